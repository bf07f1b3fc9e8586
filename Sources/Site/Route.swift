/// The paths of one kind of page: `/missions/{mission}`.
public struct Route: Hashable, Sendable {
  /// The pattern; parts in braces stand for anything.
  public let pattern: String
  private let parts: [Substring]

  /// A route.
  public init(_ pattern: String) {
    self.pattern = pattern
    parts = Route.parts(pattern)
  }

  /// The values of the parts in braces of a path that is decoded already; nil where the path is of another kind.
  public func match(_ path: String) -> [String: String]? {
    let given = Self.parts(path)
    guard given.count == parts.count else { return nil }
    var values: [String: String] = [:]
    for (part, text) in zip(parts, given) {
      if part.hasPrefix("{") {
        values[String(part.dropFirst().dropLast())] = String(text)
      } else if part != text {
        return nil
      }
    }
    return values
  }

  private static func parts(_ path: String) -> [Substring] { path.split(separator: "/") }
}
