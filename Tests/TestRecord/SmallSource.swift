/// A source of a test's own with one file.
public struct SmallSource: Sendable {
  let id: String
  let format: String
  let text: String
  let mediaType: String
  let precedence: Int
  let published: String
  let quarantine: Int

  /// A source whose file is a small table in one of the hub's forms.
  public init(
    _ id: String, format: String, _ table: SmallTable, form: SmallTable.Form = .csv,
    precedence: Int = 10, published: String = "2024-01-01", quarantine: Int = 0
  ) {
    self.id = id
    self.format = format
    text = table.text(form)
    mediaType = form.mediaType
    self.precedence = precedence
    self.published = published
    self.quarantine = quarantine
  }
}
