"""Plan a correction field by field: what stood there, what will stand there (法34条)."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Final, Protocol

from app.rules.eras import japanese
from app.rules.expected import month_words
from app.rules.telephones import telephone_words

PLAN: Final = "correction"
"""The place of a correction in the plan of a right."""
MEMBER: Final = "member"
CHILD: Final = "child"
MEMBER_FIELDS: Final[Mapping[str, str]] = {
    "name": "お名前",
    "kana": "フリガナ",
    "gender": "性別",
    "birth_on": "生年月日",
    "postal_code": "郵便番号",
    "address": "ご住所",
    "care_of": "様方",
    "telephone": "お電話番号",
    "email": "メールアドレス",
    "away_postal_code": "里帰り先の郵便番号",
    "away_address": "里帰り先",
    "away_care_of": "里帰り先の様方",
    "away_until_on": "里帰り先の期限",
    "centre": "センター",
    "course": "コース",
    "delivery_group": "班",
    "contact_note": "ご連絡についてのご希望",
}
RELATIONSHIP: Final = "relationship"
"""What a child is to the member: hers to say, whoever else asks for the child."""
CHILD_FIELDS: Final[Mapping[str, str]] = {
    "name": "お名前",
    "kana": "フリガナ",
    "birth_on": "生年月日",
    "expected_month": "ご出産予定",
    RELATIONSHIP: "続柄",
}
NOTHING: Final = "（記載なし）"
ERASED: Final = "（消去済）"
LONGEST_LABEL: Final = 40
MOST_ELSEWHERE: Final = 20
_DAYS = frozenset({"birth_on", "away_until_on"})


class Change(Protocol):
    """Stand for one corrected field, planned or kept; the texts are None once erased."""

    @property
    def noun(self) -> str:
        """Return whose field it is."""

    @property
    def field(self) -> str:
        """Return its name."""

    @property
    def before(self) -> str | None:
        """Return what stood there."""

    @property
    def after(self) -> str | None:
        """Return what stands there now."""


@dataclass(frozen=True)
class FieldChange:
    """Hold one field to be corrected; the texts are as a draft spells them (days as ISO)."""

    noun: str
    subject_id: int
    field: str
    before: str
    after: str

    @property
    def key(self) -> str:
        """Return the name of the field among all fields of a case: `member.name`."""
        return key_of(self.noun, self.subject_id, self.field)


@dataclass(frozen=True)
class OtherChange:
    """Hold a correction in records of another department, in words."""

    label: str
    before: str
    after: str


@dataclass(frozen=True)
class CorrectionPlan:
    """Hold all that is corrected under one right."""

    fields: tuple[FieldChange, ...] = ()
    elsewhere: tuple[OtherChange, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether anything is planned."""
        return bool(self.fields or self.elsewhere)


def key_of(noun: str, subject_id: int, field: str) -> str:
    """Name one field; a member's own need no number, for a case is about one member."""
    return f"{noun}.{field}" if noun == MEMBER else f"{noun}.{subject_id}.{field}"


def spelt(plan: CorrectionPlan) -> dict[str, Any]:
    """Write a plan for the records."""
    return asdict(plan)


def read_plan(plan: Mapping[str, Any]) -> CorrectionPlan:
    """Read the correction out of the plan of a right; an empty one where nothing was planned."""
    kept = plan.get(PLAN) or {}
    return CorrectionPlan(
        tuple(FieldChange(**one) for one in kept.get("fields", ())),
        tuple(OtherChange(**one) for one in kept.get("elsewhere", ())),
    )


def complaints(elsewhere: Sequence[OtherChange]) -> list[str]:
    """Say what is missing of the lines about other departments, one sentence each."""
    found = []
    if len(elsewhere) > MOST_ELSEWHERE:
        found.append(f"ほかの部署で訂正した内容は{MOST_ELSEWHERE}行までです。")
    for place, one in enumerate(elsewhere, start=1):
        if not one.label:
            found.append(f"ほかの部署で訂正した内容の{place}行目に、項目の名前がありません。")
        elif len(one.label) > LONGEST_LABEL:
            found.append(
                f"ほかの部署で訂正した内容の{place}行目の項目の名前が長すぎます"
                f"（{LONGEST_LABEL}文字まで）。"
            )
        elif one.before == one.after:
            found.append(f"「{one.label}」の訂正前と訂正後が同じです。")
    return found


def label(noun: str, field: str, child_name: str = "") -> str:
    """Name a field as letters do; `child_name` tells one child from another where it is given."""
    if noun == MEMBER:
        return MEMBER_FIELDS.get(field, field)
    whose = f"お子さま（{child_name}）の" if child_name else "お子さまの"
    return f"{whose}{CHILD_FIELDS.get(field, field)}"


def spoken(change: Change, child_name: str = "") -> tuple[str, str, str]:
    """Say label, before and after as letters do."""
    return (
        label(change.noun, change.field, child_name),
        value_words(change.field, change.before),
        value_words(change.field, change.after),
    )


def value_words(field: str, text: str | None) -> str:
    """Say what stands in a field as letters do; None is what was erased since."""
    if text is None:
        return ERASED
    if not text:
        return NOTHING
    if field in _DAYS:
        return japanese(date.fromisoformat(text))
    if field == "expected_month":
        return month_words(text)
    return telephone_words(text) if field == "telephone" else text
