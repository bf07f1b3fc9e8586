import Record

/// The operations by their acronyms, for reading what a reviewer writes.
public struct SubjectNames: Sendable {
  private let subjects: [String: MandateSubject]

  /// The acronyms of these operations.
  public init(missions: [Mission], partners: [PartnerOperation] = []) {
    var subjects: [String: MandateSubject] = [:]
    for partner in partners {
      subjects[partner.acronym.lowercased()] = .mission(partner.id, acronym: partner.acronym)
    }
    for mission in missions where mission.kind != .aggregate {
      subjects[mission.acronym.lowercased()] = .mission(mission.id, acronym: mission.acronym)
    }
    for subject in [
      MandateSubject.panelOfExperts, .measures, .authorization, .unnamed,
    ] {
      subjects[subject.description] = subject
    }
    self.subjects = subjects
  }

  /// `UNMISS`, `panel-of-experts`, `measures`, `authorization`, `unnamed`; nil for what is not known.
  public func subject(_ notation: String) -> MandateSubject? { subjects[notation.lowercased()] }
}
