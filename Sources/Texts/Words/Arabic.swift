/// The Arabic words of the Council's drafting language that rules know, without the article; `*`
/// marks a form with "its" or "his" written onto it, `²` a dual.
enum Arabic {
  static let words: [Vocabulary.Words] =
    verbs + opening + time + mandates + strength + reporting
    + addressees + sentence + tasks

  private static let verbs: [Vocabulary.Words] = [
    .of(.decides, "يقرر يقرّر"), .of(.authorizes, "يأذن يؤذن"), .of(.determines, "يقضي"),
    .of(.demands, "يطالب"), .of(.declares, "يعلن"), .of(.approves, "يوافق يعتمد يجيز"),
    .of(.endorses, "يؤيد"), .of(.establishes, "ينشئ"),
    .of(.requests, "يطلب يرجو"), .of(.directs, "يوعز يكلف يعهد"), .of(.calls, "يهيب"),
    .of(.appeals, "يناشد"), .of(.urges, "يحث"), .of(.encourages, "يشجع"),
    .of(.invites, "يدعو يستحث"), .of(.recommends, "يوصي"), .of(.expects, "يتوقع"),
    .of(.condemns, "يدين يستنكر يندد"), .of(.deplores, "يشجب"), .of(.warns, "يحذر"),
    .of(.regrets, "يأسف"), .of(.supports, "يدعم يساند"), .of(.insists, "يصر"),
    .of(.reiterates, "يكرر"), .of(.stresses, "يشدد"), .of(.affirms, "يؤكد"),
    .of(.reaffirms, "يعيد"), .of(.underlines, "يبرز"), .of(.reminds, "يذكر"),
    .of(.agrees, "يتفق"), .of(.recognizes, "يسلم"), .of(.acknowledges, "يعترف يقر"),
    .of(.welcomes, "يرحب"), .of(.commends, "يشيد يثني ينوه"), .of(.recalls, "يشير"),
    .of(.takes, "يحيط"), .of(.notes, "يلاحظ"), .of(.expresses, "يعرب يبدي"),
    .of(.looks, "يتطلع"), .of(.intends, "يعتزم"),
    .of(.considers, "يرى يعتبر"), .of(.hopes, "يأمل"),
  ]

  private static let opening: [Vocabulary.Words] = [
    .of(.preambular, "إذ"),
    .of(.participle, "قد إدراكا اقتناعا تصميما حرصا استنادا رغبة وعيا تسليما اعترافا"),
    .of(.adverb, "كذلك أيضا مجددا كما بقوة بشدة تكرارا أخيرا لذلك وبالتالي كذا"),
  ]

  private static let time: [Vocabulary.Words] = [
    .of(.kanun, "كانون"), .of(.tishrin, "تشرين"),
    .month(1, "يناير جانفي"), .month(2, "شباط فبراير فيفري"), .month(3, "آذار مارس"),
    .month(4, "نيسان أبريل إبريل أفريل"), .month(5, "أيار مايو ماي"),
    .month(6, "حزيران يونيه يونيو جوان"), .month(7, "تموز يوليه يوليو جويلية"),
    .month(8, "آب أغسطس أوت غشت"), .month(9, "أيلول سبتمبر شتنبر"),
    .month(10, "أكتوبر"), .month(11, "نوفمبر نونبر"), .month(12, "ديسمبر دجنبر"),
    .of(.day, "يوم يوما أيام يومين² يومان²"),
    .of(.week, "أسبوع أسبوعا أسابيع أسبوعين² أسبوعان²"),
    .of(.month, "شهر شهرا أشهر شهور شهرين² شهران²"),
    .of(.year, "سنة سنوات سنين عام عاما أعوام سنتين² سنتان² عامين² عامان²"),
    .of(.every, "كل"), .of(.within, "غضون خلال ظرف"), .of(.by, "بحلول"),
    .of(.before, "قبل قبيل"), .of(.after, "بعد عقب"),
    .of(.until, "حتى لغاية غاية"),
    .of(.later, "يتجاوز تتجاوز يتأخر تتأخر غايته أقصاه يتعدى تتعدى تأخر متأخر"),
    .of(.not, "لا دون لم لن ألا"), .of(.end, "نهاية نهايتها* ختام أواخر"),
    .of(.ends, "تنتهي ينتهي منتهية المنقضية ينقضي تنقضي"),
    .of(.expiry, "انتهاء انقضاء انتهائها* انقضائها*"),
    .of(.beginning, "اعتبارا ابتداء بدءا بداية تبدأ يبدأ"),
    .of(.period, "فترة مدة مدته* فترته* فترتها* مدتها* فترات"),
    .of(.adoption, "اتخاذ اعتماد اتخاذه* اعتماده* صدور صدوره*"),
    .of(.thereafter, "ذلك بعدها بعدئذ"), .of(.interval, "فواصل فاصل"),
    .of(.annually, "سنويا سنوي سنوية السنوية سنويه"),
    .of(.quarterly, "فصليا فصلي فصلية ربع"), .of(.monthly, "شهريا شهري شهرية"),
    .of(.semiannually, "نصف"), .of(.weekly, "أسبوعيا"), .of(.twice, "مرتين"),
    .of(.regular, "بانتظام منتظم منتظمة انتظام دوريا دوري دورية منتظما"),
    .of(.from, "من منذ"), .of(.to, "إلى"), .of(.on, "على"), .of(.at, "في عند لدى"),
    .of(.another, "إضافية أخرى جديدة"), .of(.date, "تاريخ موعد تاريخه* مواعيد"),
    .of(.present, "حالية راهنة حالي قائمة الراهن"), .of(.middle, "منتصف"),
    .of(.frequency, "أساس نحو وتيرة"), .of(.dated, "مؤرخ مؤرخة مؤرخين"),
    .of(.necessary, "اقتضاء ضرورة لزم حسب مقتضى اقتضى"),
    .of(.immediately, "فورا قريب ممكن"), .of(.last, "أخير أخيرة نهائي نهائية ختامي"),
    .of(.cycle, "دورة"), .of(.respectively, "توالي ترتيب"), .of(.time, "وقت"),
    .number(1, "واحد واحدة"), .number(2, "اثنان اثنين اثنتان اثنتين اثني اثنا اثنتي اثنتا"),
    .number(3, "ثلاثة ثلاث"), .number(4, "أربعة أربع"), .number(5, "خمسة خمس"),
    .number(6, "ستة ست"), .number(7, "سبعة سبع"), .number(8, "ثمانية ثماني ثمان"),
    .number(9, "تسعة تسع"), .number(10, "عشرة عشر"), .number(20, "عشرين عشرون"),
    .number(30, "ثلاثين ثلاثون"), .number(40, "أربعين أربعون"), .number(50, "خمسين خمسون"),
    .number(60, "ستين ستون"), .number(70, "سبعين سبعون"), .number(80, "ثمانين ثمانون"),
    .number(90, "تسعين تسعون"), .number(100, "مئة مائة"),
    .number(200, "مئتين مائتين مئتا مئتان مائتان مائتا"),
    .number(300, "ثلاثمئة ثلاثمائة"), .number(400, "أربعمئة أربعمائة"),
    .number(500, "خمسمئة خمسمائة"), .number(600, "ستمئة ستمائة"),
    .number(700, "سبعمئة سبعمائة"), .number(800, "ثمانمئة ثمانمائة"),
    .number(900, "تسعمئة تسعمائة"), .number(1000, "ألف آلاف ألفا"), .number(2000, "ألفين ألفان"),
    .ordinal(1, .first, "أول أولى أولية أولي أولها* أولاها* أولهما* أولاهما*"),
    .ordinal(2, .second, "ثاني ثانية"), .ordinal(3, .second, "ثالث ثالثة"),
    .ordinal(4, .second, "رابع رابعة"),
  ]

  private static let mandates: [Vocabulary.Words] = [
    .of(
      .extend,
      """
      تمديد يمدد تمدد مدد تمديدها* تمديده* تجديد يجدد تجدد جدد تجديدها* تجديده* تمديدا تجديدا \
      مددت
      """),
    .of(.establish, "إنشاء تنشأ ينشأ أنشئت إنشائها* إنشاءها* منشأة تأسيس"),
    .of(.terminate, "إنهاء ينهي إنهائها* تصفية إغلاق إغلاقها* إنهاءها* يغلق تغلق"),
    .of(
      .maintain,
      "إبقاء الحفاظ الاحتفاظ مواصلة استمرار يستمر تستمر تواصل يواصل يظل تظل تبقى يبقى إبقائها*"),
    .of(.withdraw, "انسحاب سحب انسحابها* سحبها*"),
    .of(.deploy, "وزع نشر نشرها* انتشار تنشر ينشر نشره* إيفاد"),
    .of(.increase, "زيادة زيادتها* رفع تزيد يزيد يزاد تزاد تعزيز تعزيزها*"),
    .of(.reduce, "تخفيض تخفيضها* خفض خفضه* تقليص يقلص ينخفض يخفض تخفض تخفيضه*"),
    .of(.authorization, "إذن أذون الإذن تفويض"),
    .of(.mandate, "ولاية ولايتها* ولايته* ولايات ولايتي تكليف"),
    .of(.operation, "بعثة قوة عملية مكتب بعثات"), .of(.panel, "فريق هيئة"),
    .of(.experts, "خبراء رصد"),
    .of(.measures, "تدابير جزاءات أحكام"), .of(.embargo, "حظر"), .of(.committee, "لجنة"),
    .of(.council, "مجلس"), .of(.judge, "قاضي قضاة"), .of(.exemption, "استثناء استثناءات إعفاء"),
    .of(.rollover, "تقني تقنيا"),
  ]

  private static let strength: [Vocabulary.Words] = [
    .of(.troops, "قوات جنود جندي جنديا عسكر جنودها*"),
    .of(.military, "عسكري عسكريا عسكرية عسكريين عسكريون"),
    .of(.personnel, "أفراد فرد فردا أفرادها* موظف موظفا موظفين موظفي شخص شخصا أشخاص"),
    .of(.police, "شرطة شرطي شرطيا شرطيين شرطتها*"),
    .of(.officers, "ضباط ضابط ضابطا ضابطًا"),
    .of(.observers, "مراقب مراقبا مراقبين مراقبي مراقبون"), .of(.liaison, "اتصال"),
    .of(.staff, "أركان"), .of(.formed, "مشكلة مشكّلة"),
    .of(.unit, "وحدة وحدات وحداتها* وحدتين² وحدتان² وحدتا²"),
    .of(.individual, "فرادى منفردين أفرادا"), .of(.corrections, "سجون إصلاحيات إصلاحية"),
    .of(.civilian, "مدني مدنيا مدنية مدنيين مدنيون"),
    .of(.uniformed, "نظامي نظاميا نظاميين نظامية نظاميون"),
    .of(.component, "عنصر عناصر مكون عنصرها*"), .of(.level, "مستوى مستويات"),
    .of(.strength, "قوام قوامها* قوامه* قوامهما* حجم ملاك تعداد"),
    .of(.ceiling, "سقف حد سقوف حدود سقفا"), .of(.maximum, "أقصى أعلى قصوى"),
    .of(.minimum, "أدنى دنيا"), .of(.up, "يصل تصل تبلغ يناهز بالغ بالغة"),
    .of(
      .comprise,
      "تتشكل يتشكل تتألف يتألف مؤلفة مؤلف تتكون يتكون مكونة مكون تضم يضم"),
    .of(.include, "بمن منهم بينهم منها بينها يشمل تشمل بما شاملا شاملة"),
    .of(.total, "إجمالي مجموع إجمالا مجموعها* كلي مجموعه*"),
    .of(.more, "أكثر"), .of(.less, "يقل تقل أقل"),
    .of(.additional, "إضافيين إضافي إضافيا إضافيتين إضافيتان إضافيون"),
    .of(.advisers, "مستشار مستشارين"), .of(.battalion, "كتيبة كتائب"),
    .of(.medical, "طبي طبية طبيا طبيين"),
  ]

  private static let reporting: [Vocabulary.Words] = [
    .of(
      .report,
      """
      تقرير تقريرا تقارير تقريره* تقاريره* تقريرين² تقريران² إبلاغ تقريرها* تقاريرها* الإبلاغ
      """),
    .of(
      .submit,
      "يقدم تقديم يقدمها* يقدمه* تقدمه* تقدمها* تقدم تقدما يقدما يقدمهما* يرفع موافاة يوافي توافي يوافيه* تقدما يقدما موافاته*"
    ),
    .of(
      .inform,
      "يبلغ يبلغه* تبلغ يطلع إطلاع يطلعه* إطلاعه* إبلاغه* تطلع تبلغه* يخطر تخطر إخطار يفيد تفيد إفادة إفادته*"
    ),
    .of(.update, "مستجدات تحديث تحديثا تحديثات محدثة مستكملة معلومات معلوماتٍ"),
    .of(.brief, "يحيطه* إحاطته*"),
    .of(.briefing, "إحاطة إحاطات إحاطتين² إحاطته* إحاطاته*"),
    .of(.provide, "يزود تزويد يعرض عرض"),
    .of(.oral, "شفوي شفويا شفوية شفاها"),
    .of(.written, "خطي خطيا خطية كتابيا مكتوب مكتوبا كتابي كتابية"),
    .of(.assessment, "تقييم تقييما تقييمات تحليل دراسة"),
    .of(.review, "استعراض استعراضا يستعرض مراجعة استعراضات"),
    .of(.recommendation, "توصيات توصية توصياته* خيارات مقترحات مقترحا اقتراحات خيار"),
    .of(.plan, "خطة خطط خارطة خريطة"), .of(.strategy, "استراتيجية استراتيجيات"),
    .of(.benchmark, "معايير نقاط معيار مرجعية"),
    .of(.transition, "انتقال انتقالية مرحلة الانتقالي"),
    .of(.drawdown, "تخفيضا تدريجي تدريجيا"), .of(.conduct, "يجري إجراء إعداد يعد وضع يضع"),
    .of(.keep, "يبقيه*"), .of(.bring, "يوجه يسترعي"), .of(.attention, "انتباه انتباهه*"),
    .of(.informed, "اطلاع علم"),
    .of(.incorporate, "يضمن تضمين يضمّن إدراج يدرج تدرج"),
    .of(.next, "مقبل مقبلة قادم لاحق قادمة تالي"), .of(.part, "إطار ضمن سياق جزء"),
    .of(.comprehensive, "شامل شاملة شاملا"),
    .of(.planned, "مقررة مقرر مزمع إجراؤها* عقدها*"), .of(.results, "نتائج استنتاجات"),
  ]

  private static let addressees: [Vocabulary.Words] = [
    .of(.secretary, "أمين"), .of(.special, "خاص خاصة"),
    .of(.representative, "ممثل ممثله* ممثلته* مبعوث"), .of(.member, "أعضاء عضو"),
    .of(.states, "دول دولة"),
    .of(.authorities, "سلطات حكومة حكومات سلطة"), .of(.african, "أفريقي أفريقية"),
    .of(.union, "اتحاد"), .of(.contributor, "مساهمة المساهمون"),
    .of(.parties, "أطراف طرف طرفين طرفان"), .of(.sides, "جانبين زعيمين زعيمي"),
    .of(.host, "مضيف مضيفة"), .of(.chair, "رئيس رئيسة"), .of(.commander, "قائد"),
    .of(.secretariat, "أمانة"),
    .of(.country, "بلد بلدان"), .of(.commission, "مفوضية مفوض"), .of(.agencies, "وكالات"),
    .of(.court, "محكمة"),
  ]

  private static let sentence: [Vocabulary.Words] = [
    .of(.and, "ثم و"), .of(.or, "أو"), .of(.that, "أن بأن الذي التي"),
    .of(.request, "طلبه* طلب"), .of(.resolution, "قرار قرارات قراره* قراراته* القرارين"),
    .of(.paragraph, "فقرة فقرات فقرتين فقرتان"), .of(.chapter, "فصل"), .of(.charter, "ميثاق"),
    .of(.acting, "يتصرف متصرفا"), .of(.under, "بموجب بمقتضى"),
    .of(.intention, "اعتزامه* نيته* عزمه*"), .of(.vote, "تصويت صوت"), .of(.annex, "مرفق"),
    .of(.seized, "قيد"), .of(.security, "أمن"), .of(.nations, "أمم"), .of(.seven, "سابع"),
    .of(.statement, "بيان رسالة رسالته*"), .of(.note, "علما علماً"),
    .of(.meeting, "جلسته* جلسة"), .of(.concern, "قلقه* قلق استيائه* سخطه* انزعاجه* جزعه*"),
    .of(.appreciation, "تقديره* امتنانه* شكره* تعازيه* ارتياحه*"),
    .of(.readiness, "استعداده* استعداد"), .of(.hope, "أمله* ثقته*"),
    .of(.support, "تأييده* دعمه*"), .of(.inFavour, "مؤيدة مقابل"),
  ]

  private static let tasks: [Vocabulary.Words] = [
    .of(.protect, "حماية تحمي يحمي حمايتهم*"), .of(.civilians, "المدنيون"),
    .of(.political, "سياسي سياسية"), .of(.peace, "سلام"),
    .of(.process, "عمليات"), .of(.humanitarian, "إنساني إنسانية إغاثة"),
    .of(.human, "إنسان"), .of(.rights, "حقوق"), .of(.disarm, "سلاح"),
    .of(.demobilization, "تسريح"), .of(.reintegration, "إدماج"),
    .of(.reform, "إصلاح"), .of(.sector, "قطاع"), .of(.rule, "سيادة"), .of(.law, "قانون"),
    .of(.justice, "عدالة"), .of(.judicial, "قضائي قضائية قضاء"), .of(.prisons, "سجن"),
    .of(.elections, "انتخابات انتخابي انتخابية استفتاء"),
    .of(.monitor, "مراقبة رصدا ترصد يرصد إشراف"),
    .of(.verify, "تحقق"), .of(.ceasefire, "نار"), .of(.hostilities, "عدائية قتالية"),
    .of(.line, "خط منطقة"), .of(.restoration, "بسط استعادة إعادة"),
    .of(.women, "مرأة نساء"), .of(.gender, "جنساني جنسانية"), .of(.child, "طفل أطفال"),
    .of(.mines, "ألغام متفجرات متفجرة"), .of(.access, "وصول إيصال"),
    .of(.assistance, "مساعدة مساعدات معونة"), .of(.dialogue, "حوار"),
    .of(.mediation, "وساطة مفاوضات"), .of(.offices, "مساعي"), .of(.good, "حميدة"),
    .of(.reconciliation, "مصالحة"), .of(.capacity, "قدرات"), .of(.building, "بناء"),
    .of(.training, "تدريب"), .of(.violence, "عنف"), .of(.sexual, "جنسي جنسية"),
    .of(.weapons, "أسلحة"), .of(.threat, "تهديد"), .of(.physical, "بدني"),
    .of(.support, "دعم مساعدة تساعد يساعد تدعم"),
  ]
}
