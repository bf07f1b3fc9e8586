import Record

/// A State or area.
struct ContributorBody: Encodable, Sendable {
  let id: EntityID
  let key: String
  let name: String
  let names: Names
  let formalNames: Names?
  let iso3: String?
  let m49: Int?
  let region: String?
  let subregion: String?
  let group: Named?
  let from: PartialDate?
  let until: PartialDate?
  let successors: [Named]
  let address: String
  let page: String

  init(_ state: State, _ call: APICall) {
    id = state.id
    key = state.id.key
    name = call.wording.state(state.id)
    names = state.names
    formalNames = state.formalNames
    iso3 = state.iso3
    m49 = state.m49
    region = state.region
    subregion = state.subregion
    group = call.record.view.group(of: state.id).map { Named($0, call) }
    from = state.from
    until = state.until
    successors = state.successors.map { Named($0, call) }
    address = call.address.whole("/contributors/\(state.id.key)")
    page = call.page("/contributors/\(state.id.key)")
  }
}
