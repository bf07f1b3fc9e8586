import Questions
import Record

/// Writes one kind of page.
///
/// A new kind of page is a type that conforms, and its name in `SiteMap.pages`.
public protocol PageWriter: Sendable {
  /// The paths of its pages.
  static var route: Route { get }
  /// The entry of the navigation under which they stand; empty for none.
  static var section: String { get }
  /// The names of the parameters that they take besides `as-of` and `release`.
  static var parameterNames: [String] { get }
  /// Addresses of such pages, as examples for tests and readers: path with parameters.
  static var examples: [String] { get }
  /// Writes a page.
  static func write(_ page: inout PageDraft) throws(SiteError)
}

extension PageWriter {
  /// No parameters of its own.
  public static var parameterNames: [String] { [] }
}
