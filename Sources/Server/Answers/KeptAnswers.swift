import Synchronization

/// Answers that were given before, the least used forgotten first.
///
/// The record does not change under them: a key holds the record's identity, so that a new record
/// asks anew.
final class KeptAnswers: Sendable {
  private struct State {
    var answers: [String: (answer: Answer, used: UInt64)] = [:]
    var size = 0
    var clock: UInt64 = 0
  }

  private let limit: Int
  private let state = Mutex(State())

  /// Keeps answers of so many bytes in all.
  init(limit: Int) { self.limit = limit }

  /// An answer given before.
  subscript(key: String) -> Answer? {
    state.withLock { state in
      guard let entry = state.answers[key] else { return nil }
      state.clock += 1
      state.answers[key]?.used = state.clock
      return entry.answer
    }
  }

  /// Keeps an answer; one that is larger than an eighth of all is not worth its place.
  func keep(_ answer: Answer, _ key: String) {
    let size = answer.size + key.utf8.count
    guard size <= limit / 8 else { return }
    state.withLock { state in
      if let old = state.answers[key] { state.size -= old.answer.size + key.utf8.count }
      state.clock += 1
      state.answers[key] = (answer, state.clock)
      state.size += size
      guard state.size > limit else { return }
      // A quarter goes at once: sorting for each new answer would cost more than it keeps.
      for entry in state.answers.sorted(by: { $0.value.used < $1.value.used }) {
        if state.size <= limit / 4 * 3 { break }
        state.answers[entry.key] = nil
        state.size -= entry.value.answer.size + entry.key.utf8.count
      }
    }
  }

  /// Forgets everything.
  func forget() {
    state.withLock { state in
      state.answers = [:]
      state.size = 0
    }
  }

  /// How many answers are kept, and their bytes.
  var usage: (answers: Int, bytes: Int) { state.withLock { ($0.answers.count, $0.size) } }
}
