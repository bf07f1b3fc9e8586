/// The part of a list that an answer holds.
struct ListCut: Sendable {
  /// How many entries come before it.
  let offset: Int
  /// How many entries it holds at most.
  let limit: Int
  /// What the list is the answer to.
  let question: String

  /// The entries of the part.
  func entries<Element>(_ all: [Element]) -> ArraySlice<Element> {
    all.dropFirst(offset).prefix(limit)
  }

  /// What a reader is told of the part.
  ///
  /// - Parameters:
  ///   - total: how many entries there are in all.
  ///   - returned: how many of them the answer holds.
  func page(total: Int, returned: Int) -> ListPage {
    let end = offset + returned
    return ListPage(
      total: total, returned: returned, limit: limit,
      next: OrNull(
        end < total && returned > 0 ? ListCursor(offset: end, question: question).text : nil))
  }
}

/// What a reader is told of the part of a list that an answer holds.
struct ListPage: Encodable, Sendable {
  /// How many entries there are in all.
  let total: Int
  /// How many the answer holds.
  let returned: Int
  /// How many it would hold at most.
  let limit: Int
  /// The cursor of the entries that follow.
  let next: OrNull<String>
}
