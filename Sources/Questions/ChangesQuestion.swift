import Briefing
import Indicators
import Record
import Releases
import Store

/// The question what changed from release to release of a publisher's file.
public struct ChangesQuestion: Hashable, Sendable {
  /// Only these sources; none for all.
  public var sources: [String] = []

  /// The names that its parameters have.
  public static let parameterNames = ["source"]

  /// A question about every source.
  public init() {}

  /// Reads a question from its parameters.
  ///
  /// - Throws: `QuestionError.unknownSource` where the record has no such source.
  public init(_ parameters: Parameters, _ record: OpenRecord) throws(QuestionError) {
    for source in parameters.list("source") {
      guard record.view.sources[source] != nil else { throw .unknownSource(source) }
      sources.append(source)
    }
  }

  /// A release that followed another.
  public struct Step: Hashable, Sendable {
    /// The source's identifier.
    public let source: String
    /// The earlier release.
    public let before: String
    /// The later release.
    public let after: String
    /// The day on which the later one was published.
    public let published: CalendarDate
  }

  /// The releases that followed others, the newest first.
  public func steps(in record: OpenRecord) throws(QuestionError) -> [Step] {
    let snapshots = try record.ask { reader throws(StoreError) in try reader.snapshots() }
      .map(\.snapshot)
    var steps: [Step] = []
    for source in record.view.sources.keys.sorted()
    where sources.isEmpty || sources.contains(source) {
      let own = snapshots.filter { $0.source == source }
      var versions: [String] = []
      for snapshot in own where !versions.contains(snapshot.version) {
        versions.append(snapshot.version)
      }
      for (before, after) in zip(versions, versions.dropFirst()) {
        guard let last = own.last(where: { $0.version == after }) else { continue }
        steps.append(
          Step(source: source, before: before, after: after, published: last.published.latest))
      }
    }
    return steps.sorted { ($1.published, $0.source) < ($0.published, $1.source) }
  }

  /// What changed in a step.
  ///
  /// - Parameter figures: true to compare figures as well, up to the day of the later release.
  public func difference(
    _ step: Step, in record: OpenRecord, figures: Bool
  ) throws(QuestionError) -> (difference: RecordDifference, view: RecordView) {
    do throws(EditionError) {
      let old = try record.editions.named("\(step.source)=\(step.before)")
      let new = try record.editions.named("\(step.source)=\(step.after)")
      do throws(IndicatorError) {
        let difference = try RecordDifference(
          from: old.view, to: new.view, sources: [step.source],
          asOf: figures ? step.published : nil)
        return (difference, new.view)
      } catch {
        throw .indicator(error)
      }
    } catch {
      throw QuestionError(error)
    }
  }

  /// The feed of what changed, for feed readers.
  public func feed(
    in record: OpenRecord, _ language: Language
  ) throws(QuestionError) -> ChangesFeed {
    var entries: [ChangesFeed.Entry] = []
    for step in try steps(in: record) {
      guard let source = record.view.sources[step.source] else { continue }
      let (difference, view) = try difference(step, in: record, figures: true)
      let wording = DifferenceWording(
        difference: difference, before: step.before, after: step.after,
        figures: FigureWording(catalogue: record.catalogue, language: language, view: view))
      if let entry = ChangesFeed.Entry(wording, source) { entries.append(entry) }
    }
    return ChangesFeed(entries, catalogue: record.catalogue, language: language)
  }
}
