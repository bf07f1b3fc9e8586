import Record
import Yams

/// The fields of a decision on a mandate, each read strictly: an unknown key, code or day is refused with
/// the field's name.
struct DecisionFields {
  private let row: PublishedRow

  init(_ row: PublishedRow) { self.row = row }

  /// The decision.
  func decision() throws(Refusal) -> MandateDecision {
    let adopted = try date(2)
    let until = row.isBlank(4) ? nil : try date(4)
    if let until, until < adopted {
      throw .outOfOrder(
        column: "until", value: until.description, other: adopted.description)
    }
    guard let action = MandateAction(rawValue: row.text(3)) else {
      throw .unknownCategory(column: "action", value: row.text(3))
    }
    return MandateDecision(
      resolution: try symbol(adopted: adopted), adopted: adopted, action: action, until: until,
      chapterSeven: try flag(5), ceilings: try ceilings(adopted: adopted),
      reports: try reports(adopted: adopted),
      note: row.isBlank(8) ? nil : try names(node(8), "note"), sources: try sources(),
      strengthUnknown: try flag(10))
  }

  /// `S/RES/2729 (2024)`, or the symbol of another document of the Council, `S/2019/120`; the year is
  /// that of the adoption.
  private func symbol(adopted: CalendarDate) throws(Refusal) -> String {
    let text = row.text(1)
    let isResolution = text.wholeMatch(of: /S\/RES\/[0-9]+ \([0-9]{4}\)/) != nil
    let isDocument = text.wholeMatch(of: /S\/(PRST\/)?[0-9]{4}\/[0-9]+/) != nil
    guard isResolution || isDocument else {
      throw .unknownCategory(column: "resolution", value: text)
    }
    if isResolution, !text.hasSuffix("(\(adopted.year))") {
      throw .conflictingState(column: "resolution", value: text, other: adopted.description)
    }
    return text
  }

  private func ceilings(adopted: CalendarDate) throws(Refusal) -> [AuthorisedCeiling]? {
    if row.isBlank(6) { return nil }
    var ceilings: [AuthorisedCeiling] = []
    for item in try list(6) {
      let values = try mapping(
        item, "ceilings", ["component", "count", "relation", "from", "paragraph"])
      let component = values["component"]?.string ?? ""
      guard let known = StrengthComponent(rawValue: component) else {
        throw .unknownCategory(column: "ceilings.component", value: component)
      }
      let relation = values["relation"]?.string ?? CeilingRelation.ceiling.rawValue
      guard let meant = CeilingRelation(rawValue: relation) else {
        throw .unknownCategory(column: "ceilings.relation", value: relation)
      }
      let count = values["count"]?.string ?? ""
      guard let persons = Int(count) else {
        throw .malformedNumber(column: "ceilings.count", value: count)
      }
      guard persons >= 0 else { throw .negativeNumber(column: "ceilings.count", value: count) }
      guard persons <= 200_000 else {
        throw .enormousNumber(column: "ceilings.count", value: count)
      }
      var from: CalendarDate?
      if let text = values["from"]?.string {
        from = try day(text, "ceilings.from", notBefore: adopted)
      }
      ceilings.append(
        AuthorisedCeiling(
          component: known, count: persons, relation: meant, from: from,
          paragraph: values["paragraph"]?.string))
    }
    return ceilings
  }

  private func reports(adopted: CalendarDate) throws(Refusal) -> [ReportingDuty]? {
    if row.isBlank(7) { return nil }
    var reports: [ReportingDuty] = []
    for item in try list(7) {
      let values = try mapping(
        item, "reports", ["addressee", "what", "form", "due", "every", "first", "paragraph"])
      let addressee = values["addressee"]?.string ?? ""
      guard ReportingDuty.addressees.contains(addressee) else {
        throw .unknownCategory(column: "reports.addressee", value: addressee)
      }
      guard let what = values["what"] else { throw .missingValue(column: "reports.what") }
      var form: ReportingDuty.Form?
      if let text = values["form"]?.string {
        guard let known = ReportingDuty.Form(rawValue: text) else {
          throw .unknownCategory(column: "reports.form", value: text)
        }
        form = known
      }
      var every: CalendarDuration?
      if let text = values["every"]?.string {
        guard let duration = CalendarDuration(iso: text) else {
          throw .unknownCategory(column: "reports.every", value: text)
        }
        every = duration
      }
      var due: [CalendarDate]?
      if let node = values["due"] {
        guard let sequence = node.sequence else { throw .missingValue(column: "reports.due") }
        var days: [CalendarDate] = []
        for entry in sequence {
          days.append(try day(entry.string ?? "", "reports.due", notBefore: adopted))
        }
        due = days
      }
      var first: CalendarDate?
      if let text = values["first"]?.string {
        first = try day(text, "reports.first", notBefore: adopted)
        guard every != nil else { throw .missingValue(column: "reports.every") }
      }
      reports.append(
        ReportingDuty(
          addressee: addressee, what: try names(what, "reports.what"), form: form, due: due,
          every: every, first: first, paragraph: values["paragraph"]?.string))
    }
    return reports
  }

  private func sources() throws(Refusal) -> [Citation] {
    if row.isBlank(9) { throw .missingValue(column: "sources") }
    var sources: [Citation] = []
    for item in try list(9) {
      let values = try mapping(item, "sources", ["title", "address"])
      guard let title = values["title"]?.string, !title.isEmpty else {
        throw .missingValue(column: "sources.title")
      }
      sources.append(Citation(title: title, address: values["address"]?.string))
    }
    guard !sources.isEmpty else { throw .missingValue(column: "sources") }
    return sources
  }

  // MARK: Values

  private func date(_ column: Int) throws(Refusal) -> CalendarDate {
    if row.isBlank(column) { throw .missingValue(column: row.columns[column]) }
    return try row.date(column)
  }

  private func day(
    _ text: String, _ column: String, notBefore adopted: CalendarDate
  ) throws(Refusal) -> CalendarDate {
    guard let day = CalendarDate(iso: text) else {
      throw .impossibleDate(column: column, value: text)
    }
    guard day >= adopted else {
      throw .outOfOrder(column: column, value: text, other: adopted.description)
    }
    return day
  }

  private func flag(_ column: Int) throws(Refusal) -> Bool? {
    switch row.text(column) {
    case "": nil
    case "true": true
    case "false": false
    default: throw .unknownCategory(column: row.columns[column], value: row.text(column))
    }
  }

  /// Wordings in both languages of the project.
  private func names(_ node: Node, _ column: String) throws(Refusal) -> Names {
    let values = try mapping(node, column, Set(Language.spoken.map(\.rawValue)))
    var names = Names([:])
    for language in Language.spoken {
      guard let text = values[language.rawValue]?.string, !text.isEmpty else {
        throw .missingValue(column: "\(column).\(language.rawValue)")
      }
      names[language] = text
    }
    return names
  }

  private func node(_ column: Int) throws(Refusal) -> Node {
    guard let node = try? Yams.compose(yaml: row.text(column)) else {
      throw .malformedObject(row.text(column))
    }
    return node
  }

  private func list(_ column: Int) throws(Refusal) -> [Node] {
    guard case .sequence(let sequence) = try node(column) else {
      throw .malformedObject(row.text(column))
    }
    return Array(sequence)
  }

  private func mapping(
    _ node: Node, _ column: String, _ keys: Set<String>
  ) throws(Refusal) -> [String: Node] {
    guard case .mapping(let mapping) = node else {
      throw .malformedObject(node.string ?? column)
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.string ?? ""
      guard keys.contains(name) else { throw .unknownKey(column: column, value: name) }
      values[name] = value
    }
    return values
  }
}
