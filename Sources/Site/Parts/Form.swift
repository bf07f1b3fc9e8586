/// Fields with which the reader asks for something else; sent as the parameters of a page.
public struct Form: Sendable {
  /// What the form is for.
  public var title: String
  /// The path of the page that answers.
  public var path: String
  /// The fields in order.
  public var fields: [Field]
  /// The words on its button.
  public var submit: String
  /// True where changing a field may ask at once, if the reader's browser can.
  public var asksAtOnce = false

  /// A form.
  public init(title: String, path: String, fields: [Field], submit: String) {
    self.title = title
    self.path = path
    self.fields = fields
    self.submit = submit
  }

  /// A field.
  public struct Field: Sendable {
    /// What can be entered.
    public enum Kind: Sendable {
      /// Anything.
      case text(placeholder: String)
      /// A day, month or year as `2024-09-09`, `2024-09`, `2024`.
      case date
      /// A whole number.
      case number(ClosedRange<Int>)
      /// A position on a line.
      case slider(ClosedRange<Int>)
      /// One of several.
      case choice([Option])
      /// Nothing; the value is sent as it is.
      case hidden
    }

    /// The name of its parameter.
    public let name: String
    /// What it asks for.
    public let label: String
    /// What is entered now.
    public let value: String
    /// What can be entered.
    public let kind: Kind

    /// A field.
    public init(_ name: String, label: String, value: String?, _ kind: Kind) {
      self.name = name
      self.label = label
      self.value = value ?? ""
      self.kind = kind
    }
  }

  /// One of the values that a field takes.
  public struct Option: Sendable {
    /// The value of the parameter.
    public let value: String
    /// Its words.
    public let label: String

    /// A value with its words.
    public init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
    }
  }
}
