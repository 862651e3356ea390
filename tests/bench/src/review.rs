//! A review of a fleet: 300 teams of 1,000 people, all rows held.

use std::io::Write;

use rosterkit_emulator::{Emulator, Endpoints};

use crate::Result;
use crate::measure::Stopwatch;
use crate::options::Size;
use crate::serving::Serving;

/// Serve the fleet until standard input ends; its endpoints are the first line of output.
pub fn serve(size: &Size) -> Result {
    let emulator =
        Emulator::builder().people(size.people).teams(size.teams).start_in_background()?;
    println!("{}", serde_json::to_string(emulator.endpoints())?);
    std::io::stdout().flush()?;
    std::io::copy(&mut std::io::stdin(), &mut std::io::sink())?;
    Ok(())
}

/// Review all teams at once, and say what it took.
pub fn measure(size: &Size) -> Result {
    let quick = size.quick.then_some("--quick");
    let fleet = Serving::start(["serve-teams"].into_iter().chain(quick))?;
    let endpoints: Endpoints = serde_json::from_str(&fleet.said)?;
    let place = &endpoints.paperspace;
    let client = rosterkit::blocking::Paperspace::builder()
        .base_url(&place.base_url)
        .api_key(place.api_key.as_str())
        .build()?;
    let access = rosterkit::blocking::Access::builder().client("paperspace", client).build()?;
    let targets: Vec<_> = (1..=size.teams).map(|team| format!("paperspace:team-{team}")).collect();
    let watch = Stopwatch::start()?;
    let review = access.review(targets)?;
    let sample = watch.stop()?;
    if !review.complete || review.rows.len() != size.people * size.teams {
        return Err(format!("{} rows were read, not all", review.rows.len()).into());
    }
    println!(
        "{} targets, {} rows: {:.1} s of CPU, {:.1} s, {:.0} MB held, {:.0} MB at most",
        review.targets.len(),
        review.rows.len(),
        sample.cpu,
        sample.wall,
        sample.held / 1e6,
        sample.peak / 1e6,
    );
    Ok(())
}
