// Written by `make generate` from the declarations. Do not edit it.

import RosterKit

extension Paperspace: AsynchronousClient {
    static func make(_ settings: Settings, _ configuration: Configuration) throws -> Paperspace {
        try Paperspace(
            apiKey: settings.secret("api_key"), baseUrl: settings.text("base_url"),
            configuration: configuration
        )
    }

    func call(_ operation: String, _ given: Arguments, _ reading: Reading) async throws -> Ended {
        switch operation {
        case "list_team_members":
            try given.known("team_id", "after", "limit", "order_by", "order", "role")
            return try await reading.read(listTeamMembers(
                teamId: given.required("team_id"), after: given.optional("after"),
                limit: given.optional("limit"), orderBy: given.optional("order_by"),
                order: given.optional("order"), role: given.optional("role"), prefetch: reading.prefetch,
                resume: reading.resume
            ))
        case "update_team_member":
            try given.known("team_id", "user_id", "is_admin")
            return try await reading.answer {
                try await updateTeamMember(
                    teamId: given.required("team_id"), userId: given.required("user_id"),
                    isAdmin: given.required("is_admin")
                )
            }
        case "remove_team_member":
            try given.known("team_id", "user_id")
            return try await reading.answer {
                try await removeTeamMember(
                    teamId: given.required("team_id"), userId: given.required("user_id")
                )
            }
        case "list_secrets":
            try given.known("team_id", "after", "limit", "order_by", "order")
            return try await reading.read(listSecrets(
                teamId: given.required("team_id"), after: given.optional("after"),
                limit: given.optional("limit"), orderBy: given.optional("order_by"),
                order: given.optional("order"), prefetch: reading.prefetch, resume: reading.resume
            ))
        case "create_secret":
            try given.known("team_id", "name", "value")
            return try await reading.answer {
                try await createSecret(
                    teamId: given.required("team_id"), name: given.required("name"),
                    value: given.required("value")
                )
            }
        case "get_secret":
            try given.known("team_id", "name")
            return try await reading.answer {
                try await getSecret(teamId: given.required("team_id"), name: given.required("name"))
            }
        case "update_secret":
            try given.known("team_id", "name", "value")
            return try await reading.answer {
                try await updateSecret(
                    teamId: given.required("team_id"), name: given.required("name"),
                    value: given.required("value")
                )
            }
        case "delete_secret":
            try given.known("team_id", "name")
            return try await reading.answer {
                try await deleteSecret(teamId: given.required("team_id"), name: given.required("name"))
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try await reading.answer {
                try await request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension BlockingPaperspace: BlockingClient {
    static func make(_ settings: Settings, _ configuration: Configuration) throws -> BlockingPaperspace {
        try BlockingPaperspace(
            apiKey: settings.secret("api_key"), baseUrl: settings.text("base_url"),
            configuration: configuration
        )
    }

    func call(_ operation: String, _ given: Arguments, _ reading: Reading) throws -> Ended {
        switch operation {
        case "list_team_members":
            try given.known("team_id", "after", "limit", "order_by", "order", "role")
            return try reading.read(listTeamMembers(
                teamId: given.required("team_id"), after: given.optional("after"),
                limit: given.optional("limit"), orderBy: given.optional("order_by"),
                order: given.optional("order"), role: given.optional("role"), prefetch: reading.prefetch,
                resume: reading.resume
            ))
        case "update_team_member":
            try given.known("team_id", "user_id", "is_admin")
            return try reading.wait {
                try updateTeamMember(
                    teamId: given.required("team_id"), userId: given.required("user_id"),
                    isAdmin: given.required("is_admin")
                )
            }
        case "remove_team_member":
            try given.known("team_id", "user_id")
            return try reading.wait {
                try removeTeamMember(teamId: given.required("team_id"), userId: given.required("user_id"))
            }
        case "list_secrets":
            try given.known("team_id", "after", "limit", "order_by", "order")
            return try reading.read(listSecrets(
                teamId: given.required("team_id"), after: given.optional("after"),
                limit: given.optional("limit"), orderBy: given.optional("order_by"),
                order: given.optional("order"), prefetch: reading.prefetch, resume: reading.resume
            ))
        case "create_secret":
            try given.known("team_id", "name", "value")
            return try reading.wait {
                try createSecret(
                    teamId: given.required("team_id"), name: given.required("name"),
                    value: given.required("value")
                )
            }
        case "get_secret":
            try given.known("team_id", "name")
            return try reading.wait {
                try getSecret(teamId: given.required("team_id"), name: given.required("name"))
            }
        case "update_secret":
            try given.known("team_id", "name", "value")
            return try reading.wait {
                try updateSecret(
                    teamId: given.required("team_id"), name: given.required("name"),
                    value: given.required("value")
                )
            }
        case "delete_secret":
            try given.known("team_id", "name")
            return try reading.wait {
                try deleteSecret(teamId: given.required("team_id"), name: given.required("name"))
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try reading.wait {
                try request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension ZenML: AsynchronousClient {
    static func make(_ settings: Settings, _ configuration: Configuration) throws -> ZenML {
        try ZenML(
            apiKey: settings.secret("api_key"), token: settings.secret("token"),
            clientId: settings.secret("client_id"), clientSecret: settings.secret("client_secret"),
            audience: settings.text("audience"), tokenUrl: settings.text("token_url"),
            baseUrl: settings.text("base_url"), configuration: configuration
        )
    }

    func call(_ operation: String, _ given: Arguments, _ reading: Reading) async throws -> Ended {
        switch operation {
        case "list_users":
            try given.known("user_id", "oauth_provider", "oauth_id", "email", "is_active", "limit", "offset")
            return try await reading.read(listUsers(
                userId: given.optional("user_id"), oauthProvider: given.optional("oauth_provider"),
                oauthId: given.optional("oauth_id"), email: given.optional("email"),
                isActive: given.optional("is_active"), limit: given.optional("limit"),
                offset: given.optional("offset"), prefetch: reading.prefetch, resume: reading.resume
            ))
        case "update_user":
            try given.known("user_id", "update")
            return try await reading.answer {
                try await updateUser(userId: given.required("user_id"), update: given.required("update"))
            }
        case "delete_user":
            try given.known("user_id")
            return try await reading.answer {
                try await deleteUser(userId: given.required("user_id"))
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try await reading.answer {
                try await request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension BlockingZenML: BlockingClient {
    static func make(_ settings: Settings, _ configuration: Configuration) throws -> BlockingZenML {
        try BlockingZenML(
            apiKey: settings.secret("api_key"), token: settings.secret("token"),
            clientId: settings.secret("client_id"), clientSecret: settings.secret("client_secret"),
            audience: settings.text("audience"), tokenUrl: settings.text("token_url"),
            baseUrl: settings.text("base_url"), configuration: configuration
        )
    }

    func call(_ operation: String, _ given: Arguments, _ reading: Reading) throws -> Ended {
        switch operation {
        case "list_users":
            try given.known("user_id", "oauth_provider", "oauth_id", "email", "is_active", "limit", "offset")
            return try reading.read(listUsers(
                userId: given.optional("user_id"), oauthProvider: given.optional("oauth_provider"),
                oauthId: given.optional("oauth_id"), email: given.optional("email"),
                isActive: given.optional("is_active"), limit: given.optional("limit"),
                offset: given.optional("offset"), prefetch: reading.prefetch, resume: reading.resume
            ))
        case "update_user":
            try given.known("user_id", "update")
            return try reading.wait {
                try updateUser(userId: given.required("user_id"), update: given.required("update"))
            }
        case "delete_user":
            try given.known("user_id")
            return try reading.wait {
                try deleteUser(userId: given.required("user_id"))
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try reading.wait {
                try request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension GitBook: AsynchronousClient {
    static func make(_ settings: Settings, _ configuration: Configuration) throws -> GitBook {
        try GitBook(
            token: settings.secret("token"), baseUrl: settings.text("base_url"), configuration: configuration
        )
    }

    func call(_ operation: String, _ given: Arguments, _ reading: Reading) async throws -> Ended {
        switch operation {
        case "list_team_members":
            try given.known("organization_id", "team_id", "page", "limit")
            return try await reading.read(listTeamMembers(
                organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                page: given.optional("page"), limit: given.optional("limit"), prefetch: reading.prefetch,
                resume: reading.resume
            ))
        case "update_team_members":
            try given.known("organization_id", "team_id", "add", "remove", "memberships")
            return try await reading.answerNothing {
                try await updateTeamMembers(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    add: given.optional("add"), remove: given.optional("remove"),
                    memberships: given.optional("memberships")
                )
            }
        case "add_team_member":
            try given.known("organization_id", "team_id", "user_id", "role")
            return try await reading.answerNothing {
                try await addTeamMember(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    userId: given.required("user_id"), role: given.optional("role")
                )
            }
        case "remove_team_member":
            try given.known("organization_id", "team_id", "user_id")
            return try await reading.answer {
                try await removeTeamMember(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    userId: given.required("user_id")
                )
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try await reading.answer {
                try await request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension BlockingGitBook: BlockingClient {
    static func make(_ settings: Settings, _ configuration: Configuration) throws -> BlockingGitBook {
        try BlockingGitBook(
            token: settings.secret("token"), baseUrl: settings.text("base_url"), configuration: configuration
        )
    }

    func call(_ operation: String, _ given: Arguments, _ reading: Reading) throws -> Ended {
        switch operation {
        case "list_team_members":
            try given.known("organization_id", "team_id", "page", "limit")
            return try reading.read(listTeamMembers(
                organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                page: given.optional("page"), limit: given.optional("limit"), prefetch: reading.prefetch,
                resume: reading.resume
            ))
        case "update_team_members":
            try given.known("organization_id", "team_id", "add", "remove", "memberships")
            return try reading.waitForNothing {
                try updateTeamMembers(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    add: given.optional("add"), remove: given.optional("remove"),
                    memberships: given.optional("memberships")
                )
            }
        case "add_team_member":
            try given.known("organization_id", "team_id", "user_id", "role")
            return try reading.waitForNothing {
                try addTeamMember(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    userId: given.required("user_id"), role: given.optional("role")
                )
            }
        case "remove_team_member":
            try given.known("organization_id", "team_id", "user_id")
            return try reading.wait {
                try removeTeamMember(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    userId: given.required("user_id")
                )
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try reading.wait {
                try request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension Evo: AsynchronousClient {
    static func make(_ settings: Settings, _ configuration: Configuration) throws -> Evo {
        try Evo(
            token: settings.secret("token"), clientId: settings.secret("client_id"),
            clientSecret: settings.secret("client_secret"), tokenUrl: settings.text("token_url"),
            baseUrl: settings.text("base_url"), discoveryUrl: settings.text("discovery_url"),
            configuration: configuration
        )
    }

    func call(_ operation: String, _ given: Arguments, _ reading: Reading) async throws -> Ended {
        switch operation {
        case "list_workspace_users":
            try given.known("org_id", "workspace_id", "user_id")
            return try await reading.read(listWorkspaceUsers(
                orgId: given.required("org_id"), workspaceId: given.required("workspace_id"),
                userId: given.optional("user_id"), prefetch: reading.prefetch, resume: reading.resume
            ))
        case "discover":
            try given.known()
            return try await reading.answer {
                try await discover()
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try await reading.answer {
                try await request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension BlockingEvo: BlockingClient {
    static func make(_ settings: Settings, _ configuration: Configuration) throws -> BlockingEvo {
        try BlockingEvo(
            token: settings.secret("token"), clientId: settings.secret("client_id"),
            clientSecret: settings.secret("client_secret"), tokenUrl: settings.text("token_url"),
            baseUrl: settings.text("base_url"), discoveryUrl: settings.text("discovery_url"),
            configuration: configuration
        )
    }

    func call(_ operation: String, _ given: Arguments, _ reading: Reading) throws -> Ended {
        switch operation {
        case "list_workspace_users":
            try given.known("org_id", "workspace_id", "user_id")
            return try reading.read(listWorkspaceUsers(
                orgId: given.required("org_id"), workspaceId: given.required("workspace_id"),
                userId: given.optional("user_id"), prefetch: reading.prefetch, resume: reading.resume
            ))
        case "discover":
            try given.known()
            return try reading.wait {
                try discover()
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try reading.wait {
                try request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension Outcome: Choice {}

extension RemovalCertainty: Choice {}

extension PaperspaceTeamRole: Choice {}

extension PaperspaceMemberOrder: Choice {}

extension PaperspaceSecretOrder: Choice {}

extension PaperspaceOrder: Choice {}

extension GitBookTeamRole: Choice {}

extension GitBookOrganizationRole: Choice {}

extension EvoWorkspaceRole: Choice {}

extension Removal: OnTheWire {
    var onTheWire: JSON {
        .object([
            "outcome": outcome.onTheWire,
            "certainty": certainty.onTheWire,
        ])
    }
}

extension PaperspaceTeamMember: OnTheWire {
    var onTheWire: JSON {
        .object([
            "dtConfirmed": dtConfirmed.onTheWire,
            "isAdmin": isAdmin.onTheWire,
            "isOwner": isOwner.onTheWire,
            "user": user.onTheWire,
        ])
    }
}

extension PaperspaceUser: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "email": email.onTheWire,
            "firstName": firstName.onTheWire,
            "lastName": lastName.onTheWire,
            "lastActive": lastActive.onTheWire,
            "publicProfileImageUrl": publicProfileImageUrl.onTheWire,
        ])
    }
}

extension PaperspaceTeamMembership: OnTheWire {
    var onTheWire: JSON {
        .object([
            "dtConfirmed": dtConfirmed.onTheWire,
            "dtDeleted": dtDeleted.onTheWire,
            "isAdmin": isAdmin.onTheWire,
            "isOwner": isOwner.onTheWire,
        ])
    }
}

extension PaperspaceMemberRemoval: OnTheWire {
    var onTheWire: JSON {
        .object([
            "outcome": outcome.onTheWire,
            "certainty": certainty.onTheWire,
            "membership": membership.onTheWire,
        ])
    }
}

extension PaperspaceTeamSecret: OnTheWire {
    var onTheWire: JSON {
        .object([
            "name": name.onTheWire,
            "dtCreated": dtCreated.onTheWire,
            "dtModified": dtModified.onTheWire,
            "hasDeploymentAttached": hasDeploymentAttached.onTheWire,
        ])
    }
}

extension PaperspaceSecretStamp: OnTheWire {
    var onTheWire: JSON {
        .object([
            "name": name.onTheWire,
            "dtCreated": dtCreated.onTheWire,
            "dtModified": dtModified.onTheWire,
        ])
    }
}

extension ZenMLUser: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "username": username.onTheWire,
            "name": name.onTheWire,
            "email": email.onTheWire,
            "avatar_url": avatarUrl.onTheWire,
            "company": company.onTheWire,
            "job_title": jobTitle.onTheWire,
            "metadata": metadata.onTheWire,
            "oauth_provider": oauthProvider.onTheWire,
            "oauth_id": oauthId.onTheWire,
            "is_active": isActive.onTheWire,
            "is_superuser": isSuperuser.onTheWire,
            "is_service_account": isServiceAccount.onTheWire,
            "organization_id": organizationId.onTheWire,
            "password_expired": passwordExpired.onTheWire,
        ])
    }
}

extension ZenMLUserUpdate: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known(
            "password", "password_expired", "name", "avatar_url", "company", "job_title", "metadata",
            "username", "email", "is_active", "is_onboarded"
        )
        try self.init(
            password: given.change("password"), passwordExpired: given.change("password_expired"),
            name: given.change("name"), avatarUrl: given.change("avatar_url"),
            company: given.change("company"), jobTitle: given.change("job_title"),
            metadata: given.change("metadata"), username: given.change("username"),
            email: given.change("email"), isActive: given.change("is_active"),
            isOnboarded: given.change("is_onboarded")
        )
    }
}

extension GitBookTeamMember: OnTheWire {
    var onTheWire: JSON {
        .object([
            "organization": organization.onTheWire,
            "team": team.onTheWire,
        ])
    }
}

extension GitBookTeamMembership: OnTheWire {
    var onTheWire: JSON {
        .object([
            "role": role.onTheWire,
        ])
    }
}

extension GitBookOrganizationMember: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "role": role.onTheWire,
            "user": user.onTheWire,
            "disabled": disabled.onTheWire,
            "joinedAt": joinedAt.onTheWire,
            "lastSeenAt": lastSeenAt.onTheWire,
            "sso": sso.onTheWire,
        ])
    }
}

extension GitBookUser: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "displayName": displayName.onTheWire,
            "email": email.onTheWire,
            "photoURL": photoUrl.onTheWire,
        ])
    }
}

extension GitBookMembership: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("role")
        try self.init(role: given.required("role"))
    }
}

extension EvoWorkspaceUser: OnTheWire {
    var onTheWire: JSON {
        .object([
            "user_id": userId.onTheWire,
            "role": role.onTheWire,
            "email": email.onTheWire,
            "full_name": fullName.onTheWire,
        ])
    }
}

extension EvoDiscovery: OnTheWire {
    var onTheWire: JSON {
        .object([
            "organizations": organizations.onTheWire,
            "hubs": hubs.onTheWire,
            "service_access": serviceAccess.onTheWire,
        ])
    }
}

extension EvoOrganization: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "display_name": displayName.onTheWire,
        ])
    }
}

extension EvoHub: OnTheWire {
    var onTheWire: JSON {
        .object([
            "code": code.onTheWire,
            "display_name": displayName.onTheWire,
            "url": url.onTheWire,
        ])
    }
}

extension EvoServiceAccess: OnTheWire {
    var onTheWire: JSON {
        .object([
            "org_id": orgId.onTheWire,
            "hub_code": hubCode.onTheWire,
        ])
    }
}

extension ErrorFacts {
    /// What is known, by name.
    var byName: [String: JSON] {
        let facts: [String: JSON] = [
            "error": error.onTheWire,
            "message": message.onTheWire,
            "service": service.onTheWire,
            "operation": operation.map(underscored).onTheWire,
            "method": method.onTheWire,
            "route": route.onTheWire,
            "attempts": attempts.onTheWire,
            "is_retryable": isRetryable.onTheWire,
            "certainty": certainty.onTheWire,
            "status": status.onTheWire,
            "code": code.onTheWire,
            "service_message": serviceMessage.onTheWire,
            "details": details.onTheWire,
            "request_id": requestId.onTheWire,
            "retry_after": retryAfter.onTheWire,
            "argument": argument.map(underscored).onTheWire,
            "phase": phase.onTheWire,
            "json_path": jsonPath.onTheWire,
            "resume": resume.onTheWire,
        ]
        return facts.filter { $0.value != .null }
    }
}

/// What is declared.
enum Declared {
    static let errors = [
        "ConfigError",
        "InvalidArgumentError",
        "ConnectError",
        "DnsError",
        "TlsError",
        "TimeoutError",
        "ConnectionLostError",
        "BadRequestError",
        "AuthenticationError",
        "PaymentRequiredError",
        "PermissionDeniedError",
        "NotFoundError",
        "MethodNotAllowedError",
        "ConflictError",
        "GoneError",
        "UnprocessableEntityError",
        "RateLimitError",
        "ServerError",
        "UnexpectedStatusError",
        "UnexpectedContentTypeError",
        "DecodeError",
        "BodyTooLargeError",
        "PaginationLoopError",
        "MissingCursorError",
        "TooManyPagesError",
        "AmbiguousOutcomeError",
        "SafetyError",
        "CancelledError",
        "ClosedError",
    ]
    static let errorFacts = [
        "error",
        "message",
        "service",
        "operation",
        "method",
        "route",
        "attempts",
        "is_retryable",
        "certainty",
        "status",
        "code",
        "service_message",
        "details",
        "request_id",
        "retry_after",
        "argument",
        "phase",
        "json_path",
        "resume",
    ]
    static let environment = [
        "PAPERSPACE_API_KEY",
        "PAPERSPACE_API_URL",
        "ZENML_PRO_API_KEY",
        "ZENML_PRO_TOKEN",
        "ZENML_PRO_API_URL",
        "GITBOOK_TOKEN",
        "GITBOOK_API_URL",
        "EVO_TOKEN",
        "EVO_CLIENT_ID",
        "EVO_CLIENT_SECRET",
        "EVO_HUB_URL",
    ]
    static let operations = [
        "paperspace": ["list_team_members", "update_team_member", "remove_team_member", "list_secrets", "create_secret", "get_secret", "update_secret", "delete_secret"],
        "zenml": ["list_users", "update_user", "delete_user"],
        "gitbook": ["list_team_members", "update_team_members", "add_team_member", "remove_team_member"],
        "evo": ["list_workspace_users", "discover"],
    ]
    static let asynchronous: [String: any AsynchronousClient.Type] = [
        "paperspace": Paperspace.self,
        "zenml": ZenML.self,
        "gitbook": GitBook.self,
        "evo": Evo.self,
    ]
    static let blocking: [String: any BlockingClient.Type] = [
        "paperspace": BlockingPaperspace.self,
        "zenml": BlockingZenML.self,
        "gitbook": BlockingGitBook.self,
        "evo": BlockingEvo.self,
    ]
}
