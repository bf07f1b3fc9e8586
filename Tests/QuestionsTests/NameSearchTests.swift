import Record
import TestRecord
import Testing

@testable import Questions

struct NameSearchTests {
  static let record: OpenRecord = {
    do {
      return try OpenRecord(
        try TestRecord.reader(), factsFolder: TestRecord.dataFolder,
        catalogue: try TestRecord.catalogue())
    } catch {
      fatalError("the record cannot be opened: \(error)")
    }
  }()

  private func hits(_ text: String, _ language: Language = .en) -> [NameSearch.Hit] {
    NameSearch(Self.record, language).hits(text)
  }

  @Test(
    "the first thing found is the one that is meant",
    arguments: [
      ("MINUSMA", NameSearch.Hit.Kind.mission, "minusma"), ("minusma", .mission, "minusma"),
      ("Mali", .contributor, "mli"), ("مالي", .contributor, "mli"),
      ("bangla", .contributor, "bgd"), ("الاردن", .contributor, "jor"),
      ("أردن", .contributor, "jor"), ("اردن", .contributor, "jor"),
      ("S/RES/2378 (2017)", .duty, "duty:2378-annual-briefing"),
      ("resolution 2378", .duty, "duty:2378-annual-briefing"),
      ("القرار 2378", .duty, "duty:2378-annual-briefing"),
      ("قرار ٢٣٧٨", .duty, "duty:2378-annual-briefing"),
      ("2378", .duty, "duty:2378-annual-briefing"),
      ("9 September 2024", .meeting, "2024-09-09"), ("2024-09-09", .meeting, "2024-09-09"),
      ("S/PV.9413", .meeting, "2023-09-07"),
      ("Pact for the Future", .initiative, "initiative:pact-for-the-future"),
      ("DPPADPOSS-FATALITIES", .source, "un-fatalities"),
      ("fatality rate", .indicator, "fatality-rate"),
    ])
  func first(text: String, kind: NameSearch.Hit.Kind, id: String) {
    let first = hits(text).first
    #expect(first?.kind == kind, "\(text): \(String(describing: first))")
    #expect(first?.id == id, "\(text)")
  }

  @Test("the article and the form of a hamza make no difference")
  func article() {
    let forms = ["الأمم المتحدة", "الامم المتحدة", "أمم متحدة", "امم متحده"]
    let found = forms.map { Set(hits($0, .ar).filter { $0.rank < 4 }.map(\.id)) }
    #expect(found[0].count > 5)
    for other in found.dropFirst() { #expect(other == found[0]) }
  }

  @Test("words may stand in another order and lack their ends")
  func words() {
    #expect(hits("stabil mali").contains { $0.kind == .mission && $0.id == "minusma" })
  }

  @Test("a mission is found by the State it is in, behind those that are called so")
  func hosts() {
    let found = hits("South Sudan")
    #expect(found.first { $0.id == "ssd" }?.rank == 0)
    #expect(found.first { $0.id == "unmiss" }.map { $0.rank < 5 } == true)
  }

  @Test("a decision is found by its number, with the mission it is about")
  func decisions() {
    let found = hits("2779").filter { $0.kind == .decision }
    #expect(found.contains { $0.mission == "mission:unmiss" })
    #expect(hits("S/RES/2779 (1999)").isEmpty)
  }

  @Test("what nobody is called finds nothing, whatever it is")
  func nothing() {
    for text in ["", "   ", "…", "<script>", "'; DROP TABLE name; --", "😀", "\u{202E}"] {
      #expect(hits(text).isEmpty, "\(text)")
    }
    #expect(hits(String(repeating: "x", count: 10_000)).isEmpty)
  }

  @Test("a slip of the pen has a suggestion")
  func suggestions() {
    let search = NameSearch(Self.record, .en)
    #expect(search.suggestions("minsuma").contains("MINUSMA"))
    #expect(search.suggestions("Bangladsh").contains("Bangladesh"))
    #expect(search.suggestions("qqqqqqqq").isEmpty)
  }
}
