import Briefing
import Questions
import Record
import Wording

/// Why a page could not be written.
public enum SiteError: Error, Sendable {
  /// There is no page at a path.
  case noPage(path: String)
  /// A page has no table or chart of this name.
  case nothingToTake(key: String)
  /// The question behind the page cannot be answered.
  case question(QuestionError)
  /// A template or another file of the site is missing or at fault.
  case files(name: String, reason: String)

  /// Whose fault it is.
  public var kind: QuestionError.Kind {
    switch self {
    case .noPage, .nothingToTake: .notFound
    case .question(let error): error.kind
    case .files: .failure
    }
  }

  /// A code for programs.
  public var code: String {
    switch self {
    case .noPage: "no-page"
    case .nothingToTake: "nothing-to-take"
    case .question(let error): error.code
    case .files: "site-files"
    }
  }

  /// The error in a language.
  public func message(_ catalogue: Catalogue, _ language: Language) -> String {
    switch self {
    case .noPage(let path): text("no-page", ["path": .isolated(path)], catalogue, language)
    case .nothingToTake(let key):
      text("nothing-to-take", ["key": .isolated(key)], catalogue, language)
    case .question(let error): error.message(catalogue, language)
    case .files(let name, let reason):
      text("files", ["name": .isolated(name), "reason": .isolated(reason)], catalogue, language)
    }
  }

  private func text(
    _ key: String, _ arguments: [String: Argument], _ catalogue: Catalogue, _ language: Language
  ) -> String {
    catalogue.text(Message("error.site.\(key)", arguments), language)
  }
}
