//! Review who has access in the four services together, and change it: by plans that are seen before
//! they are applied, and with evidence of what came of them.
//!
//! ```no_run
//! # async fn example() -> rosterkit::Result<()> {
//! let access = rosterkit::Access::from_env()?;
//! let review = access.review(["paperspace:my-team", "zenml"]).await?;
//! for row in review.rows.iter().filter(|row| row.privileged) {
//!     println!("{:?} is {:?} in {}", row.email, row.role, row.target);
//! }
//! # Ok(()) }
//! ```

// It is declared here, as the services are, and the bodies lead to the modules below. A `target` names
// a place; its `accounts` are read with a client of `sources`, and `collect` reads many targets side by
// side. A `review` makes `rows` of them, `flags` says what a reviewer should look at, `find` keeps the
// rows of some people. `capabilities` has what can be done where. `diff`, `worksheet` and `close` work
// with reviews; `files` shows them, `read` reads them back. A `plan` is made of the `members` of its
// places as they are, and `apply` carries it out; both are `documents`. `secrets` are rotated.

mod accounts;
mod apply;
mod capabilities;
mod close;
mod collect;
mod diff;
mod documents;
mod emails;
mod files;
mod find;
mod flags;
mod members;
mod mistakes;
mod order;
mod owners;
mod people;
mod places;
mod plan;
mod read;
mod review;
mod risk;
mod roles;
mod rows;
mod schema;
mod secrets;
mod sources;
mod spreadsheet;
mod target;
mod wanted;
mod worksheet;

use self::sources::Sources;
use crate::config::CredentialSource;
use crate::services::prelude::service;
use crate::services::shared::shared::Removal;
use crate::{Secret, Str, Timestamp};

pub use self::access::*;
pub use self::capabilities::{Ability, CAPABILITIES, Capabilities};
pub use self::sources::{Clients, ServiceClient};
pub use self::target::Target;

/// Who has access, in all four services together.
#[service(title = "Access", over = Sources)]
pub mod access {
    use super::*;

    /// Review who has access, in all four services together.
    ///
    /// Changes are planned first, and applied as they were planned.
    ///
    /// A target is a place that has members: `paperspace:TEAM`, `gitbook:ORGANIZATION`,
    /// `gitbook:ORGANIZATION/TEAM`, `evo:ORGANIZATION` (the instance),
    /// `evo:ORGANIZATION/WORKSPACE`, `zenml` (all users) or `zenml:ORGANIZATION`.
    ///
    /// Credentials come from the environment, as those of the services' clients do.
    /// `paperspace@EU:my-team` names another set of them, whose variables begin with `EU_`:
    /// `EU_PAPERSPACE_API_KEY`. Or the program gives `clients`.
    pub trait Access {
        /// Review who has access to some places: one row for each person in each place.
        ///
        /// A target that could not be read to its end makes the review incomplete, and says why; it
        /// is never taken for a place without people. Rows are in a fixed order, so that two reviews
        /// of the same memberships differ in their times alone.
        fn review(
            /// The places, such as `paperspace:my-team`. One that is named twice is refused.
            targets: Vec<String>,
            /// The people who work here, and those who have left.
            roster: Option<Roster>,
            /// The domains of the house's own e-mail addresses. All others are flagged as `external`.
            domains: Option<Vec<String>>,
            /// After how many days without being seen an account is flagged as `dormant`; 90 if omitted.
            #[range(1..=36500)]
            dormant_days: Option<u32>,
            /// How many targets are read at once, and never two on one host; 4 if omitted.
            #[range(1..=64)]
            at_once: Option<u32>,
        ) -> Review {
            let rules = review::Rules::new(roster, domains, dormant_days)?;
            review::review(&sources, &targets, &rules, at_once).await
        }

        /// Find people in some places, by their e-mail addresses, their ids, or both.
        ///
        /// Only the rows of those people are kept, however many there are. Addresses are compared
        /// trimmed and without regard to case.
        fn find(
            /// The people: e-mail addresses and user ids.
            people: Vec<String>,
            /// The places, such as `paperspace:my-team`.
            targets: Vec<String>,
            /// How many targets are read at once, and never two on one host; 4 if omitted.
            #[range(1..=64)]
            at_once: Option<u32>,
        ) -> Found {
            find::find(&sources, &people, &targets, at_once).await
        }

        /// List the places that the credentials can see, as targets of a review.
        ///
        /// Teams of Paperspace's session, organizations and teams of GitBook, organizations of ZenML
        /// Pro, instances and workspaces of Seequent Evo.
        fn places(
            /// Where to look, such as `gitbook` or `paperspace@EU`. If omitted: wherever there is a
            /// client or a credential.
            looked_in: Option<Vec<String>>,
        ) -> Places {
            places::places(&sources, looked_in.as_deref()).await
        }

        /// Compare two reviews: who joined, who left, and whose role or status changed.
        ///
        /// A target that is missing from either review, or incomplete in it, is `unknown`: its people
        /// are never told to have left.
        fn diff(
            /// The earlier review.
            before: Review,
            /// The later review.
            after: Review,
        ) -> Diff {
            Ok(diff::diff(&before, &after))
        }

        /// Write a review's worksheet: CSV in which reviewers decide on each row, riskiest first.
        ///
        /// The columns for the decision (`keep`, `revoke` or `change`), the new role, the reason, the
        /// reviewer, the time and the ticket are left for them to fill.
        fn worksheet(
            /// The review.
            review: Review,
        ) -> Str {
            Ok(worksheet::write(&review).into())
        }

        /// Close a review with a worksheet that was filled in: give its decisions, and the plan that
        /// carries them out.
        ///
        /// It is refused as a whole, with every mistake and its line: a row that is decided never or
        /// twice, or that is not in the review; `revoke`, `change` or a `keep` of a flagged row
        /// without a reason; a new role without `change`, or `change` without one; a reviewer who decides
        /// on their own access.
        ///
        /// The places in which something is to change are read again for the plan. A row that has
        /// changed since the review is not touched: its step is refused.
        fn close_review(
            /// The review that the worksheet was made of.
            review: Review,
            /// The text of the worksheet, as a spreadsheet saved it.
            worksheet: String,
            /// Other limits for the plan than the usual ones.
            policy: Option<Policy>,
            /// How many targets are read at once, and never two on one host; 4 if omitted.
            #[range(1..=64)]
            at_once: Option<u32>,
        ) -> ClosedReview {
            close::close(&sources, &review, &worksheet, policy, at_once).await
        }

        /// Plan how a person's access ends in some places. Nothing is changed.
        ///
        /// All their accounts are met, and not the first alone. What a service cannot do becomes a
        /// manual step that says what to do, and what must not be done a step that is refused and
        /// says why.
        fn offboard(
            /// The person: an e-mail address, or a record with their other addresses and ids.
            person: Person,
            /// The places, such as `paperspace:my-team`.
            targets: Vec<String>,
            /// How their access ends; `remove` if omitted.
            mode: Option<OffboardMode>,
            /// Other limits than the usual ones.
            policy: Option<Policy>,
            /// How many targets are read at once, and never two on one host; 4 if omitted.
            #[range(1..=64)]
            at_once: Option<u32>,
        ) -> Plan {
            plan::offboard(&sources, &person, &targets, mode, policy, at_once).await
        }

        /// Plan changes of who has access. Nothing is changed.
        ///
        /// What is so already becomes a step that does nothing, and what cannot be done one that says
        /// why.
        fn plan(
            /// The changes.
            changes: Vec<AccessChange>,
            /// Other limits than the usual ones.
            policy: Option<Policy>,
            /// How many targets are read at once, and never two on one host; 4 if omitted.
            #[range(1..=64)]
            at_once: Option<u32>,
        ) -> Plan {
            plan::changes(&sources, &changes, policy, at_once).await
        }

        /// Carry out a plan, and say of each step what came of it.
        ///
        /// A plan that expired or was changed, or a digest that is not the plan's, is refused with a
        /// `SafetyError`, and nothing is sent. Before the first write in a place its members are read
        /// again, and steps are refused if what they touch, or who the owners are, has changed. Every
        /// write is read back. A step that fails ends no other. Applying a plan again does only what
        /// was not done.
        fn apply(
            /// The plan.
            plan: Plan,
            /// The plan's digest, or its first 12 characters or more: the word that it is to be done.
            confirm: Option<String>,
            /// The numbers of the steps to apply; all if omitted.
            only: Option<Vec<u32>>,
            /// The path of a file that gets a line before and after each write. A run that was killed
            /// goes on from it.
            journal: Option<String>,
            /// How many hosts are written to at once, and in each one place after another; 4 if omitted.
            #[range(1..=64)]
            at_once: Option<u32>,
        ) -> Evidence {
            apply::apply(&sources, plan, confirm, only, journal, at_once).await
        }

        /// Give a secret of a Paperspace team a new value. A secret that is missing is created.
        ///
        /// The value appears nowhere else: neither in the result nor in an error.
        #[exactly_one(value, generate)]
        fn rotate_secret(
            /// The team, such as `paperspace:my-team`.
            team: String,
            /// The secret's name, for example `DB_PASSWORD`.
            name: String,
            /// The new value.
            #[range(1..=8192)]
            value: Option<Secret>,
            /// Make a value of so many letters and digits, which the service alone knows then.
            #[range(16..=8192)]
            generate: Option<u32>,
        ) -> RotatedSecret {
            secrets::rotate(&sources, &team, &name, value, generate).await
        }

        /// Delete a secret of a Paperspace team, unless a deployment uses it.
        fn delete_secret(
            /// The team, such as `paperspace:my-team`.
            team: String,
            /// The secret's name, for example `DB_PASSWORD`.
            name: String,
            /// Delete it even if a deployment uses it.
            force: Option<bool>,
        ) -> Removal {
            secrets::delete(&sources, &team, &name, force.unwrap_or(false)).await
        }

        /// Give a review as text: JSON Lines, CSV, or a page of HTML that needs no other file.
        ///
        /// The same review gives the same bytes in every language.
        fn render(
            /// The review.
            review: Review,
            /// The format.
            format: Format,
        ) -> Str {
            files::render(&review, &format).map(Str::from)
        }

        /// Write a review's files to a folder: `review.jsonl`, `review.csv`, `review.html`,
        /// `worksheet.csv` and `manifest.json`.
        ///
        /// The folder is made if it is missing. Files of these names that are there are replaced, each
        /// at once and whole.
        fn write_files(
            /// The review.
            review: Review,
            /// The path of the folder.
            folder: String,
        ) -> Manifest {
            files::write(&review, &folder)
        }

        /// Read a review from the text of its `review.jsonl`, from whichever language it was written.
        ///
        /// A text that was cut or changed is refused, and so is one of a newer version.
        fn read_review(
            /// The text.
            text: String,
        ) -> Review {
            read::review(&text)
        }

        /// Give a plan as text: JSON, which `read_plan` reads, or words for people.
        fn render_plan(
            /// The plan.
            plan: Plan,
            /// The format; JSON if omitted.
            format: Option<DocumentFormat>,
        ) -> Str {
            documents::plan(&plan, format.as_ref()).map(Str::from)
        }

        /// Read a plan from the text of its JSON, from whichever language it was written.
        ///
        /// A text that was changed is refused, and so is one of a newer version.
        fn read_plan(
            /// The text.
            text: String,
        ) -> Plan {
            documents::read_plan(&text)
        }

        /// Give evidence as text: JSON, which `read_evidence` reads, or words for people.
        fn render_evidence(
            /// The evidence.
            evidence: Evidence,
            /// The format; JSON if omitted.
            format: Option<DocumentFormat>,
        ) -> Str {
            documents::evidence(&evidence, format.as_ref()).map(Str::from)
        }

        /// Read evidence from the text of its JSON, from whichever language it was written.
        fn read_evidence(
            /// The text.
            text: String,
        ) -> Evidence {
            documents::read_evidence(&text)
        }

        /// Read changes from CSV, a change a line, for `plan`.
        ///
        /// The columns kind (grant, revoke or set_role), user and target are needed; role is for
        /// grant and set_role. They may be in any order; others are left alone. A table with mistakes is
        /// refused with all of them and their lines.
        fn read_changes(
            /// The text.
            text: String,
        ) -> Changes {
            read::changes(&text)
        }

        /// Read a roster from CSV: a person a line.
        ///
        /// The column email is needed; aliases, status (active or left) and left_at (a day or a time, as
        /// in ISO 8601) may be there, in any order; others are left alone. Several aliases are separated
        /// by blanks or semicolons. A spreadsheet's own habits are understood: a byte order mark,
        /// semicolons between columns, any line ends. A table with mistakes is refused with all of them
        /// and their lines; so is one in which quotes or separators would hide cells or lines.
        fn read_roster(
            /// The text.
            text: String,
        ) -> Roster {
            read::roster(&text)
        }
    }

    /// What `Access` is made with.
    #[settings(credentials())]
    pub struct Settings {
        /// Clients to use in place of those that the environment describes, by the names of their
        /// sources: `gitbook`, `paperspace@EU`. They keep their limits and hooks.
        pub clients: Option<Clients>,
    }

    impl CredentialSource for Settings {}

    /// A review: who had access to some places at one time.
    #[value]
    pub struct Review {
        /// The version of this structure: `rosterkit.review/1`.
        pub schema: Str,
        /// The review's id.
        pub id: Str,
        /// When it was begun.
        pub created_at: Timestamp,
        /// The version of RosterKit that made it.
        pub tool_version: Str,
        /// Whether all targets were read to their ends.
        pub complete: bool,
        /// After how many days without being seen an account was flagged as dormant.
        pub dormant_days: u32,
        /// The domains of the house's own e-mail addresses.
        pub domains: Vec<Str>,
        /// How many people the roster had, if there was one.
        pub roster_people: Option<u32>,
        /// The places.
        pub targets: Vec<ReviewedTarget>,
        /// Who has access, ordered by service, target, e-mail address and user id.
        pub rows: Vec<Row>,
    }

    /// A place, and how it was read.
    #[value]
    pub struct ReviewedTarget {
        /// The target, as it was given.
        pub target: Str,
        /// The host that was asked; not set if there was no client.
        pub host: Option<Str>,
        /// Who the credential is, where that can be known.
        pub principal: Option<Str>,
        /// When its reading began.
        pub started_at: Timestamp,
        /// When its reading ended.
        pub finished_at: Timestamp,
        /// How many pages were read.
        pub pages: u32,
        /// How many rows it has.
        pub rows: u32,
        /// How many times a person was met again, and counted once.
        pub duplicates: u32,
        /// Whether it was read to its end.
        pub status: TargetStatus,
        /// Why it failed.
        pub error: Option<Str>,
        /// Where the listing that failed would go on.
        pub resume: Option<Str>,
    }

    /// A person's, a service account's or an invitation's access to one place.
    #[value]
    pub struct Row {
        /// The row's key: the same in every review, `r` and 12 characters.
        pub row_key: Str,
        /// The service, such as `paperspace`.
        pub service: Str,
        /// The target.
        pub target: Str,
        /// The id of the user, or of the invitation.
        pub user_id: Str,
        /// The e-mail address, if it is known.
        pub email: Option<Str>,
        /// The name, if it is known.
        pub name: Option<Str>,
        /// Whether it is a person; `unknown` where the service does not say.
        pub account_type: AccountType,
        /// The role, in the service's own word; several are separated by commas.
        pub role: Option<Str>,
        /// What the role allows, in a sentence.
        pub role_allows: Option<Str>,
        /// The role in words that all services share; `unknown` if it is not known here.
        pub access: AccessLevel,
        /// Whether the role can change who has access.
        pub privileged: bool,
        /// Whether the account can be used; `unknown` where the service does not say.
        pub status: AccountStatus,
        /// When access was given, if that is known.
        pub joined_at: Option<Timestamp>,
        /// When the account was last seen, if that is known.
        pub last_seen_at: Option<Timestamp>,
        /// When this was observed.
        pub observed_at: Timestamp,
        /// What a reviewer should look at.
        pub flags: Vec<Flag>,
        /// Of a leaver: how many hours of access there were after the day of leaving, begun ones
        /// counted.
        pub exposed_hours: Option<u32>,
    }

    /// The people who work here, and those who have left.
    #[value]
    pub struct Roster {
        /// The people.
        pub people: Vec<RosterEntry>,
    }

    /// A person on a roster.
    #[value]
    #[text(email)]
    pub struct RosterEntry {
        /// The e-mail address.
        pub email: Str,
        /// Other addresses of theirs.
        pub aliases: Option<Vec<Str>>,
        /// Whether they work here; `active` if omitted, and `left` from the day of `left_at` on.
        pub status: Option<RosterStatus>,
        /// When they left, or will.
        pub left_at: Option<Timestamp>,
    }

    /// What was found of some people.
    #[value]
    pub struct Found {
        /// Whether all targets were read to their ends.
        pub complete: bool,
        /// Their rows, as in a review.
        pub rows: Vec<Row>,
        /// The places that were searched.
        pub targets: Vec<SearchedTarget>,
    }

    /// A place, and how it was searched.
    #[value]
    pub struct SearchedTarget {
        /// The target, as it was given.
        pub target: Str,
        /// Whether it was read to its end.
        pub status: TargetStatus,
        /// How many people were looked at.
        pub searched: u32,
        /// How many of them have no e-mail address to compare.
        pub without_email: u32,
        /// Why it failed.
        pub error: Option<Str>,
    }

    /// The places that credentials can see.
    #[value]
    pub struct Places {
        /// Whether everything that was looked in answered.
        pub complete: bool,
        /// The places, ordered by service, source and name.
        pub places: Vec<Place>,
        /// What was looked in.
        pub sources: Vec<SearchedSource>,
    }

    /// A place that has members.
    #[value]
    pub struct Place {
        /// The target that names it in a review.
        pub target: Str,
        /// What it is: `team`, `organization`, `instance`, `workspace` or `users`.
        pub kind: Str,
        /// Its name for people, if it has one.
        pub name: Option<Str>,
    }

    /// A service with a credential, and whether it answered.
    #[value]
    pub struct SearchedSource {
        /// The source, such as `gitbook` or `paperspace@EU`.
        pub source: Str,
        /// Whether everything was read to its end.
        pub status: TargetStatus,
        /// Who the credential is, where that can be known.
        pub principal: Option<Str>,
        /// Why it failed.
        pub error: Option<Str>,
    }

    /// What changed from one review to another.
    #[value]
    pub struct Diff {
        /// Whether every target of either review could be compared.
        pub complete: bool,
        /// Rows that are only in the later review.
        pub joined: Vec<Row>,
        /// Rows that are only in the earlier review.
        pub left: Vec<Row>,
        /// Rows whose role differs.
        pub role_changed: Vec<RowChange>,
        /// Rows whose status differs.
        pub status_changed: Vec<RowChange>,
        /// Targets that could not be compared.
        pub unknown: Vec<Str>,
    }

    /// A row, before and after.
    #[value]
    pub struct RowChange {
        /// In the earlier review.
        pub before: Row,
        /// In the later review.
        pub after: Row,
    }

    /// What reviewers decided on a review, and the plan that carries it out.
    #[value]
    pub struct ClosedReview {
        /// The id of the review.
        pub review: Str,
        /// One decision for each row of it, in its order.
        pub decisions: Vec<Decision>,
        /// What is to be changed.
        pub plan: Plan,
    }

    /// A reviewer's decision on a row.
    #[value]
    pub struct Decision {
        /// The row's key.
        pub row_key: Str,
        /// The decision.
        pub decision: Verdict,
        /// The role to change to, in the service's own word.
        pub new_role: Option<Str>,
        /// Why.
        pub reason: Option<Str>,
        /// Who decided.
        pub reviewer: Str,
        /// When it was decided, as it was written.
        pub decided_at: Option<Str>,
        /// The ticket in which it was decided.
        pub ticket: Option<Str>,
    }

    /// A person, by what services know them.
    #[value]
    #[text(email)]
    pub struct Person {
        /// Their e-mail address; or a user id, where no address is known.
        pub email: Str,
        /// Other addresses of theirs.
        pub aliases: Option<Vec<Str>>,
        /// Their user ids, for places that show no addresses.
        pub ids: Option<Vec<Str>>,
    }

    /// A change of who has access.
    #[value]
    pub struct AccessChange {
        /// What is to be done.
        pub kind: ChangeKind,
        /// Whose access it is: an e-mail address or a user id. Access is granted by an address.
        pub user: Str,
        /// The place, such as `gitbook:my-org`.
        pub target: Str,
        /// The role, in the service's own word; for `grant` and `set_role`.
        pub role: Option<Str>,
    }

    /// Changes of who has access.
    #[value]
    pub struct Changes {
        /// The changes.
        pub changes: Vec<AccessChange>,
    }

    /// Limits of a plan that differ from the usual ones. They are part of the plan.
    #[value]
    pub struct Policy {
        /// How many owners a place must keep; 1 if omitted. Exactly so many are kept with a warning.
        /// Who leaves an organization leaves its teams as well: those of the plan must keep as many.
        pub min_owners: Option<u32>,
        /// How many people a plan may remove from a place: 3 or a quarter of it, whichever is more,
        /// if omitted. It does not limit the offboarding of a person.
        pub max_removals: Option<u32>,
        /// Whether the credential's own account may be changed; not, if omitted.
        pub allow_self: Option<bool>,
        /// Whether privileged roles may be given: with a warning if omitted, never if false.
        pub allow_privileged: Option<bool>,
        /// Whether a place may be changed that could not be read to its end; not, if omitted.
        pub allow_incomplete: Option<bool>,
    }

    /// What is to be changed, step by step. It is applied as it is, or not at all.
    #[value]
    pub struct Plan {
        /// The version of this structure: `rosterkit.plan/1`.
        pub schema: Str,
        /// The plan's id.
        pub id: Str,
        /// The SHA-256 of all the rest, in hexadecimal.
        pub digest: Str,
        /// When it was made.
        pub created_at: Timestamp,
        /// Until when it can be applied: 24 hours later.
        pub expires_at: Timestamp,
        /// The version of RosterKit that made it.
        pub tool_version: Str,
        /// What it was made for.
        pub purpose: PlanPurpose,
        /// The person whose access ends, if it is a plan for that.
        pub person: Option<Person>,
        /// The id of the review that was closed, if it is a plan for that.
        pub review: Option<Str>,
        /// The limits that differ from the usual ones.
        pub policy: Policy,
        /// The places, as they were read.
        pub targets: Vec<PlannedTarget>,
        /// The steps, in the order in which they are applied.
        pub steps: Vec<Step>,
        /// Secrets that the person may know, to be rotated.
        pub rotate: Vec<KnownSecret>,
    }

    /// A place that a plan is about.
    #[value]
    pub struct PlannedTarget {
        /// The target, as it was given.
        pub target: Str,
        /// The host that was asked; not set if there was no client.
        pub host: Option<Str>,
        /// Who the credential is, where that can be known.
        pub principal: Option<Str>,
        /// How many people were there.
        pub people: u32,
        /// How many of them have no e-mail address by which they could be found.
        pub without_email: u32,
        /// The ids of its owners, or of its administrators if it has no owners.
        pub owners: Vec<Str>,
        /// Whether it was read to its end.
        pub status: TargetStatus,
        /// Why it failed.
        pub error: Option<Str>,
    }

    /// One step of a plan.
    #[value]
    pub struct Step {
        /// Its number, from 1.
        pub n: u32,
        /// The target.
        pub target: Str,
        /// What is done.
        pub action: Action,
        /// The id of the user, or of the invitation, if there is one yet.
        pub user_id: Option<Str>,
        /// The e-mail address, if it is known.
        pub email: Option<Str>,
        /// The name, if it is known.
        pub name: Option<Str>,
        /// What they have before; not set if they are not there.
        pub before: Option<Standing>,
        /// What they have after; not set if they are not there then.
        pub after: Option<Standing>,
        /// Whether it can be undone from here.
        pub reversible: bool,
        /// Why it is done.
        pub why: Str,
        /// What to do by hand, of a manual step.
        pub instructions: Option<Str>,
        /// What else comes of it.
        pub consequences: Vec<Str>,
        /// The limits that it was held against.
        pub rails: Vec<Rail>,
    }

    /// The place that an account has in a target.
    #[value]
    pub struct Standing {
        /// The role, in the service's own word; several are separated by commas.
        pub role: Option<Str>,
        /// Whether the account can be used.
        pub status: AccountStatus,
    }

    /// A limit, and what it says of a step.
    #[value]
    pub struct Rail {
        /// Its name, such as `"min_owners"`: the same in all languages.
        pub name: Str,
        /// What it says.
        pub verdict: RailVerdict,
        /// What is allowed, if it is a number.
        pub limit: Option<u32>,
        /// What it comes to, if it is a number.
        pub actual: Option<u32>,
        /// Why, and what can be done; not set if it is all right.
        pub message: Option<Str>,
    }

    /// A secret of a team that a person was in.
    #[value]
    pub struct KnownSecret {
        /// The team, as a target.
        pub target: Str,
        /// The secret's name.
        pub name: Str,
        /// When its value was last changed.
        pub changed_at: Timestamp,
        /// Whether a deployment uses it.
        pub used_by_deployment: bool,
    }

    /// What came of a plan that was applied.
    #[value]
    pub struct Evidence {
        /// The version of this structure: `rosterkit.evidence/1`.
        pub schema: Str,
        /// The id of the plan.
        pub plan: Str,
        /// The digest of the plan.
        pub plan_digest: Str,
        /// The version of RosterKit that applied it.
        pub tool_version: Str,
        /// When it was begun.
        pub started_at: Timestamp,
        /// When it ended.
        pub finished_at: Timestamp,
        /// Whether every step is done, now or already.
        pub complete: bool,
        /// The places, as they were found before the first write.
        pub targets: Vec<AppliedTarget>,
        /// The steps of the plan.
        pub steps: Vec<AppliedStep>,
    }

    /// A place that a plan was applied to.
    #[value]
    pub struct AppliedTarget {
        /// The target.
        pub target: Str,
        /// Who the credential is, where that can be known.
        pub principal: Option<Str>,
        /// What differs from when the plan was made, in sentences.
        pub drift: Vec<Str>,
        /// Why it could not be read.
        pub error: Option<Str>,
    }

    /// What came of a step.
    #[value]
    pub struct AppliedStep {
        /// Its number in the plan.
        pub n: u32,
        /// The target.
        pub target: Str,
        /// What was to be done.
        pub action: Action,
        /// The id of the user, or of the invitation, if there was one.
        pub user_id: Option<Str>,
        /// The e-mail address, if it is known.
        pub email: Option<Str>,
        /// What came of it.
        pub outcome: StepOutcome,
        /// How sure that is; not set if nothing was to be sent.
        pub certainty: Option<StepCertainty>,
        /// How many requests were sent for it or tried to be.
        pub attempts: u32,
        /// The HTTP status of the last answer.
        pub status: Option<u32>,
        /// The request ids of the answers that had one.
        pub request_ids: Vec<Str>,
        /// When it ended.
        pub at: Timestamp,
        /// Whether it was seen when the place was read afterwards; not set if nothing was sent.
        pub verified: Option<Verified>,
        /// What the person had when the place was read afterwards; not set if they were not there, or
        /// if it was not read.
        pub after: Option<Standing>,
        /// Why it was not done.
        pub error: Option<Str>,
    }

    /// A secret that has a new value.
    #[value]
    pub struct RotatedSecret {
        /// The team, as a target.
        pub target: Str,
        /// The secret's name.
        pub name: Str,
        /// What was done.
        pub outcome: RotationOutcome,
        /// How sure that is.
        pub certainty: StepCertainty,
        /// When the service changed it.
        pub changed_at: Timestamp,
        /// Whether a deployment uses it.
        pub used_by_deployment: bool,
    }

    /// The files that were written.
    #[value]
    pub struct Manifest {
        /// The version of this structure: `rosterkit.manifest/1`.
        pub schema: Str,
        /// The id of the review.
        pub review: Str,
        /// The version of RosterKit that wrote them.
        pub tool_version: Str,
        /// The files.
        pub files: Vec<WrittenFile>,
    }

    /// A file that was written.
    #[value]
    pub struct WrittenFile {
        /// Its name in the folder.
        pub name: Str,
        /// How many bytes it has.
        pub bytes: u32,
        /// The SHA-256 of its bytes, in hexadecimal.
        pub sha256: Str,
    }

    /// The format of a report.
    pub enum Format {
        /// JSON Lines: a header, the rows, and an end that tells whether all of it is there.
        JsonLines,
        /// CSV with a row for each row, for spreadsheets.
        Csv,
        /// One page of HTML that needs no other file.
        Html,
    }

    /// Whether a place was read to its end.
    pub enum TargetStatus {
        /// It was.
        Complete,
        /// It was not.
        Failed,
    }

    /// What kind of account has access.
    pub enum AccountType {
        /// A person's.
        Human,
        /// A program's.
        Service,
        /// A team, whose members are not listed here.
        Team,
    }

    /// What a role comes to, in words that all services share.
    pub enum AccessLevel {
        /// All of it, and who else has it.
        Owner,
        /// All that is administered, members included.
        Admin,
        /// What is in the place, to read and to change.
        Editor,
        /// What members of the place may.
        Member,
        /// What is in the place, to read.
        Viewer,
        /// A part of it.
        Guest,
    }

    /// Whether an account can be used.
    pub enum AccountStatus {
        /// It can.
        Active,
        /// It is disabled.
        Disabled,
        /// It was invited, and has not accepted yet.
        Invited,
    }

    /// What a reviewer should look at.
    pub enum Flag {
        /// The only owner that the place has.
        SoleOwner,
        /// Not seen for longer than the review's limit. An account whose last visit is not known has
        /// no such flag.
        Dormant,
        /// The e-mail address is of none of the house's domains.
        External,
        /// The e-mail address is not known.
        NoEmail,
        /// Another id in the same place has the same e-mail address.
        DuplicatePerson,
        /// The roster says that this person has left.
        Leaver,
        /// The roster does not know this person.
        NotOnRoster,
        /// An invitation that has been open for 30 days.
        StaleInvite,
    }

    /// Whether a person works here.
    pub enum RosterStatus {
        /// They do.
        Active,
        /// They have left.
        Left,
    }

    /// What was decided on a row.
    pub enum Verdict {
        /// Access stays as it is.
        Keep,
        /// Access ends.
        Revoke,
        /// The role changes.
        Change,
    }
    /// How a person's access is to end.
    pub enum OffboardMode {
        /// They are removed from each place. Where only the whole account could be deleted it is
        /// deactivated instead.
        Remove,
        /// Their accounts are kept and can no longer be used. Where there is no such thing the step is
        /// manual.
        Deactivate,
        /// They are removed, and accounts are deleted for good where there is such a thing.
        Delete,
    }

    /// A change of who has access.
    pub enum ChangeKind {
        /// Give a person access with a role.
        Grant,
        /// End a person's access.
        Revoke,
        /// Give a person who has access another role.
        SetRole,
    }

    /// What a plan was made for.
    pub enum PlanPurpose {
        /// A person's access ends.
        Offboard,
        /// A review was closed.
        Review,
        /// Changes were asked for.
        Changes,
    }

    /// What a step does.
    pub enum Action {
        /// A person is added.
        Add,
        /// A person is invited, and is in once they accept.
        Invite,
        /// A person gets another role.
        SetRole,
        /// A person, or an invitation, is removed.
        Remove,
        /// An account can no longer be used.
        Deactivate,
        /// An account is deleted for good.
        Delete,
        /// A person has to do it by hand.
        Manual,
        /// All stays as it is, because it is so already.
        Keep,
    }

    /// What a limit says of a step.
    pub enum RailVerdict {
        /// It is all right.
        Ok,
        /// It can be done, and should be looked at.
        Warn,
        /// It will not be done.
        Refused,
    }

    /// What came of a step.
    pub enum StepOutcome {
        /// It was done.
        Done,
        /// It was so already.
        Already,
        /// The service asked its administrators, and nothing has changed until one of them does it.
        Requested,
        /// It is left for a person to do.
        Manual,
        /// It was not done, because a limit forbids it or because things have changed since the plan.
        Refused,
        /// It went wrong.
        Failed,
        /// It was not among those to be applied.
        Skipped,
    }

    /// How sure the outcome of a write is.
    pub enum StepCertainty {
        /// The service confirmed it.
        Confirmed,
        /// No answer said so, but it is seen to be so.
        Assumed,
        /// Nothing was sent: nothing has changed.
        NotSent,
        /// The service refused it: nothing has changed.
        Rejected,
        /// It was sent and no clear answer came back: it may have been done.
        MaybeApplied,
    }

    /// Whether a write was seen when the place was read afterwards.
    pub enum Verified {
        /// It was.
        Yes,
        /// It was not.
        No,
        /// The place does not show it, or could not be read.
        Unverifiable,
    }

    /// What was done with a secret.
    pub enum RotationOutcome {
        /// It was missing, and was created.
        Created,
        /// It has another value.
        Updated,
    }

    /// The format of a plan or of evidence.
    pub enum DocumentFormat {
        /// JSON, which is read back.
        Json,
        /// Words for people, a step a line.
        Text,
    }
}
