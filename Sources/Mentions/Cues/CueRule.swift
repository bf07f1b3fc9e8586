import Texts

/// Words that say what a sentence is about.
enum CueRule {
  private static let table = PhraseTable<Cue.Meaning>([
    (
      .death,
      "died|die|has lost|have lost|had lost|lost|perished|buried|gave their lives|claimed the lives|cost the lives|toll|deaths|death|fatalities|fatality|lost their lives|losing their lives|lost his life|lives lost|fallen|death toll|dead|paid with their lives|made the ultimate sacrifice|ultimate sacrifice|deadliest|deadly|لقوا حتفهم|لقي حتفه|لقي مصرعه|لقوا مصرعهم|مصرع|وفاة|وفيات|الوفيات|توفي|توفوا|فقدوا أرواحهم|فقدوا حياتهم|فقد حياته|أودت بحياة|أودى بحياة|سقط|سقطوا|ضحوا|ضحوا بأرواحهم|بحياة|ضحوا بحياتهم|دفعوا حياتهم|بحياتهم|دموية|فقدت|فقد|فقدتهم|فقدناهم|حصد|حصدت|قضوا|قضى|شهيدا|شهداء|شهيد|أودى بأرواح|بأرواح"
    ),
    (.killed, "killed|kill|killing|slain|قتل|قتلوا|قتلت|قتلى|قتيلا|قتيل|يقتل|مقتل|استشهد|استشهدوا"),
    (
      .maliciousAct,
      "malicious acts|malicious act|hostile fire|violent acts|hostile acts|hostile act|hostile action|attacks|attack|attacked|malicious|by hostile|acts of violence|deliberate attacks|أعمال عدائية|عمل عدائي|الأعمال العدائية|أعمال كيدية|هجمات|هجوم|الهجمات|أعمال خبيثة|أعمال عدوانية|اعتداءات|أفعال كيدية|أعمال إجرامية|فعل عدائي|أفعال عدائية|نيران معادية|بنيران معادية"
    ),
    (.accident, "accident|accidents|accidental|crash|حادث|حوادث|حادثة|الحوادث"),
    (.illness, "illness|illnesses|disease|sickness|المرض|مرض|أمراض|الأمراض|اعتلال"),
    (.selfInflicted, "self-inflicted|suicide|الانتحار|انتحار|إيذاء النفس|أذى ذاتي"),
    (.peacekeepers, "peacekeepers|peacekeeper|blue helmets|حفظة السلام|الخوذ الزرق|القبعات الزرق"),
    (.uniformed, "uniformed|in uniform|blue flag|الأفراد النظاميين|الأفراد النظاميون|نظاميا|نظامي"),
    (.military, "troops|military|soldiers|قوات|جنود|عسكريين"),
    (.police, "police|الشرطة|شرطة"),
    (
      .women,
      "women|female|woman|النساء|نساء|المرأة|امرأة|الإناث"
    ),
    (
      .allPersonnel,
      "all personnel|all categories|including civilians|civilian and uniformed|جميع الأفراد|بمن فيهم المدنيون|نظاميين ومدنيين"
    ),
    (
      .deployed,
      "deployed|kept|keeps|deploys|deploy|deploying|deployment|serving|serve|serves|served|strength|stood at|strong|in the field|on the ground|المنتشرين|المنتشرون|المنشورين|منتشرين|ينتشر|تنتشر|انتشار|يخدم|يخدمون|تخدم|العاملين|العاملون|قوام|القوام|قوامها|قواما|يعمل|يعملون|نشر|تنشر|نشرت|المنتشرة|يؤدون|في الميدان|خدم|قوامهم"
    ),
    (
      .contribute,
      "contributed|sent|sends|fields|fielded|contribute|contributes|contributing|contribution|contributions|provides|provided|provide|ساهم|ساهمت|تساهم|يساهم|أسهم|أسهمت|تسهم|مساهمة|المساهمة|إسهام|قدمت|تقدم|بمساهمة|مساهمتها|أوفدت"
    ),
    (
      .contributor,
      "contributor|contributors|troop-contributing|troop contributing|police-contributing|مساهم|مساهما|المساهمين|مساهمين|البلدان المساهمة|الدول المساهمة"
    ),
    (
      .adopted,
      "adopted|decided|decides|adopts|adopt|adoption|adopting|agreed|endorsed|اعتمد|اعتمدت|اعتماد|اعتمدته|المعتمد|اعتمده|اتخذ|المتخذ|اتخذه|اتخاذ|المؤرخ|المؤرخة|الصادر|صدر|أقر|اعتمدها|يعتمد|إقرار|اعتماده|قرر|قررت"
    ),
    (
      .established,
      "established|establishing|establishes|establishment|created|set up|began|begun|started|founded|mandated by|deployed since|أنشئت|أنشئ|إنشاء|انطلقت|انطلق|أنشأ|أنشأت|أنشأها|المنشأة|بدأت|بدأ|تأسست|إنشائها|أنشأه|بدء"
    ),
    (
      .ended,
      "ended|closed|closes|closing|closure|terminated|withdrew|withdrawn|withdrawal|liquidated|drawdown|completed|انتهت|أغلقت|إغلاق|أنهى|إنهاء|أنهت|انسحبت|انسحاب|اكتمل|انتهى|اختتمت|اختتام|أنهيت|إنهاؤها"
    ),
    (
      .launched,
      "launched|launch|launching|issued|presented|published|unveiled|initiated|أطلق|أطلقت|أطلقها|إطلاق|أطلقه|صدرت|قدم|المطروحة|طرح|طرحها|أطلقوا|المطلقة|تلتها|تلاها|أعقبتها|followed by"
    ),
    (
      .held,
      "held|hold|holds|takes place|took place|take place|convened|convenes|convene|meets|will meet|scheduled|عقد|يعقد|تعقد|المنعقد|المقرر عقده|المقرر عقدها|انعقد|انعقدت|ستعقد|سيعقد|ينعقد|تنعقد|المزمع|المنعقدة|عقدت|يلتئم"
    ),
    (
      .expires,
      "expires|expire|expired|runs out|expiry|expiring|ends on|تنتهي|ينتهي|انتهاء|تنقضي|انقضاء"
    ),
    (
      .renewed,
      "renewed|renews|renew|renewal|extended|extends|extend|extension|extending|renewing|مدد|تمديد|جدد|تجديد|يمدد|مددت|جددت|تمدد|يجدد|بتمديد"
    ),
    (.operations, "peacekeeping operations|operations|missions|عمليات|بعثات"),
    (
      .peacekeepingOperation,
      "peacekeeping operations|peacekeeping missions|عمليات حفظ السلام|بعثات حفظ السلام"
    ),
    (.politicalMissions, "political missions|special political missions|بعثات سياسية"),
    (.resolution, "resolution|resolutions|قرار|القرار|قرارات"),
    (.mandate, "mandate|mandates|mandated|ولاية|الولاية|ولايتها|ولايات|ولايته"),
    (.vote, "vote|votes|voted|voting|صوت|أصوات|تصويت"),
    (
      .briefing,
      "briefing|briefings|brief|briefed|briefs|will brief|hear from|heard from|hear briefings|إحاطة|إحاطات|الإحاطة|إحاطته|يحيط|يستمع|استمع|سيستمع|إحاطتها|إحاطتيهما|إحاطتهما|إحاطاتهم|إحاطاتهن|أحاط|يقدم إحاطة"
    ),
    (.briefer, "briefer|briefers|مقدمي الإحاطات|مقدمو الإحاطات|مقدم الإحاطة|المتحدثين|المتحدثون"),
    (
      .presidency,
      "presidency|presides|preside|presiding|president of the council|president of the security council|chairs|chaired|chairing|رئاسة|رئاستها|الرئاسة|رئيسة المجلس|رئيس المجلس|ترأس|يترأس|تترأس|ترأست|تتولى رئاسة|برئاسة|يرأس|ترأسها"
    ),
    (
      .openDebate,
      "open debate|annual debate|debate|مناقشة مفتوحة|المناقشة المفتوحة|مناقشة|المناقشة|نقاش|جلسة نقاش|مناقشته"
    ),
    (
      .meeting,
      "meeting|session|meets|our meeting|اجتماعنا|جلستنا|الجلسة|اجتماع|اجتماعا|جلسة|الجلسة|اجتماعه|جلسته|الاجتماع"
    ),
    (.member, "member of|members of|عضو في|أعضاء|عضوا في|عضوية"),
    (
      .ceiling,
      "ceiling|ceilings|authorized|authorised|authorizes|authorized strength|authorised strength|troop ceiling|maximum of|may keep|سقف|السقف|سقفا|سقوف|المأذون|المأذون به|أذن لها|وأذن لها|was allowed|allowed|مأذون|مأذونا|القوام المأذون به|القوام المأذون|الحد الأقصى|حدا أقصى|بحد أقصى"
    ),
    (
      .theMission,
      "the mission|the force|the operation|its personnel|its people|its peacekeepers|its members|its strength|its deadliest|that mission|this mission|that operation|البعثة|القوة|العملية|للعملية|هذه البعثة|للبعثة|للقوة|أفرادها|قوامها|صفوفها|جنودها|لديها"
    ),
    (
      .lifetime,
      "since its creation|since its establishment|since the beginning|since its inception|since it was established|since it began|since then|over its lifetime|in its history|منذ إنشائها|منذ إنشائه|منذ انطلاقها|منذ تأسيسها|منذ بدايتها|منذ بدء عملها|في تاريخها"
    ),
    (
      .initial,
      "the first ceilings|first ceilings|initial ceilings|initially|originally|at first|at the outset|في البداية|أول الأمر|السقف الأولي|ابتداء"
    ),
    (.losses, "losses|casualties|fatalities|the price|خسائر|الخسائر|الوفيات|الضحايا"),
    (
      .speaker,
      "we|our|ours|us|my country|my delegation|my government|بلادي|بلدي|وفدي|نسهم|نساهم|لدينا|أبنائنا|قواتنا|جنودنا|أفرادنا"
    ),
    (
      .service,
      "in the service of|while serving|in the line of duty|under the united nations flag|our colleagues|في خدمة السلام|أثناء خدمتهم|أثناء أداء واجبهم|أثناء تأدية الواجب|زملائنا"
    ),
    (
      .delegation,
      "representative of|delegation of|permanent mission of|statement by|on behalf of|وفد|ممثل|ممثلة|المندوب الدائم|البعثة الدائمة|كلمة|بيان"
    ),
    (
      .report,
      "report|reports|reported|reporting|update|updates|تقرير|تقريرا|تقارير|تقريره|يبلغ|بإبلاغ"
    ),
    (.succession, "takes over|took over|replaces|replaced|succeeded|حلت محل|خلفت|تسلمت"),
    (.veto, "veto|vetoes|vetoed|نقض|حق النقض|الفيتو|فيتو"),
    (.emphasis, "not only|no doubt|no other|لا تزال|لا يزال|لا بد|لا سيما|لا زالت|لا يخفى"),
    (.negation, "not|no|never|لا|لم|لن|ليس|ليست"),
  ])

  /// The cues among some words, in order; one word may be several.
  static func cues(_ words: [Word], _ range: Range<Int>) -> [Cue] {
    var cues: [Cue] = []
    for index in range where words[index].kind == .word {
      guard let match = table.match(words, at: index, until: range.upperBound) else { continue }
      let span = TextSpan(start: words[index].start, end: words[index + match.count - 1].end)
      cues.append(Cue(span: span, meaning: match.value))
      for other in also[match.value] ?? [] { cues.append(Cue(span: span, meaning: other)) }
      // The words of a longer phrase have meanings of their own.
      if match.count > 1, match.value != .emphasis,
        let own = table.match(words, at: index, until: index + 1),
        own.value != match.value
      {
        cues.append(
          Cue(span: TextSpan(start: words[index].start, end: words[index].end), meaning: own.value))
      }
    }
    return cues
  }

  /// What a word says besides.
  private static let also: [Cue.Meaning: [Cue.Meaning]] = [
    .killed: [.death], .peacekeepingOperation: [.operations], .politicalMissions: [.operations],
  ]
}
