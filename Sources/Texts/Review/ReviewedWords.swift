/// The words to which the review of each fact is bound: those of its paragraph, and for an item those
/// of the paragraph that it belongs to before them.
struct ReviewedWords {
  private let resolution: Resolution
  private let digests: [String]

  init(_ resolution: Resolution) {
    self.resolution = resolution
    var digests: [String] = []
    digests.reserveCapacity(resolution.paragraphs.count)
    let wanted = Self.places(resolution)
    var operative: String?
    var head: Int?
    for (place, paragraph) in resolution.paragraphs.enumerated() {
      if paragraph.kind != .subparagraph {
        operative = nil
        head = place
      }
      guard wanted.contains(place) else {
        digests.append("")
        continue
      }
      let own = WordsDigest.of(resolution.words(of: paragraph))
      if paragraph.kind == .subparagraph, let head {
        let above = operative ?? WordsDigest.of(resolution.words(of: resolution.paragraphs[head]))
        operative = above
        digests.append(WordsDigest.of("\(above)/\(own)"))
      } else {
        digests.append(own)
      }
    }
    self.digests = digests
  }

  /// The digest of the words of a fact.
  func digest(of fact: Fact) -> String {
    guard let place = resolution.place(of: fact) else {
      return WordsDigest.of(resolution.quote(fact))
    }
    return digests[place]
  }

  private static func places(_ resolution: Resolution) -> Set<Int> {
    Set(resolution.facts.compactMap { resolution.place(of: $0) })
  }
}

extension Resolution {
  /// The place of the paragraph in which a fact was read.
  func place(of fact: Fact) -> Int? {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].span.start <= fact.span.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 ? low - 1 : nil
  }
}
