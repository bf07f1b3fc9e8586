import Questions

/// Every kind of answer of the API.
enum EndpointList {
  /// The kinds.
  static let all: [any Endpoint.Type] = [
    IndexEndpoint.self, IndicatorsEndpoint.self, IndicatorEndpoint.self, FiguresEndpoint.self,
    ExplainEndpoint.self, MissionsEndpoint.self, MissionEndpoint.self, MandateEndpoint.self,
    ContributorsEndpoint.self, ContributorEndpoint.self, GroupsEndpoint.self,
    CalendarEndpoint.self, DueEndpoint.self, MeetingsEndpoint.self, SourcesEndpoint.self,
    SourceEndpoint.self, SourceLinesEndpoint.self, QuarantineEndpoint.self,
    CorrectionsEndpoint.self, LineEndpoint.self, ChangesEndpoint.self, SearchEndpoint.self,
    CheckEndpoint.self, ResolveEndpoint.self, ReleasesEndpoint.self, DescriptionEndpoint.self,
  ]

  /// Parameters that every kind takes.
  static let common = ["lang"]

  /// The kind of a path below `/api/v1` with the values of its open parts; nil where there is none.
  static func find(_ path: String) -> (endpoint: any Endpoint.Type, values: [String: String])? {
    for endpoint in all {
      if let values = endpoint.route.match(path) { return (endpoint, values) }
    }
    return nil
  }
}
