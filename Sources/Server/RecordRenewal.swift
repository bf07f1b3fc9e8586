import Logging
import NIOPosix
import Questions
import ServiceLifecycle

/// Looks every few seconds whether another record has taken the place of the one served, or documents
/// were added, so that neither needs a restart.
struct RecordRenewal: Service {
  let holdings: RecordHoldings
  let kept: KeptAnswers
  let threads: NIOThreadPool
  let logger: Logger
  /// How often to look.
  var pause = Duration.seconds(2)

  func run() async throws {
    try await cancelWhenGracefulShutdown {
      var documents = holdings.documentsIdentity
      while !Task.isCancelled {
        do {
          try await Task.sleep(for: pause)
        } catch {
          return
        }
        let before = holdings.generation
        do {
          _ = try await threads.runIfActive { try holdings.renew() }
        } catch {
          logger.error("record not renewed", metadata: ["error": "\(error)"])
        }
        if holdings.generation != before {
          kept.forget()
          logger.info("record renewed", metadata: ["generation": "\(holdings.generation)"])
        }
        let now = holdings.documentsIdentity
        if now != documents {
          documents = now
          kept.forget()
          logger.info("documents changed")
        }
      }
    }
  }
}
