import ArgumentParser
import Foundation
import Indicators
import Record
import Store
import Wording

/// The options that put a question to an indicator; `figure` and `explain` share them.
struct FigureOptions: ParsableArguments {
  @ArgumentParser.Argument(help: "The indicator; ihata indicators lists them.")
  var indicator: String

  @Option(help: "Only this mission, in any spelling.")
  var mission: String?

  @Option(help: "Only this contributor or nationality, in any spelling and language.")
  var contributor: String?

  @Option(help: "The first day, month or year; by default the beginning of the record.")
  var from: DateArgument?

  @Option(help: "The last day, month or year; by default --as-of.")
  var to: DateArgument?

  @Option(name: .customLong("as-of"), help: "The day to speak for; by default today.")
  var asOf: DateArgument?

  @Option(
    help:
      "Keep apart by mission, contributor, type, personnel, sex, group, category, month, year; several with commas."
  )
  var by: String = ""

  @Option(help: "uniformed or all.")
  var population: Population?

  @Option(help: "peacekeeping, with-political-missions, political-missions or everything.")
  var scope: Scope?

  @Option(
    help: "A frozen record, or an older release of a source as SOURCE=VERSION; may be repeated.")
  var release: [String] = []

  @Option(name: .customLong("of"), help: "For change: the indicator to compare.")
  var comparedIndicator: String?

  @Option(help: "Only this figure of the indicator, such as malicious-acts.")
  var variant: String?

  /// The dimensions asked for.
  func dimensions(_ surroundings: Surroundings) throws -> [Record.Dimension] {
    try by.split(separator: ",").map { name in
      guard let dimension = Record.Dimension(rawValue: String(name)) else {
        throw try surroundings.failure(
          "error.indicator.unknown-dimension",
          ["indicator": indicator, "dimension": String(name)])
      }
      return dimension
    }
  }

  /// The record with the releases asked for.
  func view(_ surroundings: Surroundings) throws -> RecordView {
    let (surroundings, releases) = try surroundings.resolving(release)
    do {
      return try RecordView(try surroundings.record(), releases: releases)
    } catch let error as IndicatorError {
      throw try surroundings.failure("error.\(error.code)", error.arguments)
    }
  }

  /// The figures, and the question they answer.
  func figures(
    _ surroundings: Surroundings, _ view: RecordView
  ) throws -> (figures: [Figure], dimensions: [Record.Dimension]) {
    guard let type = IndicatorList.indicator(indicator) else {
      throw try surroundings.failure(
        "error.indicator.unknown-indicator", ["indicator": indicator])
    }
    let today = CalendarDate(dayNumber: Int32(Date().timeIntervalSince1970 / 86_400))
    let end = to?.date.latest ?? asOf?.date.latest ?? today
    guard let period = Period(from: from?.date.earliest ?? Period.always.from, through: end) else {
      throw try surroundings.failure("error.indicator.period", [:])
    }
    var request = FigureRequest(period: period)
    request.by = try dimensions(surroundings)
    request.population = population
    request.scope = scope
    request.of = comparedIndicator
    let resolver = try NameResolver(
      surroundings.worded { () throws(StoreError) in try view.record.names() })
    if let mission {
      guard let id = resolver.resolve(mission, as: .mission).id else {
        throw try surroundings.failure("error.indicator.unknown-mission", ["spelling": mission])
      }
      request.missions = [id]
    }
    if let contributor {
      let match = resolver.resolve(contributor, as: .state)
      let code = resolver.resolve("state:\(contributor.lowercased())", as: .state)
      guard let id = match.id ?? code.id else {
        throw try surroundings.failure(
          "error.indicator.unknown-contributor", ["spelling": contributor])
      }
      request.contributors = [id]
    }
    do {
      var figures = try type.figures(request, view)
      if let variant {
        figures = figures.filter { $0.variant == variant }
        guard !figures.isEmpty else {
          throw try surroundings.failure(
            "error.indicator.unknown-variant", ["indicator": indicator, "variant": variant])
        }
      }
      return (figures, request.by)
    } catch let error as IndicatorError {
      throw try surroundings.failure("error.\(error.code)", error.arguments)
    }
  }
}

extension Surroundings {
  /// Runs work on the store with its failures worded.
  func worded<Value>(_ work: () throws(StoreError) -> Value) throws -> Value {
    do {
      return try work()
    } catch {
      throw try failure("error.store.\(error.code)", error.arguments)
    }
  }
}
