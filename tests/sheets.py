"""Read a recovery sheet as a person does: what stands in the frames of which number."""

import re
from pathlib import Path

from app.letters import extraction


def groups_on(sheet: Path) -> list[str]:
    """Read the groups of the recovery key off the sheet, in their order."""
    text = extraction.text(sheet.read_bytes())
    return re.findall(r"^\d\n([0-9A-Z]{4})$", text, re.MULTILINE)


def asked_of(question: str, sheet: Path) -> str:
    """Return the characters for which a screen asks: the first two of each frame it names."""
    groups = groups_on(sheet)
    return "".join(groups[int(place) - 1][:2] for place in re.findall(r"(\d+)番", question))
