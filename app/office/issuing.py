"""Give a letter its number and put it on record, in the transaction of the act that issues it."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from app.letters.facts import Head
from app.office import document_numbers
from app.office.desk import Desk
from app.rules.ids import LetterId, MemberId, RequestId, RightId, StopId
from app.storage.case_letters import CaseLetter
from app.storage.history import Subjects
from app.storage.letters import NewLetter
from app.storage.unit import Unit


@dataclass(frozen=True)
class Paper:
    """Describe a letter to be issued: what it is, how it is drawn, and in which case.

    `draw` is given the head (number, day, anchor) and returns the PDF; `wording_version` is that
    of the wording it was drawn with; `purpose` says what it is in its case.
    """

    kind: str
    draw: Callable[[Head], bytes]
    wording_version: str
    subjects: Subjects
    request_id: RequestId | None = None
    member_id: MemberId | None = None
    purpose: str = ""
    right_id: RightId | None = None
    stop_id: StopId | None = None


@dataclass(frozen=True)
class IssuedPaper:
    """Say under which number a letter stands on record."""

    letter_id: LetterId
    document_number: str


def draft(desk: Desk, unit: Unit, paper: Paper) -> bytes:
    """Return the letter as a draft: 「案」, no number, nothing recorded."""
    head = Head("", desk.today, unit.history.anchor(), draft=True, practice=desk.practice)
    return paper.draw(head)


def issue(desk: Desk, unit: Unit, paper: Paper) -> IssuedPaper:
    """Number, draw and store a letter byte for byte; two rows in the log name it."""
    number = document_numbers.take(unit, desk.today)
    anchor = unit.log(paper.subjects, {"document_number": number})
    pdf = paper.draw(Head(number, desk.today, anchor, practice=desk.practice))
    letter_id = unit.letters.add(
        _new(desk, paper, number, pdf, anchor), unit.stamp.by, unit.stamp.at
    )
    if paper.request_id is not None:
        unit.case_letters.add(
            CaseLetter(letter_id, paper.request_id, paper.purpose, paper.right_id, paper.stop_id)
        )
    unit.log(
        (*paper.subjects, ("letter", letter_id)),
        {"document_number": number, "sha256": hashlib.sha256(pdf).hexdigest()},
        "文書を保管",
    )
    return IssuedPaper(letter_id, number)


def _new(desk: Desk, paper: Paper, number: str, pdf: bytes, anchor: str) -> NewLetter:
    return NewLetter(
        document_number=number,
        kind=paper.kind,
        dated_on=desk.today,
        request_id=paper.request_id,
        member_id=paper.member_id,
        pdf=pdf,
        wording_sha256=paper.wording_version,
        anchor=anchor,
    )
