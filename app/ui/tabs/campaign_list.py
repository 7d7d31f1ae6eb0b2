"""Describe the lists of campaigns, of their slips and of single people looked after."""

from collections.abc import Callable
from datetime import date
from typing import Final

from app.office.campaigns import CampaignRow, SlipRow
from app.office.follow_ups import FollowUpRow
from app.rules.campaign_aims import Aim, state_word
from app.rules.campaigns import SlipState
from app.rules.slip_numbers import spoken
from app.ui import campaign_words as words
from app.ui.days import day_words
from app.ui.tables.columns import Column, pill_column
from app.ui.widgets.pill import Pill

ERASED: Final = "（消去済）"
EVERY_STATE: Final = "すべて"


def _returned(row: CampaignRow) -> str:
    return f"{row.tally.answered_percent}%" if row.tally.posted and row.asks else "―"


def _due(row: CampaignRow) -> str:
    return f"{row.due_on:%m/%d}" if row.asks else "―"


def _version(row: CampaignRow) -> str:
    return f"{row.version_on:%Y/%m/%d}"


CAMPAIGNS: Final = (
    Column[CampaignRow]("code", "番号", lambda row: row.code, 60, sortable=False),
    Column[CampaignRow]("title", "名前", lambda row: row.title, 104, sortable=False),
    Column[CampaignRow]("aim", "種類", lambda row: row.aim.short, 70, sortable=False),
    Column[CampaignRow]("version", "方針の版", _version, 110, sortable=False),
    Column[CampaignRow]("due", "期限", _due, 56, sortable=False),
    pill_column("state", "状態", words.state, 96, sortable=False),
    Column[CampaignRow]("returned", "回収", _returned, 52, figures=True, sortable=False),
)


def slip_columns(today: Callable[[], date]) -> tuple[Column[SlipRow], ...]:
    """Make the columns of slips; `today` is asked whenever a row is painted."""

    def last(row: SlipRow) -> str:
        return _last(row, today())

    return (
        Column("number", "整理番号", lambda row: spoken(row.number), 132, sortable=False),
        Column("member_code", "組合員コード", lambda row: row.member_code, 100, sortable=False),
        Column("name", "氏名", lambda row: row.member_name or ERASED, 116, sortable=False),
        pill_column("state", "状態", _state, 162, sortable=False),
        Column("sent", "発送", _sent, 108, sortable=False, tip=_sent_long),
        Column("last", "到着・経過", last, 110, sortable=False, tip=lambda row: row.reason),
    )


def _state(row: SlipRow) -> Pill:
    return words.slip(row.state, row.reason, row.aim)


def _sent(row: SlipRow) -> str:
    """Say when the latest letter left."""
    if row.second_sent_on:
        return f"{row.second_sent_on:%m/%d}（2回目）"
    return f"{row.sent_on:%m/%d}" if row.sent_on else ""


def _sent_long(row: SlipRow) -> str:
    days = (row.sent_on, row.second_sent_on)
    return "、".join(day_words(day) for day in days if day)


def _last(row: SlipRow, today: date) -> str:
    """Say when the answer came, or how many days the letter has been out."""
    if row.answered_on:
        return f"{row.answered_on:%m/%d} 到着"
    out = row.second_sent_on or row.sent_on
    if row.state is SlipState.sent and out and row.aim is Aim.consent:
        return f"{(today - out).days}日経過"
    return row.reason if row.state is SlipState.undelivered else ""


def _kind(row: FollowUpRow) -> Pill:
    return words.kind(row.kind)


def _task_state(row: FollowUpRow) -> str:
    return f"{row.ended_on:%m/%d} {words.outcome(row.outcome)}" if row.ended_on else row.note


TASKS: Final = (
    Column[FollowUpRow](
        "opened", "はじまり", lambda row: f"{row.opened_on:%m/%d}", 70, sortable=False
    ),
    pill_column("kind", "内容", _kind, 176, sortable=False),
    Column[FollowUpRow](
        "member_code", "組合員コード", lambda row: row.member_code, 100, sortable=False
    ),
    Column[FollowUpRow]("name", "氏名", lambda row: row.member_name or ERASED, 120, sortable=False),
    Column[FollowUpRow]("note", "事情・結果", _task_state, 190, sortable=False),
)


def state_choices(row: CampaignRow) -> list[tuple[str, str]]:
    """List the states by which slips are filtered, each with its count; none without any."""
    counts = [(state, row.tally.count(state)) for state in SlipState]
    found = [
        (f"{state_word(row.aim, state)}（{count:,}）", state.value)
        for state, count in counts
        if count
    ]
    return [(EVERY_STATE, ""), *found]
