import Fetching
import Foundation
import Intake
import Record
import Releases
import Store

/// Renews the record from the publishers.
///
/// Each source is fetched, tried and, where it is fit, put together with all others to a candidate
/// record. Only a whole candidate takes the old record's place, and the releases fetched for it the
/// old one's side. Whatever fails leaves a report, never data.
public struct Renewal: Sendable {
  private let data: DataFolder
  private let storePath: String
  private let archive: Archive
  private let staging: Staging
  private let journal: RunJournal
  private let program: String
  private let now: @Sendable () -> String
  private let told: @Sendable (SourceReport) -> Void

  /// How many publishers' answers are awaited at once: guests do not crowd the door.
  private static let mostAtOnce = 2

  /// A renewal of the record at a path.
  ///
  /// - Parameters:
  ///   - program: the version of the program.
  ///   - now: the moment, in the form of ISO 8601 in universal time.
  ///   - told: is told what became of each source as soon as that is known.
  public init(
    data: DataFolder, storePath: String, program: String, now: @escaping @Sendable () -> String,
    told: @escaping @Sendable (SourceReport) -> Void = { _ in }
  ) {
    self.data = data
    self.storePath = storePath
    archive = Archive(besideStore: storePath)
    staging = Staging(archive: archive)
    journal = RunJournal(besideStore: storePath)
    self.program = program
    self.now = now
    self.told = told
  }

  /// Where unfinished answers are kept.
  public var stagingFolder: String { staging.folder }

  /// The sources of some names, by identifier or dataset in any case; all that can be fetched where no
  /// name is given.
  public func sources(_ names: [String]) throws(RenewalError) -> [Source] {
    let all: [Source]
    do {
      all = try RecordBuild(data: data, archive: archive).sources()
    } catch {
      throw .intake(error)
    }
    if names.isEmpty { return all.filter { $0.fetch != nil } }
    var result: [Source] = []
    for name in names {
      let source = all.first {
        $0.id == name.lowercased() || $0.dataset?.id.lowercased() == name.lowercased()
      }
      guard let source else { throw .unknownSource(name) }
      guard source.fetch != nil else { throw .notFetched(name) }
      if !result.contains(where: { $0.id == source.id }) { result.append(source) }
    }
    return result
  }

  /// Renews the record.
  ///
  /// - Parameters:
  ///   - names: the sources to fetch; all where none is named.
  ///   - fetcher: fetches; nil to work with what is held alone.
  ///   - isAllOrNothing: true where one failing source keeps everything as it was.
  /// - Returns: the report, which is in the journal as well.
  /// - Throws: `RenewalError` for what made it impossible to begin; failures on the way are in the
  ///   report.
  public func run(
    _ names: [String], fetcher: Fetcher?, isAllOrNothing: Bool, command: String
  ) async throws(RenewalError) -> RunReport {
    let lock: StoreLock
    do throws(StoreError) {
      do {
        try FileManager.default.createDirectory(
          atPath: archive.path, withIntermediateDirectories: true)
      } catch {
        throw StoreError.unwritable(path: archive.path, reason: error.localizedDescription)
      }
      lock = try StoreLock(for: "\(archive.path)/archive")
    } catch {
      throw .store(error)
    }
    defer { withExtendedLifetime(lock) {} }
    let sources = try sources(names)
    let knowledge: RecordBuild.Knowledge
    do {
      knowledge = try RecordBuild.Knowledge(data: data)
    } catch {
      throw .intake(error)
    }
    var report = try journal.begin(command: command, program: program, now: now())
    var candidates: [RecordBuild.Candidate] = []
    if let fetcher {
      let fetched = await fetch(sources, fetcher, knowledge)
      report.sources = fetched.map(\.report).sorted { $0.source < $1.source }
      candidates = fetched.compactMap(\.candidate).sorted { $0.source < $1.source }
    }
    let hasFailed = report.sources.contains { $0.outcome == .failed || $0.outcome == .refused }
    do throws(RenewalError) {
      // Without publishers the point is to build: wording or a correction may have changed.
      let isNew = candidates.isEmpty && fetcher != nil ? try isBehind() : true
      if hasFailed, isAllOrNothing {
        report.result = .failed
      } else if isNew {
        report.release = try assemble(candidates)
        report.result = hasFailed ? .partly : .renewed
      } else {
        report.result = hasFailed ? .failed : .unchanged
      }
    } catch {
      report.result = .failed
      report.failure = .init(key: error.key, arguments: error.arguments)
    }
    for candidate in candidates { staging.clear(candidate.source) }
    report.finished = now()
    try journal.write(report)
    return report
  }

  // MARK: Fetching

  private struct Fetched: Sendable {
    var report: SourceReport
    var candidate: RecordBuild.Candidate?
  }

  private func fetch(
    _ sources: [Source], _ fetcher: Fetcher, _ knowledge: RecordBuild.Knowledge
  ) async -> [Fetched] {
    await withTaskGroup(of: Fetched.self) { group in
      var results: [Fetched] = []
      var waiting = sources[...]
      func next() {
        guard let source = waiting.popFirst() else { return }
        group.addTask { await fetch(source, fetcher, knowledge) }
      }
      for _ in 0..<Self.mostAtOnce { next() }
      while let result = await group.next() {
        told(result.report)
        results.append(result)
        next()
      }
      return results
    }
  }

  private func fetch(
    _ source: Source, _ fetcher: Fetcher, _ knowledge: RecordBuild.Knowledge
  ) async -> Fetched {
    let file: FetchedFile
    do {
      switch try await fetcher.fetch(source, held: source.releases.last) {
      case .unchanged:
        staging.clear(source.id)
        return Fetched(
          report: SourceReport(
            source: source.id, outcome: .unchanged, version: source.releases.last?.version))
      case .file(let fetched): file = fetched
      }
    } catch {
      return Fetched(
        report: SourceReport(
          source: source.id, outcome: .failed,
          failure: .init(key: "error.fetch.\(error.code)", arguments: error.arguments)))
    }
    if let known = staging.known(file, source) {
      staging.clear(source.id)
      return Fetched(
        report: SourceReport(
          source: source.id,
          outcome: known.version == source.releases.last?.version ? .unchanged : .older,
          version: known.version))
    }
    do {
      let today = CalendarDate(iso: now().prefix(10)) ?? CalendarDate(dayNumber: 0)
      let (candidate, trial) = try staging.candidate(
        file, source, today: today, knowing: knowledge)
      // What was published before the newest release held is kept, and does not become the current one.
      let newest = source.releases.last?.published.earliest
      let isNewest = newest.map { $0 <= candidate.release.published.earliest } ?? true
      var report = SourceReport(
        source: source.id, outcome: isNewest ? .new : .older, version: candidate.release.version)
      report.rows = trial.tally.read
      report.quarantined = trial.tally.quarantined
      return Fetched(report: report, candidate: candidate)
    } catch {
      staging.clear(source.id)
      var report = SourceReport(
        source: source.id, outcome: .refused,
        failure: .init(key: error.key, arguments: error.arguments))
      if case .intake(.tooManyRefusals(_, _, _, _, let first)) = error {
        report.refusal = .init(key: "refusal.\(first.code)", arguments: first.arguments)
      }
      return Fetched(report: report)
    }
  }

  // MARK: The candidate record

  /// True where the record lacks a release that is held, or there is no record: a run was ended
  /// between the archive and the store, or the program brought newer releases with it.
  private func isBehind() throws(RenewalError) -> Bool {
    let expected: [Source]
    do {
      expected = try RecordBuild(data: data, archive: archive).sources()
    } catch {
      throw .intake(error)
    }
    let digests = Set(expected.flatMap(\.releases).flatMap(\.files).map(\.sha256))
    guard FileManager.default.fileExists(atPath: storePath) else { return true }
    do {
      let kept = try SQLiteRecordReader(path: storePath).snapshots()
      return Set(kept.map(\.snapshot.sha256)) != digests
    } catch {
      // A store of another layout is built anew.
      return true
    }
  }

  /// Builds the candidate and puts it in the old record's place; both are frozen, so that they can be
  /// compared.
  ///
  /// - Returns: the identifier of the frozen new record.
  private func assemble(
    _ candidates: [RecordBuild.Candidate]
  ) throws(RenewalError) -> String {
    let shelf = ReleaseShelf(besideStore: storePath)
    let writer: SQLiteRecordWriter
    do {
      writer = try SQLiteRecordWriter(path: storePath)
    } catch {
      throw .store(error)
    }
    do {
      _ = try RecordBuild(data: data, archive: archive, candidates: candidates).run(into: writer)
    } catch {
      writer.discard()
      switch error {
      case .intake(let error): throw .intake(error)
      case .store(let error): throw .store(error)
      }
    }
    if (try? SQLiteRecordReader(path: storePath)) != nil {
      do {
        _ = try shelf.freeze(
          store: storePath, data: data.path, created: now(), program: program)
      } catch {
        writer.discard()
        throw .release(error)
      }
    }
    var failure: RenewalError?
    var accepted: [RecordBuild.Candidate] = []
    do {
      try writer.finish { () throws(StoreError) in
        do throws(RenewalError) {
          for candidate in candidates {
            try staging.accept(candidate)
            accepted.append(candidate)
          }
        } catch {
          failure = error
          throw .unwritable(path: archive.path, reason: error.arguments["reason"] ?? error.key)
        }
      }
    } catch {
      // The record stays as it was, and so does the archive.
      for candidate in accepted { staging.takeBack(candidate) }
      throw failure ?? .store(error)
    }
    do {
      return try shelf.freeze(
        store: storePath, data: data.path, created: now(), program: program
      ).id
    } catch {
      throw .release(error)
    }
  }
}
