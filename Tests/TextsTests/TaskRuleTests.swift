import Testing

@testable import Texts

@Suite struct TaskRuleTests {
  private func tasks(_ text: String) throws -> Set<TaskCategory> {
    Set(
      try ReadingOf.paragraph(text).facts.compactMap {
        if case .task(let category) = $0.value { category } else { nil }
      })
  }

  @Test func whatAnOperationIsGiven() throws {
    #expect(
      try tasks("Requests UNMISS to protect civilians and to monitor human rights;")
        == [.protectionOfCivilians, .humanRights])
    #expect(try tasks("يطلب إلى البعثة أن تواصل حماية المدنيين؛") == [.protectionOfCivilians])
    #expect(try tasks("Condemns all violations of human rights by the parties;").isEmpty)
  }
}
