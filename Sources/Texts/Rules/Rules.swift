/// Every rule, in the order in which facts are printed.
enum Rules {
  static let all: [any Rule.Type] = [
    ExpiryRule.self, CeilingRule.self, ReportingRule.self, ReviewRule.self, TaskRule.self,
    ChapterSevenRule.self, ReferenceRule.self,
  ]
}
