"""Find the program's own files, from source and inside a bundle, and the data folder."""

import hashlib
import os
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

FOLDER_NAME = "SukusukuMadoguchi"
USUAL_PORT = 5432


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

    Whoever signs in to the server, and however, finds the same folder: the usual port may be
    named or not. Where two stand by now, each spelling keeps its own.
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname or "".join(parse_qs(parts.query).get("host", []))
        port = parts.port
    except ValueError:  # no address at all: it is refused where it is opened
        return _marked("")

    def at(port: int | None) -> Path:
        return _marked(f"{host}\n{port or ''}\n{parts.path}")

    if port not in {None, USUAL_PORT}:
        return at(port)
    spelt = at(port), at(None), at(USUAL_PORT)
    return next((one for one in spelt if one.exists()), at(None))


def _marked(named: str) -> Path:
    mark = hashlib.sha256(named.encode("utf-8", "backslashreplace")).hexdigest()[:8]
    return default_data_folder().with_name(f"{FOLDER_NAME}-{mark}")
