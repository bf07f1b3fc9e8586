import ArgumentParser
import Export
import Foundation
import Releases
import Wording

/// `ihata export`: the record for taking away.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the record as a zip archive with metadata, citation and licence.")

  @OptionGroup var surroundings: Surroundings

  @Option(help: "datapackage, csv or sqlite.")
  var format: RecordExport.Form = .datapackage

  @Option(help: "The archive to write; by default ihata-RELEASE.zip here.")
  var out: String?

  @Option(help: "A frozen record; by default the record as it is, which is frozen for it.")
  var release: String?

  func run() throws {
    let shelf = ReleaseShelf(besideStore: surroundings.storePath)
    do {
      let frozen: FrozenRecord
      if let release {
        frozen = try shelf.find(release)
      } else {
        _ = try surroundings.record()
        frozen = try shelf.freeze(
          store: surroundings.storePath, data: try surroundings.dataFolder(),
          created: Program.now(), program: Program.version)
      }
      let inFrozen = try surroundings.frozen(frozen)
      let path = out ?? "ihata-\(frozen.id).zip"
      try RecordExport(
        record: try inFrozen.record(), store: inFrozen.storePath, release: frozen.id,
        catalogue: try inFrozen.catalogue(), language: surroundings.language
      ).write(format, to: path)
      print(
        try surroundings.catalogue().text(
          Message("brief.written", ["path": .isolated(path)]), surroundings.language))
    } catch let error as ReleaseError {
      throw try surroundings.failure("error.release.\(error.code)", error.arguments)
    } catch let error as ExportError {
      throw try surroundings.failure("error.export.\(error.code)", error.arguments)
    }
  }
}

extension RecordExport.Form: ExpressibleByArgument {}
