import Briefing
import Claims
import Questions
import Record
import Wording

/// A reader's text set against the record: a form to paste or send it, and what was found.
enum CheckPage: PageWriter {
  static let route = Route("/check")
  static let section = "check"
  static let examples = ["/check"]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    page.title = page.text("check.title")
    // What a reader sends is not frozen with the record.
    page.isLasting = false
    page.lead = page.draft.inlines("site.check.lead")
    guard let submitted = page.request.submitted else {
      page.add(.checkForm(pasted: "", day: nil))
      return
    }
    let record = page.record
    let language = page.language
    let today = page.request.today
    let report = try page.ask { () throws(QuestionError) in
      try TextChecker.shared(record).report(
        submitted.text, language, day: submitted.day, today: today)
    }
    page.add(.checked(report))
    page.add(.checkForm(pasted: submitted.pasted, day: submitted.day))
  }
}
