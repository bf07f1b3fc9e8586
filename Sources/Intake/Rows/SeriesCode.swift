import Record

/// The dimensions of a series packed into one number, so that millions of rows find their series
/// without building keys.
struct SeriesCode: Hashable {
  private(set) var bits: UInt64
  /// The category by the number that the sink gave it; -1 for none.
  private(set) var category: Int32 = -1

  /// The part that a reader knows beforehand.
  init(
    _ measure: Measure, _ precision: Precision, personnel: PersonnelType? = nil, sex: Sex? = nil,
    incident: IncidentType? = nil
  ) {
    bits = Self.position(measure)
    bits |= Self.position(precision) << 6
    bits |= (personnel.map(Self.position) ?? Self.none(4)) << 8
    bits |= (sex.map(Self.position) ?? Self.none(2)) << 12
    bits |= (incident.map(Self.position) ?? Self.none(3)) << 14
    bits |= measure.isStatedOnce ? 1 << 60 : 0
    bits |= UInt64(0xFFF) << 17 | UInt64(0xFFF) << 29 | UInt64(0x3FFFF) << 41
  }

  /// True for a measure that may be stated once only for a series and moment.
  var isStatedOnce: Bool { bits >> 60 & 1 == 1 }

  /// The same series for a mission, by the identity's number.
  func of(mission: Int32) -> SeriesCode { replacing(17, 0xFFF, UInt64(mission)) }
  /// The same series for a State, by the identity's number; a negative number leaves it out.
  func of(state: Int32) -> SeriesCode {
    state < 0 ? self : replacing(29, 0xFFF, UInt64(state))
  }
  /// The same series for a place, by the identity's number.
  func of(place: Int32) -> SeriesCode { replacing(41, 0x3FFFF, UInt64(place)) }

  /// The same series for a category, by the number that the sink gave it.
  func of(category: Int32) -> SeriesCode {
    var copy = self
    copy.category = category
    return copy
  }

  /// The series with its identities and its category by name.
  func key(_ identity: (Int32) -> EntityID?, categories: [String]) -> SeriesKey {
    SeriesKey(
      measure: Measure.allCases[Int(bits & 0x3F)],
      precision: Precision.allCases[Int(bits >> 6 & 3)],
      mission: number(17, 0xFFF).flatMap(identity),
      state: number(29, 0xFFF).flatMap(identity),
      place: number(41, 0x3FFFF).flatMap(identity),
      personnel: number(8, 0xF).map { PersonnelType.allCases[Int($0)] },
      sex: number(12, 3).map { Sex.allCases[Int($0)] },
      incident: number(14, 7).map { IncidentType.allCases[Int($0)] },
      category: category >= 0 ? categories[Int(category)] : nil)
  }

  private func replacing(_ shift: UInt64, _ mask: UInt64, _ value: UInt64) -> SeriesCode {
    var copy = self
    copy.bits = bits & ~(mask << shift) | (value & mask) << shift
    return copy
  }

  private func number(_ shift: UInt64, _ mask: UInt64) -> Int32? {
    let value = bits >> shift & mask
    return value == mask ? nil : Int32(value)
  }

  private static func none(_ width: UInt64) -> UInt64 { (1 << width) - 1 }

  private static func position<Case: CaseIterable & Equatable>(_ value: Case) -> UInt64 {
    UInt64(Array(Case.allCases).firstIndex(of: value) ?? 0)
  }
}
