//! The kept corpus and random changes of it, on a stable compiler.

use std::fs;
use std::path::Path;

/// How many changes of each kept input are tried.
const CHANGES: usize = 2_000;

fn run(target: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    let mut random = fastrand::Rng::with_seed(7);
    let mut inputs: Vec<Vec<u8>> = fs::read_dir(folder)
        .expect("a corpus")
        .map(|entry| fs::read(entry.expect("a file").path()).expect("its bytes"))
        .collect();
    inputs.sort();
    assert!(inputs.len() >= 5, "{target} has {} inputs", inputs.len());
    for input in &inputs {
        check(input);
        for _ in 0..CHANGES {
            check(&changed(input, &inputs, &mut random));
        }
    }
}

/// One to four small changes: bytes flipped, cut, repeated, or taken from another input.
fn changed(input: &[u8], others: &[Vec<u8>], random: &mut fastrand::Rng) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..random.usize(1..=4) {
        let at = random.usize(..=bytes.len());
        let end = random.usize(at..=bytes.len().min(at + 16));
        match random.u8(..5) {
            0 if at < bytes.len() => bytes[at] ^= 1 << random.u8(..8),
            1 => drop(bytes.drain(at..end)),
            2 => bytes.truncate(at),
            3 => {
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
            _ => {
                let other = random.choice(others).expect("there are inputs");
                let from = random.usize(..=other.len());
                let piece = &other[from..other.len().min(from + 32)];
                bytes.splice(at..end, piece.iter().copied());
            }
        }
    }
    bytes
}

#[test]
fn page() {
    run("page", rosterkit_fuzz::page);
}

#[test]
fn problem() {
    run("problem", rosterkit_fuzz::problem);
}

#[test]
fn hints() {
    run("hints", rosterkit_fuzz::hints);
}
