"""Say in a few words until when the contracts with each recipient hold."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.office.contract_standings import standing_of
from app.office.desk import Desk
from app.rules.contract_days import holds
from app.rules.roles import Verb
from app.storage.contracts import ContractRow


def words(desk: Desk) -> Mapping[int, str]:
    """Return for each recipient with contracts when they end, as of today."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        known = unit.contracts.of(unit.recipients.ids())
    return {int(key): words_of(rows, desk.today) for key, rows in known.items() if rows}


def words_of(rows: Sequence[ContractRow], today: date) -> str:
    """Say until when the contracts of one recipient hold, or that none does today."""
    held = [row for row in rows if holds(row, row.amendments, today)]
    if not held:
        return _without(rows, today)
    row = max(held, key=lambda one: standing_of(one, today).ends_on or date.max)
    ends = standing_of(row, today).ends_on
    if ends is None:
        return "期限なし"
    renewing = row.renews and not (row.not_renewed_on or row.ended_on)
    return f"{_day(ends)}（更新）" if renewing else _day(ends)


def _without(rows: Sequence[ContractRow], today: date) -> str:
    coming = min((row.from_on for row in rows if row.from_on > today), default=None)
    if coming is not None:
        return f"{_day(coming)}から"
    ended = [standing_of(row, row.from_on).ends_on for row in rows]
    last = max((on for on in ended if on is not None), default=None)
    return f"{_day(last)}に終了" if last else "終了"


def _day(on: date) -> str:
    return f"{on:%Y/%m/%d}"
