// swift-tools-version: 6.1
import PackageDescription

/// Optimised in debug builds too: what tests run most takes them a fraction of the time so.
let hot: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "Ihata",
  products: [
    .executable(name: "ihata", targets: ["ihata"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1",
      traits: ["FullFoundation"]),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    .systemLibrary(
      name: "CZstandard", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),

    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),

    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    .systemLibrary(
      name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    .systemLibrary(name: "CProcess"),

    // The way of the data: published bytes -> Record -> Store -> Indicators -> Briefing.
    .target(name: "Record", swiftSettings: hot),
    // SHA-256 of published bytes.
    .target(name: "Digests", dependencies: ["CCrypto"]),
    // Programs of the system that others call, with limits.
    .target(name: "Programs", dependencies: ["CProcess"]),
    .target(name: "Wording", dependencies: ["Record", "Yams"]),
    .target(
      name: "Intake",
      dependencies: ["Record", "Digests", "Yams"],
      swiftSettings: hot),
    .target(
      name: "Store",
      dependencies: [
        "Record", "CZstandard", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], swiftSettings: hot),
    .target(
      name: "Fetching",
      dependencies: [
        "Record", "Digests", "Intake",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
      ]),
    .target(
      name: "Releases",
      dependencies: ["Record", "Digests", "Intake", "Store", "Indicators"]),
    .target(name: "Renewal", dependencies: ["Record", "Intake", "Fetching", "Store", "Releases"]),
    .target(name: "Indicators", dependencies: ["Record", "Store"], swiftSettings: hot),
    .target(name: "Charts", dependencies: ["Record"]),
    .target(
      name: "Texts",
      dependencies: ["Record", "Digests", "Programs", "CXML2", "Yams"]),
    .target(
      name: "Briefing",
      dependencies: [
        "Record", "Store", "Wording", "Indicators", "Charts", "Releases", "Yams",
      ]),
    .target(
      name: "Export",
      dependencies: ["Record", "Store", "Wording", "CArchive"]),
    // Drawings as pictures and pages as PDF, through programs of the system.
    .target(name: "Printing", dependencies: ["Programs"]),
    // Questions to the record as readers put them: the command line, the pages and the API share them.
    .target(
      name: "Questions",
      dependencies: [
        "Record", "Intake", "Store", "Indicators", "Wording", "Briefing", "Releases", "Export",
        "Library",
        "Documents",
      ]),
    // Files of readers' own to paragraphs: statements, news, records of meetings.
    .target(
      name: "Documents",
      dependencies: [
        "Record", "Digests", "Texts", "Programs", "CArchive", "CXML2",
      ]),
    // Documents kept, and searched in both languages.
    .target(
      name: "Library",
      dependencies: [
        "Record", "Documents", "Yams", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], swiftSettings: hot),
    // What a text names: States, missions, persons, resolutions, times, numbers.
    .target(name: "Mentions", dependencies: ["Record", "Texts"]),
    // What a text states, set against the record.
    .target(
      name: "Claims",
      dependencies: [
        "Record", "Store", "Indicators", "Wording", "Briefing", "Questions", "Texts", "Mentions",
      ]),
    // Pages as values, and their HTML.
    .target(
      name: "Site",
      dependencies: [
        "Record", "Digests", "Store", "Indicators", "Wording", "Briefing", "Charts", "Questions",
        "Export", "Library", "Documents", "Claims", "Mentions",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    // Pages and the API over HTTP.
    .target(
      name: "Server",
      dependencies: [
        "Record", "Digests", "Store", "Indicators", "Wording", "Briefing", "Questions", "Site",
        "Export", "Releases", "Library", "Documents", "Claims", "Texts", "Mentions", "Printing",
        "Yams", "CZlib",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    // The record for assistants, by the Model Context Protocol.
    .target(
      name: "Assistant",
      dependencies: [
        "Record", "Store", "Indicators", "Wording", "Briefing", "Questions", "Claims", "Texts",
      ]),
    .executableTarget(
      name: "ihata",
      dependencies: [
        "Record", "Wording", "Fetching", "Intake", "Store", "Indicators", "Charts", "Briefing",
        "Releases", "Renewal", "Export", "Printing", "Texts", "Questions", "Site", "Server",
        "Assistant", "Documents", "Library", "Mentions", "Claims", "Yams",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // How well, and how fast, mandates are read: `make bench-mandates`.
    .executableTarget(
      name: "MandateBenchmark", dependencies: ["Texts", "Record", "MandateAnswers", "Yams"],
      path: "Benchmarks/Mandates"),
    // The answers beside the texts of Tests/Fixtures, and how readings are compared with them.
    .target(
      name: "MandateAnswers", dependencies: ["Texts", "Record", "Yams"],
      path: "Tests/MandateAnswers"),

    // How well, and how fast, texts are checked: `make bench-check`.
    .executableTarget(
      name: "CheckBenchmark",
      dependencies: [
        "Claims", "Mentions", "Texts", "Record", "Store", "Wording", "Questions", "CheckAnswers",
      ], path: "Benchmarks/Check"),
    // How fast lines are indexed and found: `make bench-search`.
    .executableTarget(
      name: "SearchBenchmark", dependencies: ["Library", "Documents", "Record"],
      path: "Benchmarks/Search", exclude: ["peer.py"]),
    // The project's own texts with answers made by hand, and how readings are compared with them.
    .target(
      name: "CheckAnswers", dependencies: ["Claims", "Mentions", "Texts", "Record", "Yams"],
      path: "Tests/CheckAnswers"),

    // A record built once from the bundled data, and small ones for bad input.
    .target(
      name: "TestRecord",
      dependencies: [
        "Record", "Digests", "Intake", "Store", "Indicators", "Wording", "Library", "Documents",
      ],
      path: "Tests/TestRecord"),
    // A publisher on loopback that misbehaves on order.
    .target(
      name: "TestPublisher",
      dependencies: [
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      path: "Tests/TestPublisher"),
    .testTarget(name: "RecordTests", dependencies: ["Record"]),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(name: "WordingTests", dependencies: ["Wording", "Record", "TestRecord"]),
    .testTarget(name: "IntakeTests", dependencies: ["Intake", "Record", "Store", "TestRecord"]),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Store", "Record", "Intake", "TestRecord", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "IndicatorsTests", dependencies: ["Indicators", "Record", "Store", "TestRecord"]),
    .testTarget(
      name: "QuestionsTests",
      dependencies: [
        "Questions", "Record", "Store", "Indicators", "Intake", "Briefing", "Releases", "Wording",
        "TestRecord",
      ]),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Site", "Questions", "Record", "Indicators", "Briefing", "Wording", "Library", "Documents",
        "Store", "TestRecord",
      ]),
    .testTarget(name: "ChartsTests", dependencies: ["Charts", "Record"]),
    .testTarget(
      name: "BriefingTests",
      dependencies: [
        "Briefing", "Record", "Store", "Wording", "Indicators", "Releases", "TestRecord",
      ]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "ihata", "Record", "Intake", "Indicators", "Store", "Texts", "Library", "Documents",
        "TestPublisher", "TestRecord",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "FetchingTests", dependencies: ["Fetching", "Record", "TestPublisher", "TestRecord"]),
    .testTarget(
      name: "ReleasesTests",
      dependencies: ["Releases", "Record", "Intake", "Indicators", "Store", "TestRecord"]),
    .testTarget(
      name: "RenewalTests",
      dependencies: [
        "Renewal", "Fetching", "Releases", "Record", "Indicators", "Intake", "Store",
        "TestPublisher", "TestRecord",
      ]),
    .testTarget(
      name: "TextsTests", dependencies: ["Texts", "Record", "MandateAnswers", "TestRecord", "Yams"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "Record", "TestRecord"]),
    .testTarget(
      name: "LibraryTests", dependencies: ["Library", "Documents", "Record", "TestRecord"]),
    .testTarget(
      name: "MentionsTests",
      dependencies: ["Mentions", "Claims", "Questions", "Texts", "Record", "TestRecord"]),
    .testTarget(
      name: "ClaimsTests",
      dependencies: [
        "Claims", "Mentions", "CheckAnswers", "Questions", "Indicators", "Texts", "Record",
        "Wording", "TestRecord",
      ]),
    .testTarget(name: "ProgramsTests", dependencies: ["Programs", "TestRecord"]),
    .testTarget(
      name: "PrintingTests",
      dependencies: ["Printing", "Charts", "Record", "Wording", "TestRecord"]),
    .testTarget(
      name: "AssistantTests",
      dependencies: ["Assistant", "Questions", "Record", "Indicators", "Wording", "TestRecord"]),
    .testTarget(
      name: "ExportTests", dependencies: ["Export", "Record", "Store", "Wording", "TestRecord"]),
    .testTarget(
      name: "ServerTests",
      dependencies: [
        "Server", "Site", "Questions", "Record", "Indicators", "Wording", "ihata", "TestRecord",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
      ]),
    // Pages in a browser, as readers see them.
    .testTarget(name: "BrowserTests", dependencies: ["ihata", "Site", "Record", "TestRecord"]),
  ],
  swiftLanguageModes: [.v6]
)
