"""Approve what is to be disposed of, or send it back; never who wrote the proposal."""

from dataclasses import dataclass
from datetime import date

from app.office.changes import Changes
from app.office.desk import Desk
from app.office.disposal_found import OVERTAKEN, one
from app.office.disposal_writers import writers
from app.office.disposals import TOUCHED
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.disposals import DisposalState
from app.rules.eras import japanese
from app.rules.errors import Overtaken, Refused
from app.rules.ids import DisposalId
from app.rules.names import search_key
from app.rules.roles import Verb
from app.storage.disposals import DisposalRow
from app.storage.unit import Unit

LONGEST_NAME = 60
_ELSEWHERE = "ほかの管理責任者に回すか、紙で決裁を受けて「紙の決裁を入力」してください。"


@dataclass(frozen=True)
class PaperSeal:
    """Hold what stands on the sealed sheet: the day, who decided, and where it is kept."""

    decided_on: date | None
    decided_by: str
    document: str


def approve(desk: Desk, key: DisposalId, edition: int) -> Changes:
    """Approve a proposal; from then on its list is frozen.

    Raises:
        Refused: the approver drafted or changed it, it was changed meanwhile, or does not wait.
    """
    desk.demand(Verb.approve_disposal)
    with desk.unit("廃棄を承認") as unit:
        row = _waiting(unit, key)
        if row.proposed_by == desk.actor.id:
            raise Refused(
                f"ご自分が起案した廃棄の伺いは承認できません。何も変えていません。{_ELSEWHERE}"
            )
        if desk.actor.id in writers(unit, row):
            raise Refused(
                f"ご自分が内容を直した廃棄の伺いは承認できません。何も変えていません。{_ELSEWHERE}"
            )
        values = {"approved_on": desk.today, "approved_by": unit.stamp.by}
        if not unit.disposals.change(key, edition, **values):
            raise Overtaken(OVERTAKEN)
        unit.log((("disposal", key),), {"number": row.number, "title": row.title})
    return TOUCHED


def enter_paper(desk: Desk, key: DisposalId, seal: PaperSeal, edition: int) -> Changes:
    """Record an approval that was given on the printed sheet."""
    desk.demand(Verb.enter_paper_approval)
    words = _words(desk, seal)
    with desk.unit("廃棄の紙の決裁を入力") as unit:
        row = _waiting(unit, key)
        _refuse_seal(unit, row, seal)
        values = {"approved_on": seal.decided_on, "approval_paper": words}
        if not unit.disposals.change(key, edition, **values):
            raise Overtaken(OVERTAKEN)
        unit.log((("disposal", key),), {"number": row.number, "paper": words})
    return TOUCHED


def send_back(desk: Desk, key: DisposalId, reason: str, edition: int) -> Changes:
    """Send a proposal back to whoever drafted it, with the reason."""
    desk.demand(Verb.approve_disposal)
    refuse_unfit({"理由": reason}, LONGEST_LINE)
    if not reason.strip():
        raise Refused("差し戻す理由を書いてください。何も変えていません。")
    with desk.unit("廃棄の伺いを差し戻した") as unit:
        row = _waiting(unit, key)
        values = {"returned_on": desk.today, "returned_reason": reason.strip()}
        if not unit.disposals.change(key, edition, **values):
            raise Overtaken(OVERTAKEN)
        unit.log((("disposal", key),), {"number": row.number, "reason": reason.strip()})
    return TOUCHED


def _waiting(unit: Unit, key: DisposalId) -> DisposalRow:
    row = one(unit, key)
    if row.state is not DisposalState.proposed:
        raise Refused(
            f"{row.number}は{row.state.word}です。承認待ちではありません。何も変えていません。"
        )
    return row


def _words(desk: Desk, seal: PaperSeal) -> str:
    name, document = seal.decided_by.strip(), seal.document.strip()
    if seal.decided_on is None or not name or not document:
        raise Refused(
            "決裁の日、決裁した方、決裁した文書（綴りや番号）を入れてください。"
            "まだ承認していません。"
        )
    if seal.decided_on > desk.today:
        raise Refused("まだ来ていない日です。まだ承認していません。決裁の日を確かめてください。")
    refuse_unfit({"決裁した方": name, "決裁した文書": document}, LONGEST_NAME)
    return f"紙の決裁　{japanese(seal.decided_on)}　{name}　{document}"


def _refuse_seal(unit: Unit, row: DisposalRow, seal: PaperSeal) -> None:
    if seal.decided_on is not None and seal.decided_on < row.proposed_on:
        raise Refused(
            f"決裁の日が、起案の日（{japanese(row.proposed_on)}）より前です。まだ承認していません。"
            "日付を確かめてください。"
        )
    names = unit.staff.names()
    own = {search_key(names.get(key, "")) for key in writers(unit, row)}
    if search_key(seal.decided_by) in own:
        proposer = search_key(names.get(row.proposed_by, ""))
        who = "起案した方" if search_key(seal.decided_by) == proposer else "内容を直した方"
        raise Refused(
            f"{who}は決裁できません。まだ承認していません。ほかの方の決裁を受けてください。"
        )
