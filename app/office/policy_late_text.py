"""Say how a text that comes after its approval stands to the next version: advice, no more."""

from collections.abc import Iterator, Sequence

from app.office.policy_obstacles import named
from app.office.policy_text import settled
from app.rules.eras import western
from app.rules.policy_list_changes import ListChange, list_change, names_alike
from app.rules.policy_text import ParsedPolicy
from app.storage.policy import VersionRow
from app.storage.unit import Unit


def late_advice(unit: Unit, row: VersionRow, parsed: ParsedPolicy) -> tuple[str, ...]:
    """Compare the lists of a late text with those of the next version that has a text."""
    for one in unit.policies.rows():
        text = settled(unit, one) if one.on > row.on and one.approved_at is not None else None
        if text is not None:
            return tuple(_compared(parsed, text, western(one.on)))
    return ()


def _compared(parsed: ParsedPolicy, later: ParsedPolicy, day: str) -> Iterator[str]:
    mine, theirs = parsed.joint_use, later.joint_use
    lists: tuple[tuple[str, Sequence[str], Sequence[str], ListChange], ...] = (
        _list("利用目的", parsed.purposes, later.purposes),
        _list("商品・サービスの範囲", parsed.service_scopes, later.service_scopes),
        (
            "共同利用する者",
            mine.users,
            theirs.users,
            list_change(mine.users, theirs.users, names_alike),
        ),
        _list("共同利用する項目", mine.items, theirs.items),
    )
    differing = [one for one in lists if not one[3].is_empty]
    if not differing:
        yield f"利用目的・サービスの範囲・共同利用は、次に本文のある{day}の版と同じです。"
    for name, own, others, change in differing:
        counts = (
            f"{name}は、この文書では{len(own)}件、次に本文のある{day}の版では{len(others)}件です。"
        )
        yield counts + "".join(_differences(change))


def _list(
    name: str, own: Sequence[str], others: Sequence[str]
) -> tuple[str, Sequence[str], Sequence[str], ListChange]:
    return name, own, others, list_change(own, others)


def _differences(change: ListChange) -> Iterator[str]:
    for words, entries in (
        ("この文書だけにあるもの", change.went),
        ("次の版だけにあるもの", change.came),
        ("次の版で言葉が変わったもの", [before for before, _ in change.reworded]),
    ):
        if entries:
            yield f"{words}：{named(entries)}。"
