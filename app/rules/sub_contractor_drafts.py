"""Read what was typed of a sub-contractor (再委託先), and what was said to its wish."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from app.rules.contracts import Onward
from app.rules.errors import Refused
from app.rules.findings import Findings
from app.rules.lines_typed import LONGEST, line, past_day
from app.rules.problems import Problem
from app.rules.sub_contractors import SubContractor, SubState


@dataclass(frozen=True)
class SubContractorDraft:
    """Hold what was typed of a sub-contractor; the day as typed."""

    name: str = ""
    address: str = ""
    work: str = ""
    asked_on: str = ""
    note: str = ""


@dataclass(frozen=True)
class SubContractorReading:
    """Hold what became of a draft: a sub-contractor, or the problems that forbid one."""

    sub: SubContractor | None
    problems: tuple[Problem, ...] = ()


def read_sub(draft: SubContractorDraft, *, today: date) -> SubContractorReading:
    """Check what was typed of a sub-contractor."""
    found = Findings()
    asked = found.take("asked_on", draft.asked_on, partial(past_day, today), None)
    if asked is None and not found.has_problem("asked_on"):
        found.problems.append(Problem("asked_on", "再委託の届け出を受けた日を入れてください。"))
    new = SubContractor(
        name=line(found, "name", draft.name, "再委託先の名称", needed=True),
        asked_on=asked or date.min,
        address=line(found, "address", draft.address, "所在地", LONGEST * 2),
        work=line(found, "work", draft.work, "再委託する業務", needed=True),
        note=draft.note.strip(),
    )
    return SubContractorReading(None if found.problems else new, tuple(found.problems))


def decided(sub: SubContractor, on: date, by: str, *, approved: bool) -> SubContractor:
    """Return a sub-contractor that was approved or refused on a day.

    Raises:
        Refused: something was said to it already, or the day lies before the wish.
    """
    if sub.state is not SubState.asked:
        raise Refused(f"この再委託は、もう「{sub.state.word}」です。何も変えていません。")
    if on < sub.asked_on:
        raise Refused(
            "日付が、届け出を受けた日より前です。何も変えていません。日付を確かめてください。"
        )
    if approved:
        return replace(sub, approved_on=on, approved_by=by)
    return replace(sub, refused_on=on, approved_by=by)


def refuse_forbidden(onward: Onward) -> None:
    """Refuse to approve what the contract forbids.

    Raises:
        Refused: with what to do.
    """
    if onward is Onward.forbidden:
        raise Refused(
            "この契約は再委託を禁じています。承認は記録していません。"
            "認めるときは、先に覚書を登録してください。"
        )
