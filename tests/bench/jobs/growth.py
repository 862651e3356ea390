"""A job with the people of one team: `growth.py review|held|streamed URL`."""

from __future__ import annotations

import dataclasses
import json
import sys
from pathlib import Path

import rosterkit

sys.path.insert(1, str(Path(__file__).parents[1] / "python"))

from measure import Sample, Stopwatch
from people import API_KEY, MEMBERS_A_PAGE, TEAM


def review(client: rosterkit.Paperspace) -> Sample:
    access = rosterkit.Access(clients={"paperspace": client})
    watch = Stopwatch()
    review = access.review([f"paperspace:{TEAM}"])
    return watch.stop().having_read(len(review.rows))


def held(client: rosterkit.Paperspace) -> Sample:
    watch = Stopwatch()
    members = client.list_team_members(TEAM, limit=MEMBERS_A_PAGE).all()
    return watch.stop().having_read(len(members))


def streamed(client: rosterkit.Paperspace) -> Sample:
    watch = Stopwatch()
    seen = 0
    for member in client.list_team_members(TEAM, limit=MEMBERS_A_PAGE):
        seen += member.user.email != ""
    return watch.stop().having_read(seen)


if __name__ == "__main__":
    job, url = sys.argv[1:]
    client = rosterkit.Paperspace(api_key=API_KEY, base_url=f"{url}/paperspace")
    json.dump(dataclasses.asdict(globals()[job](client)), sys.stdout)
