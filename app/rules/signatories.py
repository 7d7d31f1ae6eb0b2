"""Say who signs which kind of letter on which day (effective-dated office holders)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.rules.errors import Refused
from app.rules.spoken_days import month_day


@dataclass(frozen=True)
class Signatory:
    """Hold who signs from a day on: all letters, or these kinds only.

    Whoever signs all letters holds office until the day before the next one begins, so that there
    is never a gap. `to_on` is the last day of somebody who signs some kinds only; without one she
    signs each of them until the day before somebody else without one begins to.
    """

    title: str
    name: str
    from_on: date
    to_on: date | None = None
    kinds: tuple[str, ...] = ()

    def signs(self, kind: str, on: date) -> bool:
        """Tell whether somebody with kinds of her own signs this one on a day."""
        return (
            kind in self.kinds and self.from_on <= on and (self.to_on is None or on <= self.to_on)
        )


def signatory_on(holders: Sequence[Signatory], kind: str, on: date) -> Signatory | None:
    """Return who signs a kind on a day; None before the first one, when the profile's does."""
    own = [one for one in holders if one.signs(kind, on)]
    if own:
        return max(own, key=lambda one: one.from_on)
    general = [one for one in holders if not one.kinds and one.from_on <= on]
    return max(general, key=lambda one: one.from_on, default=None)


def last_day(holders: Sequence[Signatory], one: Signatory) -> date | None:
    """Return the last day of office; None while nobody follows."""
    if one.kinds:
        return one.to_on or _last_of_kinds(holders, one)
    later = [next_.from_on for next_ in holders if not next_.kinds and next_.from_on > one.from_on]
    return min(later) - timedelta(days=1) if later else None


def _last_of_kinds(holders: Sequence[Signatory], one: Signatory) -> date | None:
    """Return on which day the last of her kinds goes over to somebody who follows."""
    starts = [
        [next_.from_on for next_ in holders if kind in next_.kinds and _follows(next_, one)]
        for kind in one.kinds
    ]
    return max(map(min, starts)) - timedelta(days=1) if all(starts) else None


def refuse_signatory(holders: Iterable[Signatory], new: Signatory) -> None:
    """Refuse a holder without a name or with days that cross another's.

    Raises:
        Refused: with what crosses what.
    """
    if not new.name.strip():
        raise Refused("差出人のお名前を入れてください。何も変えていません。")
    if new.to_on is not None and new.to_on < new.from_on:
        raise Refused(
            "終わりの日が始まりの日より前です。日付を確かめてください。何も変えていません。"
        )
    if new.to_on is not None and not new.kinds:
        raise Refused(
            "すべての文書の差出人には、終わりの日を入れません。何も変えていません。"
            "次の方の始まりの日を入れると、その前の日までになります。"
        )
    for one in holders:
        if _crosses(one, new):
            raise Refused(
                f"同じ文書の差出人が、{one.name}さん（{month_day(one.from_on)}から）と重なります。"
                "何も変えていません。期間か文書の種類を確かめてください。"
            )


def _crosses(one: Signatory, new: Signatory) -> bool:
    if not one.kinds or not new.kinds:
        return bool(one.kinds) is bool(new.kinds) and one.from_on == new.from_on
    shared = set(one.kinds) & set(new.kinds)
    ends, starts = one.to_on or date.max, new.to_on or date.max
    if _follows(one, new) or _follows(new, one):
        return False
    return bool(shared) and one.from_on <= starts and new.from_on <= ends


def _follows(next_: Signatory, one: Signatory) -> bool:
    """Tell whether somebody takes over for good what another signs without a last day."""
    return next_.to_on is None and one.to_on is None and one.from_on < next_.from_on
