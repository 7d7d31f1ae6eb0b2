"""Print the book of what left (発送簿): a line for each posting, 「該当なし」 where none was."""

from typing import Final

from app.letters import register_sheet
from app.letters.facts import DEFAULT
from app.letters.register_sheet import SheetFacts
from app.rules.page_settings import PageSettings

TITLE: Final = "発送簿"
_COLUMNS: Final = (
    ("発送日", 21.0, (("発送日", ""),)),
    ("文書番号・文書日付", 37.0, (("文書番号", ""), ("文書日付", ""))),
    ("件名・受付番号", 57.0, (("件名", ""), ("受付番号", "受付番号 "))),
    ("宛先", 38.0, (("宛先", ""),)),
    ("方法・引受番号", 37.0, (("方法", ""), ("引受番号", ""))),
    ("通数", 16.0, (("通数", ""),)),
    (
        "配達・返戻",
        37.0,
        (
            ("配達日", "配達 "),
            ("返戻日", "返戻 "),
            ("返戻の理由", ""),
            ("返戻の対応", ""),
        ),
    ),
    ("状態・備考", 36.0, (("状態", ""), ("備考", ""))),
)
COLUMNS: Final = tuple((title, width) for title, width, _parts in _COLUMNS)
PARTS: Final = tuple(parts for _title, _width, parts in _COLUMNS)
"""What each column of the sheet gathers: the column of the register, and what it is led in by."""


def draw(facts: SheetFacts, settings: PageSettings = DEFAULT) -> bytes:
    """Return the book as a PDF, the same bytes for the same facts."""
    return register_sheet.draw(facts, settings)
