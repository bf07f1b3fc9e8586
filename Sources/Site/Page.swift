import Briefing
import Indicators
import Questions
import Record

/// A page of the site as a value, before it becomes HTML.
public struct Page: Sendable {
  /// The language it is written in.
  public let language: Language
  /// Its path, the same in every language: `/missions/minusma`.
  public let path: String
  /// The parameters it was asked with.
  public let parameters: Parameters
  /// The record it was written from.
  public let record: OpenRecord
  /// The day it speaks for.
  public let asOf: CalendarDate
  /// Its title.
  public let title: String
  /// A sentence or two below the title.
  public let lead: [Inline]
  /// The entry of the navigation under which it stands.
  public let section: String
  /// What it holds, in order.
  public let parts: [Part]
  /// The figures that stand on it, by identifier.
  public let figures: [String: Figure]
  /// False where it holds more than the record says, such as documents, which are not frozen.
  public let isLasting: Bool

  /// The tables that can be taken away, those behind charts included.
  public var tables: [(table: Table, chart: String?)] {
    parts.compactMap { part in
      switch part {
      case .block(.table(let table)): (table, nil)
      case .block(.chart(let svg, _, let data)): (data, svg)
      default: nil
      }
    }
  }

  /// The parameters that ask for the same page of the same record at any later time; nil where the
  /// record is not frozen, or the page holds what is not frozen with it.
  public var permanent: Parameters? {
    guard isLasting, let release = record.release else { return nil }
    var result = parameters.setting("release", release)
    // A page that speaks for today says which day it was.
    if result["as-of"] == nil { result.add("as-of", asOf.description) }
    return result
  }
}
