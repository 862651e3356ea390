//! Circles in a graph of modules.

use std::collections::{BTreeMap, BTreeSet};

/// Which modules use which, and by which names.
#[derive(Clone, Debug, Default)]
pub struct Graph(BTreeMap<String, BTreeMap<String, BTreeSet<String>>>);

/// The root of a crate.
const ROOT: &str = "crate";

impl Graph {
    pub(crate) fn add(&mut self, module: &str) {
        self.0.entry(module.to_owned()).or_default();
    }

    pub(crate) fn uses(&mut self, from: &str, to: &str, name: &str) {
        self.add(to);
        let names = self.0.entry(from.to_owned()).or_default().entry(to.to_owned()).or_default();
        names.insert(name.to_owned());
    }

    /// The names by which a module uses another.
    pub fn names(&self, from: &str, to: &str) -> Vec<&str> {
        let names = self.0.get(from).and_then(|used| used.get(to));
        names.into_iter().flatten().map(String::as_str).collect()
    }

    fn uses_of(&self, from: &str) -> impl Iterator<Item = &String> {
        self.0.get(from).into_iter().flat_map(BTreeMap::keys)
    }

    /// Groups of modules that all lead to one another, of two and more.
    fn knots(&self) -> Vec<Vec<&String>> {
        let reached = |from: &String| {
            let mut reached = BTreeSet::new();
            let mut todo: Vec<_> = self.uses_of(from).collect();
            while let Some(module) = todo.pop() {
                if reached.insert(module) {
                    todo.extend(self.uses_of(module));
                }
            }
            reached
        };
        let reached: BTreeMap<_, _> =
            self.0.keys().map(|module| (module, reached(module))).collect();
        let mut knots: Vec<Vec<&String>> = Vec::new();
        for module in self.0.keys() {
            let is_tied = |other: &&String| {
                reached[module].contains(*other) && reached[*other].contains(module)
            };
            match knots.iter_mut().find(|knot| is_tied(&knot[0])) {
                Some(knot) => knot.push(module),
                None if is_tied(&module) => knots.push(vec![module]),
                None => {}
            }
        }
        knots
    }

    /// Only these modules, and what of them uses what.
    fn only(&self, modules: &[&String], keeps: impl Fn(&str, &str) -> bool) -> Self {
        let mut only = Self::default();
        for from in modules {
            for to in self.uses_of(from).filter(|to| modules.contains(to) && keeps(from, to)) {
                for name in self.names(from, to) {
                    only.uses(from, to, name);
                }
            }
        }
        only
    }

    /// The shortest circle in a knot.
    fn circle(&self, knot: &[&String]) -> Vec<String> {
        let circles = knot.iter().filter_map(|begin| {
            let mut before: BTreeMap<&String, &String> = BTreeMap::new();
            let mut todo = std::collections::VecDeque::from([*begin]);
            while let Some(module) = todo.pop_front() {
                for next in self.uses_of(module).filter(|next| knot.contains(next)) {
                    if next == *begin {
                        let mut circle = vec![module.clone()];
                        let mut at = module;
                        while at != *begin {
                            at = before[at];
                            circle.push(at.clone());
                        }
                        circle.reverse();
                        return Some(circle);
                    }
                    if !before.contains_key(next) {
                        before.insert(next, module);
                        todo.push_back(next);
                    }
                }
            }
            None
        });
        // One that would be allowed by itself explains nothing.
        let is_family = |circle: &Vec<String>| parent(&circle.iter().collect::<Vec<_>>()).is_some();
        circles.min_by_key(|circle| (is_family(circle), circle.len())).unwrap_or_default()
    }
}

fn is_below(module: &str, parent: &str) -> bool {
    module.strip_prefix(parent).is_some_and(|rest| rest.starts_with("::"))
}

/// The one of these modules that all others are below, unless it is the root.
fn parent<'a>(modules: &[&'a String]) -> Option<&'a String> {
    let is_parent = |parent: &str| {
        let mut others = modules.iter().filter(|module| **module != parent);
        parent != ROOT && others.all(|module| is_below(module, parent))
    };
    modules.iter().copied().find(|module| is_parent(module))
}

/// The circles that are not between a parent and the modules below it: of each group of modules that
/// are tied together, the shortest, with a line `a -> b: names` for each step.
pub fn circles(graph: &Graph) -> Vec<String> {
    let mut found = Vec::new();
    for knot in graph.knots() {
        match parent(&knot) {
            // They may use one another, and yet those below must be a tree by themselves.
            Some(parent) => {
                let keeps = |from: &str, to: &str| from != parent && to != parent;
                found.extend(circles(&graph.only(&knot, keeps)));
            }
            None => found.push(shown(graph, &graph.circle(&knot), knot.len())),
        }
    }
    found
}

fn shown(graph: &Graph, circle: &[String], tied: usize) -> String {
    let mut lines = format!("{tied} modules are tied together, for example\n");
    for (from, to) in circle.iter().zip(circle.iter().cycle().skip(1)) {
        lines += &format!("  {from} -> {to}: {}\n", graph.names(from, to).join(", "));
    }
    lines
}

impl std::fmt::Display for Graph {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for from in self.0.keys() {
            writeln!(f, "{from}")?;
            for to in self.uses_of(from) {
                writeln!(f, "  -> {to}: {}", self.names(from, to).join(", "))?;
            }
        }
        Ok(())
    }
}
