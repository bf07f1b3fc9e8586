/// What numbers of the field count, by the words that follow or precede them.
enum CountedNouns {
  private static let table = PhraseTable<StatedQuantity.Counted>([
    (
      .deaths,
      "deaths|death|fatalities|fatality|fatal casualties|وفاة|وفيات|حالة وفاة|حالات وفاة|الوفيات|قتيلا|قتلى|قتيل|حالة قتل"
    ),
    (
      .uniformed,
      "uniformed personnel|in uniform|uniformed peacekeepers|uniformed men and women|uniformed women and men|military and police personnel|troops and police|troops and police officers|troops and police personnel|فرد نظامي|فردا نظاميا|أفراد نظاميين|الأفراد النظاميين|من الأفراد النظاميين|فرد من الأفراد النظاميين|فردا من الأفراد النظاميين|عسكريا وشرطيا|من العسكريين وأفراد الشرطة|فردا من العسكريين وأفراد الشرطة|فرد من العسكريين وأفراد الشرطة|من أفراد القوات والشرطة|من النظاميين|نظاميين|نظاميا"
    ),
    (
      .peacekeepers,
      "peacekeepers|peacekeeper|blue helmets|members of the mission|members of the force|of its people|of its personnel|of its members|personnel|staff|staff members|members of personnel|men and women|women and men|حفظة السلام|من حفظة السلام|حافظ سلام|من أفراد حفظ السلام|فردا|فرد|أفراد|من الأفراد|من أفراد|فردا من حفظة السلام|فرد من حفظة السلام|أفراد من حفظة السلام|من ذوي الخوذ الزرق|من أصحاب الخوذ الزرق|من القبعات الزرق|من جنود حفظ السلام|من موظفي حفظ السلام|فردا من أفراد حفظ السلام|فرد من أفراد حفظ السلام|من موظفيها|من أفرادها|من العاملين|موظفا|موظف|موظفين|من قوات حفظ السلام|عنصرا|عنصر|عناصر"
    ),
    (
      .persons,
      "people|persons|lives|colleagues|شخصا|شخص|أشخاص|زميلا|زملاء|شهيدا|شهداء|شهيد"
    ),
    (
      .troops,
      "troops|soldiers|soldier|military personnel|contingent personnel|contingent members|جنديا|جندي|جنود|من الجنود|من القوات|عسكريا|عسكري|عسكريين|من العسكريين|من أفراد القوات|من أفراد الوحدات|من أفراد الوحدات العسكرية|فردا عسكريا|فردا من القوات|فرد من القوات|من الأفراد العسكريين|فردا من الأفراد العسكريين|فرد من الأفراد العسكريين"
    ),
    (
      .police,
      "police|police officers|police personnel|officers of police|شرطيا|شرطي|شرطيين|من أفراد الشرطة|فردا من الشرطة|فردا من أفراد الشرطة|فرد من أفراد الشرطة|من الشرطة|ضابط شرطة|من ضباط الشرطة"
    ),
    (
      .experts,
      "military observers|experts on mission|observers|مراقبا عسكريا|مراقب عسكري|مراقبين عسكريين|من المراقبين العسكريين|مراقبا"
    ),
    (
      .civilians,
      "civilian personnel|civilian staff|civilians|civilian staff members|موظفا مدنيا|موظف مدني|موظفين مدنيين|من الموظفين المدنيين|من المدنيين|مدنيا|مدني|مدنيين"
    ),
    (
      .women,
      "women|female personnel|female peacekeepers|women peacekeepers|of them women|امرأة|نساء|من النساء|من حافظات السلام|إناث"
    ),
    (
      .operations,
      "peacekeeping operations|peacekeeping operation|peacekeeping missions|peace operations|operations|operation|missions|mission|field missions|عملية|عمليات|عملية لحفظ السلام|عمليات لحفظ السلام|عملية حفظ سلام|عمليات حفظ سلام|عملية من عمليات حفظ السلام|عمليات حفظ السلام|بعثة|بعثات|بعثة لحفظ السلام|بعثات لحفظ السلام|بعثة حفظ سلام|بعثات حفظ سلام"
    ),
    (
      .politicalMissions,
      "special political missions|special political mission|political missions|بعثة سياسية خاصة|بعثات سياسية خاصة|بعثة سياسية|بعثات سياسية"
    ),
    (
      .contributors,
      "troop and police contributing countries|troop and police contributors|troop contributing countries|troop contributors|contributing countries|contributors|police contributing countries|contributing States|contributing Member States|بلدا مساهما|بلد مساهم|بلدان مساهمة|دولة مساهمة|دول مساهمة|مساهما|من البلدان المساهمة|من الدول المساهمة|بلدا مساهما بقوات|دولة مساهمة بقوات|بلدا من البلدان المساهمة|مساهمين"
    ),
    (
      .states,
      "countries|country|States|Member States|nations|Governments|بلدا|بلد|بلدان|دولة|دول|دولة عضوا|دول أعضاء|من الدول|من الدول الأعضاء|من البلدان"
    ),
    (
      .councilMembers,
      "members of the Council|members of the Security Council|Council members|Security Council members|أعضاء مجلس الأمن|من أعضاء مجلس الأمن|عضوا في مجلس الأمن|من أعضاء المجلس|أعضاء المجلس"
    ),
    (.resolutions, "resolutions|resolution|قرارا|قرار|قرارات"),
    (.vetoes, "vetoes|veto|times|نقضا|مرة|مرات"),
    (
      .votes,
      "votes|votes in favour|in favour|votes to|abstentions|abstention|أصوات|صوتا|صوت|عضوا|دولة صوتت|امتناع|أصوات مؤيدة"
    ),
    (
      .briefers,
      "briefers|speakers briefing|briefings|مقدمي إحاطات|من مقدمي الإحاطات|إحاطات|إحاطة|متحدثين"
    ),
    (.priorities, "priorities|priority areas|أولويات|أولوية"),
    (.areas, "areas|areas of commitment|thematic areas|مجالات|مجالا"),
    (.commitments, "commitments|shared commitments|التزاما|التزامات|التزام"),
    (.actions, "actions|إجراء|إجراءات|إجراءا"),
    (
      .dollars,
      "dollars|US dollars|United States dollars|دولار|دولارا|دولارات|من الدولارات|دولار أمريكي"
    ),
    (.incidents, "attacks|incidents|attack|هجوما|هجوم|هجمات|حادثا|حوادث|اعتداء|اعتداءات"),
  ])

  /// Words that may stand between a number and what it counts.
  private static let between: Set<String> = [
    "of", "the", "our", "their", "its", "un", "united", "nations", "military", "serving", "brave",
    "active", "ongoing",
    "current", "more", "other", "deployed", "new", "men", "multidimensional", "major", "those",
    "such", "all", "fallen",
    "binding", "voluntary", "mutual", "shared", "political", "special", "additional", "field",
    "key", "concrete", "recorded",
    "من", "جميع", "بين", "مجموع", "اصل", "حاليا", "اجمالي", "اخرين",
  ]

  /// What is counted behind a number, with where its words end.
  static func behind(_ words: [Word], _ index: Int) -> (counted: StatedQuantity.Counted, end: Int)?
  {
    var place = index
    while place < words.count, place - index <= 3, !words[place].startsParagraph {
      let word = words[place]
      if word.kind == .word, let match = table.match(words, at: place), match.particles == 0 {
        let end = place + match.count
        // "927 mission-months" are no missions.
        if end + 1 < words.count, words[end].isMark("-"), !words[end].isSpaced,
          words[end + 1].kind == .word, !words[end + 1].isSpaced
        {
          return nil
        }
        return (match.value, end)
      }
      guard word.kind == .word, between.contains(word.folded) else { return nil }
      place += 1
    }
    return nil
  }

  /// What is counted right at a word.
  static func at(_ words: [Word], _ index: Int) -> PhraseTable<StatedQuantity.Counted>.Match? {
    table.match(words, at: index)
  }
}
