"""Read what was typed of a receipt, and name by its field what is missing (法30条, LAW A-7)."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final, TypeVar

from app.rules.findings import Findings
from app.rules.ids import ChildId, MemberId
from app.rules.lines_typed import line, past_day, several, whole_number
from app.rules.member_fields import LONGEST_ADDRESS
from app.rules.problems import Problem
from app.rules.provisions import RecordMethod, Way
from app.rules.received_data import DUTY, ReceiptGround, Received
from app.rules.worded import Worded

T = TypeVar("T", bound=Worded)
LONGEST_WORDS: Final = 400
_NO_HEAD: Final = "代表者の氏名がありません。個人の方からのときは「なし」と入れてください。"
_NOBODY: Final = "どなたの情報かを選ぶか、会員でない方の人数を入れてください。"


@dataclass(frozen=True)
class ReceivedDraft:
    """Hold what was typed of a receipt; days and numbers as typed."""

    provider_name: str = ""
    provider_address: str = ""
    provider_representative: str = ""
    ground: str = ""
    background: str = ""
    checked_how: str = ""
    record_method: str = ""
    from_on: str = ""
    to_on: str = ""
    items: tuple[str, ...] = ()
    way: str = ""
    others_count: str = ""
    note: str = ""
    people: tuple[tuple[MemberId, ChildId | None], ...] = ()


@dataclass(frozen=True)
class ReceivedReading:
    """Hold what became of a draft: a receipt, or the problems that forbid one."""

    received: Received | None
    problems: tuple[Problem, ...] = ()


def read_received(draft: ReceivedDraft, *, today: date) -> ReceivedReading:
    """Check what was typed of a receipt."""
    found = Findings()
    ground = _chosen(found, "ground", ReceiptGround, draft.ground, "提供の根拠")
    method = _chosen(found, "record_method", RecordMethod, draft.record_method, "記録の方法")
    way = _chosen(found, "way", Way, draft.way, "受け取った方法")
    days = _days(found, draft, method, today)
    new = Received(
        ground=ground or ReceiptGround.unknown,
        record_method=method or RecordMethod.each,
        from_on=days[0],
        to_on=days[1],
        items=several(draft.items),
        way=way or Way.paper,
        people=tuple(dict.fromkeys(draft.people)),
        others_count=found.take("others_count", draft.others_count, whole_number, None) or 0,
        note=line(found, "note", draft.note, "備考", LONGEST_WORDS),
        **_provider(found, draft, wanted=ground in DUTY),
        **_checked(found, draft, wanted=ground in DUTY - {ReceiptGround.unknown}),
    )
    if not new.items:
        found.problems.append(Problem("items", "受け取った項目を入れてください。"))
    if not new.people and not new.others_count and not found.has_problem("others_count"):
        found.problems.append(Problem("people", _NOBODY))
    return ReceivedReading(None if found.problems else new, tuple(found.problems))


def _provider(found: Findings, draft: ReceivedDraft, *, wanted: bool) -> dict[str, str]:
    """Read who gave it: name, address and 代表者, where the law wants them."""
    head = draft.provider_representative
    if wanted and not head.strip():
        found.problems.append(Problem("provider_representative", _NO_HEAD))
    name, place = draft.provider_name, draft.provider_address
    longest = LONGEST_ADDRESS
    return {
        "provider_name": line(found, "provider_name", name, "提供者の名称", needed=True),
        "provider_address": line(
            found, "provider_address", place, "提供者の住所", longest, needed=wanted
        ),
        "provider_representative": line(found, "provider_representative", head, "代表者の氏名"),
    }


def _checked(found: Findings, draft: ReceivedDraft, *, wanted: bool) -> dict[str, str]:
    """Read how the giver had it and how that was seen; both are asked before one receives."""
    labels = {"background": "取得の経緯", "checked_how": "取得の経緯を確かめた方法"}
    return {
        field: line(found, field, getattr(draft, field), label, LONGEST_WORDS, needed=wanted)
        for field, label in labels.items()
    }


def _days(
    found: Findings, draft: ReceivedDraft, method: RecordMethod | None, today: date
) -> tuple[date, date]:
    read = partial(past_day, today)
    begun = found.take("from_on", draft.from_on, read, None)
    if begun is None and not found.has_problem("from_on"):
        found.problems.append(Problem("from_on", "受け取った日を入れてください。"))
    ends = begun
    if method is not RecordMethod.each and draft.to_on.strip():
        ends = found.take("to_on", draft.to_on, read, None)
    if begun and ends and ends < begun:
        sentence = "期間の末日が初日より前になっています。日付を確かめてください。"
        found.problems.append(Problem("to_on", sentence, draft.to_on))
    return begun or today, ends or today


def _chosen(found: Findings, field: str, kind: type[T], code: str, label: str) -> T | None:
    one = next((one for one in kind if one == code), None)
    if one is None:
        found.problems.append(Problem(field, f"{label}を選んでください。", code))
    return one
