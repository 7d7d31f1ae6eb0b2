"""Say what comes next in a campaign, and what else can be done with it or with one slip."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.office.campaigns import CampaignPage, RunRow, SlipRow
from app.rules.campaigns import ANSWERED, CampaignState, RunKind, SlipMove, SlipState
from app.rules.campaigns import MOVES as SLIP_MOVES
from app.rules.roles import Role, Verb, may
from app.rules.spoken_days import month_day
from app.ui.widgets.act_row import ActButton

PRINT, POST, ENTER, CLOSE, LOOK = "print", "post", "enter", "close", "look"
END: Final = "end"
"""Ends a notice, which nothing waits for; a campaign that asks is closed."""
RETURN, MEND, LETTER, OMIT, MEMBER, END_TASK = (
    "return",
    "mend",
    "letter",
    "omit",
    "member",
    "end_task",
)
LOST: Final = "lost"
ALONE: Final = "alone"

_BUTTONS: Final = {
    PRINT: ActButton(PRINT, "印刷する(&T)…", "print"),
    POST: ActButton(POST, "投函を記録(&J)…", "letter"),
    ENTER: ActButton(ENTER, "返信票を入力(&E)…", "edit"),
    CLOSE: ActButton(CLOSE, "締め切る(&X)…", "stop"),
    END: ActButton(END, "終える(&X)…", "stop"),
    LOOK: ActButton(LOOK, "文面を見る(&L)", "file"),
}
_VERBS: Final = {
    PRINT: Verb.issue_letter,
    POST: Verb.issue_letter,
    ENTER: Verb.record_consent,
    CLOSE: Verb.run_campaign,
    END: Verb.run_campaign,
}


@dataclass(frozen=True)
class Task:
    """Be what comes next: a sentence, and the act that does it; no key where none does."""

    sentence: str
    key: str = ""

    @property
    def words(self) -> str:
        """Return the words on the button."""
        return _BUTTONS[self.key].words if self.key else ""


def unposted(page: CampaignPage) -> RunRow | None:
    """Find the run that is printed but not posted, if any."""
    return next((run for run in page.runs if run.posted_on is None), None)


def next_kind(page: CampaignPage) -> RunKind | None:
    """Say which letter can be printed next; none once both are, or while one is not posted."""
    if page.row.state is CampaignState.closed or unposted(page) is not None:
        return None
    made = {run.kind for run in page.runs}
    kinds = (RunKind.first, RunKind.second) if page.row.asks else (RunKind.first,)
    return next((kind for kind in kinds if kind not in made), None)


def next_task(page: CampaignPage, today: date, roles: frozenset[Role]) -> Task:
    """Say what comes next; without a button where somebody else has to do it."""
    task = _task(page, today)
    return task if _is_allowed(task.key, roles) else Task(task.sentence)


def _task(page: CampaignPage, today: date) -> Task:
    row, tally, run = page.row, page.row.tally, unposted(page)
    if not row.asks:
        return _told(page)
    if row.state is CampaignState.closed:
        on = month_day(row.closed_on) if row.closed_on else ""
        return Task(f"{on}に締め切りました。後から届いた返信票は、いまでも入力できます。")
    if run is not None:
        return Task(
            f"{run.kind.word}のお願いを印刷しました（{run.document_number}）。"
            "投函したら、その日を記録してください。",
            POST,
        )
    if not page.runs:
        waits = tally.count(SlipState.unsent)
        return Task(f"対象の{waits:,}名が決まりました。1回目のお願いを印刷してください。", PRINT)
    return _after_posting(page, today)


def _told(page: CampaignPage) -> Task:
    """Say what comes next of a notice: it is printed, posted, and ended."""
    row, run = page.row, unposted(page)
    if row.state is CampaignState.closed:
        return Task(f"{month_day(row.closed_on) if row.closed_on else ''}に終えました。")
    if run is not None:
        return Task(
            f"お知らせを印刷しました（{run.document_number}）。投函したら、その日を記録してください。",
            POST,
        )
    if not page.runs:
        waits = row.tally.count(SlipState.unsent)
        return Task(f"対象の{waits:,}名が決まりました。お知らせを印刷してください。", PRINT)
    return Task(
        "お知らせをお送りしました。戻った封筒は、下の一覧で記録してください。"
        "することがなくなったら、終えてください。",
        END,
    )


def _after_posting(page: CampaignPage, today: date) -> Task:
    row, waiting = page.row, page.row.tally.waiting
    if not waiting:
        return Task("お願いした方の結果が、すべて入力されました。締め切ってください。", CLOSE)
    if today <= row.due_on:
        return Task(f"回答待ちは{waiting:,}名です。届いた返信票を入力してください。", ENTER)
    if next_kind(page) is RunKind.second:
        return Task(
            f"返信の期限を過ぎ、{waiting:,}名からまだお返事がありません。"
            "2回目のお願いを印刷するか、締め切ってください。",
            PRINT,
        )
    return Task(
        f"返信の期限を過ぎ、{waiting:,}名からまだお返事がありません。締め切ってください。", CLOSE
    )


def campaign_acts(page: CampaignPage, task: Task, roles: frozenset[Role]) -> Sequence[ActButton]:
    """List what else can be done now, in the order of the work."""
    is_open, asks = page.row.state is CampaignState.frozen, page.row.asks
    fitting = {
        ENTER: asks and bool(page.runs),
        LOOK: is_open and next_kind(page) is not None,
        PRINT: next_kind(page) is not None,
        POST: unposted(page) is not None,
        CLOSE: asks and is_open and any(run.posted_on for run in page.runs),
        END: is_open and not asks,
    }
    return [
        _BUTTONS[key]
        for key, fits in fitting.items()
        if fits and key != task.key and _is_allowed(key, roles)
    ]


def slip_acts(
    page: CampaignPage, row: SlipRow, roles: frozenset[Role], *, member: bool
) -> Sequence[ActButton]:
    """List what can be done with one slip of a campaign."""
    records, prints = may(roles, Verb.record_consent), may(roles, Verb.issue_letter)
    is_unsent = row.state is SlipState.unsent
    is_printed = row.sent_on is not None or (is_unsent and bool(page.runs))
    returnable = row.state in SLIP_MOVES[SlipMove.come_back].before
    mendable = row.state in ANSWERED or row.state is SlipState.undelivered
    answerable = page.row.asks and row.state in SLIP_MOVES[SlipMove.grant].before
    is_open = page.row.state is CampaignState.frozen
    sendable = is_open and row.state in SLIP_MOVES[SlipMove.send_alone].before
    acts = (
        (records and answerable, ENTER, "回答を入力(&B)…"),
        (records and returnable, RETURN, "返戻を記録(&U)…"),
        (records and mendable, MEND, "訂正(&I)…"),
        (prints and is_printed, LETTER, "この方の文書(&H)…"),
        (may(roles, Verb.record_fact) and row.sent_on is not None, LOST, "誤送付を記録(&D)…"),
        (prints and sendable, ALONE, "個別に発送(&O)…"),
        (prints and is_unsent, OMIT, "一斉の印刷から除く(&U)…"),
        (member, MEMBER, "会員を開く(&F)"),
    )
    return [ActButton(key, words) for fits, key, words in acts if fits]


def task_acts(*, ended: bool, member: bool, roles: frozenset[Role]) -> Sequence[ActButton]:
    """List what can be done about one person looked after."""
    may_end = may(roles, Verb.record_consent) and not ended
    return [
        *([ActButton(END_TASK, "対応を終える(&U)…")] if may_end else []),
        *([ActButton(MEMBER, "会員を開く(&F)")] if member else []),
    ]


def _is_allowed(key: str, roles: frozenset[Role]) -> bool:
    return key not in _VERBS or may(roles, _VERBS[key])
