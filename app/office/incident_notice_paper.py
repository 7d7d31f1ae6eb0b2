"""Describe the letter by which one person is told that her data went astray."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.letters import notice
from app.letters.facts import Head
from app.letters.notice import NoticeFacts
from app.office import page_settings, profile, wordings
from app.office.desk import Desk
from app.office.incident_people import Concerned
from app.office.incident_told import KIND
from app.office.letter_papers import Paper
from app.office.spelt_names import respelled
from app.rules.ids import IncidentId
from app.storage.unit import Unit


@dataclass(frozen=True)
class NoticeSaid:
    """Hold what a notice says of an incident: its items, and the same as they were typed."""

    incident_id: IncidentId
    items: tuple[tuple[str, str], ...]
    typed: Mapping[str, str]


def notice_paper(desk: Desk, unit: Unit, who: Concerned, said: NoticeSaid) -> Paper:
    """Return the letter to one person; who has her data is not said in it."""
    sender = profile.sender(unit, KIND, desk.today)
    look, words = page_settings.of(unit), wordings.of(unit, KIND)

    def draw(head: Head) -> bytes:
        facts = NoticeFacts(
            head=head,
            organisation=sender,
            addressee=who.to,
            items=said.items,
            values={},
            in_charge=desk.actor.name,
            closings=("closing", "end"),
        )
        return notice.draw(KIND, respelled(unit, facts, who.whose), look, words)

    return Paper(
        kind=KIND,
        draw=draw,
        wording_version=words.version,
        subjects=(*who.about, ("incident", int(said.incident_id))),
        request_id=who.request_id,
        member_id=who.member_id,
        purpose=KIND,
        typed=said.typed,
        addressee=who.to,
    )
