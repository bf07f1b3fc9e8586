import Record
import TestRecord
import Testing

@testable import Indicators
@testable import Site

/// The pages of contributors against the record asked directly.
struct ContributorPagesTests {
  @Test("contributors stand by rank, with women and losses")
  func list() throws {
    let written = try WrittenPage("/contributors")
    let rows = try #require(written.table("site-contributors-table")).rows
    #expect(rows.first?[1].first?.text == "Bangladesh")
    let ghana = try #require(rows.first { $0[1].first?.text == "Ghana" })
    #expect(ghana[0].first?.text == "10")
    #expect(written.figure(ghana[3])?.number == 2297)
    var request = TestRecord.request("1948", "2026-11-25", by: [.contributor])
    let deaths = try Fatalities.figures(request, TestRecord.view)
      .first { $0.keys.contributor == "state:gha" }
    #expect(written.figure(ghana[5])?.number == deaths?.number)
    request.by = [.contributor]
    let women = try WomenShare.figures(request, TestRecord.view)
      .first { $0.keys.contributor == "state:gha" }
    #expect(written.figure(ghana[4])?.number == women?.number)
  }

  @Test("a regional group leaves the ranks as they are")
  func group() throws {
    let written = try WrittenPage("/contributors?group=african")
    let rows = try #require(written.table("site-contributors-table")).rows
    #expect(rows.allSatisfy { $0[2].first?.text == rows[0][2].first?.text })
    #expect(rows.first { $0[1].first?.text == "Ghana" }?[0].first?.text == "10")
  }

  @Test("former States whose nationals died are not left out")
  func former() throws {
    let written = try WrittenPage("/contributors")
    let rows = try #require(written.table("site-contributors-others-table")).rows
    #expect(
      rows.contains { $0[0].first?.text == "Yugoslavia" || $0[0].first?.text == "Czechoslovakia" })
  }

  @Test("a contributor's losses by mission add up to all of them")
  func losses() throws {
    let written = try WrittenPage("/contributors/gha")
    let rows = try #require(written.table("site-contributor-losses-table")).rows
    let sum = rows.compactMap { written.figure($0[1])?.number }.reduce(0, +)
    var request = TestRecord.request("1948", "2026-11-25")
    request.contributors = ["state:gha"]
    #expect(sum == (try Fatalities.figures(request, TestRecord.view).first?.number))
    let years = try #require(written.table("deaths-by-year")).rows
    #expect(years.compactMap { written.figure($0[1])?.number }.reduce(0, +) == sum)
  }

  @Test("the successor of the Soviet Union names it, and counts its own vetoes alone")
  func russia() throws {
    let written = try WrittenPage("/contributors/rus")
    #expect(written.text.contains("Union of Soviet Socialist Republics"))
    let rows = try #require(written.table("site-contributor-vetoes-table")).rows
    #expect(rows.compactMap { written.figure($0[1])?.number }.reduce(0, +) == 31)
  }

  @Test("equals share a rank")
  func ranks() {
    func figure(_ state: EntityID, _ value: Double) -> Figure {
      var figure = Figure(
        indicator: "strength", value: .number(value), unit: .persons, population: .uniformed,
        scope: .withPoliticalMissions, period: Period(year: 2020))
      figure.keys.contributor = state
      return figure
    }
    let ranks = Ranks([
      figure("state:a", 5), figure("state:b", 7), figure("state:c", 5), figure("state:d", 1),
      figure("state:e", 0),
    ])
    #expect(ranks.rank(of: "state:b") == 1)
    #expect(ranks.rank(of: "state:a") == 2)
    #expect(ranks.rank(of: "state:c") == 2)
    #expect(ranks.rank(of: "state:d") == 4)
    #expect(ranks.rank(of: "state:e") == nil)
    #expect(ranks.count == 4)
  }
}
