import Claims
import Wording

/// A report for a terminal: the summary, then each claim with its verdict and what the record says.
struct CheckListing {
  private let report: CheckReport
  private let catalogue: Catalogue

  init(_ report: CheckReport, _ catalogue: Catalogue) {
    self.report = report
    self.catalogue = catalogue
  }

  /// The lines.
  var text: String {
    var lines = ["\(report.summary) \(report.day)"]
    for (verdict, label, count) in report.counts {
      lines.append("  \(sign(verdict)) \(label): \(catalogue.numerals.whole(count))")
    }
    for finding in report.findings { lines += ["", contentsOf(finding)] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func contentsOf(_ finding: CheckReport.FindingReport) -> String {
    let quotes = report.textLanguage == .ar ? ("«", "»") : ("“", "”")
    var lines = [
      "\(finding.number). \(sign(finding.verdict)) \(finding.label)",
      "   \(quotes.0)\(shown(finding.quote))\(quotes.1)",
      "   \(words("check.column.read")): \(finding.read)",
    ]
    let (first, others) = finding.leadingTrials
    for trial in first { lines += self.trial(trial) }
    if !others.isEmpty {
      let more = Message("check.more", ["count": .count(others.count)])
      lines.append("   \(catalogue.text(more, report.language))")
    }
    lines += finding.remarks.map { "   \($0)" }
    return lines.joined(separator: "\n")
  }

  /// The words of a text as a terminal may have them: no control characters, which it would obey, and
  /// kept apart from the direction around them; marks that override it are left out.
  private func shown(_ quote: String) -> String {
    let overriding: ClosedRange<UInt32> = 0x202A...0x202E
    let isolating: ClosedRange<UInt32> = 0x2066...0x2069
    let scalars = quote.unicodeScalars.map { scalar -> Unicode.Scalar in
      let isMark = overriding.contains(scalar.value) || isolating.contains(scalar.value)
      return isMark || scalar.properties.generalCategory == .control ? " " : scalar
    }
    return "\u{2068}\(String(String.UnicodeScalarView(scalars)))\u{2069}"
  }

  private func trial(_ trial: CheckReport.TrialReport) -> [String] {
    var line = "   \(sign(trial.verdict)) "
    line += trial.recorded.map { "\(words("check.column.record")): \($0)" } ?? trial.label
    if let difference = trial.difference {
      line += " (\(words("check.column.difference")): \(difference))"
    }
    if !trial.definition.isEmpty { line += " — \(trial.definition)" }
    return [line] + trial.evidence.prefix(2).map { "      \($0.words)" }
      + trial.remarks.map { "      \($0)" }
  }

  private func sign(_ verdict: Verdict) -> String { words("check.sign.\(verdict.rawValue)") }

  private func words(_ key: String) -> String { catalogue.text(key, report.language) }
}
