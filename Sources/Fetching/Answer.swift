/// What a server answered.
struct Answer: Sendable {
  /// What it said of the answer, by lower-case name.
  var headers: [String: String]
  /// True where what is held is still what it has.
  var isUnchanged = false
}
