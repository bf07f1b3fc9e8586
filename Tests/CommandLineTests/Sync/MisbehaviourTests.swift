import Foundation
import TestPublisher
import Testing

/// Whatever the publisher does, the record is a whole one: the old one or the new one.
@Suite struct MisbehaviourTests {
  private static let before = 0..<400
  private static let during = 0..<401
  private static let after = 0..<402

  @Test(arguments: Misbehaviour.all)
  func theRecordStaysWhole(_ misbehaviour: Misbehaviour) async throws {
    let trial = try await SyncTrial(with: misbehaviour.form, Self.before)
    let record = try trial.record()
    let archive = try trial.archived()

    try publish(Self.during, misbehaviour.form, trial)
    trial.publisher.behave(misbehaviour.queued, for: misbehaviour.path)
    trial.publisher.always(misbehaviour.always, for: misbehaviour.path)
    let run = try await trial.sync(limits: misbehaviour.limits)
    #expect(!run.isKilled)
    #expect(run.seconds < misbehaviour.longest, "\(run.text)")
    let remembered = try await trial.lastRun()
    let outcome = try #require(remembered.outcome(of: SyncTrial.source))
    switch (misbehaviour.ending, run.status) {
    case (.taken, _), (.either, 0):
      #expect(run.status == 0, "\(run.text)")
      #expect(outcome == "new" || outcome == "unchanged", "\(run.text)")
      #expect(remembered.result == (outcome == "new" ? "renewed" : "unchanged"))
      if case .taken = misbehaviour.ending { #expect(outcome == "new") }
      #expect(
        try trial.keptRows()?.count
          == rows(outcome == "new" ? Self.during : Self.before, misbehaviour.form))
    case (.kept(let outcomes), _):
      #expect(outcomes.contains(outcome), "\(run.text)")
      fallthrough
    case (.either, _):
      #expect(run.status == 1, "\(run.text)")
      #expect(outcome == "failed" || outcome == "refused")
      #expect(remembered.result == "failed")
      #expect(try trial.record() == record)
      #expect(try trial.archived() == archive)
      #expect(run.output.contains(SyncTrial.source), "\(run.text)")
      #expect(!run.text.contains("⟦"), "\(run.text)")
    }

    trial.publisher.always(nil, for: misbehaviour.path)
    try publish(Self.after, misbehaviour.form, trial)
    let last = try await trial.sync()
    #expect(last.status == 0, "\(last.text)")
    #expect(try await trial.lastRun().outcome(of: SyncTrial.source) == "new")
    #expect(try trial.keptRows()?.count == rows(Self.after, misbehaviour.form))
  }

  /// How many rows a file has, with its header.
  private func rows(_ range: Range<Int>, _ form: TestPublisher.Form) -> Int {
    form == .csv ? range.count + 1 : range.count
  }

  private func publish(
    _ range: Range<Int>, _ form: TestPublisher.Form, _ trial: SyncTrial
  ) throws {
    let bytes = try trial.publish(range, form)
    if form == .csv {
      trial.publisher.publish(file: "moved.csv", bytes, mediaType: form.mediaType)
    }
  }
}
