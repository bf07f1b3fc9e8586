import Briefing
import Indicators
import Questions
import Record
import Wording

/// One contributor: who it is, whom it sends where, whom it lost, and its part in the Council.
enum ContributorPage: PageWriter {
  static let route = Route("/contributors/{contributor}")
  static let section = "contributors"
  static let examples = [
    "/contributors/gha", "/contributors/rus?as-of=2014-02-28", "/contributors/sun",
  ]

  /// The first year of the lists of contributors: before it none is published by contributor.
  private static let firstYear = 1990

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let id = try page.ask { () throws(QuestionError) in
      try page.record.contributor(page.request.value("contributor"))
    }
    guard let state = page.record.view.state(id) else {
      throw .question(.unknownContributor(spelling: id.key))
    }
    page.title = page.wording.state(id)
    page.lead = page.draft.inlines(
      "site.contributor.lead", ["date": .date(.day(page.request.day))])
    page.add(
      .form(
        Form(
          title: page.text("site.mission.form"), path: page.request.path,
          fields: [
            .init(
              "as-of", label: page.text("site.form.as-of"),
              value: page.request.parameters["as-of"], .date)
          ], submit: page.text("site.form.show"))))
    page.add(.particulars(ContributorIdentity.particulars(state, page)))
    let name = page.wording.state(id)
    let only: (inout FigureRequest) -> Void = { $0.contributors = [id] }
    try page.write { draft throws(BriefingError) in
      try ContributorStanding.write(id, &draft)
      let until = state.until?.latest.year ?? draft.asOf.year
      if until >= firstYear {
        try StrengthByYear(only: only, name: name, first: firstYear, last: state.until?.latest.year)
          .write(&draft)
        try ContributorRanks.write(id, &draft)
        try ContributorMissions.write(id, &draft)
        try ContributorWomen.write(id, &draft)
      }
      if try DeathsByYear(only: only, name: name).write(&draft) {
        try ContributorLosses.write(id, &draft)
      }
      try ContributorCouncil.write(id, &draft)
      draft.note("site.contributor.no-assessment")
    }
  }
}
