"""Records: frozen, comparable, printable, picklable, made by hand for a user's own tests."""

from __future__ import annotations

import copy
import datetime
import gc
import json
import pickle
import sys
import uuid
from typing import Any

import pytest

import rosterkit
from rosterkit import (
    UNSET,
    InvalidArgumentError,
    Secret,
    evo,
    gitbook,
    paperspace,
    zenml,
)
from support import run

UTC = datetime.timezone.utc
NOON = datetime.datetime(2024, 2, 29, 12, 0, 0, 123456, UTC)


def user(**fields: Any) -> paperspace.User:
    given = {
        "id": "u1",
        "email": "ada@example.com",
        "first_name": "Ada",
        "last_name": None,
        "last_active": NOON,
        "public_profile_image_url": None,
    }
    return paperspace.User(**{**given, **fields})


def member(**fields: Any) -> paperspace.TeamMember:
    given = {"dt_confirmed": None, "is_admin": True, "is_owner": False, "user": user()}
    return paperspace.TeamMember(**{**given, **fields})


def account(**fields: Any) -> zenml.User:
    names = zenml.User.__match_args__
    return zenml.User(**{**dict.fromkeys(names), "id": uuid.UUID(int=1), **fields})


HUB = evo.Hub("350mt", "Hub", "https://350mt.example.com")
DISCOVERY = evo.Discovery([evo.Organization(uuid.UUID(int=2), "Org")], (HUB,), [])

EVERY_SHAPE = [
    pytest.param(member(), id="nested"),
    pytest.param(account(metadata={"team": ["a", 1, None, {"x": 1.5}]}), id="json"),
    pytest.param(DISCOVERY, id="lists"),
    pytest.param(paperspace.MemberRemoval("removed", "assumed", None), id="unset"),
    pytest.param(gitbook.Membership("auditor"), id="unknown choice"),
    pytest.param(zenml.UserUpdate(name="x", company=None), id="update"),
]


ALL_MODULES = evo, gitbook, paperspace, rosterkit.shared, zenml


class TestTheClassOfAll:
    @pytest.mark.parametrize("record", EVERY_SHAPE)
    def test_a_record_that_was_made_is_of_it(self, record: Any) -> None:
        assert isinstance(record, rosterkit.Record)

    def test_a_record_from_the_service_is_of_it_and_so_are_those_inside(self, face: Any) -> None:
        listing = face.client("Paperspace").list_team_members("my-team")
        for found in face.run(listing.all()):
            assert isinstance(found, rosterkit.Record)
            assert isinstance(found.user, rosterkit.Record)

    @pytest.mark.parametrize("module", ALL_MODULES, ids=lambda module: module.__name__)
    def test_every_class_of_a_service_is_derived_from_it(self, module: Any) -> None:
        classes = [value for value in vars(module).values() if isinstance(value, type)]
        assert classes
        for each in classes:
            assert each.__mro__ == (each, rosterkit.Record, object)

    def test_nothing_else_is_of_it(self) -> None:
        for other in (Secret("x"), UNSET, {}, rosterkit.Paperspace(api_key="k")):
            assert not isinstance(other, rosterkit.Record)

    @pytest.mark.parametrize("make", [rosterkit.Record, lambda: object.__new__(rosterkit.Record)])
    def test_it_has_no_objects_but_those_of_its_classes(self, make: Any) -> None:
        with pytest.raises(TypeError, match=r"rosterkit\.Record"):
            make()

    def test_what_a_program_derives_from_it_is_not_a_record(self) -> None:
        mine = type("Mine", (rosterkit.Record,), {})
        with pytest.raises(TypeError, match="Mine"):
            mine()
        # A class that has a layout of its own can be made, and says what to do.
        number = type("Number", (rosterkit.Record, int), {})(1)
        with pytest.raises(TypeError, match="keep a record in a field"):
            hash(number)
        with pytest.raises(TypeError, match="keep a record in a field"):
            assert number == type(number)(1)

    def test_its_methods_refuse_what_is_not_a_record(self) -> None:
        for method in ("to_dict", "to_json", "__hash__", "__repr__", "__replace__", "__reduce__"):
            with pytest.raises(TypeError):
                getattr(rosterkit.Record, method)({})

    def test_a_record_cannot_become_one_of_another_class(self) -> None:
        with pytest.raises(TypeError):
            member().__class__ = paperspace.User  # type: ignore[assignment]

    def test_no_object_is_made_without_a_record_in_it(self) -> None:
        makers: list[Any] = [object, rosterkit.shared.Removal, int]
        for maker in makers:
            with pytest.raises(TypeError):
                maker.__new__(paperspace.User)
        make: Any = paperspace.User.__new__
        with pytest.raises(TypeError):
            make(rosterkit.Record)

    def test_a_field_is_read_of_records_of_its_class_alone(self) -> None:
        email: Any = vars(paperspace.User)["email"]
        assert email.__get__(user()) == "ada@example.com"
        for other in (member(), rosterkit.shared.Removal("removed", "confirmed"), object()):
            with pytest.raises(TypeError, match="email"):
                email.__get__(other)


class TestMemory:
    def test_the_cyclic_collector_has_nothing_to_look_at(self, face: Any) -> None:
        found: Any = face.run(face.client("Paperspace").list_team_members("my-team").all())
        records: list[Any] = [*found, found[0].user, member()]
        for record in records:
            assert not gc.is_tracked(record)
            assert gc.get_referents(record) == []

    def test_records_give_back_what_they_take(self) -> None:
        def count() -> tuple[int, int]:
            return sys.getrefcount(paperspace.User), sys.getrefcount(paperspace.TeamMember)

        before = count()
        members = [member() for _ in range(100)]
        users = [each.user for each in members]
        del members
        assert {each.email for each in users} == {"ada@example.com"}
        del users
        assert count() == before


class TestShowing:
    def test_the_repr_is_what_would_make_it(self) -> None:
        names = {
            "TeamMember": paperspace.TeamMember,
            "User": paperspace.User,
            "datetime": datetime,
        }
        assert eval(repr(member()), names) == member()

    def test_the_repr_names_every_field(self) -> None:
        text = repr(paperspace.TeamMembership(None, None, True, False))
        expected = "dt_confirmed=None, dt_deleted=None, is_admin=True, is_owner=False"
        assert text == f"TeamMembership({expected})"

    def test_of_a_long_list_the_repr_has_the_beginning(self) -> None:
        hubs = [evo.Hub(f"hub{number}", "Hub", "https://example.com") for number in range(2000)]
        text = repr(evo.Discovery([], hubs, []))
        shown = ", ".join(map(repr, hubs[:20]))
        assert (
            text
            == f"Discovery(organizations=(), hubs=({shown}, … and 1,980 more), service_access=())"
        )
        assert "more" not in repr(evo.Discovery([], hubs[:20], []))

    def test_an_update_shows_what_it_changes_and_masks_secrets(self) -> None:
        update = zenml.UserUpdate(name="Ada", company=None, password="hunter2-canary")
        assert repr(update) == "UserUpdate(password=Secret('***'), name='Ada', company=None)"
        for text in (
            str(update),
            f"{update}",
            update.to_json(),
            repr(update.to_dict()),
        ):
            assert "hunter2-canary" not in text
            assert "***" in text

    def test_there_is_no_dict_to_look_into(self) -> None:
        with pytest.raises(TypeError):
            vars(member())


class TestComparing:
    @pytest.mark.parametrize("record", EVERY_SHAPE)
    def test_equal_records_are_equal_and_hash_alike(self, record: Any) -> None:
        other = pickle.loads(pickle.dumps(record))
        assert other is not record
        assert record == other
        assert not record != other  # noqa: SIM202 - it has an operator of its own
        assert hash(record) == hash(other)
        assert {record: "found"}[other] == "found"

    def test_records_differ_by_any_field(self) -> None:
        assert member() != member(is_admin=False)
        assert member() != member(user=user(last_name="L"))
        assert len({member(), member(), member(is_owner=True)}) == 2

    def test_records_of_different_classes_differ(self) -> None:
        same_fields = "removed", "confirmed"
        assert rosterkit.shared.Removal(*same_fields) != paperspace.MemberRemoval(
            *same_fields, None
        )
        assert member() != "member"
        assert (member() == object()) is False

    def test_the_order_of_metadata_does_not_matter(self) -> None:
        one, other = (
            account(metadata={"a": 1, "b": 2}),
            account(metadata={"b": 2, "a": 1}),
        )
        assert one == other
        assert hash(one) == hash(other)

    def test_updates_with_different_secrets_differ(self) -> None:
        update = zenml.UserUpdate
        assert update(password="a") != update(password="b")
        assert update(password="a") == update(password=Secret("a"))

    def test_left_out_and_none_differ(self) -> None:
        assert zenml.UserUpdate() != zenml.UserUpdate(name=None)

    def test_records_have_no_order(self) -> None:
        with pytest.raises(TypeError):
            member() < member()  # type: ignore[operator]  # noqa: B015


class TestMatching:
    def test_by_name_and_by_position(self) -> None:
        match member():
            case paperspace.TeamMember(
                None, True, False, paperspace.User(id, email="ada@example.com")
            ):
                assert id == "u1"
            case _:
                pytest.fail("it did not match")

    def test_what_differs_does_not_match(self) -> None:
        match member():
            case paperspace.TeamMember(is_owner=True):
                pytest.fail("it matched")
            case zenml.User():
                pytest.fail("it matched another class")


class TestCopying:
    @pytest.mark.parametrize("record", EVERY_SHAPE)
    @pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
    def test_pickle_keeps_everything(self, record: Any, protocol: int) -> None:
        kept = pickle.loads(pickle.dumps(record, protocol))
        assert kept == record
        assert type(kept) is type(record)
        assert repr(kept) == repr(record)

    def test_a_record_from_the_service_survives_pickle(self, face: Any) -> None:
        listing = face.client("Paperspace").list_team_members("my-team")
        members = face.run(listing.all())
        assert pickle.loads(pickle.dumps(members)) == members

    def test_an_update_with_a_secret_is_not_pickled(self) -> None:
        with pytest.raises(TypeError, match="not pickled"):
            pickle.dumps(zenml.UserUpdate(password="x"))

    @pytest.mark.parametrize("record", EVERY_SHAPE)
    def test_a_copy_is_itself_as_it_never_changes(self, record: Any) -> None:
        assert copy.copy(record) is record
        assert copy.deepcopy([record])[0] is record

    @pytest.mark.parametrize(
        "replace",
        [
            lambda record, **changes: record.__replace__(**changes),
            pytest.param(
                getattr(copy, "replace", None),
                marks=pytest.mark.skipif(
                    sys.version_info < (3, 13),
                    reason="copy.replace came with Python 3.13",
                ),
            ),
        ],
        ids=["__replace__", "copy.replace"],
    )
    def test_fields_can_be_replaced(self, replace: Any) -> None:
        before = member()
        after = replace(before, is_owner=True)
        assert (after.is_owner, after.user) == (True, before.user)
        assert not before.is_owner
        assert replace(before) == before
        with pytest.raises(InvalidArgumentError, match="is_owner"):
            replace(before, is_owner="yes")
        with pytest.raises(TypeError, match="owner"):
            replace(before, owner=True)

    def test_what_an_update_leaves_alone_stays_so_when_replaced(self) -> None:
        update = zenml.UserUpdate(name="Ada").__replace__(email=None)
        assert update == zenml.UserUpdate(name="Ada", email=None)
        assert update.__replace__(name=UNSET) == zenml.UserUpdate(email=None)


class TestFrozen:
    def test_a_field_cannot_be_set_or_deleted(self) -> None:
        for name in ("is_admin", "user", "new"):
            with pytest.raises(AttributeError):
                setattr(member(), name, None)
            with pytest.raises(AttributeError):
                delattr(member(), name)

    def test_what_is_inside_cannot_be_changed_through_it(self) -> None:
        record = account(metadata={"a": [1]})
        assert record.metadata is not None
        record.metadata["a"] = 2
        assert record.metadata == {"a": [1]}
        assert isinstance(DISCOVERY.hubs, tuple)

    def test_a_class_cannot_be_inherited_from(self) -> None:
        with pytest.raises(TypeError):
            type("Mine", (paperspace.User,), {})


class TestConverting:
    def test_to_dict_goes_all_the_way_down(self) -> None:
        assert member().to_dict() == {
            "dt_confirmed": None,
            "is_admin": True,
            "is_owner": False,
            "user": {
                "id": "u1",
                "email": "ada@example.com",
                "first_name": "Ada",
                "last_name": None,
                "last_active": NOON,
                "public_profile_image_url": None,
            },
        }
        assert DISCOVERY.to_dict()["hubs"] == [
            {"code": "350mt", "display_name": "Hub", "url": "https://350mt.example.com"}
        ]

    def test_to_json_is_json(self) -> None:
        read = json.loads(member().to_json())
        assert read["user"]["last_active"] == "2024-02-29T12:00:00.123456Z"
        assert json.loads(account().to_json())["id"] == "00000000-0000-0000-0000-000000000001"
        assert "Müller" in user(last_name="Müller").to_json()

    def test_an_update_leaves_out_what_it_leaves_alone(self) -> None:
        update = zenml.UserUpdate(company=None, name="", is_active=False)
        assert update.to_dict() == {"name": "", "company": None, "is_active": False}
        assert json.loads(update.to_json()) == {
            "name": "",
            "company": None,
            "is_active": False,
        }

    def test_a_dict_makes_it_again(self) -> None:
        assert paperspace.User(**user().to_dict()) == user()
        update = zenml.UserUpdate(name="x", metadata=None)
        assert zenml.UserUpdate(**update.to_dict()) == update


class TestMaking:
    def test_by_position_or_name_in_the_declared_order(self) -> None:
        by_position = paperspace.SecretStamp("A", NOON, NOON)
        assert by_position == paperspace.SecretStamp(dt_modified=NOON, name="A", dt_created=NOON)

    def test_a_field_that_is_missing_is_named(self) -> None:
        with pytest.raises(TypeError, match="dt_modified"):
            paperspace.SecretStamp("A", NOON)  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="colour"):
            paperspace.SecretStamp("A", NOON, NOON, colour=1)  # type: ignore[call-arg]

    @pytest.mark.parametrize(
        ("of", "args", "kwargs", "words"),
        [
            (paperspace.SecretStamp, (), {}, "missing 3 required positional arguments: "),
            (paperspace.SecretStamp, ("A",), {}, "'dt_created' and 'dt_modified'"),
            (
                paperspace.SecretStamp,
                ("A", NOON, NOON, 1),
                {},
                "takes 3 positional .* 4 were given",
            ),
            (paperspace.SecretStamp, ("A", NOON), {"name": "B"}, "multiple values .* 'name'"),
            (gitbook.Invitee, ("a@b.c", None, 1), {}, "takes from 1 to 2 positional .* 3 were"),
            (zenml.UserUpdate, (None,), {}, "takes 0 positional .* 1 was given"),
        ],
    )
    def test_a_call_that_does_not_fit_is_refused_as_that_of_a_function(
        self, of: Any, args: Any, kwargs: Any, words: str
    ) -> None:
        with pytest.raises(TypeError, match=words):
            of(*args, **kwargs)

    @pytest.mark.parametrize(
        ("field", "value", "words"),
        [
            ("is_admin", 1, "must be a bool, not int"),
            ("is_admin", None, "must be a bool, not None"),
            (
                "dt_confirmed",
                "2024-01-01",
                "must be a datetime with a time zone, not str",
            ),
            ("dt_confirmed", NOON.replace(tzinfo=None), "with a time zone"),
            ("dt_confirmed", NOON.date(), "must be a datetime"),
            ("user", {"id": "u1"}, "must be a rosterkit.paperspace.User, not dict"),
            ("user", account(), "must be a rosterkit.paperspace.User, not User"),
        ],
    )
    def test_a_wrong_value_is_refused_with_its_field(
        self, field: str, value: Any, words: str
    ) -> None:
        with pytest.raises(InvalidArgumentError) as caught:
            member(**{field: value})
        assert caught.value.argument == field
        assert words in str(caught.value)

    def test_what_is_wrong_inside_a_list_is_named_by_its_place(self) -> None:
        with pytest.raises(InvalidArgumentError) as caught:
            evo.Discovery([], [HUB, "hub"], [])  # type: ignore[list-item]
        assert caught.value.argument == "hubs.1"

    def test_ids_are_uuids_or_their_text(self) -> None:
        text = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
        assert evo.Organization(text, "x").id == uuid.UUID(text)
        assert evo.Organization(uuid.UUID(text), "x") == evo.Organization(text.upper(), "x")
        with pytest.raises(InvalidArgumentError, match="UUID"):
            evo.Organization("x", "x")

    def test_half_a_character_is_refused(self) -> None:
        with pytest.raises(InvalidArgumentError) as caught:
            user(email="\ud800")
        assert caught.value.argument == "email"
        pickle.dumps(caught.value)


class TestTimes:
    def test_they_are_aware_and_in_utc(self, face: Any) -> None:
        secret = face.run(face.client("Paperspace").get_secret("my-team", "DB_PASSWORD"))
        assert secret.dt_created.tzinfo is UTC
        assert type(secret.dt_created) is datetime.datetime

    @pytest.mark.parametrize("microsecond", [0, 1, 999, 1000, 123456, 999999])
    def test_microseconds_are_kept(self, microsecond: int) -> None:
        time = NOON.replace(microsecond=microsecond)
        assert user(last_active=time).last_active == time

    def test_every_kind_of_year_month_and_day_is_kept(self) -> None:
        first = datetime.datetime(1, 1, 1, 23, 59, 58, 7, UTC)
        last = datetime.datetime(9999, 12, 1, tzinfo=UTC)
        # In steps of 397 days every month and day comes up, in years of every kind.
        days = range(0, (last - first).days, 397)
        near = [datetime.date(year, 2, 28).toordinal() for year in (1899, 1900, 1999, 2000, 2100)]
        for day in (*days, *(day + more for day in near for more in range(-60, 400))):
            time = first + datetime.timedelta(day)
            assert user(last_active=time).last_active == time

    def test_they_are_the_same_where_a_program_has_changed_the_module(self) -> None:
        script = """
            import datetime

            datetime.timedelta = type("Changed", (datetime.timedelta,), {})
            from rosterkit import paperspace

            for text in ("0001-01-01", "1969-12-31T23:59:59.999999", "2024-02-29T12:00:00.000001"):
                time = datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.timezone.utc)
                print(paperspace.SecretStamp("A", time, time).dt_created == time)
        """
        assert run(script) == ["True"] * 3

    def test_another_zone_is_the_same_moment(self) -> None:
        zone = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
        kept = user(last_active=NOON.astimezone(zone)).last_active
        assert kept == NOON
        assert kept is not None
        assert kept.utcoffset() == datetime.timedelta(0)

    @pytest.mark.parametrize(
        "time",
        [
            datetime.datetime.min.replace(tzinfo=UTC),
            datetime.datetime(9999, 12, 30, 21, 59, 59, 999999, UTC),
            datetime.datetime(1969, 12, 31, 23, 59, 59, 999999, UTC),
            datetime.datetime(1, 2, 28, tzinfo=UTC),
            datetime.datetime(2000, 2, 29, 23, 59, 59, 1, UTC),
        ],
    )
    def test_times_at_the_edges_are_kept(self, time: datetime.datetime) -> None:
        assert user(last_active=time).last_active == time

    def test_a_moment_that_has_no_datetime_in_utc_is_refused(self) -> None:
        east = datetime.timezone(datetime.timedelta(hours=5))
        with pytest.raises(InvalidArgumentError, match="years 1 to 9999"):
            user(last_active=datetime.datetime.min.replace(tzinfo=east))
        # A service's times with an offset have to fit, too, so the last hours are left out.
        for hours in (-5, 0):
            zone = datetime.timezone(datetime.timedelta(hours=hours))
            with pytest.raises(InvalidArgumentError, match="years 1 to 9999"):
                user(last_active=datetime.datetime.max.replace(tzinfo=zone))


class TestChoices:
    def test_a_known_value_is_one_str_however_often_it_is_read(self) -> None:
        roles = [gitbook.Membership("".join(["own", "er"])).role for _ in range(2)]
        assert roles == ["owner", "owner"]
        assert roles[0] is roles[1]

    def test_an_unknown_value_is_kept(self) -> None:
        assert gitbook.Membership("auditor").role == "auditor"


class TestUpdates:
    def test_left_out_none_and_a_value_are_three_things(self) -> None:
        update = zenml.UserUpdate(company=None, name="x")
        assert update.email is UNSET
        assert update.company is None
        assert update.name == "x"
        assert zenml.UserUpdate(name=UNSET) == zenml.UserUpdate()

    def test_unset_is_itself_everywhere(self) -> None:
        assert repr(UNSET) == "UNSET"
        assert not UNSET
        assert pickle.loads(pickle.dumps(UNSET)) is UNSET
        assert copy.deepcopy(UNSET) is UNSET

    def test_they_are_sent_as_three_things(self, face: Any, emulator: Any) -> None:
        client = face.client("ZenML", timeout=5)
        (someone,) = face.take(client.list_users(limit=1), 1)
        update = zenml.UserUpdate(name="New", company=None, is_active=False)
        changed = face.run(client.update_user(someone.id, update))
        assert (changed.name, changed.company, changed.is_active) == (
            "New",
            None,
            False,
        )
        assert changed.email == someone.email
        sent = json.loads(emulator.requests()[-1].body)
        assert sent == {"name": "New", "company": None, "is_active": False}

    def test_their_fields_can_be_given_as_keywords(self, face: Any, emulator: Any) -> None:
        client = face.client("ZenML", timeout=5)
        (someone,) = face.take(client.list_users(limit=1), 1)
        changed = face.run(client.update_user(someone.id, is_active=False, company=None))
        assert (changed.is_active, changed.company) == (False, None)
        assert json.loads(emulator.requests()[-1].body) == {"company": None, "is_active": False}
        face.run(client.update_user(user_id=someone.id, name="New", email=UNSET, timeout=5))
        assert json.loads(emulator.requests()[-1].body) == {"name": "New"}

    @pytest.mark.parametrize(
        ("arguments", "argument", "words"),
        [
            ({}, "update", "must be given"),
            ({"name": UNSET}, "update", "must be given"),
            ({"update": None, "timeout": 5}, "update", "must be given"),
            ({"update": zenml.UserUpdate(name="x"), "name": "x"}, "update", "one or the other"),
            ({"update": zenml.UserUpdate(), "company": None}, "update", "one or the other"),
            ({"is_active": 1}, "update.is_active", "must be a bool, not int"),
            ({"metadata": {"a": float("nan")}}, "update.metadata", "cannot be written as JSON"),
            ({"company": "x" * 51}, "update.company", "1 to 50"),
        ],
        ids=repr,
    )
    def test_a_record_or_its_fields_and_not_both(
        self, face: Any, emulator: Any, arguments: Any, argument: str, words: str
    ) -> None:
        client = face.client("ZenML")
        emulator.clear_logs()
        with pytest.raises(InvalidArgumentError) as caught:
            face.run(client.update_user("3fa85f64-5717-4562-b3fc-2c963f66afa6", **arguments))
        assert caught.value.argument == argument
        assert words in str(caught.value)
        assert emulator.requests() == []

    def test_fields_are_given_by_name_alone(self) -> None:
        with pytest.raises(TypeError):
            zenml.UserUpdate("secret")  # type: ignore[misc]

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("name", 5),
            ("is_active", 1),
            ("metadata", []),
            ("metadata", {"a": float("nan")}),
            ("metadata", {"a": object()}),
            ("metadata", {"a": "\ud800"}),
            ("metadata", {"a": 2**64}),
            ("metadata", {"a": -(2**63) - 1}),
            ("password", b"x"),
        ],
    )
    def test_a_wrong_value_is_refused_with_its_field(self, field: str, value: Any) -> None:
        with pytest.raises(InvalidArgumentError) as caught:
            zenml.UserUpdate(**{field: value})
        assert caught.value.argument == field

    def test_whole_numbers_are_kept_to_the_last_digit(self) -> None:
        numbers = [2**64 - 1, -(2**63), 2**53 + 1, 0]
        assert zenml.UserUpdate(metadata={"n": numbers}).metadata == {"n": numbers}
