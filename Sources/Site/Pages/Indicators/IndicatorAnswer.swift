import Briefing
import Indicators
import Questions
import Record
import Wording

/// The figures that answer a question: a chart, the table with every value, and what the reader must
/// know of them.
enum IndicatorAnswer {
  /// How many figures are shown at a time.
  private static let shown = 250
  /// How many lines and bars a chart can hold and still be read.
  private static let lines = 8
  private static let bars = 60
  /// How many remarks are printed; each figure's own page has all of its remarks.
  private static let remarks = 14

  static func write(
    _ question: FigureQuestion, _ definition: IndicatorDefinition, _ page: inout PageDraft
  ) throws(SiteError) {
    page.draft.heading(page.text("site.indicator.answer"), anchor: "answer")
    let all = try page.figures(question)
    let known = all.filter { $0.number != nil }
    guard !known.isEmpty else {
      unavailable(all, &page)
      return
    }
    let start = try page.ask { () throws(QuestionError) in
      try page.request.parameters.number("figures-from", 1...Int(Int32.max)) ?? 1
    }
    let part = Array(known.dropFirst(start - 1).prefix(shown))
    let listing = FigureListing(figures: part, dimensions: question.by, wording: page.wording)
    let table = try FigureTable.table(part, listing, &page)
    let drawn = drawn(part, question.by)
    if drawn.count > 1 {
      let chart = FigureListing(figures: drawn, dimensions: question.by, wording: page.wording)
      page.draft.add(.chart(svg: chart.svg, title: table.title, data: table))
      if drawn.count < part.count {
        page.draft.note(
          "site.indicator.drawn", ["n": .count(drawn.count), "all": .count(part.count)])
      }
    } else {
      page.draft.add(.table(table))
    }
    pager(known.count, start, &page)
    missing(all, question, &page)
    footnotes(listing, &page)
  }

  /// The reasons why there is no figure, each once.
  private static func unavailable(_ figures: [Figure], _ page: inout PageDraft) {
    var reasons: [String] = []
    for figure in figures {
      if case .unavailable(let reason) = figure.value {
        let text = page.wording.reason(reason)
        if !reasons.contains(text) { reasons.append(text) }
      }
    }
    if reasons.isEmpty { page.draft.paragraph("site.indicator.nothing") }
    for reason in reasons {
      page.draft.paragraph("site.unavailable", ["reason": .text(reason)])
    }
  }

  /// What one chart can hold: figures of one unit, and no more lines or bars than can be read.
  private static func drawn(_ figures: [Figure], _ by: [Dimension]) -> [Figure] {
    let unit = figures.first?.unit
    let same = figures.filter { $0.unit == unit }
    guard by.contains(.month) || by.contains(.year) else { return Array(same.prefix(bars)) }
    var greatest: [Line: Double] = [:]
    for figure in same { greatest[Line(figure), default: 0] += figure.number ?? 0 }
    let kept = Set(
      greatest.sorted { ($1.value, $0.key.order) < ($0.value, $1.key.order) }.prefix(lines)
        .map(\.key))
    return same.filter { kept.contains(Line($0)) }
  }

  /// What makes one line: everything but the time.
  private struct Line: Hashable {
    let variant: String
    let keys: FigureKeys

    init(_ figure: Figure) {
      variant = figure.variant
      var keys = figure.keys
      keys.date = nil
      self.keys = keys
    }

    var order: String {
      [
        variant, keys.mission?.rawValue, keys.contributor?.rawValue, keys.category,
        keys.personnel?.rawValue, keys.incident?.rawValue, keys.sex?.rawValue,
        keys.group?.rawValue,
      ].map { $0 ?? "" }.joined(separator: "|")
    }
  }

  private static func pager(_ count: Int, _ start: Int, _ page: inout PageDraft) {
    guard count > shown || start > 1 else { return }
    let parameters = page.request.parameters
    page.add(
      .pager(
        Pager(
          words: page.text(
            "site.indicator.shown",
            [
              "from": .count(start), "through": .count(min(count, start + shown - 1)),
              "all": .count(count),
            ]),
          previous: start > 1
            ? parameters.setting("figures-from", String(max(1, start - shown))) : nil,
          next: start + shown <= count
            ? parameters.setting("figures-from", String(start + shown)) : nil)))
  }

  /// Which years or months between the first and the last have no figure, and how many others.
  private static func missing(
    _ figures: [Figure], _ question: FigureQuestion, _ page: inout PageDraft
  ) {
    let known = figures.filter { $0.number != nil }
    let years = Set(known.compactMap { $0.keys.date?.latest.year })
    if question.by.contains(.year) || question.by.contains(.month), let first = years.min(),
      let last = years.max()
    {
      let gaps = (first...last).filter { !years.contains($0) }
      if !gaps.isEmpty {
        page.draft.add(
          .note(
            page.draft.inlines("site.indicator.gaps") + [.text(" ")]
              + YearEnds.inlines(gaps, page.wording.separator) + [.text(".")]))
      }
    }
    let others = figures.filter { $0.number == nil && $0.keys.date == nil }
    if !others.isEmpty {
      page.draft.note("site.indicator.without-value", ["n": .count(others.count)])
    }
  }

  private static func footnotes(_ listing: FigureListing, _ page: inout PageDraft) {
    let notes = listing.footnotes
    page.draft.list(notes.prefix(remarks).map { [.text($0)] })
    if notes.count > remarks {
      page.draft.note("site.indicator.more-remarks", ["n": .count(notes.count - remarks)])
    }
  }
}
