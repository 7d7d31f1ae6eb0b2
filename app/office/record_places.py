"""Say before the records are opened whether they may lie where they lie."""

from pathlib import Path
from typing import Final

from app.office import settings
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.folder_places import REMOVABLE, FolderKind
from app.storage import folder_kinds

_TOLD: Final = "removable_told"


def obstacle(folder: Path) -> str:
    """Return why records in a folder are not opened and none are made there; empty where fine."""
    try:
        folder_kinds.refuse(folder)
    except Refused as refused:
        return refused.sentence
    return ""


def warning(desk: Desk) -> str:
    """Return once for each person and folder what to mind with a disk that can be pulled out."""
    if folder_kinds.place_of(desk.folder).kind is not FolderKind.removable:
        return ""
    if settings.recall(desk, _TOLD) == str(desk.folder):
        return ""
    settings.remember(desk, _TOLD, str(desk.folder))
    return REMOVABLE
