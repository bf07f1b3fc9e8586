import Questions
import Record

/// What was asked over HTTP, as far as answers depend on it.
struct Inquiry: Sendable {
  /// The path below the site's own, decoded: `/ar/missions/minusma`.
  let path: String
  /// The part of the address behind the question mark, as it was sent.
  let query: String
  /// The parameters.
  let parameters: Questions.Parameters
  /// The languages that the reader prefers, most preferred first, of those spoken here.
  let preferred: [Language]
  /// Today.
  let today: CalendarDate
  /// What the reader sends along; nil for a request without a body.
  var submission: Submission?

  /// The first part of the path.
  var head: String { path.split(separator: "/").first.map(String.init) ?? "" }

  /// The language that the path begins with, and the rest of the path.
  var paged: (language: Language, path: String)? {
    guard let language = Language(rawValue: head), Language.spoken.contains(language) else {
      return nil
    }
    let rest = String(path.dropFirst(head.count + 1))
    return (language, rest.isEmpty ? "/" : rest)
  }

  /// The languages of a header `Accept-Language` (RFC 9110) that are spoken here, in its order of
  /// weight.
  static func languages(_ header: String?) -> [Language] {
    let entries = (header ?? "").split(separator: ",").prefix(20).compactMap {
      part -> (language: Language, weight: Double)? in
      let halves = part.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let code = halves.first?.split(separator: "-").first?.lowercased(),
        let language = Language(rawValue: code), Language.spoken.contains(language)
      else { return nil }
      let weight = halves.dropFirst().first { $0.hasPrefix("q=") }.flatMap {
        Double($0.dropFirst(2))
      }
      // No weight means that it is wanted, a weight of none that it is not.
      guard weight ?? 1 > 0 else { return nil }
      return (language, weight ?? 1)
    }
    return entries.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.map(\.element.language)
  }
}
