import ArgumentParser

/// The command line: parsing, progress, exit codes. Everything else is in the modules it calls.
@main
struct Ihata: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ihata",
    abstract: "The public record of United Nations peace operations, and the briefing from it.",
    version: Program.version,
    subcommands: [
      RecordCommand.self, SyncCommand.self, RunsCommand.self, DiffCommand.self, FeedCommand.self,
      ReleaseCommand.self, ExportCommand.self, BrowseCommand.self, QuarantineCommand.self,
      IndicatorsCommand.self, FigureCommand.self, ExplainCommand.self, BriefCommand.self,
      DocumentCommand.self, SearchCommand.self, CheckCommand.self, ObligationsCommand.self,
      ReviewCommand.self, MandateCommand.self, CalendarCommand.self, DueCommand.self,
      ResolveCommand.self, ServeCommand.self, AssistantCommand.self,
    ])
}
