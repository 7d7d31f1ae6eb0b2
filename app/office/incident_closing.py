"""End an incident on the head's word, and open it again where something follows."""

from app.office.changes import Changes
from app.office.desk import Desk
from app.office.incident_found import OVERTAKEN, found, found_open, subjects
from app.office.incident_progress import stand_of
from app.office.incidents import TOUCHED
from app.office.stated import need_reason
from app.rules.errors import Overtaken, Refused
from app.rules.ids import IncidentId
from app.rules.roles import Verb


def close(desk: Desk, key: IncidentId, edition: int, reason: str = "") -> Changes:
    """End an incident once everything is there, or with the reason why it ends without.

    A misdelivered letter must be back, or known to be lost; no reason stands for that, nor for
    the judgement of which types it is.

    Raises:
        Refused: something is lacking and no reason is given, or somebody else changed it first.
    """
    desk.demand(Verb.report_incident)
    with desk.unit("漏えい等事案を完了") as unit:
        row = found_open(desk, unit, key)
        stand = stand_of(unit, row, desk.today)
        if row.letter_id is not None and row.recovered_on is None:
            raise Refused(
                "先に、誤送付した文書の回収の結果を記録してください。まだ完了にしていません。"
            )
        if not row.is_judged:
            raise Refused(
                "先に「内容を直す」で、報告の対象となる区分を確かめてください。まだ完了にしていません。"
            )
        if stand.lacking and not reason.strip():
            raise Refused(
                f"まだ済んでいないことがあります（{'、'.join(stand.lacking)}）。完了にしていません。"
                "このまま完了にするときは、理由を書いてください。"
            )
        if reason.strip():
            need_reason(reason, "完了の理由")
        values = {"closed_on": desk.today, "closed_by": unit.stamp.by}
        if not unit.incidents.book.set_values(key, edition, **values):
            raise Overtaken(OVERTAKEN)
        said = {"lacking": list(stand.lacking), "reason": reason.strip()}
        unit.log(subjects(desk, unit, row), said)
    return TOUCHED


def reopen(desk: Desk, key: IncidentId, edition: int, reason: str) -> Changes:
    """Open a closed incident again, with the reason.

    Raises:
        Refused: it is open, no reason is given, or somebody else changed it first.
    """
    desk.demand(Verb.report_incident)
    need_reason(reason, "完了を取り消す理由")
    with desk.unit("漏えい等事案の完了を取消し") as unit:
        row = found(desk, unit, key)
        if row.closed_on is None:
            raise Refused("この事案は完了していません。何も変えていません。")
        if not unit.incidents.book.set_values(key, edition, closed_on=None, closed_by=None):
            raise Overtaken(OVERTAKEN)
        unit.log(subjects(desk, unit, row), {"reason": reason.strip()})
    return TOUCHED
