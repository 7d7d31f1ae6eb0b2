"""Ask for fees only where the law and a published table allow it, and record what was paid."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.office import desk_settings
from app.office.cases import find, refuse_recused, right_of, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.case_facts import Section
from app.rules.cases import Case, RightLine, rule_in
from app.rules.completions import Matter
from app.rules.eras import with_weekday
from app.rules.errors import Refused
from app.rules.fees import WAYS, fee_for, refuse_fee
from app.rules.gates import AtGate
from app.rules.ids import RequestId, RightId
from app.rules.nonconformities import Gate
from app.rules.roles import Verb
from app.storage.completions import Completions
from app.storage.fees import FeeRow, Fees
from app.storage.unit import Unit

TOUCHED = changes("requests")
TITLE = "手数料"


@dataclass(frozen=True)
class FeeLine:
    """Show the fee of one right: what was published, and how far it has come."""

    right_id: RightId
    word: str
    amount_yen: int
    row: FeeRow | None


def lines(desk: Desk, request_id: RequestId) -> Sequence[FeeLine]:
    """Return the fees of a case; nothing at all where none may be asked for (P-16)."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        return tuple(lines_in(unit, find(unit, request_id)))


def lines_in(unit: Unit, case: Case) -> Iterator[FeeLine]:
    """Yield the fees of a case inside an open unit."""
    tables = desk_settings.fee_tables(unit)
    kept = Fees(unit.session).of([right.id for right in case.rights])
    for right in case.rights:
        amount = fee_for(tables, rule_in(case, right), case.received_on)
        if (amount and not right.is_withdrawn) or right.id in kept:
            row = kept.get(right.id)
            yield FeeLine(right.id, right.remedy.word, row.amount_yen if row else amount or 0, row)


def askable(unit: Unit, case: Case) -> Sequence[FeeLine]:
    """Return the fees that can be asked for now.

    Raises:
        Refused: no right of the case has a fee that was public when it arrived, or all were asked.
    """
    known = tuple(lines_in(unit, case))
    asked = [line for line in known if line.row is None]
    if known and not asked:
        raise Refused("手数料はお願い済みです。何も変えていません。")
    if not asked:
        raise AtGate(_why_none(unit, case), Gate.fee, case)
    return asked


def ask_in(unit: Unit, case: Case, on: date) -> None:
    """Record inside an open unit that the fees of a case were asked for."""
    for line in askable(unit, case):
        Fees(unit.session).ask(line.right_id, line.amount_yen, on)


def receive(
    desk: Desk, request_id: RequestId, right_id: RightId, on: date, *, way: str, receipt: str = ""
) -> Changes:
    """Record that a fee was paid; the clock goes on once every fee that was asked for is there.

    Raises:
        Refused: no fee may be taken for this right, or it was paid already.
    """
    desk.demand(Verb.take_request)
    if way not in WAYS:
        raise Refused("お支払いの方法を一覧から選んでください。まだ何も記録していません。")
    refuse_unfit({"領収書の番号": receipt}, LONGEST_LINE)
    if on > desk.today:
        raise Refused("先の日付は記録できません。何も変えていません。日付を確かめてください。")
    with desk.unit("手数料の受領") as unit:
        case = find(unit, request_id)
        refuse_recused(desk, case)
        right = right_of(case, right_id)
        _put(unit, case, right, on)
        Fees(unit.session).receive(right_id, on, way, receipt.strip())
        _go_on(unit, case, on)
        values = {"received_on": on.isoformat(), "way": way, "receipt": receipt.strip()}
        unit.log(subjects(case, right), values)
    return TOUCHED


def section(desk: Desk, unit: Unit, case: Case) -> Section | None:
    """Say how the fees of a case stand; nothing where there are none."""
    del desk
    facts = tuple((line.word, _words(line)) for line in lines_in(unit, case))
    return Section(TITLE, facts) if facts else None


def _why_none(unit: Unit, case: Case) -> str:
    """Say why the case has no fee; a right that could have one says it best."""
    tables = desk_settings.fee_tables(unit)
    rules = sorted(
        (rule_in(case, one) for one in case.rights), key=lambda one: not one.fee_possible
    )
    said = (refuse_fee(rule, fee_for(tables, rule, case.received_on)) for rule in rules)
    return next((one for one in said if one), "手数料はいただきません。何も変えていません。")


def _words(line: FeeLine) -> str:
    amount = f"{line.amount_yen:,}円"
    if line.row is None:
        return f"{amount}　まだお願いしていません"
    if line.row.received_on is None:
        return f"{amount}　{with_weekday(line.row.asked_on)}にお願いしました（お支払い待ち）"
    receipt = f"　領収書 {line.row.receipt_word}" if line.row.receipt_word else ""
    return f"{amount}　{with_weekday(line.row.received_on)}に受領　{line.row.way}{receipt}"


def _put(unit: Unit, case: Case, right: RightLine, on: date) -> None:
    """Make sure that there is a fee to be paid: it may come with the request, unasked."""
    kept = Fees(unit.session).of([right.id]).get(right.id)
    if kept is not None and kept.received_on is not None:
        raise Refused(
            f"この手数料は{with_weekday(kept.received_on)}に受け取っています。何も変えていません。"
        )
    if on < (kept.asked_on if kept else case.received_on):
        raise Refused(
            "受け取った日が、お願いした日や届いた日より前になっています。"
            "日付を確かめてください。何も変えていません。"
        )
    if kept is None:
        rule = rule_in(case, right)
        amount = fee_for(desk_settings.fee_tables(unit), rule, case.received_on)
        sentence = refuse_fee(rule, amount)
        if sentence is not None or not amount:
            why = sentence or "手数料はいただきません。何も記録していません。"
            raise AtGate(why, Gate.fee, case, right)
        Fees(unit.session).ask(right.id, amount, on)


def _go_on(unit: Unit, case: Case, on: date) -> None:
    waiting = [
        row
        for row in Fees(unit.session).of([right.id for right in case.rights]).values()
        if row.received_on is None
    ]
    if waiting:
        return
    askings = Completions(unit.session)
    for asking in askings.rows(case.id):
        if asking.matter == Matter.fee and asking.completed_on is None:
            askings.end(asking.id, on)
