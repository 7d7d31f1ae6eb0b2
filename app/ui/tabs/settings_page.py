"""Be the page 設定: every setting of the house, who may change it, and the way to its dialog."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from app.rules.roles import MAY, Role, Verb, may
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs import setting_lines
from app.ui.tabs.register_list import Chip, every
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.setting_lines import LINES, SettingLine
from app.ui.tabs.sheet import Block, Sheet, Step
from app.ui.widgets.pill import Pill

MINE = Pill("変更できます", "check", "good")
OWN = Pill("ご自分の分だけ", "check", "good")
OTHERS = Pill("閲覧のみ", "bar", "quiet")


@dataclass(frozen=True)
class SettingRow:
    """Show one setting to one person."""

    id: int
    line: SettingLine
    mine: bool


def rows(roles: frozenset[Role]) -> Sequence[SettingRow]:
    """Return every setting, and whether these roles may change it."""
    return [
        SettingRow(place, line, may(roles, line.verb)) for place, line in enumerate(LINES, start=1)
    ]


def who_may(verb: Verb) -> str:
    """Name the roles that may change a setting."""
    return "・".join(role.word for role in Role if role in MAY[verb])


def describe(row: SettingRow) -> Sheet:
    """Say what is set there and by whom."""
    return Sheet(
        title=row.line.word,
        over=row.line.matter,
        pills=(_pill(row),),
        step=_step(row),
        blocks=(
            Block("ここで決めること", row.line.about),
            Block("変えられる人", who_may(row.line.verb)),
        ),
    )


def _step(row: SettingRow) -> Step:
    """Offer to open what this person may set, for the office or for herself."""
    if row.mine:
        return Step("変更は操作記録に残ります。", "open", "設定を開く(&A)…")
    if row.line.own:
        return Step(row.line.own, "open", "ご自分の設定を開く(&A)…")
    return Step(f"この設定を変えるのは、{who_may(row.line.verb)}の仕事です。")


def _pill(row: SettingRow) -> Pill:
    if row.mine:
        return MINE
    return OWN if row.line.own else OTHERS


def _of(matter: str) -> Callable[[SettingRow], bool]:
    return lambda row: row.line.matter == matter


class SettingsPage(RegisterPage[SettingRow]):
    """List the settings by matter."""

    key: ClassVar[str] = "settings"
    word: ClassVar[str] = "設定"
    noun: ClassVar[str] = "設定"
    picture: ClassVar[str] = "log"
    hint: ClassVar[str] = "設定の名前・内容"
    nouns: ClassVar[frozenset[str]] = frozenset({"settings"})
    chips: ClassVar[tuple[Chip[Any], ...]] = (
        Chip("", "すべて", every),
        *(
            Chip(word, word, _of(word))
            for word in (setting_lines.OFFICE, setting_lines.LETTERS, setting_lines.DESK)
        ),
        Chip("safety", setting_lines.SAFETY, _of(setting_lines.SAFETY)),
    )

    def columns(self) -> Sequence[Column[SettingRow]]:
        """Give matter, word and whether this person may change it."""
        return (
            Column("matter", "分類", lambda row: row.line.matter, 110),
            Column("word", "設定", lambda row: row.line.word, 300),
            pill_column("mine", "変更", _pill, 140),
        )

    def question(self) -> Callable[[], Sequence[SettingRow]]:
        """List what can be set."""
        roles = self.seat.desk.actor.roles
        return lambda: rows(roles)

    def reading(self, row: SettingRow) -> Callable[[], Sheet]:
        """Describe one setting."""
        return lambda: describe(row)

    def says(self, row: SettingRow) -> str:
        """Find a setting by what is set there, too."""
        return f"{super().says(row)}\n{row.line.about}"

    def act(self, key: str, about: object, row: SettingRow) -> None:
        """Open the dialog of a setting."""
        del about
        if key == "open":
            self.open_dialog(row.line.open(self.seat, self))
