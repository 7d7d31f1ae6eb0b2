"""Compare two versions of the policy, or two files, and print what changed (新旧対照表)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from app.exchange.file_bytes import put_bytes, refuse_place
from app.exchange.policy_text import read_policy_file
from app.exchange.word_comparison import WordComparison, word_comparison
from app.letters import comparison_table
from app.letters.comparison_table import ComparisonFacts
from app.letters.page import day_text
from app.office import page_settings, profile
from app.office.desk import Desk
from app.office.policy_text import starts_of
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.page_settings import STANDARD, PageChoices
from app.rules.policy import parse
from app.rules.policy_comparison import Comparison, compare
from app.rules.policy_parts import ClauseStart
from app.rules.policy_table import TableRow, table_rows
from app.storage.policy import VersionRow
from app.storage.unit import Unit

TITLE: Final = "個人情報保護方針　新旧対照表"
LONGEST_NAME: Final = 21
_HALF: Final = LONGEST_NAME // 2


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
    sources: tuple[Path, ...] = ()

    @property
    def rows(self) -> tuple[TableRow, ...]:
        """Return the rows of the table; what stayed as it was is left out."""
        return self.laid_out(whole=False)

    def laid_out(self, *, whole: bool) -> tuple[TableRow, ...]:
        """Return the rows of the table, with what stayed as it was where it is wanted `whole`."""
        return table_rows(self.comparison, whole=whole)


def compare_files(old: Path, new: Path) -> Compared:
    """Compare two policy files; no records are needed.

    Raises:
        BadFile: one of them cannot be read.
    """
    was, now = read_policy_file(old), read_policy_file(new)
    owner = parse(now).organisation.name
    compared = compare(was, now)
    return Compared(
        f"改正前（{old.stem}）", f"改正後（{new.stem}）", owner, compared, sources=(old, new)
    )


def compare_versions(desk: Desk, old_on: date, new_on: date) -> Compared:
    """Compare the texts of two versions, named by the day on which each came into force.

    Raises:
        Refused: there is no such version, or its text is not registered.
    """
    with desk.look() as unit:
        was, now = _version(unit, old_on), _version(unit, new_on)
        old = _side(unit, "改正前", was)
        new = _side(unit, "改正後", now)
        return _compared(desk, unit, old, new)


def compare_with_file(desk: Desk, old_on: date, path: Path) -> Compared:
    """Compare the text of a version with a file that is not taken in; nothing is registered.

    Raises:
        BadFile: the file cannot be read.
        Refused: there is no such version, or its text is not registered.
    """
    new = _Side(f"改正後（{_named(path)}）", read_policy_file(path))
    with desk.look() as unit:
        old = _side(unit, "改正前", _version(unit, old_on))
        return replace(_compared(desk, unit, old, new), sources=(path,))


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


def write_word(compared: Compared, on: date) -> bytes:
    """Return the table as a Word document with the day on which it is written."""
    title = f"{TITLE}（練習用）" if compared.practice else TITLE
    sides = (compared.before, compared.after)
    as_of = f"{compared.owner}　{day_text(on, compared.choices)}現在".strip()
    return word_comparison(
        WordComparison(title, *sides, compared.rows, compared.choices.amended_left, as_of)
    )


def keep_word(compared: Compared, path: Path, on: date) -> Path:
    """Write the table as a Word document, never over a file that was compared.

    Raises:
        Refused: the place will not do.
    """
    refuse_place(path, sources=compared.sources)
    put_bytes(path, write_word(compared, on))
    return path


@dataclass(frozen=True)
class _Side:
    """Hold one of the two texts, what its side is called, and its clauses where settled."""

    called: str
    text: str
    starts: Sequence[ClauseStart] | None = None


def _side(unit: Unit, word: str, row: VersionRow) -> _Side:
    return _Side(f"{word}（{_called(row)}）", _text(unit, row), starts_of(unit, row))


def _compared(desk: Desk, unit: Unit, old: _Side, new: _Side) -> Compared:
    return Compared(
        old.called,
        new.called,
        profile.sender(unit).name,
        compare(old.text, new.text, old_starts=old.starts, new_starts=new.starts),
        page_settings.of(unit),
        unit.history.anchor(),
        desk.practice,
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
    return f"{western(row.on)}{row.kind}{'' if row.approved_at else '案'}"


def _named(path: Path) -> str:
    """Name a file above its column; of a long name the beginning and the end are told."""
    name = path.stem
    return name if len(name) <= LONGEST_NAME else f"{name[:_HALF]}…{name[-_HALF:]}"
