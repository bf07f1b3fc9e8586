import Briefing
import Mentions
import Questions
import Record

/// Where the parts of a page lead: to explanations, rows and other pages, of the record that the page
/// was written from.
struct PageLinks: Sendable {
  private let page: Page
  private let address: SiteAddress
  /// The day and the record, which go along to pages that speak for a day.
  private let kept: Parameters
  /// The record alone.
  private let release: Parameters

  init(_ page: Page, _ address: SiteAddress) {
    self.page = page
    self.address = address
    kept = Parameters(page.parameters.pairs.filter { SiteMap.common.contains($0.name) })
    release = Parameters(kept.pairs.filter { $0.name == "release" })
  }

  /// The page that explains a figure.
  func figure(_ id: String) -> String {
    guard let figure = page.figures[id], let question = FigureQuestion(figure) else {
      return "#\(id)"
    }
    return address.page(
      SiteAddress.explanation(of: question), page.language,
      Parameters(question.parameters.pairs + release.pairs))
  }

  /// The page that explains the only answer to a question.
  func figure(_ question: FigureQuestion) -> String {
    address.page(
      SiteAddress.explanation(of: question), page.language,
      Parameters(question.parameters.pairs + release.pairs))
  }

  /// The page of what a text names; nil where there is none.
  func mention(_ meaning: Meaning) -> String? {
    switch meaning {
    case .entity(let id): entity(id) ?? found(id.key)
    case .meeting(let id): page("/meetings/\(id.key)")
    case .resolution(let resolution): found(resolution.notation)
    case .document(let symbol): found(symbol)
    case .person(let id), .initiative(let id):
      found((id.split(separator: ":").last.map(String.init) ?? id).replacing("-", with: " "))
    case .office, .time, .quantity, .trend: nil
    }
  }

  private func found(_ text: String) -> String {
    address.page(
      "/search", page.language, Parameters([.init("q", text)] + release.pairs))
  }

  /// The page of an identity; nil where it has none.
  func entity(_ id: EntityID) -> String? {
    SiteAddress.entity(id).map { address.page($0, page.language, kept) }
  }

  /// The page of a published row.
  func row(_ line: LineID) -> String? {
    page.record.view.snapshots.first { $0.snapshot.number == line.snapshot }.map {
      address.page(SiteAddress.line($0.snapshot, row: line.row), page.language, release)
    }
  }

  /// A page by its path, which may have parameters of its own.
  func page(_ path: String) -> String {
    let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
    let own = Parameters(query: parts.count > 1 ? parts[1] : "")
    let named = Set(own.pairs.map(\.name))
    return address.page(
      parts.first ?? "/", page.language,
      Parameters(own.pairs + kept.pairs.filter { !named.contains($0.name) }))
  }
}
