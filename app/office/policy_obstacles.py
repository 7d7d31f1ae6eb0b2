"""Say what stands in the way of approving a version of the policy, each in its own words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from app.office.policy_days import refuse_older
from app.office.policy_demand_views import DemandView, views
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.policy_demands import Demand, Weight
from app.rules.policy_verdicts import Verdict
from app.storage.policy import VersionRow
from app.storage.unit import Unit

Place = Literal["text", "changes", "weight", "draft"]

MOST_NAMED: Final = 5
_PURPOSES: Final = frozenset({"purposes", "service_scopes"})


@dataclass(frozen=True)
class Obstacle:
    """Hold what stands in the way, and where it is dealt with."""

    place: Place
    sentence: str


def obstacles(unit: Unit, row: VersionRow, found: Sequence[DemandView]) -> tuple[Obstacle, ...]:
    """Return what stands in the way of approving a draft with these demands."""
    return tuple(_all(unit, row, found))


def named(entries: Sequence[str]) -> str:
    """Name the first of some entries, and count the rest."""
    rest = len(entries) - MOST_NAMED
    words = "".join(f"「{one}」" for one in entries[:MOST_NAMED])
    return f"{words}ほか{rest}件" if rest > 0 else words


def _all(unit: Unit, row: VersionRow, found: Sequence[DemandView]) -> Iterator[Obstacle]:
    yield from _day(unit, row)
    yield from _later(unit, row)
    newest = max((day.on for day in unit.policies.days()), default=row.on)
    if not row.has_text and row.on >= newest:
        yield Obstacle("text", "本文が登録されていません。先に文書を取り込んでください。")
    for view in found:
        yield from _changes(view)
        if not row.major:
            yield from _weight(view)


def _day(unit: Unit, row: VersionRow) -> Iterator[Obstacle]:
    try:
        refuse_older(unit, row.on)
    except Refused as refused:
        yield Obstacle("draft", refused.sentence)


def _changes(view: DemandView) -> Iterator[Obstacle]:
    waiting = view.unjudged
    if not waiting:
        return
    again = {one.entry for one in view.entries if one.stale}
    stale = "前の判断は、変更の前のものです。" if again & {*waiting} else ""
    yield Obstacle("changes", f"{named(waiting)}：{_asked(view.demand)}{stale}")


def _asked(demand: Demand) -> str:
    """Say what is to be judged of the entries of a demand."""
    if demand.weight is Weight.BLOCKED:
        return (
            f"{demand.sentence}（{demand.paragraph}）"
            "どの例外に当たるかを、管理責任者が判断してください。"
        )
    if demand.key in _PURPOSES:
        return (
            "これまでの目的と関連する範囲内かどうかの判断が"
            f"済んでいません（{demand.paragraph}）。管理責任者が判断してください。"
        )
    return f"{demand.sentence}（{demand.paragraph}）管理責任者が判断してください。"


def _later(unit: Unit, row: VersionRow) -> Iterator[Obstacle]:
    """Refuse to slip in before a version that would then change what nobody judged of it."""
    for later in unit.policies.rows():
        if later.approved_at is None or later.on <= row.on or not row.has_text:
            continue
        judged = {(view.demand.key, one) for view in views(unit, later) for one in _entries(view)}
        new = [
            one
            for view in views(unit, later, row)
            for one in _entries(view)
            if (view.demand.key, one) not in judged
        ]
        if new:
            yield Obstacle(
                "draft",
                f"承認済みの{western(later.on)}の版に、判断していない変更ができます（{named(new)}）。"
                f"先に{western(later.on)}の版の承認を取り消すか、この版の施行日をその後にしてください。",
            )


def _entries(view: DemandView) -> tuple[str, ...]:
    return view.demand.words if view.choices else ()


def _weight(view: DemandView) -> Iterator[Obstacle]:
    for verdict in (Verdict.beyond, Verdict.consented):
        entries = view.judged(verdict)
        if entries:
            yield Obstacle(
                "weight",
                f"{named(entries)}は「{verdict.word}」と判断されています"
                f"（{view.demand.paragraph}）。改めて同意をいただくため、"
                "この版の重さを「重要」にしてください。",
            )
