/// What resolutions that are not about one operation ask for.
enum DutySchedule {
  /// The days that fall in a span. A repeating duty is counted from the adoption, unless it begins with
  /// something that the record does not know; a meeting held under the duty in the interval before its
  /// day is what became of it.
  static func events(_ duty: Duty, meetings: [Meeting], in period: Period) -> [DueEvent] {
    guard let timing = duty.timing else { return [] }
    var days: [(day: CalendarDate, after: CalendarDate, basis: DueEvent.Basis)] = []
    if let due = timing.due { days.append((due, duty.adopted, .stated)) }
    if let every = timing.every, timing.countedFrom == nil {
      var count = 1
      while true {
        let day = every.after(duty.adopted, times: count)
        guard day <= period.through else { break }
        days.append((day, every.after(duty.adopted, times: count - 1), .counted))
        count += 1
      }
    }
    return days.filter { period.contains($0.day) }.map { day in
      let meeting = meetings.last {
        $0.duty == duty.id && day.after < $0.date && $0.date <= day.day
      }
      return DueEvent(
        id: "\(duty.id.replacing(":", with: "/"))/\(day.day)", day: day.day, kind: .duty,
        mission: nil, resolution: duty.resolution, adopted: duty.adopted,
        paragraph: duty.paragraph.map(String.init), addressee: .named(duty.addressee),
        what: duty.what, form: nil, basis: day.basis,
        outcome: meeting.map { .met(on: $0.date) },
        sources: duty.sources.map { Citation(title: $0) },
        review: duty.verified == "read" ? .reviewed : .recalled)
    }
  }
}
