import Indicators
import Record

/// The places of contributors among all, by what each has deployed at one moment; equals share a place.
struct Ranks {
  private let values: [EntityID: Double]
  private let sorted: [Double]

  /// Ranks of the contributors of one moment.
  init(_ figures: [Figure]) {
    var values: [EntityID: Double] = [:]
    for figure in figures {
      if let state = figure.keys.contributor, let number = figure.number, number > 0 {
        values[state] = number
      }
    }
    self.values = values
    sorted = values.values.sorted(by: >)
  }

  /// How many contributors there are.
  var count: Int { values.count }

  /// The place of a contributor, 1 for the greatest; nil for one that contributes nobody.
  func rank(of state: EntityID) -> Int? {
    guard let value = values[state] else { return nil }
    return (sorted.firstIndex { $0 <= value } ?? 0) + 1
  }
}
