import Record
import Store
import Synchronization

/// Sums, newest days and rows that were asked for before.
///
/// A briefing asks the same question in several sections; the record does not change under it, so
/// the first answer is as good as any.
final class RememberedAnswers: Sendable {
  private struct TotalsQuestion: Hashable {
    let selection: Selection
    let keys: [TotalKey]
  }

  private let totals = Mutex<[TotalsQuestion: [Total]]>([:])
  private let newest = Mutex<[Selection: CalendarDate?]>([:])
  private let lines = Mutex<[Selection: [LineID]]>([:])
  private let record: any RecordReader

  init(record: any RecordReader) { self.record = record }

  func totals(_ selection: Selection, by keys: [TotalKey]) throws(StoreError) -> [Total] {
    let question = TotalsQuestion(selection: selection, keys: keys)
    if let known = totals.withLock({ $0[question] }) { return known }
    let answer = try record.totals(selection, by: keys)
    totals.withLock { $0[question] = answer }
    return answer
  }

  func lines(_ selection: Selection) throws(StoreError) -> [LineID] {
    if let known = lines.withLock({ $0[selection] }) { return known }
    let answer = try record.lines(selection)
    lines.withLock { $0[selection] = answer }
    return answer
  }

  func newest(_ selection: Selection) throws(StoreError) -> CalendarDate? {
    if let known = newest.withLock({ $0[selection] }) { return known }
    let answer = try record.newest(selection)
    newest.withLock { $0[selection] = .some(answer) }
    return answer
  }
}
