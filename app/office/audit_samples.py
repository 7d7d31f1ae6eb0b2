"""Draw a sample for the auditor, its names covered, and open one name for a reason (M-19)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.sample_populations import Sampled, keys_of, sampled
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.errors import Refused
from app.rules.ids import AuditId, AuditSampleId
from app.rules.roles import Verb
from app.rules.sampling import Population, draw, masked, refuse_sample
from app.storage.audit_samples import NewSample, SampleRow
from app.storage.unit import Unit

__all__ = ["Drawn", "Opened", "SampleRow", "SampleView", "draw_sample", "open_one", "rows", "view"]

TITLE: Final = "監査の標本"
OPENED: Final = "標本のお名前を開いた"
NO_NAME: Final = "（消去済）"
_SEED_BYTES: Final = 8


@dataclass(frozen=True)
class Drawn:
    """Say under which key a sample stands."""

    changes: Changes
    sample_id: AuditSampleId


@dataclass(frozen=True)
class Opened:
    """Hold the names of one record, of which the log knows now who read them."""

    changes: Changes
    names: tuple[str, ...]


@dataclass(frozen=True)
class SampleLine:
    """Show one record of a sample: its names covered; `opened` once somebody read them."""

    id: int
    number: str
    what: str
    names: str
    opened: bool


@dataclass(frozen=True)
class SampleView:
    """Show one sample: whether its seed draws the same records again, and each of them."""

    row: SampleRow
    lines: Sequence[SampleLine]
    same_again: bool


def draw_sample(
    desk: Desk, population: Population, count: int, seed: str = "", audit_id: AuditId | None = None
) -> Drawn:
    """Draw records at random and keep which; without a seed the program chooses one.

    Raises:
        Refused: nothing can be drawn of so many, or the seed is none.
    """
    desk.demand(Verb.draw_sample)
    with desk.unit(f"{TITLE}を抽出") as unit:
        keys = keys_of(unit, population)
        refuse_sample(count, len(keys), seed)
        sown = seed or desk.randomness(_SEED_BYTES).hex()
        new = NewSample(population, len(keys), sown, draw(keys, count, sown), audit_id)
        key = unit.audit_samples.add(new, unit.stamp.by, unit.stamp.at)
        told = {"population": population.value, "of": len(keys), "count": count, "seed": sown}
        unit.log((("audit_sample", int(key)),), told)
    return Drawn(changes("reviews"), key)


def rows(desk: Desk) -> Sequence[SampleRow]:
    """Return the samples, the newest first."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return unit.audit_samples.rows()


def view(desk: Desk, key: AuditSampleId) -> SampleView:
    """Return one sample with the names covered."""
    desk.demand(Verb.draw_sample)
    with desk.look() as unit:
        return view_in(unit, key)


def view_in(unit: Unit, key: AuditSampleId) -> SampleView:
    """Return one sample inside an open unit."""
    row = _one(unit, key)
    opened = opened_keys(unit, key)
    found = sampled(unit, row.population, row.keys)
    lines = [_line(one, opened=one.key in opened) for one in found]
    # What came later stands behind: of as many as there were then, the seed draws the same.
    then = keys_of(unit, row.population)[: row.population_count]
    return SampleView(row, lines, draw(then, len(row.keys), row.seed) == row.keys)


def open_one(desk: Desk, key: AuditSampleId, record: int, reason: str) -> Opened:
    """Return the names of one record of a sample; who opened it and why goes into the log.

    Raises:
        Refused: no reason is given, or the record is not in the sample.
    """
    desk.demand(Verb.open_masked)
    refuse_unfit({"理由": reason}, LONGEST_LINE)
    if not reason.strip():
        raise Refused("開く理由を入れてください（操作記録に残ります）。まだ何も開いていません。")
    with desk.unit(OPENED) as unit:
        row = _one(unit, key)
        wanted = [record] if record in row.keys else []
        found = next(iter(sampled(unit, row.population, wanted)), None)
        if found is None:
            raise Refused("この記録は標本にありません。画面を最新にしてからお試しください。")
        told = {"record": record, "number": found.number, "reason": reason.strip()}
        unit.log((("audit_sample", int(key)), *found.subjects), told)
    return Opened(changes("reviews"), found.names or (NO_NAME,))


def opened_keys(unit: Unit, key: AuditSampleId) -> frozenset[int]:
    """Return which records of a sample somebody opened, as the log tells."""
    acts = unit.history.rows(subject=("audit_sample", int(key)), limit=10_000)
    found = ((act.values or {}).get("record") for act in acts if act.title == OPENED)
    return frozenset(one for one in found if isinstance(one, int))


def _line(one: Sampled, *, opened: bool) -> SampleLine:
    names = "、".join(masked(name) for name in one.names) or NO_NAME
    return SampleLine(one.key, one.number, one.what, names, opened)


def _one(unit: Unit, key: AuditSampleId) -> SampleRow:
    row = unit.audit_samples.find(key)
    if row is None:
        raise Refused("この標本は見つかりません。画面を最新にしてからお試しください。")
    return row
