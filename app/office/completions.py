"""Ask for what is missing and receive it: the clock waits in between (P-1, P-3, P-16)."""

from dataclasses import replace
from datetime import date

from app.office import case_dates, fees, issuing, settings
from app.office.case_notices import ASKING, FEE, CaseNotice, IssuedNotice, demand_sight, paper
from app.office.cases import Step, find, moving
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.extensions import extend
from app.office.typed import refuse_unfit
from app.rules import completions as rules
from app.rules.case_facts import Section
from app.rules.cases import Case, awaits_decision
from app.rules.clock import stop_counts
from app.rules.completions import (
    LACKING,
    AskingDraft,
    How,
    Matter,
    check_asking,
    items_of,
    spelt_asking,
)
from app.rules.eras import with_weekday
from app.rules.errors import Refused
from app.rules.ids import RequestId, StopId
from app.rules.moves import Move
from app.rules.resumptions import owes_day
from app.rules.roles import Verb
from app.storage.completions import AskingRow, Completions
from app.storage.unit import Unit

__all__ = ["ask_completion", "extend", "issue_asking", "receive_completion", "return_by"]

TOUCHED = changes("requests")


def ask_completion(
    desk: Desk,
    request_id: RequestId,
    asked_on: date,
    what: str,
    matter: Matter = Matter.identity,
    *,
    how: How = How.telephone,
) -> Changes:
    """Record that something missing was asked for by a call, or by a letter made elsewhere.

    The clock stops from that day (P-1), but for form and seal only where the procedure was public
    when the request arrived (P-16), and for nothing once everything was decided; otherwise the
    asking stands in the log alone. A fee is asked for only where one may be.
    """
    if not what.strip():
        raise Refused("お願いする内容を書いてください。まだ何も記録していません。")
    refuse_unfit({"お願いする内容": what})
    with moving(desk, Move.ask_completion, request_id, day=asked_on) as step:
        stop_id = _stop(step, asked_on, what, matter)
        _log(step, asked_on, what, matter, how=how, stop_id=stop_id)
    return TOUCHED


def preview_asking(desk: Desk, request_id: RequestId, draft: AskingDraft) -> bytes:
    """Return the letter that asks as a draft: 「案」, no number, nothing recorded."""
    desk.demand(Verb.read_requests)
    _refuse_unsayable(desk, draft)
    with desk.look() as unit:
        case = find(unit, request_id)
        demand_sight(desk, unit, case)
        said = _said(desk, unit, case, draft)
        return issuing.draft(desk, unit, paper(desk, unit, case, said))


def issue_asking(desk: Desk, request_id: RequestId, draft: AskingDraft) -> IssuedNotice:
    """Ask by letter: number it, store it, and stop the clock from its date, in one transaction.

    Raises:
        Refused: nothing is asked for, or nobody knows where to send it.
    """
    desk.demand(Verb.issue_letter)
    _refuse_unsayable(desk, draft)
    with moving(desk, Move.ask_completion, request_id, day=desk.today) as step:
        said = _said(desk, step.unit, step.case, draft)
        stop_id = _stop(step, desk.today, draft.what, draft.matter)
        _log(step, desk.today, draft.what, draft.matter, how=How.letter, stop_id=stop_id)
        letter = paper(desk, step.unit, step.case, said, stop_id)
        issued = issuing.issue(desk, step.unit, replace(letter, typed=spelt_asking(draft)))
    return IssuedNotice(issued.letter_id, issued.document_number, changes("letters", "requests"))


def return_by(desk: Desk) -> date:
    """Propose the day by which what is asked for today should come in."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        return rules.return_by(desk.today, case_dates.calendar(unit))


def receive_completion(desk: Desk, request_id: RequestId, on: date) -> Changes:
    """Record that what was missing has come; the clock goes on from that day."""
    with moving(desk, Move.receive_completion, request_id, day=on) as step:
        askings = Completions(step.unit.session)
        came = [row for row in askings.rows(request_id) if _may_come(row, on)]
        if not came:
            raise Refused(
                "お待ちしているのは手数料です。「手数料」の画面に、受け取った日を記録してください。"
                "何も変えていません。"
            )
        for row in came:
            askings.end(row.id, on)
        step.log({"completed_on": on.isoformat()})
    return TOUCHED


def section(desk: Desk, unit: Unit, case: Case) -> Section | None:
    """Say what was asked to be completed, and when it came."""
    del desk
    facts = tuple(
        (_label(row), f"{with_weekday(row.asked_on)}にお願い　{_came(row)}\n{row.what}")
        for row in Completions(unit.session).rows(case.id)
    )
    return Section("補正のお願い", (*facts, *_owed(unit, case))) if facts else None


def _owed(unit: Unit, case: Case) -> tuple[tuple[str, str], ...]:
    letters = unit.letters.rows(request_id=case.id)
    if not owes_day(case, ((row.kind, row.dated_on) for row in letters)):
        return ()
    return (("回答予定日のお知らせ", "まだお知らせしていません"),)


def _label(row: AskingRow) -> str:
    return next((one.word for one in Matter if one == row.matter), "お願いした内容")


def _came(row: AskingRow) -> str:
    return f"{with_weekday(row.completed_on)}に届きました" if row.completed_on else "まだ届きません"


def _may_come(row: AskingRow, on: date) -> bool:
    """Tell whether an asking ends with what has come in; a fee ends when it is paid."""
    return row.completed_on is None and row.asked_on <= on and row.matter != Matter.fee


def _stop(step: Step, asked_on: date, what: str, matter: Matter) -> StopId | None:
    """Stop the clock where what is asked for may stop it; keep the fee that is asked for."""
    if matter is Matter.fee:
        fees.ask_in(step.unit, step.case, asked_on)
    elif not _binds(step.unit, step.case, matter):
        return None
    return step.unit.requests.stop(step.case.id, asked_on, what.strip(), matter.value)


def _binds(unit: Unit, case: Case, matter: Matter) -> bool:
    """Tell whether the case may wait for it: not once it is decided, nor for a private form."""
    if not awaits_decision(case):
        return False
    if matter is Matter.fee:
        return any(fees.lines_in(unit, case))
    return rules.stops_clock(matter, case.received_on, settings.procedures_published_on(unit))


def _log(
    step: Step, asked_on: date, what: str, matter: Matter, *, how: How, stop_id: StopId | None
) -> None:
    values = {"asked_on": asked_on.isoformat(), "matter": matter.value, "how": how.value}
    step.log({**values, "what": what.strip(), "case_waits": stop_id is not None})


def _refuse_unsayable(desk: Desk, draft: AskingDraft) -> None:
    refuse_unfit({"お願いする内容": draft.what})
    for problem in check_asking(draft, desk.today):
        raise Refused(f"{problem.sentence}まだ何も記録していません。")


def _said(desk: Desk, unit: Unit, case: Case, draft: AskingDraft) -> CaseNotice:
    binds = _binds(unit, case, draft.matter)
    if draft.last and not awaits_decision(case):
        raise Refused(
            "対応を決定した後のお願いです。届かないことを理由に受付を終わらせることは書けません。"
            "文書は発行していません。"
        )
    if draft.last and not binds:
        raise Refused(
            "手続を公表する前の様式・押印は、お願いするだけです。"
            "届かないことを理由に受付を終わらせることは書けません。文書は発行していません。"
        )
    if draft.last and not Completions(unit.session).rows(case.id):
        raise Refused(
            "受付を終わらせることは、2回目からのお願いに書けます。"
            "1回目のお願いでは、届けていただく日だけをお知らせしてください。文書は発行していません。"
        )
    return CaseNotice(
        kind_of(draft),
        (*_fee_items(unit, case, draft.matter), *items_of(draft.what)),
        {"lacking": LACKING[draft.matter], "return_by": with_weekday(draft.return_by)},
        tuple(_closings(desk, case, draft, binds=binds)),
    )


def kind_of(draft: AskingDraft) -> str:
    """Name the kind of letter that asks for this."""
    return FEE if draft.matter is Matter.fee else ASKING


def _closings(desk: Desk, case: Case, draft: AskingDraft, *, binds: bool) -> list[str]:
    papers = draft.matter in {Matter.identity, Matter.authority}
    counts = binds and case.has_clock and stop_counts(case.clock, desk.today)
    chosen = {
        "hide": papers,
        "stopped": counts,
        "unbound": not binds and draft.matter is not Matter.fee,
        "last": draft.last,
        "call": True,
    }
    return [key for key, wanted in chosen.items() if wanted]


def _fee_items(unit: Unit, case: Case, matter: Matter) -> tuple[tuple[str, str], ...]:
    if matter is not Matter.fee:
        return ()
    asked = fees.askable(unit, case)
    words = "、".join(f"{line.word} {line.amount_yen:,}円" for line in asked)
    return (("手数料の額", f"{sum(line.amount_yen for line in asked):,}円（{words}）"),)
