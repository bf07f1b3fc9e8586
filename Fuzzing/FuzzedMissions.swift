import Foundation
import Record

/// A few operations, so that names are found in texts.
enum FuzzedMissions {
  static let missions: [Mission] = {
    let json = """
      [{"id":"mission:unmiss","acronym":"UNMISS","kind":"peacekeeping-operation","hosts":[],"names":{
      "en":"United Nations Mission in South Sudan","ar":"بعثة الأمم المتحدة في جنوب السودان"}},
      {"id":"mission:unifil","acronym":"UNIFIL","kind":"peacekeeping-operation","hosts":[],"names":{
      "en":"United Nations Interim Force in Lebanon","ar":"قوة الأمم المتحدة المؤقتة في لبنان"},
      "shortNames":{"en":"UNIFIL","ar":"اليونيفيل"}}]
      """
    do {
      return try JSONDecoder().decode([Mission].self, from: Data(json.utf8))
    } catch {
      fatalError("the operations are not well formed: \(error)")
    }
  }()
}
