import Digests
import Foundation
import Record
import Texts

/// Reads files of readers' own as documents: text, Markdown, HTML, DOCX, PDF, and records of meetings.
///
/// Words of paragraphs are kept as published, presentation forms and marks of direction included; only
/// white space is made one space. Scripts and styles of HTML are no text.
public struct DocumentReader: Sendable {
  /// The largest file that is read, in bytes.
  public static let largest = 32 << 20

  private let resolver: NameResolver?

  /// A reader that recognises States and organizations by a resolver; nil for none.
  public init(resolver: NameResolver? = nil) { self.resolver = resolver }

  /// Reads the file at a path.
  public func read(
    path: String, _ options: DocumentOptions = DocumentOptions()
  ) throws(DocumentError) -> Document {
    let name = (path as NSString).lastPathComponent
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw .unreadable(file: path, reason: String(cString: strerror(EISDIR)))
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .unreadable(file: path, reason: String(cString: strerror(errno)))
    }
    defer { try? handle.close() }
    let bytes: [UInt8]
    do {
      bytes = Array(try handle.read(upToCount: Self.largest + 1) ?? Data())
    } catch {
      throw .unreadable(file: path, reason: error.localizedDescription)
    }
    return try read(bytes: bytes, fileName: name, options)
  }

  /// Reads the bytes of a file.
  ///
  /// - Parameter name: what the file is called; its ending tells Markdown from plain text, the bytes tell
  ///   everything else.
  public func read(
    bytes: [UInt8], fileName name: String, _ options: DocumentOptions = DocumentOptions()
  ) throws(DocumentError) -> Document {
    guard bytes.count <= Self.largest else {
      throw .tooLarge(file: name, bytes: bytes.count, limit: Self.largest)
    }
    var (body, mediaType) = try body(bytes, name)
    if body.meeting == nil, options.kind == nil || options.kind == .meetingRecord {
      body.meeting = VerbatimRecord.meeting(&body, resolver)
      if body.symbol == nil { body.symbol = body.meeting?.symbol }
      if body.date == nil { body.date = body.meeting?.date.map { .day($0) } }
    }
    let lines = body.lines
    guard !lines.isEmpty else { throw .noText(file: name) }
    let digest = DigestText.hexadecimal(SHA256.hash(bytes))
    let kind = options.kind ?? (body.meeting == nil ? .other : .meetingRecord)
    let date = options.date ?? body.date
    let title =
      options.title ?? body.title ?? lines.first { $0.form == .heading }?.text
      ?? String((lines.first?.text ?? name).prefix(120))
    let sample = lines.prefix(400).map(\.text).joined(separator: "\n")
    return Document(
      id: DocumentName.id(
        symbol: body.symbol, date: date, kind: kind, title: title, digest: digest),
      kind: kind, language: options.language ?? PublishedText(sample).language, date: date,
      title: title, address: options.address, file: name, mediaType: mediaType, sha256: digest,
      lines: lines, meeting: body.meeting)
  }

  private func body(
    _ bytes: [UInt8], _ name: String
  ) throws(DocumentError) -> (DocumentBody, String) {
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .noText(file: name) }
    if PortableDocument.isPDF(bytes) {
      return (PlainText.body(try portable(bytes, name)), "application/pdf")
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      let archive = try WordArchive(bytes, file: name)
      return (
        try WordText.body(archive.text, file: name),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
      )
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw Self.compound(bytes, name) }
    if let meeting = MeetingFile.body(bytes, resolver) { return (meeting, "application/json") }
    let text = try TextDecoding.text(bytes, file: name)
    if HTMLText.isHTML(bytes) {
      let page = HTMLText.text(of: Array(text.utf8))
      var body = PlainText.body(String(decoding: page.bytes, as: UTF8.self))
      body.title = HTMLTitle.title(of: text)
      return (body, "text/html")
    }
    let ending = (name as NSString).pathExtension.lowercased()
    if ending == "md" || ending == "markdown" { return (MarkdownText.body(text), "text/markdown") }
    return (PlainText.body(text), "text/plain")
  }

  /// A compound file is an encrypted DOCX, or a document of an older program.
  private static func compound(_ bytes: [UInt8], _ name: String) -> DocumentError {
    let mark = Array("EncryptedPackage".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let head = Array(bytes.prefix(1 << 20))
    let isEncrypted = Data(head).range(of: Data(mark)) != nil
    return isEncrypted ? .encrypted(file: name) : .unknownForm(file: name)
  }

  /// The text of a PDF, through a file of its own that is removed at once.
  private func portable(_ bytes: [UInt8], _ name: String) throws(DocumentError) -> String {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("document-\(UUID().uuidString).pdf").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    else { throw .unreadable(file: name, reason: String(cString: strerror(errno))) }
    do throws(PortableDocument.Failure) {
      return String(decoding: try PortableDocument.text(path: path).bytes, as: UTF8.self)
    } catch {
      switch error {
      case .missingTool: throw .missingProgram(name: "pdftotext", package: "poppler-utils")
      case .noText: throw .noText(file: name)
      case .timedOut(let seconds): throw .timedOut(file: name, seconds: seconds)
      case .tooLong(let limit): throw .unpacksTooLarge(file: name, limit: limit)
      case .unreadable(let reason):
        if reason.lowercased().contains("password") { throw .encrypted(file: name) }
        throw .damaged(file: name, place: "PDF", reason: reason.replacing(path, with: name))
      }
    }
  }
}

/// The title of an HTML page.
enum HTMLTitle {
  static func title(of page: String) -> String? {
    let head = page.prefix(20_000)
    guard let open = head.range(of: "<title", options: .caseInsensitive),
      let start = head[open.upperBound...].firstIndex(of: ">"),
      let end = head[start...].range(of: "</title", options: .caseInsensitive)
    else { return nil }
    let text = HTMLText.text(of: Array(head[head.index(after: start)..<end.lowerBound].utf8))
    let title = Spacing.single(String(decoding: text.bytes, as: UTF8.self))
    return title.isEmpty ? nil : title
  }
}
