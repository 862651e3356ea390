// swift-tools-version: 6.0

import Foundation
import PackageDescription

// The native library. On Apple's platforms it is an XCFramework, the one that `scripts/xcframework` built here
// or else that of the release. On Linux it is a bundle of static libraries, if one lies here and Swift is new enough
// for it; else it is found by pkg-config.
let folder = Context.packageDirectory + "/"
#if os(Linux)
let bundle = "build/RosterKitFFI.artifactbundle"
#if compiler(>=6.2)
let isBundled = FileManager.default.fileExists(atPath: folder + bundle)
#else
let isBundled = false
#endif
let native: [Target] =
    isBundled
    ? [.binaryTarget(name: "RosterKitFFI", path: bundle)]
    : [
        .systemLibrary(name: "RosterKitFFI", pkgConfig: "rosterkit"),
        .systemLibrary(name: "RosterKitEmulatorFFI", pkgConfig: "rosterkit"),
    ]
let emulator: [Target.Dependency] = isBundled ? ["RosterKitFFI"] : ["RosterKitEmulatorFFI"]
#else
let built = "build/RosterKitFFI.xcframework"
// There is no release yet: the first one puts here what `scripts/xcframework` says.
let release = (
    url: "https://example.com/rosterkit/0.1.0/RosterKitFFI.xcframework.zip",
    checksum: String(repeating: "0", count: 64)
)
let native: [Target] = [
    FileManager.default.fileExists(atPath: folder + built)
        ? .binaryTarget(name: "RosterKitFFI", path: built)
        : .binaryTarget(name: "RosterKitFFI", url: release.url, checksum: release.checksum)
]
let emulator: [Target.Dependency] = ["RosterKitFFI"]
#endif

/// Programs to begin with, by job: the tests run them.
let examples: [Target] = [
    "find-person": "FindPerson", "invite-team": "InviteTeam", "offboard": "Offboard", "rotate-secret": "RotateSecret",
    "scheduled-review": "ScheduledReview",
].sorted { $0.key < $1.key }.map { name, folder in
    .executableTarget(name: name, dependencies: ["RosterKit"], path: "Examples/\(folder)")
}
/// What the tests run as programs.
let programs: [Target.Dependency] = (examples.map(\.name) + ["rosterkit-ends"]).map { .target(name: $0) }

let package = Package(
    name: "RosterKit",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [
        .library(name: "RosterKit", targets: ["RosterKit"]),
        .library(name: "RosterKitTesting", targets: ["RosterKitTesting"]),
    ],
    targets: native + examples + [
        // What uniffi wrote, which programs do not see.
        .target(name: "RosterKitNative", dependencies: ["RosterKitFFI"]),
        .target(name: "RosterKit", dependencies: ["RosterKitNative"]),
        .target(name: "RosterKitTesting", dependencies: ["RosterKit"] + emulator),
        .executableTarget(name: "rosterkit-demo", dependencies: ["RosterKitTesting"], path: "Demo"),
        // A program that ends with calls in flight, for the tests to run.
        .executableTarget(name: "rosterkit-ends", dependencies: ["RosterKit"], path: "Tests/Ends"),
        .testTarget(name: "RosterKitTests", dependencies: ["RosterKit", "RosterKitTesting"] + programs),
    ],
    swiftLanguageModes: [.v6]
)
