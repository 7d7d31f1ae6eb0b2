"""Say the states of the policy's versions as the office writes them."""

from typing import Final

from app.office.policy import VersionRow
from app.rules import eras
from app.ui.widgets.pill import Pill

STATES: Final = {
    "draft": Pill("下書き", "ring", "due"),
    "approved": Pill("承認済・施行前", "clock", "due"),
    "in_force": Pill("施行中", "check", "good"),
    "past": Pill("以前の版", "bar", "quiet"),
}
MAJOR: Final = Pill("重要", "triangle", "due")
MINOR: Final = Pill("軽微", "dot", "quiet")
NO_TEXT: Final = Pill("本文未登録", "ring", "quiet")
WITH_TEXT: Final = Pill("登録済", "check", "good")

OUTCOMES: Final = {
    "unchanged": "同じ本文がすでに登録されています。何も変えていません。",
    "text_added": "{day}の版に本文を登録しました。",
    "draft": "{day}の版を下書きとして登録しました。管理責任者の承認で施行されます。",
    "approved": "{day}の版を登録し、承認しました。",
}
"""What became of a file that was taken in."""


def state(row: VersionRow) -> Pill:
    """Say whether a version is in force."""
    return STATES[row.state]


def weight(row: VersionRow) -> Pill:
    """Say whether a version asks for consent again."""
    return MAJOR if row.major else MINOR


def text(row: VersionRow) -> Pill:
    """Say whether the text of a version is registered."""
    return WITH_TEXT if row.has_text else NO_TEXT


def day(row: VersionRow) -> str:
    """Write the day in force with the year both ways: 2022/04/01（令和4年）."""
    era = eras.era_of(row.on)
    return f"{row.on:%Y/%m/%d}" + (f"（{era.year(row.on)}）" if era else "")
