import Questions

/// What the template `pager` is filled with.
struct PagerFrame {
  let text: String
  let words: [String: String]
  let previous: String?
  let next: String?

  init(_ pager: Pager, _ page: Page, _ address: SiteAddress, _ words: [String: String]) {
    text = pager.words
    self.words = words
    previous = pager.previous.map { address.page(page.path, page.language, $0) }
    next = pager.next.map { address.page(page.path, page.language, $0) }
  }
}
