/// Markdown (CommonMark's common part): headings, lists and quotations become paragraphs; marks of
/// emphasis, links, images and code are taken off, and raw HTML is left out.
enum MarkdownText {
  static func body(_ text: String) -> DocumentBody {
    var body = DocumentBody()
    var paragraph: [String] = []
    var isCode = false
    func flush() {
      if !paragraph.isEmpty { body.add(inline(paragraph.joined(separator: " "))) }
      paragraph = []
    }
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
    skipFrontMatter(&lines)
    while let line = lines.popFirst() {
      let words = line.drop(while: \.isWhitespace)
      if words.hasPrefix("```") || words.hasPrefix("~~~") {
        flush()
        isCode.toggle()
      } else if isCode {
        body.add(String(line))
      } else if words.isEmpty {
        flush()
      } else if let heading = heading(words) {
        flush()
        if body.title == nil { body.title = Spacing.single(inline(heading)) }
        body.add(inline(heading), .heading)
      } else if isUnderline(words), !paragraph.isEmpty {
        let heading = paragraph.joined(separator: " ")
        paragraph = []
        if body.title == nil { body.title = Spacing.single(inline(heading)) }
        body.add(inline(heading), .heading)
      } else if isRule(words) {
        flush()
      } else if let item = item(words) {
        flush()
        body.add(inline(item), .item)
      } else if words.hasPrefix("|") {
        flush()
        for cell in words.split(separator: "|") where !cell.allSatisfy({ "-: ".contains($0) }) {
          body.add(inline(String(cell)), .cell)
        }
      } else {
        paragraph.append(
          String(words.hasPrefix(">") ? words.drop { $0 == ">" || $0 == " " } : words))
      }
    }
    flush()
    return body
  }

  /// Lines between `---` at the head describe the file and are no text.
  private static func skipFrontMatter(_ lines: inout ArraySlice<Substring>) {
    guard lines.first == "---", let end = lines.dropFirst().prefix(200).firstIndex(of: "---") else {
      return
    }
    lines = lines[(end + 1)...]
  }

  private static func heading(_ line: Substring) -> String? {
    let marks = line.prefix { $0 == "#" }
    guard (1...6).contains(marks.count), line.dropFirst(marks.count).first == " " else {
      return nil
    }
    var text = line.dropFirst(marks.count)
    while text.last == "#" || text.last == " " { text.removeLast() }
    return String(text)
  }

  private static func isUnderline(_ line: Substring) -> Bool {
    line.count > 2 && (line.allSatisfy { $0 == "=" } || line.allSatisfy { $0 == "-" })
  }

  private static func isRule(_ line: Substring) -> Bool {
    let marks = line.filter { $0 != " " }
    guard marks.count > 2, let first = marks.first, "-*_".contains(first) else { return false }
    return marks.allSatisfy { $0 == first }
  }

  private static func item(_ line: Substring) -> String? {
    for mark in ["- ", "* ", "+ "] where line.hasPrefix(mark) { return String(line.dropFirst(2)) }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count < 10 else { return nil }
    let rest = line.dropFirst(digits.count)
    // The number stays: it is part of what a reader sees.
    return rest.hasPrefix(". ") || rest.hasPrefix(") ") ? String(line) : nil
  }

  /// Words without marks of emphasis, links and images.
  private static func inline(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      switch character {
      case "\\":
        rest.removeFirst()
        if let next = rest.popFirst() { result.append(next) }
        continue
      case "*", "`": rest.removeFirst()
      case "_":
        // Within a word it is a letter.
        let isWithin =
          (result.last?.isLetter ?? false) && (rest.dropFirst().first?.isLetter ?? false)
        rest.removeFirst()
        if isWithin { result.append("_") }
      case "!" where rest.dropFirst().first == "[": rest.removeFirst()
      case "[":
        guard let (label, after) = link(rest) else {
          result.append(rest.removeFirst())
          continue
        }
        result += inline(label)
        rest = after
      case "<":
        guard let end = rest.prefix(500).firstIndex(of: ">") else {
          result.append(rest.removeFirst())
          continue
        }
        rest = rest[rest.index(after: end)...]
      default: result.append(rest.removeFirst())
      }
    }
    return result
  }

  /// `[label](address)`, `[label][name]`: the label, and what follows.
  private static func link(_ text: Substring) -> (String, Substring)? {
    guard let close = text.prefix(2000).firstIndex(of: "]") else { return nil }
    let label = text[text.index(after: text.startIndex)..<close]
    guard !label.contains("[") else { return nil }
    let after = text[text.index(after: close)...]
    guard let opening = after.first, opening == "(" || opening == "[" else { return nil }
    let closing: Character = opening == "(" ? ")" : "]"
    guard let end = after.prefix(2000).firstIndex(of: closing) else { return nil }
    return (String(label), after[after.index(after: end)...])
  }
}
