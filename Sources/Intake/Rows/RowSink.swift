import Record

/// Collects what a reader makes of its rows, a batch at a time.
struct RowSink {
  /// What has been collected since the last batch was handed on.
  var batch: RecordBatch
  /// The row being read.
  var row: UInt32 = 0
  /// A digest of what the row being read has said so far, the same in every release that says it.
  var rowSignature: UInt64 = 0
  private let identities: Identities
  private var series: [SeriesCode: Int32] = [:]
  private var places: [PlaceKey: Int32] = [:]
  private var lastCode: SeriesCode?
  private var lastSeries: Int32 = 0
  private var placeIDs: [EntityID] = []
  private let firstPlace: Int32
  private var moments = StatedMoments()
  private var categories: [String] = []
  private var categoryNumbers: [String: Int32] = [:]
  /// A digest of each category's name: its number depends on the order of the file's rows.
  private var categoryDigests: [UInt64] = []

  private struct PlaceKey: Hashable {
    let mission: Int32
    let location: String
    let latitude: Double
    let longitude: Double
  }

  init(identities: Identities, snapshot: Int) {
    self.identities = identities
    batch = RecordBatch(snapshot: snapshot, firstRow: 1, firstByte: 0)
    firstPlace = Int32(identities.entities.count)
  }

  /// Notes a published number.
  ///
  /// - Throws: `Refusal.repeatedKey` when a stock is stated twice for one series and moment: the
  ///   record cannot know which of the two is meant.
  mutating func observe(
    _ code: SeriesCode, on date: CalendarDate, _ value: Double
  ) throws(Refusal) {
    let series = number(code)
    if code.isStatedOnce, !moments.insert(series: series, date) {
      throw .repeatedKey(date.description)
    }
    let category = code.category >= 0 ? categoryDigests[Int(code.category)] : 0
    rowSignature =
      (rowSignature ^ code.bits ^ category ^ UInt64(bitPattern: Int64(date.dayNumber)) << 44)
      &* 0x100_0000_01b3 ^ value.bitPattern
    batch.observations.append(
      CompactObservation(series: series, day: date.dayNumber, value: value, row: row))
  }

  /// Notes a fact about an identity.
  mutating func state(_ entity: EntityID, _ property: String, _ value: String?) {
    batch.statements.append(
      Statement(entity: entity, property: property, value: value, row: Int(row)))
  }

  /// The number of a category of the publisher, known or new.
  mutating func category(_ name: String) -> Int32 {
    if let known = categoryNumbers[name] { return known }
    let number = Int32(categories.count)
    categoryNumbers[name] = number
    categories.append(name)
    categoryDigests.append(
      name.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
    return number
  }

  /// The number of a place within a mission, known or new.
  mutating func place(
    mission: Int32, location: String, latitude: Double, longitude: Double
  ) -> Int32 {
    let key = PlaceKey(
      mission: mission, location: location, latitude: latitude, longitude: longitude)
    if let known = places[key] { return known }
    let number = firstPlace + Int32(places.count)
    places[key] = number
    let missionID = identities.entities[Int(mission)].id
    let slug = NameFolding.fold(location).replacing(" ", with: "-")
    // Two camps of one name are told apart by where they are, to about a kilometre.
    let position = "\(Self.hundredths(latitude)),\(Self.hundredths(longitude))"
    let id = EntityID(.place, "\(missionID.key)/\(slug.isEmpty ? location : slug)@\(position)")
    placeIDs.append(id)
    batch.newPlaces.append(
      Place(
        id: id, mission: missionID, name: location, latitude: latitude, longitude: longitude))
    return number
  }

  /// Takes back what the row being read has left, after it was refused.
  mutating func refuse(_ refusal: Refusal, observations: Int, statements: Int) {
    for observation in batch.observations[observations...] {
      moments.remove(series: observation.series, CalendarDate(dayNumber: observation.day))
    }
    batch.observations.removeSubrange(observations...)
    batch.statements.removeSubrange(statements...)
    batch.quarantined.append((row: Int(row), refusal: refusal))
  }

  private static func hundredths(_ degrees: Double) -> Double { (degrees * 100).rounded() / 100 }

  private mutating func number(_ code: SeriesCode) -> Int32 {
    if code == lastCode { return lastSeries }
    lastCode = code
    if let known = series[code] {
      lastSeries = known
      return known
    }
    lastSeries = Int32(series.count)
    series[code] = lastSeries
    batch.newSeries.append(code.key({ identity($0) }, categories: categories))
    return lastSeries
  }

  private func identity(_ number: Int32) -> EntityID? {
    if number < firstPlace { return identities.entities[Int(number)].id }
    let index = Int(number - firstPlace)
    return index < placeIDs.count ? placeIDs[index] : nil
  }
}
