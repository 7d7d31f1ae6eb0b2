"""Make the letters of a campaign in bulk: one 文書番号, whole or not at all.

They are drawn before anything is written, so that nobody waits for them. Then the number is taken
and all is put on record in one short transaction, unless something has changed meanwhile.
"""

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from app.letters.campaign_letter import draw_letters
from app.letters.shared_run import Drawn
from app.office.bulk_gathering import Ground, ground_of, places_still
from app.office.bulk_storing import IssuedRun, Progress, part, store
from app.office.campaign_letters import (
    People,
    Sheet,
    people,
    set_aside,
    telling_of,
    told_by,
    unprintable,
)
from app.office.campaign_people import running
from app.office.campaign_signing import refuse_unsigned_run, settle_run
from app.office.desk import Desk
from app.office.notice_telling import Telling
from app.office.run_checks import due, refuse_run
from app.rules.campaign_aims import aim_of
from app.rules.campaigns import RunKind, SlipMove, SlipState
from app.rules.delivery_courses import Delivery
from app.rules.errors import Refused
from app.rules.ids import CampaignId, SlipId
from app.rules.roles import Verb
from app.storage.unit import Unit

__all__ = ["IssuedRun", "issue_run"]

TRIES = 3
DRAWN = 0.8
"""Which part of the time drawing takes; the rest goes into putting the letters on record."""


@dataclass(frozen=True)
class Asked:
    """Hold which run is wanted."""

    campaign_id: CampaignId
    kind: RunKind
    dated_on: date
    due_on: str
    delivery: Delivery
    telling: Telling | None = None

    @property
    def typed(self) -> Mapping[str, str]:
        """Return it as words, so that the run can be made once it is approved."""
        return {
            "run": self.kind.value,
            "dated_on": self.dated_on.isoformat(),
            "due_on": self.due_on,
            "delivery": self.delivery.value,
        }


class _Changed(Exception):
    """Leave the records alone: the letters were drawn from what is no longer so."""


def issue_run(
    desk: Desk,
    campaign_id: CampaignId,
    *,
    kind: str = "first",
    dated_on: date | None = None,
    due_on: str = "",
    delivery: str = Delivery.post,
    progress: Progress | None = None,
) -> IssuedRun:
    """Make all letters of a run under one 文書番号, whole or not at all.

    `due_on` asks for the slips by another day than the first letter did; `delivery` says how the
    letters are to leave. `progress` is told how many letters of how many are done; whatever it
    raises stops the run, and nothing is kept.

    Raises:
        Unsigned: the table reserves it, and nobody has approved its letter as it is asked for.
        Refused: this run was made already, nobody is left to write to, or a day does not fit.
        GlyphsMissing, AddressTooLong: naming the slips whose letters cannot be printed.
    """
    desk.demand(Verb.issue_letter)
    day = dated_on or desk.today
    telling = telling_of(desk, campaign_id, day)
    asked = Asked(campaign_id, RunKind(kind), day, due_on, Delivery(delivery), telling)
    for _ in range(TRIES):
        with desk.look() as unit:
            ground = _ground(desk, unit, asked)
        drawn = draw_letters(
            ground.facts, ground.recipients, ground.look, part(progress, 0.0, DRAWN)
        )
        with suppress(_Changed):
            return _keep(desk, asked, ground, drawn, progress)
    raise Refused(
        "文書を作っている間に、宛先の方の登録が何度も変わりました。文書は作られていません。"
        "ほかの入力が終わってから、もう一度お試しください。"
    )


def _keep(
    desk: Desk, asked: Asked, ground: Ground, drawn: Drawn, progress: Progress | None
) -> IssuedRun:
    with desk.unit(f"{aim_of(ground.look.kind).letter}を印刷した") as unit:
        if unit.history.head().number != ground.head:
            now = _ground(desk, unit, asked, ground.faults)
            places = places_still(ground, now)
            if places is None:
                raise _Changed
            ground, drawn = now, drawn.picked(places)
        if ground.postponed_to:
            unit.campaigns.postpone(asked.campaign_id, ground.postponed_to)
        _leave_out(unit, ground.found, asked.kind, desk.today)
        done = store(unit, ground, drawn, part(progress, DRAWN, 1.0))
        settle_run(desk, unit, running(unit, asked.campaign_id), done)
        return done


def _ground(
    desk: Desk, unit: Unit, asked: Asked, known: Collection[SlipId] | None = None
) -> Ground:
    """Gather what the letters are drawn from, or refuse.

    `known` are the slips that could not be printed a moment ago: who has changed since then is
    noticed by her address, so that nobody waits while all are tried again.
    """
    before = running(unit, asked.campaign_id)
    row = due(unit, before, asked.due_on, asked.dated_on, desk.today)
    refuse_run(unit, row, asked.kind, asked.dated_on, desk.today)
    sheet = Sheet(
        told_by(row), asked.kind, asked.dated_on, practice=desk.practice, telling=asked.telling
    )
    refuse_unsigned_run(desk, unit, row, sheet, asked.typed)
    found = people(unit, row, asked.kind, desk.today)
    faults: Collection[SlipId] = ()
    if asked.kind is RunKind.second:
        faults = unprintable(unit, found, asked.dated_on, known)
        found = set_aside(found, faults)
    if not found.owners:
        raise Refused("お送りする方がいません。文書は作られていません。")
    moved = row.due_on if asked.due_on.strip() else None
    return ground_of(
        unit, sheet, found, asked.delivery, postponed_to=moved, faults=frozenset(faults)
    )


def _leave_out(unit: Unit, found: People, kind: RunKind, today: date) -> None:
    """Say on each slip why it is not printed; whoever has the first letter waits on."""
    for reason, people_left in found.sorted.left_out.items():
        ids = [found.slips[one.member_id].slip_id for one in people_left]
        if kind is RunKind.first:
            unit.slips.change(ids, state=SlipState.left_out.value)
        unit.slips.happened(
            ids, SlipMove.leave_out, today, unit.stamp.by, unit.stamp.at, reason=reason.word
        )
