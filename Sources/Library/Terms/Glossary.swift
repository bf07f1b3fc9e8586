import Foundation
import Yams

/// The bilingual glossary of the field, `Data/glossary.yml`.
public struct Glossary: Sendable {
  /// The terms, alphabetical by their first English form.
  public let terms: [GlossaryTerm]

  /// A glossary of these terms.
  public init(_ terms: [GlossaryTerm]) { self.terms = terms }

  /// Reads the glossary of a data folder.
  ///
  /// - Throws: `LibraryError.data` where the file cannot be read, or a term has no form in a language.
  public init(folder: String) throws(LibraryError) {
    let file = "\(folder)/glossary.yml"
    let read: [GlossaryTerm]
    do {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      read = try YAMLDecoder().decode([GlossaryTerm].self, from: text)
    } catch {
      throw .data(file: file, reason: "\(error)")
    }
    for term in read where term.en.isEmpty || term.ar.isEmpty {
      throw .data(file: file, reason: "\(term.en.first ?? term.ar.first ?? "—"): en, ar?")
    }
    terms = read
  }
}
