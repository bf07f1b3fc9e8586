import Claims
import Mentions
import Record
import Texts

/// How well texts were read: hits, misses and inventions, by kind and language, and verdicts.
public struct Score: Sendable {
  /// Hits, misses and inventions of one kind.
  public struct Count: Sendable {
    /// Found by the person and by the rules.
    public var hits = 0
    /// Found by the person alone.
    public var misses = 0
    /// Found by the rules alone.
    public var inventions = 0

    /// Of what the rules found, the share that is right.
    public var precision: Double { hits == 0 ? 0 : Double(hits) / Double(hits + inventions) }
    /// Of what there is, the share that the rules found.
    public var recall: Double { hits == 0 ? 0 : Double(hits) / Double(hits + misses) }
    /// The harmonic mean of both.
    public var f1: Double {
      2 * hits + misses + inventions == 0
        ? 1 : 2 * Double(hits) / Double(2 * hits + misses + inventions)
    }
  }

  /// Mentions by language and kind; `all` for all kinds.
  public private(set) var mentions: [String: Count] = [:]
  /// Claims by language and kind.
  public private(set) var claims: [String: Count] = [:]
  /// Verdicts on claims that were found: the same as the person's.
  public private(set) var rightVerdicts = 0
  /// Decided otherwise.
  public private(set) var wrongVerdicts = 0
  /// Left undecided where the person decides.
  public private(set) var undecidedVerdicts = 0
  /// What was missed, invented or decided otherwise, a line each.
  public private(set) var differences: [String] = []

  /// No text read yet.
  public init() {}

  /// Adds a text.
  public mutating func add(_ text: AnsweredText, _ checked: CheckedText) {
    addMentions(text, checked)
    addClaims(text, checked)
  }

  private mutating func addMentions(_ text: AnsweredText, _ checked: CheckedText) {
    let spans = text.spans(of: text.answers.mentions.map(\.text))
    var left = checked.reading.mentions.map(Optional.some)
    for (answer, span) in zip(text.answers.mentions, spans) {
      guard let span else { continue }
      let hit = left.firstIndex { mention in
        guard let mention else { return false }
        return mention.span.overlaps(span) && mention.meaning.kind.rawValue == answer.kind
          && ([mention.meaning] + mention.alternatives).contains { $0.notation == answer.is }
      }
      count(\.mentions, text, answer.kind, hit == nil ? \.misses : \.hits)
      if let hit {
        left[hit] = nil
      } else {
        differences.append("\(text.name): missed \(answer.kind) “\(answer.text)” \(answer.is)")
      }
    }
    for mention in left.compactMap({ $0 }) {
      count(\.mentions, text, mention.meaning.kind.rawValue, \.inventions)
      differences.append(
        "\(text.name): invented \(mention.meaning.kind) “\(text.text.quote(mention.span))” "
          + mention.meaning.notation)
    }
  }

  private mutating func addClaims(_ text: AnsweredText, _ checked: CheckedText) {
    // Claims are found anew from the beginning: their words overlap.
    let spans = text.answers.claims.map { text.spans(of: [$0.text]).first ?? nil }
    var left = checked.findings.map(Optional.some)
    for (answer, span) in zip(text.answers.claims, spans) {
      guard let span else { continue }
      let hit = left.firstIndex { finding in
        guard let finding else { return false }
        return finding.claim.span.overlaps(span)
          && finding.claim.assertion.kind.rawValue == answer.kind
          && finding.claim.assertion.notation == answer.value
      }
      count(\.claims, text, answer.kind, hit == nil ? \.misses : \.hits)
      guard let hit, let finding = left[hit] else {
        differences.append("\(text.name): missed claim \(answer.kind) “\(answer.text)”")
        continue
      }
      left[hit] = nil
      if finding.verdict.rawValue == answer.verdict {
        rightVerdicts += 1
      } else if finding.verdict == .undecided {
        undecidedVerdicts += 1
        differences.append("\(text.name): left undecided “\(answer.text)” (\(answer.verdict))")
      } else {
        wrongVerdicts += 1
        differences.append(
          "\(text.name): “\(answer.text)” \(finding.verdict.rawValue), not \(answer.verdict)")
      }
    }
    for finding in left.compactMap({ $0 }) {
      count(\.claims, text, finding.claim.assertion.kind.rawValue, \.inventions)
      differences.append(
        "\(text.name): invented claim \(finding.claim.assertion.kind) "
          + "“\(text.text.quote(finding.claim.span))” \(finding.claim.assertion.notation) "
          + finding.verdict.rawValue)
    }
  }

  private mutating func count(
    _ table: WritableKeyPath<Score, [String: Count]>, _ text: AnsweredText, _ kind: String,
    _ what: WritableKeyPath<Count, Int>
  ) {
    for key in ["\(text.answers.language) \(kind)", "\(text.answers.language) all", "all"] {
      self[keyPath: table][key, default: Count()][keyPath: what] += 1
    }
  }
}
