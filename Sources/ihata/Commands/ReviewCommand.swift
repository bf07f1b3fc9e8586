import ArgumentParser
import Foundation
import Record
import Texts
import Wording

/// `ihata review`: what a person says of the facts that rules read in a text.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Review the facts that rules read in a text: accept, reject or edit them.",
    discussion: """
      Without a decision, lists the facts with their numbers, keys and states. A review holds as long \
      as the words and the value are those that were reviewed.
      """)

  @OptionGroup var surroundings: Surroundings

  @OptionGroup var options: TextOptions

  @ArgumentParser.Argument(help: "The file; - for standard input.")
  var file: String

  @Option(
    help: "Accept a fact by its number or key; all for every one not reviewed. May be repeated.")
  var accept: [String] = []

  @Option(help: "Reject a fact by its number or key; may be repeated.")
  var reject: [String] = []

  @Option(help: "Edit a fact by its number or key, with --value.")
  var edit: String?

  @Option(
    help: "A part of the edited fact, such as until=2025-04-30 or count=17000; may be repeated.")
  var value: [String] = []

  @Option(name: .customLong("by"), help: "Who reviews.")
  var reviewer: String?

  @Option(help: "A note to keep with the review.")
  var note: String?

  @Option(help: "table or json.")
  var format: Format = .table

  enum Format: String, ExpressibleByArgument { case table, json }

  func run() throws {
    let reading = try TextReading(surroundings, options)
    let wording = try FactWording(surroundings, reading)
    let text = TextFile(name: file)
    let resolution: Resolution
    do {
      resolution = try reading.resolution(text)
    } catch {
      throw try surroundings.failure("error.texts.\(error.code)", error.arguments)
    }
    let kept = options.reviewFile(surroundings)
    let decisions = try Decisions(self, reading)
    do {
      var added: [FactReview] = []
      let book =
        decisions.isEmpty
        ? try kept.read()
        : try kept.update { book throws(ReviewError) in
          let reviewed = try ReviewedText(
            resolution, file: text.shortName, book: book, names: reading.names)
          added = try decisions.reviews(of: reviewed, file: file)
          for review in added { book.add(review) }
        }
      let reviewed = try ReviewedText(
        resolution, file: text.shortName, book: book, names: reading.names)
      try show(reviewed, added, kept, wording, decided: !decisions.isEmpty)
    } catch let error as ReviewError {
      throw try surroundings.failure(error)
    }
  }

  private func show(
    _ text: ReviewedText, _ added: [FactReview], _ kept: ReviewFile, _ wording: FactWording,
    decided: Bool
  ) throws {
    if format == .json {
      let object = TextJSON(
        text, file: file, slots: FactSlot.allCases, paragraphs: false, wording: wording)
      print(try TextJSON.text([object]))
      return
    }
    print("\(file): \(wording.title(text))")
    for line in wording.notices(text) { print(line) }
    let keys = Set(added.map(\.key))
    // After a decision only what was decided; the list without one.
    let shown = decided ? text.facts.filter { keys.contains($0.key) } : text.facts
    if !shown.isEmpty {
      print("")
      let table = TextTable(
        columns: ["number", "key", "fact", "normalised", "rule", "state", "reviewer"].map {
          wording.column($0)
        }, numeric: [0],
        rows: shown.map { fact in
          [
            String(fact.number), fact.key, wording.summary(fact.value),
            FactWording.normalised(fact.value), fact.fact.rule.description,
            wording.state(fact.state), fact.review?.reviewer ?? "—",
          ]
        })
      for line in table.lines { print(line) }
      for fact in shown where fact.state == .edited || fact.state == .reopened {
        for line in wording.history(fact) { print(line) }
      }
    }
    if !decided { for review in text.withoutFact { print(wording.gone(review)) } }
    guard decided else { return }
    let message =
      added.isEmpty
      ? Message("review.nothing", ["path": .isolated(kept.path)])
      : Message(
        "review.kept", ["count": .count(added.count), "path": .isolated(kept.path)])
    print(wording.catalogue.text(message, wording.language))
  }

  /// The decisions that the options name.
  private struct Decisions {
    let accept: [String]
    let reject: [String]
    let edit: String?
    let edits: [FactEdit]
    let reviewer: String?
    let note: String?
    let names: SubjectNames
    let day: CalendarDate?

    var isEmpty: Bool { accept.isEmpty && reject.isEmpty && edit == nil }

    init(_ command: ReviewCommand, _ reading: TextReading) throws {
      let surroundings = command.surroundings
      accept = command.accept
      reject = command.reject
      edit = command.edit
      reviewer = command.reviewer
      note = command.note
      names = reading.names
      day = CalendarDate(iso: Program.now().prefix(10))
      if let edit, command.value.isEmpty {
        throw try surroundings.failure("error.review.edit-without-value", ["key": edit])
      }
      if edit == nil, let value = command.value.first {
        throw try surroundings.failure("error.review.value-without-edit", ["value": value])
      }
      edits = try command.value.map { text in
        guard let edit = FactEdit(text) else {
          throw try surroundings.failure(.malformedEdit(text: text))
        }
        return edit
      }
    }

    /// The reviews to be added; a fact named alone goes before `all`.
    func reviews(of text: ReviewedText, file: String) throws(ReviewError) -> [FactReview] {
      var decided: [String: FactReview.Decision] = [:]
      var order: [ReviewedFact] = []
      func decide(_ name: String, _ decision: FactReview.Decision) throws(ReviewError) {
        for fact in try text.facts(name, file: file) {
          if let earlier = decided[fact.key] {
            if name == "all" || earlier == decision { continue }
            throw .contradiction(key: fact.key)
          }
          decided[fact.key] = decision
          order.append(fact)
        }
      }
      for name in reject { try decide(name, .rejected) }
      if let edit { try decide(edit, .edited) }
      for name in accept where name != "all" { try decide(name, .accepted) }
      if accept.contains("all") { try decide("all", .accepted) }
      var reviews: [FactReview] = []
      for fact in order.sorted(by: { $0.number < $1.number }) {
        let decision = decided[fact.key] ?? .accepted
        reviews.append(
          try fact.reviewed(
            decision, edits: decision == .edited ? edits : [], text: text.identity, names: names,
            by: reviewer, on: day, note: note))
      }
      return reviews
    }
  }
}
