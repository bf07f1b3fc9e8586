import Foundation
import Questions

/// The fields of a form as browsers send them (RFC 7578, and the URL-encoded form of HTML).
enum FormBody {
  /// A field.
  struct Field {
    let name: String
    let fileName: String?
    let bytes: [UInt8]
  }

  /// How many fields a form may have.
  static let mostFields = 8

  /// The fields of an URL-encoded form.
  static func encoded(_ body: [UInt8]) -> [Field] {
    Parameters(query: String(decoding: body, as: UTF8.self)).pairs.prefix(mostFields).map {
      Field(name: $0.name, fileName: nil, bytes: Array($0.value.utf8))
    }
  }

  /// The fields of a form in parts; nil where it is none.
  static func multipart(_ body: [UInt8], mediaType: String) -> [Field]? {
    guard let boundary = parameter("boundary", of: mediaType),
      (1...70).contains(boundary.utf8.count)
    else { return nil }
    let data = Data(body)
    let mark = Data("--\(boundary)".utf8)
    let blank = Data("\r\n\r\n".utf8)
    var fields: [Field] = []
    guard var place = data.range(of: mark)?.upperBound else { return nil }
    while fields.count < mostFields {
      // `--` behind the mark ends the form.
      if data[place...].starts(with: Data("--".utf8)) { return fields }
      guard let head = data.range(of: blank, in: place..<data.endIndex),
        let end = data.range(
          of: Data("\r\n--\(boundary)".utf8), in: head.upperBound..<data.endIndex)
          ?? emptyEnd(data, head.upperBound, mark)
      else { return nil }
      let lines = String(decoding: data[place..<head.lowerBound], as: UTF8.self)
      guard
        let disposition = lines.split(whereSeparator: \.isNewline).first(where: {
          $0.lowercased().hasPrefix("content-disposition:")
        }), let name = parameter("name", of: String(disposition))
      else { return nil }
      fields.append(
        Field(
          name: name, fileName: parameter("filename", of: String(disposition)),
          bytes: Array(data[head.upperBound..<end.lowerBound])))
      place = end.upperBound
    }
    return nil
  }

  /// A part without content may end with the mark right behind its head.
  private static func emptyEnd(_ data: Data, _ place: Int, _ mark: Data) -> Range<Int>? {
    data[place...].starts(with: mark) ? place..<(place + mark.count) : nil
  }

  /// The value of `name="…"` in a head.
  private static func parameter(_ name: String, of head: String) -> String? {
    for part in head.split(separator: ";") {
      let halves = part.split(separator: "=", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard halves.count == 2, halves[0].lowercased() == name else { continue }
      return halves[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
    }
    return nil
  }
}
