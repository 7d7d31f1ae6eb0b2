"""Put together what the letters of a campaign say, to all and to each."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.letters import campaign_letter
from app.letters.campaign_letter import CampaignFacts, Look, Recipient, RunFacts
from app.letters.facts import Addressee, Head
from app.office import notice_telling, page_settings, profile, wordings
from app.office.campaign_people import Sorted, day_of, find, running, sort_out, suited
from app.office.campaign_targets import CampaignDraft, read_draft, version_of
from app.office.desk import Desk
from app.office.notice_telling import POLICY, Telling, ToTell
from app.office.run_grounds import refuse_alone
from app.office.spelt_names import shown_names
from app.rules.campaigns import NO_ANSWER_SENTENCES, LeftOut, NoAnswer, RunKind, SlipState
from app.rules.eras import today_in_japan
from app.rules.ids import CampaignId, MemberId, SlipId
from app.rules.roles import Verb
from app.rules.slip_numbers import SAMPLE
from app.storage.campaigns import CampaignRow
from app.storage.slips import Owner
from app.storage.unit import Unit

_WAITING = {RunKind.first: SlipState.unsent, RunKind.second: SlipState.sent}


@dataclass(frozen=True)
class RunPreview:
    """Say how many letters a run would print, and how many people it would leave out.

    `unprintable` gives for a slip the sentence why its letter could not be printed. Before the
    first run such a slip is set aside, or the name or address mended; a second run leaves it out.
    """

    letters: int
    left_out: Mapping[str, int]
    unprintable: Mapping[SlipId, str]


@dataclass(frozen=True)
class Told:
    """Hold what a campaign tells everybody."""

    version_on: date
    changes_words: str
    due_on: date
    on_no_answer: NoAnswer


@dataclass(frozen=True)
class Sheet:
    """Name a print: what it tells, in which letter, dated when, under which number.

    `telling` is what a notice says, which asks for nothing; None where the letter asks.
    """

    told: Told
    kind: RunKind
    dated_on: date
    document_number: str = ""
    anchor: str = ""
    practice: bool = False
    telling: Telling | None = None


@dataclass(frozen=True)
class People:
    """Hold whom a run is for, in the order of delivery, and which slip is whose.

    `kind` is that of its letters.
    """

    campaign_id: CampaignId
    sorted: Sorted
    slips: Mapping[MemberId, Owner]
    kind: str = campaign_letter.KIND

    @property
    def owners(self) -> Sequence[Owner]:
        """List the slips to print, in the order of delivery."""
        return [self.slips[one.member_id] for one in self.sorted.written_to]


def preview_letter(desk: Desk, campaign_id: CampaignId) -> bytes:
    """Return the next letter of a campaign as a draft: 「案」, no number, nothing recorded."""
    desk.demand(Verb.read_members)
    telling = telling_of(desk, campaign_id, desk.today)
    with desk.look() as unit:
        row = running(unit, campaign_id)
        kind = next_kind(unit, row)
        owners = people(unit, row, kind, desk.today).owners[:1]
        found = recipients(unit, owners, desk.today) or [nobody()]
        sheet = Sheet(told_by(row), kind, desk.today, practice=desk.practice, telling=telling)
        facts, look = facts_of(unit, sheet), look_of(unit, row.letter_kind)
    return campaign_letter.preview(facts, found[0], look)


def preview_draft(desk: Desk, draft: CampaignDraft) -> bytes:
    """Return the letter of a campaign that is still being typed, to nobody in particular.

    Raises:
        Refused: the draft cannot be read yet.
    """
    desk.demand(Verb.read_members)
    due_on = read_draft(draft, desk.today)
    with desk.look() as unit:
        version = version_of(unit, draft.version_id)
        told = Told(version.on, draft.changes_words.strip(), due_on, NoAnswer(draft.on_no_answer))
        sheet = Sheet(told, RunKind.first, desk.today, practice=desk.practice)
        facts, look = facts_of(unit, sheet), look_of(unit)
    return campaign_letter.preview(facts, nobody(), look)


def look_ahead(desk: Desk, campaign_id: CampaignId, kind: str) -> RunPreview:
    """Say how many letters a run would print now, and whom it would leave out."""
    desk.demand(Verb.read_members)
    refuse_alone(RunKind(kind))
    with desk.look() as unit:
        found = people(unit, running(unit, campaign_id), RunKind(kind), desk.today)
        faults = unprintable(unit, found, desk.today)
    if RunKind(kind) is RunKind.second:
        found = set_aside(found, faults)
    return RunPreview(len(found.owners), found.sorted.counts, faults)


def next_kind(unit: Unit, row: CampaignRow) -> RunKind:
    """Say which letter of a campaign is printed next: the first one, then the second."""
    if not row.asks:
        return RunKind.first
    printed = {run.kind for run in unit.campaign_runs.of(row.id)}
    return RunKind.second if RunKind.first in printed else RunKind.first


def people(unit: Unit, row: CampaignRow, kind: RunKind, today: date) -> People:
    """Find whom a run is for today; who has stopped, left or answered since then is left out."""
    owners = unit.slips.owners(unit.slips.ids(row.id, state=_WAITING[kind]))
    slips = {owner.member_id: owner for owner in owners}
    reached = unit.campaign_people.reached(list(slips))
    found = sort_out(unit, reached, day_of(row, today), suited(unit, row))
    return People(row.id, found, slips, row.letter_kind)


def unprintable(
    unit: Unit, found: People, day: date, among: Collection[SlipId] | None = None
) -> Mapping[SlipId, str]:
    """Find the slips whose letters cannot be printed, each with the sentence why.

    Where it is known `among` which they must be, only those are looked at.
    """
    owners = [one for one in found.owners if among is None or one.slip_id in among]
    slips = {owner.number: owner.slip_id for owner in owners}
    look = look_of(unit, found.kind)
    faults = campaign_letter.unprintable(recipients(unit, owners, day), look)
    return {slips[number]: sentence for number, sentence in faults.items()}


def set_aside(found: People, faults: Collection[SlipId]) -> People:
    """Leave the people of these slips out of a run, counted by a word of its own."""
    barred = [
        one for one in found.sorted.written_to if found.slips[one.member_id].slip_id in faults
    ]
    stays = {one.member_id for one in barred}
    kept = [one for one in found.sorted.written_to if one.member_id not in stays]
    left_out = {**found.sorted.left_out, LeftOut.unprintable: barred}
    return replace(found, sorted=Sorted(kept, left_out))


def recipients(unit: Unit, owners: Sequence[Owner], day: date) -> Sequence[Recipient]:
    """Address the letters of these slips as of a day, or of today where that day is past.

    A letter may bear an earlier date, but it leaves today: an address that has ended is no use.
    """
    ids, on = [owner.member_id for owner in owners], max(day, today_in_japan(unit.stamp.at))
    found, spelt = unit.campaign_people.addresses(ids, on), shown_names(unit, ids)
    return [
        Recipient(
            Addressee(place.postal_code, place.address, name, care_of=place.care_of),
            owner.number,
        )
        for owner in owners
        for place in [found[owner.member_id]]
        for name in [spelt.get((owner.member_id, place.name), place.name)]
    ]


def telling_of(desk: Desk, campaign_id: CampaignId, on: date) -> Telling | None:
    """Gather what a notice says, once for a run that is dated `on`; None where the letter asks."""
    with desk.look() as unit:
        row = find(unit, campaign_id)
    if row.letter is None:
        return None
    wanted = ToTell(row.version_id, row.letter, row.changes_words, row.target_words)
    return notice_telling.telling(desk, wanted, on)


def facts_of(unit: Unit, sheet: Sheet) -> RunFacts:
    """Gather what all letters of a run say."""
    if sheet.telling is not None:
        head = Head(sheet.document_number, sheet.dated_on, sheet.anchor, practice=sheet.practice)
        return notice_telling.facts_of(unit, sheet.telling, head)
    told = sheet.told
    return CampaignFacts(
        organisation=profile.sender(unit, campaign_letter.KIND, sheet.dated_on),
        document_number=sheet.document_number,
        dated_on=sheet.dated_on,
        title=POLICY,
        version_on=told.version_on,
        changes_words=told.changes_words,
        due_on=told.due_on,
        second=sheet.kind is RunKind.second,
        no_answer_words=NO_ANSWER_SENTENCES[told.on_no_answer],
        anchor=sheet.anchor,
        practice=sheet.practice,
    )


def look_of(unit: Unit, kind: str = campaign_letter.KIND) -> Look:
    """Return how the letters of this office look: its page and its wording."""
    return Look(page_settings.of(unit), wordings.of(unit, kind), kind)


def told_by(row: CampaignRow) -> Told:
    """Return what a campaign tells everybody."""
    return Told(row.version_on, row.changes_words, row.due_on, row.on_no_answer)


def nobody() -> Recipient:
    """Address a specimen."""
    return Recipient(Addressee("", "", "すくすく会員", "各位"), SAMPLE)
