import Testing

@testable import Library

struct ArabicStemTests {
  /// Words that are indexed alike.
  @Test(arguments: [
    ["ولاية", "الولاية", "ولايتها", "ولايته", "والولاية", "بالولاية", "للولاية", "ولايات"],
    ["بعثة", "البعثة", "بعثات", "البعثات", "بعثتين", "بعثاتها", "والبعثات"],
    ["مساهم", "المساهمة", "المساهمين", "مساهمون", "مساهمات"],
    ["مدني", "المدنيين", "مدنيون", "المدنية"],
    ["عملية", "عمليات", "العمليات", "عملياتها"],
    ["حفظ", "حفظة", "الحفظ"],
    ["قتلى", "القتلى", "قتلي"],
    ["قوة", "قوات", "القوات", "قواتها", "قوّات"],
    ["جندي", "جنديا", "الجندي"],
    ["قرار", "القرار", "قراره", "القرارات", "قرارين"],
  ])
  func formsOfAWordAreOne(_ words: [String]) {
    let terms = Set(words.flatMap(QuestionWords.terms))
    #expect(terms.count == 1, "\(terms)")
  }

  /// Words that are not.
  @Test(arguments: [
    ("عملية", "عمل"), ("بعثة", "عثة"), ("تفاهم", "مساهم"), ("كتاب", "تاب"), ("وفد", "فد"),
    ("سلام", "سلاح"),
  ])
  func otherWordsStayApart(_ one: String, _ other: String) {
    #expect(QuestionWords.terms(one) != QuestionWords.terms(other))
  }
}
