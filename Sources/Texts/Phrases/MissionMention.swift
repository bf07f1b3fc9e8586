/// An operation named in a text.
struct MissionMention {
  var subject: MandateSubject
  /// The first token, and the token after the last.
  var start: Int
  var end: Int
}
