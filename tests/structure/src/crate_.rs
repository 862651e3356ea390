//! The modules of a crate, and where the paths in them lead.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path as File, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Item, ItemMod};

use crate::circles::Graph;
use crate::paths::{Path, paths, quoted};

/// Reads sources: from the disk, or made up.
pub trait Sources {
    /// The text of a file, if there is one.
    fn read(&self, file: &File) -> Option<String>;
}

/// The disk.
impl Sources for () {
    fn read(&self, file: &File) -> Option<String> {
        std::fs::read_to_string(file).ok()
    }
}

impl Sources for BTreeMap<PathBuf, String> {
    fn read(&self, file: &File) -> Option<String> {
        self.get(file).cloned()
    }
}

/// A crate, read.
pub struct Crate {
    modules: Vec<Module>,
}

struct Module {
    parent: Option<usize>,
    /// The module that has the file it is in: itself, or what it stands inside of.
    file: usize,
    /// `crate::a::b`, for people.
    name: String,
    names: HashMap<String, Meaning>,
    globs: Vec<Path>,
    /// Every path in it, those of `use` among them.
    paths: BTreeSet<Path>,
    /// It has an attribute of this name somewhere.
    attributes: BTreeSet<String>,
}

#[derive(Clone, Debug)]
enum Meaning {
    /// It is defined here.
    Item,
    Module(usize),
    Use(Path),
}

/// Where a path leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Item(usize),
    Module(usize),
    /// Another crate.
    Elsewhere,
}

/// A path of re-exports longer than this goes in circles itself.
const LONGEST: usize = 32;

impl Crate {
    /// Read the crate with this root: `lib.rs` or `main.rs`.
    ///
    /// # Errors
    /// A file is missing or is not Rust.
    pub fn read(sources: &impl Sources, root: &File) -> Result<Self, String> {
        let mut read = Self { modules: Vec::new() };
        let text = sources.read(root).ok_or_else(|| format!("{} is missing", root.display()))?;
        let folder = root.parent().unwrap_or(File::new("")).to_owned();
        let module = read.module(None, "crate".to_owned());
        read.file(sources, module, root, &folder, &text)?;
        Ok(read)
    }

    /// Add what an attribute makes of the modules that it stands in: the paths that `quote!` has in
    /// the sources of its macros.
    ///
    /// # Errors
    /// A file is not Rust.
    pub fn expand(&mut self, attribute: &str, macros: &[String]) -> Result<(), String> {
        let mut made = Vec::new();
        for text in macros {
            let tokens: TokenStream = text.parse().map_err(|error| format!("{error}"))?;
            made.extend(quoted(tokens).into_iter().flat_map(paths));
        }
        made.retain(|path| path.segments[0] == "crate");
        for module in &mut self.modules {
            if module.attributes.contains(attribute) {
                module.paths.extend(made.iter().cloned());
            }
        }
        Ok(())
    }

    fn module(&mut self, parent: Option<usize>, name: String) -> usize {
        let number = self.modules.len();
        self.modules.push(Module {
            parent,
            file: number,
            name,
            names: HashMap::new(),
            globs: Vec::new(),
            paths: BTreeSet::new(),
            attributes: BTreeSet::new(),
        });
        number
    }

    fn file(
        &mut self,
        sources: &impl Sources,
        module: usize,
        file: &File,
        folder: &File,
        text: &str,
    ) -> Result<(), String> {
        let parsed = syn::parse_file(text).map_err(|e| format!("{}: {e}", file.display()))?;
        self.items(sources, module, folder, parsed.items)
    }

    /// `folder` is where the files of child modules are.
    fn items(
        &mut self,
        sources: &impl Sources,
        module: usize,
        folder: &File,
        items: Vec<Item>,
    ) -> Result<(), String> {
        for item in items {
            if is_for_tests(attributes(&item)) {
                continue;
            }
            let here = &mut self.modules[module];
            here.attributes.extend(
                attributes(&item).iter().filter_map(|attribute| {
                    Some(attribute.path().segments.last()?.ident.to_string())
                }),
            );
            if let Item::Mod(child) = item {
                self.child(sources, module, folder, child)?;
                continue;
            }
            let found = paths(item.to_token_stream());
            if let Item::Use(_) = &item {
                // Its visibility and the word itself are no paths of it.
                let is_word = |path: &Path| matches!(path.segments[0].as_str(), "use" | "pub");
                for path in found.iter().filter(|path| !is_word(path)) {
                    if path.glob {
                        here.globs.push(path.clone());
                    } else if let Some(name) = path.name() {
                        here.names.entry(name.clone()).or_insert(Meaning::Use(path.clone()));
                    }
                }
            } else if let Some(name) = name(&item) {
                here.names.insert(name, Meaning::Item);
            }
            here.paths.extend(found);
        }
        Ok(())
    }

    fn child(
        &mut self,
        sources: &impl Sources,
        module: usize,
        folder: &File,
        child: ItemMod,
    ) -> Result<(), String> {
        let name = child.ident.to_string();
        let number = self.module(Some(module), format!("{}::{name}", self.modules[module].name));
        self.modules[module].names.insert(name.clone(), Meaning::Module(number));
        let below = folder.join(&name);
        match child.content {
            Some((_, items)) => {
                self.modules[number].file = self.modules[module].file;
                for attribute in &child.attrs {
                    let name = attribute.path().segments.last().map(|last| last.ident.to_string());
                    self.modules[number].attributes.extend(name);
                }
                self.items(sources, number, &below, items)
            }
            None => {
                let beside = folder.join(format!("{name}.rs"));
                let inside = below.join("mod.rs");
                let (file, text) = match sources.read(&beside) {
                    Some(text) => (beside, text),
                    None => match sources.read(&inside) {
                        Some(text) => (inside, text),
                        None => return Err(format!("{} is missing", beside.display())),
                    },
                };
                self.file(sources, number, &file, &below, &text)
            }
        }
    }

    /// Which files use which, and by which names.
    pub fn graph(&self) -> Graph {
        let mut graph = Graph::default();
        for (number, module) in self.modules.iter().enumerate() {
            let from = self.modules[module.file].name.clone();
            graph.add(&from);
            for path in self.reachable(number) {
                if let Some(Target::Item(to)) = self.resolve(number, &path.segments, LONGEST) {
                    let to = &self.modules[self.modules[to].file].name;
                    if *to != from {
                        graph.uses(&from, to, &path.segments.join("::"));
                    }
                }
            }
        }
        graph
    }

    /// The paths in a module. One of a single name counts where it comes from a glob: any other was
    /// defined or imported here.
    fn reachable(&self, number: usize) -> impl Iterator<Item = &Path> {
        let module = &self.modules[number];
        let is_from_glob = |path: &Path| !module.names.contains_key(&path.segments[0]);
        module
            .paths
            .iter()
            .filter(move |path| !path.glob && (path.segments.len() > 1 || is_from_glob(path)))
    }

    fn resolve(&self, from: usize, segments: &[String], left: usize) -> Option<Target> {
        let left = left.checked_sub(1)?;
        let (first, mut rest) = segments.split_first()?;
        let mut at = match first.as_str() {
            "crate" => Target::Module(0),
            "self" => Target::Module(from),
            "super" => Target::Module(self.modules[from].parent?),
            name => self.lookup(from, name, left)?,
        };
        while let (Target::Module(module), Some((name, others))) = (at, rest.split_first()) {
            at = match name.as_str() {
                "super" => Target::Module(self.modules[module].parent?),
                name => match self.lookup(module, name, left) {
                    Some(target) => target,
                    // Something that a macro defines, most likely.
                    None => Target::Item(self.defined_by_macro(module, left)),
                },
            };
            rest = others;
        }
        Some(at)
    }

    /// Where a name of a module comes from that is not there to be seen: from a glob of a module that
    /// a macro defines, or from the module itself.
    fn defined_by_macro(&self, module: usize, left: usize) -> usize {
        let globs = self.modules[module].globs.iter();
        let mut targets = globs.filter_map(|glob| self.resolve(module, &glob.segments, left));
        targets
            .find_map(|target| match target {
                Target::Item(from) => Some(from),
                Target::Module(_) | Target::Elsewhere => None,
            })
            .unwrap_or(module)
    }

    fn lookup(&self, module: usize, name: &str, left: usize) -> Option<Target> {
        match self.modules[module].names.get(name) {
            Some(Meaning::Item) => Some(Target::Item(module)),
            Some(Meaning::Module(child)) => Some(Target::Module(*child)),
            Some(Meaning::Use(path)) => {
                Some(self.resolve(module, &path.segments, left).unwrap_or(Target::Elsewhere))
            }
            None => self.modules[module].globs.iter().find_map(|glob| {
                let left = left.checked_sub(1)?;
                match self.resolve(module, &glob.segments, left)? {
                    Target::Module(from) => self.lookup(from, name, left),
                    Target::Item(_) | Target::Elsewhere => None,
                }
            }),
        }
    }
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.meta.to_token_stream().to_string().contains("test")
    })
}

macro_rules! by_kind {
    ($item:ident: $($kind:ident)*) => {
        match $item {
            $(Item::$kind(item) => &item.attrs,)*
            _ => &[],
        }
    };
}

fn attributes(item: &Item) -> &[Attribute] {
    by_kind!(item: Const Enum ExternCrate Fn ForeignMod Impl Macro Mod Static Struct Trait TraitAlias
        Type Union Use)
}

fn name(item: &Item) -> Option<String> {
    Some(match item {
        Item::Const(item) => item.ident.to_string(),
        Item::Enum(item) => item.ident.to_string(),
        Item::Fn(item) => item.sig.ident.to_string(),
        Item::Macro(item) => item.ident.as_ref()?.to_string(),
        Item::Static(item) => item.ident.to_string(),
        Item::Struct(item) => item.ident.to_string(),
        Item::Trait(item) => item.ident.to_string(),
        Item::Type(item) => item.ident.to_string(),
        Item::Union(item) => item.ident.to_string(),
        _ => return None,
    })
}
