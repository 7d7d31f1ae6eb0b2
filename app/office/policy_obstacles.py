"""Say what stands in the way of approving a version of the policy, each in its own words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from app.office.policy_days import refuse_older
from app.office.policy_demand_views import DemandView
from app.rules.errors import Refused
from app.rules.policy_demands import Weight
from app.rules.policy_verdicts import Verdict
from app.storage.policy import VersionRow
from app.storage.unit import Unit

Place = Literal["text", "changes", "weight", "draft"]

MOST_NAMED: Final = 5


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
    waiting, demand = view.unjudged, view.demand
    if waiting and demand.weight is Weight.BLOCKED:
        yield Obstacle(
            "changes",
            f"{named(waiting)}：{demand.sentence}（{demand.paragraph}）"
            "どの例外に当たるかを、管理責任者が判断してください。",
        )
    elif waiting:
        yield Obstacle(
            "changes",
            f"{named(waiting)}：これまでの目的と関連する範囲内かどうかの判断が"
            f"済んでいません（{demand.paragraph}）。管理責任者が判断してください。",
        )


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
