import Foundation
import Record
import Texts

/// Any bytes as a text: they are read as plain text and as a page, and whatever is found must lie
/// within the text.
///
/// The first byte chooses: whether the bytes are a page, whether the day of adoption is known.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnyBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let text =
    bytes[0] & 1 == 0
    ? PublishedText(bytes: Array(bytes.dropFirst())) : HTMLText.text(of: Array(bytes.dropFirst()))
  let adopted = bytes[0] & 2 == 0 ? nil : CalendarDate(year: 2024, month: 2, day: 29)
  check(ReadingFuzzer.reader.read(text, adopted: adopted))
  return 0
}

/// What must hold for every text that was read.
private func check(_ resolution: Resolution) {
  let text = resolution.text
  hold(String(validating: text.bytes, as: UTF8.self) != nil, "the text is not UTF-8")
  var end = 0
  for paragraph in resolution.paragraphs {
    check(paragraph.span, in: text)
    hold(paragraph.span.start >= end, "paragraphs overlap")
    end = paragraph.span.end
  }
  for fact in resolution.facts {
    check(fact.span, in: text)
    hold(!resolution.quote(fact).contains("\u{FFFD}") || text.holdsReplacement, "cut letter")
  }
}

private func check(_ span: TextSpan, in text: PublishedText) {
  hold(span.start >= 0 && span.start < span.end, "empty or reversed span")
  hold(span.end <= text.bytes.count, "span beyond the text")
  hold(text.bytes[span.start] & 0xC0 != 0x80, "span begins within a letter")
  hold(
    span.end == text.bytes.count || text.bytes[span.end] & 0xC0 != 0x80,
    "span ends within a letter")
}

extension PublishedText {
  /// True where the text itself holds U+FFFD.
  fileprivate var holdsReplacement: Bool {
    zip(bytes, zip(bytes.dropFirst(), bytes.dropFirst(2))).contains {
      $0 == 0xEF && $1.0 == 0xBF && $1.1 == 0xBD
    }
  }
}

/// Ends the run where something does not hold; the optimiser would drop the words of a precondition.
private func hold(_ condition: Bool, _ words: StaticString) {
  guard !condition else { return }
  FileHandle.standardError.write(Data("\(words)\n".utf8))
  abort()
}

/// The reader under test; names of operations are no input of the fuzzer.
private enum ReadingFuzzer {
  static let reader = ResolutionReader(missions: FuzzedMissions.missions)
}
