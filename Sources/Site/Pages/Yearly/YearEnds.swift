import Briefing
import Indicators
import Record

/// The last month of each year of a series of month-ends: enough to see its course, and short.
enum YearEnds {
  /// The last figure of each year that has a value, in the order of time.
  static func last(of figures: [Figure]) -> [Figure] {
    var byYear: [Int: Figure] = [:]
    for figure in figures where figure.number != nil {
      guard let date = figure.keys.date?.latest else { continue }
      if let known = byYear[date.year]?.keys.date?.latest, known >= date { continue }
      byYear[date.year] = figure
    }
    return byYear.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Years as runs: `2014–2017, 2021`; each run keeps its own direction.
  static func inlines(_ years: [Int], _ separator: String) -> [Inline] {
    var runs: [ClosedRange<Int>] = []
    for year in years.sorted() {
      if let run = runs.last, year == run.upperBound + 1 {
        runs[runs.count - 1] = run.lowerBound...year
      } else {
        runs.append(year...year)
      }
    }
    var result: [Inline] = []
    for run in runs {
      if !result.isEmpty { result.append(.text("\(separator) ")) }
      result.append(
        .isolated(
          run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"))
    }
    return result
  }
}
