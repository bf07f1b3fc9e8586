import Record

/// A value to be put into a sentence.
public indirect enum Argument: Sendable, Hashable {
  /// Words in the reader's language.
  case text(String)
  /// A run in Latin letters or a symbol, to be kept apart from the direction around it.
  case isolated(String)
  /// A whole number.
  case count(Int)
  /// A number that is already written out.
  case written(String)
  /// A date.
  case date(PartialDate)
  /// A value that is a figure of the document and links to its explanation.
  case figure(String, Argument)
  /// A sentence of its own.
  case message(Message)
}
