"""Record to whom a contractor wants to hand work on, and what the office said (LAW A-8)."""

from dataclasses import fields, replace
from datetime import date
from typing import Final

from app.office.changes import Changes
from app.office.contract_records import TOUCHED, find
from app.office.desk import Desk
from app.office.stated import need_reason
from app.office.typed import refuse_unfit
from app.rules.contracts import terms_on
from app.rules.errors import Overtaken, Refused
from app.rules.ids import ContractId, SubContractorId
from app.rules.member_fields import one_line
from app.rules.roles import Verb
from app.rules.sub_contractor_drafts import (
    SubContractorDraft,
    SubContractorReading,
    decided,
    read_sub,
    refuse_forbidden,
)
from app.rules.sub_contractors import SubContractor, SubState
from app.storage.sub_contractors import SubContractorRow
from app.storage.unit import Unit

_OVERTAKEN: Final = (
    "ほかの人が先にこの再委託の内容を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)
_FIELDS: Final = tuple(one.name for one in fields(SubContractor))


def check(desk: Desk, draft: SubContractorDraft) -> SubContractorReading:
    """Check what was typed of a sub-contractor; change nothing."""
    desk.demand(Verb.read_members)
    return read_sub(draft, today=desk.today)


def ask(desk: Desk, key: ContractId, draft: SubContractorDraft) -> Changes:
    """Record that a contractor wants to hand work on to somebody.

    Raises:
        Refused: the draft has problems.
    """
    desk.demand(Verb.keep_recipients)
    refuse_unfit({"再委託の内容": f"{draft.name}{draft.address}{draft.work}{draft.note}"})
    reading = read_sub(draft, today=desk.today)
    if reading.sub is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    with desk.unit("再委託の届け出を記録") as unit:
        contract = find(unit, key)
        sub = unit.contracts.subs.add(key, reading.sub, unit.stamp.by, unit.stamp.at)
        subjects = (("recipient", int(contract.recipient_id)), ("contract", int(key)))
        told = {"sub_contractor": int(sub), "name": reading.sub.name, "work": reading.sub.work}
        unit.log(subjects, told)
    return TOUCHED


def decide(
    desk: Desk, key: SubContractorId, on: date, edition: int, *, approved: bool, by: str = ""
) -> Changes:
    """Record that the office approved or refused a sub-contractor; unnamed it was this person.

    Raises:
        Refused: the contract forbids it, something was said already, or the day cannot be.
    """
    desk.demand(Verb.keep_recipients)
    _refuse_ahead(desk, on)
    name = one_line(by) or desk.actor.name
    refuse_unfit({"承認した人": name}, 120)
    with desk.unit("再委託を承認" if approved else "再委託を不承認") as unit:
        row = _one(unit, key)
        contract = find(unit, row.contract_id)
        if approved:
            refuse_forbidden(terms_on(contract, contract.amendments, on).subcontracting)
        _save(unit, row, decided(_plain(row), on, name, approved=approved), edition)
    return TOUCHED


def end(desk: Desk, key: SubContractorId, on: date, note: str, edition: int) -> Changes:
    """Record that a sub-contractor does the work no more, and why.

    Raises:
        Refused: it never was approved, it ended already, or the day cannot be.
    """
    desk.demand(Verb.keep_recipients)
    need_reason(note, "再委託が終わった理由")
    _refuse_ahead(desk, on)
    with desk.unit("再委託の終了を記録") as unit:
        row = _one(unit, key)
        if row.state is not SubState.approved or (row.approved_on and on < row.approved_on):
            raise Refused(
                f"この再委託は「{row.state.word}」です。承認した日以後の日だけを終わりにできます。"
                "何も変えていません。"
            )
        told = "\n".join(filter(None, (row.note, note.strip())))
        _save(unit, row, replace(_plain(row), ended_on=on, note=told), edition)
    return TOUCHED


def _save(unit: Unit, row: SubContractorRow, after: SubContractor, edition: int) -> None:
    if not unit.contracts.subs.change(row.id, after, edition):
        raise Overtaken(_OVERTAKEN)
    contract = find(unit, row.contract_id)
    before, now = vars(_plain(row)), vars(after)
    told = {name: [str(before[name]), str(now[name])] for name in now if before[name] != now[name]}
    unit.log(
        (("recipient", int(contract.recipient_id)), ("contract", int(row.contract_id))),
        {"sub_contractor": int(row.id), **told},
    )


def _one(unit: Unit, key: SubContractorId) -> SubContractorRow:
    found = unit.contracts.subs.find(key)
    if found is None:
        raise Refused("この再委託は見つかりません。画面を最新にしてからお試しください。")
    return found


def _plain(row: SubContractorRow) -> SubContractor:
    return SubContractor(**{name: getattr(row, name) for name in _FIELDS})


def _refuse_ahead(desk: Desk, on: date) -> None:
    if on > desk.today:
        raise Refused("先の日付は記録できません。何も変えていません。日付を確かめてください。")
