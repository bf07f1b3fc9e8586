import Mentions
import Questions
import Record

/// A checked text in the words of a reader's language, without any form.
public struct CheckReport: Sendable {
  /// The language of the report; the text keeps its own.
  public let language: Language
  /// The language in which most of the text is written.
  public let textLanguage: Language
  /// The day the text was read for, with how it was found.
  public let day: String
  /// That day.
  public let date: CalendarDate
  /// How it was come by.
  public let dateBasis: DateBasis
  /// How many claims, in words.
  public let summary: String
  /// How many findings have each verdict, those that occur.
  public let counts: [(verdict: Verdict, label: String, count: Int)]
  /// The text, paragraph by paragraph.
  public let paragraphs: [Paragraph]
  /// The claims in the order of the text.
  public let findings: [FindingReport]

  /// How the day of a text is known.
  public enum DateBasis: String, Sendable {
    /// Whoever asks says so.
    case given
    /// It stands in the text.
    case found
    /// It is that of the check.
    case assumed
  }

  /// A paragraph of the text.
  public struct Paragraph: Sendable {
    /// True where most of its letters are Arabic.
    public let isArabic: Bool
    /// Its stretches in order; together they are the paragraph letter by letter.
    public let runs: [Run]
  }

  /// A stretch of the text.
  public struct Run: Sendable {
    /// The letters as they stand.
    public let text: String
    /// What it names; nil for words that name nothing.
    public let mention: MentionReport?
    /// The numbers of the findings to whose claims it belongs, from 1.
    public let findings: [Int]
  }

  /// Something that the text names.
  public struct MentionReport: Sendable, Hashable {
    /// What sort of thing.
    public let kind: Meaning.Kind
    /// The name of the kind.
    public let label: String
    /// Its name in the language of the report.
    public let name: String
    /// In one line for programs: `mission:unmiss`, `S/RES/2378 (2017)`, `>4300`.
    public let notation: String
    /// What is meant.
    public let meaning: Meaning
  }

  /// A claim with what the record says.
  public struct FindingReport: Sendable {
    /// Its number in the report, from 1.
    public let number: Int
    /// The words of the text.
    public let quote: String
    /// The kind of claim, for programs and in words.
    public let kind: Assertion.Kind
    /// The kind in words.
    public let kindLabel: String
    /// How it was read.
    public let read: String
    /// The stated value in one line for programs.
    public let stated: String
    /// The verdict and its name.
    public let verdict: Verdict
    /// Its name in the language of the report.
    public let label: String
    /// What the record says under each definition.
    public let trials: [TrialReport]
    /// What may explain a difference, what is missing, what was assumed.
    public let remarks: [String]
    /// Where the words stand in the text, in characters (Unicode scalars).
    public let place: Range<Int>

    /// The trials that tell enough at first sight, and the rest: those that bear the verdict out, one
    /// that does not, and never more than four.
    public var leadingTrials: (first: [TrialReport], others: [TrialReport]) {
      var first: [TrialReport] = []
      var others: [TrialReport] = []
      for trial in trials {
        let isBearing = trial.verdict == verdict
        let isContrast = !isBearing && !first.contains { $0.verdict != verdict }
        if first.count < 4, isBearing || isContrast {
          first.append(trial)
        } else {
          others.append(trial)
        }
      }
      return (first, others)
    }
  }

  /// What the record says under one definition.
  public struct TrialReport: Sendable {
    /// The verdict and its name.
    public let verdict: Verdict
    /// Its name in the language of the report.
    public let label: String
    /// What the record says; nil where it cannot say.
    public let recorded: String?
    /// The number for programs, where it is one.
    public let value: Double?
    /// The definition in words.
    public let definition: String
    /// How far the stated number lies from the record's; nil where it does not or is no number.
    public let difference: String?
    /// What it rests on.
    public let evidence: [EvidenceReport]
    /// What the reader must know.
    public let remarks: [String]
  }

  /// What a trial rests on.
  public enum EvidenceReport: Sendable {
    /// A figure.
    case figure(FigureEvidence)
    /// A published row, with its words.
    case row(String, LineID, path: String)
    /// A fact, with its words.
    case fact(String, Evidence.Fact)

    /// The words alone.
    public var words: String {
      switch self {
      case .figure(let figure): figure.words
      case .row(let words, _, _), .fact(let words, _): words
      }
    }
  }

  /// A figure that a trial rests on.
  public struct FigureEvidence: Sendable {
    /// Its name, time, number, publisher and release.
    public let words: String
    /// The question whose only answer it is.
    public let question: FigureQuestion
    /// The number, where there is one.
    public let value: Double?
    /// Whose figure it is, in the language of the report.
    public let publishers: [String]
    /// The releases it was read from: `un-fatalities 2025-04-04`.
    public let releases: String
  }
}
