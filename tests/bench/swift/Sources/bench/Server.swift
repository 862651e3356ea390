import Foundation

/// The server of the Rust bench, reached in one of several ways.
final class Server {
    enum Kind: CaseIterable {
        case plain
        case tls
        /// Its answers take as long as those of a server that is far away.
        case far

        fileprivate var options: [String] {
            switch self {
            case .plain: []
            case .tls: ["--tls"]
            case .far: ["--latency", "20"]
            }
        }

        /// How a process trusts it.
        var environment: [String: String] {
            self == .tls ? ["SSL_CERT_FILE": Self.authority] : [:]
        }

        /// The certificate that signed the server's.
        private static let authority = URL(fileURLWithPath: #filePath)
            .appendingPathComponent("../../../../../certificates/authority.pem").standardized.path
    }

    let url: String
    private let process = Process()

    init(_ kind: Kind, program: String, size: Size) throws {
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["serve"] + kind.options + size.flags
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        url = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }
}
