"""Print the sheets that go round in the house (社内照会票), to be filled in by hand."""

from collections.abc import Iterator, Sequence

from app.letters import inquiry_sheet
from app.letters.inquiry_sheet import InquirySheet, InquirySheetFacts
from app.office import page_settings, profile, wordings
from app.office.desk import Desk
from app.office.held_lines import birth_words
from app.office.holdings import subject_of
from app.office.inquiry_cases import sheet, touching
from app.rules.cases import Case
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.identity import RequesterKind
from app.rules.ids import InquiryId
from app.rules.inquiries import InquiryKind
from app.rules.roles import Verb
from app.rules.telephones import telephone_words
from app.storage.inquiry_rows import InquiryRow
from app.storage.unit import Unit

FILE_NAME = "社内照会票"


def draw(desk: Desk, inquiry_ids: Sequence[InquiryId]) -> bytes:
    """Return the sheets as one PDF, to be looked at."""
    desk.demand(Verb.ask_departments)
    with desk.look() as unit:
        return _drawn(desk, unit, _found(desk, unit, inquiry_ids))


def take(desk: Desk, inquiry_ids: Sequence[InquiryId]) -> bytes:
    """Return the sheets as one PDF that leaves the program; that it did goes into the log."""
    desk.demand(Verb.ask_departments)
    with desk.unit("社内照会票を印刷") as unit:
        found = _found(desk, unit, inquiry_ids)
        named = dict.fromkeys(pair for row, case in found for pair in touching(case, row))
        unit.log(tuple(named), {"sheets": [row.number for row, _case in found]})
        return _drawn(desk, unit, found)


def _found(
    desk: Desk, unit: Unit, inquiry_ids: Sequence[InquiryId]
) -> Sequence[tuple[InquiryRow, Case]]:
    found = [sheet(desk, unit, key) for key in inquiry_ids]
    if not found:
        raise Refused("印刷する社内照会を選んでください。")
    return found


def _drawn(desk: Desk, unit: Unit, found: Sequence[tuple[InquiryRow, Case]]) -> bytes:
    facts = InquirySheetFacts(
        sheets=tuple(_sheet(unit, row, case) for row, case in found),
        organisation=profile.sender(unit),
        anchor=unit.history.anchor(),
        practice=desk.practice,
    )
    words = wordings.of(unit, "inquiry_sheet")
    return inquiry_sheet.draw(facts, page_settings.of(unit), words)


def _sheet(unit: Unit, row: InquiryRow, case: Case) -> InquirySheet:
    matter = row.kind is InquiryKind.investigation
    return InquirySheet(
        number=row.number,
        department=row.department,
        kind=row.kind.value,
        asked_on=row.asked_on,
        due_on=row.due_on,
        person=tuple(_matter(case) if matter else _person(unit, case)),
        asked=row.asked,
        in_charge=unit.staff.names().get(case.in_charge or 0, row.asked_by),
    )


def _matter(case: Case) -> Iterator[tuple[str, str]]:
    """Say which matter is investigated; who complains is nobody's business in the house."""
    yield "受付番号", case.receipt_number
    yield "届いた日", japanese(case.received_on)
    yield "種類", "・".join(dict.fromkeys(right.remedy.word for right in case.rights))


def _person(unit: Unit, case: Case) -> Iterator[tuple[str, str]]:
    """Say about whom it is, never who asks: a department need not know that it is her husband."""
    found = [pair for pair in (*_known(unit, case), *_children(unit, case)) if pair[1]]
    yield from found or _typed(unit, case)


def _known(unit: Unit, case: Case) -> Iterator[tuple[str, str]]:
    row = subject_of(unit, case)
    if row is None:
        return
    held = unit.members.details(row.id)
    yield "お名前", f"{row.name}（{row.kana}）" if row.kana else row.name
    yield "組合員コード", row.member_code
    yield "生年月日", japanese(held.birth_on) if held and held.birth_on else ""
    # Where a protected person lives stays at the desk; her code is enough to find her.
    if not row.confidential:
        yield "ご住所", row.address
        yield "電話番号", telephone_words(row.telephone)


def _children(unit: Unit, case: Case) -> Iterator[tuple[str, str]]:
    if case.member_id is None:
        return
    held = unit.members.details(case.member_id)
    for child in held.children if held else ():
        if case.child_id in {None, child.id} and child.name:
            label = "お子さま" if case.child_id is None else "対象のお子さま"
            yield label, f"{child.name}（{birth_words(child)}）"


def _typed(unit: Unit, case: Case) -> Iterator[tuple[str, str]]:
    """Say who is not on record as the intake has it."""
    typed = unit.requests.draft(case.id)
    if typed is None:
        raise Refused("この受付の内容は消去済のため、社内照会票を作れません。")
    herself = case.requester_kind is RequesterKind.subject
    name = typed.subject_name or (case.requester_name if herself else "")
    kana = typed.subject_kana or (typed.requester_kana if herself else "")
    yield "お名前", f"{name}（{kana}）" if kana else name
    yield "生年月日", typed.subject_birth
    yield "ご住所", typed.subject_address or (typed.address if herself else "")
    yield "電話番号", telephone_words(typed.telephone) if herself else ""
