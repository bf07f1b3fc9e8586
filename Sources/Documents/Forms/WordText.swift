import CXML2

/// The text of a DOCX file: paragraphs with headings, items of lists and cells of tables told apart. What
/// was deleted under tracked changes is left out.
///
/// Parsed by libxml2 as a stream of events: no network, no external parts, entities left alone.
final class WordText {
  private(set) var body = DocumentBody()
  private var text = ""
  private var form = DocumentLine.Form.paragraph
  private var tables = 0
  private var isText = false

  /// The body of the bytes of `word/document.xml`.
  static func body(_ bytes: [UInt8], file: String) throws(DocumentError) -> DocumentBody {
    let writer = WordText()
    var handler = xmlSAXHandler()
    handler.startElement = { context, name, attributes in
      WordText.from(context)?.open(name, attributes)
    }
    handler.endElement = { context, name in WordText.from(context)?.close(name) }
    handler.characters = { context, characters, count in
      WordText.from(context)?.write(characters, Int(count))
    }
    let pointer = Unmanaged.passUnretained(writer).toOpaque()
    let failure: Int32? = withExtendedLifetime(writer) {
      guard let parser = xmlCreatePushParserCtxt(&handler, pointer, nil, 0, nil) else { return -1 }
      defer { xmlFreeParserCtxt(parser) }
      _ = xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue))
      return bytes.withUnsafeBytes { buffer -> Int32? in
        var offset = 0
        while offset < buffer.count {
          let count = min(65_536, buffer.count - offset)
          let base = buffer.baseAddress?.advanced(by: offset).assumingMemoryBound(to: CChar.self)
          let status = xmlParseChunk(parser, base, Int32(count), 0)
          if status != 0 { return status }
          offset += count
        }
        let status = xmlParseChunk(parser, nil, 0, 1)
        return status == 0 ? nil : status
      }
    }
    if let failure {
      throw .damaged(file: file, place: "word/document.xml", reason: "XML \(failure)")
    }
    return writer.body
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> WordText? {
    context.map { Unmanaged<WordText>.fromOpaque($0).takeUnretainedValue() }
  }

  private func open(
    _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    switch Self.text(name) {
    case "w:p":
      text = ""
      form = tables > 0 ? .cell : .paragraph
    case "w:tbl": tables += 1
    case "w:t": isText = true
    case "w:tab", "w:br", "w:cr": text += " "
    case "w:numPr": if tables == 0 { form = .item }
    case "w:pStyle":
      let style = Self.value(attributes).lowercased()
      if style.hasPrefix("heading") || style.hasPrefix("title") { form = .heading }
    default: return
    }
  }

  private func close(_ name: UnsafePointer<xmlChar>?) {
    switch Self.text(name) {
    case "w:t": isText = false
    case "w:tbl": tables = max(0, tables - 1)
    case "w:p":
      if form == .heading, body.title == nil { body.title = Spacing.single(text) }
      body.add(text, form)
      text = ""
    default: return
    }
  }

  private func write(_ characters: UnsafePointer<xmlChar>?, _ count: Int) {
    guard isText, let characters else { return }
    text += String(decoding: UnsafeBufferPointer(start: characters, count: count), as: UTF8.self)
  }

  private static func text(_ name: UnsafePointer<xmlChar>?) -> String {
    name.map { String(cString: $0) } ?? ""
  }

  /// The value of `w:val`.
  private static func value(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> String {
    guard let attributes else { return "" }
    var place = 0
    while let name = attributes[place] {
      if text(name) == "w:val" { return attributes[place + 1].map { String(cString: $0) } ?? "" }
      place += 2
    }
    return ""
  }
}
