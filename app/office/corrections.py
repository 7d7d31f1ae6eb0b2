"""Correct a person's data from her case: planned, approved, applied, kept before and after."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.office.cases import Step, find, right_of
from app.office.changed_names import end_changed
from app.office.changes import Changes, changes
from app.office.children import names_anew
from app.office.correction_fields import Fields, fields_of
from app.office.desk import Desk
from app.office.members import read_change
from app.office.remedy_plans import planning, put_plan
from app.office.seen import Seen, refuse_stale
from app.office.shields import FIELDS as SHIELDED_FIELDS
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules import corrections as rules
from app.rules.cases import Case, RightLine
from app.rules.corrections import CHILD, MEMBER, CorrectionPlan, FieldChange, OtherChange
from app.rules.errors import Refused
from app.rules.ids import ChildId, RequestId, RightId
from app.rules.rights import Remedy
from app.rules.roles import Verb
from app.storage.corrections import CorrectionRow
from app.storage.unit import Unit

PLANNED = "（秘匿：訂正後）"
"""What stands where a protected person's new contact was planned; it keeps what was planned."""
_MOVED = (
    "訂正の内容を決めた後で、登録の内容が変わりました。何も訂正していません。"
    "対応を決定し直し、訂正の内容をもう一度決めてください。"
)


@dataclass(frozen=True)
class CorrectionPlanDraft:
    """Hold what was typed: by key what a field should say, and what other departments correct."""

    after: Mapping[str, str]
    elsewhere: tuple[OtherChange, ...] = ()


@dataclass(frozen=True)
class SheetLine:
    """Show one field that may be corrected: what it says, and what it should say (None: as is).

    What covers a protected person stays covered (秘匿).
    """

    key: str
    label: str
    now: str
    after: str | None


@dataclass(frozen=True)
class CorrectionSheet:
    """Show all fields that one case may correct, and what is planned of them."""

    lines: tuple[SheetLine, ...]
    elsewhere: tuple[OtherChange, ...]


def sheet(desk: Desk, request_id: RequestId, right_id: RightId) -> CorrectionSheet:
    """Return the fields of the person a case is about, with what is planned."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        return _sheet(unit, case, right_of(case, right_id))


def _sheet(unit: Unit, case: Case, right: RightLine) -> CorrectionSheet:
    kept = rules.read_plan(unit.requests.plan(right.id))
    fields = fields_of(unit, case)
    planned = {one.key: _shown(fields, one) for one in kept.fields}
    shown = fields.shown() if fields else {}
    lines = (
        (SheetLine(key, fields.label(key), now, planned.get(key)) for key, now in shown.items())
        if fields
        else ()
    )
    return CorrectionSheet(tuple(lines), kept.elsewhere)


def plan(
    desk: Desk,
    request_id: RequestId,
    right_id: RightId,
    draft: CorrectionPlanDraft,
    seen: Seen[CorrectionSheet] | None = None,
) -> Changes:
    """Say what will be corrected; possible until submitted, by who drafted the decision.

    Raises:
        Overtaken: something else was planned, or put on record, since the sheet was `seen`.
        Refused: nothing would change, a text cannot be read, or a field is not hers.
    """
    with planning(desk, request_id, right_id, Remedy.correction) as step:
        refuse_stale(_sheet(step.unit, step.case, step.line), seen, "登録か訂正の内容")
        elsewhere = _elsewhere(draft.elsewhere)
        after = _uncovered(step, draft.after)
        wanted = CorrectionPlan(tuple(_changes(desk, step, after)), elsewhere)
        if not wanted:
            raise Refused("訂正する項目がありません。訂正後の内容を入れてください。")
        put_plan(step.unit, right_id, rules.PLAN, rules.spelt(wanted))
        step.log({"fields": [one.key for one in wanted.fields], "elsewhere": len(elsewhere)})
    return changes("requests")


def apply_in(desk: Desk, step: Step) -> tuple[str, ...]:
    """Write the planned correction into the records and keep before and after; name the fields.

    Raises:
        Refused: what stands there is no longer what the plan was made from.
    """
    unit, planned = step.unit, rules.read_plan(step.unit.requests.plan(step.line.id))
    if not planned.fields:
        return ()
    fields = fields_of(unit, step.case)
    if fields is None or any(fields.now(one.key) != one.before for one in planned.fields):
        raise Refused(_MOVED)
    reading = read_change(
        fields.draft,
        fields.with_changes({one.key: one.after for one in planned.fields}),
        desk.today,
    )
    if reading.member is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    if not unit.members.change(fields.member_id, reading.member, fields.edition, desk.today):
        raise Refused(_MOVED)
    end_changed(unit, fields.member_id, fields.draft.name, reading.member.name, desk.today)
    for key in dict.fromkeys(one.subject_id for one in planned.fields if one.noun == CHILD):
        names_anew(unit, ChildId(key))
    unit.corrections.add(step.line.id, planned.fields, desk.today, unit.stamp.by, unit.stamp.at)
    return tuple(one.key for one in planned.fields)


def answer_lines(unit: Unit, right: RightLine) -> Sequence[tuple[str, str, str]]:
    """Return label, before and after of each correction, as the answer says them.

    Once carried out they are what was done, before that what is planned.
    """
    elsewhere = rules.read_plan(unit.requests.plan(right.id)).elsewhere
    lines = field_lines(unit, right)
    names = _child_names(unit, lines)
    return (
        *(rules.spoken(one, names.get(one.subject_id, "")) for one in lines),
        *(
            (one.label, one.before or rules.NOTHING, one.after or rules.NOTHING)
            for one in elsewhere
        ),
    )


def field_lines(unit: Unit, right: RightLine) -> Sequence[CorrectionRow] | Sequence[FieldChange]:
    """Return the corrections in our own records alone: done, or planned until then."""
    planned = rules.read_plan(unit.requests.plan(right.id))
    return unit.corrections.rows(right.id) or planned.fields


def _shown(fields: Fields | None, change: FieldChange) -> str:
    hidden = fields is not None and fields.confidential and change.noun == MEMBER
    return PLANNED if hidden and change.field in SHIELDED_FIELDS and change.after else change.after


def _uncovered(step: Step, after: Mapping[str, str]) -> Mapping[str, str]:
    """Put back what the sheet only covered of what was planned before."""
    kept = rules.read_plan(step.unit.requests.plan(step.line.id))
    planned = {one.key: one.after for one in kept.fields}
    return {key: planned.get(key, text) if text == PLANNED else text for key, text in after.items()}


def _changes(desk: Desk, step: Step, after: Mapping[str, str]) -> Iterator[FieldChange]:
    if not after:
        return
    fields = fields_of(step.unit, step.case)
    if fields is None or not after.keys() <= fields.keys():
        raise Refused(
            "この受付では訂正できない項目が含まれています。何も変えていません。"
            "画面を最新にしてから、もう一度お試しください。"
        )
    reading = read_change(fields.draft, fields.with_changes(after), desk.today)
    if reading.member is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    read = replace(fields, draft=fields.spelt(reading.member))
    for key in after:
        if read.now(key) != fields.now(key):
            yield fields.change(key, read.now(key))


def _elsewhere(typed: Sequence[OtherChange]) -> tuple[OtherChange, ...]:
    lines = tuple(
        OtherChange(one.label.strip(), one.before.strip(), one.after.strip())
        for one in typed
        if f"{one.label}{one.before}{one.after}".strip()
    )
    for one in lines:
        refuse_unfit(
            {"ほかの部署で訂正した内容": f"{one.label}{one.before}{one.after}"}, LONGEST_LINE
        )
    found = rules.complaints(lines)
    if found:
        raise Refused("\n".join(found))
    return lines


def _child_names(
    unit: Unit, lines: Sequence[CorrectionRow] | Sequence[FieldChange]
) -> Mapping[int, str]:
    """Name the children where there is more than one of them, as they were named before."""
    about = [one for one in lines if one.noun == CHILD]
    keys = sorted({one.subject_id for one in about})
    one_is_enough = len(keys) <= 1
    if one_is_enough:
        return {}
    now = {int(row.id): row.name for row in unit.children.rows(keys)}
    renamed = {one.subject_id: one.before for one in about if one.field == "name" and one.before}
    return {**now, **renamed}
