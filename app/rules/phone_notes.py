"""Read a telephone note: who, number, about what, what was agreed, minutes (OFFICE M-08)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.rules.contact import read_telephone
from app.rules.eras import BadDate
from app.rules.findings import BadValue
from app.rules.names import fold_name
from app.rules.numerals import narrow
from app.rules.problems import Problem
from app.rules.short_dates import read_short_date
from app.rules.worded import Worded

MOST_MINUTES = 600


class CallResult(Worded):
    """Name how a call ended; only the second leaves something to do."""

    answered = "answered", "その場でお答えした"
    call_back = "call_back", "折返しが必要"
    passed_on = "passed_on", "ほかの部署につないだ"


@dataclass(frozen=True)
class PhoneNoteDraft:
    """Hold a note as typed; `result` is a code of CallResult, `minutes` figures or empty."""

    caller_name: str = ""
    telephone: str = ""
    about: str = ""
    minutes: str = ""
    result: str = CallResult.answered.value
    call_back_on: str = ""
    member_id: int | None = None


@dataclass(frozen=True)
class NewPhoneNote:
    """Stand for a note that may be stored; an odd number stays as it was heard."""

    caller_name: str
    telephone: str
    about: str
    minutes: int
    result: CallResult
    call_back_on: date | None
    member_id: int | None


@dataclass(frozen=True)
class PhoneNoteReading:
    """Return what can be stored, or what stands in the way."""

    new: NewPhoneNote | None
    problems: tuple[Problem, ...] = ()


def read_phone_note(draft: PhoneNoteDraft, *, today: date) -> PhoneNoteReading:
    """Read a draft; a note needs one thing only by which somebody can pick it up again."""
    problems = tuple(_problems(draft, today))
    return PhoneNoteReading(None if problems else _new(draft, today), problems)


def _problems(draft: PhoneNoteDraft, today: date) -> Iterator[Problem]:
    if not any(text.strip() for text in (draft.caller_name, draft.telephone, draft.about)):
        yield Problem("about", "お名前・電話番号・ご用件のどれかを入れてください。")
    if draft.result not in set(CallResult):
        yield Problem("result", "お電話の結果を選んでください。", draft.result)
    typed = narrow(draft.minutes)
    if typed and not (typed.isascii() and typed.isdigit() and int(typed) <= MOST_MINUTES):
        yield Problem("minutes", f"分数は0から{MOST_MINUTES}までの数字です。", draft.minutes)
    try:
        _ = _call_back_on(draft, today)
    except BadDate as error:
        yield Problem("call_back_on", error.sentence, draft.call_back_on)


def _new(draft: PhoneNoteDraft, today: date) -> NewPhoneNote:
    return NewPhoneNote(
        caller_name=fold_name(draft.caller_name),
        telephone=_telephone(draft.telephone),
        about=draft.about.strip(),
        minutes=int(narrow(draft.minutes) or 0),
        result=CallResult(draft.result),
        call_back_on=_call_back_on(draft, today),
        member_id=draft.member_id,
    )


def _call_back_on(draft: PhoneNoteDraft, today: date) -> date | None:
    """Return the day to call back: today where one is needed and none was named."""
    if draft.result != CallResult.call_back:
        return None
    typed = draft.call_back_on
    return read_short_date(typed, today=today) if typed.strip() else today


def _telephone(typed: str) -> str:
    try:
        return read_telephone(typed) if typed.strip() else ""
    except BadValue:
        return typed.strip()
