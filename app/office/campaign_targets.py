"""Choose whom a campaign asks, and freeze them at that moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.office.campaign_freezing import Frozen, TargetFilter, freeze_in, number_of
from app.office.campaign_people import Sorted, asking_day, sort_out
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.campaigns import ASKABLE, LeftOut, NoAnswer
from app.rules.errors import Refused
from app.rules.ids import MemberId, PolicyVersionId
from app.rules.roles import Verb
from app.rules.short_dates import read_short_date
from app.rules.versions import major_between
from app.storage.campaigns import NewCampaign
from app.storage.policy import VersionRow
from app.storage.unit import Unit

LONGEST_TITLE = 60


@dataclass(frozen=True)
class TargetPreview:
    """Say who would get a letter, in postal order, and how many would not, by a neutral word."""

    count: int
    ids: Sequence[MemberId]
    left_out: Mapping[str, int]


@dataclass(frozen=True)
class CampaignDraft:
    """Hold a campaign as it was typed; `changes_words` is a phrase for the letter."""

    title: str
    version_id: PolicyVersionId
    changes_words: str
    due_on: str
    on_no_answer: str
    filter: TargetFilter = field(default_factory=TargetFilter)


def preview_targets(
    desk: Desk, wanted: TargetFilter, version_id: PolicyVersionId | None = None
) -> TargetPreview:
    """Say whom a campaign for a version would ask today; None means the newest one."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        found = _chosen(unit, wanted, version_of(unit, version_id), desk.today)
    ids = [one.member_id for one in found.written_to]
    return TargetPreview(len(ids), ids, found.counts)


def places(desk: Desk) -> Sequence[tuple[str, str]]:
    """Return each centre with each of its courses, to choose from."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.campaign_people.centres()


def freeze(desk: Desk, draft: CampaignDraft) -> Frozen:
    """Make a campaign: its people stay the same from now on, each under her 整理番号.

    Raises:
        Refused: something is missing, or there is nobody to ask.
    """
    desk.demand(Verb.run_campaign)
    due_on = read_draft(draft, desk.today)
    with desk.unit("再同意の依頼を始めた") as unit:
        version = version_of(unit, draft.version_id)
        found = _chosen(unit, draft.filter, version, desk.today)
        return freeze_in(unit, _new(unit, draft, version, due_on, desk.today), found)


def read_draft(draft: CampaignDraft, today: date) -> date:
    """Check what was typed of a campaign and return the day by which slips are asked for.

    Raises:
        Refused: no name, no choice for those who do not answer, or no day to come.
    """
    if not draft.title.strip():
        raise Refused("依頼の名前を入れてください。まだ何も始めていません。")
    refuse_unfit({"依頼の名前": draft.title}, LONGEST_TITLE)
    refuse_unfit({"主な変更": draft.changes_words}, LONGEST_LINE)
    if draft.on_no_answer not in set(NoAnswer):
        raise Refused("ご回答がないときの扱いを選んでください。まだ何も始めていません。")
    if not draft.due_on.strip():
        raise Refused("返信の期限を入れてください。まだ何も始めていません。")
    due_on = read_short_date(draft.due_on, today=today)
    if due_on <= today:
        raise Refused("返信の期限は、明日より前にはできません。まだ何も始めていません。")
    return due_on


def version_of(unit: Unit, version_id: PolicyVersionId | None) -> VersionRow:
    """Find an approved version; None means the newest one."""
    approved = [row for row in unit.policies.rows() if row.approved_at is not None]
    found = [row for row in approved if version_id in {None, row.id}]
    if not found:
        raise Refused("承認された方針の版を選んでください。まだ何も始めていません。")
    return found[-1]


def refuse_superseded(unit: Unit, version: VersionRow, today: date) -> None:
    """Refuse a version that a newer 重要 one has taken the place of.

    Raises:
        Refused: there is one.
    """
    day = asking_day(version.on, today)
    if major_between(version.on, day, unit.policies.days()) is not None:
        raise Refused(
            "選ばれた方針の版の後に「重要」な改訂があります。まだ何も始めていません。"
            "いちばん新しい版を選んでください。"
        )


def _chosen(unit: Unit, wanted: TargetFilter, version: VersionRow, today: date) -> Sorted:
    _refuse_filter(wanted)
    refuse_superseded(unit, version, today)
    day = asking_day(version.on, today)
    ids = [key for one in wanted.standings for key in unit.standings.ids(day, one)]
    people = unit.campaign_people.reached(ids, centres=wanted.centres, courses=wanted.courses)
    asked = unit.slips.asked(version.id)
    found = sort_out(unit, [one for one in people if one.member_id not in asked], day)
    waiting = [one for one in people if one.member_id in asked]
    return Sorted(found.written_to, {**found.left_out, LeftOut.asked: waiting})


def _refuse_filter(wanted: TargetFilter) -> None:
    if not wanted.standings or not set(wanted.standings) <= ASKABLE:
        raise Refused(
            "一斉の依頼は、再同意待ちの方にだけお送りできます。まだ何も始めていません。"
            "撤回・不同意の方には、個別対応でご連絡ください。"
        )


def _new(
    unit: Unit, draft: CampaignDraft, version: VersionRow, due_on: date, today: date
) -> NewCampaign:
    year, serial = number_of(unit, today)
    return NewCampaign(
        fiscal_year=year,
        serial=serial,
        title=draft.title.strip(),
        policy_version_id=version.id,
        changes_words=draft.changes_words.strip(),
        due_on=due_on,
        on_no_answer=draft.on_no_answer,
        target_words=draft.filter.words,
        frozen_on=today,
    )
