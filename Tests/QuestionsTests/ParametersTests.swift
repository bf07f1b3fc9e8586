import Questions
import Record
import Testing

struct ParametersTests {
  @Test("addresses as browsers and people write them")
  func reads() {
    let parameters = Parameters(
      query: "q=%D8%AD%D9%81%D8%B8+%D8%A7%D9%84%D8%B3%D9%84%D8%A7%D9%85&by=mission,type&empty=&x")
    #expect(parameters["q"] == "حفظ السلام")
    #expect(parameters.list("by") == ["mission", "type"])
    #expect(parameters["empty"] == nil)
    #expect(parameters.pairs.count == 2)
  }

  @Test(
    "what is written is read again",
    arguments: ["a&b=c", "50 %", "القوام", "a+b", "x,y", "#?/", "\u{0}\u{1}", "%zz", "\"<'>"])
  func again(value: String) {
    var parameters = Parameters()
    parameters.add("name", value)
    let query = parameters.query
    #expect(Parameters(query: query) == parameters)
    #expect(query.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 34 && $0 != 60 && $0 != 62 })
  }

  @Test("unknown names are refused, and the known ones named")
  func unknown() {
    let parameters = Parameters(query: "misson=minusma")
    #expect {
      try parameters.allow(only: ["mission"])
    } throws: {
      ($0 as? QuestionError)?.arguments == ["parameter": "misson", "known": "mission"]
    }
  }

  @Test("numbers stay within their bounds", arguments: ["0", "11", "-1", "1e3", "٣"])
  func bounds(text: String) {
    let parameters = Parameters(query: "rows=\(text)")
    #expect(throws: QuestionError.self) { try parameters.number("rows", 1...10) }
  }
}
