/// A setting of a client, and where its value came from.
public struct SettingSource: Sendable, Hashable, Codable {
    /// The setting, for example `apiKey`.
    public var setting: String
    /// Where its value came from, for example `environment variable PAPERSPACE_API_KEY`.
    public var source: String

    /// Make one from both.
    public init(setting: String, source: String) {
        self.setting = setting
        self.source = source
    }
}

extension SettingSource: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(setting: bytes.read(), source: bytes.read())
    }
}
