"""Read what was typed of a provision, and name by its field what is missing (LAW A-7)."""

from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from app.rules.errors import OfficeError
from app.rules.ids import ChildId, MemberId, RecipientId
from app.rules.problems import Problem
from app.rules.provision_grounds import ProvisionGround
from app.rules.provision_purposes import NO_PURPOSE, PURPOSED
from app.rules.provisions import Provision, RecordMethod, Way
from app.rules.short_dates import read_short_date
from app.rules.worded import Worded

T = TypeVar("T", bound=Worded)
LONGEST_ITEM: Final = 40
LONGEST_PURPOSE: Final = 200


@dataclass(frozen=True)
class ProvisionDraft:
    """Hold what was typed of a provision; days as typed, `confirmed` after the program has asked.

    `people` are members, each with the child whose data were given, if any; `purposes` are those
    of the policy that were ticked, `purpose` says more in words of its own.
    """

    recipient_id: RecipientId
    ground: str = ""
    record_method: str = ""
    from_on: str = ""
    to_on: str = ""
    items: tuple[str, ...] = ()
    purpose: str = ""
    way: str = ""
    people: tuple[tuple[MemberId, ChildId | None], ...] = ()
    confirmed: bool = False
    purposes: tuple[str, ...] = ()


@dataclass(frozen=True)
class ProvisionReading:
    """Hold what became of a draft: a provision, or the problems that forbid one."""

    provision: Provision | None
    problems: tuple[Problem, ...] = ()


def read_provision(
    draft: ProvisionDraft, *, today: date, happened: bool = False
) -> ProvisionReading:
    """Check what was typed of a provision; `happened`: it was made already, on whatever ground."""
    problems: list[Problem] = []
    ground = _chosen(ProvisionGround, draft.ground)
    method, way = _chosen(RecordMethod, draft.record_method), _chosen(Way, draft.way)
    if ground is None or (ground is ProvisionGround.none and not happened):
        sentence = "提供の根拠を選んでください。根拠がないときは、提供できません。"
        problems.append(Problem("ground", sentence, draft.ground))
    if method is None:
        problems.append(Problem("record_method", "記録の方法を選んでください。", ""))
    if way is None:
        problems.append(Problem("way", "提供の方法を選んでください。", ""))
    if ground in PURPOSED and not happened and not any(one.strip() for one in draft.purposes):
        problems.append(Problem("purposes", NO_PURPOSE))
    days = _days(draft, method, today, problems)
    problems += _missing(draft)
    if problems or ground is None or method is None or way is None or days is None:
        return ProvisionReading(None, tuple(problems))
    return ProvisionReading(
        Provision(
            recipient_id=draft.recipient_id,
            ground=ground,
            record_method=method,
            from_on=days[0],
            to_on=days[1],
            items=tuple(dict.fromkeys(one.strip() for one in draft.items)),
            way=way,
            purpose=draft.purpose.strip(),
            people=tuple(dict.fromkeys(draft.people)),
            purposes=tuple(dict.fromkeys(one.strip() for one in draft.purposes if one.strip())),
        )
    )


def _missing(draft: ProvisionDraft) -> list[Problem]:
    found = []
    items = [one.strip() for one in draft.items]
    if not items or not all(items):
        found.append(Problem("items", "提供した項目を選んでください。"))
    elif max(map(len, items)) > LONGEST_ITEM:
        sentence = f"項目が長すぎます（1つ{LONGEST_ITEM}文字まで）。短くしてください。"
        found.append(Problem("items", sentence))
    if len(draft.purpose) > LONGEST_PURPOSE:
        sentence = f"提供の目的が長すぎます（{LONGEST_PURPOSE}文字まで）。短くしてください。"
        found.append(Problem("purpose", sentence))
    if any(len(one) > LONGEST_PURPOSE for one in draft.purposes):
        sentence = f"利用目的が長すぎます（1つ{LONGEST_PURPOSE}文字まで）。短くしてください。"
        found.append(Problem("purposes", sentence))
    if not draft.people:
        sentence = "どなたの情報かを、組合員コードで選んでください。"
        found.append(Problem("people", sentence))
    return found


def _days(
    draft: ProvisionDraft, method: RecordMethod | None, today: date, problems: list[Problem]
) -> tuple[date, date] | None:
    begun = _day("from_on", draft.from_on, today, problems)
    ends = begun
    if method is not RecordMethod.each and draft.to_on.strip():
        ends = _day("to_on", draft.to_on, today, problems)
    if begun is None or ends is None:
        return None
    if ends < begun:
        sentence = "期間の末日が初日より前になっています。日付を確かめてください。"
        problems.append(Problem("to_on", sentence, draft.to_on))
        return None
    return begun, ends


def _day(field: str, text: str, today: date, problems: list[Problem]) -> date | None:
    if not text.strip():
        problems.append(Problem(field, "提供した日を入れてください。"))
        return None
    try:
        return read_short_date(text, today=today, future=False)
    except OfficeError as error:
        problems.append(Problem(field, error.sentence, text))
        return None


def _chosen(kind: type[T], code: str) -> T | None:
    return next((one for one in kind if one == code), None)
