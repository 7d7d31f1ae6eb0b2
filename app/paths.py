"""Find the program's own files, from source and inside a bundle, and the data folder."""

import os
import sys
from pathlib import Path

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
