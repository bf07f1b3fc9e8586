import Questions

/// What the template `form` is filled with.
struct FormFrame {
  struct Field {
    let name: String
    let id: String
    let label: String
    let value: String
    var placeholder = ""
    var lowest = ""
    var highest = ""
    var isText = false
    var isDate = false
    var isNumber = false
    var isSlider = false
    var isChoice = false
    var options: [Option] = []
  }

  struct Option {
    let value: String
    let label: String
    let isSelected: Bool
  }

  let title: String
  let address: String
  let submit: String
  let asksAtOnce: Bool
  let words: [String: String]
  var fields: [Field] = []
  /// Values that are sent as they are.
  var hidden: [Field] = []

  /// - Parameter position: the form's position on its page, which makes its fields' names unique.
  init(
    _ form: Form, _ page: Page, position: Int, _ address: SiteAddress, _ words: [String: String]
  ) {
    title = form.title
    self.address = address.page(form.path, page.language)
    submit = form.submit
    asksAtOnce = form.asksAtOnce
    self.words = words
    for (index, field) in form.fields.enumerated() {
      var frame = Field(
        name: field.name, id: "field-\(position)-\(index)", label: field.label,
        value: field.value)
      switch field.kind {
      case .text(let placeholder):
        frame.isText = true
        frame.placeholder = placeholder
      case .date: frame.isDate = true
      case .number(let range), .slider(let range):
        frame.lowest = String(range.lowerBound)
        frame.highest = String(range.upperBound)
        if case .slider = field.kind { frame.isSlider = true } else { frame.isNumber = true }
      case .choice(let options):
        frame.isChoice = true
        frame.options = options.map {
          Option(value: $0.value, label: $0.label, isSelected: $0.value == field.value)
        }
      case .hidden:
        hidden.append(frame)
        continue
      }
      fields.append(frame)
    }
    // What the reader chose for every page stays chosen.
    let named = Set(form.fields.map(\.name))
    for pair in page.parameters.pairs
    where SiteMap.common.contains(pair.name) && !named.contains(pair.name) {
      hidden.append(Field(name: pair.name, id: "", label: "", value: pair.value))
    }
  }
}
