"""Record that one letter of a run reached somebody else, and give the stored one again.

A run has one 文書番号 for all its letters: the incident names the person by her slip.
"""

from dataclasses import replace
from datetime import date

from app.office import campaign_copies, misdeliveries, misdelivery_entry
from app.office.changes import changes
from app.office.desk import Desk
from app.office.misdeliveries import Recorded, refuse_untold, slip_subjects
from app.office.slip_records import slip_of
from app.rules.campaigns import RunKind
from app.rules.errors import Refused
from app.rules.ids import IncidentId, LetterId
from app.rules.letter_kinds import letter_word
from app.rules.misdelivery import Facts, Misdelivery, refuse_found, what_words
from app.rules.roles import Verb
from app.rules.slip_numbers import read_slip_number, spoken
from app.storage.campaign_runs import RunRow
from app.storage.slips import SlipRow
from app.storage.unit import Unit

TOUCHED = changes("letters", "campaigns", "incidents")
REASON = "誤送付のため、ご本人へ送り直し"


def record(desk: Desk, letter_id: LetterId, number: str, said: Misdelivery) -> Recorded:
    """Open the incident of the letter of a run that bears a 整理番号.

    Raises:
        BadSlipNumber: the number cannot be right.
        Refused: it is no letter of this run, did not leave, or is on record already.
    """
    desk.demand(Verb.record_fact)
    refuse_untold(said)
    typed = read_slip_number(number)
    with desk.unit("誤送付を記録") as unit:
        slip, run = _letter_of(unit, letter_id, typed)
        refuse_found(_left_on(slip, run), said.found_on, desk.today)
        if unit.incidents.of_letter(letter_id, slip.slip_id) is not None:
            raise Refused(
                "この方の文書の誤送付は、もう記録しています。一覧で続きを記録してください。"
            )
        what = what_words(_facts(slip, run), said)
        of_her = replace(said, slip_id=slip.slip_id)
        key = unit.incidents.add(letter_id, of_her, what, unit.stamp.by, unit.stamp.at)
        misdelivery_entry.enter(
            unit,
            key,
            found_on=said.found_on,
            document_number=f"{run.document_number}、整理番号 {spoken(slip.number)}",
            member_id=slip.member_id,
        )
        unit.log(
            (*slip_subjects(slip), ("letter", letter_id), ("incident", key)),
            {"found_on": said.found_on.isoformat(), "number": slip.number},
        )
    return Recorded(key, TOUCHED)


def look(desk: Desk, key: IncidentId) -> bytes:
    """Return the stored letter of the right person, to be looked at."""
    desk.demand(Verb.issue_letter)
    slip, run = _of(desk, key)
    return campaign_copies.letter_of(desk, slip.slip_id, run.id, reprint=False, reason=REASON)


def reprint(desk: Desk, key: IncidentId) -> bytes:
    """Return the stored letter once more for the right person; the incident knows of it."""
    desk.demand(Verb.issue_letter)
    slip, run = _of(desk, key)
    stored = campaign_copies.letter_of(desk, slip.slip_id, run.id, reason=REASON)
    with desk.unit("誤送付の文書をご本人へ再印刷") as unit:
        unit.incidents.change(key, replacement_id=run.letter_id)
        about = (*slip_subjects(slip), ("letter", run.letter_id), ("incident", key))
        unit.log(about, {"number": slip.number})
    return stored


def _of(desk: Desk, key: IncidentId) -> tuple[SlipRow, RunRow]:
    with desk.look() as unit:
        row = misdeliveries.found(desk, unit, key)
        if row.slip_id is None:
            raise Refused("この文書は、一斉にお送りしたものではありません。文書は出していません。")
        return _letter_of(unit, row.letter_id, slip_of(unit, row.slip_id).number)


def _letter_of(unit: Unit, letter_id: LetterId, number: str) -> tuple[SlipRow, RunRow]:
    slip_id = unit.slips.find(number)
    if slip_id is not None:
        slip = slip_of(unit, slip_id)
        for run in unit.campaign_runs.of(slip.campaign_id):
            there = run.letter_id == letter_id and unit.campaign_runs.letter(run.id, slip_id)
            if there:
                return slip, run
    raise Refused(
        f"整理番号 {spoken(number)} の方の文書は、この文書番号では印刷していません。"
        "何も記録していません。封筒の中の文書の番号を確かめてください。"
    )


def _left_on(slip: SlipRow, run: RunRow) -> date | None:
    """Say when her letter of this run left; it may have been pulled before the others did."""
    sent = slip.second_sent_on if run.kind is RunKind.second else slip.sent_on
    return run.posted_on if sent is not None else None


def _facts(slip: SlipRow, run: RunRow) -> Facts:
    assert run.posted_on is not None
    return Facts(
        document_number=f"{run.document_number}、整理番号 {spoken(slip.number)}",
        kind_word=letter_word(run.letter_kind),
        addressee=f"{slip.member_name} 様" if slip.member_name else "",
        method=run.method,
        posted_on=run.posted_on,
    )
