"""Put the boxes for the seals on a draft that goes round on paper (決裁欄), and on nothing else."""

from collections.abc import Sequence
from io import BytesIO
from typing import Final

import pikepdf

from app.letters.ink import print_pages
from app.letters.marks import Mark, lowered
from app.letters.page import RIGHT
from app.letters.stamp_boxes import SIDE, TOP, stamp_boxes
from app.letters.window import COLUMN_NEEDED

AT: Final = 25.0
"""Between the day of the letter and its sender, where no letter prints anything (mm)."""
MOST: Final = int(COLUMN_NEEDED // SIDE)
"""As many boxes always have room right of the window."""


def boxes(labels: Sequence[str]) -> tuple[Mark, ...]:
    """Place the boxes right of the envelope's window, between the day and the sender."""
    return lowered(stamp_boxes(labels[:MOST], RIGHT), AT - TOP)


def with_boxes(draft: bytes, labels: Sequence[str], sender: str) -> bytes:
    """Return a draft with the boxes on its first page; the pages are as they were."""
    over = print_pages((boxes(labels),), title="決裁欄", sender=sender)
    with pikepdf.open(BytesIO(draft)) as whole, pikepdf.open(BytesIO(over)) as added:
        whole.pages[0].add_overlay(added.pages[0], None)
        file = BytesIO()
        whole.save(file, deterministic_id=True)
    return file.getvalue()
