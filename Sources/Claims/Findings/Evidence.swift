import Indicators
import Questions
import Record

/// What a verdict rests on.
public enum Evidence: Hashable, Sendable {
  /// A figure of the record, with the question whose only answer it is.
  case figure(Figure, FigureQuestion)
  /// A published row.
  case line(LineID)
  /// A fact of the project's own data: the file below `Data/`, the line in it, and its sources.
  case fact(Fact)

  /// A fact with its place.
  public struct Fact: Hashable, Sendable {
    /// The file, `meetings/peacekeeping-reform.yml`.
    public let file: String
    /// Where the entry begins in it, from 1.
    public let row: Int
    /// The entry's identifier.
    public let id: String
    /// Where the fact comes from.
    public let sources: [String]

    /// A fact.
    public init(file: String, row: Int, id: String, sources: [String]) {
      self.file = file
      self.row = row
      self.id = id
      self.sources = sources
    }
  }
}
