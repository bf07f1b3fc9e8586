import Record
import Testing

@testable import Texts

@Suite struct FrontMatterTests {
  @Test func symbolDayMeetingAndVote() throws {
    let resolution = try ReadingOf.whole(
      """
      S/RES/9301 (2031)
      Resolution 9301 (2031)
      Adopted by the Security Council at its 10011th meeting, on 29 June
      2031
      The Security Council,
      1. Decides to remain seized of the matter.

      Adopted by 13 votes in favour to none against, with 2 abstentions.
      """)
    #expect(resolution.symbol == "S/RES/9301 (2031)")
    #expect(resolution.adopted == CalendarDate(iso: "2031-06-29"))
    #expect(resolution.meeting == 10011)
    #expect(resolution.vote == Resolution.Vote(inFavour: 13, against: 0, abstentions: 2))
  }

  /// "Unanimously" means eleven votes before 1966, and fifteen since.
  @Test(arguments: [("4 March 1964", 11), ("4 March 1994", 15)])
  func unanimity(day: String, votes: Int) throws {
    let text = """
      Resolution 186
      of \(day)
      The Security Council,
      1. Decides to remain seized of the matter.

      Adopted unanimously at the 1102nd meeting.
      """
    #expect(try ReadingOf.whole(text).vote?.inFavour == votes)
  }

  /// The day on which a mandate ends is none on which it was adopted.
  @Test func newsOfTheTermIsNoDayOfAdoption() throws {
    let text = """
      SC/19318
      16 March 2032
      The Security Council today extended the mandate until 17 March 2033, adopting resolution 9152 (2032).
      “The Security Council,
      “1. Decides to remain seized of the matter.”
      """
    let resolution = try ReadingOf.whole(text)
    #expect(resolution.adopted == CalendarDate(iso: "2032-03-16"))
    #expect(resolution.symbol == "S/RES/9152 (2032)")
  }
}
