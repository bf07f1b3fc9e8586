import Briefing
import Mentions
import Record
import Texts

/// Cuts a checked text into stretches at the ends of its mentions and claims, paragraph by paragraph, so
/// that no letter is lost or doubled however these overlap.
struct RunCutter {
  let checked: CheckedText
  let things: ThingWording
  let wording: FigureWording

  /// The text, paragraph by paragraph; lines of a paragraph stay in it.
  var paragraphs: [CheckReport.Paragraph] {
    let bytes = checked.reading.text.bytes
    let mentions = checked.reading.mentions
    let claims = checked.findings.enumerated().map { (number: $0 + 1, span: $1.claim.span) }
    var paragraphs: [CheckReport.Paragraph] = []
    var mention = 0
    var claim = 0
    for range in Self.lines(bytes) {
      // Both lists are in the order of the text: what ends before the paragraph is done with.
      while mention < mentions.count, mentions[mention].span.end <= range.lowerBound {
        mention += 1
      }
      while claim < claims.count, claims[claim].span.end <= range.lowerBound { claim += 1 }
      let named = mentions[mention...].prefix { $0.span.start < range.upperBound }
      let stated = claims[claim...].prefix { $0.span.start < range.upperBound }
      let runs = runs(bytes, range, Array(named), Array(stated))
      let text = PublishedText(bytes: Array(bytes[range]))
      paragraphs.append(CheckReport.Paragraph(isArabic: text.language == .ar, runs: runs))
    }
    return paragraphs
  }

  private func runs(
    _ bytes: [UInt8], _ range: Range<Int>, _ mentions: [Mention],
    _ claims: [(number: Int, span: TextSpan)]
  ) -> [CheckReport.Run] {
    var cuts: Set<Int> = [range.lowerBound, range.upperBound]
    for span in mentions.map(\.span) + claims.map(\.span) {
      if range.contains(span.start) { cuts.insert(span.start) }
      if range.contains(span.end) { cuts.insert(span.end) }
    }
    let ordered = cuts.sorted()
    var runs: [CheckReport.Run] = []
    var next = 0
    // The claims that hold a stretch, among those in the order of their beginnings.
    var begun = 0
    var open: [(number: Int, span: TextSpan)] = []
    for (start, end) in zip(ordered, ordered.dropFirst()) {
      while next < mentions.count, mentions[next].span.end <= start { next += 1 }
      while begun < claims.count, claims[begun].span.start <= start {
        open.append(claims[begun])
        begun += 1
      }
      open.removeAll { $0.span.end <= start }
      let isNamed = next < mentions.count && mentions[next].span.start <= start
      runs.append(
        CheckReport.Run(
          text: String(decoding: bytes[start..<end], as: UTF8.self),
          mention: isNamed ? report(mentions[next]) : nil,
          findings: open.map(\.number)))
    }
    return runs
  }

  private func report(_ mention: Mention) -> CheckReport.MentionReport {
    let kind = mention.meaning.kind
    return CheckReport.MentionReport(
      kind: kind, label: wording.text("check.mention.\(kind.rawValue)"),
      name: ([mention.meaning] + mention.alternatives).map(things.name).joined(separator: " / "),
      notation: mention.meaning.notation,
      meaning: mention.meaning)
  }

  /// The lines that carry text.
  private static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
      if bytes[start..<index].contains(where: { $0 > 0x20 }) { lines.append(start..<index) }
      start = index + 1
    }
    return lines
  }
}
