import GRDB

/// The tables of the store.
///
/// A published row is not copied: `block` keeps the snapshot's bytes compressed, a megabyte at a
/// time, with the length of each row, and `line` numbers are `snapshot << 32 | row`. Observations
/// refer to their series, so that a number costs a few bytes.
enum Schema {
  /// Raised with every change of the tables.
  static let version = 2

  static let tables = """
    CREATE TABLE source(
      id TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE snapshot(
      number INTEGER PRIMARY KEY, source TEXT NOT NULL REFERENCES source, version TEXT NOT NULL,
      file TEXT NOT NULL, format TEXT NOT NULL, published TEXT NOT NULL, retrieved TEXT NOT NULL,
      sha256 TEXT NOT NULL, media_type TEXT NOT NULL, is_current INTEGER NOT NULL,
      bytes INTEGER, rows_read INTEGER, taken INTEGER, corrected INTEGER, superseded INTEGER,
      quarantined INTEGER);
    CREATE TABLE block(
      snapshot INTEGER NOT NULL REFERENCES snapshot, first_row INTEGER NOT NULL,
      rows INTEGER NOT NULL, first_byte INTEGER NOT NULL, bytes INTEGER NOT NULL,
      first_observation INTEGER NOT NULL, lengths BLOB NOT NULL, text BLOB NOT NULL,
      PRIMARY KEY(snapshot, first_row)) WITHOUT ROWID;
    CREATE TABLE entity(
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
      document TEXT NOT NULL);
    CREATE TABLE name(
      entity INTEGER NOT NULL REFERENCES entity, language TEXT, kind TEXT NOT NULL,
      text TEXT NOT NULL);
    CREATE TABLE series(
      id INTEGER PRIMARY KEY, snapshot INTEGER NOT NULL REFERENCES snapshot,
      measure TEXT NOT NULL, date_precision TEXT NOT NULL, mission INTEGER REFERENCES entity,
      state INTEGER REFERENCES entity, place INTEGER REFERENCES entity, personnel TEXT, sex TEXT,
      incident TEXT, category TEXT);
    CREATE TABLE observation(
      series INTEGER NOT NULL, day INTEGER NOT NULL, value NOT NULL, line INTEGER NOT NULL,
      status INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE statement(
      entity INTEGER NOT NULL REFERENCES entity, property TEXT NOT NULL, value TEXT,
      line INTEGER NOT NULL);
    CREATE TABLE quarantine(
      line INTEGER PRIMARY KEY, reason TEXT NOT NULL, arguments TEXT NOT NULL);
    CREATE TABLE correction(
      line INTEGER NOT NULL, document TEXT NOT NULL);
    CREATE TABLE supersession(
      line INTEGER PRIMARY KEY, replaced_by INTEGER, is_changed INTEGER NOT NULL);
    CREATE TABLE line_key(
      snapshot INTEGER NOT NULL, key TEXT NOT NULL, line INTEGER NOT NULL,
      PRIMARY KEY(snapshot, key)) WITHOUT ROWID;
    """

  static let indexes = """
    CREATE INDEX series_by_question ON series(snapshot, measure, mission, state);
    CREATE INDEX observation_by_series ON observation(series, day, status, value, line);
    CREATE INDEX name_by_entity ON name(entity);
    CREATE INDEX statement_by_entity ON statement(entity, property);
    """

  /// For readers with other tools: observations with names and dates in place of numbers.
  static let views = """
    CREATE VIEW readable_observation AS
      SELECT s.measure, m.id AS mission, c.id AS state, p.id AS place, s.personnel, s.sex,
        s.incident, s.category, date(o.day * 86400, 'unixepoch') AS date, s.date_precision, o.value, o.status,
        n.source, n.version, n.file, o.line & 4294967295 AS row
      FROM observation o JOIN series s ON s.id = o.series JOIN snapshot n ON n.number = s.snapshot
        LEFT JOIN entity m ON m.number = s.mission LEFT JOIN entity c ON c.number = s.state
        LEFT JOIN entity p ON p.number = s.place;
    """
}
