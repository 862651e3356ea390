//! The places that credentials can see, so that ids need not be hunted for.

use super::collect::principal;
use super::order::sort_by_key;
use super::sources::{ServiceClient, SourceName, Sources};
use super::target::{self, Target};
use super::{Place, Places, SearchedSource, TargetStatus};
use crate::Str;
use crate::error::{Error, Result};
use crate::services::clients::{Evo, GitBook, Paperspace, ZenML, evo, gitbook};

/// Look in some sources, or wherever there is a client or a credential.
pub async fn places(sources: &Sources, looked_in: Option<&[String]>) -> Result<Places> {
    let names = match looked_in {
        Some(given) => given
            .iter()
            .map(|text| {
                let wrong = |why| Error::invalid_argument("looked_in", format!("is wrong: {why}"));
                text.parse().map_err(wrong)
            })
            .collect::<Result<Vec<SourceName>>>()?,
        None => sources.known(),
    };
    let mut all = Vec::new();
    let mut searched = Vec::new();
    for source in names {
        let mut found = Found { source: source.clone(), places: Vec::new() };
        let (who, result) = match sources.client(&source) {
            Ok(client) => (principal(&client).await, found.look(&client).await),
            Err(error) => (None, Err(error)),
        };
        let error = result.err().map(|error| Str::from(error.to_string()));
        sort_by_key(&mut found.places, |place| place.name.as_deref().map(str::to_lowercase));
        all.append(&mut found.places);
        searched.push(SearchedSource {
            source: source.to_string().into(),
            status: if error.is_some() { TargetStatus::Failed } else { TargetStatus::Complete },
            principal: who.map(|who| who.shown),
            error,
        });
    }
    let complete = searched.iter().all(|source| source.status == TargetStatus::Complete);
    Ok(Places { complete, places: all, sources: searched })
}

/// What was found with one source. What was found before a failure stays.
struct Found {
    source: SourceName,
    places: Vec<Place>,
}

impl Found {
    async fn look(&mut self, client: &ServiceClient) -> Result<()> {
        match client {
            ServiceClient::Paperspace(client) => self.paperspace(client).await,
            ServiceClient::ZenML(client) => self.zenml(client).await,
            ServiceClient::GitBook(client) => self.gitbook(client).await,
            ServiceClient::Evo(client) => self.evo(client).await,
        }
    }

    fn add(&mut self, place: target::Place, name: Option<Str>) {
        let kind = place.kind().into();
        let target = Target { source: self.source.clone(), place };
        self.places.push(Place { target: target.to_string().into(), kind, name });
    }

    async fn paperspace(&mut self, client: &Paperspace) -> Result<()> {
        let Some(session) = client.get_session().await? else { return Ok(()) };
        for membership in session.user.team_memberships {
            let team = membership.team;
            let place = target::Place::PaperspaceTeam { team_id: team.namespace.to_string() };
            self.add(place, team.name);
        }
        Ok(())
    }

    async fn zenml(&mut self, client: &ZenML) -> Result<()> {
        self.add(target::Place::ZenMLUsers, None);
        let mut organizations = client.list_organizations();
        while let Some(organization) = organizations.next().await.transpose()? {
            let organization_id = organization.id;
            self.add(target::Place::ZenMLOrganization { organization_id }, Some(organization.name));
        }
        Ok(())
    }

    async fn gitbook(&mut self, client: &GitBook) -> Result<()> {
        let mut organizations = client.list_organizations();
        while let Some(organization) = organizations.next().await.transpose()? {
            let organization_id = organization.id.to_string();
            let place =
                target::Place::GitBookOrganization { organization_id: organization_id.clone() };
            self.add(place, Some(organization.title.clone()));
            let options = gitbook::ListTeamsOptions::default().limit(1000u32);
            let mut teams = client.list_teams_with(&organization_id, options);
            while let Some(team) = teams.next().await.transpose()? {
                let place = target::Place::GitBookTeam {
                    organization_id: organization_id.clone(),
                    team_id: team.id.to_string(),
                };
                self.add(place, Some(joined(&organization.title, &team.title)));
            }
        }
        Ok(())
    }

    async fn evo(&mut self, client: &Evo) -> Result<()> {
        for organization in client.discover().await?.organizations {
            let org_id = organization.id;
            let name = organization.display_name;
            self.add(target::Place::EvoInstance { org_id }, Some(name.clone()));
            let options = evo::ListWorkspacesOptions::default().limit(100u32);
            let mut workspaces = client.list_workspaces_with(org_id, options);
            while let Some(workspace) = workspaces.next().await.transpose()? {
                let workspace_id = workspace.id;
                let place = target::Place::EvoWorkspace { org_id, workspace_id };
                self.add(place, Some(joined(&name, &workspace.name)));
            }
        }
        Ok(())
    }
}

/// The name of a place in another: `Acme / Platform`.
fn joined(outer: &str, inner: &str) -> Str {
    format!("{outer} / {inner}").into()
}
