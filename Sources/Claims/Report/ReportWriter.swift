import Briefing
import Foundation
import Mentions
import Questions
import Record
import Texts
import Wording

extension CheckReport {
  /// A checked text in the words of a language.
  init(
    _ checked: CheckedText, _ facts: KnownFacts, _ language: Language, isDayGiven: Bool,
    today: CalendarDate
  ) {
    let record = facts.record
    let wording = record.wording(language)
    let things = ThingWording(record: record, wording: wording, facts: facts)
    let words = FindingWording(things: things)
    let snapshots = Dictionary(
      record.view.snapshots.map { ($0.snapshot.number, $0.snapshot.path) },
      uniquingKeysWith: { first, _ in first })
    self.language = language
    textLanguage = checked.reading.text.language
    day = wording.text(
      isDayGiven
        ? "check.summary.day-given"
        : checked.isDayRead ? "check.summary.day-found" : "check.summary.day-assumed",
      ["date": .text(wording.date(checked.day ?? today))])
    var summary =
      checked.findings.isEmpty
      ? wording.text("check.summary.none")
      : wording.text("check.summary.claims", ["claims": .count(checked.findings.count)])
    if checked.undecidedClaims > 0 {
      summary +=
        " " + wording.text("check.summary.cut", ["more": .count(checked.undecidedClaims)])
    }
    self.summary = summary
    counts = Verdict.allCases.compactMap { verdict in
      let count = checked.count(verdict)
      return count == 0 ? nil : (verdict, words.verdict(verdict), count)
    }
    let places = CharacterPlaces(checked.reading.text)
    findings = checked.findings.enumerated().map { index, finding in
      Self.finding(finding, index + 1, checked.reading.text, places, words, snapshots)
    }
    paragraphs = RunCutter(checked: checked, things: things, wording: wording).paragraphs
  }

  private static func finding(
    _ finding: Finding, _ number: Int, _ text: PublishedText, _ places: CharacterPlaces,
    _ words: FindingWording, _ snapshots: [Int: String]
  ) -> FindingReport {
    let wording = words.things.wording
    let assertion = finding.claim.assertion
    return FindingReport(
      number: number, quote: text.quote(finding.claim.span), kind: assertion.kind,
      kindLabel: wording.text("check.kind.\(assertion.kind.rawValue)"),
      read: words.read(assertion), stated: assertion.notation, verdict: finding.verdict,
      label: words.verdict(finding.verdict),
      trials: finding.trials.map { trial(trial: $0, words, snapshots) },
      remarks: finding.remarks.map(words.remark), place: places.characters(finding.claim.span))
  }

  private static func trial(
    trial: Trial, _ words: FindingWording, _ snapshots: [Int: String]
  ) -> TrialReport {
    var value: Double?
    if case .number(let number, _) = trial.recorded { value = number }
    return TrialReport(
      verdict: trial.verdict, label: words.verdict(trial.verdict),
      recorded: trial.recorded.map(words.recorded), value: value,
      definition: words.definition(trial.definition), difference: words.difference(trial),
      evidence: trial.evidence.map { evidence($0, words.things.wording, snapshots) },
      remarks: trial.remarks.map(words.remark))
  }

  private static func evidence(
    _ evidence: Evidence, _ wording: FigureWording, _ snapshots: [Int: String]
  ) -> EvidenceReport {
    switch evidence {
    case .figure(let figure, let question):
      let words = wording.text(
        "check.evidence.figure",
        [
          "name": .text(wording.name(figure)), "release": .isolated(wording.releases(figure)),
        ])
      return .figure(words, question)
    case .line(let line):
      let path = snapshots[line.snapshot] ?? ""
      let words = wording.text(
        "check.evidence.row", ["path": .isolated(path), "row": .isolated(String(line.row))])
      return .row(words, line, path: path)
    case .fact(let fact):
      let words = wording.text(
        "check.evidence.fact",
        [
          "file": .isolated("Data/\(fact.file)"), "row": .isolated(String(fact.row)),
          "sources": .isolated(fact.sources.joined(separator: "; ")),
        ])
      return .fact(words, fact)
    }
  }
}
