/// The tables of the library.
///
/// Lines of a document have numbers that follow one another, from the document's `first_line`, which
/// is its title. What is searched is `line_words`: the folded words of each line under the line's
/// number, without the line itself, which stands in `line` as it was published.
enum LibraryTables {
  /// Raised with every change of the tables or of how words are folded.
  static let version = 1

  static let all = """
    CREATE TABLE document(
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
      language TEXT NOT NULL, date TEXT, first_day INTEGER, last_day INTEGER, title TEXT NOT NULL,
      address TEXT, file TEXT NOT NULL, media_type TEXT NOT NULL, sha256 TEXT NOT NULL,
      meeting TEXT, first_line INTEGER NOT NULL, lines INTEGER NOT NULL,
      speeches INTEGER NOT NULL);
    CREATE UNIQUE INDEX document_by_line ON document(first_line);
    CREATE TABLE line(
      number INTEGER PRIMARY KEY, form TEXT NOT NULL, speech INTEGER, text TEXT NOT NULL);
    CREATE TABLE speech(
      document INTEGER NOT NULL REFERENCES document, number INTEGER NOT NULL,
      speaker TEXT NOT NULL, PRIMARY KEY(document, number)) WITHOUT ROWID;
    CREATE TABLE word(term TEXT PRIMARY KEY, uses INTEGER NOT NULL) WITHOUT ROWID;
    CREATE VIRTUAL TABLE line_words USING fts5(
      words, speaker, facet, content='', tokenize="ascii");
    """
}
