"""Say what an incident still lacks before the head ends it."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from app.rules.incident_days import DueDays, FilingKind
from app.rules.incidents import Duty
from app.rules.spoken_days import month_day

_UNREPORTED = (Duty.none, Duty.encrypted)


@dataclass(frozen=True)
class Progress:
    """Hold how far an incident has come.

    `softened` says that a report was owed until somebody corrected the types or the encryption.
    """

    duty: Duty
    filed: AbstractSet[FilingKind]
    missing_items: tuple[str, ...]
    untold: int
    substituted: bool
    open_actions: int
    told_needed: bool
    people_named: int = 0
    softened: bool = False


def covered(filed: AbstractSet[FilingKind]) -> frozenset[FilingKind]:
    """Return what counts as handed in: a 確報 that was handed in at once is the 速報 as well."""
    first = {FilingKind.preliminary} if FilingKind.final in filed else set()
    return frozenset({*filed, *first})


def lacking(progress: Progress) -> tuple[str, ...]:
    """Name what is not there yet, each in words; nothing where it may be ended."""
    return tuple(_lacking(progress))


def _lacking(now: Progress) -> Iterator[str]:
    if now.duty is Duty.report:
        for kind in (FilingKind.preliminary, FilingKind.final):
            if kind not in covered(now.filed):
                yield f"{kind.word}の提出"
        if now.missing_items:
            yield f"報告書の記入（{'・'.join(now.missing_items)}）"
    if now.softened and now.duty in _UNREPORTED and FilingKind.final not in now.filed:
        yield "報告の対象外となった変更（区分・暗号化）の確認"
    if now.told_needed and not now.substituted:
        if now.untold:
            yield f"ご本人{now.untold:,}人への通知"
        elif not now.people_named:
            yield "ご本人への通知か、公表による代替措置"
    if now.open_actions:
        yield f"再発防止の処置{now.open_actions}件の完了"


def overdue_words(duty: Duty, filed: AbstractSet[FilingKind], days: DueDays, today: date) -> str:
    """Say which report is late on a day; empty where none is."""
    if duty is not Duty.report:
        return ""
    filed = covered(filed)
    if FilingKind.preliminary not in filed and today > days.fifth_on:
        return f"速報の目安（{month_day(days.fifth_on)}）を過ぎています"
    if FilingKind.final not in filed and today > days.final_on:
        return f"確報の期限（{month_day(days.final_on)}）を過ぎています"
    return ""


def next_words(duty: Duty, filed: AbstractSet[FilingKind], days: DueDays, today: date) -> str:
    """Say what is due next, with its day."""
    late = overdue_words(duty, filed, days, today)
    if duty is not Duty.report or late:
        return late or duty.word
    filed = covered(filed)
    if FilingKind.preliminary not in filed:
        return f"速報 {month_day(days.third_on)}〜{month_day(days.fifth_on)}"
    if FilingKind.final not in filed:
        return f"確報 {month_day(days.final_on)}まで"
    return "報告済"
