//! What the control plane keeps: users, and organizations with their roles, teams and invitations.

mod assignment;
mod invitation;
mod organization;
mod role;
mod subject;
mod team;
mod user;

pub(crate) use self::{
    assignment::Assignment,
    invitation::Invitation,
    organization::{MemberForm, Organization},
    role::{Level, Role},
    subject::{Kind, Subject},
    team::Team,
    user::User,
};
