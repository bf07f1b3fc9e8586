import Briefing
import Foundation
import Indicators
import Record
import Store
import Wording

/// What the commands on mandates and deadlines ask of the record.
extension Surroundings {
  /// Today in universal time; the only default that is not given.
  var today: CalendarDate { Program.today() }

  /// The record with the newest release of each source.
  func view() throws -> RecordView {
    let record = try record()
    return try counted { () throws(IndicatorError) in try RecordView(record) }
  }

  /// Figures, missions and dates in the language asked for.
  func wording(_ view: RecordView) throws -> FigureWording {
    FigureWording(catalogue: try catalogue(), language: language, view: view)
  }

  /// The mission behind a spelling.
  func mission(_ spelling: String, _ view: RecordView) throws -> EntityID {
    let names = try worded { () throws(StoreError) in try view.record.names() }
    guard let id = NameResolver(names).resolve(spelling, as: .mission).id else {
      throw try failure("error.indicator.unknown-mission", ["spelling": spelling])
    }
    return id
  }

  /// Decisions, duties and meetings laid out on the calendar.
  func schedule(_ view: RecordView) throws -> Schedule {
    let facts: BriefingFacts
    do {
      facts = try BriefingFacts(dataFolder: try dataFolder())
    } catch let error as BriefingError {
      throw try failure(error.key, error.arguments)
    }
    let mandates = try counted { () throws(IndicatorError) in try view.mandates() }
    return Schedule(
      histories: mandates.histories, duties: facts.duties, meetings: facts.meetings)
  }

  /// Runs work on indicators with its failures worded.
  func counted<Value>(_ work: () throws(IndicatorError) -> Value) throws -> Value {
    do {
      return try work()
    } catch {
      throw try failure("error.\(error.code)", error.arguments)
    }
  }
}
