import CXML2

/// The visible text of an HTML page, block by block, as a reader sees it: numbers of lists are
/// written out, scripts and titles left out.
///
/// Parsed by libxml2 as a stream of events, so that depth of nesting costs nothing.
public enum HTMLText {
  /// The text of a page; what is no markup is text.
  public static func text(of bytes: [UInt8]) -> PublishedText {
    // Repaired first: the parser complains of invalid UTF-8 on standard error, and stops at it.
    let bytes = PublishedText(bytes: bytes).bytes
    let writer = HTMLTextWriter()
    var handler = htmlSAXHandler()
    handler.startElement = { context, name, attributes in
      HTMLTextWriter.from(context)?.open(name, attributes)
    }
    handler.endElement = { context, name in HTMLTextWriter.from(context)?.close(name) }
    handler.characters = { context, characters, count in
      HTMLTextWriter.from(context)?.write(characters, Int(count))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = { _, _, _ in }
    let pointer = Unmanaged.passUnretained(writer).toOpaque()
    withExtendedLifetime(writer) {
      guard
        let parser = htmlCreatePushParserCtxt(
          &handler, pointer, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
      else { return }
      defer { htmlFreeParserCtxt(parser) }
      // No network, no DTD, no word on standard error.
      _ = htmlCtxtUseOptions(
        parser,
        Int32(
          HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_RECOVER.rawValue))
      bytes.withUnsafeBytes { buffer in
        var offset = 0
        while offset < buffer.count {
          let count = min(65_536, buffer.count - offset)
          let base = buffer.baseAddress?.advanced(by: offset).assumingMemoryBound(to: CChar.self)
          htmlParseChunk(parser, base, Int32(count), 0)
          offset += count
        }
      }
      htmlParseChunk(parser, nil, 0, 1)
    }
    return PublishedText(bytes: writer.bytes)
  }

  /// True for bytes that begin as a page does.
  public static func isHTML(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
    return ["<!doctype html", "<html", "<body", "<head", "<div", "<p>", "<p "]
      .contains { head.contains($0) }
  }
}
