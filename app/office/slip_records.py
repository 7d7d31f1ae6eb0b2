"""Find a slip and read its days, the same way for every act on it."""

from dataclasses import dataclass
from datetime import date

from app.office.changes import Changes
from app.rules.campaign_aims import Aim
from app.rules.campaigns import Slip
from app.rules.errors import Refused
from app.rules.ids import ConsentId
from app.rules.short_dates import read_short_date
from app.storage.slips import SlipRow
from app.storage.unit import Unit


@dataclass(frozen=True)
class Entered:
    """Show a slip after an act; `note` is a sentence for the clerk, or empty."""

    slip: SlipRow
    consent_id: ConsentId | None
    late: bool
    note: str
    changes: Changes


def slip_of(unit: Unit, slip_id: int) -> SlipRow:
    """Find one slip.

    Raises:
        Refused: there is none.
    """
    rows = unit.slips.rows([slip_id])
    if not rows:
        raise Refused("この返信票は見つかりません。画面を最新にしてからお試しください。")
    return rows[0]


def known(slip: SlipRow) -> Slip:
    """Return a slip as the rules know it."""
    asks = slip.aim is Aim.consent
    return Slip(slip.number, slip.state, slip.answered_on, slip.sent_on, asks)


def read_day(typed: str, name: str, today: date) -> date:
    """Read a day up to today.

    Raises:
        Refused: nothing was typed.
        BadDate: no day, or one to come.
    """
    if not typed.strip():
        raise Refused(f"{name}を入れてください。まだ何も記録していません。")
    return read_short_date(typed, today=today, future=False)
