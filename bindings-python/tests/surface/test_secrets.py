"""Credentials and secret values are planted, and looked for in everything that can be shown."""

from __future__ import annotations

import copy
import gc
import io
import logging
import pickle
import pprint
import traceback
from collections.abc import Iterator
from typing import Any

import pytest
from faces import Face

import rosterkit
from rosterkit import Secret, zenml
from rosterkit.testing import FakeClock

VALUE = "canary-value-5f1d"
PASSWORD = "canary-password-77aa"


class TestSecret:
    def test_it_shows_itself_in_no_way(self) -> None:
        secret = Secret(VALUE)
        shown = [
            repr(secret),
            str(secret),
            f"{secret}",
            f"{secret!r:>20}",
            f"{secret}",
            ascii(secret),
        ]
        shown += [
            pprint.pformat({"key": [secret]}),
            repr([secret]),
            repr(dir(secret)),
            "{}".format(secret),  # noqa: UP032 - another way to print it
        ]
        for text in shown:
            assert VALUE not in text
        assert repr(secret) == "Secret('***')"
        with pytest.raises(TypeError):
            vars(secret)
        with pytest.raises(TypeError):
            bytes(secret)  # type: ignore[call-overload]

    def test_reveal_is_the_one_way_to_it(self) -> None:
        assert Secret(VALUE).reveal() == VALUE
        assert Secret(Secret(VALUE)).reveal() == VALUE
        held = [thing for thing in gc.get_referents(Secret(VALUE)) if isinstance(thing, str)]
        assert held == []

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_it_is_not_pickled(self, protocol: int) -> None:
        for holder in (
            Secret(VALUE),
            [Secret(VALUE)],
            zenml.UserUpdate(password=VALUE),
        ):
            with pytest.raises(TypeError, match="not pickled") as caught:
                pickle.dumps(holder, protocol)
            assert VALUE not in repr(caught.value)

    def test_it_is_copied_as_itself(self) -> None:
        secret = Secret(VALUE)
        assert copy.copy(secret) is secret
        assert copy.deepcopy({"a": [secret]})["a"][0] is secret

    def test_it_is_equal_to_the_same_and_to_no_str(self) -> None:
        assert Secret(VALUE) == Secret(VALUE)
        assert Secret(VALUE) != Secret(VALUE + "x")
        assert Secret(VALUE) != VALUE

    @pytest.mark.parametrize("value", [None, 5, b"x", ["x"], "half \ud800"])
    def test_it_is_made_of_text(self, value: Any) -> None:
        with pytest.raises(rosterkit.InvalidArgumentError) as caught:
            Secret(value)
        assert caught.value.argument == "value"


@pytest.fixture
def everything() -> Iterator[io.StringIO]:
    """All log records of all loggers, at their lowest level, with all that they carry."""
    written = io.StringIO()

    class Writer(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            written.write(f"{record.getMessage()} {vars(record)!r}\n")

    root, handler = logging.getLogger(), Writer(0)
    level = root.level
    root.addHandler(handler)
    root.setLevel(0)
    yield written
    root.removeHandler(handler)
    root.setLevel(level)


class Canary:
    """Calls operations and writes down all that can be shown of how it went."""

    def __init__(self, face: Face, written: io.StringIO) -> None:
        self.face = face
        self.written = written

    def show(self, *things: Any) -> None:
        for thing in things:
            self.written.write(f"{thing} {thing!r} {pprint.pformat(thing)}\n")
            if hasattr(thing, "to_dict"):
                self.written.write(f"{thing.to_dict()!r}\n")
            if hasattr(thing, "to_json"):
                self.written.write(f"{thing.to_json()}\n")

    def client(self, name: str, **options: Any) -> Any:
        told = {
            hook: self.show
            for hook in ("on_call", "on_request", "on_response", "on_retry", "on_result")
        }
        client = self.face.client(name, clock=FakeClock(), **told, **options)
        self.show(client, client.explain(), client.with_options(timeout=1))
        return client

    def call(self, ask: Any) -> None:
        try:
            answer = ask()
            if hasattr(answer, "all"):
                self.show(answer, answer.resume, *self.face.items(answer))
                self.show(answer.resume)
            else:
                self.show(self.face.run(answer))
        except rosterkit.RosterKitError as error:
            self.written.write(traceback.format_exc())
            link: BaseException | None = error
            while link is not None:
                self.show(link, link.args, vars(link), pickle.dumps(link))
                link = link.__cause__ or link.__context__

    def everything(self) -> None:
        """A good part of the surface: what works, what is refused and what fails."""
        place = self.face.emulator
        update = zenml.UserUpdate(name="x", password=PASSWORD)
        self.show(update, Secret(VALUE))
        paperspace = self.client("Paperspace")
        for value in (VALUE, Secret(VALUE)):
            for create in (paperspace.create_secret, paperspace.update_secret):
                self.call(lambda: create("my-team", "CANARY", value))  # noqa: B023
                self.call(lambda: create("my-team", "", value))  # noqa: B023
        self.call(lambda: paperspace.create_secret("my-team", "CANARY", VALUE + "\ud800"))
        self.call(lambda: paperspace.get_secret("my-team", "CANARY"))
        self.call(lambda: paperspace.list_secrets("my-team"))
        self.call(lambda: paperspace.list_team_members("my-team"))
        self.call(lambda: paperspace.delete_secret("my-team", "CANARY"))
        self.call(lambda: paperspace.request("POST", "/x", json={"value": Secret(VALUE)}))
        for options in ({}, {"api_key": None, "token": place.zenml.token}):
            zen = self.client("ZenML", **options)
            self.call(lambda: zen.update_user("not a uuid", update))  # noqa: B023
            self.call(lambda: zen.list_users())  # noqa: B023
            somebody = self.face.take(zen.list_users(), 1)[0].id
            self.call(lambda: zen.update_user(somebody, update))  # noqa: B023
            self.call(lambda: zen.update_user(somebody, password=VALUE))  # noqa: B023
        gitbook = self.client("GitBook")
        at = place.gitbook.organization_id, place.gitbook.team_id
        self.call(lambda: gitbook.list_team_members(*at))
        evo = self.client("Evo")
        self.call(evo.discover)
        self.call(lambda: evo.list_workspace_users(place.evo.org_id, place.evo.workspace_id))
        for wrong in (
            {"proxy": f"http://user:{VALUE}@[bad"},
            {"base_url": f"https://a:{VALUE}@b"},
        ):
            self.call(lambda: self.client("Paperspace", **wrong))  # noqa: B023
        self.call(lambda: self.client("Paperspace", api_key=f"{VALUE}\n"))
        self.call(lambda: self.client("Paperspace", token_provider=lambda: VALUE))


TROUBLE = {
    "nothing": [],
    "an outage": [{"status": 503, "body": "<html>"}],
    "no sense": [{"status": 200, "body": "["}],
    "lost answers": [{"lose_answer": True}],
    "cut answers": [{"close_after_bytes": 30}],
}


@pytest.mark.parametrize("trouble", TROUBLE)
def test_nothing_planted_is_ever_shown(
    face: Face, everything: io.StringIO, capfd: pytest.CaptureFixture[str], trouble: str
) -> None:
    place = face.emulator
    canary = Canary(face, everything)
    # Tokens are exchanged as always: what fails is what comes after.
    operations = [
        "create_secret",
        "update_secret",
        "get_secret",
        "list_secrets",
        "update_user",
    ]
    face.emulator.set_faults(
        [{**fault, "operation": name} for fault in TROUBLE[trouble] for name in operations]
    )
    canary.everything()
    shown = everything.getvalue() + "".join(capfd.readouterr())
    # If nothing was written, nothing was tested.
    assert "paperspace.create_secret" in shown
    assert "InvalidArgumentError" in shown
    assert "ConfigError" in shown
    credentials = [
        place.paperspace.api_key,
        place.zenml.api_key,
        place.zenml.token,
        place.gitbook.token,
        place.evo.client_secret,
    ]
    sent = " ".join(request.body for request in place.requests())
    assert VALUE in sent
    assert PASSWORD in sent
    for planted in [*credentials, VALUE, PASSWORD]:
        assert planted not in shown


def test_what_a_service_echoes_is_masked(face: Face, everything: io.StringIO) -> None:
    key = face.emulator.paperspace.api_key
    body = {
        "message": f"the key {key} may not set {VALUE}",
        "details": {"value": VALUE, key: 1},
    }
    face.emulator.set_faults([{"status": 422, "body": body}])
    client = face.client("Paperspace")
    with pytest.raises(rosterkit.UnprocessableEntityError) as caught:
        face.run(client.create_secret("my-team", "A", VALUE))
    shown = f"{caught.value} {caught.value!r} {vars(caught.value)} {pickle.dumps(caught.value)!r}"
    assert "***" in shown
    assert key not in shown
    assert VALUE not in shown
