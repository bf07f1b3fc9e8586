import Briefing
import Record
import Wording

/// A duty laid down by a resolution, in cells.
struct DutyCells {
  private let page: PageDraft

  init(_ page: PageDraft) { self.page = page }

  /// Resolution, adoption, addressee, what, when, the sections that answer it, and who checked it.
  func row(_ duty: Duty) -> [[Inline]] {
    let words = DueWording(page.wording)
    return [
      [
        .isolated(
          words.source(duty.resolution, paragraph: duty.paragraph.map(String.init)))
      ],
      [.text(page.wording.date(duty.adopted))],
      [.text(duty.addressee.preferred(page.language))],
      [.text(duty.what.preferred(page.language))], timing(duty), sections(duty),
      [.text(words.review(duty.verified == "read" ? .reviewed : .recalled))],
    ]
  }

  /// When a duty falls due, with the next day known.
  private func timing(_ duty: Duty) -> [Inline] {
    if let due = duty.timing?.due {
      return page.draft.inlines("timing.due", ["date": .date(.day(due))])
    }
    if duty.timing?.asPartOf != nil { return page.draft.inlines("timing.part-of-annual") }
    let key =
      switch duty.timing?.every?.description {
      case "P12M", "P1Y": "timing.yearly"
      case "P6M": "timing.half-yearly"
      default: "timing.standing"
      }
    guard let start = duty.timing?.countedFrom else { return page.draft.inlines(key) }
    return page.draft.inlines(
      "timing.counted-from",
      ["timing": .text(page.text(key)), "start": .text(start.preferred(page.language))])
  }

  /// The sections of the briefing that answer a duty.
  private func sections(_ duty: Duty) -> [Inline] {
    let keys = page.record.facts.outline.filter { $0.duties?.contains(duty.id) ?? false }
      .map(\.key)
    let all = keys.isEmpty ? duty.feeds : keys
    let known = all.filter { BriefingCompiler.sectionKeys.contains($0) }
    guard !known.isEmpty else { return [.text("—")] }
    return known.enumerated().flatMap { index, key -> [Inline] in
      (index > 0 ? [.text("\(page.wording.separator) ")] : [])
        + [.page(page.text("section.\(key)"), path: "/briefing/\(key)")]
    }
  }
}
