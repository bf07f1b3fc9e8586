import Testing

@testable import Questions

struct RowFilterTests {
  @Test("capitals of Latin letters make no difference")
  func capitals() {
    let filter = RowFilter("MiNuSmA")
    #expect(filter.fits("1,MINUSMA,2"))
    #expect(filter.mayFit("x minusma"))
    #expect(!filter.fits("MINUSM"))
    #expect(!filter.fits(""))
  }

  @Test("a text that a file may write otherwise is looked for in the cells")
  func quoted() {
    #expect(RowFilter("say \"so\"").mayFit("\"say \"\"so\"\"\""))
    #expect(RowFilter("é").mayFit("\\u00e9"))
    #expect(RowFilter("مالي").fits("جمهورية مالي"))
  }
}
