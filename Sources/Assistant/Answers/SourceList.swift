import Briefing
import Indicators
import Questions
import Record
import Store
import Wording

/// What an answer rests on: published files, documents, and the project's own lists; each once, in the
/// order in which they are named.
struct SourceList {
  private let record: OpenRecord
  private let wording: FigureWording
  private var entries: [JSONValue] = []
  private var texts: [String] = []

  init(_ record: OpenRecord, _ language: Language) {
    self.record = record
    wording = record.wording(language)
  }

  /// Adds what figures were read from. A figure that rests on no published file was counted from the
  /// project's own list of operations.
  mutating func add(_ figures: [Figure]) {
    var all: Set<Int> = []
    var isFromOwnList = false
    for figure in figures {
      var numbers = Set(figure.snapshots)
      for input in figure.inputs {
        numbers.formUnion(input.lines.map(\.snapshot))
        for selection in input.selections { numbers.formUnion(selection.snapshots) }
      }
      if numbers.isEmpty, figure.number != nil { isFromOwnList = true }
      all.formUnion(numbers)
    }
    for number in all.sorted() { add(snapshot: number) }
    if isFromOwnList { add(ownList: "entities") }
  }

  /// Adds a file of the releases chosen.
  mutating func add(snapshot number: Int) {
    guard let kept = record.view.snapshots.first(where: { $0.snapshot.number == number }) else {
      return
    }
    add(kept.snapshot)
  }

  /// Adds a file.
  mutating func add(_ snapshot: Snapshot) {
    guard let source = record.view.sources[snapshot.source] else { return }
    let language = wording.language
    add(
      [
        "kind": "published-file", "source": .text(source.id),
        "publisher": .text(source.publisher.preferred(language)),
        "title": .text(source.title.preferred(language)), "version": .text(snapshot.version),
        "published": .text(snapshot.published.description),
        "retrieved": .text(snapshot.retrieved.description), "file": .text(snapshot.path),
        "sha256": .text(snapshot.sha256), "licence": .text(source.licence.preferred(language)),
        "citation": .text(source.citation), "address": .text(source.address),
      ],
      wording.text(
        "assistant.source.file",
        [
          "publisher": .text(source.publisher.preferred(language)),
          "title": .text(source.title.preferred(language)),
          "version": .isolated(snapshot.version), "file": .isolated(snapshot.path),
          "sha256": .isolated(snapshot.sha256),
          "licence": .text(source.licence.preferred(language)),
          "citation": .isolated(source.citation), "address": .isolated(source.address),
        ]))
  }

  /// Adds documents.
  mutating func add(_ documents: [Citation]) {
    for document in documents {
      var entry: [String: JSONValue] = ["kind": "document", "title": .text(document.title)]
      if let address = document.address { entry["address"] = .text(address) }
      add(entry, [document.title, document.address].compactMap { $0 }.joined(separator: " — "))
    }
  }

  /// Adds a list that the project keeps itself, by its folder in `Data/`.
  mutating func add(ownList folder: String) {
    let title = wording.text("assistant.own-list.\(folder)")
    let publisher = wording.text("assistant.publisher")
    add(
      [
        "kind": "project-data", "publisher": .text(publisher), "title": .text(title),
        "file": .text("Data/\(folder)"), "licence": "Apache-2.0",
        "citation": .text("\(publisher), \(title)"),
      ],
      wording.text(
        "assistant.source.own-list",
        [
          "publisher": .text(publisher), "title": .text(title),
          "file": .isolated("Data/\(folder)"),
        ]))
  }

  /// Adds the files that hold the decisions on operations.
  mutating func add(decisionsOn missions: Set<EntityID>) {
    for mission in missions.sorted() {
      for decision in record.mandates.history(of: mission)?.decisions ?? [] {
        if let line = record.mandates.line(mission, decision) { add(snapshot: line.snapshot) }
      }
    }
  }

  private mutating func add(_ entry: [String: JSONValue], _ text: String) {
    let entry = JSONValue.object(entry)
    guard !entries.contains(entry) else { return }
    entries.append(entry)
    texts.append(text)
  }

  /// True while nothing is named.
  var isEmpty: Bool { entries.isEmpty }

  /// The sources as a value of JSON.
  var body: JSONValue { .list(entries) }

  /// The sources in words, under their heading.
  var lines: [String] {
    let title = wording.text("assistant.sources")
    guard !texts.isEmpty else { return ["", title, wording.text("assistant.no-sources")] }
    return ["", title] + texts.enumerated().map { "\($0.offset + 1). \($0.element)" }
  }

  /// The JSON Schema.
  static let schema: JSONValue = [
    "type": "array",
    "items": Schema.object(
      required: ["kind", "title"],
      [
        "kind": ["enum": ["published-file", "document", "project-data"]], "title": Schema.text,
        "source": Schema.text, "publisher": Schema.text, "version": Schema.text,
        "published": Schema.text, "retrieved": Schema.text, "file": Schema.text,
        "sha256": ["type": "string", "pattern": "^[0-9a-f]{64}$"], "licence": Schema.text,
        "citation": Schema.text, "address": Schema.text,
      ]),
  ]
}
