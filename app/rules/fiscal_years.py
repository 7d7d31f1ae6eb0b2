"""Find the fiscal year of a day where its start has changed, each change from its own day on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.rules.errors import Refused
from app.rules.numbers import fiscal_year

_NO_LEAP_YEAR = 2001


@dataclass(frozen=True)
class YearStart:
    """Say that fiscal years begin on this day (month, day) from a day on (適用の日)."""

    applies_on: date
    month: int
    day: int

    @property
    def start(self) -> tuple[int, int]:
        """Return month and day."""
        return self.month, self.day


def start_on(starts: Iterable[YearStart], first: tuple[int, int], day: date) -> tuple[int, int]:
    """Return the start that applies on a day; `first` is that of the profile."""
    known = [one for one in starts if one.applies_on <= day]
    return max(known, key=lambda one: one.applies_on).start if known else first


def coming_after(starts: Iterable[YearStart], today: date) -> tuple[YearStart, ...]:
    """Return the changes that are planned and have not come yet."""
    return tuple(one for one in starts if one.applies_on > today)


def year_on(starts: Iterable[YearStart], first: tuple[int, int], day: date) -> int:
    """Return the fiscal year of a day; numbers given before a change stay as they are."""
    return fiscal_year(day, start_on(starts, first, day))


def refuse_start(new: YearStart, now: tuple[int, int], today: date) -> None:
    """Refuse a start that no year has, or that would count letters of before anew.

    Raises:
        Refused: with what is wrong.
    """
    try:
        date(_NO_LEAP_YEAR, new.month, new.day)
    except ValueError:
        raise Refused(
            "年度の始まりの月日が、暦にない日です。「4月1日」のように入れてください。"
            "何も変えていません。"
        ) from None
    if new.start == now:
        raise Refused("年度の始まりは、いまと同じ日です。何も変えていません。")
    if new.applies_on <= today:
        raise Refused(
            "適用の日は、明日以後の日を入れてください。何も変えていません。"
            "これまでに付けた文書番号と受付番号は変わりません。"
        )
    if (new.applies_on.month, new.applies_on.day) != new.start:
        raise Refused(
            f"適用の日は、新しい年度の最初の日（{new.month}月{new.day}日）にしてください。"
            "何も変えていません。"
        )
