"""Read what was typed about a child: a born one, or one who is expected (OFFICE M-10, M-12)."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from app.rules.eras import read_date, western
from app.rules.expected import month_words, months_over, overdue, read_expected_month
from app.rules.findings import BadValue, Findings
from app.rules.guardians import Custody, LivesTogether
from app.rules.ids import ChildId
from app.rules.member_drafts import ChildDraft
from app.rules.member_fields import read_child_name, read_optional_kana, read_relationship
from app.rules.numerals import narrow

CUSTODY_WORDS: dict[Custody, str] = {
    "sole": "単独",
    "joint": "共同",
    "none": "なし",
    "unknown": "不明",
}
TOGETHER_WORDS: dict[LivesTogether, str] = {"yes": "はい", "no": "いいえ", "unknown": "不明"}

_CUSTODY: dict[str, Custody] = {
    **{code: code for code in CUSTODY_WORDS},
    **{word: code for code, word in CUSTODY_WORDS.items()},
    **{f"{word}親権": code for code, word in CUSTODY_WORDS.items()},
    "無": "none",
    "無し": "none",
    "": "unknown",
}
_TOGETHER: dict[str, LivesTogether] = {
    **{code: code for code in TOGETHER_WORDS},
    **{word: code for code, word in TOGETHER_WORDS.items()},
    "同居": "yes",
    "別居": "no",
    "": "unknown",
}
_MOST_MONTHS_OVER = 12


@dataclass(frozen=True)
class NewChild:
    """Hold a child whose particulars are in order.

    Either `birth_on` or `expected_month` ("2027-02") stands; `child_id` names a known child.
    """

    name: str
    kana: str
    birth_on: date | None
    relationship: str
    child_id: ChildId | None = None
    expected_month: str = ""
    custody: Custody = "unknown"
    lives_together: LivesTogether = "unknown"


def read_child(child: ChildDraft, at: str, found: Findings, *, today: date) -> NewChild:
    """Read one row of the children; problems go to the fields below `at` ("children.0")."""
    take = found.take
    expected = bool(child.expected_month.strip())
    nameless = expected and not f"{child.name}{child.birth_on}".strip()
    read_day = partial(_read_birth, today, expected)
    read_month = partial(_read_month, child, today)
    name = "" if nameless else take(f"{at}.name", child.name, read_child_name, "")
    kana = take(f"{at}.kana", child.kana, read_optional_kana, "")
    birth_on = take(f"{at}.birth_on", child.birth_on, read_day, None)
    month = take(f"{at}.expected_month", child.expected_month, read_month, "")
    return NewChild(
        name=name,
        kana=kana,
        birth_on=birth_on,
        relationship=take(f"{at}.relationship", child.relationship, read_relationship, ""),
        child_id=ChildId(int(child.child_id)) if child.child_id else None,
        expected_month="" if birth_on else month,
        custody=take(f"{at}.custody", child.custody, read_custody, "unknown"),
        lives_together=take(
            f"{at}.lives_together", child.lives_together, read_lives_together, "unknown"
        ),
    )


def warn_of_child(
    child: NewChild, at: str, found: Findings, *, member_birth_on: date, today: date
) -> None:
    """Point at what is allowed but is most often a slip.

    A known child whose month is over is asked for in a list of its own, never here: it may be one
    of whom nobody wants to be asked (OFFICE L-21).
    """
    if child.birth_on and child.birth_on <= member_birth_on:
        sentence = "お子さまの生年月日が会員の生年月日より前です。日付を確かめてください。"
        found.warn(f"{at}.birth_on", western(child.birth_on), sentence)
    if child.child_id is None and overdue(child.expected_month, today):
        words = month_words(child.expected_month)
        sentence = (
            f"ご出産予定（{words}）が過ぎています。"
            "お生まれでしたら、お名前と生年月日を入れてください。"
        )
        found.warn(f"{at}.expected_month", child.expected_month, sentence)


def read_custody(text: str) -> Custody:
    """Read 親権: 単独, 共同, なし or 不明; empty is 不明."""
    custody = _CUSTODY.get(narrow(text).lower())
    if custody is None:
        raise BadValue("親権は「単独」「共同」「なし」「不明」のどれかにしてください。")
    return custody


def read_lives_together(text: str) -> LivesTogether:
    """Read 同居: はい, いいえ or 不明; empty is 不明."""
    together = _TOGETHER.get(narrow(text).lower())
    if together is None:
        raise BadValue("同居は「はい」「いいえ」「不明」のどれかにしてください。")
    return together


def _read_birth(today: date, expected: bool, text: str) -> date | None:
    if not text.strip():
        if expected:
            return None
        raise BadValue("お子さまの生年月日がありません。お子さまの生年月日を入れてください。")
    return read_date(text, today=today)


def _read_month(child: ChildDraft, today: date, text: str) -> str:
    month = read_expected_month(text, today=today)
    if month and not child.child_id and months_over(month, today) > _MOST_MONTHS_OVER:
        raise BadValue(
            f"ご出産予定（{month_words(month)}）から1年以上たっています。"
            "お生まれでしたら、お名前と生年月日を入れてください。"
        )
    return month
