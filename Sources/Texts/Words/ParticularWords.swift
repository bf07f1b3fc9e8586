/// Words that a single rule asks for by themselves, beside the terms of the vocabulary.
extension Token {
  /// True for a comma of either script.
  var isComma: Bool { isMark(",") || isMark("،") }
  private static let presidential = WordHash.of("PRST")
  /// The symbol of statements by the President, S/PRST/….
  var isPresidential: Bool { kind == .word && value == Token.presidential }
  /// True for a word that may be the first of an item written on.
  var isHeadOfItem: Bool {
    kind == .word && (traits.contains(.capital) || !isLatin || term != .unknown)
  }
  private static let forWord = WordHash.of("for")
  private static let convinced = WordHash.of("convinced")
  /// The word "for".
  var isFor: Bool { kind == .word && value == Token.forWord }
  /// The word "convinced".
  var isConvinced: Bool { kind == .word && value == Token.convinced }
  private static let endings = Set(["st", "nd", "rd", "th"].map(WordHash.of))
  /// The "th" of "15th".
  var isOrdinalEnding: Bool {
    kind == .word && !traits.contains(.spaced) && Token.endings.contains(value)
  }
  /// A year of the United Nations.
  var isYear: Bool {
    kind == .number && (1945...2199).contains(number)
      && traits.isDisjoint(with: [.grouped, .spelled])
  }
  /// A noun for what is submitted to the Council.
  var isReportNoun: Bool {
    switch term {
    case .report, .reports, .briefing, .update, .assessment, .review, .submit: true
    default: false
    }
  }

  private static let due = WordHash.of("due")
  /// "the first report due on"
  var isDue: Bool { kind == .word && value == Token.due }
  private static let general = WordHash.of("general")
  /// The last word of "Secretary-General".
  var isGeneral: Bool { kind == .word && (value == Token.general || term == .secretaryGeneral) }
  private static let others = Set(["other", "أخرى"].map(WordHash.of))
  /// "every other month"
  var isOther: Bool { kind == .word && Token.others.contains(value) }
  private static let per = WordHash.of("per")
  /// "twice per year"
  var isPer: Bool { kind == .word && value == Token.per }
  private static let through = WordHash.of("through")
  /// "through"
  var isThrough: Bool { kind == .word && value == Token.through }
  private static let passage = WordHash.of("passage")
  /// "the passage of this resolution"
  var isPassage: Bool { kind == .word && value == Token.passage }
  private static let now = Set(["today", "now", "hereof", "الآن"].map(WordHash.of))
  /// "from now"
  var isNow: Bool { kind == .word && Token.now.contains(value) }
  private static let article = WordHash.of("the")
  /// "the"
  var isDefinite: Bool { kind == .word && value == Token.article }
  private static let nexts = Set(["next", "coming", "المقبلة", "القادمة"].map(WordHash.of))
  /// "within the next 90 days"
  var isNext: Bool { kind == .word && Token.nexts.contains(value) }
  private static let maximumPeriods = Set(
    ["maximum", "أقصاها", "تتجاوز", "مدة", "فترة"].map(WordHash.of))
  /// "within a maximum of", في غضون مدة أقصاها
  var isMaximumPeriod: Bool { kind == .word && Token.maximumPeriods.contains(value) }
  private static let agains = Set(["again", "subsequently", "then", "ثم"].map(WordHash.of))
  /// "by 1 March and again by 1 September"
  var again: Bool { kind == .word && Token.agains.contains(value) }
  /// The word "thousand".
  var isThousand: Bool { kind == .number && traits.contains(.spelled) && number == 1000 }
  /// A word that tells of the mandate as it was: "its present mandate", "which expires", التي تنتهي.
  var isRelative: Bool {
    term == .present || term == .which
      || (term == .that && !isLatin && traits.isDisjoint(with: .and) && value != Token.an)
  }
  private static let an = WordHash.of("أن")
  private static let interims = Set(
    ["interim", "temporary", "maximum", "renewable", "limited", "مؤقتة", "انتقالية", "أولية"]
      .map(WordHash.of))
  /// A word that qualifies a period.
  var isInterim: Bool { kind == .word && Token.interims.contains(value) }
  private static let midnight = WordHash.of("midnight")
  /// "until midnight on 31 May"
  var isMidnight: Bool { kind == .word && value == Token.midnight }
  private static let beyond = WordHash.of("beyond")
  /// The word "beyond".
  var isBeyond: Bool { kind == .word && value == Token.beyond }
  private static let adoptedForms = Set(
    ["adopted", "اتخذه", "المتخذ", "اعتمده", "اتخذ", "المعقودة"].map(WordHash.of))
  /// "adopted", الذي اتخذه
  var isAdopted: Bool { kind == .word && Token.adoptedForms.contains(value) }
  private static let unanimous = Set(
    ["unanimously", "بالإجماع", "إجماع", "الإجماع"].map(WordHash.of))
  /// "unanimously"
  var isUnanimous: Bool { kind == .word && Token.unanimous.contains(value) }
  private static let againstForms = Set(["against", "معارضة", "ضد"].map(WordHash.of))
  /// "against"
  var isAgainst: Bool { kind == .word && Token.againstForms.contains(value) }
  private static let abstentions = Set(
    ["abstentions", "abstention", "abstaining", "امتناع", "وامتناع", "ممتنعة"].map(WordHash.of))
  /// "abstentions"
  var isAbstention: Bool { kind == .word && Token.abstentions.contains(value) }
  private static let high = WordHash.of("high")
  private static let highArabic = WordHash.of("السامي")
  /// الممثل السامي
  var isHighArabic: Bool { kind == .word && value == Token.highArabic }
  /// "High Representative", "High Commissioner"
  var isHigh: Bool { kind == .word && value == Token.high && traits.contains(.capital) }
  private static let boundsArabic = WordHash.of("حدود")
  /// في حدود, "within"
  var isBoundsArabic: Bool { kind == .word && value == Token.boundsArabic }
  private static let inWhat = WordHash.of("بما")
  /// بما, which opens بما في ذلك and بما لا يزيد على alike.
  var isInWhat: Bool { kind == .word && value == Token.inWhat }
  private static let made = WordHash.of("made")
  /// "made up of"
  var isMade: Bool { kind == .word && value == Token.made }
  private static let byAmounts = Set(
    ["بمقدار", "بواقع", "بعدد", "قدرها", "قدره", "وقدرها", "وقدره", "ب"].map(WordHash.of))
  /// Arabic "by an amount of".
  var isByAmount: Bool { kind == .word && Token.byAmounts.contains(value) }
  private static let money = Set(
    ["million", "billion", "per", "percent", "dollars", "مليون", "بليون", "مليار", "دولار"]
      .map(WordHash.of))
  /// What follows a sum of money or a share.
  var isMoney: Bool { kind == .word && Token.money.contains(value) || isMark("%") || isMark("٪") }
  private static let demonstratives = Set(["that", "this", "these", "those"].map(WordHash.of))
  /// "that number"
  var isDemonstrative: Bool { kind == .word && Token.demonstratives.contains(value) }
  private static let past = Set(["had", "having", "hitherto", "already", "now"].map(WordHash.of))
  /// "which had been given 4,150"
  var isPast: Bool { kind == .word && Token.past.contains(value) }
  private static let counted = Set(["counted", "inclusive"].map(WordHash.of))
  /// "counted within that figure"
  var isCounted: Bool { kind == .word && Token.counted.contains(value) }
  private static let further = WordHash.of("further")
  /// "a further 2,000"
  var isFurther: Bool { kind == .word && value == Token.further }
  private static let united = WordHash.of("united")
  private static let nationals = Set(
    ["national", "armed", "الوطنية", "الوطني", "المسلحة", "وطنية"].map(WordHash.of))
  /// What marks the forces of a State: "national", المسلحة.
  var isNational: Bool { kind == .word && Token.nationals.contains(value) }
  /// The first word of "United Nations".
  var isUnited: Bool { kind == .word && value == Token.united }
  private static let mandates = Set(["mandates", "ولايتي", "ولايات"].map(WordHash.of))
  /// "mandates", ولايتي: those of several operations.
  var isMandates: Bool { kind == .word && Token.mandates.contains(value) }
  private static let inForce = WordHash.of("force")
  /// The second word of "in force".
  var isInForce: Bool { kind == .word && value == Token.inForce && !traits.contains(.capital) }
  private static let expire = Set(["expire", "expires", "lapse"].map(WordHash.of))
  /// "shall expire"
  var isExpire: Bool { kind == .word && Token.expire.contains(value) }
  private static let setWord = WordHash.of("set")
  /// The first word of "set up".
  var isSet: Bool { kind == .word && value == Token.setWord }
  /// The verb "close", which is also an adjective.
  var isClose: Bool { kind == .word && ExpiryRule.close.contains(value) }
  /// Arabic "after" (بعد), which stands where English writes "beyond".
  var isAfterArabic: Bool { term == .after && !isLatin }
  private static let presentVerb = WordHash.of("present")
  /// The verb "to present", which is written like the adjective.
  var isPresentVerb: Bool { kind == .word && value == Token.presentVerb }
  private static let updated = WordHash.of("updated")
  /// "keep it updated"
  var isUpdated: Bool { kind == .word && value == Token.updated }
  private static let mandateds = Set(["mandated", "periodic", "regular"].map(WordHash.of))
  private static let symbolLetters = Set(["s", "a"].map(WordHash.of))
  /// The first letter of a document's symbol, "S/2024/12".
  var isSymbolLetter: Bool { kind == .word && Token.symbolLetters.contains(value) }
  private static let participles = Set(
    [
      "out", "forth", "contained", "outlined", "described", "mentioned", "referred", "recommended",
      "proposed", "noted", "identified", "highlighted", "expressed", "reflected", "stated",
      "presented", "set", "indicated", "detailed", "made", "given", "and",
    ].map(WordHash.of))
  /// A word behind which "in the report" tells where something is said.
  var isPastParticiple: Bool { kind == .word && Token.participles.contains(value) }
  /// "in mandated reporting"
  var isMandated: Bool { kind == .word && Token.mandateds.contains(value) }
}
