import Questions
import Record

extension CheckReport {
  /// The report for programs: keys that stay, values as the record has them, words in the report's
  /// language beside them.
  ///
  /// - Parameter limits: how many findings are written out at most; nil for all.
  public func value(findings limit: Int? = nil) -> ReportValue { ReportValue(self, limit) }
}

/// A report as it is written in JSON. Its keys are part of the interface.
public struct ReportValue: Codable, Sendable {
  /// The language of the words.
  public let language: String
  /// The language in which most of the text is written.
  public let textLanguage: String
  /// For which day the text was read, in words.
  public let day: String
  /// That day, and whether it was `given`, `found` in the text, or `assumed` to be the day of the check.
  public let date: String
  /// How the day was come by.
  public let dateBasis: String
  /// How many claims were found, in words.
  public let summary: String
  /// How many claims have each verdict: `holds`, `holds-approximately`, `differs`, `undecided`.
  public let counts: [String: Int]
  /// The claims in the order of the text.
  public let claims: [ClaimValue]
  /// What the text names, in order.
  public let mentions: [MentionValue]

  /// A claim with what the record says.
  public struct ClaimValue: Codable, Sendable {
    /// The words of the text, and where they begin and end, in characters.
    public let text: String
    /// Where they begin, in characters.
    public let start: Int
    /// Behind the last character.
    public let end: Int
    /// `figure`, `change`, `rank`, `event`, `office`, `relation`.
    public let kind: String
    /// The stated value in one line, and how the claim was read, in words.
    public let stated: String
    /// How the claim was read, in words.
    public let read: String
    /// The verdict, and its name in words.
    public let verdict: String
    /// Its name in the language of the report.
    public let label: String
    /// What the record says under each definition.
    public let trials: [TrialValue]
    /// What may explain a difference, what is missing, what was assumed.
    public let remarks: [String]
  }

  /// What the record says under one definition.
  public struct TrialValue: Codable, Sendable {
    /// The verdict, for programs.
    public let verdict: String
    /// The definition in words.
    public let definition: String
    /// What the record says in words, and as a number where it is one.
    public let recorded: String?
    /// The number, where it is one.
    public let value: Double?
    /// How far the stated number lies from the record's, in words.
    public let difference: String?
    /// What it rests on.
    public let evidence: [EvidenceValue]
    /// What the reader must know, in words.
    public let remarks: [String]
  }

  /// What a trial rests on: a question that asks for the figure again, a row, or a fact.
  public struct EvidenceValue: Codable, Sendable {
    /// In words.
    public let words: String
    /// For a figure: its indicator, and the query that asks for it again.
    public var indicator: String?
    /// The query that asks for the figure again.
    public var query: String?
    /// The number itself, whose it is, and the releases it was read from.
    public var value: Double?
    /// Whose figure it is, in words.
    public var publishers: [String]?
    /// The releases it was read from: source and version.
    public var releases: String?
    /// For a row or a fact: the file, the row in it, and where the fact comes from.
    public var file: String?
    /// The row in the file.
    public var row: Int?
    /// Where the fact comes from.
    public var sources: [String]?
  }

  /// Something that the text names.
  public struct MentionValue: Codable, Sendable {
    /// The words of the text.
    public let text: String
    /// The kind, for programs.
    public let kind: String
    /// What is meant, in one line.
    public let meaning: String
    /// Its name in words.
    public let name: String
  }

  init(_ report: CheckReport, _ limit: Int?) {
    language = report.language.rawValue
    textLanguage = report.textLanguage.rawValue
    day = report.day
    date = report.date.description
    dateBasis = report.dateBasis.rawValue
    summary = report.summary
    counts = Dictionary(
      uniqueKeysWithValues: report.counts.map { ($0.verdict.rawValue, $0.count) })
    claims = report.findings.prefix(limit ?? .max).map(Self.claim)
    mentions = report.paragraphs.flatMap { paragraph in
      Self.joined(paragraph.runs)
    }
  }

  private static func claim(_ finding: CheckReport.FindingReport) -> ClaimValue {
    ClaimValue(
      text: finding.quote, start: finding.place.lowerBound, end: finding.place.upperBound,
      kind: finding.kind.rawValue, stated: finding.stated, read: finding.read,
      verdict: finding.verdict.rawValue, label: finding.label,
      trials: finding.trials.map { trial in
        TrialValue(
          verdict: trial.verdict.rawValue, definition: trial.definition, recorded: trial.recorded,
          value: trial.value, difference: trial.difference,
          evidence: trial.evidence.map(evidence), remarks: trial.remarks)
      }, remarks: finding.remarks)
  }

  private static func evidence(_ evidence: CheckReport.EvidenceReport) -> EvidenceValue {
    var value = EvidenceValue(words: evidence.words)
    switch evidence {
    case .figure(let figure):
      value.indicator = figure.question.indicator
      value.query = figure.question.parameters.query
      value.value = figure.value
      value.publishers = figure.publishers
      value.releases = figure.releases
    case .row(_, let line, let path):
      value.file = path
      value.row = line.row
    case .fact(_, let fact):
      value.file = "Data/\(fact.file)"
      value.row = fact.row
      value.sources = fact.sources
    }
    return value
  }

  /// The mentions of a paragraph; one that a claim's end cuts in two is one.
  private static func joined(_ runs: [CheckReport.Run]) -> [MentionValue] {
    var values: [MentionValue] = []
    var last: CheckReport.MentionReport?
    for run in runs {
      defer { last = run.mention }
      guard let mention = run.mention else { continue }
      if mention == last, let before = values.popLast() {
        values.append(
          MentionValue(
            text: before.text + run.text, kind: before.kind, meaning: before.meaning,
            name: before.name))
        continue
      }
      values.append(
        MentionValue(
          text: run.text, kind: mention.kind.rawValue, meaning: mention.notation,
          name: mention.name))
    }
    return values
  }
}
