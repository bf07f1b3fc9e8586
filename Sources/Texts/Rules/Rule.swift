/// Reads one kind of fact in the clauses of a resolution. Each rule is a file with its own tests.
protocol Rule: Sendable {
  static var name: RuleName { get }
  static func read(_ context: RuleContext) -> [Fact]
}
