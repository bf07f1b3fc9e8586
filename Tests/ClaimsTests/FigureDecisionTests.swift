import Mentions
import Record
import TestRecord
import Testing

@testable import Claims

/// Numbers set against the record; the expected ones are those of the published files.
struct FigureDecisionTests {
  @Test("deaths of a year by malicious acts hold, and one more differs by one")
  func deathsOfAYearBy() throws {
    let subject = Subject.of(.deaths, 2022) { $0.incident = .maliciousAct }
    let right = try CheckedRecord.finding(.figure(subject, StatedQuantity(value: 33)))
    #expect(right.verdict == .holds)
    let wrong = try CheckedRecord.finding(.figure(subject, StatedQuantity(value: 34)))
    #expect(wrong.verdict == .differs)
    #expect(wrong.trials.first?.difference == 1)
  }

  @Test("a year off is found and named") func aYearOffIsFound() throws {
    let subject = Subject.of(.deaths, 2021) { $0.incident = .maliciousAct }
    let finding = try CheckedRecord.finding(.figure(subject, StatedQuantity(value: 33)))
    #expect(finding.verdict == .differs)
    let years = finding.remarks.compactMap { remark -> Int? in
      guard case .wouldHold(let definition, value: 33) = remark else { return nil }
      for case .period(let period) in definition.parts { return period.from.year }
      return nil
    }
    #expect(years.contains(2022))
  }

  @Test("what the words leave open is tried under every definition") func whatTheWordsLeaveOpen()
    throws
  {
    // All personnel in 2022: 107 deaths; uniformed personnel alone are fewer.
    let subject = Subject.of(.deaths, 2022)
    let all = try CheckedRecord.finding(.figure(subject, StatedQuantity(value: 107)))
    #expect(all.verdict == .holds)
    #expect(all.trials.first?.definition.parts.contains(.population(.all)) == true)
    // "Killed" may mean by malicious acts alone.
    let killed = Subject.of(.deaths, 2022) { $0.isKilling = true }
    let malicious = try CheckedRecord.finding(.figure(killed, StatedQuantity(value: 33)))
    #expect(malicious.verdict == .holds)
    #expect(
      malicious.trials.first?.definition.parts.contains(.cause(.maliciousAct)) == true)
    let none = try CheckedRecord.finding(.figure(subject, StatedQuantity(value: 50)))
    #expect(none.verdict == .differs)
    #expect(none.trials.count > 2)
  }

  @Test("a number without a time is never said to differ") func aNumberWithoutATime() throws {
    let finding = try CheckedRecord.finding(
      .figure(Subject(.deaths), StatedQuantity(value: 5000)))
    #expect(finding.verdict == .undecided)
    let since = try CheckedRecord.finding(
      .figure(Subject(.deaths), StatedQuantity(value: 4300, comparison: .over)))
    #expect(since.verdict == .holds)
    #expect(since.trials.first?.remarks.contains(.timeIsOpen) == true)
  }

  @Test("strength after the newest figure cannot be decided") func strengthAfterTheNewestFigure()
    throws
  {
    let finding = try CheckedRecord.finding(
      .figure(Subject.of(.strength, 2024), StatedQuantity(value: 70000, comparison: .over)))
    #expect(finding.verdict == .undecided)
    let missing = finding.trials.flatMap(\.remarks)
    #expect(
      missing.contains {
        if case .notCovered(let newest?) = $0 { newest.year == 2021 } else { false }
      })
  }

  @Test("strength of a month holds by the published row") func strengthOfAMonthHolds() throws {
    var subject = Subject(.strength)
    subject.time = StatedTime(.date(.month(2014, 1)))
    let finding = try CheckedRecord.finding(.figure(subject, StatedQuantity(value: 98739)))
    #expect(finding.verdict == .holds)
    #expect(finding.trials.first?.evidence.isEmpty == false)
  }

  @Test("operations on a day, and since the first") func operationsOnADayAnd() throws {
    let now = try CheckedRecord.finding(
      .figure(Subject(.operations), StatedQuantity(value: 11)))
    #expect(now.verdict == .holds)
    var since = Subject(.operations)
    since.time = StatedTime(.span(from: .year(1948), through: nil))
    #expect(
      try CheckedRecord.finding(.figure(since, StatedQuantity(value: 71))).verdict == .holds)
  }

  @Test("nothing is decided without evidence") func nothingIsDecidedWithoutEvidence() throws {
    let subjects: [Subject] = [
      .of(.deaths, 2022), .of(.strength, 2013), .of(.operations), .of(.women, 2013),
      .of(.contributors, 2013), .of(.vetoes, 2017), .of(.maliciousShare, 2022),
    ]
    for subject in subjects {
      for value in [0.2, 5, 107, 4300] {
        let isShare = subject.measured == .women || subject.measured == .maliciousShare
        let finding = try CheckedRecord.finding(
          .figure(subject, StatedQuantity(value: value, isShare: isShare)))
        for trial in finding.trials where trial.verdict != .undecided {
          #expect(!trial.evidence.isEmpty, "\(subject.measured) \(value)")
        }
        if finding.verdict == .undecided {
          #expect(finding.trials.allSatisfy { $0.verdict != .holds })
        }
      }
    }
  }
}
