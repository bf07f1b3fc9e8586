import Charts
import Foundation
import Indicators
import Record
import Store

/// The land from the published outlines, for maps without boundaries, and the middle of each State.
public struct Land: Sendable {
  /// A place on a map: degrees east and north.
  public typealias Corner = (longitude: Double, latitude: Double)

  /// All land as one shape, in rings.
  public let rings: [[Corner]]
  /// The middle of each State with a published outline: the centroid of its greatest part.
  public let middles: [EntityID: Corner]
  /// The outline of each State, in rings.
  public let outlines: [EntityID: [[Corner]]]

  /// Reads the outlines of a record.
  init(_ record: any RecordReader) throws(StoreError) {
    var all: [[Corner]] = []
    var middles: [EntityID: Corner] = [:]
    var outlines: [EntityID: [[Corner]]] = [:]
    for statement in try record.statements(property: "outline") {
      guard let line = try record.line(statement.line),
        let feature = try? JSONDecoder().decode(Feature.self, from: Data(line.text.utf8))
      else { continue }
      let rings = feature.geometry.polygons.compactMap(\.first).map { ring in
        ring.compactMap { $0.count > 1 ? (longitude: $0[0], latitude: $0[1]) : nil }
      }
      all += rings
      outlines[statement.entity] = rings
      if let middle = Self.middle(of: rings) { middles[statement.entity] = middle }
    }
    rings = LandShape(outlines: all).rings + Self.missing
    self.middles = middles
    self.outlines = outlines
  }

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

  /// Land that the published outlines leave out, drawn coarsely so that it does not look like sea:
  /// Western Sahara, the Gaza Strip, Madagascar, Taiwan, Greenland. In the same direction as the
  /// published rings, and a little over them, since overlapping parts must add to the shape.
  private static let missing: [[Corner]] = [
    [
      (-8.5, 27.8), (-8.5, 25.8), (-11.9, 25.8), (-11.9, 23.3), (-13.0, 22.7), (-13.0, 21.2),
      (-17.0, 21.2), (-17.05, 20.8), (-16.3, 22.3), (-15.1, 24.5), (-14.4, 26.2), (-13.2, 27.8),
    ],
    [(34.22, 31.32), (34.49, 31.6), (34.56, 31.54), (34.27, 31.22)],
    [
      (49.5, -12.1), (50.4, -15.7), (49.5, -18.0), (47.9, -22.4), (47.1, -24.9), (45.4, -25.6),
      (44.0, -24.9), (43.3, -22.1), (44.4, -20.1), (44.0, -17.9), (44.5, -16.2), (46.3, -15.8),
      (48.8, -12.6),
    ],
    [(121.6, 25.3), (121.9, 24.9), (120.9, 22.0), (120.1, 23.1), (121.0, 25.0)],
    [
      (-32.0, 83.5), (-18.0, 80.0), (-20.0, 74.0), (-26.0, 70.2), (-40.0, 65.0), (-43.5, 60.0),
      (-51.0, 64.0), (-54.0, 69.0), (-58.0, 75.5), (-68.0, 76.5), (-66.0, 80.0), (-50.0, 82.5),
    ],
  ]

  /// The centroid of the greatest ring.
  static func middle(of rings: [[Corner]]) -> Corner? {
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
