"""Say on the page of a case how it came in, and who may see it and works on it."""

from collections.abc import Iterator

from app.office.desk import Desk
from app.rules.case_facts import Section
from app.rules.cases import Case
from app.rules.eras import with_weekday
from app.rules.ids import StaffId
from app.rules.requests import RequestDraft, SubjectKind, Wish
from app.rules.systems import System
from app.storage.request_intake import Subject
from app.storage.unit import Unit


def section(desk: Desk, unit: Unit, case: Case) -> Section | None:
    """Return what the intake says beside names and rights."""
    del desk
    facts = (*_taken(unit, case), *_asked(case), *_people(unit, case))
    shown = tuple((label, text) for label, text in facts if text)
    return Section("受付の内容", shown) if shown else None


def _taken(unit: Unit, case: Case) -> Iterator[tuple[str, str]]:
    typed = unit.requests.draft(case.id)
    if case.system is not System.personal:
        yield "種類", case.system.word
    if case.handed_on is not None:
        yield "引継ぎ", f"{case.handed_to}（{with_weekday(case.handed_on)}）"
    yield "対象の方", _subject(unit.requests.intake.subject(case.id), typed, unit, case)
    if typed is not None and typed.wish:
        yield "申出の内容", Wish(typed.wish).word
    yield "後日入力", case.late_reason
    calls = unit.phone_notes.rows(unit.phone_notes.ids(request_id=case.id))
    yield "電話メモ", f"{len(calls)}件" if calls else ""


def _subject(subject: Subject | None, typed: RequestDraft | None, unit: Unit, case: Case) -> str:
    if subject is None:
        return ""
    died = "（亡くなった方）" if subject.deceased else ""
    if subject.kind is SubjectKind.child and subject.child_id is not None:
        names = [child.name for child in unit.children.rows([subject.child_id])]
        return f"お子さま　{'・'.join(names)}{died}"
    name = typed.subject_name if typed is not None else ""
    if not name and subject.kind is SubjectKind.other and case.member_id is None and not died:
        return ""
    return f"{subject.kind.word}　{name}{died}".strip()


def _asked(case: Case) -> Iterator[tuple[str, str]]:
    for right in case.rights:
        yield f"{right.remedy.word}について", right.asked


def _people(unit: Unit, case: Case) -> Iterator[tuple[str, str]]:
    if case.restricted:
        names = unit.staff.names()
        yield "閲覧できる人", "・".join(_named(names, one) for one in sorted(case.viewers))
    for one in unit.case_people.recusals(case.id):
        reason = f"{with_weekday(one.on_day)}　{one.reason}".strip()
        yield f"{one.staff_name} は担当しない", reason
    for change in unit.case_people.assignments(case.id):
        who = f"{change.from_name or '担当なし'} → {change.to_name}"
        yield "担当替え", f"{who}（{with_weekday(change.on_day)}　{change.reason}）"


def _named(names: dict[int, str], staff_id: StaffId) -> str:
    return names.get(staff_id, "")
