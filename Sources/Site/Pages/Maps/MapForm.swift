import Indicators
import Record

/// The fields with which a reader chooses what the map shows.
enum MapForm {
  static func form(_ choice: MapChoice, _ page: PageDraft) -> Form {
    let id = choice.indicator.definition.id
    var fields = [
      Form.Field(
        "indicator", label: page.text("column.indicator"), value: id,
        .choice(
          MapChoice.indicators.map {
            .init($0.definition.id, page.text("indicator.\($0.definition.id).name"))
          }))
    ]
    if choice.variants.count > 1 {
      fields.append(
        Form.Field(
          "figure", label: page.text("column.figure"), value: choice.shownVariant,
          .choice(choice.variants.map { .init($0, page.wording.variant(id, $0)) })))
    }
    let dimensions = MapChoice.dimensions.filter {
      choice.indicator.definition.dimensions.contains($0)
    }
    if dimensions.count > 1 {
      fields.append(
        Form.Field(
          "by", label: page.text("column.kept-apart"), value: choice.dimension.rawValue,
          .choice(
            dimensions.map { .init($0.rawValue, page.text("column.\($0.rawValue)")) })))
    }
    fields.append(
      Form.Field(
        "population", label: page.text("figure.label.population"),
        value: choice.population?.rawValue,
        .choice(
          [.init("", page.text("site.map.own-population"))]
            + Population.allCases.map {
              .init($0.rawValue, page.text("population.\($0.rawValue)"))
            })))
    fields.append(
      Form.Field(
        "year", label: page.text("column.year"), value: String(choice.year),
        .slider(choice.years)))
    var form = Form(
      title: page.text("site.map.form"), path: page.request.path, fields: fields,
      submit: page.text("site.map.show"))
    form.asksAtOnce = true
    return form
  }
}
