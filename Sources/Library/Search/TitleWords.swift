/// How much of what is asked for stands in the title of a document.
struct TitleWords {
  /// For each group of a plan, the words asked for, each in the forms in which it may stand.
  private let groups: [[Set<UInt64>]]

  init(_ plan: SearchPlan) {
    groups = plan.groups.compactMap { group in
      group.ways.first?.slots.map { slot in
        Set(slot.variants.map { WordHash.of($0.term.unicodeScalars.map(\.value)) })
      }
    }
  }

  /// The share of groups that a title holds in whole, 0 to 1.
  func share(of title: String) -> Double {
    guard !groups.isEmpty else { return 0 }
    var title = title
    let hashes = title.withUTF8 { bytes in
      var words = LineWords(bytes)
      var hashes: [UInt64] = []
      while words.next(), hashes.count < 60 { hashes.append(WordHash.of(words.letters)) }
      return hashes
    }
    let held = groups.count { slots in
      slots.allSatisfy { slot in hashes.contains { slot.contains($0) } }
    }
    return Double(held) / Double(groups.count)
  }
}
