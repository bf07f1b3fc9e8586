import Record
import Store

/// The tables of a record that are handed out.
struct ExportTables {
  private let record: any RecordReader
  private let path: String
  private let snapshots: [Snapshot]

  /// The tables of a record; `path` names it in errors.
  init(_ record: any RecordReader, path: String) throws(ExportError) {
    self.record = record
    self.path = path
    do {
      snapshots = try record.snapshots().map(\.snapshot)
    } catch {
      throw .unreadable(path: path, reason: error.arguments["reason"] ?? error.code)
    }
  }

  /// All of them.
  var all: [ExportTable] {
    [observations, files, sources, missions, states, corrections, quarantine]
  }

  /// Every observation with the row it was published in.
  private var observations: ExportTable {
    ExportTable(
      name: "observations",
      columns: [
        .init(name: "measure", type: .string, isRequired: true),
        .init(name: "mission", type: .string), .init(name: "state", type: .string),
        .init(name: "place", type: .string), .init(name: "personnel", type: .string),
        .init(name: "sex", type: .string), .init(name: "incident", type: .string),
        .init(name: "category", type: .string),
        .init(name: "date", type: .date, isRequired: true),
        .init(name: "precision", type: .string, isRequired: true),
        .init(name: "value", type: .number, isRequired: true),
        .init(name: "usable", type: .boolean, isRequired: true),
        .init(name: "current", type: .boolean, isRequired: true),
        .init(name: "file", type: .string, isRequired: true),
        .init(name: "row", type: .integer, isRequired: true),
      ],
      rows: { [record, path, snapshots] take throws(ExportError) in
        for snapshot in snapshots {
          do throws(StoreError) {
            try record.eachObservation(of: snapshot.number) { observation in
              let series = observation.series
              take([
                series.measure.rawValue, series.mission?.rawValue ?? "",
                series.state?.rawValue ?? "", series.place?.rawValue ?? "",
                series.personnel?.rawValue ?? "", series.sex?.rawValue ?? "",
                series.incident?.rawValue ?? "", series.category ?? "",
                observation.date.description, series.precision.rawValue,
                Self.number(observation.value), Self.flag(observation.status == .usable),
                Self.flag(snapshot.isCurrent), snapshot.path, String(observation.line.row),
              ])
            }
          } catch {
            throw .unreadable(path: path, reason: error.arguments["reason"] ?? error.code)
          }
        }
      })
  }

  /// The published files.
  private var files: ExportTable {
    ExportTable(
      name: "files",
      columns: [
        .init(name: "file", type: .string, isRequired: true),
        .init(name: "source", type: .string, isRequired: true),
        .init(name: "version", type: .string, isRequired: true),
        .init(name: "published", type: .string, isRequired: true),
        .init(name: "retrieved", type: .date, isRequired: true),
        .init(name: "sha256", type: .string, isRequired: true),
        .init(name: "bytes", type: .integer), .init(name: "rows", type: .integer),
        .init(name: "taken", type: .integer), .init(name: "corrected", type: .integer),
        .init(name: "superseded", type: .integer), .init(name: "quarantined", type: .integer),
        .init(name: "current", type: .boolean, isRequired: true),
      ],
      rows: read { record, take throws(StoreError) in
        for kept in try record.snapshots() {
          let snapshot = kept.snapshot
          let tally = kept.tally
          take(
            [
              snapshot.path, snapshot.source, snapshot.version, snapshot.published.description,
              snapshot.retrieved.description, snapshot.sha256,
            ]
              + [
                tally.bytes, tally.read, tally.taken, tally.corrected, tally.superseded,
                tally.quarantined,
              ].map(String.init) + [Self.flag(snapshot.isCurrent)])
        }
      })
  }

  /// The sources with their terms.
  private var sources: ExportTable {
    ExportTable(
      name: "sources",
      columns: [
        .init(name: "source", type: .string, isRequired: true),
        .init(name: "publisher_en", type: .string), .init(name: "publisher_ar", type: .string),
        .init(name: "title_en", type: .string), .init(name: "title_ar", type: .string),
        .init(name: "licence", type: .string), .init(name: "address", type: .string),
        .init(name: "citation", type: .string), .init(name: "precedence", type: .integer),
      ],
      rows: read { record, take throws(StoreError) in
        for source in try record.sources() {
          take([
            source.id, source.publisher.preferred(.en), source.publisher.preferred(.ar),
            source.title.preferred(.en), source.title.preferred(.ar),
            source.licence.preferred(.en), source.address, source.citation,
            String(source.precedence),
          ])
        }
      })
  }

  /// The missions.
  private var missions: ExportTable {
    ExportTable(
      name: "missions",
      columns: [
        .init(name: "mission", type: .string, isRequired: true),
        .init(name: "acronym", type: .string), .init(name: "kind", type: .string),
        .init(name: "name_en", type: .string), .init(name: "name_ar", type: .string),
        .init(name: "hosts", type: .string), .init(name: "start", type: .string),
        .init(name: "end", type: .string), .init(name: "established", type: .string),
        .init(name: "ended", type: .string),
      ],
      rows: read { record, take throws(StoreError) in
        for mission in try record.entities(.mission, as: Mission.self) {
          take([
            mission.id.rawValue, mission.acronym, mission.kind.rawValue,
            mission.names.preferred(.en), mission.names.preferred(.ar),
            mission.hosts.map(\.rawValue).joined(separator: " "),
            mission.start?.description ?? "", mission.end?.description ?? "",
            mission.established ?? "", mission.ended ?? "",
          ])
        }
      })
  }

  /// The States and areas, present and former.
  private var states: ExportTable {
    ExportTable(
      name: "states",
      columns: [
        .init(name: "state", type: .string, isRequired: true),
        .init(name: "iso3", type: .string), .init(name: "m49", type: .integer),
        .init(name: "name_en", type: .string), .init(name: "name_ar", type: .string),
        .init(name: "from", type: .string), .init(name: "until", type: .string),
      ],
      rows: read { record, take throws(StoreError) in
        for state in try record.entities(.state, as: State.self) {
          take([
            state.id.rawValue, state.iso3 ?? "", state.m49.map(String.init) ?? "",
            state.names.preferred(.en), state.names.preferred(.ar),
            state.from?.description ?? "", state.until?.description ?? "",
          ])
        }
      })
  }

  /// The publishers' errors that were mended.
  private var corrections: ExportTable {
    ExportTable(
      name: "corrections",
      columns: [
        .init(name: "file", type: .string), .init(name: "row", type: .integer),
        .init(name: "column", type: .string), .init(name: "published", type: .string),
        .init(name: "corrected", type: .string), .init(name: "reason_en", type: .string),
        .init(name: "reason_ar", type: .string), .init(name: "basis", type: .string),
      ],
      rows: read { [snapshots] record, take throws(StoreError) in
        for entry in try record.corrections() {
          take([
            Self.path(entry.line, snapshots), String(entry.line.row), entry.correction.column,
            entry.correction.expect ?? "", entry.correction.value ?? "",
            entry.correction.reason.preferred(.en), entry.correction.reason.preferred(.ar),
            entry.correction.basis,
          ])
        }
      })
  }

  /// The rows that were refused.
  private var quarantine: ExportTable {
    ExportTable(
      name: "quarantine",
      columns: [
        .init(name: "file", type: .string), .init(name: "row", type: .integer),
        .init(name: "reason", type: .string), .init(name: "text", type: .string),
      ],
      rows: read { [snapshots] record, take throws(StoreError) in
        for entry in try record.quarantine() {
          take([
            Self.path(entry.line, snapshots), String(entry.line.row), entry.code,
            try record.line(entry.line)?.text ?? "",
          ])
        }
      })
  }

  /// Rows read from the record, with its failures as failures of handing out.
  private func read(
    _ rows: @escaping (any RecordReader, _ take: ([String]) -> Void) throws(StoreError) -> Void
  ) -> (_ take: ([String]) -> Void) throws(ExportError) -> Void {
    { [record, path] take throws(ExportError) in
      do throws(StoreError) {
        try rows(record, take)
      } catch {
        throw .unreadable(path: path, reason: error.arguments["reason"] ?? error.code)
      }
    }
  }

  private static func path(_ line: LineID, _ snapshots: [Snapshot]) -> String {
    snapshots.first { $0.number == line.snapshot }?.path ?? ""
  }

  private static func flag(_ value: Bool) -> String { value ? "true" : "false" }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
