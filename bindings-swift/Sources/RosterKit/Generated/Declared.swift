// Written by bindgen from the declarations. Do not edit it: `make swift-sources`.

extension Outcome: RawRepresentable {
    /// Make the value that the service writes so, be it known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "removed": self = .removed
        case "already_absent": self = .alreadyAbsent
        case "requested": self = .requested
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .removed: "removed"
        case .alreadyAbsent: "already_absent"
        case .requested: "requested"
        case .unknown(let text): text
        }
    }
}

extension RemovalCertainty: RawRepresentable {
    /// Make the value that the service writes so, be it known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "confirmed": self = .confirmed
        case "assumed": self = .assumed
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .confirmed: "confirmed"
        case .assumed: "assumed"
        case .unknown(let text): text
        }
    }
}

extension PaperspaceTeamRole: RawRepresentable {
    /// Make the value that the service writes so, be it known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "member": self = .member
        case "admin": self = .admin
        case "owner": self = .owner
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .member: "member"
        case .admin: "admin"
        case .owner: "owner"
        case .unknown(let text): text
        }
    }
}

extension PaperspaceMemberOrder: RawRepresentable {
    /// Make the value that the service writes so, be it known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "dtConfirmed": self = .dtConfirmed
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .dtConfirmed: "dtConfirmed"
        case .unknown(let text): text
        }
    }
}

extension PaperspaceSecretOrder: RawRepresentable {
    /// Make the value that the service writes so, be it known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "dtCreated": self = .dtCreated
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .dtCreated: "dtCreated"
        case .unknown(let text): text
        }
    }
}

extension PaperspaceOrder: RawRepresentable {
    /// Make the value that the service writes so, be it known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "asc": self = .asc
        case "desc": self = .desc
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .asc: "asc"
        case .desc: "desc"
        case .unknown(let text): text
        }
    }
}

extension GitBookTeamRole: RawRepresentable {
    /// Make the value that the service writes so, be it known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "owner": self = .owner
        case "member": self = .member
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .owner: "owner"
        case .member: "member"
        case .unknown(let text): text
        }
    }
}

extension GitBookOrganizationRole: RawRepresentable {
    /// Make the value that the service writes so, be it known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "admin": self = .admin
        case "create": self = .create
        case "edit": self = .edit
        case "review": self = .review
        case "comment": self = .comment
        case "read": self = .read
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .admin: "admin"
        case .create: "create"
        case .edit: "edit"
        case .review: "review"
        case .comment: "comment"
        case .read: "read"
        case .unknown(let text): text
        }
    }
}

extension EvoWorkspaceRole: RawRepresentable {
    /// Make the value that the service writes so, be it known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "owner": self = .owner
        case "editor": self = .editor
        case "viewer": self = .viewer
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .owner: "owner"
        case .editor: "editor"
        case .viewer: "viewer"
        case .unknown(let text): text
        }
    }
}

extension EvoWorkspaceUserPage: PageRecord {}
extension EvoWorkspaceUserPager: PageSource {}

extension GitBookTeamMemberPage: PageRecord {}
extension GitBookTeamMemberPager: PageSource {}

extension PaperspaceTeamMemberPage: PageRecord {}
extension PaperspaceTeamMemberPager: PageSource {}

extension PaperspaceTeamSecretPage: PageRecord {}
extension PaperspaceTeamSecretPager: PageSource {}

extension ZenMLUserPage: PageRecord {}
extension ZenMLUserPager: PageSource {}
