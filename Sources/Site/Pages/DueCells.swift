import Briefing
import Record

/// What falls due, in cells that lead to pages.
enum DueCells {
  /// The operation, leading to its page; what a resolution that is about none is about.
  static func subject(_ event: DueEvent, _ words: DueWording) -> [Inline] {
    guard let mission = event.mission else { return [.text(words.subject(event))] }
    return [.entity(words.subject(event), mission)]
  }
}
