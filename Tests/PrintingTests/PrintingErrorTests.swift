import Programs
import Record
import TestRecord
import Testing
import Wording

@testable import Printing

@Suite struct PrintingErrorTests {
  @Test(arguments: Language.spoken)
  func everyErrorIsWorded(language: Language) throws {
    let catalogue = try TestRecord.catalogue()
    let errors: [PrintingError] = [
      .missing(program: "p", package: "q"), .timedOut(program: "p", seconds: 1),
      .tooLarge(limit: 1),
      .unfitWidth(pixels: 1, limit: 2), .refused(program: "p", reason: "r"), .busy(waiting: 1),
    ]
    for error in errors {
      let key = "error.printing.\(error.code)"
      #expect(catalogue.placeholders(key, language) == Set(error.arguments.keys), "\(key)")
    }
    let missing = Message(
      "error.printing.missing",
      PrintingError.missing(program: "chromium", package: "chromium").arguments
        .mapValues { .isolated($0) })
    #expect(catalogue.text(missing, language).contains("chromium"))
  }

  @Test func failuresOfProgramsKeepTheirValues() {
    #expect(
      PrintingError(.missing(program: "a", package: "b")) == .missing(program: "a", package: "b"))
    #expect(
      PrintingError(.timedOut(program: "a", seconds: 2)) == .timedOut(program: "a", seconds: 2))
    #expect(PrintingError(.tooLarge(program: "a", limit: 3)) == .tooLarge(limit: 3))
    #expect(
      PrintingError(.failed(program: "a", reason: "b")) == .refused(program: "a", reason: "b"))
    #expect(
      PrintingError(.unstartable(program: "a", reason: "b")) == .refused(program: "a", reason: "b"))
  }
}
