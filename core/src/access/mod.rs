//! Review who has access, in the four services together: who is where, who is found, what changed.
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
// with reviews; `files` shows them, `read` reads them back.

mod accounts;
mod capabilities;
mod close;
mod collect;
mod diff;
mod emails;
mod files;
mod find;
mod flags;
mod mistakes;
mod people;
mod places;
mod read;
mod review;
mod risk;
mod roles;
mod rows;
mod sources;
mod spreadsheet;
mod target;
mod worksheet;

use self::sources::Sources;
use crate::config::CredentialSource;
use crate::services::prelude::service;
use crate::{Str, Timestamp};

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

        /// Close a review with a worksheet that was filled in, and give its decisions.
        ///
        /// It is refused as a whole, with every mistake and its line: a row that is decided never or
        /// twice, or that is not in the review; `revoke`, `change` or a `keep` of a flagged row
        /// without a reason; a new role without `change`, or `change` without one; a reviewer who decides
        /// on their own access.
        fn close_review(
            /// The review that the worksheet was made of.
            review: Review,
            /// The text of the worksheet, as a spreadsheet saved it.
            worksheet: String,
        ) -> Decisions {
            close::close(&review, &worksheet)
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

        /// Read a roster from CSV: a person a line.
        ///
        /// The column email is needed; aliases, status (active or left) and left_at (a day or a time, as
        /// in ISO 8601) may be there, in any order. Several aliases are separated by blanks or semicolons. A spreadsheet's own habits are
        /// understood: a byte order mark, semicolons between columns, any line ends.
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

    /// What reviewers decided on a review.
    #[value]
    pub struct Decisions {
        /// The id of the review.
        pub review: Str,
        /// One decision for each row of it, in its order.
        pub decisions: Vec<Decision>,
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
}
