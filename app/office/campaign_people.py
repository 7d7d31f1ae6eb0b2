"""Sort the people of a campaign: who gets a letter with the others, who alone, who none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.campaign_aims import SUITED, Aim, Suited, promised
from app.rules.campaigns import CampaignState, LeftOut
from app.rules.consents import Standing
from app.rules.errors import Refused
from app.rules.spoken_days import month_day
from app.storage.campaign_people import Reach
from app.storage.campaigns import CampaignRow
from app.storage.protected_families import with_protected_child
from app.storage.unit import Unit

ASKED: Final = Suited(Aim.consent, SUITED[Aim.consent])


@dataclass(frozen=True)
class Sorted:
    """Hold people in the order of delivery: whom to write to; who is left out, by neutral word."""

    written_to: Sequence[Reach]
    left_out: Mapping[LeftOut, Sequence[Reach]]

    @property
    def counts(self) -> Mapping[str, int]:
        """Count those left out by the word that people see."""
        return {reason.word: len(people) for reason, people in self.left_out.items() if people}


def find(unit: Unit, campaign_id: int) -> CampaignRow:
    """Find one campaign.

    Raises:
        Refused: there is none.
    """
    row = unit.campaigns.find(campaign_id)
    if row is None:
        raise Refused(
            "この再同意の依頼やお知らせは見つかりません。画面を最新にしてからお試しください。"
        )
    return row


def running(unit: Unit, campaign_id: int) -> CampaignRow:
    """Find a campaign that has not been closed.

    Raises:
        Refused: it is closed, or there is none.
    """
    row = find(unit, campaign_id)
    if row.state is CampaignState.closed:
        on = month_day(row.closed_on) if row.closed_on else ""
        late = "後から届いた返信票は、整理番号で入力できます。" if row.asks else ""
        raise Refused(f"この{row.aim.word}は{on}に終了しています。何も変えていません。{late}")
    return row


def asking_day(version_on: date, today: date) -> date:
    """Return the day whose standing matters: letters go out before a version is in force (L-15)."""
    return max(version_on, today)


def day_of(row: CampaignRow, today: date) -> date:
    """Return the day whose standing matters to a campaign; what only tells tells those of today."""
    return asking_day(row.version_on, today) if row.asks else today


def suited(unit: Unit, row: CampaignRow) -> Suited:
    """Say whom the letter of a campaign suits: one that says so, only those whose consent stands.

    People were frozen by how they stood then; since, they may have declined, or a mistake was
    mended.
    """
    promises = row.letter is not None and promised(row.letter, row.target_words)
    major = any(one.major for one in unit.policies.rows() if one.id == row.version_id)
    return Suited(row.aim, SUITED[row.aim] if major or not promises else frozenset({"current"}))


def sort_out(unit: Unit, people: Sequence[Reach], day: date, whom: Suited = ASKED) -> Sorted:
    """Tell whom a letter still suits, by how each stands and by what each has asked for.

    A letter to a home where a child under 秘匿 may live goes alone, as to a person under it.
    """
    ids = [one.member_id for one in people]
    standing, hidden = unit.standings.of(ids, day), with_protected_child(unit.session, ids)
    left_out: dict[LeftOut, list[Reach]] = {reason: [] for reason in LeftOut}
    written_to = []
    for one in people:
        protected = one.confidential or one.member_id in hidden
        reason = _reason(one, standing[one.member_id], whom, protected=protected)
        if reason is None:
            written_to.append(one)
        else:
            left_out[reason].append(one)
    return Sorted(written_to, left_out)


def _reason(one: Reach, standing: Standing, whom: Suited, *, protected: bool) -> LeftOut | None:
    if not one.written_to or standing == "withdrawn":
        return LeftOut.not_mailed
    if standing not in whom.standings:
        return LeftOut.answered if whom.aim is Aim.consent else LeftOut.not_mailed
    return LeftOut.confidential if protected else None
