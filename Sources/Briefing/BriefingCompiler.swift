import Indicators
import Record
import Store
import Wording

/// Compiles the briefing: the outline's sections in order, each written into the draft.
public struct BriefingCompiler: Sendable {
  private let view: RecordView
  private let catalogue: Catalogue
  private let facts: BriefingFacts

  /// A compiler over a record, a catalogue and the facts.
  public init(view: RecordView, catalogue: Catalogue, facts: BriefingFacts) {
    self.view = view
    self.catalogue = catalogue
    self.facts = facts
  }

  /// Writes a section into a draft.
  typealias Section = @Sendable (inout Draft) throws(BriefingError) -> Void

  /// The sections by the key that the outline uses.
  static let sections: [String: Section] = [
    "summary": SummarySection.write, "obligation": ObligationSection.write,
    "performance": PerformanceSection.write, "safety": SafetySection.write,
    "missions": MissionsSection.write, "transitions": TransitionsSection.write,
    "due": DueSection.write,
    "contributors": ContributorsSection.write, "initiatives": InitiativesSection.write,
    "unknown": UnknownSection.write, "sources": SourcesSection.write,
  ]

  /// Writes one section into a draft, for pages that show it beside other things.
  ///
  /// - Throws: `BriefingError.unknownSection` where no section has the key.
  public static func write(_ key: String, _ draft: inout Draft) throws(BriefingError) {
    guard let write = sections[key] else { throw .unknownSection(key) }
    try write(&draft)
  }

  /// Writes into a draft what changed in the record since an earlier one.
  public static func write(since: BriefingSince, _ draft: inout Draft) throws(BriefingError) {
    try ChangesSection.write(&draft, since: since)
  }

  /// The keys of the sections that can be written.
  public static var sectionKeys: Set<String> { Set(sections.keys) }

  /// Compiles a briefing.
  ///
  /// - Parameters:
  ///   - asOf: the day it speaks for.
  ///   - months: how many months it reports on.
  ///   - since: the earlier record with which this one is compared, if any.
  public func compile(
    asOf: CalendarDate, months: Int, language: Language, since: BriefingSince? = nil
  ) throws(BriefingError) -> Document {
    let period = Period(months: months, endingOn: asOf)
    let wording = FigureWording(catalogue: catalogue, language: language, view: view)
    var draft = Draft(
      view: view, wording: wording, language: language, asOf: asOf, period: period, facts: facts)
    var sections: [DocumentSection] = []
    for section in facts.outline {
      guard let write = Self.sections[section.key] else { throw .unknownSection(section.key) }
      try write(&draft)
      sections.append(
        DocumentSection(
          key: section.key, title: draft.text("section.\(section.key)"),
          blocks: draft.takeBlocks()))
      if section.key == "summary", let since {
        try ChangesSection.write(&draft, since: since)
        sections.append(
          DocumentSection(
            key: "changes", title: draft.text("section.changes"), blocks: draft.takeBlocks()))
      }
    }
    return Document(
      language: language, title: wording.text("document.title"),
      subtitle: draft.inlines(
        "document.subtitle",
        [
          "date": draft.asOfArgument, "months": .count(months),
          "from": .date(.day(period.from)), "through": .date(.day(period.through)),
        ]),
      asOf: asOf, period: period, sections: sections, explanations: draft.explanations)
  }
}
