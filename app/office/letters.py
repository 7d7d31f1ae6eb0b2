"""Prepare, issue and print again the answer to a request for disclosure."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.letters import disclosure, preview
from app.letters.facts import Head
from app.letters.preview import PageImage
from app.letters.wording import load
from app.office import document_numbers
from app.office.cases import Step, find, moving, right_of, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.disclosures import (
    always_masked,
    approved_digest,
    facts_of,
    has_letter,
    has_moved,
    masks_of,
    printed_reason,
    spelt_masks,
)
from app.office.holdings import HeldLine, held_for, subject_of
from app.office.shields import demand_reason, shielded_lines
from app.office.typed import refuse_unfit
from app.rules.cases import Case, RightLine
from app.rules.errors import Refused
from app.rules.ids import LetterId, RequestId, RightId
from app.rules.moves import Move
from app.rules.roles import Verb
from app.storage.letters import NewLetter
from app.storage.unit import Unit

KIND = "disclosure"
_UNAPPROVED = {"submitted_on": None, "approved_on": None, "approved_by": None}


@dataclass(frozen=True)
class Issued:
    """Say under which number a letter went on record."""

    letter_id: LetterId
    document_number: str
    changes: Changes


def held(desk: Desk, request_id: RequestId) -> Sequence[HeldLine]:
    """Return all that the program holds of the person a request is about.

    Where a protected person lives is covered here, though her own letter says it (OFFICE L-06).
    """
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        lines, about = _held(desk, unit, case), subject_of(unit, case)
        return shielded_lines(lines) if about and about.confidential else lines


@dataclass(frozen=True)
class Masks:
    """Hold the reason of each masked item by its key; `moved`: some no longer fit the records."""

    reasons: Mapping[str, str]
    moved: bool


def masks(desk: Desk, request_id: RequestId, right_id: RightId) -> Masks:
    """Return what is masked; an item that changed since it was chosen is not masked any more."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        right, lines = right_of(case, right_id), _held(desk, unit, case)
        return Masks(masks_of(unit, case, right, lines), has_moved(unit, right, lines))


def mask(
    desk: Desk, request_id: RequestId, right_id: RightId, reasons: Mapping[str, str]
) -> Changes:
    """Set which items are blacked out, each with its reason; possible until submitted.

    An approval that was given already no longer counts.

    Raises:
        Refused: a reason is missing, an item is not held, or another person drafted the answer.
    """
    if any(not reason.strip() for reason in reasons.values()):
        raise Refused("黒塗りにする項目には、1つずつ理由を書いてください。まだ何も変えていません。")
    refuse_unfit({"黒塗りの理由": "\n".join(reasons.values())})
    with moving(desk, Move.decide, request_id, day=desk.today, right_id=right_id) as step:
        _refuse_other_hand(desk, step)
        lines = _held(desk, step.unit, step.case)
        _refuse_not_held(lines, reasons)
        _refuse_unmasked(step, lines, reasons)
        spelt = spelt_masks(reasons, lines)
        step.unit.requests.change_right(right_id, masks=spelt, **_UNAPPROVED)
        step.log({"masked": sorted(reasons)})
    return changes("requests")


@dataclass(frozen=True)
class Draft:
    """Hold a draft and the digest of what it says, for the approval of just that."""

    pdf: bytes
    digest: str


def draft(desk: Desk, request_id: RequestId, right_id: RightId) -> Draft:
    """Return the answer as a draft: 「案」, no number, nothing recorded.

    It says where a protected person lives, to those who may read her contact.
    """
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        about, right = subject_of(unit, case), right_of(case, right_id)
        if about is not None and about.confidential:
            desk.demand(Verb.unveil)
        head = Head("", desk.today, unit.history.anchor(), draft=True, practice=desk.practice)
        pdf = _drawn(desk, unit, case, right, head)
        return Draft(pdf, approved_digest(desk, unit, case, right))


def preview_answer(desk: Desk, request_id: RequestId, right_id: RightId) -> bytes:
    """Return the pages of the draft alone."""
    return draft(desk, request_id, right_id).pdf


def issue(desk: Desk, request_id: RequestId, right_id: RightId) -> Issued:
    """Give the answer its number and store it byte for byte, in the transaction of its log row.

    Raises:
        Refused: not approved, or what is held has changed since the approval.
    """
    with moving(desk, Move.answer, request_id, day=desk.today, right_id=right_id) as step:
        _refuse_other(step.line)
        _refuse_changed(desk, step)
        number = document_numbers.take(step.unit, desk.today)
        anchor = step.log({"document_number": number})
        head = Head(number, desk.today, anchor, practice=desk.practice)
        pdf = _drawn(desk, step.unit, step.case, step.line, head)
        letter_id = step.unit.letters.add(
            _new(number, step.case, pdf, anchor, head), step.unit.stamp.by, step.unit.stamp.at
        )
        step.unit.requests.change_right(right_id, answered_on=desk.today, letter_id=letter_id)
        step.unit.log(
            (*subjects(step.case), ("letter", letter_id)),
            {"document_number": number, "sha256": hashlib.sha256(pdf).hexdigest()},
            "文書を保管",
        )
    return Issued(letter_id, number, changes("letters", "requests"))


def pdf(desk: Desk, letter_id: LetterId, *, reprint: bool = True, reason: str = "") -> bytes:
    """Return an issued letter, the same bytes each time; a reprint is logged.

    A letter about a protected person (秘匿) opens with a reason only, and each opening is logged.

    Raises:
        ReasonNeeded: the person is protected, and no reason was given.
        Refused: no such letter, erased, or the role does not read protected contacts.
    """
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        if unit.letters.find(letter_id) is None:
            raise Refused("この文書は見つかりません。画面を最新にしてからお試しください。")
        stored, protected = unit.letters.pdf(letter_id), _protected(unit, letter_id)
    if stored is None:
        raise Refused("この文書の内容は消去済です。番号と日付だけが残っています。")
    if protected:
        demand_reason(desk, reason)
    if reprint or protected:
        _log_opening(desk, letter_id, protected, reprint=reprint, reason=reason.strip())
    return stored


def _protected(unit: Unit, letter_id: LetterId) -> tuple[tuple[str, int], ...]:
    """Name the protected person whom a letter is about; nobody where there is none."""
    key = unit.letters.about(letter_id)
    rows = () if key is None else unit.members.rows([unit.members.families.root(key)])
    return tuple(("member", int(row.id)) for row in rows if row.confidential)


def _log_opening(
    desk: Desk,
    letter_id: LetterId,
    protected: tuple[tuple[str, int], ...],
    *,
    reprint: bool,
    reason: str,
) -> None:
    title = "文書を再印刷" if reprint else "秘匿の方の文書を開いた"
    with desk.unit(title) as unit:
        values = {"reason": reason} if protected else {}
        unit.log((("letter", letter_id), *protected), values)


def page_images(content: bytes, dpi: int = 96) -> Sequence[PageImage]:
    """Return the pages of a PDF as pictures."""
    return preview.page_images(content, dpi)


def _drawn(desk: Desk, unit: Unit, case: Case, right: RightLine, head: Head) -> bytes:
    _refuse_other(right)
    facts = facts_of(desk, unit, case, right, head)
    return disclosure.draw(facts, reason=printed_reason(right))


def _refuse_other(right: RightLine) -> None:
    if not has_letter(right):
        raise Refused(
            f"「{right.remedy.word}」のこの回答は、ここでは文書にできません。"
            "別に作った文書で回答し、「別の文書で回答した」に日付と方法を記録してください。"
        )


def _held(desk: Desk, unit: Unit, case: Case) -> Sequence[HeldLine]:
    return held_for(unit, case, desk.today)


def _refuse_other_hand(desk: Desk, step: Step) -> None:
    # Nobody approves what she herself has chosen (OFFICE: 起案と承認は別の人).
    if step.line.drafted_by is None:
        raise Refused(
            "対応がまだ決まっていません。何も変えていません。"
            "先に対応を決定してから、黒塗りを選んでください。"
        )
    if step.line.drafted_by != desk.actor.id:
        raise Refused(
            "この回答は、ほかの人が起案しています。何も変えていません。"
            "黒塗りを変えるときは、対応を決定し直してください。"
        )


def _refuse_not_held(lines: Sequence[HeldLine], reasons: Mapping[str, str]) -> None:
    if not reasons.keys() <= {line.key for line in lines}:
        raise Refused(
            "黒塗りにする項目が、いまの登録にありません。何も変えていません。"
            "画面を最新にしてから選び直してください。"
        )


def _refuse_unmasked(step: Step, lines: Sequence[HeldLine], reasons: Mapping[str, str]) -> None:
    if not set(always_masked(step.unit, step.case, lines)) <= reasons.keys():
        raise Refused(
            "会員ご本人の情報は、ほかの親権者には開示できません。何も変えていません。"
            "お子さまの情報と同意の記録のほかは、黒塗りのままにしてください。"
        )


def _refuse_changed(desk: Desk, step: Step) -> None:
    approved = step.unit.requests.approved_digest(step.line.id)
    if approved != approved_digest(desk, step.unit, step.case, step.line):
        raise Refused(
            "承認の後で、回答に載る内容が変わりました。文書は発行していません。"
            "差し戻して内容を確かめ、もう一度承認を受けてください。"
        )


def _new(number: str, case: Case, content: bytes, anchor: str, head: Head) -> NewLetter:
    return NewLetter(
        document_number=number,
        kind=KIND,
        dated_on=head.dated_on,
        request_id=case.id,
        member_id=case.member_id,
        pdf=content,
        wording_sha256=load(KIND, disclosure.SLOTS).version,
        anchor=anchor,
    )
