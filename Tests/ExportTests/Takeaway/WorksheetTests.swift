import Testing

@testable import Export

@Suite struct WorksheetTests {
  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func columnsHaveLetters(column: Int, letters: String) {
    #expect(Worksheet.letters(column) == letters)
  }

  @Test func sheetNamesAreAllowedOnes() {
    let long = String(repeating: "وفاة ", count: 10)
    let names = Worksheet.allowed([
      "a/b:c?[d]*\\e", "History", "'quoted'", "", "A B C D E", "a b c d e", long, long,
      String(repeating: "🕊", count: 40),
    ])
    #expect(names[0] == "a b c d e")
    #expect(names[1] == "History 2")
    #expect(names[2] == "quoted")
    #expect(names[3] == "4")
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names {
      #expect((1...31).contains(name.utf16.count))
      #expect(!name.contains { "[]:*?/\\".contains($0) })
    }
  }
}
