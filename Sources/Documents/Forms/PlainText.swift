/// Plain text: paragraphs parted by blank lines; printed lines that a paragraph was broken into are joined
/// again.
enum PlainText {
  static func body(_ text: String) -> DocumentBody {
    var body = DocumentBody()
    for block in blocks(text) {
      for paragraph in paragraphs(block) {
        body.add(paragraph, form(paragraph, isAlone: block.count == 1))
      }
    }
    return body
  }

  /// Lines between blank ones.
  private static func blocks(_ text: String) -> [[Substring]] {
    var blocks: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        if blocks.last?.isEmpty == false { blocks.append([]) }
      } else {
        blocks[blocks.count - 1].append(line)
      }
    }
    return blocks.filter { !$0.isEmpty }
  }

  /// The paragraphs of a block. Lines of one printed width belong together; a line ends a paragraph where
  /// it ends a sentence and is shorter than the others, and where the next is indented or an item.
  private static func paragraphs(_ lines: [Substring]) -> [String] {
    guard lines.count > 1 else { return lines.map(String.init) }
    let widths = lines.map { $0.utf8.count }
    let widest = widths.max() ?? 0
    // Lines much wider than a page are paragraphs themselves.
    let isPrinted = widest <= 240
    var paragraphs: [String] = []
    var current = ""
    for (index, line) in lines.enumerated() {
      current += current.isEmpty ? String(line) : " \(line)"
      guard index + 1 < lines.count else { break }
      let next = lines[index + 1]
      let endsSentence = line.last { !$0.isWhitespace }.map { ".!?؟:”\"»".contains($0) } ?? false
      let isIndented =
        next.prefix(while: \.isWhitespace).count > line.prefix(while: \.isWhitespace).count + 1
      let isShort = widths[index] * 4 < widest * 3
      if !isPrinted || isItem(next) || endsSentence && (isShort || isIndented) {
        paragraphs.append(current)
        current = ""
      }
    }
    paragraphs.append(current)
    return paragraphs
  }

  private static func isItem(_ line: Substring) -> Bool {
    let text = line.drop(while: \.isWhitespace)
    return ["- ", "• ", "* ", "– "].contains { text.hasPrefix($0) }
  }

  /// A short line alone that ends no sentence is a heading.
  private static func form(_ text: String, isAlone: Bool) -> DocumentLine.Form {
    if isItem(text[...]) { return .item }
    guard isAlone, text.utf8.count < 160, let last = text.last, !".!?؟:;؛,،".contains(last) else {
      return .paragraph
    }
    return .heading
  }
}
