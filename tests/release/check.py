"""Check what `make dist` left in a folder: that everything is there, and is what it says it is.

    python check.py DIST

Every check that fails is told, and the exit code is then 1.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import subprocess
import sys
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from elftools.elf.elffile import ELFFile
from elftools.elf.gnuversions import GNUVerNeedSection

GLIBC = (2, 17)
"""The newest version of the C library that a binary may ask for: what manylinux2014 says."""

TRIPLES = {
    "x86_64-unknown-linux-gnu": "linux-x64-gnu",
    "aarch64-unknown-linux-gnu": "linux-arm64-gnu",
    "x86_64-unknown-linux-musl": "linux-x64-musl",
    "aarch64-unknown-linux-musl": "linux-arm64-musl",
}
CRATES = (
    "rosterkit-spelling",
    "rosterkit-macros",
    "rosterkit",
    "rosterkit-emulator",
    "rosterkit-cli",
)


@dataclass
class Findings:
    """What was found, by file."""

    wrong: list[str] = field(default_factory=list)
    checked: int = 0

    def check(self, what: str, holds: object, otherwise: str = "") -> None:
        self.checked += 1
        if not holds:
            self.wrong.append(f"{what}: {otherwise}" if otherwise else what)


def contents(archive: Path) -> dict[str, bytes]:
    """The files of a wheel, a tarball or a zip, without the folder that all of them are in."""
    if archive.suffix in {".whl", ".zip"}:
        with zipfile.ZipFile(archive) as opened:
            return {name: opened.read(name) for name in opened.namelist() if not name.endswith("/")}
    with tarfile.open(archive) as opened:
        return {
            member.name.partition("/")[2]: file.read()
            for member in opened.getmembers()
            if (file := opened.extractfile(member)) is not None
        }


def named(files: dict[str, bytes], pattern: str) -> dict[str, bytes]:
    return {name: content for name, content in files.items() if re.search(pattern, name)}


def dependencies(binary: bytes) -> set[tuple[str, str]]:
    """The crates that cargo-auditable wrote into a binary, with versions; none if it did not."""
    section = ELFFile(io.BytesIO(binary)).get_section_by_name(".dep-v0")
    if section is None:
        return set()
    packages = json.loads(zlib.decompress(section.data()))["packages"]
    return {(one["name"], one["version"]) for one in packages if one.get("kind") != "build"}


def billed(bill: bytes) -> set[tuple[str, str]]:
    """What a bill of materials in CycloneDX lists, and the component that it is of."""
    document = json.loads(bill)
    if document.get("bomFormat") != "CycloneDX":
        return set()
    components = [*document["components"], document["metadata"]["component"]]
    return {(one["name"], one["version"]) for one in components}


def asked_of_glibc(binary: bytes) -> Iterator[tuple[int, ...]]:
    for section in ELFFile(io.BytesIO(binary)).iter_sections():
        if isinstance(section, GNUVerNeedSection):
            for _, versions in section.iter_versions():
                for version in versions:
                    if match := re.fullmatch(r"GLIBC_([\d.]+)", version.name):
                        yield tuple(map(int, match[1].split(".")))


def needed(binary: bytes) -> set[str]:
    """The libraries that a binary loads."""
    dynamic = ELFFile(io.BytesIO(binary)).get_section_by_name(".dynamic")
    return {tag.needed for tag in dynamic.iter_tags("DT_NEEDED")} if dynamic is not None else set()


def check_binary(findings: Findings, where: str, binary: bytes, bill: bytes | None) -> None:
    """Check one binary, and the bill that lies beside it."""
    listed = dependencies(binary)
    findings.check(f"{where} has the list of its dependencies inside", len(listed) > 20)
    missing = listed - billed(bill) if bill is not None else listed
    findings.check(
        f"{where} has a bill of all that is in it", not missing, f"without {sorted(missing)[:5]}"
    )
    newest = max(asked_of_glibc(binary), default=(0,))
    findings.check(f"{where} runs with glibc 2.17", newest <= GLIBC, f"it asks for {newest}")
    for path in (b"/build/", b"/root/", b"/home/"):
        at = binary.find(path)
        findings.check(
            f"{where} has no path of where it was built", at < 0, repr(binary[at : at + 80])
        )


def check_licenses(findings: Findings, where: str, files: dict[str, bytes]) -> None:
    for license in ("LICENSE-MIT", "LICENSE-APACHE"):
        findings.check(f"{where} has {license}", named(files, rf"(^|/){license}$"))
    notices = named(files, r"(^|/)THIRD-PARTY[^/]*$")
    findings.check(
        f"{where} has the licenses of what is in it",
        any(len(text) > 10_000 for text in notices.values()),
    )


def run(tool: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a tool that is installed beside this Python, wherever that is called from."""
    command = [Path(sys.executable).with_name(tool), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def check_tag(findings: Findings, wheel: Path) -> None:
    """Check that a wheel is for the systems that its name says."""
    told = run("auditwheel", "show", "--json", wheel)
    found = json.loads(told.stdout)["overall_tag"] if told.returncode == 0 else told.stderr
    tags = wheel.stem.split("-")[-1].split(".")
    findings.check(f"{wheel.name} is for what its name says", found in tags, found)


def check_wheels(findings: Findings, dist: Path) -> None:
    wheels = sorted(dist.glob("*.whl"))
    findings.check(
        "there are four wheels", len(wheels) == len(TRIPLES), str([wheel.name for wheel in wheels])
    )
    for wheel in wheels:
        files = contents(wheel)
        [module] = named(files, r"/_rosterkit\.abi3\.so$").values()
        bills = named(files, r"\.dist-info/sboms/.*\.json$")
        check_binary(findings, wheel.name, module, next(iter(bills.values()), None))
        check_licenses(findings, wheel.name, files)
        if "musllinux" in wheel.name:
            # auditwheel knows it only by the name that Alpine's linker gives it. Every musl takes
            # this one for itself.
            names = needed(module)
            findings.check(
                f"{wheel.name} needs musl's C library alone", names == {"libc.so"}, f"{names}"
            )
        else:
            check_tag(findings, wheel)
        told = run("abi3audit", "--strict", wheel)
        findings.check(
            f"abi3audit accepts {wheel.name}", told.returncode == 0, told.stdout + told.stderr
        )


def check_node(findings: Findings, dist: Path, version: str) -> None:
    root = contents(dist / f"rosterkit-{version}.tgz")
    manifest = json.loads(root["package.json"])
    findings.check(
        "the npm package names its platforms", len(manifest["optionalDependencies"]) == 8
    )
    findings.check("the npm package has nothing native", not named(root, r"\.node$"))
    for platform in TRIPLES.values():
        name = f"rosterkit-{platform}-{version}.tgz"
        files = contents(dist / name)
        check_binary(findings, name, files["rosterkit.node"], files.get("sbom.cdx.json"))
        check_licenses(findings, name, files)
        findings.check(
            f"{name} is what rosterkit asks for",
            manifest["optionalDependencies"].get(f"@rosterkit/{platform}")
            == json.loads(files["package.json"])["version"],
        )


def check_programs(findings: Findings, dist: Path, version: str) -> None:
    for triple in TRIPLES:
        name = f"rosterkit-{version}-{triple}.tar.gz"
        files = contents(dist / name)
        for program in ("rosterkit", "rosterkit-emulator"):
            check_binary(
                findings, f"{name}: {program}", files[program], files.get(f"{program}.cdx.json")
            )
        check_licenses(findings, name, files)


def check_swift(findings: Findings, dist: Path) -> None:
    name = "RosterKitFFI.artifactbundle.zip"
    files = contents(dist / name)
    [index] = named(files, r"/info\.json$").values()
    variants = json.loads(index)["artifacts"]["RosterKitFFI"]["variants"]
    findings.check(f"{name} has both architectures", len(variants) == 2)
    for variant in variants:
        findings.check(
            f"{name} has {variant['path']}", named(files, re.escape(variant["path"]) + "$")
        )
        bill = variant["path"].replace("librosterkit_swift.a", "sbom.cdx.json")
        findings.check(
            f"{name} has {bill}",
            any(billed(one) for one in named(files, re.escape(bill) + "$").values()),
        )
    check_licenses(findings, name, files)


def check_sources(findings: Findings, dist: Path, version: str) -> None:
    source = contents(dist / f"rosterkit-{version}.tar.gz")
    findings.check("the source distribution has the lock file", "Cargo.lock" in source)
    check_licenses(findings, "the source distribution", source)
    for crate in CRATES:
        files = contents(dist / f"{crate}-{version}.crate")
        for file in ("Cargo.toml", "README.md", "LICENSE-MIT", "LICENSE-APACHE"):
            findings.check(f"the crate {crate} has {file}", file in files)


def check_sums(findings: Findings, dist: Path) -> None:
    sums = dict(
        reversed(line.split("  ")) for line in (dist / "SHA256SUMS").read_text().splitlines()
    )
    there = {file.name for file in dist.iterdir() if file.name != "SHA256SUMS"}
    findings.check("every file has a sum", sums.keys() == there, str(sums.keys() ^ there))
    for name in sums.keys() & there:
        is_it = hashlib.sha256((dist / name).read_bytes()).hexdigest() == sums[name]
        findings.check(f"the sum of {name} is right", is_it)


def main() -> int:
    dist = Path(sys.argv[1])
    [source] = dist.glob("rosterkit-*[0-9].tar.gz")
    version = source.name.removeprefix("rosterkit-").removesuffix(".tar.gz")
    findings = Findings()
    check_wheels(findings, dist)
    check_node(findings, dist, version)
    check_programs(findings, dist, version)
    check_swift(findings, dist)
    check_sources(findings, dist, version)
    check_sums(findings, dist)
    for sentence in findings.wrong:
        print(f"WRONG: {sentence}")
    print(f"{findings.checked} checks, {len(findings.wrong)} failed.")
    return 1 if findings.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
