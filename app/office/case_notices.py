"""Write the simple letters of a case: to whom, under which number, and what they are in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.letters import notice
from app.letters.facts import Addressee, Head
from app.letters.notice import NoticeFacts
from app.office import answer_addresses, page_settings, profile, wordings
from app.office.cases import refuse_recused, subjects
from app.office.changes import Changes
from app.office.covered_cases import is_covered
from app.office.desk import Desk
from app.office.issuing import Paper
from app.office.spelt_names import Whose, respelled
from app.rules.asked_words import asked_words, noun_words
from app.rules.cases import Case
from app.rules.errors import Refused
from app.rules.ids import LetterId, StopId
from app.rules.roles import Verb
from app.storage.unit import Unit

RECEIPT, ASKING, FEE, EXTENSION = "receipt", "completion_request", "fee_notice", "extension"


@dataclass(frozen=True)
class CaseNotice:
    """Say what one letter says: its kind, its items, its values and its closing sentences."""

    kind: str
    items: tuple[tuple[str, str], ...]
    values: Mapping[str, str] = field(default_factory=dict)
    closings: tuple[str, ...] = ("closing",)
    enclosures: tuple[str, ...] = ()


@dataclass(frozen=True)
class IssuedNotice:
    """Say under which number a letter of a case stands on record."""

    letter_id: LetterId
    document_number: str
    changes: Changes


def paper(
    desk: Desk, unit: Unit, case: Case, said: CaseNotice, stop_id: StopId | None = None
) -> Paper:
    """Describe a letter of a case to `issuing`; refuse it where nobody knows where to send it."""
    address = addressee(unit, case)
    remedies = [right.remedy for right in case.rights]
    values = {
        "asked": asked_words(remedies),
        "noun": noun_words(remedies),
        "receipt_number": case.receipt_number,
        **said.values,
    }

    def draw(head: Head) -> bytes:
        facts = NoticeFacts(
            head=head,
            organisation=profile.sender(unit, said.kind, desk.today),
            addressee=address,
            items=said.items,
            values=values,
            in_charge=_in_charge(desk, unit, case),
            enclosures=said.enclosures,
            closings=said.closings,
        )
        facts = respelled(unit, facts, Whose(case.member_id, case.id))
        return notice.draw(said.kind, facts, page_settings.of(unit), wordings.of(unit, said.kind))

    return Paper(
        kind=said.kind,
        draw=draw,
        wording_version=wordings.version_of(unit, said.kind),
        subjects=subjects(case),
        request_id=case.id,
        member_id=case.member_id,
        purpose=said.kind,
        addressee=address,
        stop_id=stop_id,
    )


def addressee(unit: Unit, case: Case) -> Addressee:
    """Return where letters of a case go: to whoever asks, at the 回答送付先 of the case.

    Raises:
        Refused: the intake was erased, or it holds no address.
    """
    typed = unit.requests.draft(case.id)
    if typed is None:
        raise Refused("この受付の内容は消去済のため、文書を作れません。")
    to = answer_addresses.addressee_in(unit, case, typed)
    handed_over = answer_addresses.is_handed_over(unit, case.id)
    if not (to.address.strip() or handed_over) or not case.requester_name.strip():
        raise Refused(
            "お名前かご住所が分からないため、文書を作れません。まだ何も記録していません。"
            "電話などで確かめ、受付の内容に入れてからお試しください。"
        )
    return to


def demand_sight(desk: Desk, unit: Unit, case: Case) -> None:
    """Let only those see a letter who do not stay out of its case, and may read the address.

    Raises:
        Refused: this person stays out of the case, or does not read protected contacts.
    """
    refuse_recused(desk, case)
    if is_covered(unit, case):
        desk.demand(Verb.unveil)


def _in_charge(desk: Desk, unit: Unit, case: Case) -> str:
    return unit.staff.names().get(case.in_charge or 0, desk.actor.name)
