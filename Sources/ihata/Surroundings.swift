import ArgumentParser
import Foundation
import Indicators
import Record
import Store
import Wording

/// What the program finds around it: the only place where the environment is read.
struct Surroundings: ParsableArguments {
  @Option(name: .customLong("data"), help: "The folder Data/ with sources, entities and messages.")
  var dataOption: String?

  @Option(
    name: .customLong("store"),
    help: "The store; otherwise IHATA_STORE, then the XDG data directory.")
  var storeOption: String?

  @Option(name: .customLong("lang"), help: "ar or en; otherwise from LANG.")
  var languageOption: Language?

  @Option(name: .customLong("digits"), help: "latin or arabic-indic.")
  var numerals: Numerals = .latin

  /// The language of messages.
  var language: Language {
    if let languageOption, Language.spoken.contains(languageOption) { return languageOption }
    return ProcessInfo.processInfo.environment["LANG"]?.hasPrefix("ar") == true ? .ar : .en
  }

  /// The path of the store.
  var storePath: String {
    if let storeOption { return storeOption }
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["IHATA_STORE"], !path.isEmpty { return path }
    let base =
      environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
      ?? "\(environment["HOME"] ?? NSHomeDirectory())/.local/share"
    return "\(base)/ihata/record.sqlite"
  }

  /// The data folder: as asked for, or the nearest `Data/` at or above the working folder or the
  /// program.
  func dataFolder() throws -> String {
    if let dataOption { return dataOption }
    if let path = ProcessInfo.processInfo.environment["IHATA_DATA"], !path.isEmpty { return path }
    let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "").standardizedFileURL
    let starts = [
      FileManager.default.currentDirectoryPath, program.deletingLastPathComponent().path,
    ]
    for start in starts {
      var folder = URL(fileURLWithPath: start)
      for _ in 0..<8 {
        let candidate = folder.appendingPathComponent("Data").path
        if FileManager.default.fileExists(atPath: "\(candidate)/messages/en.yml") {
          return candidate
        }
        folder.deleteLastPathComponent()
      }
    }
    throw Failure(
      "Data/ not found; name it with --data or IHATA_DATA.\n"
        + "لم يُعثر على المجلد Data/؛ يُرجى تحديده بالخيار --data أو بالمتغير IHATA_DATA.")
  }

  /// The catalogue of messages.
  func catalogue() throws -> Catalogue {
    let folder = try dataFolder()
    do {
      return try Catalogue(folder: "\(folder)/messages", numerals: numerals)
    } catch {
      throw Failure("\(error)")
    }
  }

  /// Opens the record.
  func record() throws -> SQLiteRecordReader {
    do {
      return try SQLiteRecordReader(path: storePath)
    } catch {
      throw try failure("error.store.\(error.code)", error.arguments)
    }
  }

  /// Writes text to a file, whole or not at all; to standard output where no file is named.
  func write(_ text: String, to path: String?) throws { try write(Array(text.utf8), to: path) }

  /// Writes bytes to a file, whole or not at all; to standard output where no file is named.
  func write(_ bytes: [UInt8], to path: String?) throws {
    do {
      guard let path else {
        // What was printed before comes first.
        fflush(nil)
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        return
      }
      let folder = (path as NSString).deletingLastPathComponent
      if !folder.isEmpty {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      }
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw try failure(
        "error.briefing.unwritable",
        ["path": path ?? "-", "reason": error.localizedDescription])
    }
  }

  /// A failure in both languages, the reader's first.
  func failure(_ key: String, _ values: [String: String]) throws -> Failure {
    let catalogue = try catalogue()
    let message = Message(key, values.mapValues { .isolated($0) })
    let order: [Language] = language == .ar ? [.ar, .en] : [.en, .ar]
    return Failure(order.map { catalogue.text(message, $0) }.joined(separator: "\n"))
  }
}

/// An error that has been worded; the program prints it and exits with 1.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

extension Language: ExpressibleByArgument {}
extension Numerals: ExpressibleByArgument {}
extension Population: ExpressibleByArgument {}
extension Scope: ExpressibleByArgument {}

/// A day, month or year on the command line.
struct DateArgument: ExpressibleByArgument {
  let date: PartialDate

  init?(argument: String) {
    guard let date = PartialDate(argument) else { return nil }
    self.date = date
  }
}
