import Record

/// The hub's dataset DPO-QIP: quick-impact projects of missions, one a row, with the funds in US dollars
/// and those who benefit. A project counts on the day it begins.
struct HubQuickImpactProjects: FormatReader {
  static let format = "hub-quick-impact-projects"
  static let columns = [
    "mission_acronym", "qip_ref", "title", "category", "start_date", "approved_amount",
    "amount_disbursed", "total_beneficiaries",
  ]
  static let columnsNotRead: Set<String> = {
    var names: Set<String> = [
      "id", "last_update", "activity_type", "budget_cycle", "end_date", "highrisk_area",
      "implementing_partner_type", "project_status", "qip_support_women_participation", "remarks",
      "total_men_beneficiaries", "total_women_beneficiaries",
    ]
    for number in 1...5 {
      for name in ["beneficiary_type", "latitude", "location", "longitude"] {
        names.insert("\(name)\(number)")
      }
    }
    return names
  }()
  private static let projects = SeriesCode(.quickImpactProjects, .day)
  private static let approved = SeriesCode(.quickImpactApproved, .day)
  private static let disbursed = SeriesCode(.quickImpactDisbursed, .day)
  private static let beneficiaries = SeriesCode(.quickImpactBeneficiaries, .day)
  private var resolution: Resolution

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let mission = try resolution.mission(row, 0)
    guard !row.isUnstated(1) || !row.isUnstated(2) else {
      throw .missingValue(column: row.columns[1])
    }
    guard !row.isUnstated(4) else { throw .missingValue(column: row.columns[4]) }
    let date = try HubDate.day(row, 4)
    let category = row.isUnstated(3) ? -1 : sink.category(row.trimmed(3))
    func series(_ code: SeriesCode) -> SeriesCode {
      code.of(mission: mission).of(category: category)
    }
    try sink.observe(series(Self.projects), on: date, 1)
    for (column, code) in [(5, Self.approved), (6, Self.disbursed)] {
      guard let amount = try row.amount(column) else { continue }
      guard amount >= 0 else {
        throw .negativeNumber(column: row.columns[column], value: row.text(column))
      }
      try sink.observe(series(code), on: date, amount)
    }
    if !row.isUnstated(7) {
      let persons = try row.count(7, limit: 100_000_000)
      try sink.observe(series(Self.beneficiaries), on: date, Double(persons))
    }
  }

  func key(_ row: PublishedRow) -> String? {
    row.isUnstated(1) ? row.key([0, 2], dates: [4]) : row.key([0, 1])
  }
}
