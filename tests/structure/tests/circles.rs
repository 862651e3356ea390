//! What is a circle and what is not, in small made-up crates.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rosterkit_structure::{Crate, circles};

fn read(files: &[(&str, &str)]) -> Crate {
    let sources: BTreeMap<_, _> =
        files.iter().map(|(file, text)| (PathBuf::from(file), (*text).to_owned())).collect();
    Crate::read(&sources, Path::new("lib.rs")).unwrap()
}

fn found(files: &[(&str, &str)]) -> Vec<String> {
    circles(&read(files).graph())
}

const TREE: &str = "  crate::a -> crate::b: crate::b::B\n  crate::b -> crate::a: crate::a::A\n";

#[test]
fn a_tree_has_none() {
    let files = [
        ("lib.rs", "mod a; mod b; pub use a::A; pub use b::B;"),
        ("a.rs", "use crate::B; pub struct A(B);"),
        ("b.rs", "use std::fmt; pub struct B(fmt::Error);"),
    ];
    assert_eq!(found(&files), [""; 0]);
}

#[test]
fn two_that_use_one_another_are_one_and_are_shown_with_the_names() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "pub struct A; fn f(_: crate::b::B) {}"),
        ("b.rs", "pub struct B; fn f() { use crate::a::A; let _ = A; }"),
    ];
    let [circle] = found(&files).try_into().unwrap();
    assert!(circle.starts_with("2 modules are tied together"), "{circle}");
    assert!(circle.ends_with(TREE), "{circle}");
}

#[test]
fn re_exports_are_followed() {
    let files = [
        ("lib.rs", "mod a; mod b; pub use a::A; pub use b::{inner::Deep as B};"),
        ("a.rs", "use crate::B; pub struct A(B);"),
        ("b.rs", "pub mod inner { pub struct Deep; } use super::A as Other; fn f(_: Other) {}"),
    ];
    assert_eq!(found(&files).len(), 1);
}

#[test]
fn paths_in_macros_and_through_globs_count_and_tests_do_not() {
    let prelude = "pub mod prelude { pub use crate::a::A; }";
    let lib = ("lib.rs", "mod a; mod b; mod c;");
    let a = ("a.rs", "pub struct A; macro_rules! m { () => { $crate::b::f() } }");
    let b = "use crate::c::prelude::*; pub fn f() { g(A) }";
    assert_eq!(found(&[lib, a, ("b.rs", b), ("c.rs", prelude)]).len(), 1);
    let unused = "use crate::c::prelude::*; pub fn f() {}";
    assert_eq!(found(&[lib, a, ("b.rs", unused), ("c.rs", prelude)]), [""; 0]);
    let tests = "pub fn f() {} #[cfg(test)] mod tests { use crate::a::A; }";
    assert_eq!(found(&[lib, a, ("b.rs", tests), ("c.rs", prelude)]), [""; 0]);
}

#[test]
fn a_parent_and_its_children_may_use_one_another_and_the_children_are_a_tree() {
    let lib = ("lib.rs", "mod p; mod other;");
    let parent = ("p/mod.rs", "mod a; mod b; pub struct P(a::A, b::B);");
    let a = ("p/a.rs", "use super::P; pub struct A(Box<P>);");
    let b = ("p/b.rs", "use super::P; pub struct B(Box<P>);");
    let other = ("other.rs", "pub struct O;");
    assert_eq!(found(&[lib, parent, a, b, other]), [""; 0]);
    let tied = ("p/b.rs", "use super::{P, a::A}; pub struct B(Box<P>, A);");
    assert_eq!(found(&[lib, parent, a, tied, other]), [""; 0]);
    let back = ("p/a.rs", "use super::b::B; pub struct A(Box<B>);");
    assert_eq!(found(&[lib, parent, back, tied, other]).len(), 1);
    let outside = ("other.rs", "pub struct O(crate::p::P);");
    let through = ("p/a.rs", "use crate::other::O; pub struct A(Box<O>);");
    assert_eq!(found(&[lib, parent, through, b, outside]).len(), 1);
}

#[test]
fn the_root_is_no_parent() {
    let files = [
        ("lib.rs", "mod a; pub use a::A; pub type Boxed = Box<u8>;"),
        ("a.rs", "pub struct A(crate::Boxed);"),
    ];
    assert_eq!(found(&files).len(), 1);
}

#[test]
fn what_a_macro_defines_belongs_to_its_module_and_what_it_writes_to_where_it_stands() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "define! { struct A; } pub fn f() {}"),
        ("b.rs", "#[service] mod b { fn g(_: crate::a::A) {} }"),
    ];
    let mut made = read(&files);
    assert_eq!(made.graph().names("crate::b", "crate::a"), ["crate::a::A"]);
    let macros = ["fn h() { use crate::unrelated; quote!(crate::a::f()) }".to_owned()];
    made.expand("service", &macros).unwrap();
    assert_eq!(made.graph().names("crate::b", "crate::a"), ["crate::a::A", "crate::a::f"]);
}
