/// What an endpoint answers.
struct APIReply: Sendable {
  /// The answer itself.
  let data: any Encodable & Sendable
  /// The part of a list that it holds; nil for what is no list.
  var page: ListPage?
  /// True where it is sent as it is, without the envelope.
  var isBare = false
  /// True where it speaks for its moment only, since it does not depend on the record alone.
  var isOfTheMoment = false
  /// False where it holds what is not frozen with the record.
  var isLasting = true

  /// An answer that is no list.
  init(_ data: some Encodable & Sendable) { self.data = data }

  /// A part of a list.
  init(_ data: some Encodable & Sendable, _ page: ListPage) {
    self.data = data
    self.page = page
  }

  /// A list that is cut to the part asked for.
  init<Element, Body: Encodable & Sendable>(
    _ all: [Element], _ cut: ListCut, _ body: (Element) -> Body
  ) {
    let entries = cut.entries(all)
    self.init(entries.map(body), cut.page(total: all.count, returned: entries.count))
  }
}
