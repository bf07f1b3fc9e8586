import Record

/// What a reader sends along with a request: a text, or a file.
struct Submission: Sendable, Hashable {
  /// The bytes of the text or file.
  let bytes: [UInt8]
  /// What the file is called.
  let fileName: String
  /// True for what was pasted.
  let isPasted: Bool
  /// The day on which it was written, as the reader gives it; empty for none.
  let date: String

  /// How many bytes a request may have: a text of the largest size, and a file with figures in it.
  static let largest = 8 << 20

  /// True for the paths that take something: those that check a text.
  static func isTaken(at path: String) -> Bool {
    path == "\(APIAddress.root)/check"
      || Language.spoken.contains { path == "/\($0.rawValue)/check" }
  }

  /// Reads the body of a request by its media type (RFC 9110).
  ///
  /// - Throws: `Refusal.unknownBody` for types other than those of forms, plain text and JSON,
  ///   `.malformedBody` where the body is not what its type says.
  init(_ body: [UInt8], mediaType: String) throws(Refusal) {
    let type = mediaType.split(separator: ";").first?.trimmingPrefix(" ").lowercased() ?? ""
    switch type.filter({ $0 != " " }) {
    case "multipart/form-data":
      guard let fields = FormBody.multipart(body, mediaType: mediaType) else {
        throw .malformedBody
      }
      self = try Self.form(fields)
    case "application/x-www-form-urlencoded":
      self = try Self.form(FormBody.encoded(body))
    case "text/plain":
      self.init(bytes: body, fileName: "text.txt", isPasted: true, date: "")
    case "application/json":
      guard let sent = SentText(body) else { throw .malformedBody }
      self.init(
        bytes: Array(sent.text.utf8), fileName: "text.txt", isPasted: true,
        date: sent.date ?? "")
    default: throw .unknownBody
    }
  }

  /// A text that stands in the address.
  init(text: String) {
    self.init(bytes: Array(text.utf8), fileName: "text.txt", isPasted: true, date: "")
  }

  private init(bytes: [UInt8], fileName: String, isPasted: Bool, date: String) {
    self.bytes = bytes
    self.fileName = fileName
    self.isPasted = isPasted
    self.date = date
  }

  private static func form(_ fields: [FormBody.Field]) throws(Refusal) -> Submission {
    var text: [UInt8] = []
    var file: FormBody.Field?
    var date = ""
    for field in fields {
      switch field.name {
      case "text": text = field.bytes
      case "file": if !field.bytes.isEmpty { file = field }
      case "date": date = String(decoding: field.bytes, as: UTF8.self)
      default: throw .malformedBody
      }
    }
    if let file {
      return Submission(
        bytes: file.bytes, fileName: file.fileName ?? "file", isPasted: false, date: date)
    }
    return Submission(bytes: text, fileName: "text.txt", isPasted: true, date: date)
  }
}
