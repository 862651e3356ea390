import Foundation
import RosterKit

// Offboard a person in two steps, so that the plan can be looked at before anything is changed:
//
//     offboard plan PERSON TARGET… > plan.json
//     offboard apply plan.json DIGEST > evidence.json
//
// `plan` shows the steps on standard error, and the digest that `apply` asks for: a plan that was not looked at,
// or was changed since, is not applied. Credentials come from the environment. The exit code is 0 if all is well,
// 1 if something is left to do, 2 if it was called wrongly, 3 if the person is in none of the places, and 5 if it
// was refused.

let arguments = Array(CommandLine.arguments.dropFirst())

do {
    let access = try Access()
    switch arguments.first {
    case "plan" where arguments.count >= 3:
        exit(try await plan(access, AccessPerson(email: arguments[1]), Array(arguments[2...])))
    case "apply" where arguments.count == 3:
        exit(try await apply(access, arguments[1], arguments[2]))
    default:
        tell("usage: offboard plan PERSON TARGET…\n       offboard apply FILE DIGEST")
        exit(2)
    }
} catch let error as RosterKitError {
    tell(error.localizedDescription)
    switch error {
    case .safety: exit(5)
    case .config, .invalidArgument: exit(2)
    default: exit(1)
    }
} catch {
    tell(error.localizedDescription)
    exit(2)
}

func plan(_ access: Access, _ person: AccessPerson, _ targets: [String]) async throws -> Int32 {
    let plan = try await access.offboard(person: person, targets: targets)
    print(try await access.renderPlan(plan: plan), terminator: "")
    tell(try await access.renderPlan(plan: plan, format: .text), terminator: "")
    // A place that could not be read may have them, too: it is never taken for empty.
    if plan.targets.contains(where: { $0.status != .complete }) { return 1 }
    return plan.steps.isEmpty ? 3 : 0
}

func apply(_ access: Access, _ file: String, _ digest: String) async throws -> Int32 {
    let plan = try await access.readPlan(text: String(contentsOfFile: file, encoding: .utf8))
    // After a run that was killed, the same command goes on where the journal ends.
    let evidence = try await access.apply(plan: plan, confirm: digest, journal: "\(file).journal")
    print(try await access.renderEvidence(evidence: evidence), terminator: "")
    tell(try await access.renderEvidence(evidence: evidence, format: .text), terminator: "")
    for secret in plan.rotate {
        tell("They may know \(secret.name) of \(secret.target): rotate it.")
    }
    return evidence.complete ? 0 : 1
}

/// Say something that is not the report.
func tell(_ text: String, terminator: String = "\n") {
    FileHandle.standardError.write(Data((text + terminator).utf8))
}
