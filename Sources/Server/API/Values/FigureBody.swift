import Briefing
import Indicators
import Questions
import Record
import Site

/// A figure: codes beside words, numbers at full precision, and where it comes from.
struct FigureBody: Encodable, Sendable {
  let indicator: String
  let name: String
  let value: OrNull<Double>
  /// The value as documents print it, with its unit.
  let text: String
  let unit: Coded
  let variant: Coded?
  let keys: Keys
  let interval: IntervalBody?
  let population: Coded
  let scope: Coded
  let period: PeriodBody
  let moment: MomentBody?
  let notes: [Coded]
  let unavailable: UnavailableBody?
  /// The published files it was computed from, with their releases.
  let releases: [ReleaseOfFile]
  /// The address of its explanation.
  let explanation: String
  /// The address of the page that explains it.
  let page: String
  /// The address that gives the same figure at any later time.
  let permanent: OrNull<String>

  init(_ figure: Figure, _ call: APICall) {
    let wording = call.wording
    indicator = figure.indicator
    name = wording.name(figure)
    value = OrNull(figure.number.flatMap { $0.isFinite ? $0 : nil })
    text = figure.number.map { wording.quantity($0, figure.unit) } ?? "—"
    unit = Coded(figure.unit.rawValue, wording.unit(figure.unit))
    variant =
      figure.variant.isEmpty
      ? nil : Coded(figure.variant, wording.variant(figure.indicator, figure.variant))
    keys = Keys(figure, call)
    interval = figure.interval.map { IntervalBody($0, call) }
    population = call.coded(figure.population.rawValue, "population")
    scope = call.coded(figure.scope.rawValue, "scope")
    period = PeriodBody(figure.period, wording)
    moment = figure.moment.map { MomentBody($0, wording) }
    notes = figure.notes.map { Coded($0.code, wording.note($0, unit: figure.unit)) }
    if case .unavailable(let reason) = figure.value {
      unavailable = UnavailableBody(
        code: reason.code, text: wording.reason(reason), newest: OrNull(reason.newest))
    } else {
      unavailable = nil
    }
    let numbers = Set(figure.snapshots)
    releases = call.record.view.snapshots.map(\.snapshot).filter { numbers.contains($0.number) }
      .map {
        ReleaseOfFile(source: $0.source, version: $0.version, file: $0.file, sha256: $0.sha256)
      }
    var question = FigureQuestion(figure) ?? FigureQuestion(figure.indicator)
    if question.to == nil { question.to = .day(call.day) }
    let path = SiteAddress.explanation(of: question)
    var parameters = question.parameters
    for choice in call.parameters.all("release") { parameters.add("release", choice) }
    explanation = call.address.whole(path, parameters)
    page = call.page(path, parameters)
    permanent = OrNull(
      call.record.release.map {
        call.address.whole(
          "/figures/\(question.indicator)", question.parameters.setting("release", $0))
      })
  }

  /// What the figure is kept apart by.
  struct Keys: Encodable, Sendable {
    let mission: Coded?
    let contributor: Coded?
    let type: Coded?
    let sex: Coded?
    let personnel: Coded?
    let month: Coded?
    let year: Coded?
    let group: Coded?
    let category: Coded?
    let source: Coded?

    init(_ figure: Figure, _ call: APICall) {
      let by = figure.request?.by ?? []
      let wording = call.wording
      func key(_ dimension: Dimension) -> Coded? {
        guard by.contains(dimension) else { return nil }
        return Coded(
          FigureWording.code(figure.keys, dimension), wording.key(figure.keys, dimension))
      }
      mission = key(.mission)
      contributor = key(.contributor)
      type = key(.type)
      sex = key(.sex)
      personnel = key(.personnel)
      month = key(.month)
      year = key(.year)
      group = key(.group)
      category = key(.category)
      source = figure.keys.source.map {
        Coded($0, call.record.view.sources[$0]?.title.preferred(call.language) ?? $0)
      }
    }
  }
}

/// A confidence interval.
struct IntervalBody: Encodable, Sendable {
  let lower: OrNull<Double>
  let upper: OrNull<Double>
  /// In per cent.
  let level = 95
  let method: Coded

  enum CodingKeys: CodingKey { case lower, upper, level, method }

  init(_ interval: Interval, _ call: APICall) {
    lower = OrNull(interval.lower.isFinite ? interval.lower : nil)
    upper = OrNull(interval.upper.isFinite ? interval.upper : nil)
    method = call.coded(interval.method.rawValue, "method")
  }
}

/// A span of days.
struct PeriodBody: Encodable, Sendable {
  /// The first day; null where it is the beginning of the record.
  let from: OrNull<CalendarDate>
  let to: CalendarDate
  let text: String

  init(_ period: Period, _ wording: FigureWording) {
    from = OrNull(period.statedStart)
    to = period.through
    text = wording.period(period)
  }
}

/// The moment of a stock.
struct MomentBody: Encodable, Sendable {
  let kind: String
  let day: CalendarDate
  let text: String

  init(_ moment: Moment, _ wording: FigureWording) {
    switch moment {
    case .monthEnd: kind = "month-end"
    case .yearMean: kind = "year-mean"
    case .year: kind = "year"
    }
    day = moment.date
    text = wording.moment(moment)
  }
}

/// Why there is no value.
struct UnavailableBody: Encodable, Sendable {
  let code: String
  let text: String
  /// The newest day that a source covers, where that is the point.
  let newest: OrNull<CalendarDate>
}

/// A published file that a figure was computed from.
struct ReleaseOfFile: Encodable, Sendable {
  let source: String
  let version: String
  let file: String
  let sha256: String
}
