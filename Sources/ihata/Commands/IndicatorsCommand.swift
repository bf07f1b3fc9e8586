import ArgumentParser
import Indicators

/// `ihata indicators`: what can be asked.
struct IndicatorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators", abstract: "List the indicators with their definitions.")

  @OptionGroup var surroundings: Surroundings

  func run() throws {
    let catalogue = try surroundings.catalogue()
    let language = surroundings.language
    for indicator in IndicatorList.all {
      let definition = indicator.definition
      func text(_ key: String) -> String { catalogue.text(key, language) }
      print("\(definition.id): \(text("indicator.\(definition.id).name"))")
      print("    \(text("indicator.\(definition.id).words"))")
      print("    \(definition.formula)  [\(text("unit.\(definition.unit.rawValue)"))]")
      print("    \(definition.reference)")
      print(
        "    --by \(definition.dimensions.map(\.rawValue).joined(separator: ","))  "
          + "--population \(definition.population.rawValue)  --scope \(definition.scope.rawValue)")
    }
  }
}
