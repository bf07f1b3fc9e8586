import Briefing
import Indicators
import Mentions
import Questions
import Record
import Wording

/// Findings in the words of a language.
struct FindingWording: Sendable {
  let things: ThingWording

  private var wording: FigureWording { things.wording }
  private var stated: StatedWording { StatedWording(wording: wording) }
  private var separator: String { wording.language == .ar ? "، " : ", " }

  /// The name of a verdict.
  func verdict(_ verdict: Verdict) -> String { wording.text("check.verdict.\(verdict.rawValue)") }

  /// How a claim was read: what is stated of what.
  func read(_ assertion: Assertion) -> String {
    switch assertion {
    case .figure(let subject, let quantity):
      return
        "\(self.subject(subject)): \(stated.quantity(quantity, isRate: subject.measured == .deathRate))"
    case .change(let subject, let trend), .rank(let subject, let trend):
      let isShare = subject.measured == .women || subject.measured == .maliciousShare
      return "\(self.subject(subject)): \(stated.trend(trend, isShare: isShare))"
    case .event(let thing, let happening, let time):
      let what = wording.text(
        "check.happening.\(happening.rawValue)", ["thing": .isolated(things.name(thing))])
      return "\(what): \(things.time(time))"
    case .office(let person, let office):
      return wording.text(
        "check.office",
        ["person": .text(things.person(person)), "office": .text(things.office(office))])
    case .relation(let subject, let relation, let object):
      return wording.text(
        "check.relation.\(relation.rawValue)",
        [
          "subject": .isolated(things.name(subject)), "object": .isolated(things.name(object)),
        ])
    }
  }

  private func number(_ value: Double, isShare: Bool) -> String {
    wording.number(value, isShare ? .share : .persons)
  }

  private func subject(_ subject: Subject) -> String {
    var parts = [wording.text("check.measured.\(measured(subject.measured))")]
    if let thing = subject.of { parts.append(things.name(thing)) }
    if !subject.missions.isEmpty { parts.append(names(subject.missions)) }
    if !subject.contributors.isEmpty { parts.append(names(subject.contributors)) }
    if let incident = subject.incident {
      parts[0] += " (\(wording.text("incident.\(incident.rawValue)")))"
    }
    if let personnel = subject.personnel {
      parts[0] += " (\(wording.text("personnel.\(personnel.rawValue)")))"
    }
    if let population = subject.population {
      parts.append(wording.text("population.\(population.rawValue)"))
    }
    if let scope = subject.scope { parts.append(wording.text("scope.\(scope.rawValue)")) }
    for time in [subject.earlier, subject.time, subject.since].compactMap({ $0 }) {
      parts.append(things.time(time))
    }
    return parts.joined(separator: separator)
  }

  private func measured(_ measured: Subject.Measured) -> String {
    switch measured {
    case .deaths: "deaths"
    case .strength: "strength"
    case .operations: "operations"
    case .politicalMissions: "political-missions"
    case .contributors: "contributors"
    case .women: "women"
    case .vetoes: "vetoes"
    case .parts: "parts"
    case .votesInFavour: "votes-in-favour"
    case .votesAgainst: "votes-against"
    case .abstentions: "abstentions"
    case .briefers: "briefers"
    case .maliciousShare: "malicious-share"
    case .ceiling: "ceiling"
    case .womenCount: "women-count"
    case .causeShare: "cause-share"
    case .deathRate: "death-rate"
    }
  }

  /// A span of days; a whole year by its number.
  func period(_ period: Period) -> String {
    period == Period(year: period.from.year)
      ? wording.date(.year(period.from.year)) : wording.period(period)
  }

  private func names(_ ids: [EntityID]) -> String {
    ids.map(things.entity).joined(separator: separator)
  }

  /// A definition in words.
  func definition(_ definition: Definition) -> String {
    definition.parts.map(part).joined(separator: wording.language == .ar ? "؛ " : "; ")
  }

  private func part(_ part: Definition.Part) -> String {
    switch part {
    case .population(let population): wording.text("population.\(population.rawValue)")
    case .scope(let scope): wording.text("scope.\(scope.rawValue)")
    case .period(let period): self.period(period)
    case .moment(let moment): wording.moment(moment)
    case .cause(nil): wording.text("check.part.all-causes")
    case .cause(let cause?):
      wording.text(
        "check.part.cause", ["cause": .text(wording.text("incident.\(cause.rawValue)"))])
    case .variant(let indicator, let variant): wording.variant(indicator, variant)
    case .missions(let missions), .contributors(let missions): names(missions)
    case .ceiling(let component):
      wording.text(
        "check.part.ceiling",
        ["component": .text(wording.text("obligations.ceiling.component.\(component.rawValue)"))])
    case .day(let day): wording.text("check.day.\(day.rawValue)")
    }
  }

  /// What the record says.
  func recorded(_ recorded: Trial.Recorded) -> String {
    switch recorded {
    case .number(let value, let isShare): number(value, isShare: isShare)
    case .rate(let value): wording.number(value, .perThousandPersonYears)
    case .change(let from, let to, let isShare):
      wording.text(
        "check.recorded.change",
        [
          "from": .isolated(number(from, isShare: isShare)),
          "to": .isolated(number(to, isShare: isShare)),
        ])
    case .place(let place, let count):
      wording.text(
        "check.recorded.place",
        ["place": .isolated(String(place)), "of": .isolated(String(count))])
    case .date(let date): wording.date(date)
    case .thing(let thing): things.name(thing)
    case .office(let office): things.office(office)
    }
  }

  /// How far a stated number lies from the record's; nil where it does not.
  func difference(_ trial: Trial) -> String? {
    guard let difference = trial.difference, trial.verdict == .differs, difference != 0,
      case .number(_, let isShare) = trial.recorded
    else { return nil }
    let number =
      isShare
      ? wording.number(difference, .sharePoints)
      : "\(difference > 0 ? "+" : "−")\(wording.number(abs(difference), .persons))"
    return "\u{2066}\(number)\u{2069}"
  }

  /// The remarks on a trial in words, each once.
  func remarks(_ trial: Trial) -> [String] {
    var words: [String] = []
    for remark in trial.remarks {
      let text =
        switch remark {
        // Where there is a number, it is not the whole time that is wanting but its end.
        case .notCovered(let newest?) where trial.recorded != nil:
          wording.text("check.remark.covered-until", ["date": .text(wording.date(newest))])
        case .figure(.stale, _) where trial.remarks.contains(where: { $0.code == "not-covered" }):
          ""
        default: self.remark(remark)
        }
      if !text.isEmpty, !words.contains(text) { words.append(text) }
    }
    return words
  }

  /// A remark in words.
  func remark(_ remark: Remark) -> String {
    func worded(_ values: [String: Argument] = [:]) -> String {
      wording.text("check.remark.\(remark.code)", values)
    }
    switch remark {
    case .timeIsOpen, .farFromAll: return worded()
    case .missionsOfParagraph(let missions): return worded(["missions": .text(names(missions))])
    case .contributorOfParagraph(let state):
      return worded(["state": .isolated(things.entity(state))])
    case .timeOfParagraph(let period): return worded(["period": .text(self.period(period))])
    case .timeOfText(let day): return worded(["date": .text(wording.date(day))])
    case .notCovered(let newest?): return worded(["date": .text(wording.date(newest))])
    case .notCovered(nil): return wording.text("check.remark.never-covered")
    case .unavailable(let reason): return worded(["reason": .text(wording.reason(reason))])
    case .unknown(let thing): return worded(["thing": .isolated(things.name(thing))])
    case .unknownTenure(let person, let office):
      return worded([
        "person": .text(things.person(person)), "office": .text(things.office(office)),
      ])
    case .wouldHold(let definition, let value):
      return worded([
        "value": .isolated(number(value, isShare: false)),
        "definition": .text(self.definition(definition)),
      ])
    case .rounded(let value), .farFromBound(let value):
      return worded(["value": .isolated(number(value, isShare: false))])
    case .chance(let probability):
      return wording.text(
        probability < 0.05 ? "check.remark.beyond-chance" : "check.remark.within-chance",
        [
          "probability": .isolated(
            probability < 0.001
              ? "< \(wording.catalogue.numerals.decimal(0.001, digits: 3))"
              : wording.catalogue.numerals.decimal(probability, digits: 3))
        ])
    case .knownOnlyBy(let precision):
      return wording.text("check.remark.known-only-by.\(precision.rawValue)")
    case .otherOffice(let office): return worded(["office": .text(things.office(office))])
    case .otherHolder(let person): return worded(["person": .text(things.person(person))])
    case .figure(let note, let unit): return wording.note(note, unit: unit)
    }
  }
}
