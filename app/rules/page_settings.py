"""Hold how this office prints its letters: the envelope's window, the marks, days and labels."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.rules.errors import Refused
from app.rules.label_sheets import TWELVE, LabelSheet, refuse_sheet

MOST_SHIFT: Final = 15.0


@dataclass(frozen=True)
class PageSettings:
    """Describe the envelope's window (mm from the sheet's left and top edge) and the page.

    The window is measured with the sheet pushed to the envelope's left and top (DECISIONS 23).
    `seal_mark` prints 「㊞」 beside the signatory's name, where room is left for a seal otherwise.
    """

    window_left: float = 20.0
    window_top: float = 20.0
    window_width: float = 90.0
    window_height: float = 45.0
    era_dates: bool = True
    fold_marks: bool = True
    seal_mark: bool = False


@dataclass(frozen=True)
class PageChoices(PageSettings):
    """Hold all choices of an office, beside what every letter needs.

    `amended_left` puts 「改正後」 on the left side of a 新旧対照表.
    """

    amended_left: bool = True
    label: LabelSheet = TWELVE


STANDARD: Final = PageChoices()


@dataclass(frozen=True)
class Shift:
    """Say by how much a printer's sheets are moved, to the right and down (mm)."""

    across: float = 0.0
    down: float = 0.0


NO_SHIFT: Final = Shift()


def refuse_choices(choices: PageChoices) -> None:
    """Refuse measures that no sheet has; whether a window will do, a drawn letter shows.

    Raises:
        Refused: with what is wrong.
    """
    place = (choices.window_left, choices.window_top)
    size = (choices.window_width, choices.window_height)
    if min(*place, *size) < 0:
        raise Refused(
            "封筒の窓の寸法に使えない数があります。0以上の数を入れてください。何も変えていません。"
        )
    refuse_sheet(choices.label)


def refuse_shift(shift: Shift) -> None:
    """Refuse to move a sheet so far that the text would leave it."""
    if max(abs(shift.across), abs(shift.down)) > MOST_SHIFT:
        raise Refused(
            f"印刷の位置は、左右と上下に{MOST_SHIFT:g}ミリまで動かせます。何も変えていません。"
            "それより大きくずれるときは、プリンターの用紙の設定を確かめてください。"
        )


def printed_differences(before: Mapping[str, object], after: Mapping[str, object]) -> list[str]:
    """Name the choices that differ, for the log."""
    return sorted(name for name in after if before.get(name) != after[name])
