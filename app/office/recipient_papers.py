"""Send a recipient a sheet to fill in: how it keeps the data, or that it gave them back."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from app.letters import recipient_sheets
from app.letters.facts import Addressee, Head
from app.letters.forms.facts import FormFacts, Person
from app.letters.notice import NoticeFacts
from app.letters.recipient_sheets import SheetWords
from app.office import (
    issuing,
    page_settings,
    profile,
    recipient_checks,
    recipient_returns,
    recipients,
    wordings,
)
from app.office.changes import changes
from app.office.contract_standings import Standing, standing, standing_of, states
from app.office.desk import Desk
from app.office.letter_papers import Paper
from app.office.letters import Issued
from app.rules.ids import LetterId, RecipientId
from app.rules.recipient_papers import RecipientPaper, due_on, items_of, refuse_unasked, return_by
from app.rules.recipients import honorific_of
from app.rules.roles import Verb
from app.rules.wording_kinds import wordings_of
from app.storage.recipients import RecipientRow
from app.storage.unit import Unit

_ASKED: Final[
    Mapping[RecipientPaper, Callable[[Unit, RecipientId, LetterId, date, date], None]]
] = {
    RecipientPaper.survey: recipient_checks.asked_in,
    RecipientPaper.returning: recipient_returns.asked_in,
}
"""What begins to wait for an answer once its letter is issued."""


def preview(desk: Desk, key: RecipientId, paper: RecipientPaper) -> bytes:
    """Return letter and sheet as a draft: 「案」, no number, nothing recorded.

    Raises:
        Refused: this recipient holds nothing for the office, or its address is not known.
    """
    desk.demand(Verb.issue_letter)
    with desk.look() as unit:
        return issuing.draft(desk, unit, _paper(desk, unit, key, paper))


def issue(desk: Desk, key: RecipientId, paper: RecipientPaper) -> Issued:
    """Give the letter its number and store it with its sheet.

    Raises:
        Refused: as for `preview`.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit(f"{paper.word}を発行") as unit:
        issued = issuing.issue(desk, unit, _paper(desk, unit, key, paper))
        _ASKED[paper](unit, key, issued.letter_id, desk.today, due_on(desk.today))
    return Issued(issued.letter_id, issued.document_number, changes("letters", "recipients"))


def _paper(desk: Desk, unit: Unit, key: RecipientId, paper: RecipientPaper) -> Paper:
    row = recipients.one(unit, key)
    refuse_unasked(row)
    return Paper(
        kind=paper.value,
        draw=_drawing(desk, unit, row, paper),
        wording_version=wordings.version_of(unit, paper.value),
        subjects=(("recipient", int(key)),),
        addressee=_addressee(row),
    )


def _drawing(
    desk: Desk, unit: Unit, to: RecipientRow, paper: RecipientPaper
) -> Callable[[Head], bytes]:
    sender = profile.sender(unit, paper.value, desk.today)
    look = page_settings.of(unit)
    words = SheetWords(*(wordings.of(unit, name) for name in wordings_of(paper.value)))
    known = Person(name=to.name, postal_code=to.postal_code, address=to.address)
    contract = _contract(desk, unit, to)
    period = None if contract is None else (contract.from_on, contract.ends_on)
    items = items_of(paper, to, period)
    form = FormFacts(
        organisation=sender,
        person=known,
        representative=to.representative,
        asked="" if contract is None else contract.terms.work,
    )

    def draw(head: Head) -> bytes:
        facts = NoticeFacts(
            head=head,
            organisation=sender,
            addressee=_addressee(to),
            items=items,
            values={"return_by": return_by(head.dated_on)},
            in_charge=desk.actor.name,
            enclosures=("返信用の封筒",),
        )
        return recipient_sheets.draw(paper.value, facts, form, look, words)

    return draw


def _contract(desk: Desk, unit: Unit, to: RecipientRow) -> Standing | None:
    """Return the contract that holds today, or the last one."""
    known = [standing_of(row, desk.today) for row in states(unit, to.id)]
    return standing(unit, to.id, desk.today) or next(reversed(known), None)


def _addressee(to: RecipientRow) -> Addressee:
    name = f"{to.name}　{to.contact}" if to.contact else to.name
    return Addressee(to.postal_code, to.address, name, honorific_of(to.contact))
