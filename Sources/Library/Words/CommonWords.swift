/// Words that stand in nearly every line and tell nothing of what it is about; they are not indexed.
enum CommonWords {
  /// True for the hash of a folded word before its endings are cut.
  @inline(__always)
  static func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }

  private static let hashes: Set<UInt64> = {
    let words = (english + " " + arabic).split(separator: " ")
    return Set(
      words.flatMap { word -> [UInt64] in
        let letters = word.unicodeScalars.map(\.value).filter { $0 != 0x621 }
        // Arabic writes "and" onto the word.
        guard let first = letters.first, first >= 0x600 else { return [WordHash.of(letters)] }
        return [WordHash.of(letters), WordHash.of([0x648] + letters)]
      })
  }()

  private static let english = """
    a an the of and or to in on at by for from with without as is are was were be been being am it \
    its this that these those there here which who whom whose what when where than then thus so \
    such not no nor but if into onto upon its his her their our your my he she they we you them \
    him me has have had having do does did will would shall should can could might must also \
    very any each both about over under between through during
    """

  /// Folded as lines are.
  private static let arabic = """
    ال في من الي عن ان هذا هذه ذلك تلك التي الذي الذين اللذين اللتين هو هي هم هما كما قد لقد ما لا لم \
    لن بين مع كان كانت يكون تكون او ثم حتي اذ اذا انه انها انهم فيه فيها منه منها به بها له لها لهم \
    عليه عليها اليه اليها عنه عنها كل بعض غير هناك هنا نحن انا اي ايه عند لدي حيث بما مما ممن فقد \
    فان بان لان كذلك ايضا خلال ليس ليست هولا الا اما لكن
    """
}
