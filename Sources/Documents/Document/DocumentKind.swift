/// What sort of text a document is.
public enum DocumentKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Words spoken or issued by a delegation or an official.
  case statement
  /// A news item.
  case news
  /// A note by which a presidency or an office prepares a meeting.
  case conceptNote = "concept-note"
  /// A verbatim record of a meeting.
  case meetingRecord = "meeting-record"
  /// A report, of the Secretary-General or of a research organization.
  case report
  /// A resolution, decision or draft.
  case resolution
  /// A letter or note verbale.
  case letter
  /// Anything else.
  case other
}
