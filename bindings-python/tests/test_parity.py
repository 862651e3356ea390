"""Everything that is declared is there, as it is declared, and nothing else is.

The declarations are those that the native half was built from, and the stubs: what both have in
common is shown here to be what was declared, and that they agree in all else by `test_typing`.
"""

from __future__ import annotations

import inspect
import pickle
import re
import types
from typing import Any, get_args

import pytest
from declarations import (
    ACCESS,
    CLIENTS,
    ERRORS,
    LIMITS,
    MODULES,
    OF_ACCESS,
    OF_CALLS,
    OF_CLIENTS,
    OF_LISTINGS,
)

import rosterkit

PROTOCOL = {
    "": {"__enter__", "__exit__", "close"},
    "Async": {"__aenter__", "__aexit__", "aclose"},
}


def plain(text: str) -> str:
    """Text without its line breaks and indentation."""
    return re.sub(r"\s+", " ", text).strip()


def paragraphs(text: str) -> list[str]:
    return [plain(paragraph) for paragraph in re.split(r"\n\s*\n", text)]


def documented_arguments(doc: str) -> dict[str, str]:
    """What a docstring says of each argument, in its order."""
    section = re.search(r"^Args:\n((?:    .*\n?)+)", inspect.cleandoc(doc) + "\n", re.MULTILINE)
    assert section, f"there is no section `Args:` in:\n{doc}"
    entries = re.findall(r"^    (\w+):[ ](\S.*(?:\n      +.*)*)$", section[1], re.MULTILINE)
    # A line that is neither an entry nor goes on with one would be lost without this.
    lines = sum(1 + entry.count("\n") for _, entry in entries)
    assert lines == len(section[1].rstrip("\n").split("\n")), f"stray lines in:\n{section[1]}"
    return {name: plain(entry) for name, entry in entries}


each_kind_of_client = pytest.mark.parametrize("kind", ["", "Async"], ids=["sync", "asyncio"])
each_client = pytest.mark.parametrize(
    "service", [pytest.param(client, id=client["name"]) for client in CLIENTS]
)
each_operation = pytest.mark.parametrize(
    ("service", "operation"),
    [
        pytest.param(service, operation, id=f"{service['name']}.{operation['name']}")
        for service in CLIENTS
        for operation in service["operations"]
    ],
)


def options_of(service: dict[str, Any]) -> list[str]:
    """The options that the client is made with."""
    return OF_ACCESS if service is ACCESS else OF_CLIENTS


def beside_operations(service: dict[str, Any]) -> set[str]:
    """The methods that the client has beside its operations."""
    # There is no one host that a request of `Access` could go to.
    request = set() if service is ACCESS else {"request", "with_response", "dry_run"}
    return {"explain", "with_options"} | request


def client_of(service: dict[str, Any], kind: str) -> type:
    client = getattr(rosterkit, kind + service["client"])
    assert isinstance(client, type)
    return client


def method_of(service: dict[str, Any], operation: dict[str, Any], kind: str) -> Any:
    return getattr(client_of(service, kind), operation["name"])


def fields_of(service: dict[str, Any], parameter: dict[str, Any]) -> dict[str, str]:
    """The fields that can be given in the place of a record, and what they mean."""
    if not parameter["whole_body"]:
        return {}
    records = service["records"] + MODULES["shared"]["records"]
    (record,) = [record for record in records if record["name"] == parameter["type"]]
    if not all(field["type"].startswith("Change<") for field in record["fields"]):
        return {}
    return {field["name"]: field["doc"] for field in record["fields"]}


def known_values(service: dict[str, Any], parameter: dict[str, Any]) -> str:
    """What the documentation of a choice adds, as native methods have no annotations."""
    choices = {choice["name"]: choice["values"] for choice in service["choices"]}
    if parameter["type"] not in choices:
        return ""
    return f" Known values: {', '.join(f'`{value}`' for value in choices[parameter['type']])}."


@each_kind_of_client
@each_operation
class TestOperations:
    def test_it_takes_its_arguments(self, service: Any, operation: Any, kind: str) -> None:
        _itself, *parameters = inspect.signature(
            method_of(service, operation, kind)
        ).parameters.values()
        assert _itself.name == "self"
        given = [(p.name, p.kind, p.default) for p in parameters]
        declared = operation["parameters"]
        by_position = inspect.Parameter.POSITIONAL_OR_KEYWORD
        by_name = inspect.Parameter.KEYWORD_ONLY
        optional = [p["name"] for p in declared if not p["required"]]
        optional += OF_LISTINGS if operation["list"] else OF_CALLS
        assert given == [
            *(
                # A record can be given as its fields, and is None then.
                (p["name"], by_position, None if fields_of(service, p) else inspect._empty)
                for p in declared
                if p["required"]
            ),
            *((field, by_name, ...) for p in declared for field in fields_of(service, p)),
            *((name, by_name, None) for name in optional),
        ]

    def test_it_is_documented(self, service: Any, operation: Any, kind: str) -> None:
        doc = method_of(service, operation, kind).__doc__
        told = paragraphs(doc)
        for paragraph in paragraphs(operation["doc"]):
            assert paragraph in told
        arguments = documented_arguments(doc)
        extra = OF_LISTINGS if operation["list"] else OF_CALLS
        # Required ones first, as in the signature.
        declared = sorted(operation["parameters"], key=lambda p: not p["required"])
        fields = [(name, doc) for p in declared for name, doc in fields_of(service, p).items()]
        names = [*(p["name"] for p in declared), *(name for name, _ in fields), *extra]
        assert list(arguments) == names
        for parameter in declared:
            doc = plain(parameter["doc"]) + known_values(service, parameter)
            if fields_of(service, parameter):
                doc += " Its fields can be given as keywords in its place."
            assert arguments[parameter["name"]] == doc
        for name, doc in fields:
            assert arguments[name] == plain(doc)

    def test_it_refuses_an_optional_argument_by_position(
        self, service: Any, operation: Any, kind: str
    ) -> None:
        proved = {} if service is ACCESS else {"token_provider": lambda: "never asked for", **HERE}
        client = client_of(service, kind)(**proved)
        required = ["x" for p in operation["parameters"] if p["required"]]
        with pytest.raises(TypeError):
            getattr(client, operation["name"])(*required, "one too many")


HERE = {"base_url": "http://127.0.0.1:1"}


def test_ranges_are_told() -> None:
    told = documented_arguments(rosterkit.Paperspace.list_team_members.__doc__ or "")
    assert told["limit"].endswith(" 1 to 120.")


@each_kind_of_client
@each_client
class TestClients:
    def test_it_has_every_setting(self, service: Any, kind: str) -> None:
        parameters = inspect.signature(client_of(service, kind)).parameters.values()
        assert [(p.name, p.kind, p.default) for p in parameters] == [
            (name, inspect.Parameter.KEYWORD_ONLY, None)
            for name in [s["name"] for s in service["settings"]] + options_of(service)
        ]

    def test_it_is_documented(self, service: Any, kind: str) -> None:
        doc = client_of(service, kind).__doc__
        assert doc is not None
        told = paragraphs(doc)
        for paragraph in paragraphs(service["doc"]):
            # The client has a documentation of its own, which begins differently.
            begins = service["title"] in told[0] or paragraph.lower() in told[0].lower()
            assert paragraph in told or begins
        arguments = documented_arguments(doc)
        assert list(arguments) == [s["name"] for s in service["settings"]] + options_of(service)
        for setting in service["settings"]:
            assert arguments[setting["name"]].startswith(plain(setting["doc"]))

    def test_it_has_nothing_that_is_not_declared(self, service: Any, kind: str) -> None:
        client = client_of(service, kind)
        named = {name for name in dir(client) if not name.startswith("_")}
        operations = {operation["name"] for operation in service["operations"]}
        closing = {name for name in PROTOCOL[kind] if not name.startswith("_")}
        assert named == operations | beside_operations(service) | closing
        assert PROTOCOL[kind] <= set(dir(client))
        other = PROTOCOL["" if kind else "Async"]
        assert not other & set(dir(client))

    def test_what_every_client_has_is_documented(self, service: Any, kind: str) -> None:
        client = client_of(service, kind)
        for name in beside_operations(service):
            assert getattr(client, name).__doc__, name

    def test_its_limits_can_be_changed(self, service: Any, kind: str) -> None:
        _itself, *parameters = inspect.signature(
            client_of(service, kind).with_options
        ).parameters.values()
        assert [(p.name, p.kind, p.default) for p in parameters] == [
            (name, inspect.Parameter.KEYWORD_ONLY, None) for name in LIMITS
        ]

    def test_its_name_and_home_are_what_a_program_sees(self, service: Any, kind: str) -> None:
        client = client_of(service, kind)
        assert (client.__module__, client.__qualname__) == (
            "rosterkit",
            kind + service["client"],
        )


each_record = pytest.mark.parametrize(
    ("module", "declared"),
    [
        pytest.param(module, declared, id=f"{module}.{declared['name']}")
        for module, home in MODULES.items()
        for declared in home["records"]
    ],
)


@each_record
class TestRecords:
    @pytest.fixture
    def record(self, module: str, declared: dict[str, Any]) -> Any:
        return getattr(getattr(rosterkit, module), declared["name"])

    def test_its_fields_are_in_order(self, record: Any, declared: Any) -> None:
        assert record.__match_args__ == tuple(field["name"] for field in declared["fields"])

    def test_it_is_made_of_its_fields(self, record: Any, declared: Any) -> None:
        parameters = inspect.signature(record).parameters.values()
        fields = {field["name"]: field["type"].partition("<")[0] for field in declared["fields"]}
        left_out: dict[str, Any] = {"Change": ...}
        if declared["input"] and declared["received"]:
            # What is not known of it, when a program makes one.
            left_out["Option"] = None
        is_update = set(fields.values()) == {"Change"}
        expected = [
            (
                name,
                is_update or (ty == "Option" and ty in left_out),
                left_out.get(ty, inspect._empty),
            )
            for name, ty in fields.items()
        ]
        # By position first.
        expected.sort(key=lambda parameter: parameter[1])
        by_name = inspect.Parameter.KEYWORD_ONLY
        assert [(p.name, p.kind is by_name, p.default) for p in parameters] == expected

    def test_it_is_documented(self, record: Any, declared: Any) -> None:
        assert plain(declared["doc"]) in plain(record.__doc__)
        for field in declared["fields"]:
            assert plain(getattr(record, field["name"]).__doc__) == plain(field["doc"])

    def test_it_has_nothing_that_is_not_declared(self, record: Any, declared: Any) -> None:
        named = {name for name in dir(record) if not name.startswith("_")}
        assert named == {field["name"] for field in declared["fields"]} | {
            "to_dict",
            "to_json",
        }

    def test_its_name_and_home_are_what_a_program_sees(
        self, record: Any, module: str, declared: Any
    ) -> None:
        assert (record.__module__, record.__qualname__) == (
            f"rosterkit.{module}",
            declared["name"],
        )
        assert pickle.loads(pickle.dumps(record)) is record


@pytest.mark.parametrize("module", MODULES)
def test_a_module_of_records_holds_what_is_declared(module: str) -> None:
    home = getattr(rosterkit, module)
    assert isinstance(home, types.ModuleType)
    assert home.__name__ == f"rosterkit.{module}"
    assert home.__doc__
    declared = MODULES[module]
    classes = {name for name, value in vars(home).items() if isinstance(value, type)}
    assert classes == {record["name"] for record in declared["records"]}
    for choice in declared["choices"]:
        literal, *rest = get_args(getattr(home, choice["name"]))
        assert list(get_args(literal)) == choice["values"]
        assert rest == [str], "what a service adds tomorrow is a plain str"


@pytest.mark.parametrize(("name", "base"), ERRORS.items())
def test_an_error_is_there_with_its_base_and_its_words(name: str, base: str | None) -> None:
    error = getattr(rosterkit.errors, name)
    assert getattr(rosterkit, name) is error
    assert error.__bases__[0] is (Exception if base is None else getattr(rosterkit.errors, base))
    assert error.__doc__
    assert (error.__module__, error.__qualname__) == ("rosterkit.errors", name)


def test_there_is_no_error_that_is_not_declared() -> None:
    found = {
        name
        for name, value in vars(rosterkit.errors).items()
        if isinstance(value, type) and issubclass(value, rosterkit.RosterKitError)
    }
    assert found == ERRORS.keys() == set(rosterkit.errors.__all__)


def test_the_package_exports_what_is_declared_and_what_belongs_to_none() -> None:
    clients = {kind + client["client"] for client in CLIENTS for kind in ("", "Async")}
    listings = {"Pager", "AsyncPager", "Pages", "AsyncPages", "Page", "RateLimit"}
    kinds = ("Call", "Pause", "Request", "Response", "Retry", "Result", "Target")
    events = {f"{kind}Event" for kind in kinds}
    others = {"RawAnswer", "Record", "Secret", "UNSET", "Unset", "__version__", "errors"}
    others |= {"DryRun", "Response"}
    expected = clients | ERRORS.keys() | listings | events | others | MODULES.keys()
    assert set(rosterkit.__all__) == expected
    assert len(rosterkit.__all__) == len(expected), "a name comes twice"
    for name in rosterkit.__all__:
        assert getattr(rosterkit, name) is not None
    by_star: dict[str, Any] = {}
    exec("from rosterkit import *", by_star)
    assert by_star.keys() - {"__builtins__"} == expected


def test_what_cannot_be_found_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="papersapce"):
        rosterkit.papersapce  # noqa: B018
