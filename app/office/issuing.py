"""Give a letter its number and put it on record, in the transaction of the act that issues it."""

import hashlib
from dataclasses import dataclass

from app.letters.facts import Head
from app.office import document_numbers, letter_addressees, replacements, signing, wordings
from app.office.desk import Desk
from app.office.letter_papers import Paper
from app.office.spelt_names import told
from app.rules.ids import LetterId
from app.storage.case_letters import CaseLetter
from app.storage.letters import NewLetter
from app.storage.unit import Unit

__all__ = ["IssuedPaper", "Paper", "draft", "issue"]


@dataclass(frozen=True)
class IssuedPaper:
    """Say under which number a letter stands on record."""

    letter_id: LetterId
    document_number: str


def draft(desk: Desk, unit: Unit, paper: Paper) -> bytes:
    """Return the letter as a draft: 「案」, no number, nothing recorded."""
    head = Head("", desk.today, unit.history.anchor(), draft=True, practice=desk.practice)
    with told(paper):
        return paper.draw(head)


def issue(desk: Desk, unit: Unit, paper: Paper) -> IssuedPaper:
    """Number, draw and store a letter byte for byte; two rows in the log name it.

    Raises:
        Unsigned: the table reserves the kind (専決表), and this letter is not approved.
        NotPrinted: no font prints all of it.
    """
    with told(paper):
        named = signing.refuse_unsigned(desk, unit, paper)
    number = document_numbers.take(unit, desk.today)
    anchor = unit.log(paper.subjects, {"document_number": number})
    with told(paper):
        pdf = paper.draw(Head(number, desk.today, anchor, practice=desk.practice, in_charge=named))
    wordings.keep(unit, paper.kind, paper.wording_version)
    letter_id = unit.letters.add(
        _new(desk, paper, number, pdf, anchor), unit.stamp.by, unit.stamp.at
    )
    signing.settle(desk, unit, paper, letter_id)
    letter_addressees.note(unit, letter_id, paper.addressee)
    if paper.request_id is not None:
        unit.case_letters.add(
            CaseLetter(letter_id, paper.request_id, paper.purpose, paper.right_id, paper.stop_id)
        )
    replacements.link_in(unit, paper, letter_id)
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
