"""Plan what follows when somebody leaves: what stops, what is erased when, what must stay."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal, get_args

from app.rules.anniversaries import years_after

ExitKind = Literal["withdrawn", "declined", "left", "graduated", "deceased"]

WORDS: Mapping[ExitKind, str] = {
    "withdrawn": "同意の撤回",
    "declined": "不同意",
    "left": "退会",
    "graduated": "卒業",
    "deceased": "死亡",
}
_USUAL_DAYS: Mapping[ExitKind, int] = {
    "withdrawn": 30,
    "declined": 30,
    "left": 90,
    "graduated": 90,
    "deceased": 90,
}
# Her registration goes on until 退会 is recorded; the other kinds end it themselves.
_STILL_REGISTERED = frozenset({"withdrawn", "declined"})


@dataclass(frozen=True)
class Retention:
    """Say how long things are kept after an exit; the office sets it (LAW A-10)."""

    days: Mapping[ExitKind, int] = field(default_factory=lambda: dict(_USUAL_DAYS))
    request_years: int = 3

    def erase_on(self, kind: ExitKind, on: date) -> date:
        """Return the first day on which the data may go: kept through the last day (P-8)."""
        return on + timedelta(days=self.days[kind] + 1)


@dataclass(frozen=True)
class ExitFacts:
    """Hold what is on record of somebody who leaves; `shared_children` have other adults too."""

    kind: ExitKind
    on: date
    children: int = 0
    shared_children: int = 0
    consents: int = 0
    letters: int = 0
    open_requests: int = 0
    closed_requests: tuple[date, ...] = ()


@dataclass(frozen=True)
class ExitLine:
    """Say what happens to one thing; where there is a `day`, `how` goes on after it."""

    what: str
    how: str
    day: date | None = None


@dataclass(frozen=True)
class ExitPlan:
    """Hold the whole plan of an exit, to be read before anything is recorded."""

    kind: ExitKind
    on: date
    erase_on: date
    stops: tuple[ExitLine, ...]
    erased: tuple[ExitLine, ...]
    stays: tuple[ExitLine, ...]


def read_kind(word: str) -> ExitKind:
    """Return a kind that is on record; an unknown one counts as 退会."""
    return next((kind for kind in get_args(ExitKind) if kind == word), "left")


def plan(facts: ExitFacts, retention: Retention, promised: Iterable[date] = ()) -> ExitPlan:
    """Lay out what stops at once, what is erased when, and what must stay and until when.

    `promised` are the days of exits that are open already; the earliest of all holds.
    """
    erase_on = min([*promised, retention.erase_on(facts.kind, facts.on)])
    return ExitPlan(
        kind=facts.kind,
        on=facts.on,
        erase_on=erase_on,
        stops=tuple(_stops(facts)),
        erased=tuple(_erased(facts, erase_on)),
        stays=tuple(_stays(facts, retention)),
    )


def _stops(facts: ExitFacts) -> Iterator[ExitLine]:
    what = "ご案内・再同意のお願い・宛名・書出し"
    yield ExitLine(what, "から、発送と書出しの一覧には載りません", facts.on)
    if facts.kind in _STILL_REGISTERED:
        yield ExitLine("すくすく会員の登録", "退会を記録するまで残ります")
    else:
        yield ExitLine("すくすく会員の登録", f"から「{WORDS[facts.kind]}」になります", facts.on)


def _erased(facts: ExitFacts, erase_on: date) -> Iterator[ExitLine]:
    yield ExitLine("お名前・生年月日・ご住所・連絡先", "から消去できます", erase_on)
    if facts.children:
        yield ExitLine(f"お子さまの情報（{facts.children}名）", "から消去できます", erase_on)
    yield ExitLine("申込みの内容・同意書の写し", "から消去できます", erase_on)


def _stays(facts: ExitFacts, retention: Retention) -> Iterator[ExitLine]:
    if facts.shared_children:
        what = f"お子さまの情報（{facts.shared_children}名）"
        yield ExitLine(what, "ほかの保護者の方の登録として残ります")
    if facts.consents:
        what = f"同意の記録（{facts.consents}件）"
        yield ExitLine(what, "版・日・方法だけを残し、お名前は消えます")
    if facts.open_requests:
        how = f"対応が終わってから{retention.request_years}年、残します"
        yield ExitLine(f"対応中の請求・申出（{facts.open_requests}件）", how)
    if facts.closed_requests:
        last = years_after(max(facts.closed_requests), retention.request_years)
        yield ExitLine(
            f"終わった請求・申出（{len(facts.closed_requests)}件）", "まで残します", last
        )
    if facts.letters:
        what = f"発行した文書（{facts.letters}件）"
        yield ExitLine(what, "文書番号・日付・種類だけを残します")
    yield ExitLine("操作記録", "内容を消去しても、行は残ります")
