"""Keep a spreadsheet from taking the text of a cell for a formula (SAFETY §2).

A cell that a spreadsheet could calculate gets an apostrophe in front, and so does one that already
looks like that; reading takes exactly one away again. So what we write we read back unchanged.
"""

import re

# Spaces and invisible signs in front are skipped, since some spreadsheets trim them.
_RISKY = re.compile("[ 　\xa0\ufeff\u200b-\u200f'’]*[=+\\-@＝＋－＠\t\r\n]")
_MARK = "'"


def as_text(cell: str) -> str:
    """Return the cell as it is written to a CSV, so that it is shown as text."""
    return f"{_MARK}{cell}" if _RISKY.match(cell) else cell


def original(cell: str) -> str:
    """Return the cell as it was before `as_text`."""
    return cell[1:] if cell.startswith(_MARK) and _RISKY.match(cell) else cell
