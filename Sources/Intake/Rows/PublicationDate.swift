import Foundation
import Record

/// The day on which a publisher says that it brought a whole table up to date.
public enum PublicationDate {
  /// The newest `last_update` of a file's rows; nil where it has no such column.
  public static func stated(path: String, mediaType: String) -> CalendarDate? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    var newest: CalendarDate?
    func take(_ text: String) {
      guard case .day(let day) = PublishedDate(text)?.date else { return }
      newest = max(newest ?? day, day)
    }
    data.withUnsafeBytes { bytes in
      if mediaType.hasSuffix("json") {
        for range in ObjectScanner.objects(in: bytes) ?? [] {
          let object = UnsafeRawBufferPointer(rebasing: bytes[range])
          guard let values = try? ObjectScanner.values(of: object, ignoring: []) else { continue }
          if let key = values.keys.first(where: { ColumnName.fold($0) == column }) {
            take(values[key] ?? "")
          }
        }
        return
      }
      var fields: [PublishedRow.Field] = []
      var hasHighBytes = false
      var position: Int?
      var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      var isHeader = true
      while start < bytes.count,
        case .row(let end) = DelimitedScanner.scan(
          bytes, from: start, isLast: true, fields: &fields, hasHighBytes: &hasHighBytes)
      {
        func text(_ field: PublishedRow.Field) -> String {
          String(
            decoding: UnsafeRawBufferPointer(
              rebasing: bytes[field.start..<(field.start + field.count)]), as: UTF8.self)
        }
        if isHeader {
          position = fields.firstIndex { ColumnName.fold(text($0)) == column }
          isHeader = false
          if position == nil { return }
        } else if let position, position < fields.count {
          take(text(fields[position]))
        }
        start = end
      }
    }
    return newest
  }

  private static let column = ColumnName.fold("last_update")
}
