import Foundation
import Record

/// Named values of a question, as they stand in an address or in a call. A name may stand more than
/// once.
public struct Parameters: Hashable, Sendable {
  /// A name with its value.
  public struct Pair: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: String

    /// A name with its value.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The names with their values, in the order given.
  public private(set) var pairs: [Pair]

  /// Parameters in an order.
  public init(_ pairs: [Pair] = []) { self.pairs = pairs }

  /// The part of an address behind the question mark. Empty values, as forms send them for fields
  /// that were left empty, are left out.
  public init(query: String) {
    pairs = query.split(separator: "&").compactMap { part in
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, !halves[1].isEmpty else { return nil }
      return Pair(Self.decoded(halves[0]), Self.decoded(halves[1]))
    }
  }

  /// The part of an address behind the question mark, with values that are empty or missing as empty
  /// texts.
  public init(strict query: String) {
    pairs = query.split(separator: "&").map { part in
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return Pair(Self.decoded(halves[0]), halves.count == 2 ? Self.decoded(halves[1]) : "")
    }
  }

  /// The first value of a name.
  public subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

  /// Every value of a name, in order.
  public func all(_ name: String) -> [String] {
    pairs.filter { $0.name == name }.map(\.value)
  }

  /// Every value of a name, several in one value apart by commas.
  public func list(_ name: String) -> [String] {
    all(name).flatMap { $0.split(separator: ",").map(String.init) }
  }

  /// Adds a value.
  public mutating func add(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { pairs.append(Pair(name, value)) }
  }

  /// The same parameters with other values of a name; none where nil.
  public func setting(_ name: String, _ value: String?) -> Parameters {
    var result = Parameters(pairs.filter { $0.name != name })
    result.add(name, value)
    return result
  }

  /// The same parameters without some names.
  public func without(_ names: String...) -> Parameters {
    Parameters(pairs.filter { !names.contains($0.name) })
  }

  /// The part of an address behind the question mark; empty where there are no parameters.
  public var query: String {
    pairs.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
  }

  /// Refuses names that a question does not have.
  public func allow(only known: [String]) throws(QuestionError) {
    for pair in pairs where !known.contains(pair.name) {
      throw .unknownParameter(name: pair.name, known: known)
    }
  }

  /// A date of any precision.
  public func date(_ name: String) throws(QuestionError) -> PartialDate? {
    guard let text = self[name] else { return nil }
    guard let date = PartialDate(text) else { throw .malformed(parameter: name, value: text) }
    return date
  }

  /// A whole number within bounds.
  public func number(
    _ name: String, _ range: ClosedRange<Int>
  ) throws(QuestionError) -> Int? {
    guard let text = self[name] else { return nil }
    guard text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) || text.hasPrefix("-"),
      let number = Int(text)
    else { throw .malformed(parameter: name, value: text) }
    guard range.contains(number) else {
      throw .outOfRange(
        parameter: name, value: text, lowest: range.lowerBound, highest: range.upperBound)
    }
    return number
  }

  /// One of the values of an enumeration.
  public func choice<Value: RawRepresentable>(
    _ name: String, _ type: Value.Type
  ) throws(QuestionError) -> Value? where Value.RawValue == String {
    guard let text = self[name] else { return nil }
    guard let value = Value(rawValue: text) else {
      throw .malformed(parameter: name, value: text)
    }
    return value
  }

  private static func decoded(_ text: Substring) -> String {
    let spaced = String(text).replacing("+", with: " ")
    // What is no valid escape stands for itself.
    return spaced.removingPercentEncoding ?? String(spaced)
  }

  /// Letters, digits and what RFC 3986 leaves unreserved, with the marks that are safe in a query
  /// and make an address easier to read.
  private static let safe = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:,/")

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: safe) ?? ""
  }
}
