"""Record what a department answered: holds, does not hold, delivered with items and papers."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.exchange.delivered_papers import DeliveredPaper, take_delivered
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.holdings import subject_of
from app.office.inquiry_cases import sheet, touching
from app.office.shields import demand_reason
from app.office.typed import LONGEST_LINE, complaint, refuse_unfit
from app.rules.cases import Case
from app.rules.errors import Refused
from app.rules.ids import InquiryFileId, InquiryId
from app.rules.inquiry_sheets import ItemDraft, Reply, ReplyDraft, read_reply
from app.rules.roles import Verb
from app.rules.scopes import is_of_a_child
from app.storage.inquiry_files import InquiryFileRow, NewInquiryFile
from app.storage.inquiry_rows import InquiryRow
from app.storage.unit import Unit

__all__ = ["InquiryFileRow", "Material", "NewPaper", "Replied", "material", "paper", "reply"]


@dataclass(frozen=True)
class NewPaper:
    """Name a PDF on the disk; `of_child`: it is about the child alone."""

    path: Path
    of_child: bool = False


@dataclass(frozen=True)
class Material:
    """Hold what came with an answer: items, and papers without their bytes.

    `of_child`: another adult asks, or it is about a child, so that what is of the child is marked.
    """

    row: InquiryRow
    items: Sequence[ItemDraft]
    papers: Sequence[InquiryFileRow]
    of_child: bool


@dataclass(frozen=True)
class Replied:
    """Say that an answer is on record; `late`: the answer to the person had gone out before."""

    late: bool
    changes: Changes


def reply(
    desk: Desk,
    inquiry_id: InquiryId,
    draft: ReplyDraft,
    papers: Sequence[NewPaper] = (),
    removed: Sequence[InquiryFileId] = (),
) -> Replied:
    """Record an answer, or correct one; possible at any time, for it says what happened.

    `papers` are added to those that are kept, `removed` are taken away.

    Raises:
        Refused: something is missing, or does not fit the answer.
        BadFile: a paper is no whole PDF.
    """
    desk.demand(Verb.ask_departments)
    _refuse_unfit(draft)
    taken = [(take_delivered(one.path), one.of_child) for one in papers]
    with desk.unit("社内照会の回答を記録") as unit:
        row, case = sheet(desk, unit, inquiry_id)
        if row.state == "cancelled":
            raise Refused("この社内照会は取り消しています。何も記録していません。")
        kept = [one for one in unit.inquiry_files.of(row.id) if one.id not in removed]
        found = _read(desk, row, draft, len(kept) + len(taken))
        _put(desk, unit, row, found, taken)
        for key in {one.id for one in unit.inquiry_files.of(row.id)} & {*removed}:
            unit.inquiry_files.remove(key)
        unit.log(touching(case, row), _values(row, found, taken))
    return Replied(_is_late(case, row), changes("inquiries", "requests"))


def material(desk: Desk, inquiry_id: InquiryId) -> Material:
    """Return what came with an answer; the bytes of the papers stay behind."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        row, case = sheet(desk, unit, inquiry_id)
        of_child = is_of_a_child(case)
        items, papers = unit.inquiries.items(row.id), unit.inquiry_files.of(row.id)
        return Material(row, items, papers, of_child)


def paper(desk: Desk, file_id: InquiryFileId, reason: str = "") -> bytes:
    """Return one delivered paper; that it was opened goes into the log.

    Raises:
        Refused: no such paper, taken away, erased or altered; a protected person without a reason.
    """
    desk.demand(Verb.read_requests)
    refuse_unfit({"理由": reason})
    with desk.unit("社内照会の資料を閲覧") as unit:
        file = unit.inquiry_files.find(file_id)
        if file is None or file.gone:
            raise Refused("この資料は、取り除かれたか消去済です。")
        row, case = sheet(desk, unit, file.inquiry_id)
        about = subject_of(unit, case)
        if about is not None and about.confidential:
            demand_reason(desk, reason)
        content = unit.inquiry_files.content(file_id)
        unit.log(touching(case, row), {"sha256": file.sha256, "reason": reason.strip()})
    return content or b""


def _refuse_unfit(draft: ReplyDraft) -> None:
    refuse_unfit({"回答した方": draft.answered_by_name}, LONGEST_LINE)
    refuse_unfit({"備考": draft.note})
    for item in draft.items:
        refuse_unfit({"項目": item.name}, LONGEST_LINE)
        refuse_unfit({"内容": item.content, "いつ・どなたから": item.obtained})
        refuse_unfit({"利用目的": item.purpose})


def _read(desk: Desk, row: InquiryRow, draft: ReplyDraft, files: int) -> Reply:
    found, problems = read_reply(draft, row.kind, row.asked_on, desk.today, files=files)
    if found is None:
        raise Refused("\n".join(problem.sentence for problem in problems))
    return found


def _put(
    desk: Desk,
    unit: Unit,
    row: InquiryRow,
    found: Reply,
    taken: Sequence[tuple[DeliveredPaper, bool]],
) -> None:
    unit.inquiries.answer(row.id, found, desk.actor.id)
    for one, of_child in taken:
        name = "" if complaint("ファイル名", one.name, LONGEST_LINE) else one.name
        new = NewInquiryFile(row.id, name, one.content, one.pages, of_child)
        unit.inquiry_files.add(new, unit.stamp.by, unit.stamp.at)


def _values(
    row: InquiryRow, found: Reply, taken: Sequence[tuple[DeliveredPaper, bool]]
) -> dict[str, object]:
    return {
        "department": row.department,
        "answer": found.answer.value,
        "answered_on": found.answered_on.isoformat(),
        "answered_by": found.answered_by_name,
        "items": [item.name for item in found.items],
        "papers": [one.name for one, _of_child in taken],
    }


def _is_late(case: Case, row: InquiryRow) -> bool:
    return any(
        right.answered_on is not None for right in case.rights if row.right_id in {None, right.id}
    )
