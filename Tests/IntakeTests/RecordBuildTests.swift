import Record
import Store
import TestRecord
import Testing

@testable import Intake

/// The bundled files, read whole. The numbers were counted with other tools.
@Suite struct RecordBuildTests {
  let snapshots: [KeptSnapshot]

  init() throws { snapshots = try TestRecord.reader().snapshots() }

  @Test(arguments: [
    ("DPPADPOSS-FATALITIES.csv", 4429, 0), ("dppadposs-fatalities.json", 4350, 0),
    ("DPPADPOSS-PKO.csv", 81, 0), ("ipi-Gender.Full.csv", 29115, 0),
    ("ipi-Data.Mission.csv", 4657, 0), ("uc-country-mission-year.csv", 57425, 0),
    ("DPO-UCLATEST-2021-01.csv", 122, 0), ("geopko-FrontMap_v.2.3.csv", 8783, 7),
    ("geopko-TTMap_v.2.3.csv", 7372, 0), ("geopko-TCCMap_v.2.3.csv", 4927, 0),
    ("unsc-vetoes-1946-2022.csv", 214, 0), ("country-codes.csv", 249, 0),
    ("countries-110m.geojson", 166, 0),
  ])
  func everyRowIsAccountedFor(file: String, read: Int, quarantined: Int) throws {
    let tally = try #require(snapshots.first { $0.snapshot.file == file }).tally
    #expect(tally.read == read)
    #expect(tally.quarantined == quarantined)
    #expect(tally.taken == read - quarantined)
  }

  /// 122 rows differ between the releases as text; in 6 only a spelling of the nationality does.
  @Test func theOlderReleaseIsSuperseded() throws {
    let old = try #require(snapshots.first { $0.snapshot.file == "dppadposs-fatalities.json" })
    #expect(!old.snapshot.isCurrent)
    #expect(old.tally.superseded == 4350)
    let links = try TestRecord.reader().supersessions(of: old.snapshot.number)
    #expect(links.count { $0.isChanged } == 116)
    #expect(links.count { $0.new == nil } == 0)
  }

  @Test func repeatedIdentifiersAreKnown() throws {
    let repeated = try TestRecord.reader().repeatedKeys()
    #expect(repeated.count == 6)
    #expect(repeated.allSatisfy { $0.key.hasPrefix("UNMIK-") })
  }

  @Test func vetoesByMember() throws {
    let reader = try TestRecord.reader()
    let snapshot = try #require(snapshots.first { $0.snapshot.source == "unsc-vetoes" })
    let totals = try reader.totals(
      Selection(measure: .vetoes, snapshots: [snapshot.snapshot.number], period: .always),
      by: [.state])
    let byState = Dictionary(uniqueKeysWithValues: totals.map { ($0.state, Int($0.value)) })
    #expect(byState["state:sun"] == 90)
    #expect(byState["state:usa"] == 82)
    #expect(byState["state:rus"] == 31)
    #expect(byState["state:gbr"] == 29)
    #expect(byState["state:chn"] == 17)
    #expect(byState["state:fra"] == 16)
  }

  @Test func thereAre71PeacekeepingOperations() throws {
    let missions = try TestRecord.reader().entities(.mission, as: Mission.self)
    #expect(missions.count { $0.kind == .peacekeepingOperation } == 71)
    #expect(missions.contains { $0.id == "mission:untag" })
  }

  @Test func theFormatsOfAllSourcesAreKnown() throws {
    for source in try DataFolder(path: TestRecord.dataFolder).sources() {
      for file in source.releases.flatMap(\.files) {
        #expect(RecordBuild.formats.contains(file.format), "\(file.name)")
      }
    }
  }
}
