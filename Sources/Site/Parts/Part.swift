import Briefing
import Claims
import Record

/// A part of a page.
public enum Part: Sendable {
  /// A block as briefings have them.
  case block(Block)
  /// Labels with what they stand for.
  case particulars([Particular])
  /// Fields with which the reader asks for something else.
  case form(Form)
  /// Links to the pages before and after.
  case pager(Pager)
  /// A form that takes a text to be checked; what was pasted before, and the day that was given.
  case checkForm(pasted: String, day: CalendarDate?)
  /// A text set against the record.
  case checked(CheckReport)
  /// A text as published, letter by letter.
  case published(String)
  /// Paragraphs of documents, each in its own language.
  case passages([Passage])

  /// A label with what it stands for.
  public struct Particular: Sendable {
    /// The label.
    public let label: String
    /// What it stands for.
    public let text: [Inline]

    /// A label with what it stands for.
    public init(_ label: String, _ text: [Inline]) {
      self.label = label
      self.text = text
    }
  }
}
