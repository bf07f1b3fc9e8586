import Briefing
import Documents
import Indicators
import Library
import Record
import Releases
import Store
import Synchronization
import Wording

/// A record opened with everything beside it that a reader's question needs.
public final class OpenRecord: Sendable {
  /// The record in the releases chosen.
  public let view: RecordView
  /// Messages in both languages.
  public let catalogue: Catalogue
  /// Duties, meetings, initiatives.
  public let facts: BriefingFacts
  /// The identity behind a spelling.
  public let resolver: NameResolver
  /// The Council's decisions on mandates.
  public let mandates: RecordedMandates
  /// What falls due, on the calendar.
  public let schedule: Schedule
  /// The land, for maps.
  public let land: KnownLand
  /// Names of all kinds, for search.
  public let names: [EntityRecord]
  /// The identifier under which this record is frozen, so that a figure can be cited; nil where it
  /// is not.
  public let release: String?
  /// The folder `Data/` that the facts were read from.
  public let factsFolder: String
  /// Single sources read in an older release: source and version.
  public let pinned: [String: String]
  /// The frozen records among which an earlier one is found.
  public let shelf: ReleaseShelf
  /// Documents kept beside the record.
  public let library: Library
  private let glossaryFolder: String
  private let terms = Mutex<Thesaurus?>(nil)
  private let index = Mutex<SearchIndex?>(nil)

  /// Opens a record.
  ///
  /// - Parameters:
  ///   - record: the store.
  ///   - factsFolder: the folder `Data/` of today, or the one frozen with the record.
  ///   - pinned: for a source, the version to use in place of the current one.
  ///   - release: the identifier under which the record is frozen.
  ///   - shelf: the frozen records; nil for those beside the store.
  ///   - library: the documents; nil for those beside the store.
  ///   - glossaryFolder: the folder with the glossary, where it is not that of the facts: records frozen
  ///     before there was one have none.
  public init(
    _ record: any RecordReader, factsFolder: String, catalogue: Catalogue,
    pinned: [String: String] = [:], release: String? = nil, shelf: ReleaseShelf? = nil,
    library: Library? = nil, glossaryFolder: String? = nil
  ) throws(QuestionError) {
    do {
      view = try RecordView(record, releases: pinned)
      mandates = try view.mandates()
    } catch {
      throw .indicator(error)
    }
    do {
      facts = try BriefingFacts(dataFolder: factsFolder)
    } catch {
      throw .facts(error)
    }
    do {
      names = try record.names()
    } catch {
      throw .store(error)
    }
    land = KnownLand(record)
    resolver = NameResolver(names)
    schedule = Schedule(
      histories: mandates.histories, duties: facts.duties, meetings: facts.meetings)
    self.catalogue = catalogue
    self.factsFolder = factsFolder
    self.pinned = pinned
    self.release = release
    self.shelf = shelf ?? ReleaseShelf(besideStore: record.path)
    self.library = library ?? Library(path: Library.path(beside: record.path))
    self.glossaryFolder = glossaryFolder ?? factsFolder
  }

  /// Terms of both languages that mean the same, put in order when they are first asked for.
  public func thesaurus() throws(QuestionError) -> Thesaurus {
    let made: Result<Thesaurus, QuestionError> = terms.withLock { held in
      if let held { return .success(held) }
      do throws(LibraryError) {
        let thesaurus = Thesaurus(
          glossary: try Glossary(folder: glossaryFolder), names: names)
        held = thesaurus
        return .success(thesaurus)
      } catch {
        return .failure(.library(error))
      }
    }
    return try made.get()
  }

  /// The paragraphs of documents that answer a question, in either language.
  public func lines(_ question: LineQuestion) throws(QuestionError) -> LineAnswer {
    guard library.exists else { return LineAnswer() }
    let thesaurus = try thesaurus()
    do {
      return try library.search(question, thesaurus: thesaurus)
    } catch {
      throw .library(error)
    }
  }

  /// The documents kept, without their lines, the newest first.
  public func documents() throws(QuestionError) -> [DocumentSummary] {
    do {
      return try library.documents()
    } catch {
      throw .library(error)
    }
  }

  /// A document kept, with its lines.
  public func document(_ id: String) throws(QuestionError) -> Documents.Document {
    do {
      return try library.document(id)
    } catch {
      throw .library(error)
    }
  }

  /// Everything that can be searched for, put in order when it is first asked for.
  var searchIndex: SearchIndex {
    index.withLock { held in
      if let held { return held }
      let made = SearchIndex(self)
      held = made
      return made
    }
  }

  /// The sides of a comparison that the record and the frozen ones offer.
  public var editions: Editions { Editions(record: view.record, shelf: shelf) }

  /// Figures, units and identities in a language.
  public func wording(_ language: Language) -> FigureWording {
    FigureWording(catalogue: catalogue, language: language, view: view)
  }

  /// The mission behind a spelling in any language.
  public func mission(_ spelling: String) throws(QuestionError) -> EntityID {
    guard let id = identity(spelling, .mission) else { throw .unknownMission(spelling: spelling) }
    return id
  }

  /// The contributor behind a spelling in any language or its code.
  public func contributor(_ spelling: String) throws(QuestionError) -> EntityID {
    guard let id = identity(spelling, .state) else {
      throw .unknownContributor(spelling: spelling)
    }
    return id
  }

  private func identity(_ spelling: String, _ kind: EntityKind) -> EntityID? {
    resolver.resolve(spelling, as: kind).id
      ?? resolver.resolve("\(kind.rawValue):\(spelling.lowercased())", as: kind).id
  }

  /// Asks the record, with its failures as failures of questions.
  public func ask<Value>(
    _ question: (any RecordReader) throws(StoreError) -> Value
  ) throws(QuestionError) -> Value {
    do throws(StoreError) {
      return try question(view.record)
    } catch {
      throw .store(error)
    }
  }
}
