import ArgumentParser
import Foundation
import Intake
import Record
import Texts
import Wording

/// The options of the commands that read texts: `obligations` and `review`.
struct TextOptions: ParsableArguments {
  @Option(
    help:
      "The day of adoption, where the text does not state it; it goes before what the text says.")
  var adopted: DateArgument?

  @Option(help: "The file of reviews; by default reviews.yml beside the store.")
  var reviews: String?

  /// The file in which reviews are kept.
  func reviewFile(_ surroundings: Surroundings) -> ReviewFile {
    let folder = (surroundings.storePath as NSString).deletingLastPathComponent
    return ReviewFile(path: reviews ?? (folder.isEmpty ? "." : folder) + "/reviews.yml")
  }

  /// The day that `--adopted` names.
  func adoptionDay(_ surroundings: Surroundings) throws -> CalendarDate? {
    guard let adopted else { return nil }
    guard case .day(let day) = adopted.date else {
      throw try surroundings.failure(
        "error.texts.not-a-day", ["date": adopted.date.description])
    }
    return day
  }
}

/// What texts are read with: the operations by name, and the reviews.
struct TextReading {
  let missions: [Mission]
  let partners: [PartnerOperation]
  let names: SubjectNames
  let adopted: CalendarDate?
  private let reader: ResolutionReader

  init(_ surroundings: Surroundings, _ options: TextOptions) throws {
    let data = DataFolder(path: try surroundings.dataFolder())
    do {
      missions = try data.decode([Mission].self, "entities/missions.yml")
      let partners = "entities/partner-operations.yml"
      self.partners =
        FileManager.default.fileExists(atPath: "\(data.path)/\(partners)")
        ? try data.decode([PartnerOperation].self, partners) : []
    } catch {
      throw try surroundings.failure("error.intake.\(error.code)", error.arguments)
    }
    names = SubjectNames(missions: missions, partners: partners)
    reader = ResolutionReader(missions: missions, partners: partners)
    adopted = try options.adoptionDay(surroundings)
  }

  /// Reads a file.
  func resolution(_ file: TextFile) throws(TextFileError) -> Resolution {
    let resolution = reader.read(try file.text(), adopted: adopted)
    guard resolution.paragraphs.contains(where: { $0.kind == .operative }) else {
      throw .noOperativeParagraphs(file: file.name)
    }
    return resolution
  }
}

extension Surroundings {
  /// The error of a review in words.
  func failure(_ error: ReviewError) throws -> Failure {
    try failure("error.review.\(error.code)", error.arguments)
  }
}
