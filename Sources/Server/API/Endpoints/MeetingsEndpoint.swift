import Questions
import Record
import Site

/// The Council's meetings on peacekeeping reform, the newest first.
enum MeetingsEndpoint: Endpoint {
  static let route = Route("/meetings")
  static let parameterNames = ["from", "to", "as-of", "limit", "cursor", "release"]
  static let examples = ["/meetings?to=2024-09-09&limit=3", "/meetings?from=2023&lang=ar&limit=3"]

  private struct Entry: Encodable, Sendable {
    let id: EntityID
    let date: CalendarDate
    /// The symbol of the verbatim record.
    let record: String?
    let format: String?
    let presidency: Named?
    let theme: String?
    let briefers: [Person]
    /// The duty under which it was held.
    let duty: String?
    let sources: [String]
    let page: String
  }

  private struct Person: Encodable, Sendable {
    let name: String
    let office: String
    let organization: String?
  }

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let cut = try call.cut()
    let meetings = try asked { () throws(QuestionError) in
      let from = try call.parameters.date("from")?.earliest ?? Period.always.from
      let to = try call.parameters.date("to")?.latest ?? call.day
      guard let period = Period(from: from, through: to) else { throw .emptyPeriod }
      return call.record.facts.meetings.filter { period.contains($0.date) }
        .sorted { $0.date > $1.date }
    }
    return APIReply(meetings, cut) { meeting in
      Entry(
        id: meeting.id, date: meeting.date, record: meeting.record, format: meeting.format,
        presidency: meeting.presidency.map { Named($0, call) },
        theme: meeting.theme?.preferred(call.language),
        briefers: meeting.briefers.map {
          Person(
            name: $0.name.preferred(call.language), office: $0.office.preferred(call.language),
            organization: $0.organization?.preferred(call.language))
        }, duty: meeting.duty, sources: meeting.sources,
        page: call.page("/meetings/\(meeting.date)"))
    }
  }
}
