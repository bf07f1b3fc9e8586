import Record

/// A text with its facts and what persons said of them.
///
/// A review holds as long as the words and the value are those that were reviewed; a new version of
/// a rule that reads the same leaves it standing.
public struct ReviewedText: Sendable {
  /// The text as it was read.
  public let resolution: Resolution
  /// Which text it is.
  public let identity: TextIdentity
  /// Every fact, in the order in which it was read.
  public let facts: [ReviewedFact]
  /// Reviews of facts that the text no longer yields.
  public let withoutFact: [FactReview]
  /// The places of spans in characters.
  public let places: CharacterPlaces

  /// Puts a text and the reviews of it together.
  ///
  /// - Throws: `ReviewError` where a value that was kept is not understood.
  public init(
    _ resolution: Resolution, file: String, book: ReviewBook, names: SubjectNames
  ) throws(ReviewError) {
    self.resolution = resolution
    identity = TextIdentity(resolution, file: file)
    places = CharacterPlaces(resolution.text)
    let reviews = book.latest(of: identity)
    let words = ReviewedWords(resolution)
    let keys = FactKey.keys(of: resolution.facts)
    var verbs = FactVerbs(resolution)
    var facts: [ReviewedFact] = []
    facts.reserveCapacity(keys.count)
    for (place, fact) in resolution.facts.enumerated() {
      let digest = words.digest(of: fact)
      let review = reviews[keys[place]]
      var reopened: [ReopeningReason] = []
      if let review {
        if review.words != digest { reopened.append(.words) }
        if review.read != ReviewedFact.mapping(fact.value) { reopened.append(.value) }
      }
      let state: ReviewState =
        switch review?.decision {
        case nil: .unreviewed
        case _ where !reopened.isEmpty: .reopened
        case .accepted: .accepted
        case .rejected: .rejected
        case .edited: .edited
        }
      facts.append(
        ReviewedFact(
          number: place + 1, key: keys[place], fact: fact, verb: verbs.verb(of: fact),
          words: digest, state: state,
          reopened: reopened, review: review,
          value: state == .edited
            ? try ReviewedFact.edited(fact.value, review?.edits ?? [:], names) : fact.value))
    }
    self.facts = facts
    let known = Set(keys)
    withoutFact = reviews.values.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
  }

  /// The facts that a number, a key or `all` means; `all` are those that nobody has reviewed, or
  /// whose review no longer holds.
  ///
  /// - Parameter file: only named in the error.
  public func facts(_ name: String, file: String) throws(ReviewError) -> [ReviewedFact] {
    if name == "all" { return facts.filter { !$0.isReviewed } }
    if let fact = facts.first(where: { $0.key == name.lowercased() }) { return [fact] }
    if let number = Int(name), facts.indices.contains(number - 1) { return [facts[number - 1]] }
    throw .unknownFact(file: file, key: name)
  }
}
