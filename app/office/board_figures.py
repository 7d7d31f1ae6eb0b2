"""Count what the board is told of a span, each figure in its place and in its words."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from app.office import contract_standings, request_register, request_statistics
from app.office.desk import Desk
from app.rules.board_reports import Figure, ReportSpan
from app.rules.day_moments import begins_at
from app.rules.periods import Days
from app.rules.recipients import RecipientKind
from app.rules.request_counts import Counts
from app.storage.board_counts import BoardCounts
from app.storage.register_days import RegisterDays
from app.storage.unit import Unit

REQUESTS: Final = "請求・申出"
REMEDIES: Final = "請求・申出の内容（1つの受付に複数あることがあります）"
PERCENT: Final = "％"


@dataclass(frozen=True)
class Ground:
    """Hold what the figures of one span are read from."""

    unit: Unit
    last: date
    requests: Counts
    besides: int
    calls: int
    standings: Mapping[str, int]
    counts: BoardCounts

    @property
    def members(self) -> int:
        """Count who was registered on the last day."""
        return sum(self.standings.values())

    @property
    def moment_after(self) -> datetime:
        """Return the first moment after the last day."""
        return begins_at(self.last + timedelta(days=1))


def _share(one: Ground) -> int | None:
    return one.standings.get("current", 0) * 100 // one.members if one.members else None


def _contractors(one: Ground) -> int:
    keys = one.unit.recipients.ids(kind=RecipientKind.contractor)
    return sum(bool(contract_standings.standings(one.unit, key, one.last)) for key in keys)


def _overdue(one: Ground) -> int:
    return one.counts.overdue_actions(one.moment_after)


Read = Callable[[Ground], float | None]
_LINES: Final[tuple[tuple[str, str, str, Read], ...]] = (
    (REQUESTS, "受け付けた件数", "件", lambda one: one.requests.cases),
    (REQUESTS, "ほかに仮受付・引継ぎなど", "件", lambda one: one.besides),
    (REQUESTS, "終わった受付", "件", lambda one: one.requests.ended),
    (REQUESTS, "うち期限内に回答したもの", "件", lambda one: one.requests.in_time),
    (REQUESTS, "期限内の割合", PERCENT, lambda one: one.requests.share_percent),
    (REQUESTS, "回答までの日数の中央値", "日", lambda one: one.requests.median_days),
    (REQUESTS, "回答までのいちばん長い日数", "日", lambda one: one.requests.longest_days),
    (REQUESTS, "期限を延長した受付", "件", lambda one: one.requests.extended),
    (REQUESTS, "まだ回答していない請求・申出", "件", lambda one: one.requests.open_rights),
    (REQUESTS, "電話メモ", "件", lambda one: one.calls),
    ("同意", "登録中のすくすく会員（期末）", "名", lambda one: one.members),
    ("同意", "最新の方針に同意している方", "名", lambda one: one.standings.get("current", 0)),
    ("同意", "最新の方針に同意している割合", PERCENT, _share),
    ("同意", "再同意待ち", "名", lambda one: one.standings.get("renewal_due", 0)),
    ("漏えい等事案", "知った事案", "件", lambda one: one.counts.incidents()),
    ("漏えい等事案", "委員会に出した報告", "件", lambda one: one.counts.filings()),
    ("漏えい等事案", "対応中の事案（期末）", "件", lambda one: one.counts.open_incidents()),
    ("漏えい等事案", "要是正の事実の記録", "件", lambda one: one.counts.facts()),
    ("漏えい等事案", "是正が済んでいないもの（期末）", "件", lambda one: one.counts.open_facts()),
    ("委託先と提供", "契約が有効な委託先（期末）", "社", _contractors),
    ("委託先と提供", "委託先などの確認", "件", lambda one: one.counts.checks()),
    ("委託先と提供", "提供の記録", "件", lambda one: one.counts.provisions()),
    ("委託先と提供", "受領の記録", "件", lambda one: one.counts.receipts()),
    ("教育", "実施した教育", "回", lambda one: one.counts.trainings()),
    ("教育", "対象者（延べ）", "名", lambda one: one.counts.expected()),
    ("教育", "受講した人（補講を含む、延べ）", "名", lambda one: one.counts.attended()),
    ("監査と是正", "終わった監査", "件", lambda one: one.counts.audits()),
    ("監査と是正", "監査の指摘", "件", lambda one: one.counts.findings()),
    ("監査と是正", "処置中の是正（期末）", "件", lambda one: one.counts.actions(one.moment_after)),
    ("監査と是正", "うち期限を過ぎたもの", "件", _overdue),
    ("廃棄", "実施した廃棄", "件", lambda one: one.counts.disposals()),
)


def read(desk: Desk, span: ReportSpan) -> Sequence[Figure]:
    """Return every figure of a span beside the one before; the desk sees one state."""
    with desk.look() as unit:
        now, before = (_ground(desk, unit, days) for days in (span.days, span.before))
        figures = [
            Figure(group, label, unit_word, say(now), say(before))
            for group, label, unit_word, say in _LINES
        ]
    about, rest = (
        [one for one in figures if (one.group == REQUESTS) is wanted] for wanted in (True, False)
    )
    return [*about, *_remedies(now, before), *rest]


def _remedies(now: Ground, before: Ground) -> Iterator[Figure]:
    """Count the kinds of requests that came in, of which there was one at all."""
    new, old = now.requests.by_remedy, before.requests.by_remedy
    for remedy in {**old, **new}:
        yield Figure(REMEDIES, remedy.word, "件", new.get(remedy, 0), old.get(remedy, 0))


def _ground(desk: Desk, unit: Unit, days: Days) -> Ground:
    assert days.from_on is not None
    assert days.to_on is not None
    found = request_statistics.read_counts(desk, days)
    return Ground(
        unit,
        days.to_on,
        found.counts,
        request_register.read(desk, days).requests - found.counts.cases,
        sum(one.calls for one in found.calls),
        RegisterDays(unit.session).counts(days.to_on),
        BoardCounts(unit.session, days.from_on, days.to_on),
    )
