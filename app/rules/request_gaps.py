"""List what a request still lacks before it is whole; until then it is a 仮受付 (OFFICE M-07)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from app.rules.contact import read_postal_code, read_telephone
from app.rules.eras import BadDate, read_date
from app.rules.findings import BadValue
from app.rules.identity import RequesterKind
from app.rules.member_fields import read_code, read_optional_kana
from app.rules.problems import Problem
from app.rules.request_drafts import RequestDraft, SubjectKind
from app.rules.rights import Remedy
from app.rules.systems import System

LATE_AFTER_DAYS = 7
"""After so many days it is no longer the way of the post: an entry needs its reason (M-06)."""

READERS: Mapping[str, Callable[[str], str]] = {
    "telephone": read_telephone,
    "postal_code": read_postal_code,
    "member_code": read_code,
    "requester_kana": read_optional_kana,
    "subject_kana": read_optional_kana,
}
"""The readers of the register: a field is in order here where it is in order there."""

_EVERYWHERE = (
    ("received_on", "届いた日を入れてください。"),
    ("channel", "届いた方法（来所・郵送・電話など）を選んでください。"),
    ("requester_name", "請求者のお名前を入れてください。"),
    ("about", "どの情報についてか、または何についてのお申し出かを書いてください。"),
)
_PERSONAL = (
    ("requester_kind", "ご本人か代わりの方かを選んでください。"),
    ("rights", "請求・申出の内容を1つ以上選んでください。"),
)
_ELSEWHERE = (("handed_to", "引き継ぐ部署を入れてください。"),)
_FOR_HERSELF = frozenset({"", RequesterKind.subject.value})


def gaps(draft: RequestDraft, *, received_on: date | None, taken_on: date) -> Iterator[Problem]:
    """List what is lacking; `received_on` is None where the day cannot be read."""
    own = _PERSONAL if draft.system == System.personal else _ELSEWHERE
    yield from _empty(draft, (*_EVERYWHERE, *own))
    if draft.system == System.personal:
        yield from _of_the_living(draft)
    yield from _late(draft, received_on, taken_on)
    yield from _malformed(draft)


def is_of_the_living(remedy: Remedy) -> bool:
    """Tell whether the law grants it, and so to the living only (法2①)."""
    return remedy not in {Remedy.complaint, Remedy.wish}


def known_rights(draft: RequestDraft) -> list[Remedy]:
    """Return the remedies among what was ticked."""
    return [Remedy(code) for code in draft.rights if code in set(Remedy)]


def subject_kind(draft: RequestDraft) -> SubjectKind:
    """Tell whose data it is about; a member where nothing else was said and a code was."""
    if draft.subject_kind in set(SubjectKind):
        return SubjectKind(draft.subject_kind)
    return SubjectKind.member if draft.member_code.strip() else SubjectKind.other


def is_late(received_on: date, taken_on: date) -> bool:
    """Tell whether an arrival is entered later than the post explains (後日入力)."""
    return taken_on - received_on > timedelta(days=LATE_AFTER_DAYS)


def _empty(draft: RequestDraft, required: Sequence[tuple[str, str]]) -> Iterator[Problem]:
    for field, sentence in required:
        value = getattr(draft, field)
        if not (value.strip() if isinstance(value, str) else value):
            yield Problem(field, sentence)


def _of_the_living(draft: RequestDraft) -> Iterator[Problem]:
    if not any(map(is_of_the_living, known_rights(draft))):
        return
    if not draft.address.strip():
        yield Problem("address", "回答をお送りするご住所を入れてください。")
    kind = subject_kind(draft)
    if kind is SubjectKind.child:
        yield from _child(draft)
    elif kind is SubjectKind.other and draft.requester_kind not in _FOR_HERSELF:
        yield from _other(draft)


def _child(draft: RequestDraft) -> Iterator[Problem]:
    if not draft.member_code.strip():
        yield Problem("member_code", "お子さまが登録されている会員を選んでください。")
    if draft.child_id is None and not draft.subject_name.strip():
        sentence = "どのお子さまかを選ぶか、お子さまのお名前を入れてください。"
        yield Problem("child_id", sentence)


def _other(draft: RequestDraft) -> Iterator[Problem]:
    if not draft.subject_name.strip():
        sentence = "どなたの情報についてのご請求か、その方のお名前を入れてください。"
        yield Problem("subject_name", sentence)


def _late(draft: RequestDraft, received_on: date | None, taken_on: date) -> Iterator[Problem]:
    if received_on and is_late(received_on, taken_on) and not draft.late_reason.strip():
        sentence = (
            f"届いた日から{LATE_AFTER_DAYS}日を過ぎています。"
            "後日入力の理由（停電で手書きの受付票を使ったなど）を書いてください。"
        )
        yield Problem("late_reason", sentence)


def _malformed(draft: RequestDraft) -> Iterator[Problem]:
    for field, read in READERS.items():
        typed: str = getattr(draft, field)
        try:
            _ = read(typed) if typed.strip() else ""
        except BadValue as error:
            yield Problem(field, error.sentence, typed)
    yield from _birth(draft.subject_birth)


def _birth(typed: str) -> Iterator[Problem]:
    try:
        _ = read_date(typed, today=date.max, future=True) if typed.strip() else None
    except BadDate as error:
        yield Problem("subject_birth", error.sentence, typed)
