import Foundation

extension PointMap {
  /// The part of the world that is shown, in degrees.
  public struct Extent: Sendable, Hashable {
    /// The western edge.
    public let west: Double
    /// The eastern edge.
    public let east: Double
    /// The southern edge.
    public let south: Double
    /// The northern edge.
    public let north: Double

    /// A part of the world.
    public init(west: Double, east: Double, south: Double, north: Double) {
      self.west = west
      self.east = east
      self.south = south
      self.north = north
    }

    /// The inhabited world.
    public static let world = Extent(west: -170, east: 180, south: -56, north: 76)

    /// The part that holds every place, with a margin, in the shape of a page lying on its side.
    ///
    /// - Parameters:
    ///   - places: degrees east and north; the world where there are none.
    ///   - margin: how far beyond the outermost places the part reaches, in degrees.
    public static func around(
      _ places: [(longitude: Double, latitude: Double)], margin: Double
    ) -> Extent {
      guard let first = places.first else { return .world }
      var (west, east, south, north) = (
        first.longitude, first.longitude, first.latitude, first.latitude
      )
      for place in places {
        (west, east) = (min(west, place.longitude), max(east, place.longitude))
        (south, north) = (min(south, place.latitude), max(north, place.latitude))
      }
      (west, east) = (west - margin, east + margin)
      (south, north) = (max(-85, south - margin), min(85, north + margin))
      // Widened to what `shape` of its width is its height; degrees east shrink with the latitude.
      let shrinking = max(0.3, cos((south + north) / 2 * .pi / 180))
      let (width, height) = ((east - west) * shrinking, north - south)
      if height > width * shape {
        let more = (height / shape / shrinking - (east - west)) / 2
        (west, east) = (west - more, east + more)
      } else {
        let more = (width * shape - height) / 2
        (south, north) = (south - more, north + more)
      }
      return Extent(
        west: max(-180, west), east: min(180, east), south: max(-85, south), north: min(85, north))
    }

    /// The height of a map of places, of its width.
    private static let shape = 0.6
  }
}
