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
    let evidence = EvidenceWording(words: words, record: record)
    self.language = language
    textLanguage = checked.reading.text.language
    let basis: DateBasis = isDayGiven ? .given : checked.isDayRead ? .found : .assumed
    dateBasis = basis
    date = checked.day ?? today
    day = wording.text(
      "check.summary.day-\(basis.rawValue)",
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
      Self.finding(finding, index + 1, checked.reading.text, places, evidence)
    }
    paragraphs = RunCutter(checked: checked, things: things, wording: wording).paragraphs
  }

  private static func finding(
    _ finding: Finding, _ number: Int, _ text: PublishedText, _ places: CharacterPlaces,
    _ evidence: EvidenceWording
  ) -> FindingReport {
    let words = evidence.words
    let wording = words.things.wording
    let assertion = finding.claim.assertion
    return FindingReport(
      number: number, quote: text.quote(finding.claim.span), kind: assertion.kind,
      kindLabel: wording.text("check.kind.\(assertion.kind.rawValue)"),
      read: words.read(assertion), stated: assertion.notation, verdict: finding.verdict,
      label: words.verdict(finding.verdict),
      trials: finding.trials.map { trial(trial: $0, evidence) },
      remarks: finding.remarks.map(words.remark), place: places.characters(finding.claim.span))
  }

  private static func trial(
    trial: Trial, _ evidence: EvidenceWording
  ) -> TrialReport {
    let words = evidence.words
    var value: Double?
    if case .number(let number, _) = trial.recorded { value = number }
    return TrialReport(
      verdict: trial.verdict, label: words.verdict(trial.verdict),
      recorded: trial.recorded.map(words.recorded), value: value,
      definition: words.definition(trial.definition), difference: words.difference(trial),
      evidence: trial.evidence.map(evidence.report), remarks: words.remarks(trial))
  }
}
