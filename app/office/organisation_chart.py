"""Print the sheet of the posts of the house (管理体制図), as they stood on any day."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from app.letters import organisation_sheet
from app.letters.organisation_boxes import PostBox
from app.letters.organisation_sheet import OrganisationFacts
from app.office import page_settings, profile
from app.office.desk import Desk
from app.office.house_posts import SeatRow, listed
from app.rules.appointments import Post
from app.rules.roles import Verb
from app.storage.unit import Unit

TITLE: Final = "管理体制図"


def look(desk: Desk, on: date) -> bytes:
    """Return the sheet of a day as PDF, to be looked at."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return _draw(desk, unit, on)


def take(desk: Desk, on: date) -> bytes:
    """Return the sheet of a day as PDF that leaves the program; it goes into the log."""
    desk.demand(Verb.read_governance)
    with desk.unit(f"{TITLE}を印刷") as unit:
        unit.log((), {"on": on.isoformat()})
        return _draw(desk, unit, on)


def _draw(desk: Desk, unit: Unit, on: date) -> bytes:
    seats = listed(unit, on)
    own = {row.seat.post: _box(row, on, row.seat.post.word) for row in seats}
    sender = profile.sender(unit, on=on)
    facts = OrganisationFacts(
        on=on,
        representative=PostBox("代表者", sender.signatory_name, sender.signatory_title),
        head=own[Post.head],
        audit=own[Post.audit],
        training=own[Post.training],
        desk=own[Post.desk],
        departments=_departments(seats, on),
        owner=sender.name,
        printed_on=desk.today,
        anchor=unit.history.anchor(),
        practice=desk.practice,
    )
    return organisation_sheet.draw(facts, page_settings.of(unit))


def _departments(seats: Sequence[SeatRow], on: date) -> tuple[PostBox, ...]:
    return tuple(
        _box(row, on, row.seat.department)
        for row in seats
        if row.seat.post is Post.department and row.seat.stands
    )


def _box(row: SeatRow, on: date, word: str) -> PostBox:
    holder = row.seat.holder(on)
    if holder is None:
        return PostBox(word)
    return PostBox(word, holder.name, holder.title, holder.from_on, holder.until_on)
