import Briefing
import Indicators
import Questions
import Record
import Site
import Store
import Wording

/// A call of the API, and what an endpoint finds around it.
struct APICall: Sendable {
  /// The path below `/api/v1`.
  let path: String
  /// The values of the path's open parts.
  let values: [String: String]
  /// The parameters, checked for their names.
  let parameters: Parameters
  /// The language of the answer.
  let language: Language
  /// Today, or the day that `as-of` asks for.
  let day: CalendarDate
  /// The record that `release` asks for.
  let record: OpenRecord
  /// What the caller sends along; nil for a call without a body.
  var submission: Submission?
  /// The records at hand.
  let holdings: RecordHoldings
  /// The addresses.
  let address: APIAddress
  /// The version of the program.
  let program: String
  /// The description of the API.
  let description: APIDescription

  /// Figures, units and identities in words.
  var wording: FigureWording { record.wording(language) }

  /// The value of an open part of the path.
  func value(_ name: String) -> String { values[name] ?? "" }

  /// A wording of the catalogue.
  func text(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    record.catalogue.text(Message(key, arguments), language)
  }

  /// A code with its words: `troops`, "Troops".
  func coded(_ code: String, _ key: String) -> Coded { Coded(code, text("\(key).\(code)")) }

  /// A page of the site that says the same.
  func page(_ path: String, _ parameters: Parameters = Parameters()) -> String {
    address.site.whole(path, language, parameters)
  }

  /// The page of the site that holds a paragraph of a document.
  func page(to document: String, line: Int) -> String {
    let target = DocumentLinks.target(document, line: line)
    return page(target.path, Parameters(query: target.query)) + "#\(target.anchor)"
  }

  /// Reads the record, with its failures as failures of the call.
  func read<Value>(
    _ question: (any RecordReader) throws(StoreError) -> Value
  ) throws(SiteError) -> Value {
    do throws(StoreError) {
      return try question(record.view.record)
    } catch {
      throw .question(.store(error))
    }
  }

  /// The published row with an address.
  func line(_ id: LineID) -> String {
    let path = record.view.snapshots.first { $0.snapshot.number == id.snapshot }?.snapshot.path
    return address.whole("/lines/\(path ?? "")/\(id.row)")
  }

  // MARK: Cutting

  /// How many entries a list has unless asked otherwise.
  static let usual = 100
  /// How many entries can be asked for.
  static let bounds = 1...1000

  /// The part of a list that is asked for.
  func cut() throws(SiteError) -> ListCut {
    let limit = try asked { () throws(QuestionError) in
      try parameters.number("limit", Self.bounds) ?? Self.usual
    }
    guard let text = parameters["cursor"] else {
      return ListCut(offset: 0, limit: limit, question: question)
    }
    guard let cursor = ListCursor(text) else {
      throw .question(.malformed(parameter: "cursor", value: text))
    }
    guard cursor == ListCursor(offset: cursor.offset, question: question) else {
      throw .question(.foreignCursor)
    }
    return ListCut(offset: cursor.offset, limit: limit, question: question)
  }

  /// Everything that the entries of a list and their order depend on.
  private var question: String {
    let own = parameters.without("cursor", "limit")
    let files = record.view.snapshots.map(\.snapshot.sha256).joined()
    return "\(path)?\(own.query)#\(language) \(day) \(record.release ?? "") \(files)"
  }
}
