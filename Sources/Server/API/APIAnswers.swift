import Foundation
import Questions
import Record
import Site
import Wording

/// The API: `/api/v1/…`, JSON over the same questions as the command line and the pages.
struct APIAnswers: AnswerMaker {
  let name = "api"
  let isKeepable = true
  let holdings: RecordHoldings
  let address: APIAddress
  let catalogue: Catalogue
  let description: APIDescription
  /// The version of the program.
  let program: String

  /// The media type of every answer.
  static let mediaType = "application/json"

  /// True for a path, below the site's own, that is the API's.
  static func isResponsible(for path: String) -> Bool {
    path == "/api" || path.hasPrefix("/api/")
  }

  func answer(_ inquiry: Inquiry) throws(SiteError) -> Answer? {
    guard Self.isResponsible(for: inquiry.path) else { return nil }
    let root = APIAddress.root
    guard inquiry.path == root || inquiry.path.hasPrefix("\(root)/") else {
      throw .noPage(path: inquiry.path)
    }
    let rest = String(inquiry.path.dropFirst(root.count))
    let path = rest.isEmpty ? "/" : rest
    guard let (endpoint, values) = EndpointList.find(path) else {
      throw .noPage(path: inquiry.path)
    }
    let call = try asked { () throws(QuestionError) in
      try Self.check(inquiry, endpoint)
      let language = try inquiry.parameters.choice("lang", Language.self)
      if let language, !Language.spoken.contains(language) {
        throw .malformed(parameter: "lang", value: language.rawValue)
      }
      return APICall(
        path: path, values: values, parameters: inquiry.parameters.without("lang"),
        language: language ?? inquiry.preferred.first ?? .en,
        day: try inquiry.parameters.date("as-of")?.latest ?? inquiry.today,
        record: try holdings.record(inquiry.parameters.list("release")),
        submission: inquiry.submission, holdings: holdings,
        address: address, program: program, description: description)
    }
    let reply = try endpoint.answer(call)
    return try answer(reply, call, isDated: endpoint.parameterNames.contains("as-of"))
  }

  /// How many characters a value may have.
  static let longestValue = 200

  /// Refuses parameters that the endpoint does not have, that stand twice, that are empty or longer
  /// than anything they can mean.
  private static func check(
    _ inquiry: Inquiry, _ endpoint: any Endpoint.Type
  ) throws(QuestionError) {
    let parameters = Parameters(strict: inquiry.query)
    try parameters.allow(only: endpoint.parameterNames + EndpointList.common)
    var seen: Set<String> = []
    for pair in parameters.pairs {
      if !seen.insert(pair.name).inserted, !endpoint.repeated.contains(pair.name) {
        throw .repeatedParameter(name: pair.name)
      }
      guard !pair.value.isEmpty else { throw .malformed(parameter: pair.name, value: "") }
      guard pair.value.unicodeScalars.count <= longestValue else {
        throw .tooLong(parameter: pair.name, longest: longestValue)
      }
    }
  }

  private func answer(
    _ reply: APIReply, _ call: APICall, isDated: Bool
  ) throws(SiteError) -> Answer {
    var answer: Answer
    if reply.isBare {
      answer = Answer(try Self.json(reply.data), Self.mediaType)
    } else {
      answer = Answer(
        try Self.json(
          Envelope(
            reply: reply, language: call.language.rawValue, release: call.record.release,
            permanent: reply.isLasting ? permanent(call, isDated: isDated) : nil)), Self.mediaType)
    }
    if let next = reply.page?.next.value {
      let parameters = call.parameters.setting("cursor", next)
        .setting("lang", call.language.rawValue)
      answer.link = "<\(address.whole(call.path, parameters))>; rel=\"next\""
    }
    if reply.isOfTheMoment { answer.keeping = .never }
    answer.isOpen = true
    answer.language = call.language
    answer.variesByLanguage = true
    return answer
  }

  /// The address of the same answer from the same record, for the same day.
  private func permanent(_ call: APICall, isDated: Bool) -> String? {
    guard let release = call.record.release else { return nil }
    var parameters = call.parameters.setting("release", release)
    if isDated { parameters = parameters.setting("as-of", call.day.description) }
    return address.whole(call.path, parameters.setting("lang", call.language.rawValue))
  }

  func refusal(_ error: SiteError, _ inquiry: Inquiry) -> Answer {
    APIFailure(error).answer(catalogue, Self.language(inquiry))
  }

  /// The language that is asked for, as far as it can be told.
  static func language(_ inquiry: Inquiry) -> Language {
    if let asked = inquiry.parameters["lang"].flatMap(Language.init(rawValue:)),
      Language.spoken.contains(asked)
    {
      return asked
    }
    return inquiry.preferred.first ?? .en
  }

  /// A value as JSON: keys in alphabetical order, numbers at full precision.
  ///
  /// - Throws: `SiteError.files` for a value that JSON cannot say.
  static func json(_ value: some Encodable) throws(SiteError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return [UInt8](try encoder.encode(value))
    } catch {
      throw .files(name: mediaType, reason: "\(error)")
    }
  }
}
