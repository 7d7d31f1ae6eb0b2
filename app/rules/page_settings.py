"""Hold how this office prints its letters: the envelope's window, the marks, days and labels."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.rules.errors import Refused
from app.rules.label_sheets import TWELVE, LabelSheet, refuse_sheet
from app.rules.measures import Limits, refuse_beyond

MOST_SHIFT: Final = 15.0
ENVELOPE_WIDE, ENVELOPE_TALL = 235.0, 120.0
LIMITS: Mapping[str, Limits] = {
    "window_left": Limits("左端から", 0, ENVELOPE_WIDE),
    "window_top": Limits("上端から", 0, ENVELOPE_TALL),
    "window_width": Limits("窓の幅", 0, ENVELOPE_WIDE),
    "window_height": Limits("窓の高さ", 0, ENVELOPE_TALL),
}
SHIFT_LIMITS: Mapping[str, Limits] = {
    "across": Limits("右へ", -MOST_SHIFT, MOST_SHIFT),
    "down": Limits("下へ", -MOST_SHIFT, MOST_SHIFT),
}


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

    A window within the envelope always shows a part of the sheet's upper third, where it is folded.

    Raises:
        Refused: with what is wrong.
    """
    refuse_beyond(choices, LIMITS)
    sides = (
        ("「左端から」と「窓の幅」", choices.window_left + choices.window_width, ENVELOPE_WIDE),
        ("「上端から」と「窓の高さ」", choices.window_top + choices.window_height, ENVELOPE_TALL),
    )
    for words, far, most in sides:
        if far > most:
            raise Refused(
                f"窓が封筒（{ENVELOPE_WIDE:g}×{ENVELOPE_TALL:g}ミリ）からはみ出します。"
                f"{words}を、合わせて{most:g}ミリまでにしてください。何も変えていません。"
            )
    refuse_sheet(choices.label)


def refuse_shift(shift: Shift) -> None:
    """Refuse to move a sheet so far that the text would leave it."""
    # Written so that what compares with nothing (NaN) is refused too.
    if not (abs(shift.across) <= MOST_SHIFT and abs(shift.down) <= MOST_SHIFT):
        raise Refused(
            f"印刷の位置は、左右と上下に{MOST_SHIFT:g}ミリまで動かせます。何も変えていません。"
            "それより大きくずれるときは、プリンターの用紙の設定を確かめてください。"
        )


def printed_differences(before: Mapping[str, object], after: Mapping[str, object]) -> list[str]:
    """Name the choices that differ, for the log."""
    return sorted(name for name in after if before.get(name) != after[name])
