import ArgumentParser
import Briefing
import Foundation
import Indicators
import Record
import Releases
import Store
import Wording

/// `ihata feed`: what changed from release to release, for feed readers.
struct FeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed", abstract: "Write what changed from release to release as an Atom feed.")

  @OptionGroup var surroundings: Surroundings

  @Option(help: "Only this source; may be repeated.")
  var source: [String] = []

  @Option(help: "The file to write; by default standard output.")
  var out: String?

  func run() throws {
    let record = try surroundings.record()
    let catalogue = try surroundings.catalogue()
    let snapshots = try surroundings.worded { () throws(StoreError) in try record.snapshots() }
    let sources = try surroundings.worded { () throws(StoreError) in try record.sources() }
    var entries: [ChangesFeed.Entry] = []
    for known in sources where source.isEmpty || source.contains(known.id) {
      var versions: [String] = []
      for kept in snapshots where kept.snapshot.source == known.id {
        if !versions.contains(kept.snapshot.version) { versions.append(kept.snapshot.version) }
      }
      for (before, after) in zip(versions, versions.dropFirst()) {
        let old = try surroundings.edition("\(known.id)=\(before)")
        let new = try surroundings.edition("\(known.id)=\(after)")
        let day = snapshots.last {
          $0.snapshot.source == known.id && $0.snapshot.version == after
        }?.snapshot.published.latest
        do {
          let wording = DifferenceWording(
            difference: try RecordDifference(
              from: old.view, to: new.view, sources: [known.id], asOf: day),
            before: before, after: after,
            figures: FigureWording(
              catalogue: catalogue, language: surroundings.language, view: new.view))
          if let entry = ChangesFeed.Entry(wording, known) { entries.append(entry) }
        } catch {
          throw try surroundings.failure("error.\(error.code)", error.arguments)
        }
      }
    }
    let xml = ChangesFeed(entries, catalogue: catalogue, language: surroundings.language).xml()
    try surroundings.write(xml, to: out)
  }
}
