import ArgumentParser
struct FigureCommand: ParsableCommand { static let configuration = CommandConfiguration(commandName: "figure") }
