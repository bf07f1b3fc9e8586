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
    spellings += Self.variants(record)
    for person in record.facts.people {
      spellings += Self.spellings(person.names, person.spellings, .person(person.id))
    }
    for office in record.facts.offices {
      let own = Self.spellings(office.names, office.spellings, .office(office.id))
      spellings += own + own.compactMap(Self.feminine)
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

  /// Names of missions with other spellings of the State in them: بعثة الأمم المتحدة في ليبيريا.
  private static func variants(_ record: OpenRecord) -> [Spelling] {
    let names = Dictionary(
      record.names.map { ($0.id, $0.names) }, uniquingKeysWith: { first, _ in first })
    var variants: [Spelling] = []
    for mission in record.view.missions where mission.kind != .aggregate {
      for name in names[mission.id] ?? [] where name.language == .ar && name.kind != "acronym" {
        for host in mission.hosts {
          let spellings = (names[host] ?? []).filter { $0.language == .ar && $0.kind != "code" }
          guard let own = spellings.first(where: { name.text.hasSuffix(" \($0.text)") }) else {
            continue
          }
          for other in spellings where other.text != own.text {
            variants.append(
              Spelling(
                name.text.dropLast(own.text.count) + other.text, .ar, .entity(mission.id)))
          }
        }
      }
    }
    return variants
  }

  /// Offices as they are written of a woman, by the first word.
  private static let feminines: [(masculine: String, feminine: String)] = [
    ("رئيس ", "رئيسة "), ("وكيل ", "وكيلة "), ("مدير ", "مديرة "), ("وزير ", "وزيرة "),
    ("أمين عام ", "أمينة عامة "), ("الأمين العام", "الأمينة العامة"), ("المدير ", "المديرة "),
    ("الرئيس ", "الرئيسة "), ("الممثل الدائم", "الممثلة الدائمة"),
    ("المندوب الدائم", "المندوبة الدائمة"), ("الممثل الخاص", "الممثلة الخاصة"),
    ("الأمين العام المساعد", "الأمينة العامة المساعدة"),
  ]

  private static func feminine(_ spelling: Spelling) -> Spelling? {
    for (masculine, feminine) in feminines.reversed() where spelling.text.hasPrefix(masculine) {
      let rest = spelling.text.dropFirst(masculine.count)
      return Spelling(feminine + rest, spelling.language, spelling.meaning)
    }
    return nil
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
