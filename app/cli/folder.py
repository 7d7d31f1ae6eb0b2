"""Find the data folder of a command."""

from argparse import Namespace
from pathlib import Path

from app.paths import default_data_folder


def folder_of(asked: Namespace) -> Path:
    """Return the data folder that is asked for, or the user's own."""
    return asked.data.absolute() if asked.data else default_data_folder()
