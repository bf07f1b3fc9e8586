/// The kinds of organization that the record distinguishes.
public enum OrganizationKind: String, Sendable, Hashable, Codable {
  case regionalOrganization = "regional-organization"
  case organ = "un-organ"
  case department = "un-department"
  case researchOrganization = "research-organization"
}
