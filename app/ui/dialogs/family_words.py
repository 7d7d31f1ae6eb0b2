"""Say who a child is, what each adult is to it, and whose consent counts and why."""

from datetime import date
from typing import Final

from app.office.children import Family
from app.office.rows import KnownChild, TieRow
from app.rules import eras
from app.rules.child_fields import CUSTODY_WORDS, TOGETHER_WORDS
from app.rules.expected import month_words, overdue
from app.rules.guardians import Adult
from app.ui import words
from app.ui.days import day_words
from app.ui.tables.columns import Column
from app.ui.widgets.pill import Pill

TO_ASK: Final = Pill("要確認", "clock", "due")
NOT_ASKED: Final = Pill("数えません", "ring", "quiet")
ENDED: Final = Pill("終了", "bar", "quiet")


def name_of(child: KnownChild) -> str:
    """Name a child, also one that has no name yet."""
    if child.state == "erased":
        return "（消去済）"
    return child.name or "ご出産予定のお子さま"


def detail_of(child: KnownChild, today: date) -> str:
    """Say when a child was born, or in which month it is expected."""
    if child.birth_on is not None:
        kana = f"{child.kana}　" if child.kana else ""
        return f"{kana}{eras.echo(child.birth_on, today)}"
    return f"ご出産予定　{month_words(child.expected_month)}" if child.expected_month else ""


def asks_for_birth(child: KnownChild, today: date) -> bool:
    """Tell whether name and birthday are to be asked for; never of a stopped child."""
    return child.state == "active" and overdue(child.expected_month, today)


def whose_words(family: Family) -> str:
    """Name those whose consent counts today."""
    whose = family.consent.whose
    if whose.by == "self":
        return "お子さまご本人"
    named = "、".join(
        f"{one.name} 様（親権 {CUSTODY_WORDS[one.custody]}）" for one in whose.answering
    )
    return named or "親権のある方が登録されていません"


def why_words(family: Family, today: date) -> str:
    """Say by which rule it is so."""
    rule, born = family.consent.rule.words, family.child.birth_on
    age = f"{eras.age_on(born, today)}歳のため、" if born else "お生まれになる前のため、"
    by = (
        "お子さまご本人の同意によります。"
        if family.consent.whose.by == "self"
        else "親権のある方の同意によります。"
    )
    return f"{age}{by}決まり：{rule}"


def columns(family: Family) -> tuple[Column[TieRow], ...]:
    """Describe the list of the adults of one family."""

    def counts(row: TieRow) -> Pill:
        return _counts(family, row)

    return (
        Column[TieRow]("name", "お名前", _name, 152, sortable=False),
        Column[TieRow]("member", "会員", _member, 104, sortable=False),
        Column[TieRow](
            "relationship",
            "その方からみて",
            lambda row: row.relationship or "－",
            112,
            sortable=False,
        ),
        Column[TieRow](
            "custody", "親権", lambda row: CUSTODY_WORDS[row.custody], 64, sortable=False
        ),
        Column[TieRow](
            "together", "同居", lambda row: TOGETHER_WORDS[row.lives_together], 64, sortable=False
        ),
        Column[TieRow](
            "counts",
            "お子さまについての同意",
            lambda row: counts(row).word,
            160,
            sortable=False,
            pill=counts,
        ),
        Column[TieRow](
            "ended", "終わった日", lambda row: day_words(row.ended_on), 124, sortable=False
        ),
    )


def _name(row: TieRow) -> str:
    return row.name or "（消去済）"


def _member(row: TieRow) -> str:
    return row.member_code if row.member_id is not None else "会員でない方"


def _counts(family: Family, row: TieRow) -> Pill:
    """Say how an adult's answer stands, where it counts."""
    if row.ended_on is not None:
        return ENDED
    whose = family.consent.whose
    if any(_is(one, row) for one in whose.unclear):
        return TO_ASK
    for one in whose.adults:
        if _is(one, row) and whose.by == "guardian":
            return words.standing(one.standing)
    return NOT_ASKED


def _is(one: Adult, row: TieRow) -> bool:
    """Tell whether a reckoned adult is the one of this row."""
    if row.member_id is not None:
        return one.member_id == row.member_id
    return one.member_id is None and one.name == row.name
