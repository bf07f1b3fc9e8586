import Foundation
import Record

/// Outlines of States and areas: one feature each, keyed by ISO 3166-1 alpha-3.
///
/// The outline itself stays where it was published; the fact points to its row.
struct OutlinesGeoJSON: FormatReader {
  static let format = "outlines-geojson"
  static let columns = ["id"]
  static let columnsNotRead: Set<String> = ["type", "properties", "geometry"]
  private let resolution: Resolution

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let code = row.text(0)
    guard let number = resolution.identities.stateByISO3[code] else { throw .unknownState(code) }
    sink.state(resolution.identities.entities[Int(number)].id, "outline", nil)
  }

  func key(_ row: PublishedRow) -> String? { row.text(0) }
}
