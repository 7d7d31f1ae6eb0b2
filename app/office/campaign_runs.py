"""Print the letters of a campaign in bulk: one 文書番号, whole or not at all."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.letters.campaign_facts import SLOTS, CampaignFacts
from app.letters.campaign_letter import Run, draw_run
from app.letters.wording import load
from app.office import document_numbers
from app.office.campaign_letters import (
    People,
    Sheet,
    facts_of,
    people,
    recipients,
    set_aside,
    told_by,
    unprintable,
)
from app.office.campaign_people import running
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.campaigns import RunKind, SlipMove, SlipState
from app.rules.errors import Refused
from app.rules.ids import CampaignId, LetterId, RunId
from app.rules.roles import Verb
from app.rules.short_dates import read_short_date
from app.rules.spoken_days import month_day
from app.storage.campaign_runs import NewCampaignLetter
from app.storage.campaigns import CampaignRow
from app.storage.letters import NewLetter
from app.storage.slips import Owner
from app.storage.unit import Unit

KIND = "campaign"
FURTHEST = timedelta(days=31)
"""How far ahead of the print 文書日付 may lie: letters are folded and posted days later."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class IssuedRun:
    """Say under which number how many letters were made, and how many people were left out."""

    run_id: RunId
    letter_id: LetterId
    document_number: str
    letters: int
    pages: int
    left_out: Mapping[str, int]
    changes: Changes


def issue_run(
    desk: Desk,
    campaign_id: CampaignId,
    *,
    kind: str = "first",
    dated_on: date | None = None,
    due_on: str = "",
    progress: Progress | None = None,
) -> IssuedRun:
    """Make all letters of a run under one 文書番号, whole or not at all.

    `due_on` asks for the slips by another day than the first letter did. `progress` is told how
    many letters of how many are drawn; whatever it raises stops the run, and nothing is kept.

    Raises:
        Refused: this run was made already, nobody is left to write to, or a day does not fit.
        GlyphsMissing, AddressTooLong: naming the slips whose letters cannot be printed.
    """
    desk.demand(Verb.issue_letter)
    wanted, day = RunKind(kind), dated_on or desk.today
    with desk.unit("再同意のお願いを印刷した") as unit:
        row = due(unit, running(unit, campaign_id), due_on, day, desk.today)
        _refuse_run(unit, row, wanted, day, desk.today)
        found = people(unit, row, wanted, desk.today)
        if wanted is RunKind.second:
            found = set_aside(found, unprintable(unit, found, day))
        if not found.owners:
            raise Refused("お送りする方がいません。文書は作られていません。")
        _leave_out(unit, found, wanted, desk.today)
        sheet = Sheet(told_by(row), wanted, day, practice=desk.practice)
        return print_run(unit, sheet, found, progress)


def print_run(
    unit: Unit, sheet: Sheet, found: People, progress: Progress | None = None
) -> IssuedRun:
    """Draw and store the letters of a run inside an open unit, with their rows in the log."""
    owners, day = found.owners, sheet.dated_on
    number = document_numbers.take(unit, day)
    values = {"document_number": number, "letters": len(owners), "kind": sheet.kind.value}
    anchor = unit.log((("campaign", found.campaign_id),), values)
    facts = facts_of(unit, replace(sheet, document_number=number, anchor=anchor))
    drawn = draw_run(facts, recipients(unit, owners, day), progress=progress)
    letter_id = unit.letters.add(_new(facts, drawn), unit.stamp.by, unit.stamp.at)
    run_id = unit.campaign_runs.add(found.campaign_id, sheet.kind, letter_id, day)
    unit.campaign_runs.add_letters(run_id, list(_letters(owners, drawn)))
    members = tuple(("member", key) for key in found.slips)
    unit.log(
        (("campaign", found.campaign_id), ("letter", letter_id), *members),
        {"document_number": number, "sha256": hashlib.sha256(drawn.prefix).hexdigest()},
        "文書を保管",
    )
    count = len(owners)
    return IssuedRun(
        run_id,
        letter_id,
        number,
        count,
        count * drawn.pages_each,
        found.sorted.counts,
        changes("campaigns", "letters"),
    )


def due(unit: Unit, row: CampaignRow, typed: str, dated_on: date, today: date) -> CampaignRow:
    """Return the campaign with the day by which slips are asked for, moved where one was typed.

    Nobody loses time: what a letter has promised already is only ever put off.

    Raises:
        Refused: the day does not come after the letter's, or before that of an earlier letter.
    """
    if not typed.strip():
        due_on = row.due_on
    else:
        due_on = read_short_date(typed, today=today)
        _refuse_shorter(unit, row, due_on)
        unit.campaigns.postpone(row.id, due_on)
    if due_on <= dated_on:
        raise Refused(
            f"返信の期限（{month_day(due_on)}）が、文書の日付（{month_day(dated_on)}）より"
            "後になっていません。文書は作られていません。新しい期限を入れてください。"
        )
    return replace(row, due_on=due_on)


def _refuse_shorter(unit: Unit, row: CampaignRow, due_on: date) -> None:
    if due_on < row.due_on and unit.campaign_runs.of(row.id):
        raise Refused(
            f"返信の期限（{month_day(due_on)}）が、すでにお知らせした期限"
            f"（{month_day(row.due_on)}）より前になっています。文書は作られていません。"
        )


def _refuse_run(unit: Unit, row: CampaignRow, kind: RunKind, day: date, today: date) -> None:
    if not today - FURTHEST <= day <= today + FURTHEST:
        raise Refused("文書の日付が今日から離れすぎています。文書は作られていません。")
    runs = {run.kind: run for run in unit.campaign_runs.of(row.id)}
    if kind in runs:
        raise Refused(
            f"{kind.word}のお願いは、{runs[kind].document_number}で印刷済みです。"
            "新しい文書は作られていません。同じものを「もう一度印刷」で出せます。"
        )
    first = runs.get(RunKind.first)
    if kind is RunKind.second and (first is None or first.posted_on is None):
        raise Refused(
            "1回目のお願いの投函をまだ記録していません。文書は作られていません。"
            "先に「投函を記録」で投函日を入れてください。"
        )


def _leave_out(unit: Unit, found: People, kind: RunKind, today: date) -> None:
    """Say on each slip why it is not printed; whoever has the first letter waits on."""
    for reason, people_left in found.sorted.left_out.items():
        ids = [found.slips[one.member_id].slip_id for one in people_left]
        if kind is RunKind.first:
            unit.slips.change(ids, state=SlipState.left_out.value)
        unit.slips.happened(
            ids, SlipMove.leave_out, today, unit.stamp.by, unit.stamp.at, reason=reason.word
        )


def _new(facts: CampaignFacts, drawn: Run) -> NewLetter:
    return NewLetter(
        document_number=facts.document_number,
        kind=KIND,
        dated_on=facts.dated_on,
        request_id=None,
        member_id=None,
        pdf=drawn.prefix,
        wording_sha256=load(KIND, SLOTS).version,
        anchor=facts.anchor,
    )


def _letters(owners: Sequence[Owner], drawn: Run) -> Iterator[NewCampaignLetter]:
    beginning = hashlib.sha256(drawn.prefix)
    for place, (owner, suffix) in enumerate(zip(owners, drawn.suffixes, strict=True), start=1):
        digest = beginning.copy()
        digest.update(suffix)
        yield NewCampaignLetter(owner.slip_id, place, drawn.pages_each, suffix, digest.hexdigest())
