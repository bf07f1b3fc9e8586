import ArgumentParser
import Fetching
import Foundation
import Intake
import Record
import Renewal
import Wording

/// `ihata sync`: the record renewed from the publishers.
struct SyncCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Fetch new releases from the publishers and renew the record with those that are fit."
  )

  @OptionGroup var surroundings: Surroundings

  @ArgumentParser.Argument(help: "Sources or datasets of the hub; all where none is named.")
  var sources: [String] = []

  @Option(name: .customLong("base-url"), help: "The hub's public API.")
  var base: String?

  @Flag(help: "Ask nobody: build the record from what is held.")
  var offline = false

  @Flag(name: .customLong("dry-run"), help: "Only say what would be asked, and what is held.")
  var dryRun = false

  @Flag(
    name: .customLong("all-or-nothing"),
    help: "Keep everything as it was where one source fails.")
  var allOrNothing = false

  @Option(help: "How long one answer may take, in seconds.")
  var timeout: Int = FetchLimits().answerSeconds

  @Option(help: "How often an address is asked before it is given up.")
  var attempts: Int = FetchLimits().attempts

  @Option(help: "The wait before the second try, in seconds; it doubles with each further one.")
  var wait: Double = FetchLimits().firstWaitSeconds

  @Option(name: .customLong("max-bytes"), help: "The largest answer, after decompression.")
  var maxBytes: Int = FetchLimits().largestAnswer

  @Option(name: .customLong("page-size"), help: "How many rows to ask for on a page.")
  var pageSize: Int = FetchLimits().rowsPerPage

  func validate() throws {
    guard (1...86_400).contains(timeout) else { throw ValidationError("--timeout: 1–86400") }
    guard (1...20).contains(attempts) else { throw ValidationError("--attempts: 1–20") }
    guard (0...60).contains(wait) else { throw ValidationError("--wait: 0–60") }
    guard maxBytes > 0 else { throw ValidationError("--max-bytes: 1–") }
    guard (1...100_000).contains(pageSize) else { throw ValidationError("--page-size: 1–100000") }
  }

  func run() async throws {
    let data = DataFolder(path: try surroundings.dataFolder())
    let reports = try ReportWording(surroundings)
    let progress = ProgressLine()
    let renewal = Renewal(
      data: data, storePath: surroundings.storePath, program: Program.version, now: Program.now,
      told: { report in progress.say(reports.line(report), of: report.source) })
    let base = try base ?? hubBase(data)
    do {
      if dryRun { return try describe(renewal.sources(sources), base: base) }
      let fetcher = offline ? nil : makeFetcher(base, renewal, progress, reports)
      let report: RunReport
      do {
        report = try await renewal.run(
          sources, fetcher: fetcher, isAllOrNothing: allOrNothing,
          command: (["sync"] + sources).joined(separator: " "))
      } catch {
        await fetcher?.shutDown()
        progress.end()
        throw error
      }
      await fetcher?.shutDown()
      progress.end()
      print(reports.result(report))
      if let failure = report.failure {
        throw try surroundings.failure(failure.key, failure.arguments)
      }
      if report.result == .failed || report.result == .partly { throw ExitCode.failure }
    } catch let error as RenewalError {
      throw try surroundings.failure(error.key, error.arguments)
    }
  }

  private func hubBase(_ data: DataFolder) throws -> String {
    do {
      return try HubCatalogue(data: data)?.base ?? ""
    } catch {
      throw try surroundings.failure("error.intake.\(error.code)", error.arguments)
    }
  }

  private func makeFetcher(
    _ base: String, _ renewal: Renewal, _ progress: ProgressLine, _ reports: ReportWording
  ) -> Fetcher {
    var limits = FetchLimits()
    limits.answerSeconds = timeout
    limits.silenceSeconds = min(limits.silenceSeconds, timeout)
    limits.connectSeconds = min(limits.connectSeconds, timeout)
    limits.attempts = attempts
    limits.firstWaitSeconds = wait
    limits.largestAnswer = maxBytes
    limits.rowsPerPage = pageSize
    return Fetcher(
      base: base, folder: renewal.stagingFolder, userAgent: Program.userAgent, limits: limits,
      surroundings: FetchSurroundings(
        now: Program.now, wait: { try await Task.sleep(for: .seconds($0)) },
        chance: { Double.random(in: 0...1) },
        progress: { progress.update($0, received: $1, expected: $2) },
        retrying: { source, error, seconds in
          progress.say(reports.retrying(source, error, seconds), of: source)
        }))
  }

  private func describe(_ sources: [Source], base: String) throws {
    let catalogue = try surroundings.catalogue()
    for source in sources {
      let held =
        source.releases.last.map {
          catalogue.text(
            Message("sync.held", ["version": .isolated($0.version)]), surroundings.language)
        } ?? catalogue.text("sync.nothing-held", surroundings.language)
      print("\(source.id): \(held)")
      for address in source.fetch.map({ Fetcher.addresses($0, base: base) }) ?? [] {
        print("    \(address)")
      }
    }
  }
}
