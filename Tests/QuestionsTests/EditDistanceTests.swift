import Testing

@testable import Questions

struct EditDistanceTests {
  private func distance(_ left: String, _ right: String, _ bound: Int = 9) -> Int? {
    EditDistance.between(Array(left.utf8), Array(right.utf8), atMost: bound)
  }

  @Test("letters put in, taken out, changed and swapped cost one each")
  func costs() {
    #expect(distance("", "") == 0)
    #expect(distance("mali", "mali") == 0)
    #expect(distance("mali", "mai") == 1)
    #expect(distance("mali", "malli") == 1)
    #expect(distance("mali", "mari") == 1)
    #expect(distance("mali", "maIl".lowercased()) == 1)
    #expect(distance("kitten", "sitting") == 3)
  }

  @Test("beyond the bound there is none")
  func bound() {
    #expect(distance("kitten", "sitting", 2) == nil)
    #expect(distance("a", "abcdef", 3) == nil)
  }
}
