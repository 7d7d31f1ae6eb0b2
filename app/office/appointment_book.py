"""List the appointments to the posts of the house (管理体制の履歴) for a period."""

from typing import Final

from app.office.appointment_checks import term_words
from app.office.desk import Desk
from app.office.house_posts import SeatRow, listed
from app.office.registers import Register
from app.rules.eras import japanese
from app.rules.periods import Days, refuse_backward
from app.rules.roles import Verb
from app.rules.terms_of_office import holds
from app.storage.appointments import AppointmentRow

TITLE: Final = "管理体制の一覧"
_COLUMNS: Final = (
    *(("役職", 46.0), ("職名・お名前", 44.0), ("任期", 46.0)),
    *(("決定の日", 26.0), ("根拠の文書", 40.0), ("備考", 40.0)),
)


def register(desk: Desk, period: Days) -> Register:
    """Return who held which post in a period; what was taken back is named as such."""
    desk.demand(Verb.read_governance)
    refuse_backward(period)
    with desk.look() as unit:
        seats = listed(unit, desk.today)
    rows = tuple(
        _row(seat, record) for seat in seats for record in seat.records if _is_in(record, period)
    )
    lead = f"{period.words}に、個人情報の管理に責任を持つ役職に就いていた方の一覧です。"
    return Register(TITLE, lead, _COLUMNS, rows)


def _is_in(record: AppointmentRow, period: Days) -> bool:
    """Tell whether a term has a day in the period."""
    begun = period.to_on is None or record.from_on <= period.to_on
    return begun and (period.from_on is None or holds(record, max(period.from_on, record.from_on)))


def _row(seat: SeatRow, record: AppointmentRow) -> tuple[str, ...]:
    back = f"取消し（{record.cancel_reason}）" if record.cancelled_on else ""
    decided = japanese(record.decided_on) if record.decided_on else ""
    return (seat.seat.word, record.titled, term_words(record), decided, record.paper, back)
