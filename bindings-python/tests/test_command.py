"""The command, as processes of its own against the emulator, in pipes and in a terminal."""

from __future__ import annotations

import csv
import fcntl
import io
import json
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time
import unicodedata
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from rosterkit import Evo, GitBook, Paperspace, ZenML, __version__
from rosterkit.testing import Emulator

PATIENCE = 30.0
# Set, it names the program that Rust builds, which is the same command.
PROGRAM = os.environ.get("ROSTERKIT_COMMAND")
COMMAND = [PROGRAM] if PROGRAM else [sys.executable, "-m", "rosterkit"]
FIELDS = "service,tenant,container,user_id,email,name,role,status,joined_at,last_seen_at"
FOUND_FIELDS = f"{FIELDS},unchecked,error"
USER = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
INCOMPLETE = "… INCOMPLETE: {} was not searched to its end.\n"
FAILING = {"operation": "list_users", "page": 2, "status": 503}


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


def environment(emulator: Emulator | None) -> dict[str, str]:
    """What a process gets: nothing of this one's but what it needs to run."""
    base = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    base |= {"LC_ALL": "C.UTF-8", "NO_PROXY": "127.0.0.1"}
    if emulator is None:
        return base
    return base | {
        "PAPERSPACE_API_KEY": emulator.paperspace.api_key,
        "PAPERSPACE_API_URL": emulator.paperspace.base_url,
        "ZENML_PRO_API_KEY": emulator.zenml.api_key,
        "ZENML_PRO_API_URL": emulator.zenml.base_url,
        "GITBOOK_TOKEN": emulator.gitbook.token,
        "GITBOOK_API_URL": emulator.gitbook.base_url,
        "EVO_TOKEN": emulator.evo.token,
        "EVO_HUB_URL": emulator.evo.base_url,
    }


@dataclass
class Ended:
    """What came of a process."""

    code: int
    out: str
    err: str = ""

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The JSON Lines it wrote."""
        return [json.loads(line) for line in self.out.split("\n") if line]


def run(emulator: Emulator | None, *arguments: str, env: dict[str, str] | None = None) -> Ended:
    """Run the command with its output in pipes."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        env=environment(emulator) | (env or {}),
        timeout=PATIENCE,
        check=False,
    )
    return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())


def in_terminal(
    emulator: Emulator | None,
    *arguments: str,
    columns: int = 80,
    env: dict[str, str] | None = None,
) -> Ended:
    """Run the command in a terminal, and give all that it writes there."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=its,
        stdout=its,
        stderr=its,
        env=environment(emulator) | {"TERM": "xterm-256color"} | (env or {}),
    )
    os.close(its)
    written = read_terminal(ours)
    return Ended(process.wait(PATIENCE), written)


def answered(
    emulator: Emulator,
    *arguments: str,
    question: str,
    answer: bytes,
    columns: int = 100,
    cwd: Path | None = None,
) -> Ended:
    """Run the command in a terminal, and type this when it asks."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=its,
        stdout=its,
        stderr=its,
        env=environment(emulator) | {"TERM": "xterm-256color"},
        cwd=cwd,
        preexec_fn=own_terminal,
    )
    os.close(its)
    written = read_terminal(ours, until=question)
    os.write(ours, answer)
    written += read_terminal(ours)
    return Ended(process.wait(PATIENCE), written)


def own_terminal() -> None:
    """Make standard input the terminal of a session of its own, from which Ctrl-C comes."""
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def read_terminal(terminal: int, until: str | None = None) -> str:
    """Read what is written to a terminal until these words, or until all who write are gone."""
    written = b""
    end = time.monotonic() + PATIENCE
    while until is None or until.encode() not in written:
        ready, _, _ = select.select([terminal], [], [], max(0, end - time.monotonic()))
        assert ready, f"nothing more is written after {written!r}"
        try:
            read = os.read(terminal, 65536)
        except OSError:  # which is how Linux tells that the other end is closed
            read = b""
        if not read:
            os.close(terminal)
            break
        written += read
    return written.decode().replace("\r\n", "\n")


def is_spacing_mark(character: str) -> bool:
    return unicodedata.category(character) == "Mc"


def plain(written: str) -> list[str]:
    """The lines that stay in a terminal, without their colors."""
    stays = re.sub(r"[^\n]*\r\x1b\[K", "", written)
    return re.sub(r"\x1b\[[0-9;]*m", "", stays).rstrip("\n").split("\n")


def scripted(emulator: Emulator, users: list[dict[str, Any]]) -> dict[str, str]:
    """Let Evo answer with these users; give what leads there."""
    script = {"answers": [{"body": {"json": {"results": users, "links": {}}}}]}
    request = urllib.request.Request(
        f"{emulator.control_url}/scripts", json.dumps(script).encode(), method="POST"
    )
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(request, timeout=PATIENCE) as answer:
        return {"EVO_HUB_URL": json.load(answer)["base_url"]}


def evo_place(emulator: Emulator) -> list[str]:
    return ["members", "evo", emulator.evo.org_id, emulator.evo.workspace_id]


def gitbook_place(emulator: Emulator) -> list[str]:
    return ["members", "gitbook", emulator.gitbook.organization_id, emulator.gitbook.team_id]


def all_places(emulator: Emulator) -> list[str]:
    gitbook, evo = emulator.gitbook, emulator.evo
    places = [
        f"paperspace:{emulator.paperspace.team_id}",
        f"gitbook:{gitbook.organization_id}/{gitbook.team_id}",
        f"evo:{evo.org_id}/{evo.workspace_id}",
        "zenml",
    ]
    return [word for place in places for word in ("--in", place)]


# ---- Rows for programs


def user(email: str | None, name: str | None) -> dict[str, Any]:
    return {"user_id": USER, "role": "viewer", "email": email, "full_name": name}


AWKWARD = [
    user("ok@example.org", 'Say "hi", Jo'),
    user("+49@example.org", "=cmd|' /C calc'!A0"),
    user("-1@example.org", "+1"),
    user("@sum", "-1"),
    user("=1@example.org", "@sum"),
    user("two@example.org", "two\nlines"),
    user("tab@example.org", "\ttab"),
    user("return@example.org", "\rreturn"),
    user("a=b@example.org", "民준 🚀"),
    user(None, ""),
]


def test_csv_is_rfc_4180_with_formulas_disarmed_in_names_alone(emulator: Emulator) -> None:
    place = evo_place(emulator)
    done = run(emulator, *place, "--csv", env=scripted(emulator, AWKWARD))
    start = f"evo,{place[2]},{place[3]},{USER}"
    assert done.out == "\r\n".join(
        [
            FIELDS,
            f"""{start},ok@example.org,"Say ""hi"", Jo",viewer,,,""",
            f"""{start},+49@example.org,'=cmd|' /C calc'!A0,viewer,,,""",
            f"""{start},-1@example.org,'+1,viewer,,,""",
            f"""{start},@sum,'-1,viewer,,,""",
            f"""{start},=1@example.org,'@sum,viewer,,,""",
            f"""{start},two@example.org,"two\nlines",viewer,,,""",
            f"""{start},tab@example.org,'\ttab,viewer,,,""",
            f"""{start},return@example.org,"'\rreturn",viewer,,,""",
            f"""{start},a=b@example.org,民준 🚀,viewer,,,""",
            f"""{start},,,viewer,,,""",
            "",
        ]
    )
    assert (done.code, done.err) == (0, "")


def test_ids_come_back_from_csv_as_they_are(emulator: Emulator) -> None:
    words = gitbook_place(emulator)
    ids = [row["user_id"] for row in run(emulator, *words, "--json").rows]
    rows = list(csv.DictReader(io.StringIO(run(emulator, *words, "--csv").out)))
    assert [row["user_id"] for row in rows] == ids
    assert {(row["tenant"], row["container"]) for row in rows} == {(words[2], words[3])}
    assert words[2].startswith("-")


def test_json_is_an_object_a_line_and_left_as_it_is(emulator: Emulator) -> None:
    place = evo_place(emulator)
    done = run(emulator, *place, "--json", env=scripted(emulator, AWKWARD[:2] + AWKWARD[-2:]))
    start = (
        f'{{"service": "evo", "tenant": "{place[2]}", "container": "{place[3]}", '
        f'"user_id": "{USER}", "email": '
    )
    end = '"role": "viewer", "status": null, "joined_at": null, "last_seen_at": null}\n'
    assert done.out == (
        f"""{start}"ok@example.org", "name": "Say \\"hi\\", Jo", {end}"""
        f"""{start}"+49@example.org", "name": "=cmd|' /C calc'!A0", {end}"""
        f"""{start}"a=b@example.org", "name": "民준 🚀", {end}"""
        f"""{start}null, "name": "", {end}"""
    )
    assert (done.code, done.err) == (0, "")


def test_rows_are_utf_8_wherever_they_are_written(emulator: Emulator) -> None:
    elsewhere = {"PYTHONIOENCODING": "latin-1", **scripted(emulator, [AWKWARD[-2]])}
    assert run(emulator, *evo_place(emulator), "--json", env=elsewhere).rows[0]["name"] == "民준 🚀"


def test_members_of_paperspace(emulator: Emulator) -> None:
    members = Paperspace(**emulator.paperspace.client).list_team_members("my-team").all()
    rows = run(emulator, "members", "paperspace", "my-team", "--json").rows
    assert [(r["user_id"], r["email"]) for r in rows] == [
        (m.user.id, m.user.email) for m in members
    ]
    assert [r["role"] for r in rows] == [
        "owner" if m.is_owner else "admin" if m.is_admin else "member" for m in members
    ]
    invited = [m.user.id for m in members if m.dt_confirmed is None]
    assert [r["user_id"] for r in rows if r["status"] == "invited"] == invited != []
    first, joined = rows[0], members[0].dt_confirmed
    assert joined is not None
    assert first["joined_at"] == joined.isoformat().replace("+00:00", "Z")
    assert (first["service"], first["tenant"], first["container"]) == (
        "paperspace",
        None,
        "my-team",
    )


def test_members_of_paperspace_with_a_role(emulator: Emulator) -> None:
    client = Paperspace(**emulator.paperspace.client)
    admins = [m.user.id for m in client.list_team_members("my-team", role="admin")]
    rows = run(emulator, "members", "paperspace", "my-team", "--role", "admin", "--json").rows
    assert [row["user_id"] for row in rows] == admins != []


def test_members_of_gitbook_whose_ids_begin_with_a_dash(emulator: Emulator) -> None:
    at = emulator.gitbook
    assert at.organization_id.startswith("-")
    members = GitBook(**at.client).list_team_members(at.organization_id, at.team_id).all()
    # It may also be given as every other tool wants it.
    for words in (
        gitbook_place(emulator),
        ["members", "gitbook", "--", *gitbook_place(emulator)[2:]],
    ):
        words.insert(2, "--json")
        rows = run(emulator, *words).rows
        assert [(r["user_id"], r["name"]) for r in rows] == [
            (m.organization.id, m.organization.user.display_name) for m in members
        ]
        assert [r["role"] for r in rows] == [m.team.role for m in members]
        assert [r["status"] == "disabled" for r in rows] == [
            m.organization.disabled for m in members
        ]


def test_members_of_evo(emulator: Emulator) -> None:
    at = emulator.evo
    users = Evo(**at.client).list_workspace_users(at.org_id, at.workspace_id).all()
    rows = run(emulator, *evo_place(emulator), "--json").rows
    assert [(r["user_id"], r["email"], r["name"], r["role"]) for r in rows] == [
        (str(u.user_id), u.email, u.full_name, u.role) for u in users
    ]


def test_members_of_zenml(emulator: Emulator) -> None:
    users = ZenML(**emulator.zenml.client).list_users().all()
    rows = run(emulator, "members", "zenml", "--json").rows
    assert [(r["user_id"], r["email"], r["name"]) for r in rows] == [
        (str(u.id), u.email, u.name) for u in users
    ]
    assert {r["role"] for r in rows} == {"superuser", "service account", "user"}
    inactive = [str(u.id) for u in users if u.is_active is False]
    rows = run(emulator, "members", "zenml", "--inactive", "--json").rows
    assert [r["user_id"] for r in rows] == inactive != []
    one = run(emulator, "members", "zenml", "--email", users[0].email or "", "--json").rows
    assert [r["user_id"] for r in one] == [str(users[0].id)]


def test_members_of_organizations(emulator: Emulator) -> None:
    gitbook = emulator.gitbook
    members = GitBook(**gitbook.client).list_organization_members(gitbook.organization_id).all()
    rows = run(emulator, "members", "gitbook", "--json", gitbook.organization_id).rows
    assert [(r["user_id"], r["role"]) for r in rows] == [(m.id, m.role or "guest") for m in members]
    evo = emulator.evo
    users = Evo(**evo.client).list_instance_users(evo.org_id).all()
    rows = run(emulator, "members", "evo", evo.org_id, "--json").rows
    assert [(r["user_id"], r["email"]) for r in rows] == [(str(u.id), u.email) for u in users]
    zenml = emulator.zenml
    listed = ZenML(**zenml.client).list_organization_members(zenml.other_organization_id).all()
    rows = run(emulator, "members", "zenml", zenml.other_organization_id, "--json").rows
    assert [r["user_id"] for r in rows] == [str(member.id) for member in listed]
    assert "invited" in {r["status"] for r in rows}


def test_secrets_are_shown_without_values(emulator: Emulator) -> None:
    client = Paperspace(**emulator.paperspace.client)
    client.create_secret("my-team", "ROTATED", "hunter2hunter2")
    secrets = client.list_secrets("my-team").all()
    done = run(emulator, "secrets", "my-team", "--json")
    assert done.out == "".join(f"{secret.to_json()}\n" for secret in secrets)
    table = run(emulator, "secrets", "my-team")
    assert table.out.splitlines()[0].split() == ["Name", "Changed", "Created", "In", "use"]
    assert "ROTATED" in table.out
    assert "hunter2" not in done.out + table.out
    assert emulator.mutations()[-1].operation == "create_secret"


def test_an_empty_listing_has_a_header(emulator: Emulator) -> None:
    done = run(emulator, *evo_place(emulator), "--csv", env=scripted(emulator, []))
    assert (done.code, done.out) == (0, f"{FIELDS}\r\n")


# ---- Listings that break off


def resume_of(err: str) -> str:
    found = re.search(r"--resume (\S+)$", err.rstrip())
    assert found, err
    return found[1]


@pytest.mark.parametrize("form", ["--csv", "--json"])
def test_a_listing_that_broke_off_is_continued_exactly(emulator: Emulator, form: str) -> None:
    whole = run(emulator, "members", "zenml", form)
    emulator.set_faults([FAILING])
    broken = run(emulator, "members", "zenml", form)
    assert broken.code == 1
    assert whole.out.startswith(broken.out)
    assert len(list(csv.reader(io.StringIO(broken.out)))) - (form == "--csv") == 199
    first, second = broken.err.splitlines()
    assert first.startswith("rosterkit: ZenML Pro failed on its side (GET /users, status 503")
    assert second.startswith("199 members came before that.")
    emulator.set_faults([])
    rest = run(emulator, "members", "zenml", form, "--resume", resume_of(broken.err))
    assert (rest.code, rest.err) == (0, "")
    assert broken.out + rest.out == whole.out


def test_a_listing_that_never_began_writes_nothing(emulator: Emulator) -> None:
    done = run(emulator, "secrets", "nowhere", "--csv")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("rosterkit: Paperspace has nothing there")
    assert done.err.count("\n") == 1


def test_a_table_that_is_incomplete_says_so(emulator: Emulator) -> None:
    emulator.set_faults([FAILING])
    done = run(emulator, "members", "zenml")
    lines = done.out.splitlines()
    assert done.code == 1
    assert (len(lines), lines[-1]) == (201, "… INCOMPLETE: the rest could not be read.")


def test_rows_come_as_they_arrive_and_an_interrupt_says_where_to_go_on(emulator: Emulator) -> None:
    whole = run(emulator, "members", "zenml", "--json")
    emulator.set_faults([{"operation": "list_users", "page": 1, "latency_ms": 600_000}])
    ours, its = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, "members", "zenml", "--json"],
        stdout=subprocess.PIPE,
        stderr=its,
        env=environment(emulator) | {"TERM": "xterm"},
        start_new_session=True,
    )
    os.close(its)
    err = read_terminal(ours, until="100 members so far")
    assert process.stdout is not None
    # These have come, though the second page never will.
    came = "".join(process.stdout.readline().decode() for _ in range(100))
    process.send_signal(signal.SIGINT)
    err += read_terminal(ours)
    assert (process.wait(PATIENCE), process.stdout.read()) == (130, b"")
    interrupted, where = plain(err)
    assert interrupted == "rosterkit: interrupted"
    assert where.startswith("100 members came before that.")
    emulator.set_faults([])
    rest = run(emulator, "members", "zenml", "--json", "--resume", resume_of(where))
    assert came + rest.out == whole.out


@pytest.mark.parametrize(
    "arguments",
    [["members", "zenml"], ["secrets", "my-team"], ["find", "a@b.c", "--in", "zenml"]],
    ids=lambda arguments: arguments[0],
)
def test_the_time_limit_is_kept(emulator: Emulator, arguments: list[str]) -> None:
    emulator.set_latency(600)
    done = run(emulator, *arguments, "--timeout", "0.2")
    assert done.code == 1
    assert done.out == ("" if arguments[0] != "find" else INCOMPLETE.format("zenml"))
    assert "0.2 s" in done.err


# ---- Finding somebody


def everywhere(emulator: Emulator) -> str:
    """Somebody who is in all four services."""
    user = ZenML(**emulator.zenml.client).list_users().all()[1]
    assert user.email == "matthias.akesson@contractors.example.org"
    return user.email


def test_somebody_is_found_in_every_place(emulator: Emulator) -> None:
    wanted = everywhere(emulator)
    twice = all_places(emulator) * 2
    done = run(emulator, "find", f"  {wanted.upper()} ", *twice, "--json")
    assert (done.code, done.err) == (0, "Found in 4 of 4 places.\n")
    assert [r["service"] for r in done.rows] == ["paperspace", "gitbook", "evo", "zenml"]
    assert {r["email"].casefold() for r in done.rows} == {wanted}


@pytest.mark.parametrize("form", [[], ["--csv"], ["--json"]], ids=str)
def test_nobody_is_found(emulator: Emulator, form: list[str]) -> None:
    done = run(emulator, "find", "nobody@example.com", "--in", "paperspace:my-team", *form)
    assert (done.code, done.out) == (3, f"{FOUND_FIELDS}\r\n" if form == ["--csv"] else "")
    assert done.err == "Not in paperspace:my-team: 400 people.\n"


def test_a_part_of_an_address_is_nobody(emulator: Emulator) -> None:
    assert run(emulator, "find", "akesson", "--in", "paperspace:my-team").code == 3


def test_people_without_an_address_that_can_be_seen_are_not_nobody(emulator: Emulator) -> None:
    hidden = sum(not u.email for u in ZenML(**emulator.zenml.client).list_users())
    assert hidden > 0
    words = ["find", "nobody@example.com", "--in", "paperspace:my-team", "--in", "zenml"]
    done = run(emulator, *words)
    assert (done.code, done.out) == (
        4,
        f"… UNCHECKED: {hidden} people in zenml without an e-mail address that can be seen.\n",
    )
    assert done.err.splitlines()[1] == (
        f"Not found in zenml, but only {400 - hidden} of 400 people could be checked: "
        "the others show no e-mail address."
    )

    done = run(emulator, *words, "--csv")
    assert (done.code, done.out) == (4, f"{FOUND_FIELDS}\r\nzenml{',' * 10}{hidden},\r\n")

    done = run(emulator, *words, "--json")
    about = {**dict.fromkeys(FOUND_FIELDS.split(",")), "service": "zenml", "unchecked": hidden}
    assert (done.code, [[*row.items()] for row in done.rows]) == (4, [[*about.items()]])


def test_an_address_may_begin_with_a_dash(emulator: Emulator) -> None:
    words = ["find", "-1@example.org", "--in", f"evo:{USER}/{USER}", "--json"]
    done = run(emulator, *words, env=scripted(emulator, [user("-1@example.org", "Jo")]))
    assert (done.code, [row["email"] for row in done.rows]) == (0, ["-1@example.org"])
    done = run(emulator, "members", "zenml", "--email", "-1@example.org", "--json")
    assert (done.code, done.out, done.err) == (0, "", "")


def test_an_address_of_blanks_cannot_be_checked_either(emulator: Emulator) -> None:
    words = ["find", "a@example.org", "--in", f"evo:{USER}/{USER}"]
    done = run(emulator, *words, "--json", env=scripted(emulator, [user(" ", "Jo")]))
    assert (done.code, done.rows[0]["unchecked"]) == (4, 1)


def test_found_in_one_place_is_found_and_what_is_not_known_of_others_is_told(
    emulator: Emulator,
) -> None:
    users = ZenML(**emulator.zenml.client).list_users()
    known = {(user.email or "").casefold() for user in users}
    members = Paperspace(**emulator.paperspace.client).list_team_members("my-team")
    alone = next(m.user.email for m in members if m.user.email.casefold() not in known)
    places = ["--in", "paperspace:my-team", "--in", "zenml"]
    done = run(emulator, "find", alone, *places, "--json")
    assert done.code == 0
    assert [(row["service"], row["email"], row["unchecked"] is None) for row in done.rows] == [
        ("paperspace", alone, True),
        ("zenml", None, False),
    ]


def test_without_places_it_says_where_it_did_not_look(emulator: Emulator) -> None:
    done = run(emulator, "find", everywhere(emulator), "--csv")
    assert done.code == 0
    assert [row["service"] for row in csv.DictReader(io.StringIO(done.out))] == ["zenml"]
    assert done.err.splitlines()[-1] == (
        "Not searched: Paperspace, GitBook, Seequent Evo. Say where: "
        "--in paperspace:TEAM, --in gitbook:ORG/TEAM, --in evo:ORG/WORKSPACE."
    )


def test_a_place_that_fails_is_not_a_place_without_them(emulator: Emulator) -> None:
    emulator.set_faults([{"operation": "list_workspace_users", "status": 500}])
    done = run(emulator, "find", everywhere(emulator), *all_places(emulator))
    assert done.code == 1
    assert [line.split()[0] for line in done.out.splitlines()] == [
        *("Service", "paperspace", "gitbook", "zenml", "…")
    ]
    at = emulator.evo
    place = f"evo:{at.org_id}/{at.workspace_id}"
    assert done.out.endswith(INCOMPLETE.format(place))
    assert "Found in 3 of 4 places." in done.err
    assert f"rosterkit: {place} was not searched to its end: Seequent Evo failed" in done.err
    assert "Not in" not in done.err

    nobody = ["find", "nobody@example.com", "--in", place]
    done = run(emulator, *nobody)
    assert (done.code, done.out) == (1, INCOMPLETE.format(place))
    about = {"service": "evo", "tenant": at.org_id, "container": at.workspace_id}
    for done in (run(emulator, *nobody, "--json"), run(emulator, *nobody, "--csv")):
        (row,) = done.rows if done.out[0] == "{" else csv.DictReader(io.StringIO(done.out))
        assert done.code == 1
        assert {**row, **about} == row
        assert row["error"].startswith("Seequent Evo failed on its side")
        assert not row["email"]


def test_somebody_is_shown_before_the_next_place_is_searched(emulator: Emulator) -> None:
    emulator.set_faults([{"operation": "list_workspace_users", "latency_ms": 600_000}])
    words = ["find", everywhere(emulator), "--in", "zenml", *all_places(emulator), "--json"]
    process = subprocess.Popen(
        [*COMMAND, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(emulator),
        start_new_session=True,
    )
    assert process.stdout is not None
    services = [json.loads(process.stdout.readline())["service"] for _ in range(3)]
    assert services == ["zenml", "paperspace", "gitbook"]
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=PATIENCE) == (b"", b"rosterkit: interrupted\n")
    assert process.returncode == 130


def test_a_missing_key_is_told_before_anything_is_searched(emulator: Emulator) -> None:
    done = run(emulator, "find", "a@b.c", *all_places(emulator), env={"EVO_TOKEN": ""})
    assert (done.code, done.out) == (2, "")
    assert "EVO_TOKEN" in done.err
    assert emulator.requests() == []


def test_the_places_without_them_are_counted_and_not_listed(emulator: Emulator) -> None:
    teams = GitBook(**emulator.gitbook.client).list_teams(emulator.gitbook.organization_id)
    organization = emulator.gitbook.organization_id
    places = [w for team in teams for w in ("--in", f"gitbook:{organization}/{team.id}")]
    nobody = run(emulator, "find", "nobody@example.com", *places, "--json")
    lines = nobody.err.splitlines()
    checked = len(places) // 2 - len(nobody.rows)
    assert re.fullmatch(rf"Not in {checked} (other )?places: \d+ people\.", lines[0]), lines
    somebody = run(emulator, "find", everywhere(emulator), *places, "--json")
    assert somebody.code == 0
    assert len(somebody.err.splitlines()) <= 2 + len(somebody.rows)


# ---- Changing something

QUESTION = "To apply it, type the person's address"


def planned(emulator: Emulator, folder: Path) -> str:
    """Plan how a person leaves a team; give their address."""
    email = next(
        member.user.email
        for member in Paperspace(**emulator.paperspace.client).list_team_members("my-team")
        if not member.is_owner
    )
    plan = str(folder / "plan.json")
    done = run(emulator, "offboard", email, "paperspace:my-team", "-o", plan)
    assert (done.code, emulator.mutations()) == (0, []), done.err
    return email


@pytest.mark.parametrize("form", [[], ["--json"]], ids=str)
def test_a_plan_is_applied_when_the_address_is_typed(
    emulator: Emulator, tmp_path: Path, form: list[str]
) -> None:
    email = planned(emulator, tmp_path)
    done = answered(
        emulator,
        *("apply", "plan.json", *form),
        question=f"{QUESTION} ({email}): ",
        answer=f"  {email}\n".encode(),
        cwd=tmp_path,
    )
    assert done.code == 0, done.out
    assert [seen.operation for seen in emulator.mutations()] == ["remove_team_member"]
    assert ('"outcome": "done"' if form else "1 step: 1 done.") in done.out
    assert (tmp_path / "plan.journal.jsonl").exists()


@pytest.mark.parametrize(
    ("answer", "code", "words"),
    [
        (b"yes\n", 2, "rosterkit: nothing was changed: `yes` is not `"),
        (b"\n", 2, "rosterkit: nothing was changed: nothing was typed"),
        (b"\x04", 2, "rosterkit: nothing was changed: nothing was typed"),
        (b"\x03", 130, "rosterkit: interrupted"),
    ],
    ids=["another word", "nothing", "the end", "Ctrl-C"],
)
def test_a_plan_is_not_applied_when_something_else_is_typed(
    emulator: Emulator, tmp_path: Path, answer: bytes, code: int, words: str
) -> None:
    planned(emulator, tmp_path)
    done = answered(emulator, "apply", "plan.json", question=QUESTION, answer=answer, cwd=tmp_path)
    assert done.code == code
    assert words in done.out
    assert emulator.mutations() == []


def test_a_plan_fits_its_terminal(emulator: Emulator, tmp_path: Path) -> None:
    email = planned(emulator, tmp_path)
    gitbook, evo = emulator.gitbook, emulator.evo
    places = [
        f"gitbook:{gitbook.organization_id}/{gitbook.team_id}",
        f"evo:{evo.org_id}/{evo.workspace_id}",
    ]
    done = in_terminal(emulator, "offboard", email, "zenml", *places, columns=100)
    lines = plain(done.out)
    assert done.code == 0, done.out
    assert max(map(cell_len, lines)) <= 100
    assert "steps: " in done.out


def test_a_secret_is_rotated_when_the_team_is_typed(emulator: Emulator) -> None:
    words = ["rotate", "paperspace:my-team", "DB_TOKEN", "--generate", "40"]
    question = "To give DB_TOKEN a new value, type the team's id (my-team): "
    refused = answered(emulator, *words, question=question, answer=b"DB_TOKEN\n")
    assert (refused.code, emulator.mutations()) == (2, [])
    done = answered(emulator, *words, question=question, answer=b"my-team\n")
    assert done.code == 0, done.out
    assert "DB_TOKEN in paperspace:my-team: created at " in done.out
    assert [seen.operation for seen in emulator.mutations()] == ["create_secret"]


def test_a_value_is_not_typed_where_it_can_be_seen(emulator: Emulator) -> None:
    done = in_terminal(emulator, "rotate", "my-team", "DB", "--stdin", "--confirm", "my-team")
    assert done.code == 2
    assert "standard input is a terminal, which would show the value" in done.out
    assert emulator.requests() == []


# ---- Mistakes


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "Commands:"),
        (["members"], "SERVICE"),
        (["members", "slack"], "unrecognized subcommand 'slack'"),
        (["members", "gitbook"], "were not provided:\n  <ORG>"),
        (["members", "zenml", USER, "--active"], "cannot be used with"),
        (["members", "paperspace", "t", "--role", "king"], "invalid value 'king' for '--role"),
        (["members", "zenml", "--json", "--csv"], "cannot be used with"),
        (["members", "zenml", "--timeout", "soon"], "it is not a number of seconds"),
        (["members", "zenml", "--timeout", "0"], "`timeout` must be more than 0 s"),
        (
            ["members", "zenml", "--resume", "nonsense"],
            "`resume` is not what an earlier listing gave",
        ),
        (["members", "evo", "not-a-uuid", "x"], "`org_id` must be a UUID"),
        (["members", "paperspace", ".."], "path segments"),
        (["find", " "], "it is empty"),
        (["find", "a@b.c", "--in", "github:x"], "`github` is none of the services"),
        (["find", "a@b.c", "--in", "evo:not-a-uuid/x"], "has `not-a-uuid` where a UUID such as"),
        (["find", "a@b.c", "--in", "evo:one"], "`evo:one` has `one` where a UUID such as"),
        (["members", "paperspace", "t", "--api-key", "k"], "unexpected argument '--api-key'"),
    ],
)
def test_mistakes_are_told_and_nothing_is_sent(
    emulator: Emulator, arguments: list[str], words: str
) -> None:
    done = run(emulator, *arguments)
    assert (done.code, done.out) == (2, "")
    assert words in done.err
    assert "Traceback" not in done.err
    assert emulator.requests() == []


def test_a_missing_credential_is_a_sentence() -> None:
    done = run(None, "members", "paperspace", "my-team")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("rosterkit: Paperspace needs exactly one credential")
    assert "PAPERSPACE_API_KEY" in done.err


# ---- Pipes


@pytest.mark.parametrize("form", [[], ["--json"], ["--csv"]])
def test_who_reads_no_further_ends_it_in_silence(emulator: Emulator, form: list[str]) -> None:
    emulator.set_faults([{"operation": "list_users", "page": 3, "latency_ms": 500}])
    process = subprocess.Popen(
        [*COMMAND, "members", "zenml", *form],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(emulator),
    )
    assert process.stdout is not None
    assert process.stderr is not None
    if form:
        process.stdout.readline()
    # The last page, or the whole table, comes after this.
    process.stdout.close()
    err = process.stderr.read()
    assert (process.wait(PATIENCE), err) == (141, b"")


@pytest.mark.parametrize("arguments", [["secrets", "my-team"], ["demo"], ["--help"]], ids=str)
def test_a_short_output_that_nobody_reads_ends_in_silence_too(
    emulator: Emulator, arguments: list[str]
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [*COMMAND, *arguments],
        stdout=writer,
        stderr=subprocess.PIPE,
        env=environment(emulator),
        timeout=PATIENCE,
        check=False,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("arguments", [["members", "zenml"], ["demo"], ["--help"]], ids=str)
def test_output_that_cannot_be_written_is_a_failure(
    emulator: Emulator, arguments: list[str]
) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*COMMAND, *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(emulator),
            timeout=PATIENCE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == b"rosterkit: the output cannot be written: No space left on device\n"


def test_a_table_in_a_pipe_is_plain_and_whole(emulator: Emulator) -> None:
    done = run(emulator, *gitbook_place(emulator), env={"COLUMNS": "40"})
    lines = done.out.splitlines()
    assert re.split(r"\s{2,}", lines[0]) == [
        *("E-mail", "Name", "Role", "Status", "Joined", "Id", "Last seen")
    ]
    assert len(lines) == 401
    assert "\x1b" not in done.out
    assert "…" not in done.out
    assert done.err == ""


# ---- Terminals


@pytest.mark.parametrize(
    ("columns", "headings"),
    [
        (60, ["E-mail", "Name"]),
        (80, ["E-mail", "Name", "Role", "Status"]),
        (132, ["E-mail", "Name", "Role", "Status", "Joined", "Id", "Last seen"]),
    ],
)
def test_a_table_fits_its_terminal(emulator: Emulator, columns: int, headings: list[str]) -> None:
    words = gitbook_place(emulator)
    done = in_terminal(emulator, *words, columns=columns)
    head, rule, *body, note = plain(done.out)
    assert done.code == 0
    assert re.split(r"\s{2,}", head.strip()) == headings
    assert set(rule) == {"─"}
    assert len(body) == 400
    assert max(cell_len(line) for line in [head, rule, *body]) <= columns
    # Addresses are never cut, and each column begins in the same place on every line.
    rows = [json.loads(line) for line in run(emulator, *words, "--json").out.splitlines()]
    assert [line.split("  ")[0] for line in body] == [row["email"] or "–" for row in rows]
    if "Role" in headings:
        # Whether marks that take up space have a column of their own, terminals do not agree on.
        agreed = [line for line in body if not any(map(is_spacing_mark, line))]
        assert len(agreed) > 300
        roles = [re.split(r"  (?:owner|member) ", line) for line in agreed]
        assert {cell_len(before) for before, _ in roles} == {head.index("Role") - 2}
    missing = {"Joined", "Id", "Last seen"} - set(headings)
    assert note.startswith("400 members.")
    assert ("No room for:" in note) == bool(missing)
    assert all(heading.lower() in note for heading in missing)


def test_colors_are_added_and_nothing_else(emulator: Emulator) -> None:
    words = ["members", "paperspace", "my-team"]
    colored = in_terminal(emulator, *words)
    bare = in_terminal(emulator, *words, env={"NO_COLOR": "1"})
    assert re.search(r"\x1b\[38;5;3m\x1b\[1mowner\x1b\[0m", colored.out)
    assert not re.search(r"\x1b\[[0-9;]*m", bare.out)
    assert plain(colored.out) == plain(bare.out)


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_colors_are_left_out_when_not_wanted(emulator: Emulator, env: dict[str, str]) -> None:
    assert not re.search(r"\x1b\[[0-9;]*m", in_terminal(emulator, "members", "zenml", env=env).out)


def test_names_cannot_command_the_terminal(emulator: Emulator) -> None:
    evil = "[bold]\x1b]0;title\x07\x1b[2J\u202ename\u009b"
    env = scripted(emulator, [user("a@example.org", evil)])
    done = in_terminal(emulator, *evo_place(emulator), env=env, columns=132)
    assert r"[bold]\x1b]0;title\x07\x1b[2J\u202ename\x9b" in done.out
    assert not set("\x07\u202e\u009b") & set(done.out)
    assert "\x1b]" not in done.out
    assert "\x1b[2J" not in done.out


def test_progress_counts_by_the_page_and_is_gone_at_the_end(emulator: Emulator) -> None:
    emulator.set_faults([{"operation": "list_users", "page": 1, "status": 503, "times": 1}])
    done = in_terminal(emulator, "members", "zenml")
    assert "ZenML Pro: status 503; attempt 2 follows in" in done.out
    counts = dict.fromkeys(re.findall(r"(\d+) members so far", done.out))
    assert [*counts] == ["100", "199", "298", "397", "400"]
    assert not any("so far" in line or "follows" in line for line in plain(done.out))
    # Rows that are streamed to the same terminal are not written over.
    assert "so far" not in in_terminal(emulator, "members", "zenml", "--json").out
    assert "\x1b" not in in_terminal(emulator, "members", "zenml", env={"TERM": "dumb"}).out


def test_find_in_a_terminal_of_80_columns(emulator: Emulator) -> None:
    done = in_terminal(emulator, "find", everywhere(emulator), *all_places(emulator))
    lines = plain(done.out)
    assert done.code == 0
    assert lines[0].split() == ["Service", "Place", "Role", "Status", "Name"]
    assert [line.split()[0] for line in lines[2:6]] == ["paperspace", "gitbook", "evo", "zenml"]
    assert max(map(cell_len, lines[:6])) <= 80


# ---- The command itself


def test_the_demo_needs_no_key_and_tells_its_story() -> None:
    done = run(None, "demo")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert len(lines) <= 80
    for words in (
        "$ rosterkit review --targets places.txt --roster people.csv -o review/",
        "    refused (min_owners): The place would be left with no owner",
        "done      1. change ",
        "done, though its answer was lost",
        "Killed.",
        "5 steps: 1 done, 4 already.",
        "active -> disabled",
    ):
        assert any(words in line for line in lines), words
    page = Path(next(line for line in lines if line.startswith("For a browser: ")).split(": ")[1])
    assert page.read_text().startswith("<!")
    shutil.rmtree(page.parent)
    shown = in_terminal(None, "demo", columns=100)
    assert shown.code == 0
    assert "\x1b[1mWho has access?" in shown.out
    written = plain(shown.out)
    assert max(map(cell_len, written)) <= 100
    shutil.rmtree(Path(written[-2].split(": ")[1]).parent)


def test_a_build_without_the_command_says_so() -> None:
    script = (
        "import sys; from rosterkit import _rosterkit; del _rosterkit.run_command;"
        "from rosterkit.__main__ import main; sys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "demo"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "rosterkit: this build of rosterkit was made without the command\n"


def test_help_has_examples_exit_codes_and_says_where_credentials_come_from() -> None:
    done = run(None, "--help", env={"COLUMNS": "80"})
    assert done.code == 0
    for words in (
        "Examples:",
        "Exit codes:",
        "never from arguments",
        "PAPERSPACE_API_KEY",
        "change something, and ask before they do",
    ):
        assert words in done.out
    for command in (
        ["members"],
        ["secrets"],
        ["find"],
        ["offboard"],
        ["plan"],
        ["apply"],
        ["rotate"],
    ):
        assert "Examples:" in run(None, *command, "--help").out
    assert max(map(len, done.out.splitlines())) <= 80


def test_it_is_installed_under_its_name() -> None:
    script = Path(sys.executable).with_name("rosterkit")
    done = subprocess.run([script, "--version"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, f"rosterkit {__version__}\n")


def test_the_library_does_not_load_the_command() -> None:
    script = "import sys, rosterkit; print({'argparse', 'rosterkit.__main__'} & {*sys.modules})"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.stdout == "set()\n"
