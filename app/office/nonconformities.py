"""Record what has already happened although a gate refuses it (事実の記録、要是正; OFFICE L-08).

A fact has no legal effect: it moves no clock, answers nothing and makes no consent. It stays open
until the 管理責任者 says in words how it was put right.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.fact_ties import refuse_untied
from app.office.typed import refuse_unfit
from app.rules.case_facts import Section
from app.rules.cases import Case
from app.rules.eras import with_weekday
from app.rules.errors import Refused
from app.rules.ids import MemberId, NonconformityId, ProvisionId, RequestId, RightId
from app.rules.nonconformities import HEAD_ONLY, MAY_BE_LEAK, Fact, Gate
from app.rules.roles import Role, Verb
from app.storage.history import Subjects
from app.storage.nonconformities import FactRow, Nonconformities
from app.storage.unit import Unit

TOUCHED = changes("nonconformities", "requests")
_GONE = "この記録は見つかりません。画面を最新にしてから、もう一度お試しください。"


@dataclass(frozen=True)
class FactLine:
    """Show one fact in a list: with the number of its case, and who recorded and remedied it."""

    row: FactRow
    receipt_number: str
    recorded_by: str
    remedied_by: str

    @property
    def id(self) -> NonconformityId:
        """Return the key of the fact."""
        return self.row.id

    @property
    def may_be_leak(self) -> bool:
        """Tell whether it must be looked into as a possible 漏えい."""
        return self.row.gate in MAY_BE_LEAK


def record(
    desk: Desk,
    gate: Gate,
    *,
    happened_on: date,
    what: str,
    refusal: str = "",
    request_id: RequestId | None = None,
    right_id: RightId | None = None,
    member_id: MemberId | None = None,
    provision_id: ProvisionId | None = None,
) -> Changes:
    """Record a fact as open; `refusal` is the sentence with which the gate refused it.

    Raises:
        Refused: the words are missing, the day is still to come, or only the head records it.
    """
    desk.demand(Verb.record_fact)
    if gate in HEAD_ONLY:
        desk.demand(Verb.handle_authority)
    refuse_unfit({"行われたこと": what, "断られた理由": refusal})
    if not what.strip():
        raise Refused("何が行われたかを書いてください。まだ何も記録していません。")
    if happened_on > desk.today:
        raise Refused(
            "先の日付は記録できません。すでに行われたことだけを記録します。"
            "日付を確かめてください。まだ何も記録していません。"
        )
    whole = (request_id, right_id, member_id, provision_id)
    fact = Fact(gate, happened_on, what.strip(), refusal.strip(), *whole)
    with desk.unit("事実を記録（要是正）") as unit:
        refuse_untied(desk, unit, fact)
        key = _add(unit, fact)
        unit.log(_subjects(key, fact), {"gate": gate.value, "what": fact.what})
    return TOUCHED


def put(
    unit: Unit,
    gate: Gate,
    *,
    happened_on: date,
    what: str,
    refusal: str = "",
    request_id: RequestId | None = None,
    right_id: RightId | None = None,
    member_id: MemberId | None = None,
    provision_id: ProvisionId | None = None,
) -> NonconformityId:
    """Record a fact inside an open unit, whose verb asked the role and writes the log."""
    refuse_unfit({"行われたこと": what, "断られた理由": refusal})
    whole = (request_id, right_id, member_id, provision_id)
    return _add(unit, Fact(gate, happened_on, what.strip(), refusal.strip(), *whole))


def remedy(desk: Desk, fact_id: NonconformityId, on: date, how: str) -> Changes:
    """Record how a fact was put right; the fact itself stays as it was recorded."""
    desk.demand(Verb.remedy_fact)
    refuse_unfit({"是正の内容": how})
    if not how.strip():
        raise Refused("どのように是正したかを書いてください。まだ何も記録していません。")
    with desk.unit("是正を記録") as unit:
        row = Nonconformities(unit.session).find(fact_id)
        if row is None:
            raise Refused(_GONE)
        if row.remedied_on is not None:
            raise Refused("この記録は是正が済んでいます。何も変えていません。")
        if not row.happened_on <= on <= desk.today:
            raise Refused(
                "是正した日は、行われた日から今日までの日付で入れてください。何も変えていません。"
            )
        Nonconformities(unit.session).remedy(fact_id, on, unit.stamp.by, how.strip())
        subjects: Subjects = (("nonconformity", fact_id),)
        unit.log(subjects, {"remedied_on": on.isoformat(), "how": how.strip()})
    return TOUCHED


def rows(
    desk: Desk,
    *,
    open_only: bool = True,
    request_id: RequestId | None = None,
    member_id: MemberId | None = None,
) -> Sequence[FactLine]:
    """Return the facts this person may see, the newest first."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        found = Nonconformities(unit.session).rows(
            open_only=open_only, request_id=request_id, member_id=member_id
        )
        return _lines(desk, unit, found)


def section(desk: Desk, unit: Unit, case: Case) -> Section | None:
    """Say what was recorded as a fact in a case, the open ones first."""
    found = Nonconformities(unit.session).rows(request_id=case.id)
    lines = sorted(_lines(desk, unit, found), key=lambda line: line.row.remedied_on is not None)
    facts = tuple((line.row.gate.word, _words(line.row)) for line in lines)
    return Section("事実の記録（要是正）", facts) if facts else None


def _words(row: FactRow) -> str:
    state = f"是正済（{with_weekday(row.remedied_on)}）" if row.remedied_on else "要是正"
    how = f"\n是正の内容：{row.remedy}" if row.remedy else ""
    return f"{state}　{with_weekday(row.happened_on)}\n{row.what or '（消去済）'}{how}"


def _lines(desk: Desk, unit: Unit, found: Sequence[FactRow]) -> Sequence[FactLine]:
    head = Role.manager in desk.actor.roles
    allowed = [row for row in found if head or row.gate not in HEAD_ONLY]
    keys = sorted({row.request_id for row in allowed if row.request_id is not None})
    numbers = {case.id: case.receipt_number for case in unit.requests.cases(keys)}
    names = unit.staff.names()
    return [
        FactLine(
            row=row,
            receipt_number=numbers.get(row.request_id, "") if row.request_id else "",
            recorded_by=names.get(row.recorded_by, ""),
            remedied_by=names.get(row.remedied_by or 0, ""),
        )
        for row in allowed
        if row.request_id is None or row.request_id in numbers
    ]


def _add(unit: Unit, fact: Fact) -> NonconformityId:
    return Nonconformities(unit.session).add(fact, unit.stamp.by, unit.stamp.at)


def _subjects(key: NonconformityId, fact: Fact) -> Subjects:
    named = (("request", fact.request_id), ("right", fact.right_id), ("member", fact.member_id))
    known = tuple((noun, int(one)) for noun, one in named if one is not None)
    return (("nonconformity", int(key)), *known)
