/// Outlines that touch, made one shape: edges that two of them share fall away, so that no boundary
/// is left to be seen.
///
/// Published outlines share their corners exactly; where they do not, the parts overlap or leave a gap
/// as published.
public struct LandShape: Sendable {
  /// A place on a map: degrees east and north.
  public typealias Corner = (longitude: Double, latitude: Double)

  /// The rings of the shape; the first corner is not repeated at the end.
  public let rings: [[Corner]]

  /// The shape of outlines, each a ring.
  public init(outlines: [[Corner]]) {
    var corners: [Corner] = []
    var numbers: [Key: Int] = [:]
    var following: [[Int]] = []
    func number(_ corner: Corner) -> Int {
      let key = Key(longitude: corner.longitude, latitude: corner.latitude)
      if let known = numbers[key] { return known }
      numbers[key] = corners.count
      corners.append(corner)
      following.append([])
      return corners.count - 1
    }
    for outline in outlines {
      let ring = outline.map(number)
      for (from, to) in zip(ring, ring.dropFirst() + ring.prefix(1)) where from != to {
        // What another outline has the other way round lies between the two.
        if let shared = following[to].firstIndex(of: from) {
          following[to].remove(at: shared)
        } else {
          following[from].append(to)
        }
      }
    }
    // As many edges lead to a corner as away from it: every way ends where it began.
    var rings: [[Corner]] = []
    for start in corners.indices {
      while !following[start].isEmpty {
        var ring: [Corner] = []
        var at = start
        repeat {
          ring.append(corners[at])
          at = following[at].removeLast()
        } while at != start && !following[at].isEmpty
        if ring.count > 2 { rings.append(ring) }
      }
    }
    self.rings = rings
  }

  private struct Key: Hashable {
    let longitude: Double
    let latitude: Double
  }
}
