import Record
import Store

/// The record as an indicator sees it: identities at hand, one release of each source chosen.
public struct RecordView: Sendable {
  /// The record.
  public let record: any RecordReader
  /// The sources by identifier.
  public let sources: [String: Source]
  /// The files of the chosen releases.
  public private(set) var snapshots: [KeptSnapshot]
  /// The missions.
  public let missions: [Mission]
  /// The States and areas.
  public let states: [State]
  /// The regional groups.
  public let groups: [RegionalGroup]
  /// What each file covers, by measure.
  private(set) var coverage: [Measure: [Coverage]]
  /// Observations of rows whose identifier the publisher had used before: perhaps the same death.
  let repeated: [Observation]
  /// How many deaths are listed under an identifier that had been used before.
  public var repeatedDeaths: Int { repeated.count }
  private let answers: RememberedAnswers
  private let missionIndex: [EntityID: Int]
  private let familyIndex: [EntityID: EntityID]

  /// What a file says of a measure.
  struct Coverage: Sendable {
    let snapshot: KeptSnapshot
    let precedence: Int
    let hasMission: Bool
    let hasContributor: Bool
    let hasType: Bool
    let hasSex: Bool
    /// The days with observations, in order.
    let dates: [CalendarDate]
  }

  /// Opens a view.
  ///
  /// - Parameter releases: for a source, the version to use in place of the current one.
  public init(
    _ record: any RecordReader, releases: [String: String] = [:]
  ) throws(IndicatorError) {
    try Self.check(releases, record)
    answers = RememberedAnswers(record: record)
    do throws(StoreError) {
      self.record = record
      let all = try record.sources()
      sources = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
      snapshots = try record.snapshots().filter { kept in
        releases[kept.snapshot.source].map { $0 == kept.snapshot.version }
          ?? kept.snapshot.isCurrent
      }
      missions = try record.entities(.mission, as: Mission.self)
      states = try record.entities(.state, as: State.self)
      groups = try record.entities(.group, as: RegionalGroup.self)
      var coverage: [Measure: [Coverage]] = [:]
      for entry in try record.coverage() {
        guard let kept = snapshots.first(where: { $0.snapshot.number == entry.snapshot }) else {
          continue
        }
        coverage[entry.measure, default: []].append(
          Coverage(
            snapshot: kept,
            precedence: sources[kept.snapshot.source]?.precedence ?? .max,
            hasMission: entry.hasMission, hasContributor: entry.hasState,
            hasType: entry.hasDetailedPersonnel, hasSex: entry.hasSex, dates: entry.dates))
      }
      self.coverage = coverage.mapValues { list in
        list.sorted {
          ($0.precedence, $0.snapshot.snapshot.number) < (
            $1.precedence, $1.snapshot.snapshot.number
          )
        }
      }
      let numbers = Set(snapshots.map(\.snapshot.number))
      let repeatedLines = Set(
        try record.repeatedKeys().compactMap { $0.lines.last }
          .filter { numbers.contains($0.snapshot) })
      let deaths = self.coverage[.fatalities]?.map(\.snapshot.snapshot.number) ?? []
      repeated =
        repeatedLines.isEmpty || deaths.isEmpty
        ? []
        : try record.observations(
          Selection(measure: .fatalities, snapshots: deaths, period: .always),
          includingUnusable: false
        ).filter { repeatedLines.contains($0.line) }
    } catch {
      throw .record(code: error.code, arguments: error.arguments)
    }
    missionIndex = Dictionary(
      uniqueKeysWithValues: missions.enumerated().map { ($1.id, $0) })
    var families: [EntityID: EntityID] = [:]
    for mission in missions { for part in mission.parts ?? [] { families[part] = mission.id } }
    familyIndex = families
  }

  /// Refuses a release that the record does not hold.
  private static func check(
    _ releases: [String: String], _ record: any RecordReader
  ) throws(IndicatorError) {
    if releases.isEmpty { return }
    let kept: [KeptSnapshot]
    do {
      kept = try record.snapshots()
    } catch {
      throw .record(code: error.code, arguments: error.arguments)
    }
    for (source, release) in releases.sorted(by: { $0.key < $1.key })
    where !kept.contains(where: { $0.snapshot.source == source && $0.snapshot.version == release })
    {
      throw .unknownRelease(source: source, release: release)
    }
  }

  /// True where both views are of one store, in whichever releases.
  public func isOfOneStore(with other: RecordView) -> Bool {
    record.path == other.record.path
  }

  /// The same record as if one publisher alone had spoken, so that its figure can be set beside that
  /// of another.
  func only(_ source: String) -> RecordView {
    var view = self
    view.snapshots.removeAll { $0.snapshot.source != source }
    view.coverage = coverage.mapValues { list in
      list.filter { $0.snapshot.snapshot.source == source }
    }.filter { !$0.value.isEmpty }
    return view
  }

  /// What the chosen releases measure.
  public var measures: Set<Measure> { Set(coverage.keys) }

  /// What the files with some numbers measure.
  public func measures(of snapshots: Set<Int>) -> Set<Measure> {
    Set(
      coverage.filter { _, list in
        list.contains { snapshots.contains($0.snapshot.snapshot.number) }
      }.map(\.key))
  }

  /// What the files of the chosen releases cover of some measures: each file with the days it has
  /// usable figures of, in order.
  public func days(of measures: Set<Measure>) -> [(file: KeptSnapshot, days: [CalendarDate])] {
    snapshots.compactMap { kept in
      let days = measures.flatMap { measure in
        (coverage[measure] ?? []).filter {
          $0.snapshot.snapshot.number == kept.snapshot.number
        }.flatMap(\.dates)
      }
      return days.isEmpty ? nil : (kept, Set(days).sorted())
    }
  }

  /// The mission with an identifier.
  public func mission(_ id: EntityID) -> Mission? { missionIndex[id].map { missions[$0] } }

  /// The State with an identifier.
  public func state(_ id: EntityID) -> State? { states.first { $0.id == id } }

  /// The regional group to which a Member State belongs.
  public func group(of state: EntityID) -> EntityID? {
    groups.first { $0.members.contains(state) }?.id
  }

  /// The umbrella under which publishers list a mission ("UNOSOM I and II"), or the mission itself.
  ///
  /// Deaths are published for the umbrella, strength for its parts: a rate takes both together.
  func family(of mission: EntityID) -> EntityID { familyIndex[mission] ?? mission }

  /// The missions in scope, or those asked for with the parts of an umbrella.
  func missions(in scope: Scope, asked: [EntityID]?) -> [EntityID] {
    guard let asked else {
      return missions.filter { scope.kinds.contains($0.kind) }.map(\.id)
    }
    var result = Set(asked)
    for id in asked {
      result.formUnion(mission(id)?.parts ?? [])
      result.insert(family(of: id))
    }
    // An umbrella asked for through one of its parts would bring deaths of the other parts in.
    for id in asked where family(of: id) != id && mission(id)?.parts == nil {
      result.remove(family(of: id))
    }
    return result.sorted()
  }

  /// Observations of a selection added up.
  func totals(
    _ selection: Selection, by keys: [TotalKey]
  ) throws(IndicatorError) -> [Total] {
    try ask { _ throws(StoreError) in try answers.totals(selection, by: keys) }
  }

  /// The rows that a selection rests on, each once, in order.
  public func lines(_ selection: Selection) throws(StoreError) -> [LineID] {
    try answers.lines(selection)
  }

  /// The newest day of a selection.
  func newest(_ selection: Selection) throws(IndicatorError) -> CalendarDate? {
    try ask { _ throws(StoreError) in try answers.newest(selection) }
  }

  /// Asks the record, with its failures as failures of indicators.
  public func ask<Value>(
    _ question: (any RecordReader) throws(StoreError) -> Value
  ) throws(IndicatorError) -> Value {
    do throws(StoreError) {
      return try question(record)
    } catch {
      throw .record(code: error.code, arguments: error.arguments)
    }
  }
}
