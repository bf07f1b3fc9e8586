import Mentions
import Questions
import Record

extension KnownNames {
  /// The names that a record and the facts beside it know: States, missions, organizations, groups,
  /// persons, offices, initiatives, titles of meetings.
  public init(_ record: OpenRecord) {
    var spellings: [Spelling] = []
    for entity in record.names {
      guard let kind = entity.id.kind, kind != .place, kind != .meeting else { continue }
      for name in entity.names where name.kind != "code" {
        spellings.append(
          Spelling(
            name.text, name.language, .entity(entity.id), isAcronym: name.kind == "acronym"))
      }
    }
    for person in record.facts.people {
      spellings += Self.spellings(person.names, person.spellings, .person(person.id))
    }
    for office in record.facts.offices {
      spellings += Self.spellings(office.names, office.spellings, .office(office.id))
    }
    for initiative in record.facts.initiatives {
      spellings += Self.spellings(
        initiative.names, initiative.spellings, .initiative(initiative.id))
    }
    for meeting in record.facts.meetings {
      guard let theme = meeting.theme else { continue }
      spellings += Self.spellings(theme, meeting.spellings, .meeting(meeting.id))
    }
    self.init(spellings: spellings, resolutionYears: Self.years(record))
  }

  private static func spellings(
    _ names: Names, _ others: [String]?, _ meaning: Meaning
  ) -> [Spelling] {
    names.all.map { Spelling($0.text, $0.language, meaning) }
      + (others ?? []).map { Spelling($0, nil, meaning) }
  }

  /// The year of each resolution that the record knows, by its number.
  private static func years(_ record: OpenRecord) -> [Int: Int] {
    var symbols = record.facts.resolutions.map(\.symbol)
    symbols += record.facts.duties.map(\.resolution)
    symbols += record.mandates.histories.flatMap { $0.decisions.map(\.resolution) }
    symbols += record.view.missions.flatMap { [$0.established, $0.ended].compactMap { $0 } }
    var years: [Int: Int] = [:]
    for symbol in symbols {
      let numbers = symbol.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
      if numbers.count == 2 { years[numbers[0]] = numbers[1] }
    }
    return years
  }
}
