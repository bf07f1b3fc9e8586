/// What a query says of pages.
enum PageAsked {
  /// Nothing: the whole array.
  case none
  /// One page.
  case page(Page)
  /// A number below 1 or no number.
  case malformed

  /// Reads `page_num`, 1 if it is missing, and `per_page`, 100 if it is missing.
  init(_ parameters: [String: String]) {
    let number = parameters["page_num"]
    let size = parameters["per_page"]
    guard number != nil || size != nil else {
      self = .none
      return
    }
    guard let number = Int(number ?? "1"), let size = Int(size ?? "100"), number > 0, size > 0
    else {
      self = .malformed
      return
    }
    self = .page(Page(number: number, size: size))
  }
}
