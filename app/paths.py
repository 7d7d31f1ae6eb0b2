"""Find the program's own files, from source and inside a bundle, and the data folder."""

import hashlib
import os
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

FOLDER_NAME = "SukusukuMadoguchi"


def root() -> Path:
    """Return the folder that holds `resources`."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return the path of a file that ships with the program."""
    return root().joinpath("resources", *parts)


def default_data_folder() -> Path:
    """Return the data folder of the user who runs the program."""
    local = os.environ.get("LOCALAPPDATA") or os.environ.get("XDG_DATA_HOME")
    base = Path(local) if local else Path.home() / ".local" / "share"
    return base / FOLDER_NAME


def server_folder(url: str) -> Path:
    """Return the folder of this user for what goes with the records of one server.

    Whoever signs in to the server, and however, finds the same folder.
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname or "".join(parse_qs(parts.query).get("host", []))
        named = f"{host}\n{parts.port or ''}\n{parts.path}"
    except ValueError:  # no address at all: it is refused where it is opened
        named = ""
    mark = hashlib.sha256(named.encode()).hexdigest()[:8]
    return default_data_folder().with_name(f"{FOLDER_NAME}-{mark}")
