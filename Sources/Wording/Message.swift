import Record

/// A sentence by its key in the catalogue, with the values to put in.
public struct Message: Sendable, Hashable {
  /// The key, such as `briefing.meeting.obligation`.
  public let key: String
  /// The values by the names used in the wording.
  public let arguments: [String: Argument]

  /// A sentence with its values.
  public init(_ key: String, _ arguments: [String: Argument] = [:]) {
    self.key = key
    self.arguments = arguments
  }
}

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

/// A part of a worded sentence.
public enum Piece: Sendable, Hashable {
  /// Words.
  case text(String)
  /// A run kept apart from the direction around it.
  case isolated(String)
  /// A figure with the identifier of its explanation.
  case figure(String, String)

  /// The words alone.
  public var text: String {
    switch self {
    case .text(let text), .isolated(let text), .figure(_, let text): text
    }
  }
}
