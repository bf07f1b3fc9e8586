import Questions
import Record
import Site

/// A published row, its file, everything that the record knows of it, and the figures that rest on it.
enum LineEndpoint: Endpoint {
  static let route = Route("/lines/{source}/{version}/{file}/{row}")
  static let parameterNames = ["as-of", "release"]
  static let examples = [
    "/lines/un-fatalities/2025-04-04/DPPADPOSS-FATALITIES.csv/2",
    "/lines/un-fatalities/2025-04-04/DPPADPOSS-FATALITIES.csv/3?lang=ar",
  ]

  private struct Body: Encodable, Sendable {
    let file: FileBody
    let source: String
    let row: Int
    /// Where in the published bytes it begins.
    let firstByte: Int
    let text: String
    let cells: [CellBody]
    /// Why it was refused; null where it was taken.
    let refusal: Coded?
    let corrections: [CorrectionBody]
    /// What became of it in a newer release.
    let supersession: Replacement?
    let observations: [ObservationBody]
    let statements: [Statement]
    let figures: [FigureBody]
    let page: String
  }

  private struct Replacement: Encodable, Sendable {
    let isWithdrawn: Bool
    let isChanged: Bool
    /// The address of the row in its place.
    let address: String?
  }

  private struct Statement: Encodable, Sendable {
    let entity: EntityID
    let property: String
    let value: String?
  }

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let path = "\(call.value("source"))/\(call.value("version"))/\(call.value("file"))"
    let written = call.value("row")
    let (line, figures) = try asked { () throws(QuestionError) in
      guard let row = Int(written), written.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else {
        throw .malformed(parameter: "row", value: written)
      }
      let line = try PublishedLine(path: path, row: row, in: call.record)
      return (line, try line.figures(in: call.record, today: call.day))
    }
    let snapshot = line.kept.snapshot
    return APIReply(
      Body(
        file: FileBody(line.kept), source: snapshot.source, row: line.line.id.row,
        firstByte: line.line.firstByte, text: line.line.text,
        cells: line.cells.map { CellBody(column: $0.column, value: $0.value) },
        refusal: line.refusal.map {
          Coded(
            $0.code, call.text("refusal.\($0.code)", $0.arguments.mapValues { .isolated($0) }))
        }, corrections: line.corrections.map { CorrectionBody($0, call) },
        supersession: line.supersession.map {
          Replacement(
            isWithdrawn: $0.new == nil, isChanged: $0.isChanged, address: try? address($0, call))
        }, observations: line.observations.map { ObservationBody($0, call) },
        statements: line.statements.map {
          Statement(entity: $0.entity, property: $0.property, value: $0.value)
        }, figures: figures.map { FigureBody($0, call) },
        page: call.page(SiteAddress.line(snapshot, row: line.line.id.row))))
  }

  private static func address(
    _ supersession: Supersession, _ call: APICall
  ) throws(SiteError) -> String? {
    guard let new = supersession.new else { return nil }
    return call.line(new)
  }
}
