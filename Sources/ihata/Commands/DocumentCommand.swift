import ArgumentParser
import Documents
import Foundation
import Library
import Record
import Wording

/// `ihata document`: the documents that are kept and searched.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Keep statements, news, concept notes and records of meetings.",
    subcommands: [Add.self, List.self, Show.self, Remove.self])

  /// `ihata document add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add files: text, Markdown, HTML, DOCX, PDF, records of meetings.",
      discussion: """
        A file that is there already is left alone; one with the same identifier is replaced. What the \
        options do not say is found in the file. A file that cannot be read does not keep the others from \
        being added; the exit status is then 1.
        """)

    @OptionGroup var surroundings: Surroundings

    @ArgumentParser.Argument(help: "The files.")
    var files: [String]

    @Option(
      name: .customLong("text-lang"),
      help: "The language of the text: ar or en; otherwise found in it.")
    var textLanguage: Language?

    @Option(help: "The day, month or year on which it was published or spoken.")
    var date: DateArgument?

    @Option(
      help: ArgumentHelp(
        "The kind: " + DocumentKind.allCases.map(\.rawValue).joined(separator: ", ") + "."))
    var kind: DocumentKind?

    @Option(help: "The title; for one file.")
    var title: String?

    @Option(help: "Where it was published: an address or a symbol; for one file.")
    var address: String?

    func validate() throws {
      guard files.count == 1 || title == nil && address == nil else {
        throw ValidationError("--title, --address: one file")
      }
    }

    func run() throws {
      let library = surroundings.library
      let reader = DocumentReader(resolver: try surroundings.resolverWhereThereIsARecord())
      var options = DocumentOptions()
      options.language = textLanguage
      options.date = date?.date
      options.kind = kind
      options.title = title
      options.address = address
      var hasFailed = false
      for file in files {
        do {
          let document = try surroundings.read { () throws(DocumentError) in
            try reader.read(path: file, options)
          }
          let addition = try surroundings.kept { () throws(LibraryError) in
            try library.add(document)
          }
          Swift.print(try surroundings.words(addition, document))
        } catch let failure as Failure {
          hasFailed = true
          FileHandle.standardError.write(Data("Error: \(failure)\n".utf8))
        }
      }
      if hasFailed { throw ExitCode(1) }
    }
  }

  /// `ihata document list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the documents.")

    @OptionGroup var surroundings: Surroundings

    func run() throws {
      let documents = try surroundings.kept { () throws(LibraryError) in
        try surroundings.library.documents()
      }
      let catalogue = try surroundings.catalogue()
      let language = surroundings.language
      guard !documents.isEmpty else {
        Swift.print(catalogue.text("document.none", language))
        return
      }
      let table = TextTable(
        columns: ["id", "kind", "date", "lines", "title"].map {
          catalogue.text("document.column.\($0)", language)
        },
        numeric: [3],
        rows: documents.map {
          [
            $0.id, catalogue.text("document-kind.\($0.kind.rawValue)", language),
            $0.date?.description ?? "—", String($0.lines), $0.title,
          ]
        })
      for line in table.lines { Swift.print(line) }
    }
  }

  /// `ihata document show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print a document.")

    @OptionGroup var surroundings: Surroundings

    @ArgumentParser.Argument(help: "The identifier; ihata document list has them.")
    var id: String

    @Option(help: "text or json.")
    var format: Format = .text

    enum Format: String, ExpressibleByArgument { case text, json }

    func run() throws {
      let document = try surroundings.kept { () throws(LibraryError) in
        try surroundings.library.document(id)
      }
      switch format {
      case .json:
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        Swift.print(String(decoding: try encoder.encode(document), as: UTF8.self))
      case .text:
        for line in try DocumentListing(document, surroundings).lines { Swift.print(line) }
      }
    }
  }

  /// `ihata document remove`.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Remove a document.")

    @OptionGroup var surroundings: Surroundings

    @ArgumentParser.Argument(help: "The identifier; ihata document list has them.")
    var id: String

    func run() throws {
      try surroundings.kept { () throws(LibraryError) in try surroundings.library.remove(id) }
      Swift.print(
        try surroundings.catalogue().text(
          Message("document.removed", ["id": .isolated(id)]), surroundings.language))
    }
  }
}

extension DocumentKind: ExpressibleByArgument {}
