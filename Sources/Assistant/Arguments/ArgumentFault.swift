import Record
import Wording

/// What is wrong with an argument of a call.
public enum ArgumentFault: Error, Hashable, Sendable {
  /// There is no such argument.
  case unknown(name: String, known: [String])
  /// An argument without which there is no question.
  case missing(name: String)
  /// A value of another kind; kinds are `text`, `texts`, `date`, `number`, `flag`, `list`, `object`,
  /// `null`.
  case kind(name: String, expected: String, found: String)
  /// A text that is no date.
  case notADate(name: String, value: String)
  /// A word that is none of those allowed.
  case notAChoice(name: String, value: String, known: [String])
  /// A number outside of what is allowed.
  case outOfRange(name: String, value: String, range: ClosedRange<Int>)
  /// A text that is empty or too long.
  case length(name: String, limit: Int)
  /// Too many texts.
  case tooMany(name: String, limit: Int)

  /// A code for programs.
  public var code: String {
    switch self {
    case .unknown: "unknown-argument"
    case .missing: "missing-argument"
    case .kind: "wrong-kind"
    case .notADate: "not-a-date"
    case .notAChoice: "not-a-choice"
    case .outOfRange: "out-of-range"
    case .length: "length"
    case .tooMany: "too-many"
    }
  }

  /// The message, whose values are partly words of the catalogue themselves.
  var message: Message {
    Message("error.assistant.argument.\(code)", arguments)
  }

  private var arguments: [String: Argument] {
    switch self {
    case .unknown(let name, let known):
      ["name": .isolated(name.clipped), "known": .isolated(known.joined(separator: ", "))]
    case .missing(let name): ["name": .isolated(name)]
    case .kind(let name, let expected, let found):
      [
        "name": .isolated(name), "expected": .message(Message("assistant.kind.\(expected)")),
        "found": .message(Message("assistant.kind.\(found)")),
      ]
    case .notADate(let name, let value):
      ["name": .isolated(name), "value": .isolated(value.clipped)]
    case .notAChoice(let name, let value, let known):
      [
        "name": .isolated(name), "value": .isolated(value.clipped),
        "known": .isolated(known.joined(separator: ", ")),
      ]
    case .outOfRange(let name, let value, let range):
      [
        "name": .isolated(name), "value": .isolated(value.clipped),
        "lowest": .isolated(String(range.lowerBound)),
        "highest": .isolated(String(range.upperBound)),
      ]
    case .length(let name, let limit), .tooMany(let name, let limit):
      ["name": .isolated(name), "limit": .isolated(String(limit))]
    }
  }
}

extension String {
  /// What an error quotes of a value.
  fileprivate var clipped: String { count > 100 ? "\(prefix(100))…" : self }
}
