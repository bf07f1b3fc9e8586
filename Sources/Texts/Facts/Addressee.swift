/// Whom the Council addresses in a clause.
public enum Addressee: String, Sendable, Hashable, Codable, CaseIterable {
  case secretaryGeneral = "Secretary-General"
  case specialRepresentative = "special-representative"
  case memberStates = "Member States"
  case hostGovernment = "host-government"
  case panelOfExperts = "panel-of-experts"
  case operation
  case africanUnion = "African Union"
  case contributors
  case parties
  case committee
  case secretariat
  case council
  case other
}
