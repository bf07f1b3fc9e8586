import ArgumentParser
import Assistant
import Foundation
import Questions

/// `ihata mcp`: answers an assistant's calls over standard input and output.
struct AssistantCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract: "Answer an assistant by the Model Context Protocol, over standard input and output.")

  @OptionGroup var surroundings: Surroundings

  func run() throws {
    // A client that goes away while it is answered ends the work, not the program by a signal.
    signal(SIGPIPE, SIG_IGN)
    let catalogue = try surroundings.catalogue()
    let tools = RecordTools(
      records: RecordHoldings(
        store: surroundings.storePath, data: try surroundings.dataFolder(), catalogue: catalogue,
        freeze: { _ in nil }),
      catalogue: catalogue, today: Program.today)
    let dispatcher = Dispatcher(
      tools: tools, identity: .init(name: "ihata", version: Program.version),
      catalogue: catalogue, language: surroundings.language)
    StreamServer(dispatcher: dispatcher, input: STDIN_FILENO, output: STDOUT_FILENO).run()
  }
}
