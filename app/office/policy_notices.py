"""Tell many members of a revision at once, without asking them for anything (お知らせ).

Whoever wants no mail gets none of these either: the law lets the office publish a change instead
(法21条3項、27条6項), and this letter is nothing that it wants of us for each person.
"""

from dataclasses import dataclass, field
from datetime import date

from app.letters import campaign_letter
from app.letters.facts import Head
from app.office import notice_telling
from app.office.campaign_freezing import Frozen, TargetFilter, freeze_in, number_of
from app.office.campaign_letters import look_of, nobody
from app.office.campaign_people import Sorted, sort_out
from app.office.campaign_targets import LONGEST_TITLE, TargetPreview, refuse_superseded
from app.office.desk import Desk
from app.office.notice_telling import Telling, ToTell
from app.office.notice_versions import letters_of, pair_of
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.campaign_aims import TELLABLE, Aim, NoticeLetter, Suited
from app.rules.campaigns import LeftOut
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.rules.roles import Verb
from app.storage.campaigns import NewCampaign
from app.storage.policy import VersionRow
from app.storage.unit import Unit

__all__ = [
    "NoticeDraft",
    "draw",
    "freeze",
    "gather",
    "letters_of",
    "preview_targets",
    "refusal",
]

TOLD = TargetFilter(("current", "renewal_due"))
"""Whom a notice usually goes to."""
TO_TELL = Suited(Aim.notice, TELLABLE)


@dataclass(frozen=True)
class NoticeDraft:
    """Hold a notice as it was typed; `changes_words` is a phrase for the letter, or empty."""

    title: str
    version_id: PolicyVersionId
    changes_words: str
    letter: str = NoticeLetter.revision.value
    filter: TargetFilter = field(default=TOLD)


def refusal(desk: Desk, version_id: PolicyVersionId) -> str:
    """Say why members cannot be told of a version, and what to do; nothing where they can."""
    desk.demand(Verb.read_members)
    try:
        with desk.look() as unit:
            pair_of(unit, version_id)
    except Refused as refused:
        return refused.sentence
    return ""


def preview_targets(desk: Desk, draft: NoticeDraft) -> TargetPreview:
    """Say whom a notice would go to today, and how many it would leave out."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        found = _chosen(unit, draft, pair_of(unit, draft.version_id).after, desk.today)
    ids = [one.member_id for one in found.written_to]
    return TargetPreview(len(ids), ids, found.counts)


def gather(desk: Desk, draft: NoticeDraft) -> Telling:
    """Gather what the letter says, and draw the papers behind it; nothing is recorded."""
    desk.demand(Verb.read_members)
    letter = _letter(desk, draft)
    wanted = ToTell(draft.version_id, letter, draft.changes_words, draft.filter.words)
    return notice_telling.telling(desk, wanted, desk.today)


def draw(desk: Desk, told: Telling) -> bytes:
    """Draw the letter as a draft, to nobody in particular; nothing is recorded."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        head = Head("", desk.today, "", practice=desk.practice)
        facts = notice_telling.facts_of(unit, told, head)
        look = look_of(unit, told.letter.kind)
    return campaign_letter.preview(facts, nobody(), look)


def freeze(desk: Desk, draft: NoticeDraft) -> Frozen:
    """Begin a notice: its people stay the same from now on, each under her 整理番号.

    Raises:
        Refused: something is missing, the version cannot be told of, or there is nobody to tell.
    """
    desk.demand(Verb.run_campaign)
    if not draft.title.strip():
        raise Refused("お知らせの名前を入れてください。まだ何も始めていません。")
    refuse_unfit({"お知らせの名前": draft.title}, LONGEST_TITLE)
    refuse_unfit({"主な変更": draft.changes_words}, LONGEST_LINE)
    letter = _letter(desk, draft)
    with desk.unit("お知らせを始めた") as unit:
        version = pair_of(unit, draft.version_id).after
        found = _chosen(unit, draft, version, desk.today)
        year, serial = number_of(unit, desk.today)
        new = NewCampaign(
            fiscal_year=year,
            serial=serial,
            title=draft.title.strip(),
            policy_version_id=version.id,
            changes_words=draft.changes_words.strip(),
            due_on=desk.today,
            on_no_answer=letter.value,
            target_words=draft.filter.words,
            frozen_on=desk.today,
            aim=Aim.notice.value,
        )
        return freeze_in(unit, new, found)


def _letter(desk: Desk, draft: NoticeDraft) -> NoticeLetter:
    """Read which letter tells of the change; it must have something to tell."""
    if draft.letter not in letters_of(desk, draft.version_id):
        raise Refused(
            "この版では、共同利用の内容は変わっていません。お知らせは始めていません。"
            "「方針の改訂」のお知らせを選んでください。"
        )
    return NoticeLetter(draft.letter)


def _chosen(unit: Unit, draft: NoticeDraft, version: VersionRow, today: date) -> Sorted:
    wanted = draft.filter
    if not wanted.standings or not set(wanted.standings) <= TELLABLE:
        raise Refused("お知らせする方を選んでください。まだ何も始めていません。")
    refuse_superseded(unit, version, today)
    ids = [key for one in wanted.standings for key in unit.standings.ids(today, one)]
    people = unit.campaign_people.reached(ids, centres=wanted.centres, courses=wanted.courses)
    told = unit.slips.told(version.id, NoticeLetter(draft.letter))
    fresh = [one for one in people if one.member_id not in told]
    found = sort_out(unit, fresh, today, TO_TELL)
    again = [one for one in people if one.member_id in told]
    return Sorted(found.written_to, {**found.left_out, LeftOut.told: again})
