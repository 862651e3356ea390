// Written by `make generate` from the declarations. Do not edit it.

import RosterKitTesting

/// The snippets of the README.
enum Readme {
    static let snippets: [@Sendable () async throws -> Void] = [
        snippet1, snippet2, snippet3, snippet4, snippet5, snippet6, snippet7, snippet8, snippet9
    ]

    @Sendable static func snippet1() async throws {
        let paperspace = try Paperspace()  // PAPERSPACE_API_KEY

        for try await member in paperspace.listTeamMembers(teamId: "my-team", role: .admin) {
            print(member.user.email, "joined", member.dtConfirmed ?? "not yet")
        }

        _ = try await paperspace.updateSecret(teamId: "my-team", name: "DATABASE_URL", value: "correct horse")
    }

    @Sendable static func snippet2() async throws {
        let paperspace = try Paperspace()
        let members = paperspace.listTeamMembers(teamId: "my-team", limit: 50)

        let first = try await members.first { _ in true }  // item by item …
        for try await page in members.pages {  // … or page by page, from where the listing is
            print(page.items.count, page.response.requestId ?? "")
        }
        let resume = members.resume  // where to continue, also in another process
        let rest = try await paperspace.listTeamMembers(teamId: "my-team", limit: 50, resume: resume).all()
        print(first?.user.email ?? "none", rest.count)
    }

    @Sendable static func snippet3() async throws {
        let zenml = try ZenML()  // ZENML_PRO_API_KEY
        if let user = try await zenml.listUsers(limit: 1).first(where: { _ in true }) {
            _ = try await zenml.updateUser(userId: user.id, update: ZenMLUserUpdate(company: nil, isActive: false))
        }
    }

    @Sendable static func snippet4() async throws {
        let access = try Access(  // credentials from the environment, or `clients: ["paperspace@EU": client]`
            configuration: Configuration(onTarget: { print($0.target, $0.state, $0.people) }))
        let review = try await access.review(targets: ["paperspace:my-team", "zenml"], domains: ["example.com"])
        for row in review.rows where row.privileged && row.flags.contains(.external) {
            print(row.email ?? row.userId, "is", row.role ?? "?", "in", row.target)
        }
        for target in review.targets where target.status == .failed {
            print("not reviewed:", target.target, target.error ?? "")
        }
        let found = try await access.find(people: ["ann@example.com"], targets: review.targets.map(\.target))
        print(found.complete, found.rows.map(\.target))
    }

    @Sendable static func snippet5() async throws {
        let access = try Access()
        let plan = try await access.offboard(person: "jo@example.com", targets: ["paperspace:my-team", "zenml"])
        print(try await access.renderPlan(plan: plan, format: .text), terminator: "")

        let evidence = try await access.apply(plan: plan, confirm: plan.digest)
        for step in evidence.steps {
            print(step.target, step.email ?? "", step.outcome, step.verified ?? .unverifiable)
        }
    }

    @Sendable static func snippet6() async throws {
        let paperspace = try Paperspace()
        do {
            _ = try await paperspace.getSecret(teamId: "my-team", name: "NO_SUCH_SECRET")
        } catch RosterKitError.notFound {
            print("there is no such secret")
        } catch let error as RosterKitError where error.isRetryable {
            print(error.localizedDescription, error.attempts)
        }
    }

    @Sendable static func snippet7() async throws {
        let paperspace = try Paperspace()
        let response = try await paperspace.withResponse {
            try await $0.getSecret(teamId: "my-team", name: "DB_PASSWORD")
        }
        print(response.value.name, response.status, response.headers, response.attempts, response.elapsed)

        let planned = try await paperspace.dryRun {
            try await $0.updateSecret(teamId: "my-team", name: "DB_PASSWORD", value: "correct horse")
        }
        print(planned?.description ?? "nothing would be written")
    }

    @Sendable static func snippet8() async throws {
        let patient = Configuration(
            timeout: 600, maxRetries: 5,
            onRetry: { event in print("retrying in \(event.wait) s: \(event.error)") })
        let paperspace = try Paperspace(configuration: patient)
        for setting in paperspace.explain() {
            print(setting.setting, setting.source)
        }
        let hasty = try paperspace.withOptions(timeout: 5)
        print(try await hasty.listSecrets(teamId: "my-team", maxRetries: 0).all().count)
    }

    @Sendable static func snippet9() async throws {
        let emulator = try Emulator(people: 40)
        try emulator.setFaults([["operation": "list_team_members", "page": 1, "attempt": 1, "status": 503]])

        let gitbook = try emulator.gitbook.client(Configuration(clock: FakeClock()))
        let (organization, team) = (emulator.gitbook.organizationId, emulator.gitbook.teamId)
        let members = try await gitbook.listTeamMembers(organizationId: organization, teamId: team).all()
        _ = try await gitbook.removeTeamMember(
            organizationId: organization, teamId: team, userId: members[0].organization.id)
        let changes = try emulator.mutations().map(\.operation)
        assert(changes == ["remove_team_member"])
    }
}
