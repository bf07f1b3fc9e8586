import Questions
import Record

/// A published row.
struct RowBody: Encodable, Sendable {
  let file: String
  let row: Int
  /// The row as published.
  let text: String
  let address: String

  init(_ line: Line, _ snapshot: Snapshot?, _ call: APICall) {
    file = snapshot?.path ?? ""
    row = line.id.row
    text = line.text
    address = call.line(line.id)
  }
}

/// A cell of a published row.
struct CellBody: Encodable, Sendable {
  let column: String
  let value: String
}

/// A correction of a published row.
struct CorrectionBody: Encodable, Sendable {
  let column: String
  let action: String
  let expected: String?
  let value: String?
  let reason: String
  let basis: String

  init(_ correction: Correction, _ call: APICall) {
    column = correction.column
    action = correction.action.rawValue
    expected = correction.expect
    value = correction.value
    reason = correction.reason.preferred(call.language)
    basis = correction.basis
  }
}

/// A number read from a published row.
struct ObservationBody: Encodable, Sendable {
  let measure: Coded
  let date: CalendarDate
  let precision: String
  let value: OrNull<Double>
  /// False for a number that is marked as unusable.
  let isUsable: Bool
  let mission: EntityID?
  let state: EntityID?
  let place: EntityID?
  let personnel: String?
  let sex: String?
  let incident: String?
  let category: String?

  init(_ observation: Observation, _ call: APICall) {
    let series = observation.series
    measure = call.coded(series.measure.rawValue, "measure")
    date = observation.date
    precision = "\(series.precision)"
    value = OrNull(observation.value.isFinite ? observation.value : nil)
    isUsable = observation.status == .usable
    mission = series.mission
    state = series.state
    place = series.place
    personnel = series.personnel?.rawValue
    sex = series.sex?.rawValue
    incident = series.incident?.rawValue
    category = series.category
  }
}
