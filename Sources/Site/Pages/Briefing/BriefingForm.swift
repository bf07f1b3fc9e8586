/// The forms in which the whole briefing is taken away, by the ending of the file.
public enum BriefingForm: String, Sendable, Hashable, CaseIterable {
  /// One page with everything inside, for reading and printing.
  case html
  /// Pages for paper.
  case pdf
  /// Text for word processors.
  case markdown = "md"
  /// Values for programs.
  case json
}
