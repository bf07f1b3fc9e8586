import ArgumentParser
import Briefing
import Indicators
import Record
import Store
import Wording

/// `ihata explain`: the formula with the numbers put in, and the rows as published.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how a figure comes about, down to the published rows.")

  @OptionGroup var surroundings: Surroundings
  @OptionGroup var options: FigureOptions

  @Option(help: "How many rows of each input to print; 0 for all.")
  var rows: Int = 0

  func run() throws {
    let record = try options.record(surroundings)
    let figures = try options.figures(surroundings, record).figures
    let view = record.view
    let wording = record.wording(surroundings.language)
    let explainer = Explainer(view: view, wording: wording)
    for (index, figure) in figures.enumerated() {
      if index > 0 { print() }
      try explain(figure, explainer, wording, view)
    }
  }

  private func explain(
    _ figure: Figure, _ explainer: Explainer, _ wording: FigureWording, _ view: RecordView
  ) throws {
    let explanation = try surroundings.worded { () throws(StoreError) in
      try explainer.explanation(figure, id: "figure")
    }
    print(explanation.title)
    if let definition = IndicatorList.indicator(figure.indicator)?.definition {
      print("  \(definition.formula)")
      print("  \(definition.reference)")
    }
    print("  \(explanation.formula)")
    for particular in explanation.particulars {
      print("  \(particular.label): \(particular.text.map(\.text).joined())")
    }
    for note in explanation.notes {
      print("  \(wording.text("figure.label.notes")): \(note.map(\.text).joined())")
    }
    for input in figure.inputs {
      let lines = try surroundings.worded { () throws(StoreError) in try explainer.lines(input) }
      let value = "\(wording.number(input.value, input.unit)) (\(wording.unit(input.unit)))"
      print("  \(input.symbol) = \(value)")
      guard !lines.isEmpty else { continue }
      print("    \(wording.text("noun.row", ["n": .count(lines.count)]))")
      for id in rows > 0 ? Array(lines.prefix(rows)) : lines {
        let snapshot = view.snapshots.first { $0.snapshot.number == id.snapshot }?.snapshot
        let line = try surroundings.worded { () throws(StoreError) in try view.record.line(id) }
        // A row of several lines stays under its place.
        let text = (line?.text ?? "").replacing("\n", with: "\n      ")
        print("    \(snapshot?.path ?? "")#row:\(id.row)  \(text)")
      }
    }
  }
}
