import Intake
import Record

/// What a fetched release must fulfil before it may stand in the record, beside being understood.
enum Assertions {
  /// A release with fewer than this share of the rows of the release before it is taken for a broken
  /// one: tables of the field grow, or shrink by a contributor or two.
  static let leastShare = 0.8
  /// How many rows may be refused, in per cent, where the source says nothing of it.
  static let refusals = 2
  /// More rows than this many times those of the release before are worth a remark.
  static let mostTimes = 2

  /// The fewest rows that a release of a source may have.
  static func minimum(_ source: Source) -> Int {
    if let declared = source.fetch?.min { return declared }
    guard let newest = source.releases.last else { return 1 }
    return max(1, Int((Double(rows(of: newest)) * leastShare).rounded(.up)))
  }

  /// How many rows a release has, as far as is known before it is read.
  static func rows(of release: Source.Release) -> Int {
    release.fetched?.rows ?? release.files.reduce(0) { $0 + $1.min }
  }

  /// Checks a trial.
  static func check(
    _ trial: RecordBuild.Trial, of source: Source, file: String
  ) throws(IntakeError) {
    let least = minimum(source)
    guard trial.tally.read >= least else {
      throw .tooFewRows(file: file, found: trial.tally.read, minimum: least)
    }
    let allowed = trial.tally.read * (source.fetch?.refusals ?? refusals) / 100
    if trial.tally.quarantined > allowed, let first = trial.firstRefusal {
      throw .tooManyRefusals(
        file: file, found: trial.tally.quarantined, allowed: allowed, row: first.row,
        first: first.refusal)
    }
  }
}
