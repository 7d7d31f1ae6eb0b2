"""Keep what every letter, form and sheet reads back as, page by page."""

from pathlib import Path

from app.letters.extraction import text
from tests.letters.golden_pictures import KEPT, Subject

GOLDEN = KEPT.parent / "golden"


def golden(name: str) -> Path:
    """Return the file in which a text is kept."""
    return GOLDEN / f"{name}.txt"


def kept(name: str) -> str:
    """Return a text as it was kept; nothing where there is none."""
    path = golden(name)
    return path.read_text(encoding="utf-8") if path.exists() else ""


def read_back(subject: Subject) -> str:
    """Return what a subject says, as it is kept."""
    return text(subject.draw()) + "\n"
