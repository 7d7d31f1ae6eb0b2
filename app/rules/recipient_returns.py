"""Say what a recipient gave back or erased at the end, and that it certified it (LAW A-8)."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from app.rules.findings import Findings
from app.rules.ids import ContractId, LetterId
from app.rules.lines_typed import line, past_day
from app.rules.problems import Problem
from app.rules.worded import Worded

LONGEST_NAME: Final = 120


class ReturnWay(Worded):
    """Name what happened to the data; `none` while nobody has said so."""

    returned = "returned", "返還"
    erased = "erased", "消去・廃棄"
    both = "both", "返還と消去"
    nothing = "nothing", "預けたものなし"
    none = "", "未確認"


@dataclass(frozen=True)
class RecipientReturn:
    """Stand for one return; it is settled once its certificate was received and looked at."""

    contract_id: ContractId | None = None
    due_on: date | None = None
    asked_on: date | None = None
    letter_id: LetterId | None = None
    way: ReturnWay = ReturnWay.none
    carried_out_on: date | None = None
    certified_on: date | None = None
    received_on: date | None = None
    checked_by: str = ""
    note: str = ""

    @property
    def is_settled(self) -> bool:
        """Tell whether the certificate is there, or there was nothing to return."""
        return self.received_on is not None or self.way is ReturnWay.nothing


@dataclass(frozen=True)
class ReturnDraft:
    """Hold what was typed of a return; days as typed."""

    asked_on: str = ""
    way: str = ""
    carried_out_on: str = ""
    certified_on: str = ""
    received_on: str = ""
    checked_by: str = ""
    note: str = ""


@dataclass(frozen=True)
class ReturnReading:
    """Hold what became of a draft: a return, or the problems that forbid one."""

    returned: RecipientReturn | None
    problems: tuple[Problem, ...] = ()


def read_return(draft: ReturnDraft, *, today: date) -> ReturnReading:
    """Check what was typed of a return."""
    found = Findings()
    on = {
        name: found.take(name, getattr(draft, name), partial(past_day, today), None)
        for name in ("asked_on", "carried_out_on", "certified_on", "received_on")
    }
    new = RecipientReturn(
        way=next((one for one in ReturnWay if one == draft.way), ReturnWay.none),
        checked_by=line(found, "checked_by", draft.checked_by, "確かめた人", LONGEST_NAME),
        note=draft.note.strip(),
        asked_on=on["asked_on"],
        carried_out_on=on["carried_out_on"],
        certified_on=on["certified_on"],
        received_on=on["received_on"],
    )
    _judge(draft, new, found)
    return ReturnReading(None if found.problems else new, tuple(found.problems))


def _judge(draft: ReturnDraft, new: RecipientReturn, found: Findings) -> None:
    def told(name: str, sentence: str) -> None:
        if not found.has_problem(name):
            found.problems.append(Problem(name, sentence, getattr(draft, name)))

    if new.received_on is not None and new.way is ReturnWay.none:
        told("way", "返還か消去かを選んでください。")
    if new.received_on is not None and new.carried_out_on is None:
        told("carried_out_on", "返還・消去が行われた日を、証明書で確かめて入れてください。")
    if new.received_on is not None and not new.checked_by:
        told("checked_by", "証明書を確かめた人のお名前を入れてください。")
    if new.way is ReturnWay.nothing and not new.note:
        told("note", "預けたものがないと分かった理由を書いてください。")
    days = [one for one in (new.carried_out_on, new.received_on) if one is not None]
    if days != sorted(days):
        told(
            "received_on", "証明書の届いた日が、返還・消去の日より前です。日付を確かめてください。"
        )
