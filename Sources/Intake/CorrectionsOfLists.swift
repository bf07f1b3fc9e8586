import Record

/// Corrections that add what a publisher's list lacks are carried by the record's own entities;
/// this checks that the entity is there.
enum CorrectionsOfLists {
  static func check(
    _ corrections: [Correction], identities: Identities
  ) throws(IntakeError) {
    for correction in corrections where correction.action == .add {
      let name = correction.value ?? ""
      guard identities.resolver.resolve(name).id != nil else {
        throw .inconsistentEntities(
          file: "corrections/\(correction.source).yml",
          reason: "\(name) is to be added but is no entity of the record")
      }
    }
  }
}
