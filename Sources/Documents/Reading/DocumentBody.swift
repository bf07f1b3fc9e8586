import Record

/// What a reader of one form takes from a file.
struct DocumentBody {
  /// Paragraphs with what they are.
  var paragraphs: [Paragraph] = []
  /// A title that the form itself names.
  var title: String?
  /// The meeting, where the file is a record of one.
  var meeting: MeetingRecord?
  /// The day that the form itself names.
  var date: PartialDate?
  /// A symbol that the form itself names, by which the document is known.
  var symbol: String?

  /// A paragraph before it has a number.
  struct Paragraph {
    var text: String
    var form: DocumentLine.Form = .paragraph
    var speech: Int?
  }

  /// Adds a paragraph with spaces and line breaks as one space each; one without words is left out.
  mutating func add(_ text: String, _ form: DocumentLine.Form = .paragraph, speech: Int? = nil) {
    let words = Spacing.single(text)
    if !words.isEmpty { paragraphs.append(Paragraph(text: words, form: form, speech: speech)) }
  }

  /// The paragraphs as lines of a document; one longer than `longest` is parted at the ends of
  /// sentences, else of words.
  var lines: [DocumentLine] {
    var lines: [DocumentLine] = []
    for paragraph in paragraphs {
      for part in Spacing.parts(paragraph.text, longest: Self.longest) {
        lines.append(
          DocumentLine(
            number: lines.count + 1, text: part, form: paragraph.form, speech: paragraph.speech))
      }
    }
    return lines
  }

  /// How many bytes a line of a document has at most.
  static let longest = 100_000
}
