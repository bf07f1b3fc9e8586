import Foundation

/// Decisions on mandates of a test's own.
extension SmallData {
  /// Puts a file of decisions beside the other sources.
  ///
  /// - Parameter name: the file's name without `.yml`: `unmiss`.
  public func addMandate(_ name: String, _ text: String) throws {
    let files = FileManager.default
    try files.createDirectory(atPath: "\(folder)/mandates", withIntermediateDirectories: true)
    let declaration = "sources/mandate-decisions.yml"
    if !files.fileExists(atPath: "\(folder)/\(declaration)") {
      try files.copyItem(
        atPath: "\(TestRecord.dataFolder)/\(declaration)", toPath: "\(folder)/\(declaration)")
    }
    try text.write(toFile: "\(folder)/mandates/\(name).yml", atomically: true, encoding: .utf8)
  }

  /// A folder with one file of decisions and nothing else of its own.
  public static func mandate(_ name: String, _ text: String) throws -> SmallData {
    let data = try SmallData([])
    try data.addMandate(name, text)
    return data
  }
}
