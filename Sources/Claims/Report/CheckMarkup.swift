import Briefing
import Mentions
import Questions
import Record
import Wording

/// A report as HTML: the marked-up text in its own direction, and the claims with their evidence.
///
/// Verdicts are told by a sign and words, not by colour alone. Every letter of the text is escaped; a
/// stretch of it never holds markup of its own.
public struct CheckMarkup: Sendable {
  /// Where the parts of a report lead; nil for what has no page.
  public struct Links: Sendable {
    /// The page that explains a figure.
    public var figure: @Sendable (FigureQuestion) -> String? = { _ in nil }
    /// The page of a published row.
    public var row: @Sendable (LineID) -> String? = { _ in nil }
    /// The page of what a text names.
    public var mention: @Sendable (Meaning) -> String? = { _ in nil }

    /// Links to nowhere.
    public init() {}
  }

  private let links: Links
  private let catalogue: Catalogue

  /// Markup with links.
  public init(_ catalogue: Catalogue, links: Links = Links()) {
    self.catalogue = catalogue
    self.links = links
  }

  /// The summary, the text and the claims.
  public func html(_ report: CheckReport) -> String {
    let findings = report.findings.isEmpty ? "" : findings(report)
    return """
      <div class="check">
      \(summary(report))
      <section class="check-text" aria-label="\(escaped(words("check.heading.text", report)))">
      \(text(report))
      </section>
      \(findings)
      </div>
      """
  }

  private func words(_ key: String, _ report: CheckReport) -> String {
    catalogue.text(key, report.language)
  }

  private func escaped(_ text: String) -> String { Escaping.html(text) }

  private func sign(_ verdict: Verdict, _ report: CheckReport) -> String {
    words("check.sign.\(verdict.rawValue)", report)
  }

  private func summary(_ report: CheckReport) -> String {
    var html = "<p>\(escaped(report.summary)) \(escaped(report.day))</p>"
    if !report.counts.isEmpty {
      html += "\n<ul class=\"check-counts\">"
      for (verdict, label, count) in report.counts {
        let number = catalogue.numerals.whole(count)
        html +=
          "<li class=\"verdict-\(verdict.rawValue)\"><span aria-hidden=\"true\">"
          + "\(sign(verdict, report))</span> \(escaped(label)): <bdi>\(number)</bdi></li>"
      }
      html += "</ul>"
    }
    return html
  }

  // MARK: The text

  private func text(_ report: CheckReport) -> String {
    let verdicts = report.findings.map(\.verdict)
    return report.paragraphs.map { paragraph in
      let language = paragraph.isArabic ? "ar" : "en"
      let direction = paragraph.isArabic ? "rtl" : "ltr"
      var html = "<p lang=\"\(language)\" dir=\"\(direction)\">"
      for (index, run) in paragraph.runs.enumerated() {
        html += self.run(run, verdicts)
        let next = index + 1 < paragraph.runs.count ? paragraph.runs[index + 1].findings : []
        // Behind the last letter of a claim, its number.
        for number in run.findings where !next.contains(number) {
          html += mark(report.findings[number - 1], report)
        }
      }
      return html + "</p>"
    }.joined(separator: "\n")
  }

  private func run(_ run: CheckReport.Run, _ verdicts: [Verdict]) -> String {
    var html = escaped(run.text)
    if let mention = run.mention {
      let title = escaped("\(mention.label): \(mention.name)")
      if let address = links.mention(mention.meaning) {
        html = "<a class=\"mention\" href=\"\(escaped(address))\" title=\"\(title)\">\(html)</a>"
      } else {
        html = "<span class=\"mention\" title=\"\(title)\">\(html)</span>"
      }
    }
    // Of several claims on the same words the worst is shown; each has its number.
    let order: [Verdict] = [.differs, .undecided, .holdsApproximately, .holds]
    let own = run.findings.map { verdicts[$0 - 1] }
    guard let worst = order.first(where: own.contains) else { return html }
    return "<mark class=\"verdict-\(worst.rawValue)\">\(html)</mark>"
  }

  private func mark(_ finding: CheckReport.FindingReport, _ report: CheckReport) -> String {
    "<sup class=\"verdict-\(finding.verdict.rawValue)\"><a href=\"#claim-\(finding.number)\""
      + " aria-label=\"\(escaped("\(finding.number): \(finding.label)"))\">"
      + "<bdi>\(sign(finding.verdict, report))\(finding.number)</bdi></a></sup>"
  }

  // MARK: The claims

  private func findings(_ report: CheckReport) -> String {
    var html = "<h2>\(escaped(words("check.heading.findings", report)))</h2>"
    for finding in report.findings { html += "\n" + self.finding(finding, report) }
    return html
  }

  private func finding(_ finding: CheckReport.FindingReport, _ report: CheckReport) -> String {
    var html =
      "<article class=\"finding verdict-\(finding.verdict.rawValue)\" id=\"claim-\(finding.number)\">"
    html +=
      "<h3><bdi>\(finding.number)</bdi>. <span class=\"sign\" aria-hidden=\"true\">"
      + "\(sign(finding.verdict, report))</span> \(escaped(finding.label))</h3>"
    html += "<blockquote dir=\"auto\">\(escaped(finding.quote))</blockquote>"
    html +=
      "<p class=\"aside\">\(escaped(words("check.column.read", report))): "
      + "\(escaped(finding.read))</p>"
    if !finding.trials.isEmpty {
      let (first, others) = finding.leadingTrials
      html += list(first, report)
      if !others.isEmpty {
        let count = catalogue.numerals.whole(others.count)
        html +=
          "<details><summary>\(escaped(words("check.others", report))) "
          + "(<bdi>\(count)</bdi>)</summary>\(list(others, report))</details>"
      }
    }
    for remark in finding.remarks { html += "<p>\(escaped(remark))</p>" }
    return html + "</article>"
  }

  private func list(_ trials: [CheckReport.TrialReport], _ report: CheckReport) -> String {
    "<ul class=\"trials\">\(trials.map { trial($0, report) }.joined())</ul>"
  }

  private func trial(_ trial: CheckReport.TrialReport, _ report: CheckReport) -> String {
    var html = "<li class=\"verdict-\(trial.verdict.rawValue)\">"
    html +=
      "<span class=\"sign\" title=\"\(escaped(trial.label))\">\(sign(trial.verdict, report))</span> "
    if let recorded = trial.recorded {
      html +=
        "\(escaped(words("check.column.record", report))): <strong><bdi>\(escaped(recorded))</bdi></strong>"
    } else {
      html += escaped(trial.label)
    }
    if let difference = trial.difference {
      html +=
        " (\(escaped(words("check.column.difference", report))): <bdi>\(escaped(difference))</bdi>)"
    }
    if !trial.definition.isEmpty { html += " — \(escaped(trial.definition))" }
    // Each on a line of its own: publishers and releases run in two directions.
    for evidence in trial.evidence.prefix(4) {
      html +=
        "<br><span class=\"aside\">\(escaped(words("check.column.evidence", report))): "
        + "\(self.evidence(evidence))</span>"
    }
    for remark in trial.remarks { html += "<br><span class=\"aside\">\(escaped(remark))</span>" }
    return html + "</li>"
  }

  private func evidence(_ evidence: CheckReport.EvidenceReport) -> String {
    let words = escaped(evidence.words)
    let address: String? =
      switch evidence {
      case .figure(let figure): links.figure(figure.question)
      case .row(_, let line, _): links.row(line)
      case .fact: nil
      }
    return address.map { "<a href=\"\(escaped($0))\">\(words)</a>" } ?? "<span>\(words)</span>"
  }
}
