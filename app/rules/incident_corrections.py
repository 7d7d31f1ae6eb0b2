"""Say what a correction of an incident takes with it, and which day it must not contradict."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.rules.incidents import IncidentType, Origin
from app.rules.spoken_days import compared

CLIENT_LAPSED = (
    "起きた場所が委託元からお預かりした情報でなくなったため、委託元への通知の記録は外れました。"
)
WAIVER_LAPSED = (
    "報告の対象となる区分が増えたため、報告不要の判断は外れました。管理責任者が判断し直します。"
)


@dataclass(frozen=True)
class Lapse:
    """Tell what does not stand any longer after a correction."""

    client_told: bool = False
    waiver: bool = False

    @property
    def words(self) -> str:
        """Say it to whoever corrected; empty where everything stands."""
        said = ((self.client_told, CLIENT_LAPSED), (self.waiver, WAIVER_LAPSED))
        return "".join(words for lapsed, words in said if lapsed)


def grown(before: Iterable[IncidentType], after: Iterable[IncidentType]) -> bool:
    """Tell whether a type was added; more than 1,000 people are one (④)."""
    return bool({*after} - {*before})


def lapse(origin: Origin, *, types_grown: bool, client_told_on: date | None, waived: bool) -> Lapse:
    """Return what lapses: told was a client who is none, or not so much was judged (A-3)."""
    return Lapse(
        client_told=client_told_on is not None and origin is not Origin.client,
        waiver=waived and types_grown,
    )


def behind(known_on: date, done: Iterable[tuple[str, date]]) -> str:
    """Say which act lies before the day of knowledge; empty where none does."""
    first = min(done, key=lambda one: one[1], default=None)
    if first is None or known_on <= first[1]:
        return ""
    said, knew = compared(first[1], known_on)
    return (
        f"知った日を{knew}にすると、記録済みの{first[0]}（{said}）より後になります。"
        "何も変えていません。日付を確かめてください。"
    )
