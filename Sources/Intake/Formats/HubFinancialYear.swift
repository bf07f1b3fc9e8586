import Record

/// Apportionments and expenditures as the hub lists them: mission × financial year × budget class and
/// subclass, in thousands of US dollars.
///
/// Amounts are kept in US dollars. Subtotals and totals stand in the same table as what they add up;
/// they are kept under categories of their own, so that no dollar is counted twice.
struct HubFinancialYear {
  static let columns = [
    "Mission_acronym", "Budget_class", "Budget_subclass", "Apportionment", "Expenditure",
    "Variance",
    "Start_date", "End_date", "Document_symbol",
  ]
  static let columnsNotRead: Set<String> = ["id", "last_update"]

  private static let apportionment = SeriesCode(.apportionment, .day)
  private static let expenditure = SeriesCode(.expenditure, .day)
  private var resolution: Resolution

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let mission = try resolution.mission(row, Column.mission)
    let category = try Self.category(row)
    let start = try HubDate.day(row, Column.start)
    let end = try HubDate.day(row, Column.end)
    guard start < end else {
      throw .impossibleDate(column: row.columns[Column.end], value: row.text(Column.end))
    }
    let approved = try row.amount(Column.apportionment)
    let spent = try row.amount(Column.expenditure)
    guard approved != nil || spent != nil else {
      throw .missingValue(column: row.columns[Column.expenditure])
    }
    if let approved, approved < 0 {
      throw .negativeNumber(
        column: row.columns[Column.apportionment], value: row.text(Column.apportionment))
    }
    if let approved, let spent { try Self.check(row, approved - spent) }
    let number = sink.category(category)
    if let approved {
      try sink.observe(
        Self.apportionment.of(mission: mission).of(category: number), on: start,
        Self.dollars(approved))
    }
    if let spent {
      try sink.observe(
        Self.expenditure.of(mission: mission).of(category: number), on: start, Self.dollars(spent))
    }
    if end != FinancialYear.end(of: start) {
      let id = resolution.identities.entities[Int(mission)].id
      sink.state(id, FinancialYear.property, "\(start)/\(end)")
    }
  }

  func key(_ row: PublishedRow) -> String? {
    row.key(
      [Column.mission, Column.budgetClass, Column.subclass], dates: [Column.start, Column.end])
  }

  /// Thousands of dollars in dollars, to the cent: 1,234.1 times 1,000 is not whole in binary.
  private static func dollars(_ thousands: Double) -> Double {
    (thousands * 100_000).rounded() / 100
  }

  /// Refuses a stated difference that is not that of the amounts. Each of the three was rounded apart,
  /// to a tenth of a thousand or to a thousand.
  private static func check(_ row: PublishedRow, _ difference: Double) throws(Refusal) {
    guard let stated = try row.amount(Column.variance) else { return }
    let isWhole = [Column.apportionment, Column.expenditure, Column.variance].allSatisfy {
      let text = row.trimmed($0)
      return !text.contains(".") || text.hasSuffix(".0")
    }
    guard abs(stated - difference) <= (isWhole ? 1.5 : 0.15) + 1e-6 else {
      let rounded = (difference * 10).rounded() / 10
      throw .totalsDisagree(
        column: row.columns[Column.variance], published: row.text(Column.variance),
        computed: String(rounded))
    }
  }

  /// The class, or the kind of total: a total may be named in either column.
  private static func category(_ row: PublishedRow) throws(Refusal) -> String {
    let subclass = NameFolding.fold(row.text(Column.subclass))
    if let total = totals[subclass] { return total }
    let budgetClass = try row.category(
      Column.budgetClass, in: classes.merging(totals) { first, _ in first })
    return subclass.hasPrefix("subtotal") || subclass.hasPrefix("sub total")
      ? "subtotal" : budgetClass
  }

  private static let classes = [
    "military and police personnel": "military-and-police-personnel",
    "military and police": "military-and-police-personnel",
    "military and police personnel costs": "military-and-police-personnel",
    "civilian personnel": "civilian-personnel", "civilian personnel costs": "civilian-personnel",
    "operational costs": "operational-costs", "operational requirements": "operational-costs",
  ]
  private static let totals = [
    "subtotal": "subtotal", "sub total": "subtotal",
    "gross requirements": "gross-requirements", "gross requirement": "gross-requirements",
    "net requirements": "net-requirements", "net requirement": "net-requirements",
    "total requirements": "total-requirements", "total requirement": "total-requirements",
    "total": "total-requirements", "total resources": "total-requirements",
    "staff assessment income": "staff-assessment-income",
    "staff assessment": "staff-assessment-income",
    "voluntary contributions in kind": "voluntary-contributions-in-kind",
    "voluntary contributions in kind budgeted": "voluntary-contributions-in-kind",
  ]

  enum Column {
    static let mission = 0
    static let budgetClass = 1
    static let subclass = 2
    static let apportionment = 3
    static let expenditure = 4
    static let variance = 5
    static let start = 6
    static let end = 7
  }
}
