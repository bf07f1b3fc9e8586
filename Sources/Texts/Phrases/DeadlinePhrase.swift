import Record

/// A deadline where it stands in a clause.
struct DeadlinePhrase {
  var deadline: Deadline
  /// The tokens.
  var start: Int
  var end: Int
}
