/// A stretch of an operative paragraph under one verb: "requests the Secretary-General to …".
struct Clause {
  /// The verb with which the Council acts; for an item, that of the paragraph it belongs to.
  var verb: OperativeVerb
  /// True for "reiterates its request".
  var repeatsRequest: Bool
  /// Whom it addresses.
  var addressee: Addressee
  /// A second addressee: "the Secretary-General and the Chairperson of the Commission".
  var secondAddressee: Addressee?
  /// The tokens, verb included.
  var range: Range<Int>
  /// The paragraph it stands in, by its place in the text.
  var paragraph: Int
  /// True for an item of a list.
  var isItem: Bool

  /// True when the clause asks something of somebody.
  var asks: Bool {
    repeatsRequest
      || [.decision, .request, .call, .encouragement].contains(verb.strength)
  }

  /// True when it decides: what binds or empowers.
  var isDecision: Bool {
    switch verb {
    case .decides, .authorizes, .approves, .endorses, .establishes, .declares, .determines, .agrees:
      true
    default: false
    }
  }
}
