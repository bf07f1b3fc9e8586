import Record
import Releases
import Wording

/// What changed from release to release as an Atom feed (RFC 4287), one entry for each release of a
/// source that followed another, the newest first.
public struct ChangesFeed: Sendable {
  /// One release that followed another.
  public struct Entry: Sendable {
    /// What changed.
    let wording: DifferenceWording
    /// The source.
    let source: Source
    /// The releases of that source with its rows that differ.
    let difference: SourceDifference

    /// An entry; nil where nothing differs.
    public init?(_ wording: DifferenceWording, _ source: Source) {
      guard let difference = wording.difference.sources.first(where: { $0.source == source.id })
      else { return nil }
      self.wording = wording
      self.source = source
      self.difference = difference
    }

    /// The day on which the later release was published.
    var day: CalendarDate {
      difference.after.map(\.published.latest).max() ?? CalendarDate(dayNumber: 0)
    }

    /// A name for the entry that stays the same as long as its bytes do.
    var id: String { "urn:sha256:\(difference.after.first?.sha256 ?? "")" }
  }

  private let entries: [Entry]
  private let catalogue: Catalogue
  private let language: Language

  /// A feed.
  public init(_ entries: [Entry], catalogue: Catalogue, language: Language) {
    self.entries = entries.sorted { ($1.day, $0.id) < ($0.day, $1.id) }
    self.catalogue = catalogue
    self.language = language
  }

  /// How many rows and figures of each kind an entry shows.
  private static let samples = 10

  /// The feed as XML.
  public func xml() -> String {
    let title = catalogue.text("feed.title", language)
    let updated = entries.first.map { Self.moment($0.day) } ?? "1970-01-01T00:00:00Z"
    var lines = [
      #"<?xml version="1.0" encoding="utf-8"?>"#,
      #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\#(language.rawValue)">"#,
      "  <title>\(Self.escaped(title))</title>",
      "  <id>urn:ihata:changes:\(language.rawValue)</id>",
      "  <updated>\(updated)</updated>",
      "  <author><name>\(Self.escaped(catalogue.text("feed.author", language)))</name></author>",
    ]
    for entry in entries {
      let text = entry.wording.lines(samples: Self.samples).joined(separator: "\n")
      lines += [
        "  <entry>",
        "    <title>\(Self.escaped(entry.wording.releases(entry.difference)))</title>",
        "    <id>\(entry.id)</id>",
        "    <updated>\(Self.moment(entry.day))</updated>",
        #"    <link rel="alternate" href="\#(Self.escaped(entry.source.address))"/>"#,
        "    <summary>\(Self.escaped(entry.wording.summary(entry.difference)))</summary>",
        #"    <content type="text">\#(Self.escaped(text))</content>"#,
        "  </entry>",
      ]
    }
    return (lines + ["</feed>", ""]).joined(separator: "\n")
  }

  private static func moment(_ day: CalendarDate) -> String { "\(day)T00:00:00Z" }

  /// Text for XML; control characters that XML does not know are left out.
  private static func escaped(_ text: String) -> String {
    let known = text.unicodeScalars.filter {
      $0.value >= 32 || "\n\t\r".unicodeScalars.contains($0)
    }
    return Escaping.html(String(String.UnicodeScalarView(known)))
  }
}
