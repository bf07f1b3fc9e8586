import Questions

/// The arguments of a call, checked against the schema of its tool.
public struct Arguments: Hashable, Sendable {
  private let values: [String: [String]]

  init(values: [String: [String]]) { self.values = values }

  /// The value of an argument; nil where it was left out.
  public subscript(name: String) -> String? { values[name]?.first }

  /// The values of an argument.
  public func all(_ name: String) -> [String] { values[name] ?? [] }

  /// A whole number; the schema has checked its bounds.
  public func number(_ name: String) -> Int? { self[name].flatMap { Int($0) } }

  /// True where a flag is set.
  public func flag(_ name: String) -> Bool { self[name] == "true" }

  /// The arguments of these names as parameters of a question.
  public func parameters(_ names: [String]) -> Parameters {
    var parameters = Parameters()
    for name in names { for value in all(name) { parameters.add(name, value) } }
    return parameters
  }
}
