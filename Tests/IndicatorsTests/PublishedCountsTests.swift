import Record
import Store
import TestRecord
import Testing

@testable import Indicators

/// Questions to a small record: figures whose inputs are the sums of their rows.
struct SmallAnswers {
  private let view: RecordView

  init(_ sources: SmallSource...) throws { try self.init(sources) }

  init(_ sources: [SmallSource]) throws { view = try SmallData(sources).view() }

  /// The figures of an indicator; the rows of each are asked for again.
  func figures(_ indicator: any Indicator.Type, _ request: FigureRequest) throws -> [Figure] {
    let figures = try indicator.figures(request, view)
    #expect(!figures.isEmpty)
    for input in figures.flatMap(\.inputs) where input.isSum {
      var sum = 0.0
      for selection in input.selections {
        sum += try view.record.observations(selection, includingUnusable: false)
          .reduce(0) { $0 + $1.value }
        #expect(try input.value == 0 || !view.lines(selection).isEmpty)
      }
      #expect(abs(sum - input.value) < 1e-6, "\(input.symbol)")
    }
    return figures
  }

  /// The values by what a dimension says.
  func values(
    _ indicator: any Indicator.Type, _ request: FigureRequest, variant: String = ""
  ) throws -> [String: Double] {
    var values: [String: Double] = [:]
    for figure in try figures(indicator, request) where figure.variant == variant {
      let keys = figure.keys
      let name = request.by.map { dimension in
        switch dimension {
        case .mission: keys.mission?.key ?? ""
        case .contributor: keys.contributor?.key ?? ""
        case .category: keys.category ?? ""
        case .sex: keys.sex?.rawValue ?? ""
        case .type: keys.personnel?.rawValue ?? keys.incident?.rawValue ?? ""
        case .personnel: keys.personnel?.rawValue ?? ""
        case .group: keys.group?.key ?? ""
        case .month, .year: keys.date?.description ?? ""
        }
      }.joined(separator: " ")
      #expect(values[name] == nil)
      values[name] = figure.number
    }
    return values
  }

  /// The one figure of an indicator, or of one of its variants.
  func figure(
    _ indicator: any Indicator.Type, _ request: FigureRequest, variant: String = ""
  ) throws -> Figure {
    let figures = try figures(indicator, request).filter { $0.variant == variant }
    #expect(figures.count == 1)
    return try #require(figures.first)
  }
}

@Suite struct PublishedCountsTests {
  static let vetoes = SmallTable(
    "year,date,draft,member_veto1,member_veto2,member_veto3", "1946,2/16/1946,S/PV.23,USSR,,",
    "1947,8/25/1947,S/514,France,USSR,")

  /// The years of which a source knows all are counted; what it cannot know is not.
  @Test func aSourceKnowsEventsThroughItsPublication() throws {
    let answers = try SmallAnswers(
      SmallSource("vetoes", format: "vetoes-csv", Self.vetoes, published: "1948-06-30"))
    #expect(
      try answers.values(Vetoes.self, TestRecord.request("1940", "1960", by: [.year]))
        == ["1946": 1, "1947": 2, "1948": 0])
    let figure = try answers.figure(Vetoes.self, TestRecord.request("1947", "1950"))
    #expect(figure.number == 2)
    #expect(figure.notes == [.stale(TestRecord.day("1948-06-30"))])
    for (from, through) in [("1930", "1945"), ("1949", "1950")] {
      let figure = try answers.figure(Vetoes.self, TestRecord.request(from, through))
      guard case .unavailable(.notCovered) = figure.value else {
        Issue.record("a period that no source covers")
        continue
      }
    }
  }

  @Test func aSourceWithoutMissionsIsNotBrokenDownByThem() throws {
    let answers = try SmallAnswers(SmallSource("vetoes", format: "vetoes-csv", Self.vetoes))
    let figure = try answers.figure(
      Vetoes.self, TestRecord.request("1946", "1947", mission: "mission:unmiss"))
    #expect(figure.value == .unavailable(.notBrokenDown))
  }
}
