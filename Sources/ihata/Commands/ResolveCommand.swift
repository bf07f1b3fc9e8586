import ArgumentParser
import Record
import Store
import Wording

/// `ihata resolve`: the identity behind a spelling.
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Find the State, mission or organization that a spelling in any language means.")

  @OptionGroup var surroundings: Surroundings

  @ArgumentParser.Argument(help: "The spelling.")
  var spelling: String

  func run() throws {
    let record = try surroundings.record()
    let names: [EntityRecord]
    do {
      names = try record.names()
    } catch {
      throw try surroundings.failure("error.store.\(error.code)", error.arguments)
    }
    switch NameResolver(names).resolve(spelling) {
    case .exact(let id): print("\(id)  exact")
    case .folded(let id): print("\(id)  folded")
    case .alias(let id): print("\(id)  alias")
    case .ambiguous(let ids):
      throw try surroundings.failure(
        "error.resolve.ambiguous",
        ["spelling": spelling, "ids": ids.map(\.rawValue).joined(separator: ", ")])
    case .unknown:
      throw try surroundings.failure("error.resolve.unknown", ["spelling": spelling])
    }
  }
}
