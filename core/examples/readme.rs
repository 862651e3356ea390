// The first example of the README, word for word.

use rosterkit::paperspace::{ListTeamMembersOptions, TeamRole};

#[tokio::main]
async fn main() -> rosterkit::Result<()> {
    let paperspace = rosterkit::Paperspace::from_env()?; // PAPERSPACE_API_KEY

    let admins = ListTeamMembersOptions::default().role(TeamRole::Admin);
    let mut members = paperspace.list_team_members_with("my-team", admins);
    while let Some(member) = members.next().await.transpose()? {
        println!("{} joined {:?}", member.user.email, member.dt_confirmed);
    }

    paperspace.update_secret("my-team", "DB_PASSWORD", "correct horse").await?;
    Ok(())
}
