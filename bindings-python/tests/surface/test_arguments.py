"""Arguments that are wrong: refused by name before anything is sent, whatever they are."""

from __future__ import annotations

import datetime
import math
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from faces import Face

import rosterkit
from rosterkit import InvalidArgumentError, zenml
from rosterkit.gitbook import Membership
from rosterkit.testing import FakeClock

SURROGATE = "half \ud800 a character"
HUGE = 10**400
SOMEBODY = "3fa85f64-5717-4562-b3fc-2c963f66afa6"


class Hostile:
    """An object whose every conversion fails."""

    def __str__(self) -> str:
        raise RuntimeError("not to be asked")

    __repr__ = __float__ = __index__ = __bool__ = __iter__ = __len__ = __str__  # type: ignore[assignment]


class Word(str):
    """A str that lies about itself."""

    def __str__(self) -> str:
        return "something else"


def named(value: Any) -> str:
    """A name for a case, whatever the value does when it is asked for one."""
    try:
        name = ascii(value)[:24]
    except (RuntimeError, RecursionError):
        name = "0x"
    # Addresses differ from run to run.
    return type(value).__name__ if "0x" in name else name


def refused(face: Face, answer: Any) -> InvalidArgumentError:
    """Ask, and give the refusal. Listings refuse when they are read."""
    with pytest.raises(InvalidArgumentError) as caught:
        listing = answer()
        face.run(listing.all() if hasattr(listing, "all") else listing)
    error = caught.value
    assert isinstance(error, ValueError)
    assert error.attempts == 0
    assert error.__cause__ is None
    assert error.argument is not None
    assert f"`{error.argument}`" in str(error)
    assert pickle.loads(pickle.dumps(error)).to_dict() == error.to_dict()
    assert face.emulator.requests() == []
    return error


NOT_TEXT = [None, 5, True, 1.5, b"bytes", [], {}, object(), Hostile(), SURROGATE]
NOT_IDS = [
    *NOT_TEXT,
    "",
    ".",
    "..",
    "%2e%2e",
    "a/../b",
    "line\nbreak",
    "nul\0",
    "x" * 513,
]


@pytest.mark.parametrize("value", NOT_IDS, ids=named)
def test_what_is_no_id_is_refused(face: Face, value: Any) -> None:
    client = face.client("Paperspace")
    assert refused(face, lambda: client.get_secret(value, "A")).argument == "team_id"
    assert refused(face, lambda: client.list_secrets(team_id=value)).argument == "team_id"


@pytest.mark.parametrize("value", [*NOT_TEXT, "", "x" * 129], ids=named)
def test_what_is_no_name_of_a_secret_is_refused(face: Face, value: Any) -> None:
    client = face.client("Paperspace")
    assert refused(face, lambda: client.get_secret("t1", value)).argument == "name"


@pytest.mark.parametrize("value", [None, 5, True, b"bytes", SURROGATE], ids=named)
def test_what_cannot_be_a_secrets_value_is_refused_without_being_shown(
    face: Face, value: Any
) -> None:
    client = face.client("Paperspace")
    error = refused(face, lambda: client.create_secret("t1", "A", value))
    assert error.argument == "value"
    assert "bytes" not in str(error).replace("not bytes", "")
    assert "surrogate" not in str(error).replace("a lone surrogate", "")


NOT_WHOLE = [True, False, "5", 5.0, -1, 0, 121, 2**32, 2**64, HUGE, math.nan, Hostile()]


@pytest.mark.parametrize("value", NOT_WHOLE, ids=named)
def test_what_is_no_limit_is_refused(face: Face, value: Any) -> None:
    client = face.client("Paperspace")
    assert refused(face, lambda: client.list_secrets("t1", limit=value)).argument == "limit"


@pytest.mark.parametrize("value", [0, 1, "yes", None, [], Hostile()], ids=named)
def test_what_is_no_bool_is_refused(face: Face, value: Any) -> None:
    client = face.client("Paperspace")
    answer = refused(face, lambda: client.update_team_member("t1", "u1", value))
    assert answer.argument == "is_admin"


@pytest.mark.parametrize(
    "value",
    [None, 5, "x", "3fa85f64", SOMEBODY + "0", b"x", SURROGATE, Hostile()],
    ids=named,
)
def test_what_is_no_uuid_is_refused(face: Face, value: Any) -> None:
    client = face.client("ZenML")
    assert refused(face, lambda: client.delete_user(value)).argument == "user_id"


NOT_SECONDS = [
    True, "5", -1, -0.1, math.nan, math.inf, -math.inf, 0, 1e300, HUGE, -HUGE, b"", [], Hostile(),
    datetime.timedelta(seconds=-1), datetime.timedelta.max, datetime.time(1),
]  # fmt: skip


@pytest.mark.parametrize("value", NOT_SECONDS, ids=named)
def test_what_is_no_time_limit_is_refused(face: Face, value: Any) -> None:
    client = face.client("Paperspace")
    assert refused(face, lambda: client.get_secret("t1", "A", timeout=value)).argument == "timeout"
    listing = refused(face, lambda: client.list_secrets("t1", timeout=value))
    assert listing.argument == "timeout"
    for limit in ("timeout", "attempt_timeout", "connect_timeout"):
        assert refused(face, lambda: face.client("Evo", **{limit: value})).argument == limit  # noqa: B023
        with_options = refused(face, lambda: client.with_options(**{limit: value}))  # noqa: B023
        assert with_options.argument == limit


@pytest.mark.parametrize("value", [5, 5.0, datetime.timedelta(seconds=5)], ids=named)
def test_seconds_are_numbers_or_a_timedelta(face: Face, value: Any) -> None:
    client = face.client("Paperspace", timeout=value)
    assert face.run(client.get_secret("my-team", "DB_PASSWORD", timeout=value))


def test_none_is_left_out_where_an_argument_is_optional(face: Face) -> None:
    client = face.client("Paperspace", timeout=None, proxy=None, on_retry=None, clock=None)
    listing = client.list_secrets("my-team", limit=None, after=None, prefetch=None, resume=None)
    assert face.run(listing.all())
    first = face.emulator.requests()[0]
    assert first.target.endswith("/teams/my-team/secrets")


COUNTS = ["max_retries", "max_pages", "max_body_bytes", "max_in_flight"]


@pytest.mark.parametrize("name", COUNTS)
@pytest.mark.parametrize("value", [True, "1", 1.0, -1, 2**64, HUGE], ids=named)
def test_what_is_no_count_is_refused(face: Face, name: str, value: Any) -> None:
    assert refused(face, lambda: face.client("GitBook", **{name: value})).argument == name


@pytest.mark.parametrize("value", ["", "x", "page 3", 5, True, b"x", SURROGATE], ids=named)
def test_what_is_no_place_to_go_on_is_refused(face: Face, value: Any) -> None:
    client = face.client("Paperspace")
    assert refused(face, lambda: client.list_secrets("t1", resume=value)).argument == "resume"


def test_a_place_in_another_listing_is_refused(face: Face) -> None:
    listing = face.client("Paperspace").list_secrets("my-team", limit=1)
    face.take(listing, 1)
    face.emulator.clear_logs()
    other = face.client("Paperspace").list_team_members
    assert refused(face, lambda: other("my-team", resume=listing.resume)).argument == "resume"


def breaking() -> Iterator[str]:
    yield "u1"
    raise RuntimeError("it broke")


@pytest.mark.parametrize(
    ("given", "argument"),
    [
        ({"add": "alice"}, "add"),
        ({"add": {"alice": 1}}, "add"),
        ({"add": b"alice"}, "add.0"),
        ({"add": 5}, "add"),
        ({"add": ["u1", 5]}, "add.1"),
        ({"add": ["u1", None]}, "add.1"),
        ({"add": [SURROGATE]}, "add.0"),
        ({"add": breaking()}, "add"),
        ({"add": Hostile()}, "add"),
        ({"memberships": []}, "memberships"),
        ({"memberships": {1: Membership("owner")}}, "memberships"),
        ({"memberships": {"u1": "owner"}}, "memberships.u1"),
        ({"memberships": {"u1": None}}, "memberships.u1"),
    ],
    ids=named,
)
def test_what_is_wrong_in_a_collection_is_named_by_its_place(
    face: Face, given: Any, argument: str
) -> None:
    client = face.client("GitBook")
    given = {
        key: breaking() if isinstance(value, Iterator) else value for key, value in given.items()
    }
    assert (
        refused(face, lambda: client.update_team_members("o1", "t1", **given)).argument == argument
    )


def test_any_iterable_is_a_list(face: Face) -> None:
    place = face.emulator.gitbook
    member = face.take(
        face.client("GitBook").list_team_members(place.organization_id, place.team_id),
        1,
    )[0]
    for add in (
        [member.organization.id],
        (member.organization.id,),
        {member.organization.id: 0}.keys(),
    ):
        client = face.client("GitBook")
        face.run(client.update_team_members(place.organization_id, place.team_id, add=iter(add)))
        assert face.emulator.requests()[-1].body == f'{{"add":["{member.organization.id}"]}}'


@pytest.mark.parametrize("value", [None, {"name": "x"}, "x", zenml.UserUpdate, 5], ids=named)
def test_what_is_no_update_is_refused(face: Face, value: Any) -> None:
    client = face.client("ZenML")
    assert refused(face, lambda: client.update_user(SOMEBODY, value)).argument == "update"


def nested(depth: int) -> list[Any]:
    inner: list[Any] = []
    for _ in range(depth):
        inner = [inner]
    return inner


CIRCLE: list[Any] = []
CIRCLE.append(CIRCLE)


class TestRequestsWithoutAnOperation:
    @pytest.mark.parametrize(
        "value",
        [object(), math.nan, math.inf, SURROGATE, {"a": {1, 2}}, 2**64, -(2**63) - 1, HUGE, CIRCLE,
         nested(10_000), b"x", Hostile()],
        ids=named,
    )  # fmt: skip
    def test_what_is_no_json_is_refused(self, face: Face, value: Any) -> None:
        client = face.client("Paperspace")
        assert refused(face, lambda: client.request("POST", "/x", json=value)).argument == "json"

    @pytest.mark.parametrize(
        ("query", "argument"),
        [
            (5, "query"),
            ("ab", "query"),
            (["ab", "c"], "query"),
            ([("a", "b", "c")], "query"),
            ({"a": 1}, "query.a"),
            ({"a": None}, "query.a"),
            ({1: "a"}, "query"),
            ([("a", SURROGATE)], "query.a"),
            (breaking, "query"),
            (Hostile(), "query"),
        ],
        ids=named,
    )
    def test_what_is_no_query_is_refused(self, face: Face, query: Any, argument: str) -> None:
        client = face.client("Paperspace")
        query = query() if callable(query) else query
        error = refused(face, lambda: client.request("GET", "/x", query=query))
        assert error.argument == argument

    @pytest.mark.parametrize("method", [None, 5, "", "TRACE", "GET ", SURROGATE], ids=named)
    def test_what_is_no_method_is_refused(self, face: Face, method: Any) -> None:
        client = face.client("Paperspace")
        assert refused(face, lambda: client.request(method, "/x")).argument == "method"

    @pytest.mark.parametrize(
        "path",
        [None, 5, "", "x", "//host/x", "/a/../b", "/%2e%2e/x", "/a\nb", SURROGATE],
        ids=named,
    )
    def test_what_is_no_path_is_refused(self, face: Face, path: Any) -> None:
        client = face.client("Paperspace")
        assert refused(face, lambda: client.request("GET", path)).argument == "path"

    def test_none_is_a_body_and_left_out_is_not(self, face: Face) -> None:
        client = face.client("Paperspace")
        for given, body in (
            ({}, ""),
            ({"json": None}, "null"),
            ({"json": False}, "false"),
        ):
            with pytest.raises(rosterkit.ApiError):
                face.run(client.request("POST", "/nowhere", **given))
            assert face.emulator.requests()[-1].body == body

    def test_numbers_of_an_answer_are_kept_to_the_last_digit(self, face: Face) -> None:
        digits = "123456789012345678901234567890"
        headers = {"content-type": "application/json"}
        fault = {"status": 200, "headers": headers, "body": f'{{"n": {digits}}}'}
        face.emulator.set_faults([fault])
        answer = face.run(face.client("Paperspace").request("GET", "/x"))
        assert answer.json() == {"n": int(digits)}


class TestClients:
    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("api_key", 5),
            ("api_key", b"x"),
            ("api_key", SURROGATE),
            ("base_url", 5),
            ("base_url", SURROGATE),
            ("proxy", 5),
            ("ca_bundle", 5),
            ("client_certificate", []),
            ("allow_insecure_http", 1),
            ("user_agent", 5),
            ("token_provider", "a token"),
            ("on_request", "print"),
            ("on_response", 5),
            ("on_retry", []),
            ("clock", 5),
            ("clock", FakeClock),
        ],
    )
    def test_what_is_no_setting_is_refused(self, face: Face, name: str, value: Any) -> None:
        assert refused(face, lambda: face.client("Paperspace", **{name: value})).argument == name

    def test_a_misspelt_setting_is_a_type_error(self, face: Face) -> None:
        with pytest.raises(TypeError, match="timeuot"):
            face.client("Paperspace", timeuot=5)
        with pytest.raises(TypeError):
            type(face.client("Paperspace"))("a key by position")


@pytest.mark.parametrize(
    ("name", "value"),
    [("now", -1), ("now", math.nan), ("now", 1e19), ("now", HUGE), ("now", "noon"),
     ("random", math.nan), ("random", -0.1), ("random", 2)],
    ids=named,
)  # fmt: skip
def test_a_clock_refuses_what_is_no_time_and_no_chance(name: str, value: Any) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        FakeClock(**{name: value})
    assert caught.value.argument == name


def test_a_subclass_of_str_is_what_it_holds(face: Face) -> None:
    secret = face.run(face.client("Paperspace").get_secret(Word("my-team"), Word("DB_PASSWORD")))
    assert secret.name == "DB_PASSWORD"
