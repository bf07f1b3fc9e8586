import Foundation
import Record
import Store
import TestRecord
import Testing

@testable import Intake

@Suite struct CorrectionTests {
  static let text = "\(BadInputTests.header)\n1,Bangladesh,BGD,50,UNMISS,Troops,3,128,2021-01-31\n"

  func correction(
    expect: String, action: String = "set", column: String = "male_personnel",
    value: String = "129"
  ) -> String {
    """
    - source: test
      where: {contribution_id: "1"}
      column: \(column)
      expect: "\(expect)"
      action: \(action)
      value: "\(value)"
      reason: {en: test, ar: اختبار}
      basis: test
    """
  }

  func data(_ correction: String) throws -> SmallData {
    try SmallData(format: "hub-contributions", text: Self.text, corrections: correction)
  }

  @Test func aValueIsCorrectedAndTheLineStaysAsPublished() throws {
    let data = try data(correction(expect: "128"))
    #expect(try data.build()?.tally.corrected == 1)
    let reader = try data.reader()
    let snapshot = try #require(try reader.snapshots().last?.snapshot.number)
    let totals = try reader.totals(
      Selection(measure: .headcount, snapshots: [snapshot], period: .always), by: [])
    #expect(totals.first?.value == 132)
    let kept = try #require(try reader.corrections().first)
    #expect(try reader.line(kept.line)?.text.contains(",128,") == true)
  }

  @Test func aMendedValueFailsTheBuild() throws {
    #expect(
      try data(correction(expect: "127")).intakeError()
        == .correctionWithoutRow(file: "file", column: "male_personnel", expected: "127"))
  }

  @Test func aRowCanBeDropped() throws {
    let data = try data(correction(expect: "128", action: "drop"))
    #expect(try data.build()?.tally.taken == 0)
  }

  /// Once the publisher lists what a correction adds, the build says so.
  @Test func anAdditionFailsOnceItIsPublished() throws {
    let added = """
      - source: test
        where: {}
        column: mission_acronym
        action: add
        value: UNMISS
        reason: {en: test, ar: اختبار}
        basis: test
      """
    guard case .correctionNoLongerFits = try data(added).intakeError() else {
      Issue.record("the publisher lists it, and the build did not say so")
      return
    }
  }

  @Test func whatIsAddedMustBeAnEntity() throws {
    let added = """
      - source: test
        where: {}
        column: mission_acronym
        action: add
        value: NOSUCH
        reason: {en: test, ar: اختبار}
        basis: test
      """
    guard case .inconsistentEntities = try data(added).intakeError() else {
      Issue.record("an addition without an entity passed")
      return
    }
  }
}
