"""Put scans beside the answers that they prove, and open them again."""

from collections.abc import Sequence
from pathlib import Path

from app.exchange.evidence_files import take_evidence
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.shields import demand_reason
from app.office.typed import LONGEST_LINE, complaint, refuse_unfit
from app.rules.errors import Refused
from app.rules.ids import ConsentId, EvidenceId
from app.rules.roles import Verb
from app.storage.consent_rows import ConsentRow
from app.storage.evidence import EvidenceRow, NewEvidence, digest
from app.storage.unit import Unit


def attach(desk: Desk, consent_id: ConsentId, path: Path) -> Changes:
    """Put a PDF or a picture beside an answer, with its hash.

    Raises:
        Refused: no such answer, or the same file stands beside it.
        BadFile: no whole PDF, PNG or JPEG, or too large.
    """
    desk.demand(Verb.record_consent)
    file = take_evidence(path)
    with desk.unit("同意の資料を添付") as unit:
        row = _answer(unit, consent_id)
        sha256 = digest(file.content)
        if any(one.sha256 == sha256 for one in unit.evidence.rows(consent_id)):
            raise Refused("同じ資料が、この記録にもう添付されています。何も変えていません。")
        name = "" if complaint("ファイル名", file.name, LONGEST_LINE) else file.name
        new = NewEvidence(consent_id, name, file.media_type, file.content)
        unit.evidence.add(new, unit.stamp.by, unit.stamp.at)
        unit.log(_subjects(row), {"sha256": sha256, "file_name": name})
    return changes("consents", "members")


def evidence(desk: Desk, consent_id: ConsentId) -> Sequence[EvidenceRow]:
    """Return what stands beside an answer; the bytes stay behind."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.evidence.rows(consent_id)


def evidence_file(desk: Desk, evidence_id: EvidenceId, reason: str = "") -> tuple[str, bytes]:
    """Return the media type and the bytes of one file; that it was opened goes into the log.

    A scan shows what 秘匿 hides: of such a person it opens with a reason only, and only for those
    who may read her contact.

    Raises:
        Refused: no such file, erased, or altered; a person of 秘匿 without a reason.
    """
    desk.demand(Verb.read_members)
    refuse_unfit({"理由": reason})
    with desk.unit("同意の資料を閲覧") as unit:
        file = unit.evidence.row(evidence_id)
        if file is None:
            raise Refused("この資料は見つかりません。画面を最新にしてからお試しください。")
        row = _answer(unit, file.consent_id)
        if _is_shielded(unit, row):
            demand_reason(desk, reason)
        content = _content(unit, file)
        unit.log(_subjects(row), {"sha256": file.sha256, "reason": reason.strip()})
    return file.media_type, content


def _answer(unit: Unit, consent_id: ConsentId) -> ConsentRow:
    rows = unit.consents.rows([consent_id])
    if not rows:
        raise Refused("この同意の記録は見つかりません。画面を最新にしてからお試しください。")
    return rows[0]


def _subjects(row: ConsentRow) -> tuple[tuple[str, int], ...]:
    return (("member", row.member_id), ("consent", row.id))


def _is_shielded(unit: Unit, row: ConsentRow) -> bool:
    children = [] if row.child_id is None else unit.children.rows([row.child_id])
    return any(one.confidential for one in unit.members.rows([row.member_id])) or any(
        one.confidential for one in children
    )


def _content(unit: Unit, file: EvidenceRow) -> bytes:
    content = unit.evidence.content(file.id)
    if content is None:
        raise Refused(
            f"この資料は消去済です。記録には照合の値（{file.sha256[:16]}…）だけが残っています。"
        )
    if digest(content) != file.sha256:
        raise Refused(
            "この資料は、添付したときの内容と違っています。開かずに止めました。"
            "記録には触れず、管理責任者とシステム担当にご連絡ください。"
        )
    return content
