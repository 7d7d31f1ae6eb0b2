"""Freeze the people of a campaign, whatever it is for: each under her 整理番号 from then on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.office import fiscal_years
from app.office.campaign_people import Sorted
from app.office.changes import Changes, changes
from app.rules.campaign_aims import CONSENTING, PARTS
from app.rules.campaigns import LeftOut, SlipMove, SlipState
from app.rules.consents import Standing
from app.rules.errors import Refused
from app.rules.ids import CampaignId
from app.rules.slip_numbers import MOST_CAMPAIGNS, MOST_SLIPS, campaign_code, slip_number
from app.storage.campaigns import NewCampaign
from app.storage.slips import NewSlip
from app.storage.unit import Unit

_WORDS: Mapping[Standing, str] = {
    "current": CONSENTING,
    "renewal_due": "再同意待ち",
    "none": "ご回答なし",
    "declined": "不同意",
}


@dataclass(frozen=True)
class TargetFilter:
    """Say whom to write to; no centre or course named means all of them."""

    standings: tuple[Standing, ...] = ("renewal_due",)
    centres: tuple[str, ...] = ()
    courses: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Say it in words."""
        return PARTS.join(
            (
                "・".join(_WORDS[one] for one in self.standings),
                f"センター：{'・'.join(self.centres) or 'すべて'}",
                f"コース：{'・'.join(self.courses) or 'すべて'}",
            )
        )


@dataclass(frozen=True)
class Frozen:
    """Say which campaign was made, for how many people."""

    campaign_id: CampaignId
    code: str
    count: int
    changes: Changes


def number_of(unit: Unit, today: date) -> tuple[int, int]:
    """Take the fiscal year and the serial of a new campaign.

    Raises:
        Refused: the year has no number left.
    """
    year = fiscal_years.year_of(unit, today)
    serial = unit.series.take(f"campaigns/{year}")
    if serial > MOST_CAMPAIGNS:
        raise Refused(
            f"再同意の依頼とお知らせは、合わせて1年度に{MOST_CAMPAIGNS}回までです。"
            "何も始めていません。"
        )
    return year, serial


def freeze_in(unit: Unit, new: NewCampaign, found: Sorted) -> Frozen:
    """Make a campaign inside an open unit, with a slip for each of its people; logged.

    Raises:
        Refused: there is nobody to write to, or too many for one campaign.
    """
    _refuse_empty(found)
    key = unit.campaigns.add(new, unit.stamp.by)
    slips = list(_slips(new, found))
    unit.slips.add(key, slips)
    alone = unit.slips.ids(key, state=SlipState.left_out)
    unit.slips.happened(
        alone,
        SlipMove.leave_out,
        new.frozen_on,
        unit.stamp.by,
        unit.stamp.at,
        reason=LeftOut.confidential.word,
    )
    people = tuple(("member", slip.member_id) for slip in slips)
    unit.log((("campaign", key), *people), {"title": new.title, "people": len(slips)})
    code = campaign_code(new.fiscal_year, new.serial)
    return Frozen(key, code, len(found.written_to), changes("campaigns"))


def _refuse_empty(found: Sorted) -> None:
    count = len(found.written_to) + len(found.left_out[LeftOut.confidential])
    if not count:
        raise Refused("対象の方がいません。何も始めていません。絞り込みを確かめてください。")
    if count > MOST_SLIPS:
        raise Refused(
            f"対象の方が{count:,}名います。1回で{MOST_SLIPS:,}名までです。"
            "何も始めていません。センターやコースで分けてください。"
        )


def _slips(new: NewCampaign, found: Sorted) -> Iterator[NewSlip]:
    alone = found.left_out[LeftOut.confidential]
    kept_back = {one.member_id for one in alone}
    people = sorted((*found.written_to, *alone), key=lambda one: one.course_order)
    for serial, one in enumerate(people, start=1):
        number = slip_number(new.fiscal_year, new.serial, serial)
        state = SlipState.left_out if one.member_id in kept_back else SlipState.unsent
        yield NewSlip(one.member_id, serial, number, state)
