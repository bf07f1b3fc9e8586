import Record

/// Decides who held an office on the day of a text.
struct OfficeDecision {
  let facts: KnownFacts
  let day: CalendarDate

  /// The trial of a stated office.
  func trial(_ id: String, _ office: String) -> Trial {
    guard let person = facts.people[id] else {
      return Trial(
        recorded: nil, verdict: .undecided, evidence: [], remarks: [.unknown(.person(id))])
    }
    let tenures = person.offices.filter { $0.office == office }
    for tenure in tenures {
      switch holds(tenure) {
      case true?:
        return Trial(
          recorded: .office(office), verdict: .holds,
          evidence: [facts.places.evidence(id, sources: tenure.sources)])
      case false?: continue
      case nil:
        return Trial(
          recorded: nil, verdict: .undecided,
          evidence: [facts.places.evidence(id, sources: tenure.sources)],
          remarks: [.unknownTenure(person: id, office: office)])
      }
    }
    // The person held another office, or another person held this one.
    if let other = person.offices.first(where: { holds($0) == true }) {
      return Trial(
        recorded: .office(other.office), verdict: .differs,
        evidence: [facts.places.evidence(id, sources: other.sources)],
        remarks: [.otherOffice(other.office)])
    }
    for holder in facts.people.values.sorted(by: { $0.id < $1.id }) where holder.id != id {
      for tenure in holder.offices where tenure.office == office && holds(tenure) == true {
        return Trial(
          recorded: .thing(.person(holder.id)), verdict: .differs,
          evidence: [facts.places.evidence(holder.id, sources: tenure.sources)],
          remarks: [.otherHolder(holder.id)])
      }
    }
    return Trial(
      recorded: nil, verdict: .undecided, evidence: [],
      remarks: [.unknownTenure(person: id, office: office)])
  }

  /// Whether an office was held on the day; nil where the record does not know.
  private func holds(_ tenure: Person.Tenure) -> Bool? {
    if tenure.on?.earliest == day { return true }
    let hasBegun =
      tenure.from.map { $0.latest <= day ? true : day < $0.earliest ? false : nil } ?? nil
    if hasBegun == false { return false }
    if let until = tenure.until {
      if until.latest < day { return false }
      if until.earliest <= day { return nil }
    }
    if hasBegun == true { return true }
    // Without a known beginning: held for certain on one day, and on those between it and the end.
    guard let on = tenure.on, on.latest <= day, tenure.until != nil else { return nil }
    return true
  }
}
