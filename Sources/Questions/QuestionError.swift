import Briefing
import Indicators
import Library
import Record
import Releases
import Store
import Wording

/// Why a question could not be put or answered. Worded under `key` with `arguments`.
public enum QuestionError: Error, Sendable {
  /// A parameter that the question does not have; a typing error must not change what is asked.
  case unknownParameter(name: String, known: [String])
  /// A parameter whose value is not of its form.
  case malformed(parameter: String, value: String)
  /// A number outside of what is allowed.
  case outOfRange(parameter: String, value: String, lowest: Int, highest: Int)
  /// A parameter without which there is no question.
  case missingParameter(name: String)
  /// A parameter that can stand only once.
  case repeatedParameter(name: String)
  /// A value longer than anything it can mean.
  case tooLong(parameter: String, longest: Int)
  /// A cursor that belongs to another question or to another state of the record.
  case foreignCursor
  /// More places in a breakdown than it has dimensions.
  case morePlacesThanDimensions
  /// A question that breaks down into more figures than are computed for one.
  case tooManyFigures(limit: Int)
  /// A question that has several figures where one is wanted.
  case severalFigures(count: Int)
  /// A question that no figure answers.
  case noFigure
  /// More than one frozen record at once.
  case severalReleases
  /// A column that a published file does not have.
  case unknownColumn(String)
  /// A spelling that nothing is called.
  case unknownName(spelling: String)
  /// A spelling that means several things.
  case ambiguousName(spelling: String, ids: [String])
  /// A span of time that ends before it begins.
  case emptyPeriod
  /// A mission that the record does not know, or whose spelling means several.
  case unknownMission(spelling: String)
  /// A contributor that the record does not know, or whose spelling means several.
  case unknownContributor(spelling: String)
  /// An indicator has no figure of this name.
  case unknownVariant(indicator: String, variant: String)
  /// A source that the record does not hold.
  case unknownSource(String)
  /// A row that the record does not hold.
  case unknownLine(path: String, row: Int)
  /// Nothing decided about an operation by a day.
  case noMandate(mission: String, day: String)
  /// The indicator cannot answer.
  case indicator(IndicatorError)
  /// The record cannot be read.
  case store(StoreError)
  /// The project's own data are at fault.
  case facts(BriefingError)
  /// A frozen record cannot be found or read.
  case release(ReleaseError)
  /// The library of documents cannot be read, or does not hold the document.
  case library(LibraryError)

  /// Whose fault it is.
  public enum Kind: Sendable, Hashable {
    /// The question is badly put.
    case malformed
    /// What is asked for is not in the record.
    case notFound
    /// The program or its files are at fault.
    case failure
  }

  /// Whose fault it is.
  public var kind: Kind {
    switch self {
    case .unknownParameter, .malformed, .outOfRange, .missingParameter, .emptyPeriod,
      .repeatedParameter, .tooLong, .foreignCursor, .morePlacesThanDimensions, .tooManyFigures,
      .severalFigures, .severalReleases, .ambiguousName:
      .malformed
    case .unknownMission, .unknownContributor, .unknownVariant, .unknownSource, .unknownLine,
      .noMandate, .noFigure, .unknownColumn, .unknownName:
      .notFound
    case .indicator(.unknownIndicator), .indicator(.unknownRelease): .notFound
    case .indicator(.record): .failure
    case .indicator: .malformed
    case .release(.unknown): .notFound
    case .release(.ambiguous): .malformed
    case .library(.unknownDocument): .notFound
    case .store, .facts, .release, .library: .failure
    }
  }

  /// True where every parameter has its form and the question has no answer all the same, as it is
  /// put.
  public var isUnanswerable: Bool {
    switch self {
    case .unknownParameter, .malformed, .outOfRange, .missingParameter, .repeatedParameter,
      .tooLong:
      false
    default: kind == .malformed
    }
  }

  /// A code for programs: `unknown-mission`.
  public var code: String {
    switch self {
    case .unknownParameter: "unknown-parameter"
    case .malformed: "malformed-parameter"
    case .outOfRange: "out-of-range"
    case .missingParameter: "missing-parameter"
    case .repeatedParameter: "repeated-parameter"
    case .tooLong: "too-long"
    case .foreignCursor: "foreign-cursor"
    case .morePlacesThanDimensions: "more-places-than-dimensions"
    case .tooManyFigures: "too-many-figures"
    case .severalFigures: "several-figures"
    case .noFigure: "no-figure"
    case .severalReleases: "several-releases"
    case .unknownColumn: "unknown-column"
    case .unknownName: "unknown-name"
    case .ambiguousName: "ambiguous-name"
    case .emptyPeriod: "empty-period"
    case .unknownMission: "unknown-mission"
    case .unknownContributor: "unknown-contributor"
    case .unknownVariant: "unknown-variant"
    case .unknownSource: "unknown-source"
    case .unknownLine: "unknown-line"
    case .noMandate: "no-mandate"
    case .indicator(let error):
      error.code.split(separator: ".").last.map(String.init) ?? error.code
    case .store: "record-unreadable"
    case .facts: "data-at-fault"
    case .release(let error): "release-\(error.code)"
    case .library(.unknownDocument(_)): "unknown-document"
    case .library(let error): "library-\(error.code)"
    }
  }

  /// The key under which the error is worded.
  public var key: String {
    switch self {
    case .unknownParameter: "error.question.unknown-parameter"
    case .malformed: "error.question.malformed"
    case .outOfRange: "error.question.out-of-range"
    case .missingParameter, .repeatedParameter, .tooLong, .foreignCursor,
      .morePlacesThanDimensions, .tooManyFigures, .severalFigures, .noFigure, .severalReleases,
      .unknownColumn:
      "error.question.\(code)"
    case .unknownName: "error.resolve.unknown"
    case .ambiguousName: "error.resolve.ambiguous"
    case .emptyPeriod: "error.indicator.period"
    case .unknownMission: "error.indicator.unknown-mission"
    case .unknownContributor: "error.indicator.unknown-contributor"
    case .unknownVariant: "error.indicator.unknown-variant"
    case .unknownSource: "error.renewal.unknown-source"
    case .unknownLine: "error.question.unknown-line"
    case .noMandate: "error.question.no-mandate"
    case .indicator(let error): "error.\(error.code)"
    case .store(let error): "error.store.\(error.code)"
    case .facts(let error): error.key
    case .release(let error): "error.release.\(error.code)"
    case .library(let error): "error.library.\(error.code)"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .unknownParameter(let name, let known):
      ["parameter": name, "known": known.joined(separator: ", ")]
    case .malformed(let parameter, let value): ["parameter": parameter, "value": value]
    case .outOfRange(let parameter, let value, let lowest, let highest):
      [
        "parameter": parameter, "value": value, "lowest": String(lowest),
        "highest": String(highest),
      ]
    case .missingParameter(let name), .repeatedParameter(let name): ["parameter": name]
    case .tooLong(let parameter, let longest):
      ["parameter": parameter, "longest": String(longest)]
    case .emptyPeriod, .foreignCursor, .morePlacesThanDimensions, .noFigure, .severalReleases: [:]
    case .tooManyFigures(let limit): ["limit": String(limit)]
    case .severalFigures(let count): ["count": String(count)]
    case .unknownColumn(let column): ["column": column]
    case .unknownName(let spelling): ["spelling": spelling]
    case .ambiguousName(let spelling, let ids):
      ["spelling": spelling, "ids": ids.joined(separator: ", ")]
    case .unknownMission(let spelling), .unknownContributor(let spelling): ["spelling": spelling]
    case .unknownVariant(let indicator, let variant):
      ["indicator": indicator, "variant": variant]
    case .unknownSource(let source): ["source": source]
    case .unknownLine(let path, let row): ["path": path, "row": String(row)]
    case .noMandate(let mission, let day): ["mission": mission, "date": day]
    case .indicator(let error): error.arguments
    case .store(let error): error.arguments
    case .facts(let error): error.arguments
    case .release(let error): error.arguments
    case .library(let error): error.arguments
    }
  }

  /// The error in a language.
  public func message(_ catalogue: Catalogue, _ language: Language) -> String {
    catalogue.text(wording, language)
  }

  /// The message of the catalogue with its values.
  public var wording: Message {
    var values = arguments.mapValues { Argument.isolated($0) }
    if case .tooManyFigures(let limit) = self { values["limit"] = .count(limit) }
    return Message(key, values)
  }
}
