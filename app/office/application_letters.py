"""Write to an applicant whose form cannot be registered yet: what is missing, and by when."""

import hashlib
from collections.abc import Callable

from app.letters import notice
from app.letters.facts import Addressee, Head
from app.letters.hand_lines import lined
from app.letters.notice import NoticeFacts
from app.letters.wording import Wording
from app.office import (
    document_numbers,
    letter_addressees,
    page_settings,
    profile,
    signing,
    wordings,
)
from app.office.application_rows import kept_on
from app.office.applications import waiting
from app.office.changes import changes
from app.office.desk import Desk
from app.office.letter_papers import Paper
from app.office.letters import Issued
from app.rules.application_letters import answer_by, asked, enclosures
from app.rules.applications import may_be_purged
from app.rules.contact import read_postal_code
from app.rules.eras import japanese, with_weekday
from app.rules.errors import OfficeError, Refused
from app.rules.ids import ApplicationId
from app.rules.member_drafts import MemberDraft
from app.rules.member_fields import one_line, read_care_of
from app.rules.names import fold_name
from app.rules.page_settings import PageSettings
from app.rules.roles import Verb
from app.storage.applications import ApplicationRow, Applications
from app.storage.letters import NewLetter
from app.storage.unit import Unit

KIND = "application_returned"


def preview(desk: Desk, application_id: ApplicationId) -> bytes:
    """Return the letter as a draft: 「案」, no number, nothing recorded.

    Raises:
        Refused: nothing is to be asked, or nobody knows where to send it.
    """
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        row = waiting(unit, application_id)
        head = Head("", desk.today, unit.history.anchor(), draft=True, practice=desk.practice)
        return _paper(desk, unit, row).draw(head)


def issue(desk: Desk, application_id: ApplicationId) -> Issued:
    """Give the letter its number and store it byte for byte; a reprint is `letters.pdf`.

    Raises:
        Refused: as for `preview`.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit("申込の書類についてのお願いを発行") as unit:
        row = waiting(unit, application_id)
        paper = _paper(desk, unit, row)
        named = signing.refuse_unsigned(desk, unit, paper)
        number = document_numbers.take(unit, desk.today)
        anchor = unit.log((("application", row.id),), {"document_number": number})
        head = Head(number, desk.today, anchor, practice=desk.practice, in_charge=named)
        pdf = paper.draw(head)
        wordings.keep(unit, KIND, paper.wording_version)
        letter_id = unit.letters.add(_new(paper, pdf, head), unit.stamp.by, unit.stamp.at)
        signing.settle(desk, unit, paper, letter_id)
        letter_addressees.note(unit, letter_id, paper.addressee)
        Applications(unit.session).put_letter(row.id, letter_id)
        unit.log(
            (("application", row.id), ("letter", letter_id)),
            {"document_number": number, "sha256": hashlib.sha256(pdf).hexdigest()},
            "文書を保管",
        )
    return Issued(letter_id, number, changes("letters", "applications"))


def _paper(desk: Desk, unit: Unit, row: ApplicationRow) -> Paper:
    look, words = page_settings.of(unit), wordings.of(unit, KIND)
    return Paper(
        kind=KIND,
        draw=lambda head: _drawn(_facts(desk, unit, row, head), look, words),
        wording_version=words.version,
        subjects=(("application", row.id),),
        addressee=None if row.draft is None else _addressee(row.draft),
    )


def _drawn(facts: NoticeFacts, look: PageSettings, words: Wording) -> bytes:
    """Draw it; no member stands behind it, so that a rare name is left to be written."""
    return notice.draw(KIND, lined(facts, names=True), look, words)


def _facts(desk: Desk, unit: Unit, row: ApplicationRow, head: Head) -> NoticeFacts:
    if row.draft is None or may_be_purged(row.purge_on, desk.today):
        raise Refused(
            f"この申込（{row.number}）は保管の期限を過ぎています。お願いの文書は作れません。"
            "期限を過ぎた申込の消去を行ってください。"
        )
    items = asked(row.draft, row.reasons, today=desk.today)
    if not items:
        raise Refused(
            "申込の方にお願いすることがありません。文書は作っていません。"
            "「開いて登録」で内容を確かめてください。"
        )
    return NoticeFacts(
        head=head,
        organisation=profile.sender(unit, KIND, desk.today),
        addressee=_addressee(row.draft),
        items=items,
        values={
            "received_on": japanese(row.received_on or kept_on(row)),
            "return_by": with_weekday(answer_by(head.dated_on, row.purge_on)),
            "keep_until": japanese(row.purge_on),
        },
        in_charge=desk.actor.name,
        enclosures=enclosures(items),
    )


def _addressee(draft: MemberDraft) -> Addressee:
    address = one_line(draft.address)
    if not address:
        raise Refused(
            "ご住所が分からないため、お願いの文書を作れません。"
            "電話などで確かめ、ご住所を入れてからお試しください。"
        )
    return Addressee(
        _or_empty(read_postal_code, draft.postal_code),
        address,
        fold_name(draft.name),
        care_of=_or_empty(read_care_of, draft.care_of),
    )


def _or_empty(read: Callable[[str], str], text: str) -> str:
    try:
        return read(text)
    except OfficeError:
        return ""


def _new(paper: Paper, pdf: bytes, head: Head) -> NewLetter:
    return NewLetter(
        document_number=head.document_number,
        kind=KIND,
        dated_on=head.dated_on,
        request_id=None,
        member_id=None,
        pdf=pdf,
        wording_sha256=paper.wording_version,
        anchor=head.anchor,
    )
