import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct VetoesTests {
  static let table = SmallTable(
    "Date,Year,draft_resolution_number,number_of_vetoes,china,france,russian_federation_or_USSR,"
      + "united_kingdom_of_great_britain_and_northern_ireland,united_states_of_america",
    "1989-12-23,1989,S/21048,3,0,1,0,1,1", "1984-02-29,1984,S/16351/Rev.2,1,0,0,1,0,0",
    "2017-02-28,2017,S/2017/172,2,1,0,1,0,0")

  /// The hub's list comes before the one bundled, and the two are not added up.
  @Test func vetoesAreTakenFromOneSource() throws {
    let answers = try SmallAnswers(
      SmallSource("hub", format: "hub-vetoes", Self.table, form: .json, precedence: 10),
      SmallSource(
        "bundled", format: "vetoes-csv", PublishedCountsTests.vetoes, precedence: 20))
    #expect(try answers.figure(Vetoes.self, TestRecord.request("1946", "2024")).number == 6)
    #expect(
      try answers.values(Vetoes.self, TestRecord.request("1980", "2024", by: [.contributor]))
        == ["fra": 1, "gbr": 1, "usa": 1, "sun": 1, "chn": 1, "rus": 1])
    #expect(
      try answers.values(Vetoes.self, TestRecord.request("1983", "1989", by: [.year]))
        == ["1984": 1, "1985": 0, "1986": 0, "1987": 0, "1988": 0, "1989": 3])
  }

  /// The bundled list: 214 drafts from 1946 to 2022; counted in the file with another program.
  @Test func theBundledVetoes() throws {
    let figures = try Vetoes.figures(
      TestRecord.request("1946", "2022-09", by: [.contributor]), TestRecord.view)
    #expect(figures.first { $0.keys.contributor == "state:usa" }?.number == 82)
    #expect(figures.compactMap(\.number).reduce(0, +) == 265)
  }
}
