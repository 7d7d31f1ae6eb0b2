"""Refuse to issue what the table reserves, unless just that letter was approved (専決表, M-02)."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from typing import Final

from app.letters.facts import Head
from app.office import signing_table
from app.office.deciders import is_outranked
from app.office.desk import Desk
from app.office.letter_papers import Paper
from app.office.spelt_names import told
from app.rules.approvals import DraftState
from app.rules.eras import today_in_japan
from app.rules.errors import Refused
from app.rules.ids import LetterId
from app.rules.roles import Role
from app.rules.signing import ANSWERS, level_sentence, reaches
from app.rules.spoken_days import month_day
from app.storage.letter_draft_rows import LetterDraftRow
from app.storage.letter_drafts import NewLetterDraft
from app.storage.unit import Unit

_BESIDE: Final = frozenset({"request", "member"})
"""Subjects that a draft names in columns of their own."""
_LONGEST_ACT: Final = 60
_OUTRANKED: Final = (
    "承認の後で専決表が変わり、承認した方の決裁では足りなくなりました。文書は発行していません。"
    "「決裁に回す」で、もう一度承認を受けてください。"
)
_drawing: ContextVar[bool] = ContextVar("only_drawing", default=False)


class Unsigned(Refused):
    """Say that a letter needs an approval; `draft` is what can be sent round for it.

    `drafts` are all of them where several letters were to be issued at once.
    """

    def __init__(self, sentence: str, draft: NewLetterDraft, *more: NewLetterDraft) -> None:
        super().__init__(sentence)
        self.draft = draft
        self.drafts = (draft, *more)


class Approved(Refused):
    """Say that a letter that was to be sent round is approved already."""


@contextmanager
def only_drawing() -> Iterator[None]:
    """Let nothing be issued meanwhile: each letter is refused, with what can be sent round."""
    before = _drawing.set(True)
    try:
        yield
    finally:
        _drawing.reset(before)


def refuse_unsigned(desk: Desk, unit: Unit, paper: Paper) -> str:
    """Let a letter be issued that needs no approval, or was approved as it is now.

    Returns who stands as 担当 on it: of an approved letter, whoever was named when it went round;
    nobody where it is whoever issues it. An answer to a right is approved with its decision, and
    not here.

    Raises:
        Unsigned: the table reserves the kind, and nobody has approved this letter as it is now.
        Refused: just this letter goes round already.
    """
    level = signing_table.of(unit).level(paper.kind)
    if paper.kind in ANSWERS:
        _refuse_drawing()
        return ""
    alike = unit.letter_drafts.alike(_about(paper, b""))
    same = [(row, name) for row in alike for name in _named(desk, unit, paper, row)]
    for row, name in same:
        if row.state is DraftState.approved and not _is_outranked(unit, row, level):
            _refuse_drawing()
            return name
    if reaches(desk.actor.roles, level) and not _drawing.get():
        return ""
    for row, _name in same:
        if row.state is DraftState.waiting:
            raise Refused(
                f"この文書は、{month_day(_sent_on(row))}に決裁に回っています。"
                "文書は発行していません。承認された後で、もう一度お試しください。"
            )
    now = _drawn(desk, paper, desk.today)
    outranked = any(row.state is DraftState.approved for row, _name in same)
    why = _OUTRANKED if outranked else _why(alike)
    raise Unsigned(f"{level_sentence(paper.kind, level)}{why}", now)


def refuse_any_unsigned(desk: Desk, unit: Unit, papers: Sequence[Paper]) -> None:
    """Let letters be issued together where none of them lacks an approval.

    Raises:
        Unsigned: with the drafts of all that lack one, to be sent round at once.
        Refused: one of them goes round already.
    """
    found: list[Unsigned] = []
    for paper in papers:
        try:
            with told(paper):
                refuse_unsigned(desk, unit, paper)
        except Unsigned as refusal:
            found.append(refusal)
    if found:
        many = f"（{len(found)}通）" if len(found) > 1 else ""
        raise Unsigned(f"{found[0].sentence}{many}", *(one.draft for one in found))


def settle(desk: Desk, unit: Unit, paper: Paper, letter_id: LetterId) -> None:
    """End the drafts of a letter that has its number now."""
    for row in unit.letter_drafts.alike(_about(paper, b"")):
        unit.letter_drafts.end(row.id, desk.today, letter_id)


def _refuse_drawing() -> None:
    if _drawing.get():
        raise Approved(
            "この内容は、すでに承認されています。決裁には回していません。"
            "「発行する」を押すと、このまま発行できます。"
        )


def _named(desk: Desk, unit: Unit, paper: Paper, row: LetterDraftRow) -> Iterator[str]:
    """Yield with whose name as 担当 a letter is, as it stands now, just what went round."""
    names = unit.staff.names()
    drafter = names.get(row.drafted_by, "")
    for name in dict.fromkeys(("", drafter, *names.values())):
        if _drawn(desk, paper, _sent_on(row), name).digest == row.digest:
            yield name
            return


def _drawn(desk: Desk, paper: Paper, day: date, in_charge: str = "") -> NewLetterDraft:
    """Draw the letter as it goes round on a day: no number, no anchor."""
    head = Head("", day, "", draft=True, practice=desk.practice, in_charge=in_charge)
    pdf = paper.draw(head)
    return _about(paper, pdf)


def _about(paper: Paper, pdf: bytes) -> NewLetterDraft:
    act = ",".join(f"{noun}:{key}" for noun, key in paper.subjects if noun not in _BESIDE)
    return NewLetterDraft(
        kind=paper.kind,
        act=act[:_LONGEST_ACT],
        pdf=pdf,
        digest=hashlib.sha256(pdf).hexdigest(),
        request_id=paper.request_id,
        member_id=paper.member_id,
        typed=paper.typed,
    )


def _is_outranked(unit: Unit, row: LetterDraftRow, level: Role) -> bool:
    by = row.decided_by
    return by is not None and is_outranked(unit, level, by, row.manner)


def _sent_on(row: LetterDraftRow) -> date:
    return today_in_japan(row.submitted_at)


def _why(alike: Sequence[LetterDraftRow]) -> str:
    """Say why the letter is not approved, and what to do."""
    states = {row.state for row in alike}
    if DraftState.approved in states:
        return (
            "承認の後で、文書に載る内容が変わりました。文書は発行していません。"
            "「決裁に回す」で、いまの内容の承認を受けてください。"
        )
    reasons = [row.returned_reason for row in alike if row.state is DraftState.returned]
    if reasons:
        return (
            f"差し戻されています（{reasons[-1] or '理由は消去済'}）。文書は発行していません。"
            "直してから「決裁に回す」で、もう一度承認を受けてください。"
        )
    return "文書は発行していません。「決裁に回す」を押すと、この内容で決裁者に回ります。"
