/// A rise, a fall or a rank as a text states it.
public enum StatedTrend: Hashable, Sendable {
  /// A change of something in a direction: "rose from 13 to 25", "fell by half", "increased".
  case change(Direction, from: Double?, to: Double?, by: Amount?)
  /// A superlative over time or among others: "the deadliest year since 1993", "the largest
  /// contributor".
  case rank(Rank, place: Int)

  /// Which way.
  public enum Direction: String, Hashable, Sendable { case up, down, level }

  /// By how much.
  public enum Amount: Hashable, Sendable {
    /// So many.
    case number(Double)
    /// A share of what there was before, 0.5 for half.
    case share(Double)
    /// So many times as many: 2 for "doubled".
    case times(Double)
    /// More than so many times as many.
    case overTimes(Double)
  }

  /// Which end of an order.
  public enum Rank: String, Hashable, Sendable { case highest, lowest, deadliest, newest, oldest }

  /// `13->25`, `up`, `down 50%`, `up x2`, `deadliest`, `highest 2` for the second highest.
  public var notation: String {
    func written(_ value: Double) -> String {
      value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
    switch self {
    case .change(let direction, let from, let to, let amount):
      if let from, let to { return "\(written(from))->\(written(to))" }
      var text = direction.rawValue
      switch amount {
      case .number(let number): text += " \(written(number))"
      case .share(let share): text += " \(written((share * 1000).rounded() / 10))%"
      case .times(let times), .overTimes(let times): text += " x\(written(times))"
      case nil: break
      }
      if let to { text += " to \(written(to))" }
      return text
    case .rank(let rank, let place): return place == 1 ? rank.rawValue : "\(rank.rawValue) \(place)"
    }
  }
}
