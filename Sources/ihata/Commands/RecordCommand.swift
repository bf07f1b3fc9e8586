import ArgumentParser
import Intake
import Record
import Store
import Wording

/// `ihata record`: keeping the record.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Build the record from the published files.",
    subcommands: [Build.self])

  /// `ihata record build`.
  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read every source and put a new record in the old one's place.")

    @OptionGroup var surroundings: Surroundings

    func run() throws {
      let data = DataFolder(path: try surroundings.dataFolder())
      let writer: SQLiteRecordWriter
      do {
        writer = try SQLiteRecordWriter(path: surroundings.storePath)
      } catch {
        throw try surroundings.failure("error.store.\(error.code)", error.arguments)
      }
      do {
        let reports = try RecordBuild(
          data: data, archive: Archive(besideStore: surroundings.storePath)
        ).run(into: writer)
        try writer.finish()
        try surroundings.addBundledDocuments()
        try print(reports)
      } catch let error as RecordBuildError<StoreError> {
        writer.discard()
        throw try worded(error)
      } catch let error as StoreError {
        throw try surroundings.failure("error.store.\(error.code)", error.arguments)
      }
    }

    private func print(_ reports: [BuildReport]) throws {
      let catalogue = try surroundings.catalogue()
      let language = surroundings.language
      let table = TextTable(
        columns: [
          "source", "release", "file", "read", "taken", "corrected", "superseded", "quarantined",
        ]
        .map { catalogue.text("column.\($0)", language) },
        numeric: Set(3...7),
        rows: reports.map { report in
          [report.snapshot.source, report.snapshot.version, report.snapshot.file]
            + [
              report.tally.read, report.tally.taken, report.tally.corrected,
              report.tally.superseded, report.tally.quarantined,
            ].map(String.init)
        })
      for line in table.lines { Swift.print(line) }
      for report in reports where report.isAboveMaximum {
        Swift.print(
          catalogue.text(
            Message("build.above-maximum", ["file": .isolated(report.snapshot.file)]), language))
      }
      Swift.print(
        catalogue.text(
          Message("build.done", ["path": .isolated(surroundings.storePath)]), language))
    }

    private func worded(_ error: RecordBuildError<StoreError>) throws -> Failure {
      switch error {
      case .store(let error):
        return try surroundings.failure("error.store.\(error.code)", error.arguments)
      case .intake(let error):
        var arguments = error.arguments
        if case .tooManyRefusals(_, _, _, _, let first) = error {
          // The reason is worded in each language and put into the sentence of that language.
          let catalogue = try surroundings.catalogue()
          let order: [Language] = surroundings.language == .ar ? [.ar, .en] : [.en, .ar]
          return Failure(
            order.map { language in
              let reason = Message(
                "refusal.\(first.code)", first.arguments.mapValues { .isolated($0) })
              var values = arguments.mapValues { Argument.isolated($0) }
              values["reason"] = .message(reason)
              return catalogue.text(Message("error.intake.\(error.code)", values), language)
            }.joined(separator: "\n"))
        }
        arguments["file"] = arguments["file"] ?? ""
        return try surroundings.failure("error.intake.\(error.code)", arguments)
      }
    }
  }
}
