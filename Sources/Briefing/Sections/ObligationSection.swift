import Record
import Wording

/// The meeting and the duty under which the briefing is given.
enum ObligationSection {
  static func write(_ draft: inout Draft) throws(BriefingError) {
    let duties = draft.facts.duties.filter { $0.adopted <= draft.asOf && $0.verified == "read" }
    if let annual = duties.first(where: { $0.id == "duty:2378-annual-briefing" }) {
      draft.paragraph(
        "obligation.annual",
        [
          "resolution": .isolated(annual.resolution), "date": .date(.day(annual.adopted)),
        ])
    }
    if let meeting = draft.facts.meetings.last(where: { $0.date <= draft.asOf }) {
      write(meeting, &draft)
    }
    let others = duties.filter { $0.id != "duty:2378-annual-briefing" }
    if !others.isEmpty {
      draft.heading(draft.text("obligation.other-duties"))
      draft.table(
        "obligation.duties-table", columns: ["resolution", "adopted", "duty", "timing"],
        numeric: [],
        rows: others.sorted { ($0.adopted, $0.id) < ($1.adopted, $1.id) }.map { duty in
          [
            [.isolated(duty.resolution)], [.text(draft.wording.date(duty.adopted))],
            [.text(duty.what.preferred(draft.language))], timing(duty, draft),
          ]
        })
    }
  }

  private static func write(_ meeting: Meeting, _ draft: inout Draft) {
    let language = draft.language
    if let theme = meeting.theme {
      draft.paragraph(
        meeting.date == draft.asOf ? "obligation.meeting-today" : "obligation.meeting-last",
        [
          "date": .date(.day(meeting.date)), "theme": .text(theme.preferred(language)),
          "format": .text(draft.text("meeting-format.\(meeting.format ?? "briefing")")),
        ])
    }
    if let presidency = meeting.presidency {
      draft.paragraph(
        "obligation.presidency", ["state": .text(draft.wording.state(presidency))])
    }
    if !meeting.briefers.isEmpty {
      draft.paragraph("obligation.briefers", ["count": .count(meeting.briefers.count)])
      draft.list(
        meeting.briefers.map { briefer in
          [
            .text(briefer.name.preferred(language) + draft.wording.separator + " "),
            .text(briefer.office.preferred(language)),
          ]
        })
    }
  }

  private static func timing(_ duty: Duty, _ draft: Draft) -> [Inline] {
    if let due = duty.timing?.due {
      return draft.inlines("timing.due", ["date": .date(.day(due))])
    }
    if duty.timing?.asPartOf != nil { return draft.inlines("timing.part-of-annual") }
    let key =
      switch duty.timing?.every?.description {
      case "P12M", "P1Y": "timing.yearly"
      case "P6M": "timing.half-yearly"
      default: "timing.standing"
      }
    guard let start = duty.timing?.countedFrom else { return draft.inlines(key) }
    return draft.inlines(
      "timing.counted-from",
      ["timing": .text(draft.text(key)), "start": .text(start.preferred(draft.language))])
  }
}
