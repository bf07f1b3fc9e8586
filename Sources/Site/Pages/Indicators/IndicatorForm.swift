import Indicators
import Questions
import Record

/// The fields with which a question to an indicator is put.
enum IndicatorForm {
  /// How many missions or contributors can be compared; an address can name more.
  private static let compared = 5

  static func form(
    _ question: FigureQuestion, _ definition: IndicatorDefinition, _ page: PageDraft
  ) -> Form {
    var fields: [Form.Field] = []
    if definition.dimensions.contains(.mission) {
      fields += several(
        "mission", question.missions, missions(page), page)
    }
    if definition.dimensions.contains(.contributor) {
      fields += several("contributor", question.contributors, contributors(page), page)
    }
    fields.append(
      .init(
        "from", label: page.text("site.form.from"),
        value: page.request.parameters["from"] ?? shown(question.from), .date))
    fields.append(
      .init(
        "to", label: page.text("site.form.to"),
        value: page.request.parameters["to"]
          ?? (question.to == .day(page.request.day) ? nil : question.to?.description), .date))
    fields += breakdown(question, definition, page)
    fields.append(
      choice(
        "population", "figure.label.population", question.population?.rawValue,
        Population.allCases.map { ($0.rawValue, "population.\($0.rawValue)") }, page))
    fields.append(
      choice(
        "scope", "figure.label.scope", question.scope?.rawValue,
        Scope.allCases.map { ($0.rawValue, "scope.\($0.rawValue)") }, page))
    if definition.id == Change.definition.id {
      fields.append(
        .init(
          "of", label: page.text("site.form.of"), value: question.of,
          .choice(
            comparable.map { .init($0, page.text("indicator.\($0).name")) })))
    }
    if let variant = question.variant {
      fields.append(.init("variant", label: "", value: variant, .hidden))
    }
    return Form(
      title: page.text("site.indicator.form"), path: page.request.path, fields: fields,
      submit: page.text("site.form.answer"))
  }

  /// The indicators whose change can be asked for.
  private static var comparable: [String] {
    IndicatorList.all.map { $0.definition.id }.filter {
      $0 != Change.definition.id && $0 != Coverage.definition.id
    }
  }

  /// As many fields as have been chosen, and one more.
  private static func several(
    _ name: String, _ chosen: [EntityID], _ options: [Form.Option], _ page: PageDraft
  ) -> [Form.Field] {
    let count = max(2, min(compared, chosen.count + 1), chosen.count)
    return (0..<count).map { index in
      var all = options
      let value = index < chosen.count ? chosen[index].key : nil
      if let value, !options.contains(where: { $0.value == value }) {
        all.append(.init(value, value))
      }
      return Form.Field(
        name,
        label: index == 0 ? page.text("column.\(name)") : page.text("site.form.and-\(name)"),
        value: value, .choice([.init("", page.text("site.form.all"))] + all))
    }
  }

  private static func missions(_ page: PageDraft) -> [Form.Option] {
    page.record.view.missions.map { .init($0.id.key, page.wording.mission($0.id)) }
      .sorted { ($0.label, $0.value) < ($1.label, $1.value) }
  }

  private static func contributors(_ page: PageDraft) -> [Form.Option] {
    page.record.view.states.map { .init($0.id.key, page.wording.state($0.id)) }
      .sorted { ($0.label, $0.value) < ($1.label, $1.value) }
  }

  /// The dimensions to keep apart, each in a field of its own.
  private static func breakdown(
    _ question: FigureQuestion, _ definition: IndicatorDefinition, _ page: PageDraft
  ) -> [Form.Field] {
    guard !definition.dimensions.isEmpty else { return [] }
    let options =
      [Form.Option("", page.text("site.form.together"))]
      + definition.dimensions.map { .init($0.rawValue, page.text("column.\($0.rawValue)")) }
    let count = min(definition.dimensions.count, max(2, min(3, question.by.count + 1)))
    return (0..<count).map { index in
      Form.Field(
        "by", label: page.text(index == 0 ? "site.form.by" : "site.form.and-by"),
        value: index < question.by.count ? question.by[index].rawValue : nil, .choice(options))
    }
  }

  private static func choice(
    _ name: String, _ label: String, _ value: String?, _ options: [(String, String)],
    _ page: PageDraft
  ) -> Form.Field {
    Form.Field(
      name, label: page.text(label), value: value,
      .choice(
        [.init("", page.text("site.form.own"))] + options.map { .init($0.0, page.text($0.1)) }))
  }

  /// The beginning asked for, or set so that the answer can be read; the beginning of everything is
  /// left open.
  private static func shown(_ date: PartialDate?) -> String? {
    date == .year(IndicatorDefaults.firstYear) ? nil : date?.description
  }
}
