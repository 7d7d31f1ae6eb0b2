"""Say the states of the policy's versions as the office writes them."""

from datetime import date
from textwrap import wrap
from typing import Final, Protocol

from app.office.policy_task_views import Publication
from app.office.policy_versions import VersionRow
from app.rules import eras
from app.rules.spoken_days import WEEKDAYS
from app.ui import theme
from app.ui.days import day_words, moment_words
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
LATE_TEXT: Final = Pill("後から登録", "back", "quiet")
SEEDED: Final = "最初の設定で登録した版"

OUTCOMES: Final = {
    "unchanged": "同じ本文がすでに登録されています。何も変えていません。",
    "updated": "{day}の版の読み取りを直しました。",
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
    """Say whether the text of a version is registered, and whether that was later."""
    if not row.has_text:
        return NO_TEXT
    return LATE_TEXT if row.text_late else WITH_TEXT


class HasTasks(Protocol):
    """Be what knows how many tasks there are, and how many of them are settled."""

    @property
    def settled(self) -> int:
        """Return how many need nothing more."""

    @property
    def tasks(self) -> int:
        """Return how many there are."""


def tasks(line: HasTasks) -> Pill:
    """Say how many of the tasks are settled; nothing where there are none."""
    if not line.tasks:
        return Pill("")
    word = f"{line.settled}/{line.tasks}"
    return Pill(word, "check", "good") if line.settled == line.tasks else Pill(word, "ring", "due")


def day(row: VersionRow) -> str:
    """Write the day in force with the year both ways: 2022/04/01（令和4年）.

    Where the letters are largest the list has no room for the second way.
    """
    era = eras.era_of(row.on) if theme.size_word() != "特大" else None
    return f"{row.on:%Y/%m/%d}" + (f"（{era.year(row.on)}）" if era else "")


def date_in_full(on: date) -> str:
    """Write a day both ways with its weekday: 2027年4月1日（令和9年）木曜日."""
    era = eras.era_of(on)
    year = f"（{era.year(on)}）" if era else ""
    return f"{eras.western(on)}{year}{WEEKDAYS[on.weekday()]}曜日"


def approval(row: VersionRow) -> str:
    """Say who approved a version on which day."""
    if row.approved_at is None:
        return "まだ承認されていません"
    if row.seeded:
        return f"{SEEDED}　{moment_words(row.approved_at)}"
    return f"{row.approver}　{moment_words(row.approved_at)}"


def head(row: VersionRow) -> str:
    """Say below the day who approved, and since when the text is on record."""
    added = f"本文 {day_words(row.text_added_on)} 登録" if row.has_text else NO_TEXT.word
    lead = "" if row.approved_at is None or row.seeded else "承認 "
    return f"{lead}{approval(row)}　{added}"


def facts(row: VersionRow, published: Publication) -> list[tuple[str, str]]:
    """List what is on record of a version."""
    late = "（承認の後に登録）" if row.text_late else ""
    added = f"{day_words(row.text_added_on)} 登録{late}" if row.has_text else NO_TEXT.word
    return [
        ("施行日", date_in_full(row.on)),
        ("区分", row.kind),
        ("重さ", f"{weight(row).word}　{WEIGHTS[row.major]}"),
        ("改訂の要旨", row.summary or "（書かれていません）"),
        ("改訂の理由", row.reason or "（書かれていません）"),
        ("承認", approval(row)),
        ("本文", added),
        ("照合値", " ".join(wrap(row.sha256, 16))),
        ("公表", "　".join(part for part in (published.words, published.late) if part)),
    ]


WEIGHTS: Final = {
    True: "会員は施行日から再同意待ちになります。",
    False: "これまでの同意がそのまま有効です。",
}
"""What a weight means for the members."""
