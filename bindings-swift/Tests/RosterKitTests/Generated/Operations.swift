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
                resume: reading.resume, headers: reading.headers
            ))
        case "update_team_member":
            try given.known("team_id", "user_id", "is_admin")
            return try await reading.answer {
                try await updateTeamMember(
                    teamId: given.required("team_id"), userId: given.required("user_id"),
                    isAdmin: given.required("is_admin"), headers: reading.headers
                )
            }
        case "remove_team_member":
            try given.known("team_id", "user_id")
            return try await reading.answer {
                try await removeTeamMember(
                    teamId: given.required("team_id"), userId: given.required("user_id"),
                    headers: reading.headers
                )
            }
        case "list_secrets":
            try given.known("team_id", "after", "limit", "order_by", "order")
            return try await reading.read(listSecrets(
                teamId: given.required("team_id"), after: given.optional("after"),
                limit: given.optional("limit"), orderBy: given.optional("order_by"),
                order: given.optional("order"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "create_secret":
            try given.known("team_id", "name", "value")
            return try await reading.answer {
                try await createSecret(
                    teamId: given.required("team_id"), name: given.required("name"),
                    value: given.required("value"), headers: reading.headers
                )
            }
        case "get_secret":
            try given.known("team_id", "name")
            return try await reading.answer {
                try await getSecret(
                    teamId: given.required("team_id"), name: given.required("name"), headers: reading.headers
                )
            }
        case "update_secret":
            try given.known("team_id", "name", "value")
            return try await reading.answer {
                try await updateSecret(
                    teamId: given.required("team_id"), name: given.required("name"),
                    value: given.required("value"), headers: reading.headers
                )
            }
        case "delete_secret":
            try given.known("team_id", "name")
            return try await reading.answer {
                try await deleteSecret(
                    teamId: given.required("team_id"), name: given.required("name"), headers: reading.headers
                )
            }
        case "list_project_secrets":
            try given.known("project_id", "after", "limit", "order_by", "order")
            return try await reading.read(listProjectSecrets(
                projectId: given.required("project_id"), after: given.optional("after"),
                limit: given.optional("limit"), orderBy: given.optional("order_by"),
                order: given.optional("order"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "create_project_secret":
            try given.known("project_id", "name", "value")
            return try await reading.answer {
                try await createProjectSecret(
                    projectId: given.required("project_id"), name: given.required("name"),
                    value: given.required("value"), headers: reading.headers
                )
            }
        case "get_project_secret":
            try given.known("project_id", "name")
            return try await reading.answer {
                try await getProjectSecret(
                    projectId: given.required("project_id"), name: given.required("name"),
                    headers: reading.headers
                )
            }
        case "update_project_secret":
            try given.known("project_id", "name", "value")
            return try await reading.answer {
                try await updateProjectSecret(
                    projectId: given.required("project_id"), name: given.required("name"),
                    value: given.required("value"), headers: reading.headers
                )
            }
        case "delete_project_secret":
            try given.known("project_id", "name")
            return try await reading.answer {
                try await deleteProjectSecret(
                    projectId: given.required("project_id"), name: given.required("name"),
                    headers: reading.headers
                )
            }
        case "get_session":
            try given.known()
            return try await reading.answer {
                try await getSession(headers: reading.headers)
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try await reading.answer {
                try await request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body, headers: reading.headers
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension Paperspace: AskableClient {}

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
                resume: reading.resume, headers: reading.headers
            ))
        case "update_team_member":
            try given.known("team_id", "user_id", "is_admin")
            return try reading.wait {
                try updateTeamMember(
                    teamId: given.required("team_id"), userId: given.required("user_id"),
                    isAdmin: given.required("is_admin"), headers: reading.headers
                )
            }
        case "remove_team_member":
            try given.known("team_id", "user_id")
            return try reading.wait {
                try removeTeamMember(
                    teamId: given.required("team_id"), userId: given.required("user_id"),
                    headers: reading.headers
                )
            }
        case "list_secrets":
            try given.known("team_id", "after", "limit", "order_by", "order")
            return try reading.read(listSecrets(
                teamId: given.required("team_id"), after: given.optional("after"),
                limit: given.optional("limit"), orderBy: given.optional("order_by"),
                order: given.optional("order"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "create_secret":
            try given.known("team_id", "name", "value")
            return try reading.wait {
                try createSecret(
                    teamId: given.required("team_id"), name: given.required("name"),
                    value: given.required("value"), headers: reading.headers
                )
            }
        case "get_secret":
            try given.known("team_id", "name")
            return try reading.wait {
                try getSecret(
                    teamId: given.required("team_id"), name: given.required("name"), headers: reading.headers
                )
            }
        case "update_secret":
            try given.known("team_id", "name", "value")
            return try reading.wait {
                try updateSecret(
                    teamId: given.required("team_id"), name: given.required("name"),
                    value: given.required("value"), headers: reading.headers
                )
            }
        case "delete_secret":
            try given.known("team_id", "name")
            return try reading.wait {
                try deleteSecret(
                    teamId: given.required("team_id"), name: given.required("name"), headers: reading.headers
                )
            }
        case "list_project_secrets":
            try given.known("project_id", "after", "limit", "order_by", "order")
            return try reading.read(listProjectSecrets(
                projectId: given.required("project_id"), after: given.optional("after"),
                limit: given.optional("limit"), orderBy: given.optional("order_by"),
                order: given.optional("order"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "create_project_secret":
            try given.known("project_id", "name", "value")
            return try reading.wait {
                try createProjectSecret(
                    projectId: given.required("project_id"), name: given.required("name"),
                    value: given.required("value"), headers: reading.headers
                )
            }
        case "get_project_secret":
            try given.known("project_id", "name")
            return try reading.wait {
                try getProjectSecret(
                    projectId: given.required("project_id"), name: given.required("name"),
                    headers: reading.headers
                )
            }
        case "update_project_secret":
            try given.known("project_id", "name", "value")
            return try reading.wait {
                try updateProjectSecret(
                    projectId: given.required("project_id"), name: given.required("name"),
                    value: given.required("value"), headers: reading.headers
                )
            }
        case "delete_project_secret":
            try given.known("project_id", "name")
            return try reading.wait {
                try deleteProjectSecret(
                    projectId: given.required("project_id"), name: given.required("name"),
                    headers: reading.headers
                )
            }
        case "get_session":
            try given.known()
            return try reading.wait {
                try getSession(headers: reading.headers)
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try reading.wait {
                try request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body, headers: reading.headers
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension BlockingPaperspace: BlockingAskableClient {}

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
                offset: given.optional("offset"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "update_user":
            try given.known("user_id", "update")
            return try await reading.answer {
                try await updateUser(
                    userId: given.required("user_id"), update: given.required("update"),
                    headers: reading.headers
                )
            }
        case "delete_user":
            try given.known("user_id")
            return try await reading.answer {
                try await deleteUser(userId: given.required("user_id"), headers: reading.headers)
            }
        case "get_current_user":
            try given.known()
            return try await reading.answer {
                try await getCurrentUser(headers: reading.headers)
            }
        case "list_organizations":
            try given.known("limit", "offset")
            return try await reading.read(listOrganizations(
                limit: given.optional("limit"), offset: given.optional("offset"), prefetch: reading.prefetch,
                resume: reading.resume, headers: reading.headers
            ))
        case "list_organization_members":
            try given.known("organization_id")
            return try await reading.read(listOrganizationMembers(
                organizationId: given.required("organization_id"), prefetch: reading.prefetch,
                resume: reading.resume, headers: reading.headers
            ))
        case "remove_organization_member":
            try given.known("organization_id", "user_id")
            return try await reading.answer {
                try await removeOrganizationMember(
                    organizationId: given.required("organization_id"), userId: given.required("user_id"),
                    headers: reading.headers
                )
            }
        case "list_organization_roles":
            try given.known("organization_id", "level", "name")
            return try await reading.read(listOrganizationRoles(
                organizationId: given.required("organization_id"), level: given.optional("level"),
                name: given.optional("name"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "list_invitations":
            try given.known("organization_id", "email", "only_pending")
            return try await reading.read(listInvitations(
                organizationId: given.required("organization_id"), email: given.optional("email"),
                onlyPending: given.optional("only_pending"), prefetch: reading.prefetch,
                resume: reading.resume, headers: reading.headers
            ))
        case "create_invitation":
            try given.known("organization_id", "email", "role_id")
            return try await reading.answer {
                try await createInvitation(
                    organizationId: given.required("organization_id"), email: given.required("email"),
                    roleId: given.required("role_id"), headers: reading.headers
                )
            }
        case "delete_invitation":
            try given.known("organization_id", "invitation_id")
            return try await reading.answer {
                try await deleteInvitation(
                    organizationId: given.required("organization_id"),
                    invitationId: given.required("invitation_id"), headers: reading.headers
                )
            }
        case "list_organization_teams":
            try given.known("organization_id")
            return try await reading.read(listOrganizationTeams(
                organizationId: given.required("organization_id"), prefetch: reading.prefetch,
                resume: reading.resume, headers: reading.headers
            ))
        case "add_team_member":
            try given.known("team_id", "user_id", "invitation_id")
            return try await reading.answerNothing {
                try await addTeamMember(
                    teamId: given.required("team_id"), userId: given.optional("user_id"),
                    invitationId: given.optional("invitation_id"), headers: reading.headers
                )
            }
        case "remove_team_member":
            try given.known("team_id", "user_id", "invitation_id")
            return try await reading.answer {
                try await removeTeamMember(
                    teamId: given.required("team_id"), userId: given.optional("user_id"),
                    invitationId: given.optional("invitation_id"), headers: reading.headers
                )
            }
        case "assign_role":
            try given.known("role_id", "user_id", "invitation_id", "team_id", "workspace_id", "project_id")
            return try await reading.answerNothing {
                try await assignRole(
                    roleId: given.required("role_id"), userId: given.optional("user_id"),
                    invitationId: given.optional("invitation_id"), teamId: given.optional("team_id"),
                    workspaceId: given.optional("workspace_id"), projectId: given.optional("project_id"),
                    headers: reading.headers
                )
            }
        case "revoke_role":
            try given.known("role_id", "user_id", "invitation_id", "team_id", "workspace_id", "project_id")
            return try await reading.answer {
                try await revokeRole(
                    roleId: given.required("role_id"), userId: given.optional("user_id"),
                    invitationId: given.optional("invitation_id"), teamId: given.optional("team_id"),
                    workspaceId: given.optional("workspace_id"), projectId: given.optional("project_id"),
                    headers: reading.headers
                )
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try await reading.answer {
                try await request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body, headers: reading.headers
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension ZenML: AskableClient {}

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
                offset: given.optional("offset"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "update_user":
            try given.known("user_id", "update")
            return try reading.wait {
                try updateUser(
                    userId: given.required("user_id"), update: given.required("update"),
                    headers: reading.headers
                )
            }
        case "delete_user":
            try given.known("user_id")
            return try reading.wait {
                try deleteUser(userId: given.required("user_id"), headers: reading.headers)
            }
        case "get_current_user":
            try given.known()
            return try reading.wait {
                try getCurrentUser(headers: reading.headers)
            }
        case "list_organizations":
            try given.known("limit", "offset")
            return try reading.read(listOrganizations(
                limit: given.optional("limit"), offset: given.optional("offset"), prefetch: reading.prefetch,
                resume: reading.resume, headers: reading.headers
            ))
        case "list_organization_members":
            try given.known("organization_id")
            return try reading.read(listOrganizationMembers(
                organizationId: given.required("organization_id"), prefetch: reading.prefetch,
                resume: reading.resume, headers: reading.headers
            ))
        case "remove_organization_member":
            try given.known("organization_id", "user_id")
            return try reading.wait {
                try removeOrganizationMember(
                    organizationId: given.required("organization_id"), userId: given.required("user_id"),
                    headers: reading.headers
                )
            }
        case "list_organization_roles":
            try given.known("organization_id", "level", "name")
            return try reading.read(listOrganizationRoles(
                organizationId: given.required("organization_id"), level: given.optional("level"),
                name: given.optional("name"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "list_invitations":
            try given.known("organization_id", "email", "only_pending")
            return try reading.read(listInvitations(
                organizationId: given.required("organization_id"), email: given.optional("email"),
                onlyPending: given.optional("only_pending"), prefetch: reading.prefetch,
                resume: reading.resume, headers: reading.headers
            ))
        case "create_invitation":
            try given.known("organization_id", "email", "role_id")
            return try reading.wait {
                try createInvitation(
                    organizationId: given.required("organization_id"), email: given.required("email"),
                    roleId: given.required("role_id"), headers: reading.headers
                )
            }
        case "delete_invitation":
            try given.known("organization_id", "invitation_id")
            return try reading.wait {
                try deleteInvitation(
                    organizationId: given.required("organization_id"),
                    invitationId: given.required("invitation_id"), headers: reading.headers
                )
            }
        case "list_organization_teams":
            try given.known("organization_id")
            return try reading.read(listOrganizationTeams(
                organizationId: given.required("organization_id"), prefetch: reading.prefetch,
                resume: reading.resume, headers: reading.headers
            ))
        case "add_team_member":
            try given.known("team_id", "user_id", "invitation_id")
            return try reading.waitForNothing {
                try addTeamMember(
                    teamId: given.required("team_id"), userId: given.optional("user_id"),
                    invitationId: given.optional("invitation_id"), headers: reading.headers
                )
            }
        case "remove_team_member":
            try given.known("team_id", "user_id", "invitation_id")
            return try reading.wait {
                try removeTeamMember(
                    teamId: given.required("team_id"), userId: given.optional("user_id"),
                    invitationId: given.optional("invitation_id"), headers: reading.headers
                )
            }
        case "assign_role":
            try given.known("role_id", "user_id", "invitation_id", "team_id", "workspace_id", "project_id")
            return try reading.waitForNothing {
                try assignRole(
                    roleId: given.required("role_id"), userId: given.optional("user_id"),
                    invitationId: given.optional("invitation_id"), teamId: given.optional("team_id"),
                    workspaceId: given.optional("workspace_id"), projectId: given.optional("project_id"),
                    headers: reading.headers
                )
            }
        case "revoke_role":
            try given.known("role_id", "user_id", "invitation_id", "team_id", "workspace_id", "project_id")
            return try reading.wait {
                try revokeRole(
                    roleId: given.required("role_id"), userId: given.optional("user_id"),
                    invitationId: given.optional("invitation_id"), teamId: given.optional("team_id"),
                    workspaceId: given.optional("workspace_id"), projectId: given.optional("project_id"),
                    headers: reading.headers
                )
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try reading.wait {
                try request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body, headers: reading.headers
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension BlockingZenML: BlockingAskableClient {}

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
                resume: reading.resume, headers: reading.headers
            ))
        case "update_team_members":
            try given.known("organization_id", "team_id", "add", "remove", "memberships")
            return try await reading.answerNothing {
                try await updateTeamMembers(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    add: given.optional("add"), remove: given.optional("remove"),
                    memberships: given.optional("memberships"), headers: reading.headers
                )
            }
        case "add_team_member":
            try given.known("organization_id", "team_id", "user_id", "role")
            return try await reading.answerNothing {
                try await addTeamMember(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    userId: given.required("user_id"), role: given.optional("role"), headers: reading.headers
                )
            }
        case "remove_team_member":
            try given.known("organization_id", "team_id", "user_id")
            return try await reading.answer {
                try await removeTeamMember(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    userId: given.required("user_id"), headers: reading.headers
                )
            }
        case "get_current_user":
            try given.known()
            return try await reading.answer {
                try await getCurrentUser(headers: reading.headers)
            }
        case "list_organizations":
            try given.known("page", "limit")
            return try await reading.read(listOrganizations(
                page: given.optional("page"), limit: given.optional("limit"), prefetch: reading.prefetch,
                resume: reading.resume, headers: reading.headers
            ))
        case "list_organization_members":
            try given.known("organization_id", "page", "limit", "order", "role", "search", "sort")
            return try await reading.read(listOrganizationMembers(
                organizationId: given.required("organization_id"), page: given.optional("page"),
                limit: given.optional("limit"), order: given.optional("order"), role: given.optional("role"),
                search: given.optional("search"), sort: given.optional("sort"), prefetch: reading.prefetch,
                resume: reading.resume, headers: reading.headers
            ))
        case "get_organization_member":
            try given.known("organization_id", "user_id")
            return try await reading.answer {
                try await getOrganizationMember(
                    organizationId: given.required("organization_id"), userId: given.required("user_id"),
                    headers: reading.headers
                )
            }
        case "update_organization_member":
            try given.known("organization_id", "user_id", "update")
            return try await reading.answer {
                try await updateOrganizationMember(
                    organizationId: given.required("organization_id"), userId: given.required("user_id"),
                    update: given.required("update"), headers: reading.headers
                )
            }
        case "remove_organization_member":
            try given.known("organization_id", "user_id")
            return try await reading.answer {
                try await removeOrganizationMember(
                    organizationId: given.required("organization_id"), userId: given.required("user_id"),
                    headers: reading.headers
                )
            }
        case "list_member_teams":
            try given.known("organization_id", "user_id", "page", "limit", "title")
            return try await reading.read(listMemberTeams(
                organizationId: given.required("organization_id"), userId: given.required("user_id"),
                page: given.optional("page"), limit: given.optional("limit"), title: given.optional("title"),
                prefetch: reading.prefetch, resume: reading.resume, headers: reading.headers
            ))
        case "list_teams":
            try given.known("organization_id", "page", "limit", "owner", "title")
            return try await reading.read(listTeams(
                organizationId: given.required("organization_id"), page: given.optional("page"),
                limit: given.optional("limit"), owner: given.optional("owner"),
                title: given.optional("title"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "get_team":
            try given.known("organization_id", "team_id")
            return try await reading.answer {
                try await getTeam(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    headers: reading.headers
                )
            }
        case "create_team":
            try given.known("organization_id", "title", "members")
            return try await reading.answer {
                try await createTeam(
                    organizationId: given.required("organization_id"), title: given.required("title"),
                    members: given.optional("members"), headers: reading.headers
                )
            }
        case "update_team":
            try given.known("organization_id", "team_id", "title")
            return try await reading.answer {
                try await updateTeam(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    title: given.required("title"), headers: reading.headers
                )
            }
        case "delete_team":
            try given.known("organization_id", "team_id")
            return try await reading.answer {
                try await deleteTeam(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    headers: reading.headers
                )
            }
        case "invite_members":
            try given.known("organization_id", "emails", "role", "sso")
            return try await reading.answer {
                try await inviteMembers(
                    organizationId: given.required("organization_id"), emails: given.required("emails"),
                    role: given.optional("role"), sso: given.optional("sso"), headers: reading.headers
                )
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try await reading.answer {
                try await request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body, headers: reading.headers
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension GitBook: AskableClient {}

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
                resume: reading.resume, headers: reading.headers
            ))
        case "update_team_members":
            try given.known("organization_id", "team_id", "add", "remove", "memberships")
            return try reading.waitForNothing {
                try updateTeamMembers(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    add: given.optional("add"), remove: given.optional("remove"),
                    memberships: given.optional("memberships"), headers: reading.headers
                )
            }
        case "add_team_member":
            try given.known("organization_id", "team_id", "user_id", "role")
            return try reading.waitForNothing {
                try addTeamMember(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    userId: given.required("user_id"), role: given.optional("role"), headers: reading.headers
                )
            }
        case "remove_team_member":
            try given.known("organization_id", "team_id", "user_id")
            return try reading.wait {
                try removeTeamMember(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    userId: given.required("user_id"), headers: reading.headers
                )
            }
        case "get_current_user":
            try given.known()
            return try reading.wait {
                try getCurrentUser(headers: reading.headers)
            }
        case "list_organizations":
            try given.known("page", "limit")
            return try reading.read(listOrganizations(
                page: given.optional("page"), limit: given.optional("limit"), prefetch: reading.prefetch,
                resume: reading.resume, headers: reading.headers
            ))
        case "list_organization_members":
            try given.known("organization_id", "page", "limit", "order", "role", "search", "sort")
            return try reading.read(listOrganizationMembers(
                organizationId: given.required("organization_id"), page: given.optional("page"),
                limit: given.optional("limit"), order: given.optional("order"), role: given.optional("role"),
                search: given.optional("search"), sort: given.optional("sort"), prefetch: reading.prefetch,
                resume: reading.resume, headers: reading.headers
            ))
        case "get_organization_member":
            try given.known("organization_id", "user_id")
            return try reading.wait {
                try getOrganizationMember(
                    organizationId: given.required("organization_id"), userId: given.required("user_id"),
                    headers: reading.headers
                )
            }
        case "update_organization_member":
            try given.known("organization_id", "user_id", "update")
            return try reading.wait {
                try updateOrganizationMember(
                    organizationId: given.required("organization_id"), userId: given.required("user_id"),
                    update: given.required("update"), headers: reading.headers
                )
            }
        case "remove_organization_member":
            try given.known("organization_id", "user_id")
            return try reading.wait {
                try removeOrganizationMember(
                    organizationId: given.required("organization_id"), userId: given.required("user_id"),
                    headers: reading.headers
                )
            }
        case "list_member_teams":
            try given.known("organization_id", "user_id", "page", "limit", "title")
            return try reading.read(listMemberTeams(
                organizationId: given.required("organization_id"), userId: given.required("user_id"),
                page: given.optional("page"), limit: given.optional("limit"), title: given.optional("title"),
                prefetch: reading.prefetch, resume: reading.resume, headers: reading.headers
            ))
        case "list_teams":
            try given.known("organization_id", "page", "limit", "owner", "title")
            return try reading.read(listTeams(
                organizationId: given.required("organization_id"), page: given.optional("page"),
                limit: given.optional("limit"), owner: given.optional("owner"),
                title: given.optional("title"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "get_team":
            try given.known("organization_id", "team_id")
            return try reading.wait {
                try getTeam(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    headers: reading.headers
                )
            }
        case "create_team":
            try given.known("organization_id", "title", "members")
            return try reading.wait {
                try createTeam(
                    organizationId: given.required("organization_id"), title: given.required("title"),
                    members: given.optional("members"), headers: reading.headers
                )
            }
        case "update_team":
            try given.known("organization_id", "team_id", "title")
            return try reading.wait {
                try updateTeam(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    title: given.required("title"), headers: reading.headers
                )
            }
        case "delete_team":
            try given.known("organization_id", "team_id")
            return try reading.wait {
                try deleteTeam(
                    organizationId: given.required("organization_id"), teamId: given.required("team_id"),
                    headers: reading.headers
                )
            }
        case "invite_members":
            try given.known("organization_id", "emails", "role", "sso")
            return try reading.wait {
                try inviteMembers(
                    organizationId: given.required("organization_id"), emails: given.required("emails"),
                    role: given.optional("role"), sso: given.optional("sso"), headers: reading.headers
                )
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try reading.wait {
                try request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body, headers: reading.headers
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension BlockingGitBook: BlockingAskableClient {}

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
                userId: given.optional("user_id"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "add_workspace_user":
            try given.known("org_id", "workspace_id", "role", "user_id", "email")
            return try await reading.answer {
                try await addWorkspaceUser(
                    orgId: given.required("org_id"), workspaceId: given.required("workspace_id"),
                    role: given.required("role"), userId: given.optional("user_id"),
                    email: given.optional("email"), headers: reading.headers
                )
            }
        case "remove_workspace_user":
            try given.known("org_id", "workspace_id", "user_id")
            return try await reading.answer {
                try await removeWorkspaceUser(
                    orgId: given.required("org_id"), workspaceId: given.required("workspace_id"),
                    userId: given.required("user_id"), headers: reading.headers
                )
            }
        case "bulk_assign_roles":
            try given.known("org_id", "role_assignments")
            return try await reading.answerNothing {
                try await bulkAssignRoles(
                    orgId: given.required("org_id"), roleAssignments: given.required("role_assignments"),
                    headers: reading.headers
                )
            }
        case "list_workspaces":
            try given.known("org_id", "limit", "offset")
            return try await reading.read(listWorkspaces(
                orgId: given.required("org_id"), limit: given.optional("limit"),
                offset: given.optional("offset"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "list_user_workspaces":
            try given.known("org_id", "user_id", "limit", "offset")
            return try await reading.read(listUserWorkspaces(
                orgId: given.required("org_id"), userId: given.required("user_id"),
                limit: given.optional("limit"), offset: given.optional("offset"), prefetch: reading.prefetch,
                resume: reading.resume, headers: reading.headers
            ))
        case "list_instance_users":
            try given.known("org_id", "limit", "offset")
            return try await reading.read(listInstanceUsers(
                orgId: given.required("org_id"), limit: given.optional("limit"),
                offset: given.optional("offset"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "add_instance_users":
            try given.known("org_id", "users")
            return try await reading.answer {
                try await addInstanceUsers(
                    orgId: given.required("org_id"), users: given.required("users"), headers: reading.headers
                )
            }
        case "update_instance_user_roles":
            try given.known("org_id", "user_id", "roles")
            return try await reading.answer {
                try await updateInstanceUserRoles(
                    orgId: given.required("org_id"), userId: given.required("user_id"),
                    roles: given.required("roles"), headers: reading.headers
                )
            }
        case "remove_instance_user":
            try given.known("org_id", "user_id")
            return try await reading.answer {
                try await removeInstanceUser(
                    orgId: given.required("org_id"), userId: given.required("user_id"),
                    headers: reading.headers
                )
            }
        case "list_instance_invitations":
            try given.known("org_id", "limit", "offset")
            return try await reading.read(listInstanceInvitations(
                orgId: given.required("org_id"), limit: given.optional("limit"),
                offset: given.optional("offset"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "delete_instance_invitation":
            try given.known("org_id", "invitation_id")
            return try await reading.answer {
                try await deleteInstanceInvitation(
                    orgId: given.required("org_id"), invitationId: given.required("invitation_id"),
                    headers: reading.headers
                )
            }
        case "list_instance_roles":
            try given.known("org_id")
            return try await reading.read(listInstanceRoles(
                orgId: given.required("org_id"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "discover":
            try given.known()
            return try await reading.answer {
                try await discover(headers: reading.headers)
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try await reading.answer {
                try await request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body, headers: reading.headers
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension Evo: AskableClient {}

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
                userId: given.optional("user_id"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "add_workspace_user":
            try given.known("org_id", "workspace_id", "role", "user_id", "email")
            return try reading.wait {
                try addWorkspaceUser(
                    orgId: given.required("org_id"), workspaceId: given.required("workspace_id"),
                    role: given.required("role"), userId: given.optional("user_id"),
                    email: given.optional("email"), headers: reading.headers
                )
            }
        case "remove_workspace_user":
            try given.known("org_id", "workspace_id", "user_id")
            return try reading.wait {
                try removeWorkspaceUser(
                    orgId: given.required("org_id"), workspaceId: given.required("workspace_id"),
                    userId: given.required("user_id"), headers: reading.headers
                )
            }
        case "bulk_assign_roles":
            try given.known("org_id", "role_assignments")
            return try reading.waitForNothing {
                try bulkAssignRoles(
                    orgId: given.required("org_id"), roleAssignments: given.required("role_assignments"),
                    headers: reading.headers
                )
            }
        case "list_workspaces":
            try given.known("org_id", "limit", "offset")
            return try reading.read(listWorkspaces(
                orgId: given.required("org_id"), limit: given.optional("limit"),
                offset: given.optional("offset"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "list_user_workspaces":
            try given.known("org_id", "user_id", "limit", "offset")
            return try reading.read(listUserWorkspaces(
                orgId: given.required("org_id"), userId: given.required("user_id"),
                limit: given.optional("limit"), offset: given.optional("offset"), prefetch: reading.prefetch,
                resume: reading.resume, headers: reading.headers
            ))
        case "list_instance_users":
            try given.known("org_id", "limit", "offset")
            return try reading.read(listInstanceUsers(
                orgId: given.required("org_id"), limit: given.optional("limit"),
                offset: given.optional("offset"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "add_instance_users":
            try given.known("org_id", "users")
            return try reading.wait {
                try addInstanceUsers(
                    orgId: given.required("org_id"), users: given.required("users"), headers: reading.headers
                )
            }
        case "update_instance_user_roles":
            try given.known("org_id", "user_id", "roles")
            return try reading.wait {
                try updateInstanceUserRoles(
                    orgId: given.required("org_id"), userId: given.required("user_id"),
                    roles: given.required("roles"), headers: reading.headers
                )
            }
        case "remove_instance_user":
            try given.known("org_id", "user_id")
            return try reading.wait {
                try removeInstanceUser(
                    orgId: given.required("org_id"), userId: given.required("user_id"),
                    headers: reading.headers
                )
            }
        case "list_instance_invitations":
            try given.known("org_id", "limit", "offset")
            return try reading.read(listInstanceInvitations(
                orgId: given.required("org_id"), limit: given.optional("limit"),
                offset: given.optional("offset"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "delete_instance_invitation":
            try given.known("org_id", "invitation_id")
            return try reading.wait {
                try deleteInstanceInvitation(
                    orgId: given.required("org_id"), invitationId: given.required("invitation_id"),
                    headers: reading.headers
                )
            }
        case "list_instance_roles":
            try given.known("org_id")
            return try reading.read(listInstanceRoles(
                orgId: given.required("org_id"), prefetch: reading.prefetch, resume: reading.resume,
                headers: reading.headers
            ))
        case "discover":
            try given.known()
            return try reading.wait {
                try discover(headers: reading.headers)
            }
        case "request":
            try given.known("method", "path", "query", "body")
            return try reading.wait {
                try request(
                    method: given.required("method"), path: given.required("path"), query: given.query(),
                    body: given.body, headers: reading.headers
                )
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension BlockingEvo: BlockingAskableClient {}

extension Access: AsynchronousClient {
    static func make(_ settings: Settings, _ configuration: Configuration) throws -> Access {
        try Access(clients: settings.clients, configuration: configuration)
    }

    func call(_ operation: String, _ given: Arguments, _ reading: Reading) async throws -> Ended {
        switch operation {
        case "review":
            try given.known("targets", "roster", "domains", "dormant_days", "at_once")
            return try await reading.answer {
                try await review(
                    targets: given.required("targets"), roster: given.optional("roster"),
                    domains: given.optional("domains"), dormantDays: given.optional("dormant_days"),
                    atOnce: given.optional("at_once"), headers: reading.headers
                )
            }
        case "find":
            try given.known("people", "targets", "at_once")
            return try await reading.answer {
                try await find(
                    people: given.required("people"), targets: given.required("targets"),
                    atOnce: given.optional("at_once"), headers: reading.headers
                )
            }
        case "places":
            try given.known("looked_in")
            return try await reading.answer {
                try await places(lookedIn: given.optional("looked_in"), headers: reading.headers)
            }
        case "diff":
            try given.known("before", "after")
            return try await reading.answer {
                try await diff(
                    before: given.required("before"), after: given.required("after"), headers: reading.headers
                )
            }
        case "worksheet":
            try given.known("review")
            return try await reading.answer {
                try await worksheet(review: given.required("review"), headers: reading.headers)
            }
        case "close_review":
            try given.known("review", "worksheet", "policy", "at_once")
            return try await reading.answer {
                try await closeReview(
                    review: given.required("review"), worksheet: given.required("worksheet"),
                    policy: given.optional("policy"), atOnce: given.optional("at_once"),
                    headers: reading.headers
                )
            }
        case "offboard":
            try given.known("person", "targets", "mode", "policy", "at_once")
            return try await reading.answer {
                try await offboard(
                    person: given.required("person"), targets: given.required("targets"),
                    mode: given.optional("mode"), policy: given.optional("policy"),
                    atOnce: given.optional("at_once"), headers: reading.headers
                )
            }
        case "plan":
            try given.known("changes", "policy", "at_once")
            return try await reading.answer {
                try await plan(
                    changes: given.required("changes"), policy: given.optional("policy"),
                    atOnce: given.optional("at_once"), headers: reading.headers
                )
            }
        case "apply":
            try given.known("plan", "confirm", "only", "journal", "at_once")
            return try await reading.answer {
                try await apply(
                    plan: given.required("plan"), confirm: given.optional("confirm"),
                    only: given.optional("only"), journal: given.optional("journal"),
                    atOnce: given.optional("at_once"), headers: reading.headers
                )
            }
        case "rotate_secret":
            try given.known("team", "name", "value", "generate")
            return try await reading.answer {
                try await rotateSecret(
                    team: given.required("team"), name: given.required("name"),
                    value: given.optional("value"), generate: given.optional("generate"),
                    headers: reading.headers
                )
            }
        case "delete_secret":
            try given.known("team", "name", "force")
            return try await reading.answer {
                try await deleteSecret(
                    team: given.required("team"), name: given.required("name"),
                    force: given.optional("force"), headers: reading.headers
                )
            }
        case "render":
            try given.known("review", "format")
            return try await reading.answer {
                try await render(
                    review: given.required("review"), format: given.required("format"),
                    headers: reading.headers
                )
            }
        case "write_files":
            try given.known("review", "folder")
            return try await reading.answer {
                try await writeFiles(
                    review: given.required("review"), folder: given.required("folder"),
                    headers: reading.headers
                )
            }
        case "read_review":
            try given.known("text")
            return try await reading.answer {
                try await readReview(text: given.required("text"), headers: reading.headers)
            }
        case "render_plan":
            try given.known("plan", "format")
            return try await reading.answer {
                try await renderPlan(
                    plan: given.required("plan"), format: given.optional("format"), headers: reading.headers
                )
            }
        case "read_plan":
            try given.known("text")
            return try await reading.answer {
                try await readPlan(text: given.required("text"), headers: reading.headers)
            }
        case "render_evidence":
            try given.known("evidence", "format")
            return try await reading.answer {
                try await renderEvidence(
                    evidence: given.required("evidence"), format: given.optional("format"),
                    headers: reading.headers
                )
            }
        case "read_evidence":
            try given.known("text")
            return try await reading.answer {
                try await readEvidence(text: given.required("text"), headers: reading.headers)
            }
        case "read_changes":
            try given.known("text")
            return try await reading.answer {
                try await readChanges(text: given.required("text"), headers: reading.headers)
            }
        case "read_roster":
            try given.known("text")
            return try await reading.answer {
                try await readRoster(text: given.required("text"), headers: reading.headers)
            }
        default:
            throw Unusable("there is no operation `\(operation)`")
        }
    }
}

extension BlockingAccess: BlockingClient {
    static func make(_ settings: Settings, _ configuration: Configuration) throws -> BlockingAccess {
        try BlockingAccess(clients: settings.clients, configuration: configuration)
    }

    func call(_ operation: String, _ given: Arguments, _ reading: Reading) throws -> Ended {
        switch operation {
        case "review":
            try given.known("targets", "roster", "domains", "dormant_days", "at_once")
            return try reading.wait {
                try review(
                    targets: given.required("targets"), roster: given.optional("roster"),
                    domains: given.optional("domains"), dormantDays: given.optional("dormant_days"),
                    atOnce: given.optional("at_once"), headers: reading.headers
                )
            }
        case "find":
            try given.known("people", "targets", "at_once")
            return try reading.wait {
                try find(
                    people: given.required("people"), targets: given.required("targets"),
                    atOnce: given.optional("at_once"), headers: reading.headers
                )
            }
        case "places":
            try given.known("looked_in")
            return try reading.wait {
                try places(lookedIn: given.optional("looked_in"), headers: reading.headers)
            }
        case "diff":
            try given.known("before", "after")
            return try reading.wait {
                try diff(
                    before: given.required("before"), after: given.required("after"), headers: reading.headers
                )
            }
        case "worksheet":
            try given.known("review")
            return try reading.wait {
                try worksheet(review: given.required("review"), headers: reading.headers)
            }
        case "close_review":
            try given.known("review", "worksheet", "policy", "at_once")
            return try reading.wait {
                try closeReview(
                    review: given.required("review"), worksheet: given.required("worksheet"),
                    policy: given.optional("policy"), atOnce: given.optional("at_once"),
                    headers: reading.headers
                )
            }
        case "offboard":
            try given.known("person", "targets", "mode", "policy", "at_once")
            return try reading.wait {
                try offboard(
                    person: given.required("person"), targets: given.required("targets"),
                    mode: given.optional("mode"), policy: given.optional("policy"),
                    atOnce: given.optional("at_once"), headers: reading.headers
                )
            }
        case "plan":
            try given.known("changes", "policy", "at_once")
            return try reading.wait {
                try plan(
                    changes: given.required("changes"), policy: given.optional("policy"),
                    atOnce: given.optional("at_once"), headers: reading.headers
                )
            }
        case "apply":
            try given.known("plan", "confirm", "only", "journal", "at_once")
            return try reading.wait {
                try apply(
                    plan: given.required("plan"), confirm: given.optional("confirm"),
                    only: given.optional("only"), journal: given.optional("journal"),
                    atOnce: given.optional("at_once"), headers: reading.headers
                )
            }
        case "rotate_secret":
            try given.known("team", "name", "value", "generate")
            return try reading.wait {
                try rotateSecret(
                    team: given.required("team"), name: given.required("name"),
                    value: given.optional("value"), generate: given.optional("generate"),
                    headers: reading.headers
                )
            }
        case "delete_secret":
            try given.known("team", "name", "force")
            return try reading.wait {
                try deleteSecret(
                    team: given.required("team"), name: given.required("name"),
                    force: given.optional("force"), headers: reading.headers
                )
            }
        case "render":
            try given.known("review", "format")
            return try reading.wait {
                try render(
                    review: given.required("review"), format: given.required("format"),
                    headers: reading.headers
                )
            }
        case "write_files":
            try given.known("review", "folder")
            return try reading.wait {
                try writeFiles(
                    review: given.required("review"), folder: given.required("folder"),
                    headers: reading.headers
                )
            }
        case "read_review":
            try given.known("text")
            return try reading.wait {
                try readReview(text: given.required("text"), headers: reading.headers)
            }
        case "render_plan":
            try given.known("plan", "format")
            return try reading.wait {
                try renderPlan(
                    plan: given.required("plan"), format: given.optional("format"), headers: reading.headers
                )
            }
        case "read_plan":
            try given.known("text")
            return try reading.wait {
                try readPlan(text: given.required("text"), headers: reading.headers)
            }
        case "render_evidence":
            try given.known("evidence", "format")
            return try reading.wait {
                try renderEvidence(
                    evidence: given.required("evidence"), format: given.optional("format"),
                    headers: reading.headers
                )
            }
        case "read_evidence":
            try given.known("text")
            return try reading.wait {
                try readEvidence(text: given.required("text"), headers: reading.headers)
            }
        case "read_changes":
            try given.known("text")
            return try reading.wait {
                try readChanges(text: given.required("text"), headers: reading.headers)
            }
        case "read_roster":
            try given.known("text")
            return try reading.wait {
                try readRoster(text: given.required("text"), headers: reading.headers)
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

extension ZenMLMemberKind: Choice {}

extension ZenMLRoleLevel: Choice {}

extension GitBookMemberFilter: Choice {}

extension GitBookMemberSort: Choice {}

extension GitBookOrder: Choice {}

extension GitBookTeamRole: Choice {}

extension GitBookOrganizationRole: Choice {}

extension EvoWorkspaceRole: Choice {}

extension AccessFormat: Choice {}

extension AccessTargetStatus: Choice {}

extension AccessAccountType: Choice {}

extension AccessLevel: Choice {}

extension AccessAccountStatus: Choice {}

extension AccessFlag: Choice {}

extension AccessRosterStatus: Choice {}

extension AccessVerdict: Choice {}

extension AccessOffboardMode: Choice {}

extension AccessChangeKind: Choice {}

extension AccessPlanPurpose: Choice {}

extension AccessAction: Choice {}

extension AccessRailVerdict: Choice {}

extension AccessStepOutcome: Choice {}

extension AccessStepCertainty: Choice {}

extension AccessVerified: Choice {}

extension AccessRotationOutcome: Choice {}

extension AccessDocumentFormat: Choice {}

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

extension PaperspaceProjectSecret: OnTheWire {
    var onTheWire: JSON {
        .object([
            "name": name.onTheWire,
            "dtCreated": dtCreated.onTheWire,
            "dtModified": dtModified.onTheWire,
            "hasDeploymentAttached": hasDeploymentAttached.onTheWire,
        ])
    }
}

extension PaperspaceSession: OnTheWire {
    var onTheWire: JSON {
        .object([
            "team": team.onTheWire,
            "user": user.onTheWire,
        ])
    }
}

extension PaperspaceSessionUser: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "email": email.onTheWire,
            "firstName": firstName.onTheWire,
            "lastName": lastName.onTheWire,
            "teamMemberships": teamMemberships.onTheWire,
        ])
    }
}

extension PaperspaceSessionMembership: OnTheWire {
    var onTheWire: JSON {
        .object([
            "team": team.onTheWire,
            "isAdmin": isAdmin.onTheWire,
            "isOwner": isOwner.onTheWire,
            "dtConfirmed": dtConfirmed.onTheWire,
        ])
    }
}

extension PaperspaceTeam: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "name": name.onTheWire,
            "namespace": namespace.onTheWire,
            "isUserTeam": isUserTeam.onTheWire,
            "isPrivate": isPrivate.onTheWire,
            "dtCreated": dtCreated.onTheWire,
            "publicProfileImageUrl": publicProfileImageUrl.onTheWire,
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

extension ZenMLOrganization: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "name": name.onTheWire,
            "description": description.onTheWire,
            "created": created.onTheWire,
            "updated": updated.onTheWire,
        ])
    }
}

extension ZenMLOrganizationMember: OnTheWire {
    var onTheWire: JSON {
        .object([
            "kind": kind.onTheWire,
            "id": id.onTheWire,
            "name": name.onTheWire,
            "username": username.onTheWire,
            "email": email.onTheWire,
            "roles": roles.onTheWire,
            "is_active": isActive.onTheWire,
            "is_superuser": isSuperuser.onTheWire,
            "member_count": memberCount.onTheWire,
            "created": created.onTheWire,
        ])
    }
}

extension ZenMLRole: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "name": name.onTheWire,
            "description": description.onTheWire,
            "level": level.onTheWire,
            "organization_id": organizationId.onTheWire,
            "system_managed": systemManaged.onTheWire,
        ])
    }
}

extension ZenMLInvitation: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "email": email.onTheWire,
            "roles": roles.onTheWire,
            "accepted": accepted.onTheWire,
            "created": created.onTheWire,
            "expires": expires.onTheWire,
        ])
    }
}

extension ZenMLTeam: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "name": name.onTheWire,
            "description": description.onTheWire,
            "member_count": memberCount.onTheWire,
            "created": created.onTheWire,
            "updated": updated.onTheWire,
        ])
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

extension GitBookOrganization: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "title": title.onTheWire,
            "createdAt": createdAt.onTheWire,
            "emailDomains": emailDomains.onTheWire,
            "defaultRole": defaultRole.onTheWire,
            "sso": sso.onTheWire,
            "inviteLinks": inviteLinks.onTheWire,
        ])
    }
}

extension GitBookTeam: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "title": title.onTheWire,
            "members": members.onTheWire,
            "createdAt": createdAt.onTheWire,
        ])
    }
}

extension GitBookMemberTeam: OnTheWire {
    var onTheWire: JSON {
        .object([
            "team": team.onTheWire,
            "member": member.onTheWire,
        ])
    }
}

extension GitBookOrganizationMemberUpdate: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("role")
        try self.init(role: given.change("role"))
    }
}

extension GitBookInvitee: Givable {
    init(given value: JSON) throws {
        if let text = value.text {
            self.init(email: text)
            return
        }
        let given = try Arguments(value)
        try given.known("email", "role")
        try self.init(email: given.required("email"), role: given.change("role"))
    }
}

extension GitBookInvited: OnTheWire {
    var onTheWire: JSON {
        .object([
            "users": users.onTheWire,
            "invited": invited.onTheWire,
            "failedSSOEmails": failedSsoEmails.onTheWire,
        ])
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

extension EvoAssignedRole: OnTheWire {
    var onTheWire: JSON {
        .object([
            "user_id": userId.onTheWire,
            "role": role.onTheWire,
        ])
    }
}

extension EvoRoleAssignment: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("user_id", "role", "workspace_id")
        try self.init(
            userId: given.required("user_id"), role: given.required("role"),
            workspaceId: given.required("workspace_id")
        )
    }
}

extension EvoWorkspace: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "name": name.onTheWire,
            "description": description.onTheWire,
            "created_at": createdAt.onTheWire,
            "created_by": createdBy.onTheWire,
            "updated_at": updatedAt.onTheWire,
        ])
    }
}

extension EvoUserWorkspace: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "name": name.onTheWire,
            "user_role": userRole.onTheWire,
            "description": description.onTheWire,
            "created_at": createdAt.onTheWire,
            "created_by": createdBy.onTheWire,
            "updated_at": updatedAt.onTheWire,
        ])
    }
}

extension EvoCreator: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "name": name.onTheWire,
            "email": email.onTheWire,
        ])
    }
}

extension EvoInstanceUser: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "email": email.onTheWire,
            "full_name": fullName.onTheWire,
            "roles": roles.onTheWire,
        ])
    }
}

extension EvoInstanceRole: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "name": name.onTheWire,
            "description": description.onTheWire,
            "permissions": permissions.onTheWire,
        ])
    }
}

extension EvoNewInstanceUser: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("email", "roles")
        try self.init(email: given.required("email"), roles: given.required("roles"))
    }
}

extension EvoAddedInstanceUsers: OnTheWire {
    var onTheWire: JSON {
        .object([
            "members": members.onTheWire,
            "invitations": invitations.onTheWire,
        ])
    }
}

extension EvoInstanceUserRoles: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "roles": roles.onTheWire,
        ])
    }
}

extension EvoInstanceInvitation: OnTheWire {
    var onTheWire: JSON {
        .object([
            "id": id.onTheWire,
            "email": email.onTheWire,
            "roles": roles.onTheWire,
            "status": status.onTheWire,
            "invited_by_email": invitedByEmail.onTheWire,
            "created_date": createdDate.onTheWire,
            "expiration_date": expirationDate.onTheWire,
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

extension AccessReview: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known(
            "schema", "id", "created_at", "tool_version", "complete", "dormant_days", "domains",
            "roster_people", "targets", "rows"
        )
        try self.init(
            schema: given.required("schema"), id: given.required("id"),
            createdAt: given.required("created_at"), toolVersion: given.required("tool_version"),
            complete: given.required("complete"), dormantDays: given.required("dormant_days"),
            domains: given.required("domains"), rosterPeople: given.orNil("roster_people"),
            targets: given.required("targets"), rows: given.required("rows")
        )
    }
}

extension AccessReview: OnTheWire {
    var onTheWire: JSON {
        .object([
            "schema": schema.onTheWire,
            "id": id.onTheWire,
            "created_at": createdAt.onTheWire,
            "tool_version": toolVersion.onTheWire,
            "complete": complete.onTheWire,
            "dormant_days": dormantDays.onTheWire,
            "domains": domains.onTheWire,
            "roster_people": rosterPeople.onTheWire,
            "targets": targets.onTheWire,
            "rows": rows.onTheWire,
        ])
    }
}

extension AccessReviewedTarget: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known(
            "target", "host", "principal", "started_at", "finished_at", "pages", "rows", "duplicates",
            "status", "error", "resume"
        )
        try self.init(
            target: given.required("target"), host: given.orNil("host"), principal: given.orNil("principal"),
            startedAt: given.required("started_at"), finishedAt: given.required("finished_at"),
            pages: given.required("pages"), rows: given.required("rows"),
            duplicates: given.required("duplicates"), status: given.required("status"),
            error: given.orNil("error"), resume: given.orNil("resume")
        )
    }
}

extension AccessReviewedTarget: OnTheWire {
    var onTheWire: JSON {
        .object([
            "target": target.onTheWire,
            "host": host.onTheWire,
            "principal": principal.onTheWire,
            "started_at": startedAt.onTheWire,
            "finished_at": finishedAt.onTheWire,
            "pages": pages.onTheWire,
            "rows": rows.onTheWire,
            "duplicates": duplicates.onTheWire,
            "status": status.onTheWire,
            "error": error.onTheWire,
            "resume": resume.onTheWire,
        ])
    }
}

extension AccessRow: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known(
            "row_key", "service", "target", "user_id", "email", "name", "account_type", "role", "role_allows",
            "access", "privileged", "status", "joined_at", "last_seen_at", "observed_at", "flags",
            "exposed_hours"
        )
        try self.init(
            rowKey: given.required("row_key"), service: given.required("service"),
            target: given.required("target"), userId: given.required("user_id"), email: given.orNil("email"),
            name: given.orNil("name"), accountType: given.required("account_type"), role: given.orNil("role"),
            roleAllows: given.orNil("role_allows"), access: given.required("access"),
            privileged: given.required("privileged"), status: given.required("status"),
            joinedAt: given.orNil("joined_at"), lastSeenAt: given.orNil("last_seen_at"),
            observedAt: given.required("observed_at"), flags: given.required("flags"),
            exposedHours: given.orNil("exposed_hours")
        )
    }
}

extension AccessRow: OnTheWire {
    var onTheWire: JSON {
        .object([
            "row_key": rowKey.onTheWire,
            "service": service.onTheWire,
            "target": target.onTheWire,
            "user_id": userId.onTheWire,
            "email": email.onTheWire,
            "name": name.onTheWire,
            "account_type": accountType.onTheWire,
            "role": role.onTheWire,
            "role_allows": roleAllows.onTheWire,
            "access": access.onTheWire,
            "privileged": privileged.onTheWire,
            "status": status.onTheWire,
            "joined_at": joinedAt.onTheWire,
            "last_seen_at": lastSeenAt.onTheWire,
            "observed_at": observedAt.onTheWire,
            "flags": flags.onTheWire,
            "exposed_hours": exposedHours.onTheWire,
        ])
    }
}

extension AccessRoster: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("people")
        try self.init(people: given.required("people"))
    }
}

extension AccessRoster: OnTheWire {
    var onTheWire: JSON {
        .object([
            "people": people.onTheWire,
        ])
    }
}

extension AccessRosterEntry: Givable {
    init(given value: JSON) throws {
        if let text = value.text {
            self.init(email: text)
            return
        }
        let given = try Arguments(value)
        try given.known("email", "aliases", "status", "left_at")
        try self.init(
            email: given.required("email"), aliases: given.orNil("aliases"), status: given.orNil("status"),
            leftAt: given.orNil("left_at")
        )
    }
}

extension AccessRosterEntry: OnTheWire {
    var onTheWire: JSON {
        .object([
            "email": email.onTheWire,
            "aliases": aliases.onTheWire,
            "status": status.onTheWire,
            "left_at": leftAt.onTheWire,
        ])
    }
}

extension AccessFound: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("complete", "rows", "targets")
        try self.init(
            complete: given.required("complete"), rows: given.required("rows"),
            targets: given.required("targets")
        )
    }
}

extension AccessFound: OnTheWire {
    var onTheWire: JSON {
        .object([
            "complete": complete.onTheWire,
            "rows": rows.onTheWire,
            "targets": targets.onTheWire,
        ])
    }
}

extension AccessSearchedTarget: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("target", "status", "searched", "without_email", "error")
        try self.init(
            target: given.required("target"), status: given.required("status"),
            searched: given.required("searched"), withoutEmail: given.required("without_email"),
            error: given.orNil("error")
        )
    }
}

extension AccessSearchedTarget: OnTheWire {
    var onTheWire: JSON {
        .object([
            "target": target.onTheWire,
            "status": status.onTheWire,
            "searched": searched.onTheWire,
            "without_email": withoutEmail.onTheWire,
            "error": error.onTheWire,
        ])
    }
}

extension AccessPlaces: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("complete", "places", "sources")
        try self.init(
            complete: given.required("complete"), places: given.required("places"),
            sources: given.required("sources")
        )
    }
}

extension AccessPlaces: OnTheWire {
    var onTheWire: JSON {
        .object([
            "complete": complete.onTheWire,
            "places": places.onTheWire,
            "sources": sources.onTheWire,
        ])
    }
}

extension AccessPlace: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("target", "kind", "name")
        try self.init(
            target: given.required("target"), kind: given.required("kind"), name: given.orNil("name")
        )
    }
}

extension AccessPlace: OnTheWire {
    var onTheWire: JSON {
        .object([
            "target": target.onTheWire,
            "kind": kind.onTheWire,
            "name": name.onTheWire,
        ])
    }
}

extension AccessSearchedSource: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("source", "status", "principal", "error")
        try self.init(
            source: given.required("source"), status: given.required("status"),
            principal: given.orNil("principal"), error: given.orNil("error")
        )
    }
}

extension AccessSearchedSource: OnTheWire {
    var onTheWire: JSON {
        .object([
            "source": source.onTheWire,
            "status": status.onTheWire,
            "principal": principal.onTheWire,
            "error": error.onTheWire,
        ])
    }
}

extension AccessDiff: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("complete", "joined", "left", "role_changed", "status_changed", "unknown")
        try self.init(
            complete: given.required("complete"), joined: given.required("joined"),
            left: given.required("left"), roleChanged: given.required("role_changed"),
            statusChanged: given.required("status_changed"), unknown: given.required("unknown")
        )
    }
}

extension AccessDiff: OnTheWire {
    var onTheWire: JSON {
        .object([
            "complete": complete.onTheWire,
            "joined": joined.onTheWire,
            "left": left.onTheWire,
            "role_changed": roleChanged.onTheWire,
            "status_changed": statusChanged.onTheWire,
            "unknown": unknown.onTheWire,
        ])
    }
}

extension AccessRowChange: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("before", "after")
        try self.init(before: given.required("before"), after: given.required("after"))
    }
}

extension AccessRowChange: OnTheWire {
    var onTheWire: JSON {
        .object([
            "before": before.onTheWire,
            "after": after.onTheWire,
        ])
    }
}

extension AccessClosedReview: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("review", "decisions", "plan")
        try self.init(
            review: given.required("review"), decisions: given.required("decisions"),
            plan: given.required("plan")
        )
    }
}

extension AccessClosedReview: OnTheWire {
    var onTheWire: JSON {
        .object([
            "review": review.onTheWire,
            "decisions": decisions.onTheWire,
            "plan": plan.onTheWire,
        ])
    }
}

extension AccessDecision: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("row_key", "decision", "new_role", "reason", "reviewer", "decided_at", "ticket")
        try self.init(
            rowKey: given.required("row_key"), decision: given.required("decision"),
            newRole: given.orNil("new_role"), reason: given.orNil("reason"),
            reviewer: given.required("reviewer"), decidedAt: given.orNil("decided_at"),
            ticket: given.orNil("ticket")
        )
    }
}

extension AccessDecision: OnTheWire {
    var onTheWire: JSON {
        .object([
            "row_key": rowKey.onTheWire,
            "decision": decision.onTheWire,
            "new_role": newRole.onTheWire,
            "reason": reason.onTheWire,
            "reviewer": reviewer.onTheWire,
            "decided_at": decidedAt.onTheWire,
            "ticket": ticket.onTheWire,
        ])
    }
}

extension AccessPerson: Givable {
    init(given value: JSON) throws {
        if let text = value.text {
            self.init(email: text)
            return
        }
        let given = try Arguments(value)
        try given.known("email", "aliases", "ids")
        try self.init(
            email: given.required("email"), aliases: given.orNil("aliases"), ids: given.orNil("ids")
        )
    }
}

extension AccessPerson: OnTheWire {
    var onTheWire: JSON {
        .object([
            "email": email.onTheWire,
            "aliases": aliases.onTheWire,
            "ids": ids.onTheWire,
        ])
    }
}

extension AccessChange: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("kind", "user", "target", "role")
        try self.init(
            kind: given.required("kind"), user: given.required("user"), target: given.required("target"),
            role: given.orNil("role")
        )
    }
}

extension AccessChange: OnTheWire {
    var onTheWire: JSON {
        .object([
            "kind": kind.onTheWire,
            "user": user.onTheWire,
            "target": target.onTheWire,
            "role": role.onTheWire,
        ])
    }
}

extension AccessChanges: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("changes")
        try self.init(changes: given.required("changes"))
    }
}

extension AccessChanges: OnTheWire {
    var onTheWire: JSON {
        .object([
            "changes": changes.onTheWire,
        ])
    }
}

extension AccessPolicy: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("min_owners", "max_removals", "allow_self", "allow_privileged", "allow_incomplete")
        try self.init(
            minOwners: given.orNil("min_owners"), maxRemovals: given.orNil("max_removals"),
            allowSelf: given.orNil("allow_self"), allowPrivileged: given.orNil("allow_privileged"),
            allowIncomplete: given.orNil("allow_incomplete")
        )
    }
}

extension AccessPolicy: OnTheWire {
    var onTheWire: JSON {
        .object([
            "min_owners": minOwners.onTheWire,
            "max_removals": maxRemovals.onTheWire,
            "allow_self": allowSelf.onTheWire,
            "allow_privileged": allowPrivileged.onTheWire,
            "allow_incomplete": allowIncomplete.onTheWire,
        ])
    }
}

extension AccessPlan: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known(
            "schema", "id", "digest", "created_at", "expires_at", "tool_version", "purpose", "person",
            "review", "policy", "targets", "steps", "rotate"
        )
        try self.init(
            schema: given.required("schema"), id: given.required("id"), digest: given.required("digest"),
            createdAt: given.required("created_at"), expiresAt: given.required("expires_at"),
            toolVersion: given.required("tool_version"), purpose: given.required("purpose"),
            person: given.orNil("person"), review: given.orNil("review"), policy: given.required("policy"),
            targets: given.required("targets"), steps: given.required("steps"),
            rotate: given.required("rotate")
        )
    }
}

extension AccessPlan: OnTheWire {
    var onTheWire: JSON {
        .object([
            "schema": schema.onTheWire,
            "id": id.onTheWire,
            "digest": digest.onTheWire,
            "created_at": createdAt.onTheWire,
            "expires_at": expiresAt.onTheWire,
            "tool_version": toolVersion.onTheWire,
            "purpose": purpose.onTheWire,
            "person": person.onTheWire,
            "review": review.onTheWire,
            "policy": policy.onTheWire,
            "targets": targets.onTheWire,
            "steps": steps.onTheWire,
            "rotate": rotate.onTheWire,
        ])
    }
}

extension AccessPlannedTarget: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("target", "host", "principal", "people", "without_email", "owners", "status", "error")
        try self.init(
            target: given.required("target"), host: given.orNil("host"), principal: given.orNil("principal"),
            people: given.required("people"), withoutEmail: given.required("without_email"),
            owners: given.required("owners"), status: given.required("status"), error: given.orNil("error")
        )
    }
}

extension AccessPlannedTarget: OnTheWire {
    var onTheWire: JSON {
        .object([
            "target": target.onTheWire,
            "host": host.onTheWire,
            "principal": principal.onTheWire,
            "people": people.onTheWire,
            "without_email": withoutEmail.onTheWire,
            "owners": owners.onTheWire,
            "status": status.onTheWire,
            "error": error.onTheWire,
        ])
    }
}

extension AccessStep: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known(
            "n", "target", "action", "user_id", "email", "name", "before", "after", "reversible", "why",
            "instructions", "consequences", "rails"
        )
        try self.init(
            n: given.required("n"), target: given.required("target"), action: given.required("action"),
            userId: given.orNil("user_id"), email: given.orNil("email"), name: given.orNil("name"),
            before: given.orNil("before"), after: given.orNil("after"),
            reversible: given.required("reversible"), why: given.required("why"),
            instructions: given.orNil("instructions"), consequences: given.required("consequences"),
            rails: given.required("rails")
        )
    }
}

extension AccessStep: OnTheWire {
    var onTheWire: JSON {
        .object([
            "n": n.onTheWire,
            "target": target.onTheWire,
            "action": action.onTheWire,
            "user_id": userId.onTheWire,
            "email": email.onTheWire,
            "name": name.onTheWire,
            "before": before.onTheWire,
            "after": after.onTheWire,
            "reversible": reversible.onTheWire,
            "why": why.onTheWire,
            "instructions": instructions.onTheWire,
            "consequences": consequences.onTheWire,
            "rails": rails.onTheWire,
        ])
    }
}

extension AccessStanding: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("role", "status")
        try self.init(role: given.orNil("role"), status: given.required("status"))
    }
}

extension AccessStanding: OnTheWire {
    var onTheWire: JSON {
        .object([
            "role": role.onTheWire,
            "status": status.onTheWire,
        ])
    }
}

extension AccessRail: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("name", "verdict", "limit", "actual", "message")
        try self.init(
            name: given.required("name"), verdict: given.required("verdict"), limit: given.orNil("limit"),
            actual: given.orNil("actual"), message: given.orNil("message")
        )
    }
}

extension AccessRail: OnTheWire {
    var onTheWire: JSON {
        .object([
            "name": name.onTheWire,
            "verdict": verdict.onTheWire,
            "limit": limit.onTheWire,
            "actual": actual.onTheWire,
            "message": message.onTheWire,
        ])
    }
}

extension AccessKnownSecret: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("target", "name", "changed_at", "used_by_deployment")
        try self.init(
            target: given.required("target"), name: given.required("name"),
            changedAt: given.required("changed_at"), usedByDeployment: given.required("used_by_deployment")
        )
    }
}

extension AccessKnownSecret: OnTheWire {
    var onTheWire: JSON {
        .object([
            "target": target.onTheWire,
            "name": name.onTheWire,
            "changed_at": changedAt.onTheWire,
            "used_by_deployment": usedByDeployment.onTheWire,
        ])
    }
}

extension AccessEvidence: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known(
            "schema", "plan", "plan_digest", "tool_version", "started_at", "finished_at", "complete",
            "targets", "steps"
        )
        try self.init(
            schema: given.required("schema"), plan: given.required("plan"),
            planDigest: given.required("plan_digest"), toolVersion: given.required("tool_version"),
            startedAt: given.required("started_at"), finishedAt: given.required("finished_at"),
            complete: given.required("complete"), targets: given.required("targets"),
            steps: given.required("steps")
        )
    }
}

extension AccessEvidence: OnTheWire {
    var onTheWire: JSON {
        .object([
            "schema": schema.onTheWire,
            "plan": plan.onTheWire,
            "plan_digest": planDigest.onTheWire,
            "tool_version": toolVersion.onTheWire,
            "started_at": startedAt.onTheWire,
            "finished_at": finishedAt.onTheWire,
            "complete": complete.onTheWire,
            "targets": targets.onTheWire,
            "steps": steps.onTheWire,
        ])
    }
}

extension AccessAppliedTarget: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("target", "principal", "drift", "error")
        try self.init(
            target: given.required("target"), principal: given.orNil("principal"),
            drift: given.required("drift"), error: given.orNil("error")
        )
    }
}

extension AccessAppliedTarget: OnTheWire {
    var onTheWire: JSON {
        .object([
            "target": target.onTheWire,
            "principal": principal.onTheWire,
            "drift": drift.onTheWire,
            "error": error.onTheWire,
        ])
    }
}

extension AccessAppliedStep: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known(
            "n", "target", "action", "user_id", "email", "outcome", "certainty", "attempts", "status",
            "request_ids", "at", "verified", "after", "error"
        )
        try self.init(
            n: given.required("n"), target: given.required("target"), action: given.required("action"),
            userId: given.orNil("user_id"), email: given.orNil("email"), outcome: given.required("outcome"),
            certainty: given.orNil("certainty"), attempts: given.required("attempts"),
            status: given.orNil("status"), requestIds: given.required("request_ids"),
            at: given.required("at"), verified: given.orNil("verified"), after: given.orNil("after"),
            error: given.orNil("error")
        )
    }
}

extension AccessAppliedStep: OnTheWire {
    var onTheWire: JSON {
        .object([
            "n": n.onTheWire,
            "target": target.onTheWire,
            "action": action.onTheWire,
            "user_id": userId.onTheWire,
            "email": email.onTheWire,
            "outcome": outcome.onTheWire,
            "certainty": certainty.onTheWire,
            "attempts": attempts.onTheWire,
            "status": status.onTheWire,
            "request_ids": requestIds.onTheWire,
            "at": at.onTheWire,
            "verified": verified.onTheWire,
            "after": after.onTheWire,
            "error": error.onTheWire,
        ])
    }
}

extension AccessRotatedSecret: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("target", "name", "outcome", "certainty", "changed_at", "used_by_deployment")
        try self.init(
            target: given.required("target"), name: given.required("name"),
            outcome: given.required("outcome"), certainty: given.required("certainty"),
            changedAt: given.required("changed_at"), usedByDeployment: given.required("used_by_deployment")
        )
    }
}

extension AccessRotatedSecret: OnTheWire {
    var onTheWire: JSON {
        .object([
            "target": target.onTheWire,
            "name": name.onTheWire,
            "outcome": outcome.onTheWire,
            "certainty": certainty.onTheWire,
            "changed_at": changedAt.onTheWire,
            "used_by_deployment": usedByDeployment.onTheWire,
        ])
    }
}

extension AccessManifest: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("schema", "review", "tool_version", "files")
        try self.init(
            schema: given.required("schema"), review: given.required("review"),
            toolVersion: given.required("tool_version"), files: given.required("files")
        )
    }
}

extension AccessManifest: OnTheWire {
    var onTheWire: JSON {
        .object([
            "schema": schema.onTheWire,
            "review": review.onTheWire,
            "tool_version": toolVersion.onTheWire,
            "files": files.onTheWire,
        ])
    }
}

extension AccessWrittenFile: Givable {
    init(given value: JSON) throws {
        let given = try Arguments(value)
        try given.known("name", "bytes", "sha256")
        try self.init(
            name: given.required("name"), bytes: given.required("bytes"), sha256: given.required("sha256")
        )
    }
}

extension AccessWrittenFile: OnTheWire {
    var onTheWire: JSON {
        .object([
            "name": name.onTheWire,
            "bytes": bytes.onTheWire,
            "sha256": sha256.onTheWire,
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
            "completed": completed.onTheWire,
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
        "FileError",
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
        "completed",
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
        "EVO_DISCOVERY_URL",
    ]
    static let operations = [
        "paperspace": ["list_team_members", "update_team_member", "remove_team_member", "list_secrets", "create_secret", "get_secret", "update_secret", "delete_secret", "list_project_secrets", "create_project_secret", "get_project_secret", "update_project_secret", "delete_project_secret", "get_session"],
        "zenml": ["list_users", "update_user", "delete_user", "get_current_user", "list_organizations", "list_organization_members", "remove_organization_member", "list_organization_roles", "list_invitations", "create_invitation", "delete_invitation", "list_organization_teams", "add_team_member", "remove_team_member", "assign_role", "revoke_role"],
        "gitbook": ["list_team_members", "update_team_members", "add_team_member", "remove_team_member", "get_current_user", "list_organizations", "list_organization_members", "get_organization_member", "update_organization_member", "remove_organization_member", "list_member_teams", "list_teams", "get_team", "create_team", "update_team", "delete_team", "invite_members"],
        "evo": ["list_workspace_users", "add_workspace_user", "remove_workspace_user", "bulk_assign_roles", "list_workspaces", "list_user_workspaces", "list_instance_users", "add_instance_users", "update_instance_user_roles", "remove_instance_user", "list_instance_invitations", "delete_instance_invitation", "list_instance_roles", "discover"],
        "access": ["review", "find", "places", "diff", "worksheet", "close_review", "offboard", "plan", "apply", "rotate_secret", "delete_secret", "render", "write_files", "read_review", "render_plan", "read_plan", "render_evidence", "read_evidence", "read_changes", "read_roster"],
    ]
    static let asynchronous: [String: any AsynchronousClient.Type] = [
        "paperspace": Paperspace.self,
        "zenml": ZenML.self,
        "gitbook": GitBook.self,
        "evo": Evo.self,
        "access": Access.self,
    ]
    static let blocking: [String: any BlockingClient.Type] = [
        "paperspace": BlockingPaperspace.self,
        "zenml": BlockingZenML.self,
        "gitbook": BlockingGitBook.self,
        "evo": BlockingEvo.self,
        "access": BlockingAccess.self,
    ]
}
