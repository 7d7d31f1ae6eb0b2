"""Compare two versions of the policy, or two files, and print what changed (新旧対照表)."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from app.exchange.policy_text import read_policy_file
from app.exchange.word_comparison import WordComparison, word_comparison
from app.letters import comparison_table
from app.letters.comparison_table import ComparisonFacts
from app.office import page_settings, profile
from app.office.desk import Desk
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.page_settings import STANDARD, PageChoices
from app.rules.policy import parse
from app.rules.policy_comparison import Comparison, compare
from app.rules.policy_table import TableRow, table_rows
from app.storage.policy import VersionRow
from app.storage.unit import Unit

TITLE: Final = "個人情報保護方針　新旧対照表"


@dataclass(frozen=True)
class Compared:
    """Hold a comparison, what its sides are called, and how it is printed."""

    before: str
    after: str
    owner: str
    comparison: Comparison
    choices: PageChoices = STANDARD
    anchor: str = ""
    practice: bool = False

    @property
    def rows(self) -> tuple[TableRow, ...]:
        """Return the rows of the table; what stayed as it was is left out."""
        return table_rows(self.comparison)


def compare_files(old: Path, new: Path) -> Compared:
    """Compare two policy files; no records are needed.

    Raises:
        BadFile: one of them cannot be read.
    """
    was, now = read_policy_file(old), read_policy_file(new)
    owner = parse(now).organisation.name
    return Compared(f"改正前（{old.stem}）", f"改正後（{new.stem}）", owner, compare(was, now))


def compare_versions(desk: Desk, old_on: date, new_on: date) -> Compared:
    """Compare the texts of two versions, named by the day on which each came into force.

    Raises:
        Refused: there is no such version, or its text is not registered.
    """
    with desk.look() as unit:
        was, now = _version(unit, old_on), _version(unit, new_on)
        return Compared(
            f"改正前（{_called(was)}）",
            f"改正後（{_called(now)}）",
            profile.sender(unit).name,
            compare(_text(unit, was), _text(unit, now)),
            page_settings.of(unit),
            unit.history.anchor(),
            desk.practice,
        )


def draw(compared: Compared, on: date) -> bytes:
    """Return the table as a PDF with the day on which it is printed.

    Raises:
        GlyphsMissing: a character of either text is in no font.
    """
    facts = ComparisonFacts(
        TITLE,
        compared.before,
        compared.after,
        compared.rows,
        compared.owner,
        on,
        compared.anchor,
        compared.practice,
    )
    return comparison_table.draw(facts, compared.choices)


def write_word(compared: Compared) -> bytes:
    """Return the table as a Word document."""
    title = f"{TITLE}（練習用）" if compared.practice else TITLE
    sides = (compared.before, compared.after)
    return word_comparison(
        WordComparison(title, *sides, compared.rows, compared.choices.amended_left)
    )


def _version(unit: Unit, on: date) -> VersionRow:
    row = unit.policies.find(on)
    if row is None:
        days = "、".join(western(one.on) for one in unit.policies.rows())
        raise Refused(
            f"{western(on)}の版はありません。何も書き出していません。"
            f"登録されている版（{days}）から選んでください。"
        )
    return row


def _text(unit: Unit, row: VersionRow) -> str:
    text = unit.policies.text(row.id)
    if text is None:
        raise Refused(
            f"{western(row.on)}の版は、本文が登録されていないため比べられません。何も書き出していません。"
            "そのときの文書を取り込んでから、もう一度お試しください。"
        )
    return text


def _called(row: VersionRow) -> str:
    return f"{western(row.on)}{row.kind}"
