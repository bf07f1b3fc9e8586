import Briefing
import Mentions
import Wording

/// Stated numbers, rises, falls and ranks in the words of a language.
struct StatedWording: Sendable {
  let wording: FigureWording

  /// "more than 4,300", نحو 14,000.
  ///
  /// - Parameter isRate: true for a rate, which keeps its decimals.
  func quantity(_ quantity: StatedQuantity, isRate: Bool = false) -> String {
    var words =
      isRate
      ? wording.number(quantity.value, .perThousandPersonYears)
      : number(quantity.value, isShare: quantity.isShare)
    if let upper = quantity.upper {
      words = wording.text(
        "check.recorded.change",
        ["from": .isolated(words), "to": .isolated(number(upper, isShare: quantity.isShare))])
    }
    let key =
      switch quantity.comparison {
      case .exactly: ""
      case .about: "about"
      case .over: "over"
      case .atLeast: "at-least"
      case .under: "under"
      case .atMost: "at-most"
      }
    guard !key.isEmpty else { return quantity.upper == nil ? isolated(words) : words }
    return wording.text("check.stated.\(key)", ["number": .isolated(words)])
  }

  /// "from 33 to 7", "a fall of 50 %", "the lowest".
  ///
  /// - Parameter isShare: true where what rises or falls is a share; its numbers are from 0 to 1.
  func trend(_ trend: StatedTrend, isShare: Bool) -> String {
    switch trend {
    case .change(let direction, let from, let to, let amount):
      return change(direction, from, to, amount, isShare: isShare)
    case .rank(let rank, let place):
      let words = wording.text("check.rank.\(rank.rawValue)")
      guard place > 1 else { return words }
      return wording.text("check.rank.place", ["rank": .text(words), "place": .count(place)])
    }
  }

  private func change(
    _ direction: StatedTrend.Direction, _ from: Double?, _ to: Double?,
    _ amount: StatedTrend.Amount?, isShare: Bool
  ) -> String {
    func level(_ value: Double) -> Argument { .isolated(number(value, isShare: isShare)) }
    var words = wording.text("check.trend.\(direction.rawValue)")
    switch amount {
    case .number(let value):
      words = wording.text(
        "check.trend.by", ["direction": .text(words), "amount": level(value)])
    case .share(let share): words = by(share, words)
    // "Halved" is a fall by half; there is no such word for what is divided otherwise.
    case .overTimes(let times):
      words = wording.text(
        "check.stated.over",
        [
          "number": .text(
            wording.text("check.trend.times", ["times": .count(Int(times.rounded()))]))
        ])
    case .times(let times) where direction == .down: words = by(1 - 1 / times, words)
    case .times(let times):
      words = wording.text("check.trend.times", ["times": .count(Int(times.rounded()))])
    case nil: break
    }
    if let from {
      words = wording.text("check.trend.from", ["change": .text(words), "from": level(from)])
    }
    if let to {
      words = wording.text("check.trend.to", ["change": .text(words), "to": level(to)])
    }
    return words
  }

  private func by(_ share: Double, _ direction: String) -> String {
    wording.text(
      "check.trend.by-share",
      ["direction": .text(direction), "amount": .isolated(number(share, isShare: true))])
  }

  private func number(_ value: Double, isShare: Bool) -> String {
    guard isShare else { return wording.number(value, .persons) }
    // A text that says "half" has not said 50.00.
    let percent = (value * 10_000).rounded() / 100
    let digits = (0...1).first { digits in
      let scale = digits == 0 ? 1.0 : 10.0
      return (percent * scale).rounded() / scale == percent
    }
    let numerals = wording.catalogue.numerals
    return wording.text(
      "figure.percent", ["number": .written(numerals.decimal(percent, digits: digits ?? 2))])
  }

  /// A number at the end of a line keeps its order in either direction.
  private func isolated(_ number: String) -> String { "\u{2066}\(number)\u{2069}" }
}
