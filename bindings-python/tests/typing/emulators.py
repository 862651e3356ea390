"""The emulator, as a context manager and as a fixture."""

from typing import Any

import pytest
from typing_extensions import assert_type

from rosterkit import AsyncPaperspace, Evo, GitBook, Paperspace, ZenML
from rosterkit.testing import Change, Emulator, EvoPlace, FakeClock, PaperspacePlace, Request


def used() -> None:
    fault = {"operation": "list_users", "page": 2, "status": 503, "times": 1}
    with Emulator(seed=7, people=10, latency=0.1, faults=[fault]) as emulator:
        assert_type(emulator, Emulator)
        assert_type(emulator.paperspace, PaperspacePlace)
        assert_type(emulator.evo, EvoPlace)
        assert_type(emulator.paperspace.client, dict[str, Any])
        assert_type(emulator.paperspace.team_id, str)
        assert_type(Paperspace(**emulator.paperspace.client), Paperspace)
        ZenML(**emulator.zenml.client, timeout=1)
        GitBook(**emulator.gitbook.client)
        Evo(**emulator.evo.client)
        assert_type(emulator.requests(), list[Request])
        assert_type(emulator.requests()[0].headers, list[tuple[str, str]])
        assert_type(emulator.mutations(), list[Change])
        emulator.set_faults([fault, {"status": 500}])
        assert_type(emulator.revoke_tokens(), int)


async def used_with_asyncio() -> None:
    async with Emulator() as emulator, AsyncPaperspace(**emulator.paperspace.client) as client:
        await client.get_secret(emulator.paperspace.team_id, "DB_PASSWORD")


def test_with_the_fixture(rosterkit_emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAPERSPACE_API_URL", rosterkit_emulator.paperspace.base_url)


def waits() -> None:
    clock = FakeClock(now=1_700_000_000.5)
    assert_type(clock.waits, list[float])
