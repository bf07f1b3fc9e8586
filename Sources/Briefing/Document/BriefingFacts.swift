import Foundation
import Record
import Yams

/// The facts of a briefing that are not figures: the Council's meetings, the duties that make the
/// briefing up, the initiatives, and the outline that follows from them.
public struct BriefingFacts: Sendable {
  /// The Council's meetings on peacekeeping reform, earliest first.
  public let meetings: [Meeting]
  /// The duties laid down by resolutions.
  public let duties: [Duty]
  /// Political initiatives and instruments.
  public let initiatives: [Initiative]
  /// Persons with the offices they held.
  public let people: [Person]
  /// Offices.
  public let offices: [Office]
  /// Resolutions on themes of peacekeeping; those on mandates are among the decisions.
  public let resolutions: [AdoptedResolution]
  /// The sections in order, with the duties they answer.
  public let outline: [OutlineSection]

  /// A section of the outline.
  public struct OutlineSection: Sendable, Hashable, Codable {
    /// The key of the section.
    public let key: String
    /// The duties that ask for it; none for what any briefing needs.
    public let duties: [String]?
  }

  /// Reads the facts from `Data/`.
  public init(dataFolder: String) throws(BriefingError) {
    meetings = try Self.all(Meeting.self, in: "meetings", dataFolder).sorted { $0.date < $1.date }
    duties = try Self.all(Duty.self, in: "duties", dataFolder)
    initiatives = try Self.all(Initiative.self, in: "initiatives", dataFolder)
    people = try Self.all(Person.self, in: "people", dataFolder, isOptional: true)
    offices = try Self.all(Office.self, in: "offices", dataFolder, isOptional: true)
    resolutions = try Self.all(
      AdoptedResolution.self, in: "resolutions", dataFolder, isOptional: true)
    outline = try Self.decode([OutlineSection].self, "\(dataFolder)/briefing/outline.yml")
    let known = Set(duties.map(\.id))
    for section in outline {
      for duty in section.duties ?? [] where !known.contains(duty) {
        throw .data(file: "briefing/outline.yml", reason: "no duty \(duty)")
      }
    }
  }

  private static func all<Value: Decodable>(
    _ type: Value.Type, in folder: String, _ dataFolder: String, isOptional: Bool = false
  ) throws(BriefingError) -> [Value] {
    let path = "\(dataFolder)/\(folder)"
    // Records frozen before the folder existed do not have it.
    if isOptional, !FileManager.default.fileExists(atPath: path) { return [] }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw .data(file: folder, reason: error.localizedDescription)
    }
    var result: [Value] = []
    for name in names where name.hasSuffix(".yml") {
      result += try decode([Value].self, "\(path)/\(name)")
    }
    return result
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ path: String
  ) throws(BriefingError) -> Value {
    do {
      return try YAMLDecoder().decode(type, from: String(contentsOfFile: path, encoding: .utf8))
    } catch {
      throw .data(file: path, reason: "\(error)")
    }
  }
}
