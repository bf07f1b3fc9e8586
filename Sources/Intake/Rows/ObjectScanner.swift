import Foundation
import Record

/// Finds the objects of a JSON array, so that each can be cited by its position and read apart.
public enum ObjectScanner {
  /// The byte ranges of the objects in the outermost array that holds any (the hub's answers and
  /// GeoJSON's `features`), in order.
  ///
  /// - Returns: the ranges, or nil when the text is no JSON or ends inside an object.
  public static func objects(in bytes: UnsafeRawBufferPointer) -> [Range<Int>]? {
    // A bare array, or an object with the array as one of its values: `{"features": […]}`.
    guard let first = bytes.first(where: { $0 > 32 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }),
      first == 91 || first == 123
    else { return nil }
    let depth = first == 91 ? 0 : 1
    var ranges: [Range<Int>] = []
    var level = 0
    var brackets = 0
    var start = 0
    var isInString = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isInString {
        if byte == 92 { index += 1 } else if byte == 34 { isInString = false }
      } else {
        switch byte {
        case 34: isInString = true
        case 91: brackets += 1
        case 93: brackets -= 1
        case 123:
          if level == depth, brackets == 1 { start = index }
          level += 1
        case 125:
          level -= 1
          if level == depth, brackets == 1 { ranges.append(start..<(index + 1)) }
        default: break
        }
      }
      index += 1
    }
    return level == 0 && brackets == 0 && !isInString ? ranges : nil
  }

  /// The plain values of an object as text, by key; null is blank. Values of keys to be ignored are
  /// not looked at.
  static func values(
    of object: UnsafeRawBufferPointer, ignoring: Set<String>
  ) throws(Refusal) -> [String: String] {
    do {
      let decoder = JSONDecoder()
      if let key = Values.ignoring { decoder.userInfo[key] = ignoring }
      return try decoder.decode(Values.self, from: Data(object)).byKey
    } catch {
      throw .malformedObject(String(decoding: object.prefix(80), as: UTF8.self))
    }
  }

  private struct Values: Decodable {
    static let ignoring = CodingUserInfoKey(rawValue: "ignoring")
    let byKey: [String: String]

    private struct Key: CodingKey {
      let stringValue: String
      let intValue: Int? = nil
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { return nil }
    }

    init(from decoder: any Decoder) throws {
      let ignored = Self.ignoring.flatMap { decoder.userInfo[$0] as? Set<String> } ?? []
      let container = try decoder.container(keyedBy: Key.self)
      var byKey: [String: String] = [:]
      for key in container.allKeys {
        byKey[key.stringValue] =
          ignored.contains(key.stringValue)
          ? "" : try container.decode(Scalar.self, forKey: key).text
      }
      self.byKey = byKey
    }
  }

  private struct Scalar: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        text = ""
      } else if let value = try? container.decode(String.self) {
        text = value
      } else if let value = try? container.decode(Int.self) {
        text = String(value)
      } else if let value = try? container.decode(Bool.self) {
        text = value ? "true" : "false"
      } else {
        text = String(try container.decode(Double.self))
      }
    }
  }
}
