import ArgumentParser
import Indicators
import Questions
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

  /// The record with the releases asked for.
  func record(_ surroundings: Surroundings) throws -> OpenRecord {
    let (surroundings, releases) = try surroundings.resolving(release)
    return try surroundings.openRecord(pinned: releases)
  }

  /// The question that the options put.
  func question(_ surroundings: Surroundings, _ record: OpenRecord) throws -> FigureQuestion {
    var parameters = Parameters()
    parameters.add("by", by)
    parameters.add("of", comparedIndicator)
    parameters.add("variant", variant)
    return try surroundings.asked { () throws(QuestionError) in
      var question = try FigureQuestion(indicator, parameters, record)
      // A spelling may hold a comma, which parts names in an address.
      if let mission { question.missions = [try record.mission(mission)] }
      if let contributor { question.contributors = [try record.contributor(contributor)] }
      question.from = from?.date
      question.to = to?.date ?? asOf?.date
      question.population = population
      question.scope = scope
      return question
    }
  }

  /// The figures, and the question they answer.
  func figures(
    _ surroundings: Surroundings, _ record: OpenRecord
  ) throws -> (figures: [Figure], question: FigureQuestion) {
    let question = try question(surroundings, record)
    let figures = try surroundings.asked { () throws(QuestionError) in
      try question.figures(in: record, today: Program.today())
    }
    return (figures, question)
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
