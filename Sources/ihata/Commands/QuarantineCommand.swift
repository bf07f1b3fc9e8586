import ArgumentParser
import Record
import Store
import Wording

/// `ihata quarantine`: the refused rows, each with its reason.
struct QuarantineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarantine", abstract: "List every refused row with its reason.")

  @OptionGroup var surroundings: Surroundings

  func run() throws {
    let record = try surroundings.record()
    let catalogue = try surroundings.catalogue()
    let language = surroundings.language
    do throws(StoreError) {
      let snapshots = Dictionary(
        uniqueKeysWithValues: try record.snapshots().map { ($0.snapshot.number, $0.snapshot) })
      let lines = try record.quarantine()
      for entry in lines {
        let reason = catalogue.text(
          Message("refusal.\(entry.code)", entry.arguments.mapValues { .isolated($0) }), language)
        let path = snapshots[entry.line.snapshot]?.path ?? ""
        print("\(path)#row:\(entry.line.row): \(reason)")
        if let line = try record.line(entry.line) { print("    \(line.text)") }
      }
      print(
        catalogue.text(Message("quarantine.count", ["rows": .count(lines.count)]), language))
    } catch {
      throw try surroundings.failure("error.store.\(error.code)", error.arguments)
    }
  }
}
