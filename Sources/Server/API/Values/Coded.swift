/// A code for programs with its words for people.
struct Coded: Encodable, Sendable {
  let code: String
  let text: String

  init(_ code: String, _ text: String) {
    self.code = code
    self.text = text
  }
}
