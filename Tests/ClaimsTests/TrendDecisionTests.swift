import Mentions
import Record
import Testing

@testable import Claims

/// Rises, falls and ranks set against the record.
struct TrendDecisionTests {
  private func change(_ from: Double?, _ to: Double?, _ direction: StatedTrend.Direction)
    -> Assertion
  {
    let subject = Subject.of(.deaths, 2023) {
      $0.incident = .maliciousAct
      $0.earlier = StatedTime(.date(.year(2022)))
    }
    return .change(subject, .change(direction, from: from, to: to, by: nil))
  }

  @Test("a fall between two years holds, with its chance") func aFallBetweenTwoYears() throws {
    let finding = try CheckedRecord.finding(change(33, 7, .down))
    #expect(finding.verdict == .holds)
    let remarks = finding.trials.first?.remarks ?? []
    #expect(
      remarks.contains {
        if case .chance(let probability) = $0 { probability < 0.001 } else { false }
      })
  }

  @Test("a wrong end or direction differs") func aWrongEndOrDirection() throws {
    #expect(try CheckedRecord.finding(change(33, 8, .down)).verdict == .differs)
    #expect(try CheckedRecord.finding(change(nil, nil, .up)).verdict == .differs)
  }

  @Test("the deadliest year since another") func theDeadliestYearSinceAnother() throws {
    var subject = Subject.of(.deaths, 2017)
    subject.incident = .maliciousAct
    subject.since = StatedTime(.span(from: .year(1994), through: nil))
    let finding = try CheckedRecord.finding(.rank(subject, .rank(.deadliest, place: 1)))
    #expect(finding.verdict == .holds)
    subject.time = StatedTime(.date(.year(2019)))
    #expect(
      try CheckedRecord.finding(.rank(subject, .rank(.deadliest, place: 1))).verdict == .differs)
  }
}
