import Yams

/// Reviews of facts, oldest first. Nothing is taken out: a later review of the same fact counts, and
/// the earlier ones stay in the book.
public struct ReviewBook: Sendable, Hashable {
  /// The layout of the file.
  static let format = 1

  /// Every review, oldest first.
  public private(set) var reviews: [FactReview]

  /// A book with these reviews.
  public init(_ reviews: [FactReview] = []) { self.reviews = reviews }

  /// Adds a review, which from now on counts for its fact.
  public mutating func add(_ review: FactReview) { reviews.append(review) }

  /// The reviews of a text that count, by the keys of facts.
  public func latest(of text: TextIdentity) -> [String: FactReview] {
    var result: [String: FactReview] = [:]
    for review in reviews where review.document == text.document && review.language == text.language
    {
      result[review.key] = review
    }
    return result
  }
}

extension ReviewBook {
  private struct Body: Codable {
    let format: Int
    let reviews: [FactReview]
  }

  private struct Head: Decodable {
    let format: Int
  }

  private static let heading =
    "# Reviews of facts that rules read in texts, oldest first; a later one counts.\n"
    + "# Written by ihata review.\n"

  /// The book as YAML, the same bytes for the same reviews.
  ///
  /// - Parameter path: only named in errors.
  public func yaml(path: String) throws(ReviewError) -> String {
    let encoder = YAMLEncoder()
    encoder.options.allowUnicode = true
    encoder.options.width = -1
    do {
      return Self.heading
        + (try encoder.encode(Body(format: Self.format, reviews: reviews)))
    } catch {
      throw .unwritable(path: path, reason: "\(error)")
    }
  }

  /// Reads a book.
  ///
  /// - Throws: `ReviewError.damaged` for what is not well formed, `ReviewError.otherFormat` for
  ///   another layout.
  public init(yaml text: String, path: String) throws(ReviewError) {
    let body: Body
    do {
      let decoder = YAMLDecoder()
      let head = try decoder.decode(Head.self, from: text)
      guard head.format == Self.format else {
        throw ReviewError.otherFormat(
          path: path, found: head.format, expected: Self.format)
      }
      body = try decoder.decode(Body.self, from: text)
    } catch let error as ReviewError {
      throw error
    } catch {
      throw .damaged(path: path, reason: Self.reason(error))
    }
    reviews = body.reviews
  }

  /// The place and the reason, without the whole file that the parser quotes.
  private static func reason(_ error: any Error) -> String {
    func place(_ path: [any CodingKey]) -> String {
      path.map { key in key.intValue.map { String($0 + 1) } ?? key.stringValue }
        .joined(separator: "/")
    }
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      return "\(place(context.codingPath + [key])): —"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.dataCorrupted(let context):
      let inner = context.underlyingError.map { "\($0)" } ?? context.debugDescription
      let words = inner.split(separator: "\n").first.map(String.init) ?? ""
      let name = place(context.codingPath)
      return name.isEmpty ? String(words.prefix(200)) : "\(name): \(words.prefix(200))"
    default:
      return String(("\(error)".split(separator: "\n").first ?? "").prefix(200))
    }
  }
}
