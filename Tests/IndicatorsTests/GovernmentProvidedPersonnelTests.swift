import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct GovernmentProvidedPersonnelTests {
  @Test func theNumbersOfTheDayOfPublication() throws {
    let table = SmallTable(
      "contributing_country,iso_alpha3_code,m49_code,mission_acronym,gpp_type,female,male",
      "Senegal,SEN,686,MINUSCA,Corrections GPP,4,9", "France,FRA,250,MINUSCA,Justice GPP,1,2")
    let answers = try SmallAnswers(
      SmallSource("personnel", format: "hub-government-provided", table, form: .json))
    let figure = try answers.figure(
      GovernmentProvidedPersonnel.self, TestRecord.request("2023", "2024-03"))
    #expect(figure.number == 16)
    #expect(figure.moment == .monthEnd(TestRecord.day("2024-01-01")))
    func values(_ dimension: Record.Dimension) throws -> [String: Double] {
      try answers.values(
        GovernmentProvidedPersonnel.self, TestRecord.request("2023", "2024-03", by: [dimension]))
    }
    #expect(try values(.category) == ["corrections": 13, "justice": 3])
    #expect(try values(.sex) == ["female": 5, "male": 11])
    #expect(try values(.contributor) == ["sen": 13, "fra": 3])
  }
}
