import Mentions
import Questions
import Record
import Store

/// The facts beside the record that claims rest on, found by what texts name.
struct KnownFacts: Sendable {
  let record: OpenRecord
  let places: FactPlaces
  let people: [String: Person]
  let offices: [String: Office]
  let initiatives: [String: Initiative]
  let meetings: [EntityID: Meeting]
  /// Resolutions by number.
  let resolutions: [Int: AdoptedResolution]
  let organizations: [EntityID: Organization]

  init(_ record: OpenRecord) throws(QuestionError) {
    self.record = record
    func indexed<Key: Hashable, Value>(_ values: [Value], _ key: (Value) -> Key?) -> [Key: Value] {
      Dictionary(
        values.compactMap { value in key(value).map { ($0, value) } },
        uniquingKeysWith: { first, _ in first })
    }
    organizations = indexed(
      try record.ask { reader throws(StoreError) in
        try reader.entities(.organization, as: Organization.self)
      }
    ) { $0.id }
    places = FactPlaces(dataFolder: record.factsFolder)
    people = indexed(record.facts.people) { $0.id }
    offices = indexed(record.facts.offices) { $0.id }
    initiatives = indexed(record.facts.initiatives) { $0.id }
    meetings = indexed(record.facts.meetings) { $0.id }
    resolutions = indexed(record.facts.resolutions) { Self.number($0.symbol) }
  }

  /// The number in a symbol, `S/RES/2378 (2017)`.
  static func number(_ symbol: String) -> Int? {
    symbol.split { !$0.isASCII || !$0.isNumber }.first.flatMap { Int($0) }
  }

  /// A day of a thing with what it rests on.
  struct Dated {
    let date: PartialDate
    /// The last day of what lasted several.
    var through: PartialDate?
    let day: Definition.Day
    let evidence: [Evidence]
  }

  /// The adoption of a resolution, where the record knows it.
  func adoption(of resolution: StatedResolution) -> Dated? {
    guard resolution.organ == .securityCouncil, let number = Int(resolution.number) else {
      return nil
    }
    if let known = resolutions[number] {
      return Dated(
        date: .day(known.adopted), day: .adoption,
        evidence: [places.evidence(known.symbol, sources: known.sources)])
    }
    for history in record.mandates.histories {
      for decision in history.decisions where Self.number(decision.resolution) == number {
        return Dated(
          date: .day(decision.adopted), day: .adoption,
          evidence: evidence(history.mission, decision))
      }
    }
    for duty in record.facts.duties where Self.number(duty.resolution) == number {
      return Dated(
        date: .day(duty.adopted), day: .adoption,
        evidence: [places.evidence(duty.id, sources: duty.sources)])
    }
    return nil
  }

  /// The row of a decision on a mandate, or the places where it was read.
  func evidence(_ mission: EntityID, _ decision: MandateDecision) -> [Evidence] {
    if let line = record.mandates.line(mission, decision) { return [.line(line)] }
    return [places.evidence(decision.resolution, sources: [])]
  }

  /// What a mission's own entry says.
  func evidence(_ mission: Mission) -> Evidence {
    places.evidence(mission.id.rawValue, sources: [mission.established].compactMap { $0 })
  }
}
