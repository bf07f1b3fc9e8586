/// Remembers what a spelling was resolved to, keyed by its bytes.
///
/// Published files repeat a few hundred spellings millions of times; resolving each once and
/// comparing bytes afterwards keeps a bulk intake from building strings.
struct ByteMemo {
  private var slots: [Slot]
  private var arena: [UInt8] = []
  private var used = 0

  private struct Slot {
    var hash: UInt64 = 0
    var start: Int32 = 0
    var count: Int32 = -1
    var value: Int32 = 0
  }

  init() { slots = Array(repeating: Slot(), count: 1024) }

  /// The value remembered for these bytes, or the one that `resolve` gives, remembered from now on.
  mutating func value(
    for bytes: UnsafeRawBufferPointer, resolve: (UnsafeRawBufferPointer) -> Int32
  ) -> Int32 {
    let hash = Self.hash(bytes)
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[index].count >= 0 {
      if slots[index].hash == hash, matches(slots[index], bytes) { return slots[index].value }
      index = (index + 1) & (slots.count - 1)
    }
    let value = resolve(bytes)
    insert(bytes, hash: hash, value: value)
    return value
  }

  private func matches(_ slot: Slot, _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard Int(slot.count) == bytes.count else { return false }
    let start = Int(slot.start)
    for offset in 0..<bytes.count where arena[start + offset] != bytes[offset] { return false }
    return true
  }

  private mutating func insert(_ bytes: UnsafeRawBufferPointer, hash: UInt64, value: Int32) {
    if used * 2 >= slots.count { grow() }
    let slot = Slot(
      hash: hash, start: Int32(arena.count), count: Int32(bytes.count), value: value)
    arena.append(contentsOf: bytes)
    place(slot)
    used += 1
  }

  private mutating func place(_ slot: Slot) {
    var index = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
    while slots[index].count >= 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.count >= 0 { place(slot) }
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 29)
  }
}
