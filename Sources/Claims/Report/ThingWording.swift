import Briefing
import Mentions
import Questions
import Record
import Wording

/// Things that texts name, in the words of a language.
struct ThingWording: Sendable {
  let record: OpenRecord
  let wording: FigureWording
  let facts: KnownFacts

  private var language: Language { wording.language }

  /// The name of a thing.
  func name(_ thing: Thing) -> String {
    switch thing {
    case .entity(let id): entity(id)
    case .person(let id): person(id)
    case .resolution(let resolution): self.resolution(resolution)
    case .initiative(let id): facts.initiatives[id]?.names.preferred(language) ?? id
    case .meeting(let id): meeting(id)
    case .time(let time): self.time(time)
    }
  }

  /// What a mention means.
  func name(_ meaning: Meaning) -> String {
    switch meaning {
    case .entity(let id): entity(id)
    case .person(let id): person(id)
    case .office(let id): office(id)
    case .resolution(let resolution): self.resolution(resolution)
    case .document(let symbol): symbol
    case .initiative(let id): name(Thing.initiative(id))
    case .meeting(let id): meeting(id)
    case .time(let time): self.time(time)
    case .quantity(let quantity): quantity.notation
    case .trend(let trend): trend.notation
    }
  }

  /// A resolution as the organs themselves write it in running text; without its year, its symbol.
  private func resolution(_ resolution: StatedResolution) -> String {
    guard resolution.organ == .securityCouncil, let year = resolution.year else {
      return resolution.notation
    }
    return wording.text(
      "obligations.reference",
      ["number": .isolated(resolution.number), "year": .isolated(String(year))])
  }

  func person(_ id: String) -> String { facts.people[id]?.names.preferred(language) ?? id }

  func office(_ id: String) -> String { facts.offices[id]?.names.preferred(language) ?? id }

  func entity(_ id: EntityID) -> String {
    switch id.kind {
    case .mission: wording.mission(id)
    case .state: wording.state(id)
    case .group: wording.group(id)
    case .meeting: meeting(id)
    default: facts.organizations[id]?.names.preferred(language) ?? id.rawValue
    }
  }

  /// A meeting by its title and day.
  func meeting(_ id: EntityID) -> String {
    guard let meeting = facts.meetings[id] else { return id.rawValue }
    return [meeting.theme?.preferred(language) ?? meeting.record, wording.date(meeting.date)]
      .compactMap { $0 }.joined(separator: " — ")
  }

  /// A time in words.
  func time(_ time: StatedTime) -> String {
    switch time.form {
    case .date(let date): wording.date(date)
    case .span(let from?, nil):
      wording.text("check.since", ["date": .text(wording.date(from))])
    case .span(nil, let through?):
      wording.text("check.until", ["date": .text(wording.date(through))])
    case .span(let from, let through):
      wording.period(
        Period(
          from: from?.earliest ?? Period.always.from,
          through: through?.latest ?? Period.always.through) ?? .always)
    case .duration(let duration), .every(let duration): length(duration)
    }
  }

  private func length(_ duration: CalendarDuration) -> String {
    let noun =
      switch duration.unit {
      case .days: "noun.day"
      case .weeks: "noun.week"
      case .months: "noun.month"
      case .years: "noun.year"
      }
    return wording.text(noun, ["n": .count(duration.count)])
  }
}
