import Foundation
import Record
import Texts
import Yams

/// A text of Tests/Fixtures/mandates with its answers.
package struct Fixture: Sendable {
  /// `07-en-unficyp`
  package let name: String
  package let text: PublishedText
  package let answers: Answers

  /// The texts of a half, `first` or `second`, in the order of their names.
  package static func all(_ half: String, root: String) throws -> [Fixture] {
    let folder = "\(root)/Tests/Fixtures/mandates/\(half)"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".yml") }
      .map { file in
        let name = String(file.dropLast(4))
        let answers = try YAMLDecoder().decode(
          Answers.self, from: String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8))
        return Fixture(name: name, text: try text("\(folder)/\(name)"), answers: answers)
      }
  }

  private static func text(_ path: String) throws -> PublishedText {
    if let page = FileManager.default.contents(atPath: "\(path).html") {
      return HTMLText.text(of: [UInt8](page))
    }
    return PublishedText(bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path).txt"))))
  }

  /// The text as the reader reads it, with the day of adoption where the text lacks it.
  package func read(_ reader: ResolutionReader) -> Resolution {
    reader.read(text, adopted: answers.adoptedGiven == true ? answers.adopted : nil)
  }

  /// A reader that knows the operations of Data/entities.
  package static func reader(root: String) throws -> ResolutionReader {
    func decode<Value: Decodable>(_ type: Value.Type, _ file: String) throws -> Value {
      try YAMLDecoder().decode(
        type, from: String(contentsOfFile: "\(root)/Data/entities/\(file)", encoding: .utf8))
    }
    return ResolutionReader(
      missions: try decode([Mission].self, "missions.yml"),
      partners: try decode([PartnerOperation].self, "partner-operations.yml"))
  }
}
