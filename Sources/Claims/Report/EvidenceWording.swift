import Briefing
import Indicators
import Questions
import Record
import Wording

/// What a verdict rests on, in the words of a language: a figure with its time, number, publisher and
/// release; a row with its file; a fact with its line and sources.
struct EvidenceWording: Sendable {
  let words: FindingWording
  private let record: OpenRecord
  private let snapshots: [Int: Snapshot]

  private var wording: FigureWording { words.things.wording }

  /// The wording of what verdicts over a record rest on.
  init(words: FindingWording, record: OpenRecord) {
    self.words = words
    self.record = record
    snapshots = Dictionary(
      record.view.snapshots.map { ($0.snapshot.number, $0.snapshot) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The evidence of a report.
  func report(_ evidence: Evidence) -> CheckReport.EvidenceReport {
    switch evidence {
    case .figure(let figure, let question): return .figure(self.figure(figure, question))
    case .line(let line):
      let path = snapshots[line.snapshot]?.path ?? ""
      let words = wording.text(
        "check.evidence.row", ["path": .isolated(path), "row": .isolated(String(line.row))])
      return .row(words, line, path: path)
    case .fact(let fact):
      let words = wording.text(
        "check.evidence.fact",
        [
          "file": .isolated("Data/\(fact.file)"), "row": .isolated(String(fact.row)),
          "sources": .isolated(fact.sources.joined(separator: "; ")),
        ])
      return .fact(words, fact)
    }
  }

  private func figure(_ figure: Figure, _ question: FigureQuestion) -> CheckReport.FigureEvidence {
    let publishers = publishers(figure)
    let releases = wording.releases(figure)
    let text = wording.text(
      "check.evidence.figure",
      [
        "name": .text(wording.name(figure)), "of": .text(particulars(figure)),
        "value": .isolated(wording.value(figure)),
        "publisher": .text(publishers.joined(separator: "\(wording.separator) ")),
        "release": .isolated(releases),
      ])
    return CheckReport.FigureEvidence(
      words: text, question: question, value: figure.number, publishers: publishers,
      releases: releases)
  }

  /// What tells the figure from others of its indicator: whose it is, and of what time.
  private func particulars(_ figure: Figure) -> String {
    let by = figure.request?.by ?? []
    var parts = by.map { wording.key(figure.keys, $0) }
    if !by.contains(.mission) {
      parts = (figure.request?.missions ?? []).map(words.things.entity) + parts
    }
    if !by.contains(.contributor) {
      parts = (figure.request?.contributors ?? []).map(words.things.entity) + parts
    }
    if !by.contains(.year), !by.contains(.month) {
      parts.append(figure.moment.map(wording.moment) ?? words.period(figure.period))
    }
    return parts.joined(separator: "\(wording.separator) ")
  }

  private func publishers(_ figure: Figure) -> [String] {
    var names: [String] = []
    for number in figure.snapshots {
      guard let source = snapshots[number]?.source else { continue }
      let name = record.view.sources[source]?.publisher.preferred(wording.language) ?? source
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
