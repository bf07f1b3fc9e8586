import Documents
import Mentions
import Record
import Texts

/// A text that a reader sends to be checked. It is kept nowhere.
public struct SubmittedText: Sendable {
  /// Its words.
  public let text: PublishedText
  /// The day on which it was written, where the reader says so.
  public let day: CalendarDate?
  /// The words as the reader pasted them, to be shown in the form again; empty for a file.
  public let pasted: String

  /// Reads what was sent: a text, or the bytes of a file.
  ///
  /// - Parameter name: what the file is called; `text.txt` for what was pasted.
  /// - Throws: `SiteError.document` where it cannot be read, `.tooLong` beyond `MentionReader.largest`.
  public init(
    _ bytes: [UInt8], fileName name: String, isPasted: Bool, day: CalendarDate?,
    resolver: NameResolver
  ) throws(SiteError) {
    let document: Document
    do throws(DocumentError) {
      document = try DocumentReader(resolver: resolver).read(bytes: bytes, fileName: name)
    } catch {
      throw .document(error)
    }
    text = PublishedText(document.text)
    guard text.bytes.count <= MentionReader.largest else {
      throw .tooLong(bytes: text.bytes.count, limit: MentionReader.largest)
    }
    self.day = day
    pasted = isPasted ? String(decoding: bytes, as: UTF8.self) : ""
  }
}
