import Record
import Testing

@testable import Texts

@Suite struct FactEditTests {
  private let ceiling = Fact.Value.ceiling(
    CeilingFact(
      subject: .unnamed, ceiling: AuthorisedCeiling(component: .troops, count: 17_000)))
  private let mandate = Fact.Value.mandate(
    MandateFact(
      subject: .unnamed, action: .extends, until: CalendarDate(iso: "2025-04-30"), period: nil,
      from: nil))
  private let duty = Fact.Value.obligation(
    ObligationFact(
      addressee: .secretaryGeneral, recipient: .council, verb: .requests, form: nil,
      deadline: .unscheduled))

  private func fields(_ value: Fact.Value, _ text: String) throws -> [String] {
    let edit = try #require(FactEdit(text))
    return try edit.applied(to: value, names: ReviewTrial.names).fields
      .map { "\($0.name)=\($0.value)" }
  }

  @Test(arguments: [
    "P90D", "2024-11-15", "2024-11", "end-of-mandate", "end-of-mandate-P30D", "as-part-of",
    "adoption+P3M", "unscheduled",
  ])
  func everyDeadlineMayBeSet(notation: String) throws {
    #expect(try fields(duty, "deadline=\(notation)").contains("deadline=\(notation)"))
  }

  @Test func partsAreSet() throws {
    #expect(try fields(ceiling, "count=16500").contains("count=16500"))
    #expect(try fields(ceiling, "component = police").contains("component=police"))
    #expect(try fields(mandate, "until=2025-05-09").contains("until=2025-05-09"))
    #expect(try fields(mandate, "subject=measures").contains("subject=measures"))
    #expect(try fields(duty, "form=oral").contains("form=oral"))
    #expect(
      try fields(.reference(number: 1, year: 2000), "year=2001") == ["number=1", "year=2001"])
  }

  @Test func whatMayBeOpenIsOpenedByAnEmptyValue() throws {
    #expect(try !fields(mandate, "until=").contains { $0.hasPrefix("until") })
  }

  @Test(arguments: ["count=x", "count=-1", "count=", "component=tanks", "relation=", "subject=Oz"])
  func aValueThatIsNotUnderstoodIsRefused(text: String) throws {
    let edit = try #require(FactEdit(text))
    #expect(throws: ReviewError.unknownValue(field: edit.field, value: edit.value)) {
      try edit.applied(to: ceiling, names: ReviewTrial.names)
    }
  }

  @Test(arguments: ["until=2025-02-30", "period=2M", "from=yesterday", "action=prolongs"])
  func aDayThatDoesNotExistIsRefused(text: String) throws {
    let edit = try #require(FactEdit(text))
    #expect(throws: ReviewError.self) {
      try edit.applied(to: mandate, names: ReviewTrial.names)
    }
  }

  @Test func aPartThatTheFactDoesNotHaveIsRefusedWithThoseItHas() throws {
    #expect(
      throws: ReviewError.unknownField(
        field: "until", slot: "ceiling", fields: FactEdit.fields(of: .ceiling))
    ) {
      try FactEdit(field: "until", value: "2025-04-30").applied(
        to: ceiling, names: ReviewTrial.names)
    }
  }

  @Test(arguments: ["", "count", "=5", "  =5"])
  func whatIsNoEditIsNone(text: String) { #expect(FactEdit(text) == nil) }

  /// What a kind of fact prints is what may be set.
  @Test func everyPartOfAFactMayBeSet() {
    for value in [ceiling, mandate, duty] {
      for field in value.fields {
        #expect(FactEdit.fields(of: value.slot).contains(field.name))
      }
    }
  }
}
