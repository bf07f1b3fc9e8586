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
    catalogue.text(wording, language)
  }

  /// The message of the catalogue with its values.
  public var wording: Message {
    switch self {
    case .noPage(let path): Message("error.site.no-page", ["path": .isolated(path)])
    case .nothingToTake(let key):
      Message("error.site.nothing-to-take", ["key": .isolated(key)])
    case .question(let error): error.wording
    case .files(let name, let reason):
      Message("error.site.files", ["name": .isolated(name), "reason": .isolated(reason)])
    }
  }
}
