"""Find the data folder of a command."""

from argparse import Namespace
from pathlib import Path
from typing import Final

from app.bootstrap import machine
from app.paths import default_data_folder, server_folder
from app.rules.errors import Refused

_HOMELESS: Final = (
    "このPCの利用者のフォルダ（ホーム）が分からないため、データフォルダを決められません。"
    "何も変えていません。--data でデータフォルダを指定してください。"
)


def folder_of(asked: Namespace) -> Path:
    """Return the data folder that is asked for, or the user's own.

    Beside records on a server it is the folder of this PC for what belongs to that server alone.

    Raises:
        Refused: none is asked for, and the user has no folder at home.
    """
    if asked.data:
        return Path(asked.data.absolute())
    try:
        if asked.database:
            return server_folder(machine.whole(asked.database))
        return default_data_folder()
    except RuntimeError as error:
        raise Refused(_HOMELESS) from error
