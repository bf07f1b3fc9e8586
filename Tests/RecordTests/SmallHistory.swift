import Record

/// Decisions of a test's own, in a line each.
enum SmallHistory {
  static func day(_ text: String) -> CalendarDate {
    CalendarDate(iso: text) ?? CalendarDate(dayNumber: 0)
  }

  static func span(_ from: String, _ through: String) -> Period {
    Period(from: day(from), through: day(through)) ?? Period(day: day(from))
  }

  static func decision(
    _ number: Int, _ adopted: String, _ action: MandateAction = .extends, until: String? = nil,
    ceilings: [AuthorisedCeiling]? = nil, reports: [ReportingDuty]? = nil
  ) -> MandateDecision {
    MandateDecision(
      resolution: "S/RES/\(number) (\(day(adopted).year))", adopted: day(adopted), action: action,
      until: until.map(day), ceilings: ceilings, reports: reports,
      sources: [Citation(title: "A source")])
  }

  static func report(
    every: String? = nil, first: String? = nil, due: [String]? = nil,
    addressee: String = "Secretary-General"
  ) -> ReportingDuty {
    ReportingDuty(
      addressee: addressee, what: Names([.en: "Report", .ar: "تقرير"]), due: due?.map(day),
      every: every.flatMap(CalendarDuration.init(iso:)), first: first.map(day))
  }

  static func history(_ decisions: MandateDecision...) -> MandateHistory {
    MandateHistory(mission: "mission:unmiss", decisions: decisions)
  }
}
