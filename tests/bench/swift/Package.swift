// swift-tools-version: 6.0

import PackageDescription

let package = Package(
    name: "rosterkit-bench-swift",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "RosterKit", path: "../../../bindings-swift")],
    targets: [
        .executableTarget(name: "bench", dependencies: [.product(name: "RosterKit", package: "RosterKit")]),
        // The same program, to be weighed with the library and without.
        .executableTarget(name: "with", dependencies: [.product(name: "RosterKit", package: "RosterKit")]),
        .executableTarget(name: "without"),
    ],
    swiftLanguageModes: [.v6]
)
