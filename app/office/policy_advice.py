"""Say what to think of before a version of the policy is approved; nothing of it forbids it."""

from collections.abc import Iterator, Sequence
from datetime import date

from app.office.policy_demand_views import DemandView
from app.rules.eras import western, with_weekday
from app.rules.policy_check import check
from app.rules.policy_demands import Weight
from app.rules.policy_findings import Standing
from app.rules.policy_text import ParsedPolicy
from app.storage.policy import VersionRow


def in_force_words(row: VersionRow, today: date) -> str:
    """Say from which day a version counts once it is approved."""
    day = with_weekday(row.on)
    if row.on > today:
        return f"承認すると、{day}から施行中の版になります。"
    if row.on == today:
        return "承認すると、本日からすぐに施行中の版になります。"
    return f"承認すると、すでに過ぎた{day}にさかのぼって施行された版になります。"


def advice(
    row: VersionRow, text: ParsedPolicy | None, found: Sequence[DemandView], today: date
) -> Iterator[str]:
    """Give what to think of, the day first."""
    yield from _day(row, text, today)
    for view in found:
        if view.demand.weight is Weight.BEFOREHAND and row.on <= today:
            yield (
                f"{view.demand.sentence}（{view.demand.paragraph}）"
                "施行日がもう来ています。公表した日を確かめてください。"
            )
    yield from _words(row)
    if text is not None:
        yield from _findings(text)


def untold(on: date | None) -> Iterator[str]:
    """Say that there is no text to compare with."""
    if on is not None:
        yield (
            f"前の版（{western(on)}）の本文が登録されていないため、"
            "変わったところを確かめられません。前の版の本文を登録すると、比べられます。"
        )


def third_parties(sentences: Sequence[str]) -> Iterator[str]:
    """Ask by what right something is handed to third parties that was not, or not so, before."""
    for one in sentences:
        yield (
            f"第三者への提供についての文が変わっています（「{one}」）。"
            "ご本人の同意など、提供できる根拠を確かめてください（法27条1項）。"
        )


def _day(row: VersionRow, text: ParsedPolicy | None, today: date) -> Iterator[str]:
    if row.on < today:
        later = "この間に前の版へいただいた同意は、旧版への同意になります。" if row.major else ""
        yield (
            f"施行日（{western(row.on)}）はもう過ぎています。承認は本日の記録になります。"
            f"{later}この日付でよいか確かめてください。"
        )
    dates = [one.on for one in text.revisions] if text else []
    newest = max(dates, default="")
    if newest and newest != row.on.isoformat():
        said = western(date.fromisoformat(newest)) if len(newest) > len("2026-04") else newest
        yield (
            f"本文の最も新しい日付（{said}）と、施行日（{western(row.on)}）が違います。"
            "どちらが正しいか確かめてください。"
        )


def _words(row: VersionRow) -> Iterator[str]:
    missing = "と".join(
        name for name, words in (("改訂の要旨", row.summary), ("理由", row.reason)) if not words
    )
    if missing:
        yield (
            f"{missing}が書かれていません。要旨は改訂履歴に載ります。"
            "承認の後でも、空いているあいだは1度だけ書き加えられます。"
        )


def _findings(text: ParsedPolicy) -> Iterator[str]:
    for one in check(text):
        if one.standing in {Standing.PARTLY, Standing.MISSING}:
            yield f"{one.subject}（{one.paragraph}）：{one.standing}。{one.sentence}"
