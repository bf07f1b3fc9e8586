import Record
import Store

/// Sums, newest days and rows that were asked for before.
///
/// A briefing asks the same question in several sections; the record does not change under it, so
/// the first answer is as good as any.
final class RememberedAnswers: Sendable {
  private struct TotalsQuestion: Hashable {
    let selection: Selection
    let keys: [TotalKey]
  }

  /// Sums, and rows, that are remembered at most. A briefing needs a few thousand; whoever asks a
  /// server for everything must not fill its memory.
  private static let totalsRemembered = 100_000
  private static let linesRemembered = 1_000_000

  private let totals = BoundedMemory<TotalsQuestion, [Total]>(limit: totalsRemembered) { $0.count }
  private let newest = BoundedMemory<Selection, CalendarDate?>(limit: totalsRemembered) { _ in 1 }
  private let lines = BoundedMemory<Selection, [LineID]>(limit: linesRemembered) { $0.count }
  private let record: any RecordReader

  init(record: any RecordReader) { self.record = record }

  func totals(_ selection: Selection, by keys: [TotalKey]) throws(StoreError) -> [Total] {
    let question = TotalsQuestion(selection: selection, keys: keys)
    if let known = totals[question] { return known }
    let answer = try record.totals(selection, by: keys)
    totals[question] = answer
    return answer
  }

  func lines(_ selection: Selection) throws(StoreError) -> [LineID] {
    if let known = lines[selection] { return known }
    let answer = try record.lines(selection)
    lines[selection] = answer
    return answer
  }

  func newest(_ selection: Selection) throws(StoreError) -> CalendarDate? {
    if let known = newest[selection] { return known }
    let answer = try record.newest(selection)
    newest[selection] = .some(answer)
    return answer
  }
}
