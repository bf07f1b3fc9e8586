import Documents
import Foundation
import GRDB
import Record

/// Looks for lines in an open library.
///
/// What holds everything as it was asked for comes first, whatever its rank; then what holds terms that
/// were added. Of each, no more than `most` lines are ranked: those that were added last. So a search
/// for the commonest word takes no longer than for another.
struct LineSearch {
  private let db: Database
  private let question: LineQuestion
  private let thesaurus: Thesaurus

  /// How many lines are ranked.
  static let most = 2000
  /// How many lines are looked at for their day before giving up.
  private static let mostPassed = 50_000
  /// How many of the best are ranked once more by their titles.
  private static let mostTitled = 60

  init(_ db: Database, _ question: LineQuestion, _ thesaurus: Thesaurus) {
    self.db = db
    self.question = question
    self.thesaurus = thesaurus
  }

  /// The answer.
  func answer() throws -> LineAnswer {
    let words = QuestionWords(question.text)
    var answer = LineAnswer(passedOver: words.passedOver)
    let plan = try SearchPlan(
      words, thesaurus: thesaurus, vocabulary: IndexedVocabulary(db: db))
    let filter = try LineFilter(question, thesaurus, db)
    if filter.isEmpty
      || (plan.groups.isEmpty && (filter.expressions.isEmpty || !words.passedOver.isEmpty))
    {
      return answer
    }
    answer.added = plan.added
    let lines = try Int.fetchOne(db, sql: "SELECT MAX(number) FROM line") ?? 0
    var ranks: [Int64: Double] = [:]
    for addsTerms in [false, true] {
      if addsTerms, plan.added.isEmpty { continue }
      guard
        let expression = MatchExpression(
          plan, addsTerms: addsTerms, lines: lines, filter: filter.expressions)
      else { continue }
      if try collect(expression, filter, into: &ranks) { answer.isMore = true }
    }
    answer.total = ranks.count
    answer.direct = ranks.values.count { $0 >= LineRank.direct }
    let best = try titled(ranks, plan)
    let limit = min(max(question.limit, 1), 200)
    let page = best.dropFirst(max(question.offset, 0)).prefix(limit)
    let looked = FoundWords(plan)
    answer.hits = try page.compactMap { try hit($0, looked) }
    return answer
  }

  /// A line with its rank.
  private struct Ranked {
    let line: Int64
    var rank: Double
    var document: Row?
  }

  /// Ranks the lines that an expression finds, the last ones first.
  ///
  /// - Returns: true where there are more than were looked at.
  private func collect(
    _ expression: MatchExpression, _ filter: LineFilter, into ranks: inout [Int64: Double]
  ) throws -> Bool {
    let entries = expression.entries.withUnsafeBytes { Data($0) }
    let cursor = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT rowid, line_rank(line_words, ?) FROM line_words WHERE line_words MATCH ?
          ORDER BY rowid DESC
          """), arguments: [entries, expression.text])
    var count = 0
    var passed = 0
    while let row = try cursor.next() {
      let line: Int64 = row[0]
      passed += 1
      if passed > Self.mostPassed { return true }
      guard filter.passes(line) else { continue }
      count += 1
      if count > Self.most { return true }
      let rank: Double = row[1]
      ranks[line] = max(ranks[line] ?? 0, rank)
    }
    return false
  }

  /// The best lines in order; a document whose title holds what is asked for counts more.
  private func titled(_ ranks: [Int64: Double], _ plan: SearchPlan) throws -> [Ranked] {
    let wanted = max(Self.mostTitled, question.offset + min(max(question.limit, 1), 200))
    var best = ranks.map { Ranked(line: $0.key, rank: $0.value) }
    best.sort { ($0.rank, $0.line) > ($1.rank, $1.line) }
    best = Array(best.prefix(wanted))
    let asked = TitleWords(plan)
    var titles: [Int64: Double] = [:]
    for index in best.indices {
      guard let document = try document(of: best[index].line) else { continue }
      best[index].document = document
      let number: Int64 = document["number"]
      let title: String = document["title"]
      let share = titles[number] ?? asked.share(of: title)
      titles[number] = share
      let rank = best[index].rank.truncatingRemainder(dividingBy: LineRank.direct)
      best[index].rank += rank * 0.25 * share
    }
    best.sort { ($0.rank, $0.line) > ($1.rank, $1.line) }
    return best
  }

  private func document(of line: Int64) throws -> Row? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT number, id, kind, language, date, title, first_line, lines FROM document
          WHERE first_line <= ? ORDER BY first_line DESC LIMIT 1
          """), arguments: [line])
  }

  private func hit(_ ranked: Ranked, _ looked: FoundWords) throws -> LineHit? {
    guard let document = ranked.document,
      let line = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT speech, text FROM line WHERE number = ?"),
        arguments: [ranked.line])
    else { return nil }
    let kind: String = document["kind"]
    let language: String = document["language"]
    let date: String? = document["date"]
    let first: Int64 = document["first_line"]
    var speaker: Speaker?
    if let speech: Int = line["speech"] {
      let number: Int64 = document["number"]
      let text = try String.fetchOne(
        db.cachedStatement(sql: "SELECT speaker FROM speech WHERE document = ? AND number = ?"),
        arguments: [number, speech])
      speaker = try text.map { try JSONDecoder().decode(Speaker.self, from: Data($0.utf8)) }
    }
    let isDirect = ranked.rank >= LineRank.direct
    return LineHit(
      document: document["id"], title: document["title"],
      kind: DocumentKind(rawValue: kind) ?? .other, date: date.flatMap { PartialDate($0) },
      language: Language(rawValue: language) ?? .en, line: Int(ranked.line - first),
      speaker: speaker, snippet: Snippet.pieces(line["text"], looked), isDirect: isDirect,
      score: isDirect ? ranked.rank - LineRank.direct : ranked.rank)
  }
}
