"""Propose what is to be disposed of (廃棄の伺い; OFFICE M-18); somebody else approves it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.office import fiscal_years
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.disposal_found import OVERTAKEN, found, one
from app.office.disposal_writers import CHANGED
from app.office.typed import LONGEST_LINE, LONGEST_TEXT, refuse_unfit
from app.rules.disposal_gaps import problems
from app.rules.disposals import DisposalDraft, DisposalItem, DisposalState, disposal_number
from app.rules.errors import Overtaken, Refused
from app.rules.ids import DisposalId
from app.rules.roles import Verb
from app.storage.disposals import DisposalRow, NewDisposal

__all__ = ["DisposalRow", "Proposed", "cancel", "change", "ids", "propose", "rows"]

TOUCHED = changes("disposals")
_OPEN = frozenset({DisposalState.proposed, DisposalState.returned})


@dataclass(frozen=True)
class Proposed:
    """Say under which number a proposal stands."""

    changes: Changes
    disposal_id: DisposalId
    number: str


def propose(desk: Desk, draft: DisposalDraft) -> Proposed:
    """Put a proposal on record; it waits for somebody else's approval.

    Raises:
        Refused: something is missing or wrong, in one sentence each.
    """
    desk.demand(Verb.propose_disposal)
    _refuse(draft)
    with desk.unit("廃棄の伺いを起案") as unit:
        year = fiscal_years.year_of(unit, desk.today)
        number = disposal_number(year, unit.series.take(f"disposals/{year}"))
        new = NewDisposal(number, draft.title.strip(), draft.reason.strip(), desk.today)
        key = unit.disposals.add(new, unit.stamp.by, unit.stamp.at)
        unit.disposals.list_items(key, draft.items)
        unit.log((("disposal", key),), {"number": number, **_logged(draft)})
    return Proposed(TOUCHED, key, number)


def change(desk: Desk, key: DisposalId, draft: DisposalDraft, edition: int) -> Changes:
    """Change a proposal that nobody approved; one that was sent back waits for approval again."""
    desk.demand(Verb.propose_disposal)
    _refuse(draft)
    with desk.unit(CHANGED) as unit:
        before = one(unit, key)
        _refuse_settled(before)
        values = {"title": draft.title.strip(), "reason": draft.reason.strip()}
        sent_back = {"returned_on": None, "returned_reason": ""}
        if not unit.disposals.change(key, edition, **values, **sent_back):
            raise Overtaken(OVERTAKEN)
        unit.disposals.list_items(key, draft.items)
        unit.log(
            (("disposal", key),),
            {"number": before.number, "before": _logged(_draft(before)), **_logged(draft)},
        )
    return TOUCHED


def cancel(desk: Desk, key: DisposalId, reason: str, edition: int) -> Changes:
    """Take a proposal back, with the reason; the number stays used."""
    desk.demand(Verb.propose_disposal)
    refuse_unfit({"理由": reason}, LONGEST_LINE)
    if not reason.strip():
        raise Refused("取り消す理由を書いてください。何も変えていません。")
    with desk.unit("廃棄の伺いを取り消した") as unit:
        row = one(unit, key)
        if row.state in {DisposalState.done, DisposalState.cancelled}:
            raise Refused(
                f"{row.number}は{row.state.word}です。取り消せません。何も変えていません。"
            )
        values = {"cancelled_on": desk.today, "cancel_reason": reason.strip()}
        if not unit.disposals.change(key, edition, **values):
            raise Overtaken(OVERTAKEN)
        unit.log((("disposal", key),), {"number": row.number, "reason": reason.strip()})
    return TOUCHED


def ids(desk: Desk) -> Sequence[DisposalId]:
    """Return the disposals, the newest first."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return unit.disposals.ids()


def rows(desk: Desk, keys: Sequence[int] | None = None) -> Sequence[DisposalRow]:
    """Return these disposals in their order; all, the newest first, where none are named."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return found(unit, keys)


def _refuse(draft: DisposalDraft) -> None:
    wrong = problems(draft)
    if wrong:
        sentences = "\n".join(problem.sentence for problem in wrong)
        raise Refused(f"{sentences}\nまだ何も記録していません。")
    refuse_unfit({"件名": draft.title}, LONGEST_LINE)
    refuse_unfit({"理由": draft.reason}, LONGEST_TEXT)
    for item in draft.items:
        refuse_unfit({"名称": item.what})
        short = {"数量": item.count_words, "年度・期間": item.period, "箱番号": item.box}
        refuse_unfit({**short, "保管場所": item.place, "根拠": item.ground}, LONGEST_LINE)


def _refuse_settled(row: DisposalRow) -> None:
    if row.state not in _OPEN:
        raise Refused(
            f"{row.number}は{row.state.word}のため、内容を直せません。何も変えていません。"
            "変わったところがあるときは、取り消して新しい伺いを起案してください。"
        )


def _draft(row: DisposalRow) -> DisposalDraft:
    return DisposalDraft(row.title, row.reason, row.items)


def _logged(draft: DisposalDraft) -> dict[str, object]:
    return {
        "title": draft.title.strip(),
        "reason": draft.reason.strip(),
        "items": [_spelt(item) for item in draft.items],
    }


def _spelt(item: DisposalItem) -> list[str]:
    until = item.kept_until_on.isoformat() if item.kept_until_on else item.ground
    return [item.medium.value, item.what, item.count_words, item.place, item.box, until]
