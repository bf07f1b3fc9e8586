import Foundation
import Record

/// Why a build failed: in reading, or in storing.
public enum RecordBuildError<StoreFailure: Error>: Error {
  /// The published files or the project's data are at fault.
  case intake(IntakeError)
  /// The store is at fault.
  case store(StoreFailure)

  static func from(_ error: any Error) -> RecordBuildError {
    if let error = error as? IntakeError { return .intake(error) }
    if let error = error as? StoreFailure { return .store(error) }
    if let error = error as? RecordBuildError { return error }
    return .intake(.unreadable(file: "", reason: "\(error)"))
  }
}

/// What a build did with one file.
public struct BuildReport: Hashable, Sendable {
  /// The file.
  public let snapshot: Snapshot
  /// What became of its rows.
  public var tally: Tally
  /// True when it held more rows than expected.
  public let isAboveMaximum: Bool
}

/// Builds the record from the bundled or fetched files: the one way from published bytes to
/// observations.
public struct RecordBuild: Sendable {
  /// The folder with sources, entities, corrections and snapshots.
  public let data: DataFolder
  /// The releases fetched from publishers; nil for the bundled ones alone.
  public let archive: Archive?
  /// Releases to be read as if they were in the archive, with the folders of their files: those whose
  /// fitness is being tried.
  public let candidates: [Candidate]

  /// A fetched release on trial.
  public struct Candidate: Sendable {
    /// The source's identifier.
    public let source: String
    /// The release.
    public let release: Source.Release
    /// The folder of its files.
    public let folder: String

    /// A release on trial.
    public init(source: String, release: Source.Release, folder: String) {
      self.source = source
      self.release = release
      self.folder = folder
    }
  }

  /// A build from a data folder and an archive.
  public init(data: DataFolder, archive: Archive? = nil, candidates: [Candidate] = []) {
    self.data = data
    self.archive = archive
    self.candidates = candidates
  }

  /// The sources with every release at hand.
  public func sources() throws(IntakeError) -> [Source] {
    var sources = try data.sources()
    if let archive { sources = try archive.completing(sources) }
    for index in sources.indices {
      for candidate in candidates where candidate.source == sources[index].id {
        let later = sources[index].releases.firstIndex {
          $0.published.earliest > candidate.release.published.earliest
        }
        sources[index].releases.insert(
          candidate.release, at: later ?? sources[index].releases.count)
      }
    }
    return sources
  }

  /// Where the file of a release is.
  func path(_ source: Source, _ release: Source.Release, _ file: Source.File) -> String {
    if let candidate = candidates.first(where: {
      $0.source == source.id && $0.release.version == release.version
    }) {
      return "\(candidate.folder)/\(file.name)"
    }
    if release.fetched != nil, let archive {
      return "\(archive.folder(source: source.id, version: release.version))/\(file.name)"
    }
    return data.path(source, release, file)
  }

  /// Reads every source and writes the record.
  ///
  /// Sources are read in the order of their identifiers, releases from old to new, so that the same
  /// input gives the same record.
  public func run<Writer: RecordWriter>(
    into writer: Writer
  ) throws(RecordBuildError<Writer.Failure>) -> [BuildReport] {
    do {
      let sources = try sources()
      let identities = try Identities(data: data, sources: sources)
      let corrections = try data.corrections()
      try CorrectionsOfLists.check(corrections, identities: identities)
      try writer.add(
        sources: sources.filter { !$0.releases.isEmpty }, entities: identities.entities)
      var reports: [BuildReport] = []
      for source in sources {
        try read(
          source, identities: identities,
          corrections: corrections.filter { $0.source == source.id }, into: writer,
          reports: &reports)
      }
      return reports
    } catch {
      throw .from(error)
    }
  }

  private func read<Writer: RecordWriter>(
    _ source: Source, identities: Identities, corrections: [Correction], into writer: Writer,
    reports: inout [BuildReport]
  ) throws(RecordBuildError<Writer.Failure>) {
    /// The rows of the release before, by natural key: (snapshot, report, rows).
    var older: (snapshot: Int, report: Int, keys: [String: KeyedRow])?
    for (index, release) in source.releases.enumerated() {
      let isCurrent = index == source.releases.count - 1
      for file in release.files {
        let snapshot = Snapshot(
          number: reports.count + 1, source: source.id, version: release.version, file: file.name,
          format: file.format, published: release.published, retrieved: release.retrieved,
          sha256: file.sha256, mediaType: file.mediaType, isCurrent: isCurrent)
        let fitting = corrections.filter {
          ($0.version ?? release.version) == release.version && ($0.file ?? file.name) == file.name
        }
        guard let reader = Self.readers[file.format] else {
          throw .intake(.unknownFormat(file: file.name, format: file.format))
        }
        var (tally, keys) = try Self.read(
          reader, snapshot: snapshot, file: file,
          path: path(source, release, file),
          resolution: Resolution(
            identities: identities, published: release.published.latest, dataset: source.dataset,
            file: file.name),
          corrections: fitting, keepsKeys: source.releases.count > 1,
          into: writer)
        do {
          if let older {
            let links = Self.links(
              from: older.snapshot, older.keys, to: snapshot.number, keys)
            try writer.supersede(links)
            reports[older.report].tally.superseded = links.count
          }
        } catch {
          throw .store(error)
        }
        older = (snapshot.number, reports.count, keys)
        tally.snapshot = snapshot.number
        reports.append(
          BuildReport(snapshot: snapshot, tally: tally, isAboveMaximum: tally.read > file.max))
      }
    }
  }

  /// Reads one file that nobody has read before, to learn whether it is fit for the record; nothing
  /// is kept of it.
  ///
  /// - Throws: `IntakeError` where the file as a whole is not understood. Refused rows do not throw:
  ///   how many are too many is for the caller to say.
  public static func trial(
    _ source: Source, _ release: Source.Release, _ file: Source.File, path: String,
    knowing knowledge: Knowledge
  ) throws(IntakeError) -> Trial {
    guard let reader = readers[file.format] else {
      throw .unknownFormat(file: file.name, format: file.format)
    }
    let corrections = knowledge.corrections.filter {
      $0.source == source.id && ($0.version ?? release.version) == release.version
        && ($0.file ?? file.name) == file.name
    }
    let writer = TrialWriter()
    let snapshot = Snapshot(
      number: 1, source: source.id, version: release.version, file: file.name,
      format: file.format, published: release.published, retrieved: release.retrieved,
      sha256: file.sha256, mediaType: file.mediaType, isCurrent: true)
    do {
      let (tally, _) = try read(
        reader, snapshot: snapshot, file: file, path: path,
        resolution: Resolution(
          identities: knowledge.identities, published: release.published.latest,
          dataset: source.dataset, file: file.name),
        corrections: corrections, keepsKeys: false, into: writer)
      return Trial(tally: tally, firstRefusal: writer.firstRefusal)
    } catch {
      switch error {
      case .intake(let error): throw error
      case .store: throw .unreadable(file: file.name, reason: "")
      }
    }
  }

  /// What is needed to read a file: identities and corrections, read once for many files.
  public struct Knowledge: Sendable {
    let identities: Identities
    let corrections: [Correction]

    /// Reads the project's own data.
    public init(data: DataFolder) throws(IntakeError) {
      identities = try Identities(data: data, sources: try data.sources())
      corrections = try data.corrections()
    }
  }

  /// What a trial found.
  public struct Trial: Sendable {
    /// What became of the rows.
    public let tally: Tally
    /// The first row refused, with its reason.
    public let firstRefusal: (row: Int, refusal: Refusal)?
  }

  /// Reads one file and checks what is expected of it.
  private static func read<Writer: RecordWriter>(
    _ type: any FormatReader.Type, snapshot: Snapshot, file: Source.File, path: String,
    resolution: Resolution, corrections: [Correction], keepsKeys: Bool, into writer: Writer
  ) throws(RecordBuildError<Writer.Failure>) -> (Tally, [String: KeyedRow]) {
    func run<Reader: FormatReader>(
      _: Reader.Type
    ) throws(RecordBuildError<Writer.Failure>) -> (Tally, [String: KeyedRow]) {
      do {
        try writer.begin(snapshot)
        var reading = FileReading<Reader>(
          resolution, snapshot: snapshot.number, file: file.name,
          corrections: corrections, keepsKeys: keepsKeys)
        let sha256: String
        switch file.mediaType {
        case "application/json", "application/geo+json":
          sha256 = try reading.readObjects(path: path) {
            (batch) throws(Writer.Failure) in try writer.append(batch)
          }
        case ItemScanner.mediaType:
          sha256 = try reading.readItems(path: path) {
            (batch) throws(Writer.Failure) in try writer.append(batch)
          }
        default:
          sha256 = try reading.readDelimited(path: path) {
            (batch) throws(Writer.Failure) in try writer.append(batch)
          }
        }
        guard sha256 == file.sha256 else {
          throw IntakeError.changedBytes(file: file.name, declared: file.sha256, found: sha256)
        }
        if let index = corrections.indices.first(where: {
          corrections[$0].action != .add && !reading.applied.contains($0)
        }) {
          throw IntakeError.correctionWithoutRow(
            file: file.name, column: corrections[index].column,
            expected: corrections[index].expect ?? "")
        }
        if let index = reading.noLongerMissing {
          throw IntakeError.correctionNoLongerFits(
            file: file.name, row: 0, column: corrections[index].column, expected: "",
            found: corrections[index].value ?? "")
        }
        guard reading.tally.read >= file.min else {
          throw IntakeError.tooFewRows(
            file: file.name, found: reading.tally.read, minimum: file.min)
        }
        let allowed = file.quarantine ?? 0
        if reading.tally.quarantined > allowed, let first = reading.firstRefusal {
          throw IntakeError.tooManyRefusals(
            file: file.name, found: reading.tally.quarantined, allowed: allowed, row: first.row,
            first: first.refusal)
        }
        try writer.end(reading.tally)
        for mark in reading.reader.judgements(
          snapshot: snapshot.number, identities: resolution.identities)
        {
          try writer.mark(mark)
        }
        return (reading.tally, reading.keys)
      } catch {
        throw .from(error)
      }
    }
    return try run(type)
  }

  /// What became of the rows of an older release in the next one.
  private static func links(
    from oldSnapshot: Int, _ old: [String: KeyedRow], to newSnapshot: Int,
    _ new: [String: KeyedRow]
  ) -> [Supersession] {
    old.map { key, row in
      let successor = new[key]
      return Supersession(
        old: LineID(snapshot: oldSnapshot, row: row.row),
        new: successor.map { LineID(snapshot: newSnapshot, row: $0.row) },
        isChanged: successor.map { $0.signature != row.signature } ?? false)
    }.sorted { $0.old < $1.old }
  }

  /// The readers by the name of their format.
  static let readers: [String: any (FormatReader & SendableMetatype).Type] = {
    let all: [any (FormatReader & SendableMetatype).Type] = [
      HubFatalities.self, HubPoliceFatalities.self, HubOperations.self,
      IPIContributionsCSV.self, IPIMissionsCSV.self, YearlyContributionsCSV.self,
      HubLatestContributions.self, HubContributions.self, HubPoliceContributions.self,
      HubBudgets.self, HubExpenditures.self, HubPoliticalMissions.self, HubCouncilMembers.self,
      HubVetoes.self, HubResolutions.self, HubMandatedTasks.self, HubRecommendations.self,
      HubPerformance.self, HubAircraft.self, HubQuickImpactProjects.self,
      HubGovernmentProvided.self, VetoesCSV.self,
      GeoPKOLocationsCSV.self, GeoPKOUnitsCSV.self, GeoPKOContributorsCSV.self,
      CountryCodesCSV.self, OutlinesGeoJSON.self, HubTable.self, MandateDecisions.self,
    ]
    return Dictionary(uniqueKeysWithValues: all.map { ($0.format, $0) })
  }()

  /// The names of the formats that can be read, in alphabetical order.
  public static var formats: [String] { readers.keys.sorted() }
}
