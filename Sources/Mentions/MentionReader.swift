import Record
import Texts

/// Reads what a text names.
public struct MentionReader: Sendable {
  /// The largest text that is read, in bytes.
  public static let largest = 2 << 20

  private let names: KnownNames

  /// A reader that knows some names.
  public init(_ names: KnownNames) { self.names = names }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: at most `largest` bytes; what is beyond is not read.
  ///   - day: the day on which the text was written, for "this Monday" and "the previous year"; nil
  ///     where it is not known, so that such times are not read.
  public func read(_ text: PublishedText, day: CalendarDate?) -> ReadText {
    ReadText(text: text, sentences: [])
  }
}
