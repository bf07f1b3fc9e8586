import Record
import Synchronization
import Wording

/// Answers the messages of one client by the Model Context Protocol.
///
/// Clients of both kinds are served: those that agree on a revision by `initialize`, and those whose
/// every request says which revision it is in (2026-07-28). Lines are taken in by `receive`, which does
/// no work and lets requests be called off while others are answered, and answered by `answer` in the
/// order in which they came.
public final class Dispatcher: Sendable {
  /// How the server names itself.
  public struct Identity: Sendable {
    let name: String
    let version: String

    /// A name for programs, and a version.
    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  private struct State {
    /// The revision agreed on by `initialize`.
    var version: ProtocolVersion?
    var subscriptions: [RequestID] = []
  }

  private let tools: any ToolServing
  private let identity: Identity
  private let catalogue: Catalogue
  private let language: Language
  private let pageSize: Int
  private let pending = PendingRequests()
  private let state = Mutex(State())

  /// A dispatcher for one client.
  ///
  /// - Parameters:
  ///   - language: the language of descriptions, and of answers to calls that ask for none.
  ///   - pageSize: how many tools are listed at once.
  public init(
    tools: any ToolServing, identity: Identity, catalogue: Catalogue, language: Language,
    pageSize: Int = 50
  ) {
    self.tools = tools
    self.identity = identity
    self.catalogue = catalogue
    self.language = language
    self.pageSize = max(1, pageSize)
  }

  /// Takes in a line: notes the requests that wait from now on, and calls off those named.
  public func receive(_ delivery: Delivery) {
    for case .message(let message) in delivery.items {
      switch message {
      case .request(let request): pending.add(request.id)
      case .notification("notifications/cancelled", let parameters):
        guard let id = RequestID(parameters["requestId"]) else { continue }
        pending.cancel(id)
        state.withLock { $0.subscriptions.removeAll { $0 == id } }
      case .notification, .response: continue
      }
    }
  }

  /// The messages that answer a line; none where it asks for nothing.
  public func answer(_ delivery: Delivery) -> [JSONValue] {
    guard delivery.isBatch else { return delivery.items.flatMap { answer($0, isBatch: false) } }
    let allowed = state.withLock { $0.version?.hasBatches ?? false }
    guard allowed else {
      for case .message(.request(let request)) in delivery.items { _ = pending.remove(request.id) }
      return [ProtocolFault.batch.answer(nil, catalogue, language)]
    }
    guard !delivery.items.isEmpty else {
      return [ProtocolFault.emptyBatch.answer(nil, catalogue, language)]
    }
    let answers = delivery.items.flatMap { answer($0, isBatch: true) }
    return answers.isEmpty ? [] : [.list(answers)]
  }

  /// The messages that end what is still open when the input has ended.
  public func closing() -> [JSONValue] {
    let open = state.withLock { state in
      defer { state.subscriptions = [] }
      return state.subscriptions
    }
    return open.map { id in
      result(
        id, ["_meta": ["io.modelcontextprotocol/subscriptionId": id.value]],
        .modern(.july2026))
    }
  }

  private func answer(_ item: Delivery.Item, isBatch: Bool) -> [JSONValue] {
    switch item {
    case .refused(let refused):
      return [refused.fault.answer(refused.id, catalogue, language)]
    case .message(.request(let request)):
      do throws(ProtocolFault) {
        let answers = try answer(request, isBatch: isBatch)
        return pending.remove(request.id) ? [] : answers
      } catch {
        return pending.remove(request.id)
          ? [] : [error.answer(request.id, catalogue, language)]
      }
    case .message: return []
    }
  }

  /// How a request says which revision it is in.
  private enum Era {
    case handshake(ProtocolVersion)
    case modern(ProtocolVersion)

    var version: ProtocolVersion {
      switch self {
      case .handshake(let version), .modern(let version): version
      }
    }

    var isModern: Bool { if case .modern = self { true } else { false } }
  }

  private func answer(
    _ request: Request, isBatch: Bool
  ) throws(ProtocolFault) -> [JSONValue] {
    if request.method == "initialize" {
      if isBatch { throw .initializeInBatch }
      return [try initialize(request)]
    }
    let meta = request.parameters["_meta"]?.members ?? [:]
    let isModern = meta[Self.versionKey] != nil
    if request.method == "ping", !isModern { return [success(request.id, [:])] }
    let era = try era(meta)
    switch (request.method, era) {
    case ("tools/list", _): return [try list(request, era)]
    case ("tools/call", _): return try call(request, era).map { [$0] } ?? []
    case ("server/discover", .modern): return [discover(request, era)]
    case ("subscriptions/listen", .modern): return listen(request)
    default: throw .unknownMethod(request.method)
    }
  }

  private static let versionKey = "io.modelcontextprotocol/protocolVersion"

  private func era(_ meta: [String: JSONValue]) throws(ProtocolFault) -> Era {
    guard let declared = meta[Self.versionKey] else {
      guard let version = state.withLock({ $0.version }) else { throw .notInitialized }
      return .handshake(version)
    }
    guard let text = declared.text else { throw .malformedParameter(Self.versionKey) }
    guard let version = ProtocolVersion(rawValue: text), !version.hasHandshake else {
      throw .unsupportedVersion(text)
    }
    let capabilities = "io.modelcontextprotocol/clientCapabilities"
    guard meta[capabilities]?.members != nil else { throw .malformedParameter(capabilities) }
    return .modern(version)
  }

  private func initialize(_ request: Request) throws(ProtocolFault) -> JSONValue {
    guard let asked = request.parameters["protocolVersion"]?.text else {
      throw .malformedParameter("protocolVersion")
    }
    let known = ProtocolVersion(rawValue: asked)
    let version = known.flatMap { $0.hasHandshake ? $0 : nil } ?? .newestHandshake
    state.withLock { $0.version = version }
    return success(
      request.id,
      [
        "protocolVersion": .text(version.rawValue), "capabilities": ["tools": [:]],
        "serverInfo": server,
        "instructions": .text(catalogue.text("assistant.instructions", language)),
      ])
  }

  private func discover(_ request: Request, _ era: Era) -> JSONValue {
    result(
      request.id,
      [
        "supportedVersions": JSONValue(ProtocolVersion.spoken), "capabilities": ["tools": [:]],
        "instructions": .text(catalogue.text("assistant.instructions", language)),
        "ttlMs": Self.freshness, "cacheScope": "public",
      ], era)
  }

  /// How long a client may keep what is told of the tools, in milliseconds; it changes with the program
  /// only.
  private static let freshness: JSONValue = 3_600_000

  private func list(_ request: Request, _ era: Era) throws(ProtocolFault) -> JSONValue {
    let definitions = tools.definitions(language)
    var start = 0
    switch request.parameters["cursor"] {
    case nil, .null: break
    case .text(let cursor):
      // A page is named after the tool before it: it stays the same when tools are added at the end.
      guard let place = definitions.firstIndex(where: { $0.name == cursor }) else {
        throw .unknownCursor
      }
      start = place + 1
    default: throw .unknownCursor
    }
    let page = definitions.dropFirst(start).prefix(pageSize)
    var body: [String: JSONValue] = ["tools": .list(page.map(\.body))]
    if start + page.count < definitions.count { body["nextCursor"] = JSONValue(page.last?.name) }
    if era.isModern {
      body["ttlMs"] = Self.freshness
      body["cacheScope"] = "public"
    }
    return result(request.id, body, era)
  }

  private func call(_ request: Request, _ era: Era) throws(ProtocolFault) -> JSONValue? {
    guard let name = request.parameters["name"]?.text else { throw .malformedParameter("name") }
    let known = tools.definitions(language).map(\.name)
    guard known.contains(name) else { throw .unknownTool(name, known: known) }
    let arguments: [String: JSONValue]
    switch request.parameters["arguments"] {
    case nil, .null: arguments = [:]
    case .object(let named): arguments = named
    default: throw .malformedParameter("arguments")
    }
    if pending.isCancelled(request.id) { return nil }
    let pending = pending
    let answer = tools.call(name, arguments, language) { pending.isCancelled(request.id) }
    return answer.map { result(request.id, $0.body(era.version), era) }
  }

  /// Nothing here changes while the program runs, so a subscription is acknowledged and stays silent.
  private func listen(_ request: Request) -> [JSONValue] {
    guard !pending.isCancelled(request.id) else { return [] }
    state.withLock { $0.subscriptions.append(request.id) }
    return [
      [
        "jsonrpc": "2.0", "method": "notifications/subscriptions/acknowledged",
        "params": [
          "_meta": ["io.modelcontextprotocol/subscriptionId": request.id.value],
          "notifications": [:],
        ],
      ]
    ]
  }

  private var server: JSONValue {
    [
      "name": .text(identity.name), "version": .text(identity.version),
      "title": .text(catalogue.text("assistant.title", language)),
    ]
  }

  private func result(_ id: RequestID, _ body: [String: JSONValue], _ era: Era) -> JSONValue {
    guard era.isModern else { return success(id, body) }
    var body = body
    var meta = body["_meta"]?.members ?? [:]
    meta["io.modelcontextprotocol/serverInfo"] = server
    body["_meta"] = .object(meta)
    body["resultType"] = "complete"
    return success(id, body)
  }

  private func success(_ id: RequestID, _ body: [String: JSONValue]) -> JSONValue {
    ["jsonrpc": "2.0", "id": id.value, "result": .object(body)]
  }
}
