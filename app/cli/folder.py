"""Find the data folder of a command."""

from argparse import Namespace
from pathlib import Path

from app.bootstrap import machine
from app.paths import default_data_folder, server_folder


def folder_of(asked: Namespace) -> Path:
    """Return the data folder that is asked for, or the user's own.

    Beside records on a server it is the folder of this PC for what belongs to that server alone.
    """
    if asked.data:
        return Path(asked.data.absolute())
    if asked.database:
        return server_folder(machine.whole(asked.database))
    return default_data_folder()
