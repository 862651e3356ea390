"""Archives whose bytes follow from their content alone.

    python archive.py FOLDER ARCHIVE.tar.gz|ARCHIVE.zip    an archive of a folder, which is in it
    python archive.py --sums FOLDER                        SHA256SUMS in the folder, of its files

Times are SOURCE_DATE_EPOCH, files are in the order of their names and belong to root.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import sys
import tarfile
import time
import zipfile
from pathlib import Path


def files(folder: Path) -> list[tuple[str, Path]]:
    """The files below a folder, each by its name in an archive."""
    found = [
        (path.relative_to(folder.parent).as_posix(), path)
        for path in folder.rglob("*")
        if path.is_file()
    ]
    return sorted(found)


def epoch() -> int:
    return int(os.environ["SOURCE_DATE_EPOCH"])


def mode(path: Path) -> int:
    return 0o755 if os.access(path, os.X_OK) else 0o644


def tar(folder: Path, archive: Path) -> None:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as opened:
        for name, path in files(folder):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime, entry.mode = path.stat().st_size, epoch(), mode(path)
            with path.open("rb") as content:
                opened.addfile(entry, content)
    # The name and the time of what was packed would be in it as well.
    archive.write_bytes(gzip.compress(packed.getvalue(), mtime=0))


def zipped(folder: Path, archive: Path) -> None:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as opened:
        for name, path in files(folder):
            entry = zipfile.ZipInfo(name, time.gmtime(epoch())[:6])
            entry.external_attr = mode(path) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            opened.writestr(entry, path.read_bytes())


def sums(folder: Path) -> None:
    listed = folder / "SHA256SUMS"
    listed.unlink(missing_ok=True)
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
        for path in sorted(folder.iterdir())
    ]
    listed.write_text("".join(lines), newline="\n")


if __name__ == "__main__":
    if sys.argv[1] == "--sums":
        sums(Path(sys.argv[2]))
    elif sys.argv[2].endswith(".zip"):
        zipped(Path(sys.argv[1]), Path(sys.argv[2]))
    else:
        tar(Path(sys.argv[1]), Path(sys.argv[2]))
