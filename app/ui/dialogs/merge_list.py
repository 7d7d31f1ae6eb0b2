"""Describe the lists of 名寄せ: the candidates, and two registrations side by side."""

from typing import Final

from app.office.merge_lines import MergeLine
from app.office.merging import Pair
from app.rules.eras import japanese
from app.rules.merging import Likeness, Person
from app.ui.tables.columns import Column
from app.ui.widgets.pill import Pill

_LIKENESS: Final = {
    Likeness.name_and_birthday: Pill(Likeness.name_and_birthday.word, "check", "due"),
    Likeness.kana_and_birthday: Pill(Likeness.kana_and_birthday.word, "ring", "due"),
    Likeness.name_and_telephone: Pill(Likeness.name_and_telephone.word, "ring", "quiet"),
}
_DIFFERS: Final = Pill("違い", "triangle", "due")
_SAME: Final = Pill("同じ", "check", "quiet")
_TOGETHER: Final = Pill("あわせる", "dot", "good")


def person_words(person: Person) -> str:
    """Name a registration so that two of one name are told apart."""
    return f"{person.name} 様（{person.member_code}）"


def likeness(pair: Pair) -> Pill:
    """Return the pill of what two registrations have in common."""
    return _LIKENESS[pair.likeness]


def comparison(line: MergeLine) -> Pill:
    """Return the pill that says whether a line differs."""
    if line.together:
        return _TOGETHER
    return _DIFFERS if line.differs else _SAME


PAIRS: Final = (
    Column[Pair]("keep", "一方の登録", lambda pair: person_words(pair.keep), 250, sortable=False),
    Column[Pair](
        "other", "もう一方の登録", lambda pair: person_words(pair.other), 250, sortable=False
    ),
    Column[Pair](
        "likeness",
        "同じところ",
        lambda pair: likeness(pair).word,
        200,
        sortable=False,
        pill=likeness,
    ),
    Column[Pair](
        "birth_on", "生年月日", lambda pair: japanese(pair.keep.birth_on), 150, sortable=False
    ),
)
LINES: Final = (
    Column[MergeLine]("label", "項目", lambda line: line.label, 164, sortable=False),
    Column[MergeLine]("keep", "残す登録", lambda line: line.keep, 250, sortable=False),
    Column[MergeLine]("other", "まとめる登録", lambda line: line.other, 250, sortable=False),
    Column[MergeLine](
        "pill", "", lambda line: comparison(line).word, 108, sortable=False, pill=comparison
    ),
    Column[MergeLine]("after", "名寄せの後", lambda line: line.after, 240, sortable=False),
)
