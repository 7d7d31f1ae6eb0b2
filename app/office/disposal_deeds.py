"""Put on record that something was disposed of: how, by whom, who saw it (廃棄記録)."""

from app.office import contracts, nonconformities
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.disposal_found import OVERTAKEN, one
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.disposal_deeds import Deed, gaps, problems
from app.rules.disposals import DisposalState, Way
from app.rules.eras import western
from app.rules.errors import Overtaken, Refused
from app.rules.ids import DisposalId
from app.rules.nonconformities import Gate
from app.rules.roles import Verb
from app.storage.disposals import DisposalRow
from app.storage.unit import Unit

LONGEST_NAME = 120
_OVER = frozenset({DisposalState.done, DisposalState.cancelled})


def record(
    desk: Desk, key: DisposalId, deed: Deed, edition: int, *, as_fact: bool = False
) -> Changes:
    """Record what was done with everything on the list.

    What was not approved, came too early or went to a house without a contract is refused; what
    has happened all the same is recorded `as_fact` and stands as 要是正 (OFFICE L-08).
    """
    desk.demand(Verb.record_fact if as_fact else Verb.propose_disposal)
    _refuse_unfit(deed)
    with desk.unit("廃棄を記録") as unit:
        row = one(unit, key)
        _refuse_problems(row, deed, desk)
        wrong = gaps(deed, row.items, row.approved_on, _contract(unit, deed))
        if wrong and not as_fact:
            raise Refused(_sentence(wrong))
        if not unit.disposals.change(key, edition, **_values(deed)):
            raise Overtaken(OVERTAKEN)
        if wrong and deed.done_on:
            what = f"{row.number}「{row.title}」の廃棄"
            nonconformities.put(
                unit, Gate.erasure, happened_on=deed.done_on, what=what, refusal="".join(wrong)
            )
        title = "すでに行われた廃棄を記録" if wrong else ""
        values = {"number": row.number, **_logged(deed), "gaps": list(wrong)}
        unit.log((("disposal", key),), values, title)
    return changes("disposals", "nonconformities")


def _refuse_problems(row: DisposalRow, deed: Deed, desk: Desk) -> None:
    if row.state in _OVER:
        raise Refused(f"{row.number}は{row.state.word}です。記録できません。何も変えていません。")
    wrong = problems(deed, row.items, desk.today)
    if wrong:
        sentences = "\n".join(problem.sentence for problem in wrong)
        raise Refused(f"{sentences}\nまだ何も記録していません。")


def _contract(unit: Unit, deed: Deed) -> str:
    """Say that no contract holds with the house that did it; empty where one does."""
    if deed.recipient_id is None or deed.done_on is None:
        return ""
    if contracts.standing(unit, deed.recipient_id, deed.done_on) is not None:
        return ""
    names = [row.name for row in unit.recipients.rows([deed.recipient_id])]
    if not names:
        raise Refused("この委託先は見つかりません。画面を最新にしてからお試しください。")
    return f"{names[0]}との契約が、{western(deed.done_on)}には有効ではありません。"


def _sentence(wrong: tuple[str, ...]) -> str:
    return (
        f"廃棄を記録できません。{''.join(wrong)}まだ何も記録していません。"
        "すでに廃棄した場合は「事実の記録（要是正）」を選んでください。"
    )


def _refuse_unfit(deed: Deed) -> None:
    refuse_unfit({"廃棄した人": deed.done_by, "立ち会った人": deed.witness}, LONGEST_NAME)
    refuse_unfit({"証明書": deed.certificate}, LONGEST_LINE)
    refuse_unfit({"備考": deed.note})


def _values(deed: Deed) -> dict[str, object]:
    return {
        "done_on": deed.done_on,
        "way": deed.way.value if deed.way else "",
        "done_by": deed.done_by.strip(),
        "recipient_id": deed.recipient_id,
        "witness": deed.witness.strip(),
        "certificate": deed.certificate.strip(),
        "note": deed.note.strip(),
    }


def _logged(deed: Deed) -> dict[str, object]:
    told = {**_values(deed), "way": Way(deed.way).word if deed.way else ""}
    return {name: str(value) for name, value in told.items() if value}
