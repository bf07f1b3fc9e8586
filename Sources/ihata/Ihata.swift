import ArgumentParser

/// The command line: parsing, progress, exit codes. Everything else is in the modules it calls.
@main
struct Ihata: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ihata",
    abstract: "The public record of United Nations peace operations, and the briefing from it.",
    subcommands: [
      RecordCommand.self, QuarantineCommand.self, IndicatorsCommand.self, FigureCommand.self,
      ExplainCommand.self, BriefCommand.self, ResolveCommand.self,
    ])
}
