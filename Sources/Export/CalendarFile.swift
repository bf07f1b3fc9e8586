import Record

/// A calendar in the form of RFC 5545 (iCalendar), for any program that keeps appointments.
///
/// Every entry takes a whole day, blocks no time and carries the moment of writing that is given, so that
/// the same record gives the same bytes.
public struct CalendarFile: Sendable {
  private let name: String
  private let language: Language
  private let stamp: CalendarDate
  private let program: String
  private let entries: [CalendarEntry]

  /// A calendar of entries.
  ///
  /// - Parameters:
  ///   - stamp: the day of writing, as of midnight in universal time.
  ///   - program: the version of the program.
  public init(
    name: String, language: Language, stamp: CalendarDate, program: String,
    entries: [CalendarEntry]
  ) {
    self.name = name
    self.language = language
    self.stamp = stamp
    self.program = program
    self.entries = entries
  }

  /// The file: lines that end with CR LF and are folded at 75 octets.
  public var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0",
      "PRODID:-//Ihata//Ihata \(program)//\(language.rawValue.uppercased())",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
    ]
    for entry in entries { lines += self.lines(entry) }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(_ entry: CalendarEntry) -> [String] {
    let language = "LANGUAGE=\(language.rawValue)"
    return [
      "BEGIN:VEVENT", "UID:\(Self.escaped(entry.id))@ihata",
      "DTSTAMP:\(Self.basic(stamp))T000000Z",
      "DTSTART;VALUE=DATE:\(Self.basic(entry.day))",
      "DTEND;VALUE=DATE:\(Self.basic(entry.day.adding(days: 1)))",
      "SUMMARY;\(language):\(Self.escaped(entry.title))",
      "DESCRIPTION;\(language):\(Self.escaped(entry.description))",
      "CATEGORIES:\(Self.escaped(entry.category.uppercased()))",
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  /// A day without its hyphens, `20240909`.
  static func basic(_ day: CalendarDate) -> String { day.description.replacing("-", with: "") }

  /// Text as a value (section 3.3.11): backslash, semicolon, comma and line break are escaped, other
  /// control characters left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n": result += "\\n"
      case _ where scalar.value < 32 && scalar != "\t" || scalar.value == 127: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A line folded so that no piece has more than 75 octets (section 3.1); a character of several octets
  /// is never taken apart.
  static func folded(_ line: String) -> String {
    var result = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        result += "\r\n "
        // The space at the beginning of a further piece counts.
        length = 1
      }
      result.unicodeScalars.append(scalar)
      length += size
    }
    return result
  }
}
