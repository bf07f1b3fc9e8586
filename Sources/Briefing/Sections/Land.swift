import Foundation
import Indicators
import Record
import Store

/// The shape of the land from the published outlines, for maps without boundaries.
enum Land {
  private struct Feature: Decodable {
    let id: String
    let geometry: Geometry
  }

  private struct Geometry: Decodable {
    let polygons: [[[[Double]]]]

    enum CodingKeys: CodingKey { case type, coordinates }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let type = try container.decode(String.self, forKey: .type)
      polygons =
        type == "Polygon"
        ? [try container.decode([[[Double]]].self, forKey: .coordinates)]
        : try container.decode([[[[Double]]]].self, forKey: .coordinates)
    }
  }

  /// The outlines by State, in the order published.
  static func outlines(
    _ draft: Draft
  ) throws(BriefingError) -> [(state: EntityID, rings: [[(longitude: Double, latitude: Double)]])] {
    do {
      return try draft.view.record.statements(property: "outline").compactMap { statement in
        guard let line = try draft.view.record.line(statement.line),
          let feature = try? JSONDecoder().decode(Feature.self, from: Data(line.text.utf8))
        else { return nil }
        let rings = feature.geometry.polygons.compactMap(\.first).map { ring in
          ring.compactMap { $0.count > 1 ? (longitude: $0[0], latitude: $0[1]) : nil }
        }
        return (statement.entity, rings)
      }
    } catch {
      throw .store(
        (error as? StoreError) ?? .unreadable(path: "outlines", reason: "\(error)"))
    }
  }

  /// The rings of all land.
  static func rings(
    _ draft: Draft
  ) throws(BriefingError) -> [[(longitude: Double, latitude: Double)]] {
    try outlines(draft).flatMap(\.rings)
  }

  /// The middle of a State: the centroid of its greatest ring.
  static func middle(
    of rings: [[(longitude: Double, latitude: Double)]]
  ) -> (longitude: Double, latitude: Double)? {
    var best: (area: Double, x: Double, y: Double)?
    for ring in rings where ring.count > 2 {
      var area = 0.0
      var x = 0.0
      var y = 0.0
      for (one, two) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
        let cross = one.longitude * two.latitude - two.longitude * one.latitude
        area += cross
        x += (one.longitude + two.longitude) * cross
        y += (one.latitude + two.latitude) * cross
      }
      guard area != 0 else { continue }
      if abs(area) > best?.area ?? 0 { best = (abs(area), x / (3 * area), y / (3 * area)) }
    }
    return best.map { ($0.x, $0.y) }
  }
}
