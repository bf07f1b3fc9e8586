import Briefing
import Record

/// What the template `passages` is filled with.
struct PassagesFrame {
  struct Entry {
    let head: String
    let hasHead: Bool
    let title: String?
    let address: String?
    let language: String
    let direction: String
    let anchor: String?
    let mark: String?
    /// HTML.
    let text: String
  }

  let entries: [Entry]

  init(_ passages: [Passage], _ links: PageLinks, _ markup: BlockMarkup) {
    entries = passages.map { passage in
      Entry(
        head: markup.inlines(passage.head),
        hasHead: !passage.head.isEmpty || passage.target != nil, title: passage.target?.title,
        address: passage.target.map { links.page($0.path) + "#\($0.anchor)" },
        language: passage.language.rawValue, direction: passage.language.direction,
        anchor: passage.anchor, mark: passage.mark,
        text: passage.pieces.map { piece in
          let text = Escaping.html(piece.text)
          return piece.isFound ? "<mark>\(text)</mark>" : text
        }.joined())
    }
  }
}
