"""Compare the dates of a policy document with the versions on record."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.office.policy_days import refuse_older
from app.office.policy_outlook import NOTHING, Outlook
from app.rules.eras import western
from app.rules.ids import PolicyVersionId
from app.rules.policy_kinds import kind_of
from app.rules.policy_reading import Reading
from app.rules.policy_text import Revision
from app.storage.unit import Unit


@dataclass(frozen=True)
class DateView:
    """Show how the dates of a document stand to the versions on record.

    `missing` are its past days that are no version yet; `may_add` while no consent stands.
    `lacking` are the days of approved versions that the document does not name; `outlook` says
    what registering it would do, `unprintable` which of its signs cannot be printed, `kind` the
    kind that the version would have.
    """

    missing: tuple[Revision, ...]
    lacking: tuple[date, ...]
    may_add: bool
    outlook: Outlook = NOTHING
    unprintable: str = ""
    kind: str = ""

    @property
    def notes(self) -> tuple[str, ...]:
        """Say in sentences what to look at before registering; nothing where all agrees."""
        said = (self.unprintable, *_notes(self), *self.outlook.advice)
        return tuple(one for one in said if one)


def date_view(unit: Unit, reading: Reading, today: date) -> DateView:
    """Compare the dates of a reading with the versions, inside an open unit."""
    known = {row.on for row in unit.policies.rows()} | {reading.on}
    whole = [(_day(one.on), one) for one in reading.parsed.revisions]
    last = min(today + timedelta(days=1), reading.on or today)
    earlier = [(on, one) for on, one in whole if on and on < last]
    approved = [day.on for day in unit.policies.days() if reading.on and day.on < reading.on]
    given = {on for on, _ in whole}
    return DateView(
        missing=tuple(one for on, one in earlier if on not in known),
        lacking=tuple(on for on in approved if given and on not in given),
        may_add=not unit.consents.ids(),
    )


def add_days(unit: Unit, missing: Sequence[Revision]) -> Sequence[PolicyVersionId]:
    """Put the days of a document on record as approved versions without a text.

    Raises:
        Refused: consents exist and a day is before the newest version.
    """
    added = []
    for one in missing:
        on = date.fromisoformat(one.on)
        refuse_older(unit, on)
        first = all(row.on > on for row in unit.policies.rows())
        kind = kind_of(one.kind, first=first)
        key = unit.policies.add(on, kind, drafted_by=unit.stamp.by)
        unit.policies.approve(key, unit.stamp.by, unit.stamp.at)
        added.append(key)
    return added


def _notes(view: DateView) -> Iterator[str]:
    if view.missing:
        days = "、".join(_named(one) for one in view.missing)
        yield f"文書にある日付のうち、版として登録されていないもの：{days}。" + (
            "本文未登録の版として加えられます。"
            if view.may_add
            else "同意の記録が始まっているため、最も新しい版より前の版は加えられません。"
        )
    if view.lacking:
        days = "、".join(western(on) for on in view.lacking)
        yield f"登録されている版のうち、この文書に日付がないもの：{days}。"


def _named(one: Revision) -> str:
    return f"{western(date.fromisoformat(one.on))}{one.kind}"


def _day(on: str) -> date | None:
    try:
        return date.fromisoformat(on)
    except ValueError:
        return None
