"""Write the receipt of a fee that was paid; where none was received there is none (P-16)."""

from collections.abc import Iterator, Sequence

from app.office import issuing
from app.office.case_notices import CaseNotice, IssuedNotice, demand_sight, paper
from app.office.cases import find, refuse_recused
from app.office.changes import changes
from app.office.desk import Desk
from app.office.fees import FeeLine, lines_in
from app.rules.asked_words import remedy_words
from app.rules.cases import Case
from app.rules.eras import with_weekday
from app.rules.errors import Refused
from app.rules.ids import RequestId
from app.rules.roles import Verb
from app.storage.fees import FeeRow, Fees
from app.storage.unit import Unit

KIND = "fee_receipt"


def preview(desk: Desk, request_id: RequestId) -> bytes:
    """Return the receipt as a draft: 「案」, no number, nothing recorded."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        demand_sight(desk, unit, case)
        said = _said(case, _paid(unit, case))
        return issuing.draft(desk, unit, paper(desk, unit, case, said))


def issue(desk: Desk, request_id: RequestId) -> IssuedNotice:
    """Give the receipt its number and store it; the fees bear the number from then on.

    Raises:
        Refused: nothing was received, or a receipt was given for all of it.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit("手数料の領収書を発行") as unit:
        case = find(unit, request_id)
        refuse_recused(desk, case)
        paid = _paid(unit, case)
        issued = issuing.issue(desk, unit, paper(desk, unit, case, _said(case, paid)))
        for line, row in paid:
            _mark(unit, line, row, issued.document_number)
    return IssuedNotice(issued.letter_id, issued.document_number, changes("letters", "requests"))


def _paid(unit: Unit, case: Case) -> Sequence[tuple[FeeLine, FeeRow]]:
    """Return the fees that were received and have no receipt that still counts."""
    got = [(line, line.row) for line in lines_in(unit, case) if line.row and line.row.received_on]
    if not got:
        raise Refused(
            "手数料を受け取った記録がありません。領収書は作っていません。"
            "受け取ったときは、先に「手数料を受け取った」で記録してください。"
        )
    void = _void_numbers(unit, case)
    bare = [(line, row) for line, row in got if row.receipt_word in void]
    if not bare:
        raise Refused(
            f"領収書（{got[0][1].receipt_word}）をお渡ししています。二重には発行できません。"
            "同じものが要るときは、文書の一覧から再印刷してください。"
        )
    return bare


def _void_numbers(unit: Unit, case: Case) -> frozenset[str]:
    rows = unit.letters.rows(request_id=case.id)
    return frozenset({"", *(row.document_number for row in rows if row.cancelled_on is not None)})


def _mark(unit: Unit, line: FeeLine, row: FeeRow, number: str) -> None:
    if row.received_on is not None:
        Fees(unit.session).receive(line.right_id, row.received_on, row.way, number)


def _said(case: Case, paid: Sequence[tuple[FeeLine, FeeRow]]) -> CaseNotice:
    return CaseNotice(KIND, tuple(_items(case, paid)))


def _items(case: Case, paid: Sequence[tuple[FeeLine, FeeRow]]) -> Iterator[tuple[str, str]]:
    words = {right.id: remedy_words(right.remedy) for right in case.rights}
    yield "金額", f"{sum(row.amount_yen for _, row in paid):,}円"
    whats = dict.fromkeys(f"{words[line.right_id]}の手数料" for line, _row in paid)
    yield "但し書", f"{'、'.join(whats)}として"
    parts = [f"{words[line.right_id]}の手数料 {row.amount_yen:,}円" for line, row in paid]
    yield "内訳", "\n".join(parts)
    days = dict.fromkeys(with_weekday(row.received_on) for _, row in paid if row.received_on)
    yield "受け取った日", "、".join(days)
    yield "お支払いの方法", "、".join(dict.fromkeys(row.way for _, row in paid))
