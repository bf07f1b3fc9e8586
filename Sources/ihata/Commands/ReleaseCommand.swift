import ArgumentParser
import Foundation
import Releases
import Wording

/// `ihata release`: the record frozen under the hash of its content.
struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Freeze the record, so that what is cited from it can be reproduced.")

  @OptionGroup var surroundings: Surroundings

  @Flag(help: "List the frozen records.")
  var list = false

  func run() throws {
    let catalogue = try surroundings.catalogue()
    let shelf = ReleaseShelf(besideStore: surroundings.storePath)
    do {
      if list {
        let table = TextTable(
          columns: ["release", "created", "program", "files"].map {
            catalogue.text("column.\($0)", surroundings.language)
          }, numeric: [3],
          rows: try shelf.all().map { [$0.id, $0.created, $0.program, String($0.files.count)] })
        for line in table.lines { print(line) }
        return
      }
      _ = try surroundings.record()
      let frozen = try shelf.freeze(
        store: surroundings.storePath, data: try surroundings.dataFolder(),
        created: Program.now(), program: Program.version)
      print(
        catalogue.text(
          Message("release.frozen", ["release": .isolated(frozen.id)]), surroundings.language))
    } catch let error as ReleaseError {
      throw try surroundings.failure("error.release.\(error.code)", error.arguments)
    }
  }
}
