import CXML2

/// Writes the text of a page while the parser reports its elements.
final class HTMLTextWriter {
  private(set) var bytes: [UInt8] = []
  private var skipped = 0
  private var lists: [List] = []
  private var pendingSpace = false

  /// A list that is open, and the number of its next item; nil for bullets.
  private struct List {
    var next: Int?
    var style: UInt8
  }

  /// The writer behind the parser's pointer.
  static func from(_ context: UnsafeMutableRawPointer?) -> HTMLTextWriter? {
    context.map { Unmanaged<HTMLTextWriter>.fromOpaque($0).takeUnretainedValue() }
  }

  /// An element begins.
  func open(
    _ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    let element = Self.text(name)
    switch element {
    case "script", "style", "head", "title", "noscript", "template": skipped += 1
    case "br": line()
    case "ol":
      let attributes = Self.attributes(attributes)
      let style = attributes["type"]?.utf8.first ?? UInt8(ascii: "1")
      lists.append(List(next: attributes["start"].flatMap { Int($0) } ?? 1, style: style))
      line()
    case "ul":
      lists.append(List(next: nil, style: 0))
      line()
    case "li":
      line()
      item(Self.attributes(attributes)["value"].flatMap { Int($0) })
    case "td", "th": pendingSpace = true
    case "hr": blank()
    default: if Self.blocks.contains(element) { blank() }
    }
  }

  /// An element ends.
  func close(_ name: UnsafePointer<xmlChar>?) {
    let element = Self.text(name)
    switch element {
    case "script", "style", "head", "title", "noscript", "template": skipped = max(0, skipped - 1)
    case "ol", "ul":
      if !lists.isEmpty { lists.removeLast() }
      line()
    case "li", "tr": line()
    default: if Self.blocks.contains(element) { blank() }
    }
  }

  /// Text of the page: runs of space are one space, as they are shown.
  func write(_ characters: UnsafePointer<xmlChar>?, _ count: Int) {
    guard skipped == 0, let characters else { return }
    for byte in UnsafeBufferPointer(start: characters, count: count) {
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        pendingSpace = true
        continue
      }
      if pendingSpace, let last = bytes.last, last != 0x0A { bytes.append(0x20) }
      pendingSpace = false
      bytes.append(byte)
    }
  }

  private func line() {
    pendingSpace = false
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  private func blank() {
    line()
    if bytes.count > 1, bytes[bytes.count - 2] != 0x0A { bytes.append(0x0A) }
  }

  /// Writes the number that a browser shows before an item.
  private func item(_ value: Int?) {
    guard let list = lists.indices.last else { return }
    guard let number = value ?? lists[list].next else {
      bytes.append(contentsOf: "• ".utf8)
      return
    }
    lists[list].next = number + 1
    let label: String
    switch lists[list].style {
    case UInt8(ascii: "a"), UInt8(ascii: "A"):
      let letter = UnicodeScalar(UInt8(96 + max(1, min(26, number))))
      label = "(\(Character(letter))) "
    case UInt8(ascii: "i"), UInt8(ascii: "I"): label = "(\(Self.roman(number))) "
    default:
      label =
        lists.count > 1 && lists[..<list].contains { $0.next != nil }
        ? "(\(number)) " : "\(number). "
    }
    bytes.append(contentsOf: label.utf8)
  }

  private static func roman(_ number: Int) -> String {
    let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    let clamped = max(1, min(39, number))
    return String(repeating: "x", count: clamped / 10) + units[clamped % 10]
  }

  private static func text(_ name: UnsafePointer<xmlChar>?) -> String {
    name.map { String(cString: $0).lowercased() } ?? ""
  }

  private static func attributes(
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [String: String] {
    guard let list else { return [:] }
    var result: [String: String] = [:]
    var place = 0
    while let name = list[place] {
      result[text(name)] = list[place + 1].map { String(cString: $0) } ?? ""
      place += 2
    }
    return result
  }

  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "blockquote",
    "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "pre", "dl", "dt", "dd", "address",
    "figure", "figcaption", "form", "fieldset", "center", "body",
  ]
}
