import Indicators
import Record
import Wording

/// Figures, units and dimensions in words.
public struct FigureWording: Sendable {
  /// The catalogue.
  public let catalogue: Catalogue
  /// The language to word in.
  public let language: Language
  private let view: RecordView
  private let dates: DateWording

  /// The wording of a view's figures in a language.
  public init(catalogue: Catalogue, language: Language, view: RecordView) {
    self.catalogue = catalogue
    self.language = language
    self.view = view
    dates = DateWording(numerals: catalogue.numerals)
  }

  /// A value in its unit, without the unit's name: `81,932`, `7.03 %`.
  public func number(_ value: Double, _ unit: FigureUnit) -> String {
    let numerals = catalogue.numerals
    switch unit {
    case .share: return percent(numerals.decimal(value * 100, digits: 2))
    case .sharePoints: return signed(numerals.decimal(value * 100, digits: 2), value)
    case .perThousandPersonYears, .ratio: return numerals.decimal(value, digits: 2)
    case .personYears: return numerals.decimal(value, digits: 1)
    case .index: return numerals.decimal(value, digits: 4)
    case .years: return numerals.decimal(value, digits: 1)
    case .contributors where value != value.rounded(): return numerals.decimal(value, digits: 1)
    default: return numerals.whole(Int(value.rounded()))
    }
  }

  /// A value with its unit; where things are counted, the noun agrees with the number.
  public func quantity(_ value: Double, _ unit: FigureUnit) -> String {
    if let noun = Self.nouns[unit], value == value.rounded() {
      return text("noun.\(noun)", ["n": .count(Int(value))])
    }
    return unit == .share ? number(value, unit) : "\(number(value, unit)) \(self.unit(unit))"
  }

  /// The counted nouns of units.
  private static let nouns: [FigureUnit: String] = [
    .persons: "person", .deaths: "death", .incidents: "incident", .contributors: "contributor",
    .missions: "mission", .places: "place", .days: "day", .months: "month", .dollars: "dollar",
    .resolutions: "resolution", .vetoes: "veto", .councilMembers: "council-member",
    .recommendations: "recommendation", .tasks: "task", .targets: "target", .aircraft: "aircraft",
    .projects: "project",
  ]

  /// A figure's value, or a dash where the record has none.
  public func value(_ figure: Figure) -> String {
    figure.number.map { number($0, figure.unit) } ?? "—"
  }

  /// A figure's interval, lower end to upper end.
  public func interval(_ figure: Figure) -> String? {
    figure.interval.map {
      text(
        "figure.interval",
        [
          "lower": .isolated(number($0.lower, figure.unit)),
          "upper": .isolated(number($0.upper, figure.unit)),
        ])
    }
  }

  /// The name of an indicator, with its variant.
  public func name(_ figure: Figure) -> String {
    let name = text("indicator.\(figure.indicator).name")
    guard !figure.variant.isEmpty else { return name }
    return "\(name): \(variant(figure.indicator, figure.variant))"
  }

  /// The name of a variant.
  public func variant(_ indicator: String, _ variant: String) -> String {
    if indicator == Change.definition.id {
      let parts = variant.split(separator: ".", maxSplits: 1).map(String.init)
      let name = text("indicator.\(parts[0]).name")
      return parts.count > 1
        ? "\(name)، ".replacing("،", with: separator) + self.variant(parts[0], parts[1]) : name
    }
    return text("indicator.\(indicator).variant.\(variant)")
  }

  /// The name of a unit.
  public func unit(_ unit: FigureUnit) -> String { text("unit.\(unit.rawValue)") }

  /// The name of a mission for tables and running text.
  public func mission(_ id: EntityID) -> String {
    view.mission(id)?.shortName(language) ?? id.rawValue
  }

  /// The name of a State.
  public func state(_ id: EntityID) -> String {
    view.state(id)?.names.preferred(language) ?? id.rawValue
  }

  /// The name of a regional group.
  public func group(_ id: EntityID) -> String {
    guard let group = view.groups.first(where: { $0.id == id }) else { return id.rawValue }
    return (group.shortNames ?? group.names).preferred(language)
  }

  /// The words for one dimension of a figure.
  public func key(_ keys: FigureKeys, _ dimension: Dimension) -> String {
    switch dimension {
    case .mission: return keys.mission.map(mission) ?? all
    case .contributor:
      if keys.isUndeterminedContributor { return text("dimension.undetermined") }
      return keys.contributor.map(state) ?? all
    case .group: return keys.group.map(group) ?? text("dimension.no-group")
    case .type:
      if let incident = keys.incident { return text("incident.\(incident.rawValue)") }
      return keys.personnel.map { text("personnel.\($0.rawValue)") } ?? all
    case .personnel: return keys.personnel.map { text("personnel.\($0.rawValue)") } ?? all
    case .sex: return keys.sex.map { text("sex.\($0.rawValue)") } ?? all
    case .category: return keys.category.map(category) ?? all
    case .month, .year: return keys.date.map { date($0) } ?? all
    }
  }

  /// A publisher's category: worded where the record has a code for it, otherwise in the publisher's
  /// own words.
  public func category(_ category: String) -> String {
    let key = ["category.\(category)", "component.\(category)"].first {
      catalogue.contains($0, language)
    }
    return key.map { text($0) } ?? category
  }

  /// A code for one dimension of a figure, the same in both languages.
  public static func code(_ keys: FigureKeys, _ dimension: Dimension) -> String {
    switch dimension {
    case .mission: keys.mission?.rawValue ?? ""
    case .contributor:
      keys.isUndeterminedContributor ? "undetermined" : keys.contributor?.rawValue ?? ""
    case .group: keys.group?.rawValue ?? ""
    case .type: keys.incident?.rawValue ?? keys.personnel?.rawValue ?? ""
    case .personnel: keys.personnel?.rawValue ?? ""
    case .sex: keys.sex?.rawValue ?? ""
    case .category: keys.category ?? ""
    case .month, .year: keys.date?.description ?? ""
    }
  }

  /// A date with its precision.
  public func date(_ date: PartialDate) -> String { dates.text(date, language) }

  /// A day.
  public func date(_ day: CalendarDate) -> String { dates.text(day, language) }

  /// A moment: a day, or the mean over a year.
  public func moment(_ moment: Moment) -> String {
    switch moment {
    case .monthEnd(let day): return date(day)
    case .yearMean(let year):
      return text("figure.year-mean", ["year": .isolated(catalogue.numerals.plain(year))])
    case .year(let year): return catalogue.numerals.plain(year)
    }
  }

  /// The first and last day of a span.
  public func period(_ period: Period) -> String {
    if period.statedStart == nil {
      return text("figure.period-through", ["through": .text(date(period.through))])
    }
    return text(
      "figure.period",
      [
        "from": .text(date(period.from)), "through": .text(date(period.through)),
      ])
  }

  /// The releases that a figure was read from.
  public func releases(_ figure: Figure) -> String {
    let names = figure.snapshots.compactMap { number in
      view.snapshots.first { $0.snapshot.number == number }?.snapshot
    }.map { "\($0.source) \($0.version)" }
    return Array(Set(names)).sorted().joined(separator: separator + " ")
  }

  /// Why a figure has no value.
  public func reason(_ reason: Unavailability) -> String {
    if case .notCovered(newest: nil) = reason { return text("unavailable.never-covered") }
    return text(
      "unavailable.\(reason.code)",
      [
        "newest": .text(reason.newest.map { date($0) } ?? text("unavailable.never"))
      ])
  }

  /// A remark on a figure.
  public func note(_ note: FigureNote, unit: FigureUnit) -> String {
    var arguments: [String: Argument] = [:]
    switch note {
    case .stale(let day): arguments = ["date": .text(date(day))]
    case .partlyCovered(let months, let of):
      arguments = ["months": .count(months), "of": .count(of)]
    case .clustered(let deaths, let incidents):
      arguments = ["deaths": .count(deaths), "incidents": .count(incidents)]
    case .repeatedIdentifiers(let count), .withoutPersonTime(let count), .toBeDetermined(let count):
      arguments = ["deaths": .count(count)]
    case .goal2028(let percent):
      arguments = ["goal": .isolated(self.percent(catalogue.numerals.whole(percent)))]
    case .disagreement(let source, let value):
      arguments = [
        "source": .text(view.sources[source]?.publisher.preferred(language) ?? source),
        "value": .isolated(number(value, unit)),
      ]
    case .withinChance(let probability), .beyondChance(let probability):
      arguments = ["probability": .isolated(catalogue.numerals.decimal(probability, digits: 3))]
    case .withoutStrength(let years): arguments = ["years": .count(years)]
    case .refusedRows(let rows): arguments = ["rows": .count(rows)]
    case .withoutVote(let resolutions): arguments = ["resolutions": .count(resolutions)]
    case .authorised(let resolutions):
      arguments = ["resolutions": .isolated(resolutions.joined(separator: "\(separator) "))]
    case .laterDecisionsWithoutStrength(let decisions): arguments = ["decisions": .count(decisions)]
    case .unknownSizes(let places): arguments = ["places": .count(places)]
    case .yearMean, .equalExposureAssumed, .fullCount, .staffOfficersAmongTroops,
      .financialYears:
      break
    }
    return text("note.\(note.code)", arguments)
  }

  /// The formula with the numbers put in; nil where the catalogue has none for the indicator.
  public func filledFormula(_ figure: Figure) -> String? {
    let variant = "indicator.\(figure.indicator).filled-\(figure.variant)"
    let plain = "indicator.\(figure.indicator).filled"
    let key = catalogue.contains(variant, language) ? variant : plain
    guard figure.number != nil, catalogue.contains(key, language) else { return nil }
    var arguments: [String: Argument] = [
      "value": .isolated(figure.number.map { symbolic($0, figure.unit) } ?? "—")
    ]
    for input in figure.inputs where arguments[input.symbol] == nil {
      arguments[input.symbol] = .isolated(symbolic(input.value, input.unit))
    }
    guard catalogue.placeholders(key, language).isSubset(of: Set(arguments.keys)) else {
      return nil
    }
    return text(key, arguments)
  }

  /// A number for a formula, which has symbols only and runs from left to right in any language.
  private func symbolic(_ value: Double, _ unit: FigureUnit) -> String {
    unit == .share ? catalogue.numerals.decimal(value * 100, digits: 2) + " %" : number(value, unit)
  }

  /// A wording of the catalogue.
  public func text(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    catalogue.text(Message(key, arguments), language)
  }

  /// A number with the sign for per cent.
  func percent(_ number: String) -> String { text("figure.percent", ["number": .written(number)]) }

  /// Parts a list: comma in the language's own form.
  public var separator: String { language == .ar ? "،" : "," }

  private var all: String { text("dimension.all") }

  private func signed(_ text: String, _ value: Double) -> String { value > 0 ? "+\(text)" : text }
}
