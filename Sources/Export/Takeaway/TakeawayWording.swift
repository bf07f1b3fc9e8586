import Record
import Wording

/// What goes with a takeaway in words: how to cite it, where its figures come from, and under which terms.
struct TakeawayWording {
  let takeaway: Takeaway
  let catalogue: Catalogue

  /// A particular with its label.
  struct Particular: Hashable {
    let label: String
    let text: String
  }

  /// How to cite the table itself.
  var citation: String {
    let day = PartialDate(takeaway.asOf.description).map { Argument.date($0) }
    var arguments: [String: Argument] = [
      "title": .text(takeaway.title), "address": .isolated(takeaway.permalink),
      "day": day ?? .isolated(takeaway.asOf.description),
    ]
    guard let release = takeaway.release else {
      return words("takeaway.citation", arguments)
    }
    arguments["release"] = .isolated(release)
    return words("takeaway.citation-of-record", arguments)
  }

  /// What the table is.
  var particulars: [Particular] {
    var particulars = [
      Particular(label: label("title"), text: takeaway.title),
      Particular(label: label("as-of"), text: takeaway.asOf.description),
    ]
    if let release = takeaway.release {
      particulars.append(Particular(label: label("release"), text: release))
    }
    particulars.append(Particular(label: label("address"), text: takeaway.permalink))
    particulars.append(Particular(label: label("citation"), text: citation))
    return particulars
  }

  /// The particulars of a source.
  func particulars(_ origin: Origin) -> [Particular] {
    [
      Particular(label: label("source"), text: origin.title),
      Particular(label: label("publisher"), text: origin.publisher),
      Particular(label: label("version"), text: "\(origin.source) \(origin.version)"),
      Particular(label: label("licence"), text: origin.licence),
      Particular(label: label("published-at"), text: origin.address),
      Particular(label: label("citation"), text: origin.citation),
    ]
  }

  /// The units of a column of figures, each once, in the order in which they come.
  func units(_ column: Int) -> [String] {
    var codes: [String] = []
    for row in takeaway.rows {
      if let unit = row[column].unit, !codes.contains(unit) { codes.append(unit) }
    }
    return codes.map(unit)
  }

  /// The name of a unit.
  func unit(_ code: String) -> String {
    let key = "unit.\(code)"
    return catalogue.contains(key, takeaway.language) ? words(key) : code
  }

  /// A label.
  func label(_ name: String) -> String { words("takeaway.label.\(name)") }

  /// Words of the catalogue in the reader's language.
  func words(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    catalogue.text(Message(key, arguments), takeaway.language)
  }
}
