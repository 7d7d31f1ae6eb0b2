"""Refuse a run of letters whose days do not fit, or that was made already."""

from dataclasses import replace
from datetime import date, timedelta

from app.office.run_grounds import refuse_alone, refuse_old
from app.rules.campaigns import RunKind
from app.rules.errors import Refused
from app.rules.short_dates import read_short_date
from app.rules.spoken_days import compared
from app.storage.campaigns import CampaignRow
from app.storage.unit import Unit

FURTHEST = timedelta(days=31)
"""How far ahead of the print 文書日付 may lie: letters are folded and posted days later."""


def due(unit: Unit, row: CampaignRow, typed: str, dated_on: date, today: date) -> CampaignRow:
    """Return the campaign with the day by which slips are asked for; where one was typed, that.

    A notice asks for none by any day. Nobody loses time: what a letter has promised already is
    only ever put off.

    Raises:
        Refused: the day does not come after the letter's, or before that of an earlier letter.
    """
    if not row.asks:
        return row
    if not typed.strip():
        due_on = row.due_on
    else:
        due_on = read_short_date(typed, today=today)
        _refuse_shorter(unit, row, due_on)
    if due_on <= dated_on:
        due, dated = compared(due_on, dated_on)
        raise Refused(
            f"返信の期限（{due}）が、文書の日付（{dated}）より"
            "後になっていません。文書は作られていません。新しい期限を入れてください。"
        )
    return replace(row, due_on=due_on)


def _refuse_shorter(unit: Unit, row: CampaignRow, due_on: date) -> None:
    if due_on < row.due_on and unit.campaign_runs.of(row.id):
        due, told = compared(due_on, row.due_on)
        raise Refused(
            f"返信の期限（{due}）が、すでにお知らせした期限"
            f"（{told}）より前になっています。文書は作られていません。"
        )


def refuse_run(unit: Unit, row: CampaignRow, kind: RunKind, day: date, today: date) -> None:
    """Refuse a run that was made already, or that comes too early.

    Raises:
        Refused: with the number under which it was made, or with what is to be done before.
    """
    refuse_alone(kind)
    if not today - FURTHEST <= day <= today + FURTHEST:
        raise Refused("文書の日付が今日から離れすぎています。文書は作られていません。")
    if kind is RunKind.second and not row.asks:
        raise Refused("お知らせをお送りするのは1回だけです。文書は作られていません。")
    refuse_old(unit, row, max(day, today))
    runs = {run.kind: run for run in unit.campaign_runs.of(row.id)}
    if kind in runs:
        raise Refused(
            f"{row.aim.run_word(kind.word)}は、{runs[kind].document_number}で印刷済みです。"
            "新しい文書は作られていません。同じものを「もう一度印刷」で出せます。"
        )
    first = runs.get(RunKind.first)
    if kind is RunKind.second and (first is None or first.posted_on is None):
        raise Refused(
            "1回目のお願いの投函をまだ記録していません。文書は作られていません。"
            "先に「投函を記録」で投函日を入れてください。"
        )
