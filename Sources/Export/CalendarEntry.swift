import Record

/// An entry of a calendar: something on one day.
public struct CalendarEntry: Sendable, Hashable {
  /// What stays the same from one writing of the calendar to the next.
  public let id: String
  /// The day; an entry takes the whole of it.
  public let day: CalendarDate
  /// The title.
  public let title: String
  /// The particulars, line by line.
  public let description: String
  /// A code for the kind of entry.
  public let category: String

  /// An entry of a day.
  public init(
    id: String, day: CalendarDate, title: String, description: String, category: String
  ) {
    self.id = id
    self.day = day
    self.title = title
    self.description = description
    self.category = category
  }
}
