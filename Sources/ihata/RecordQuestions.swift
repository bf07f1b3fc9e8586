import Questions
import Record

/// The record as commands ask it.
extension Surroundings {
  /// The record with everything beside it that a question needs.
  ///
  /// - Parameter pinned: for a source, the version to use in place of the newest.
  func openRecord(pinned: [String: String] = [:]) throws -> OpenRecord {
    let reader = try record()
    let folder = try dataFolder()
    let catalogue = try catalogue()
    return try asked { () throws(QuestionError) in
      try OpenRecord(reader, factsFolder: folder, catalogue: catalogue, pinned: pinned)
    }
  }

  /// Runs work on a question with its failures worded.
  func asked<Value>(_ work: () throws(QuestionError) -> Value) throws -> Value {
    do {
      return try work()
    } catch {
      throw try failure(error.key, error.arguments)
    }
  }
}
