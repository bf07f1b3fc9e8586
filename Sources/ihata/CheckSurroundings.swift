import ArgumentParser
import Record
import Wording

/// What the program finds around a check: as elsewhere, but the report may follow the text's language.
struct CheckSurroundings: ParsableArguments {
  @Option(name: .customLong("data"), help: "The folder Data/ with sources, entities and messages.")
  var dataOption: String?

  @Option(
    name: .customLong("store"),
    help: "The store; otherwise IHATA_STORE, then the XDG data directory.")
  var storeOption: String?

  @Option(
    name: .customLong("lang"), help: "The language of the report: auto (the text's), ar or en.")
  var languageOption: Choice = .auto

  @Option(name: .customLong("digits"), help: "latin or arabic-indic.")
  var numerals: Numerals = .latin

  enum Choice: String, ExpressibleByArgument { case auto, ar, en }

  /// The language of the report; nil for that of the text.
  var language: Language? { Language(rawValue: languageOption.rawValue) }

  /// The same for everything else.
  var surroundings: Surroundings {
    var surroundings = Surroundings()
    surroundings.dataOption = dataOption
    surroundings.storeOption = storeOption
    surroundings.languageOption = language
    surroundings.numerals = numerals
    return surroundings
  }
}
