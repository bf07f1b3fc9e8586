import Record
import Testing

@testable import Texts

/// The Arabic text of a resolution gives the same facts as the English one: pairs written for this
/// test, paragraph by paragraph.
@Suite struct TwinTextsTests {
  /// What was read, without the words: the same in both languages.
  private func facts(_ text: String) throws -> [String] {
    let resolution = try ReadingOf.whole(text)
    return resolution.facts.filter {
      // Tasks rest on the words of each language.
      if case .task = $0.value { false } else { true }
    }.map { fact in
      "\(fact.paragraph) \(fact.rule) \(fact.value)"
    }
  }

  private func expectSame(_ english: String, _ arabic: String, count: Int) throws {
    let left = try facts(english)
    let right = try facts(arabic)
    #expect(left == right)
    #expect(left.count == count)
    let paragraphs = try [english, arabic].map { try ReadingOf.whole($0).paragraphs }
    #expect(paragraphs[0].map(\.kind) == paragraphs[1].map(\.kind))
    #expect(paragraphs[0].map(\.number) == paragraphs[1].map(\.number))
    #expect(paragraphs[0].map(\.verb) == paragraphs[1].map(\.verb))
  }

  @Test func aPlainRenewal() throws {
    try expectSame(
      """
      Resolution 9301 (2031)
      Adopted by the Security Council at its 10011th meeting, on 29 June 2031
      The Security Council,
      Having considered the report of the Secretary-General (S/2031/400),
      1. Decides to renew the mandate of the United Nations Disengagement Observer Force for a period of six months, until 31 December 2031;
      2. Requests the Secretary-General to report every 90 days on developments in the situation and on the implementation of resolution 338 (1973);
      3. Decides to remain seized of the matter.
      """,
      """
      القرار 9301 (2031)
      الذي اتخذه مجلس الأمن في جلسته 10011، المعقودة في 29 حزيران/يونيه 2031
      إن مجلس الأمن،
      وقد نظر في تقرير الأمين العام (S/2031/400)،
      1 - يقرر تجديد ولاية قوة الأمم المتحدة لمراقبة فض الاشتباك لفترة ستة أشهر، حتى 31 كانون الأول/ديسمبر 2031؛
      2 - يطلب إلى الأمين العام أن يقدم تقريرا كل 90 يوما عن تطورات الحالة وعن تنفيذ القرار 338 (1973)؛
      3 - يقرر أن يبقي المسألة قيد نظره.
      """, count: 3)
  }

  @Test func ceilingsAndReports() throws {
    try expectSame(
      """
      Resolution 9302 (2031)
      Adopted by the Security Council at its 10012th meeting, on 30 April 2031
      The Security Council,
      Acting under Chapter VII of the Charter of the United Nations,
      1. Decides to extend the mandate of UNMISS until 30 April 2032;
      2. Decides that UNMISS shall comprise up to 17,000 troops and 2,101 police personnel, including 88 corrections officers;
      3. Requests the Secretary-General to submit to the Council a report within 90 days of the adoption of this resolution and every 90 days thereafter;
      4. Requests the Secretary-General to keep the Council regularly informed;
      5. Decides to remain seized of the matter.
      """,
      """
      القرار 9302 (2031)
      الذي اتخذه مجلس الأمن في جلسته 10012، المعقودة في 30 نيسان/أبريل 2031
      إن مجلس الأمن،
      إذ يتصرف بموجب الفصل السابع من ميثاق الأمم المتحدة،
      1 - يقرر تمديد ولاية بعثة الأمم المتحدة في جنوب السودان حتى 30 نيسان/أبريل 2032؛
      2 - يقرر أن تضم البعثة ما يصل إلى 17 000 فرد من القوات و 2 101 من أفراد الشرطة، بمن فيهم 88 من ضباط السجون؛
      3 - يطلب إلى الأمين العام أن يقدم إلى المجلس تقريرا في غضون 90 يوما من اتخاذ هذا القرار وكل 90 يوما بعد ذلك؛
      4 - يطلب إلى الأمين العام أن يبقي المجلس على علم بانتظام؛
      5 - يقرر أن يبقي المسألة قيد نظره.
      """, count: 8)
  }

  @Test func sanctionsAndTheirPanel() throws {
    try expectSame(
      """
      Resolution 9303 (2031)
      Adopted by the Security Council at its 10013th meeting, on 30 May 2031
      The Security Council,
      Acting under Chapter VII of the Charter of the United Nations,
      1. Decides to renew until 31 May 2032 the measures imposed by paragraphs 9 and 12 of resolution 2206 (2015);
      2. Decides to extend until 1 July 2032 the mandate of the Panel of Experts;
      3. Requests the Panel of Experts to submit to the Council an interim report by 1 December 2031 and a final report by 1 May 2032;
      4. Decides to remain seized of the matter.
      """,
      """
      القرار 9303 (2031)
      الذي اتخذه مجلس الأمن في جلسته 10013، المعقودة في 30 أيار/مايو 2031
      إن مجلس الأمن،
      إذ يتصرف بموجب الفصل السابع من ميثاق الأمم المتحدة،
      1 - يقرر أن يجدد حتى 31 أيار/مايو 2032 التدابير المفروضة بموجب الفقرتين 9 و 12 من القرار 2206 (2015)؛
      2 - يقرر أن يمدد حتى 1 تموز/يوليه 2032 ولاية فريق الخبراء؛
      3 - يطلب إلى فريق الخبراء أن يقدم إلى المجلس تقريرا مؤقتا بحلول 1 كانون الأول/ديسمبر 2031 وتقريرا نهائيا بحلول 1 أيار/مايو 2032؛
      4 - يقرر أن يبقي المسألة قيد نظره.
      """, count: 6)
  }

  @Test func aTermination() throws {
    try expectSame(
      """
      Resolution 9304 (2031)
      Adopted by the Security Council at its 10014th meeting, on 30 June 2031
      The Security Council,
      1. Decides to terminate the mandate of MINUSMA as of 30 June 2031;
      2. Requests the Secretary-General to submit to the Council a plan for the transfer of its tasks no later than 15 August 2031;
      3. Decides to remain seized of the matter.
      """,
      """
      القرار 9304 (2031)
      الذي اتخذه مجلس الأمن في جلسته 10014، المعقودة في 30 حزيران/يونيه 2031
      إن مجلس الأمن،
      1 - يقرر إنهاء ولاية بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقرار في مالي اعتبارا من 30 حزيران/يونيه 2031؛
      2 - يطلب إلى الأمين العام أن يقدم إلى المجلس خطة لنقل مهامها في موعد لا يتجاوز 15 آب/أغسطس 2031؛
      3 - يقرر أن يبقي المسألة قيد نظره.
      """, count: 2)
  }
}
