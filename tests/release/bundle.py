"""Write the index of an artifact bundle with static libraries, in the form of SE-0482.

    python bundle.py FOLDER.artifactbundle VERSION

The folder has a folder for each triple, with the library in it, and `include` with the headers.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

HEADERS = {"headerPaths": ["include"], "moduleMapPath": "include/module.modulemap"}


def index(bundle: Path, version: str) -> str:
    variants = [
        {
            "path": library.relative_to(bundle).as_posix(),
            # Debian's Swift calls the same platform so.
            "supportedTriples": [triple, triple.replace("unknown", "pc")],
            "staticLibraryMetadata": HEADERS,
        }
        for library in sorted(bundle.glob("*/*.a"))
        for triple in [library.parent.name]
    ]
    artifact = {"type": "staticLibrary", "version": version, "variants": variants}
    return (
        json.dumps({"schemaVersion": "1.0", "artifacts": {bundle.stem: artifact}}, indent=2) + "\n"
    )


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    (folder / "info.json").write_text(index(folder, sys.argv[2]))
