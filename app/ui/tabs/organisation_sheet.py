"""Say everything of one post of the house: who holds it, what is missing, who held it before."""

from collections.abc import Set as AbstractSet
from datetime import date
from typing import Final

from app.office.appointment_checks import term_words
from app.office.appointments import AppointmentRow
from app.office.house_posts import SeatRow
from app.rules.eras import japanese
from app.rules.periods import Days
from app.rules.roles import Role, Verb, may
from app.rules.terms_of_office import SeatState, gaps
from app.ui.tabs.sheet import Block, Entry, Sheet, Step
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

PILLS: Final = {
    SeatState.held: Pill("在任", "check", "good"),
    SeatState.ending: Pill("満了が近い", "clock", "due"),
    SeatState.coming: Pill("就任前", "clock", "due"),
    SeatState.vacant: Pill("空席", "triangle", "bad"),
}
ENDED: Final = Pill("廃止", "bar", "quiet")


def state_pill(row: SeatRow, today: date) -> Pill:
    """Say how a post stands today."""
    return PILLS[row.seat.state(today)] if row.seat.stands else ENDED


def describe(row: SeatRow, today: date, roles: AbstractSet[Role]) -> Sheet:
    """Return everything of a post."""
    holder, may_keep = row.seat.holder(today), may(roles, Verb.keep_organisation)
    return Sheet(
        title=row.seat.word,
        over="役職",
        under=f"{holder.titled}　{term_words(holder)}" if holder else "今日は空席です",
        pills=(state_pill(row, today),),
        step=_step(row, may_keep=may_keep and row.seat.stands),
        acts=_acts(row, may_keep=may_keep),
        blocks=(_terms(row, today, may_keep=may_keep), *_free(row, today), *_cancelled(row)),
    )


def _step(row: SeatRow, *, may_keep: bool) -> Step | None:
    if not row.concerns:
        return None
    sentence = "\n".join(row.concerns)
    return Step(sentence, "appoint", "任命を登録(&A)…") if may_keep else Step(sentence)


def _acts(row: SeatRow, *, may_keep: bool) -> tuple[ActButton, ...]:
    if not may_keep or row.concerns or not row.seat.stands:
        return ()
    return (ActButton("appoint", "後任を登録(&A)…", "add"),)


def _terms(row: SeatRow, today: date, *, may_keep: bool) -> Block:
    """List the terms from the latest back."""
    standing = [one for one in reversed(row.records) if one.cancelled_on is None]
    entries = tuple(_entry(one, today, may_keep=may_keep) for one in standing)
    return Block("任期", entries=entries, nothing="任命はまだ登録されていません。")


def _entry(record: AppointmentRow, today: date, *, may_keep: bool) -> Entry:
    acts = (ActButton("end", "任期の終わり…"), ActButton("cancel", "取消し…"))
    decided = f"{japanese(record.decided_on)}に決定" if record.decided_on else ""
    detail = "　".join(part for part in (decided, record.paper) if part)
    return Entry(
        record.titled,
        f"{term_words(record)}\n{detail}".strip(),
        _pill(record, today),
        acts if may_keep else (),
        int(record.id),
    )


def _pill(record: AppointmentRow, today: date) -> Pill:
    if record.holds_on(today):
        return PILLS[SeatState.held]
    if record.from_on > today:
        return PILLS[SeatState.coming]
    return Pill("任期終了", "bar", "quiet")


def _free(row: SeatRow, today: date) -> tuple[Block, ...]:
    """Show the spans in which nobody held the post: no gap stays unseen."""
    found = gaps(row.seat.terms, today) if row.seat.stands else ()
    if not found:
        return ()
    return (Block("空席だった期間", entries=tuple(Entry(_span(one, today)) for one in found)),)


def _span(days: Days, today: date) -> str:
    if days.to_on == today and days.from_on:
        return f"{japanese(days.from_on)}から今日まで"
    return days.words


def _cancelled(row: SeatRow) -> tuple[Block, ...]:
    entries = tuple(
        Entry(
            one.titled,
            f"{term_words(one)}\n{japanese(one.cancelled_on)}に取消し：{one.cancel_reason}",
            Pill("取消し", "cross", "quiet"),
        )
        for one in reversed(row.records)
        if one.cancelled_on
    )
    return (Block("取り消した登録", entries=entries),) if entries else ()
