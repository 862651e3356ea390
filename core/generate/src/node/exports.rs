//! What the package exports, for `require` and for ES modules.

use rosterkit::{DECLARATIONS, ErrorKind};

use super::clients::takes_clients;
use crate::model::Module;

/// What is written by hand in `js/` and exported.
const BY_HAND: [&str; 8] =
    ["DryRun", "Pager", "PagerSync", "Pages", "PagesSync", "RawAnswer", "Response", "Secret"];

/// `index.ts`: everything that is generated and public.
pub fn common_js() -> String {
    let clients = DECLARATIONS.iter().map(|service| {
        let client = service.client;
        let names = [
            client.into(),
            format!("type {client}Options"),
            format!("{client}Sync"),
            format!("type {client}SyncOptions"),
        ];
        let any = takes_clients(service).then(|| "type ServiceClient".to_owned());
        let names = names.into_iter().chain(any).map(|name| format!("  {name},\n"));
        let names = names.collect::<String>();
        format!("export {{\n{names}}} from './clients/{}';\n", service.name)
    });
    let records = Module::all()
        .map(|Module { name, .. }| format!("export type * as {name} from './records/{name}';\n"));
    let errors = "export * from './errors';\nexport type * from './options';\n".to_owned();
    clients.chain([errors]).chain(records).collect()
}

/// `esm.mts`: the same objects by name, so that tools see which there are. Its name is its own, as some
/// bundlers prefer `index.mjs` to the `index.js` of CommonJS.
pub fn modules() -> String {
    let clients = DECLARATIONS
        .iter()
        .flat_map(|service| [service.client.to_owned(), format!("{}Sync", service.client)]);
    let errors = ErrorKind::GROUPS
        .iter()
        .map(|group| group.name)
        .chain(ErrorKind::ALL.iter().map(|kind| kind.name()));
    let names = clients.chain(BY_HAND.into_iter().chain(errors).map(str::to_owned));
    let names = names.map(|name| format!("  {name},\n")).collect::<String>();
    format!(
        "import '../esm-url.mjs';

// The same objects that `require` gives: there is one copy for both.
export {{
{names}}} from '../index.js';
export type * from '../index.js';
"
    )
}
