"""What names an erased person without being tied to her: in kana, as a subject, by an authority."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import applications, decisions, erasure_plan, erasures, intake, phone_notes
from app.rules.erasures import DryRun, Held
from app.rules.ids import RequestId
from app.rules.members import ConsentDraft
from app.rules.phone_notes import PhoneNoteDraft
from tests.office import erasure_work, scans, seats
from tests.office.matters import Matter
from tests.office.seats import Office

KANA = "ﾜﾀﾅﾍﾞ ﾗﾝｺ"
WORDS = ("鸞子", "ランコ", "ﾗﾝｺ", "架空鸞町", "鸞之助")
PERSON = seats.member(
    "00777123",
    name="渡邊　鸞子",
    kana="ワタナベ　ランコ",
    birth_on="1985-06-01",
    address="山形県鶴岡市架空鸞町88",
    telephone="0235777123",
    email="",
    contact_note="",
    children=(seats.member().children[0],),
)
LOOSE = {"member_code": "", "address": "", "postal_code": ""}
LAWYER = {
    **LOOSE,
    "requester_kind": "mandated_agent",
    "requester_name": "架空　弁護士",
    "requester_kana": "カクウ　ベンゴシ",
    "telephone": "0330000000",
    "subject_kind": "other",
}


def asked(office: Office) -> Matter:
    draft = seats.request(
        rights=("erasure",),
        bases=(erasure_work.BASIS,),
        requester_name=PERSON.name,
        requester_kana=PERSON.kana,
        telephone=PERSON.telephone,
        address=PERSON.address,
        member_code=PERSON.member_code,
    )
    return Matter.taken(office, draft, PERSON)


def loose(office: Office, **typed: object) -> RequestId:
    """Take a request that is tied to no member, and end it."""
    taken = intake.take(office.clerk, seats.request(**{**LOOSE, **typed})).request_id
    decisions.withdraw(office.clerk, taken, None, office.clerk.today)
    decisions.close(office.clerk, taken)
    return taken


def run_of(matter: Matter) -> DryRun:
    return erasure_plan.dry_run(matter.office.manager, matter.id, matter.right.id)


def kept(matter: Matter, noun: Held) -> int:
    return sum(line.count for line in run_of(matter).stays if line.noun is noun)


def erase(matter: Matter) -> None:
    """Erase her, answer, and erase again once every time is over."""
    office = matter.office
    done = erasure_work.carried_out(erasure_work.approved(matter, "partial"))
    matter.post(done)  # type: ignore[arg-type]
    decisions.close(office.clerk, matter.id)
    office.watch.turn_to(date(2030, 6, 1))
    erasures.erase_again(office.manager, [matter.member_id])


def test_a_call_under_her_reading_goes_at_once(office: Office) -> None:
    matter = asked(office)
    call = PhoneNoteDraft(KANA, "０２３５－７７－７１２３", "届け先の件", "3")
    phone_notes.note(office.clerk, call)
    phone_notes.note(office.clerk, replace(call, telephone="0235000099"))
    lines = {line.noun: line.count for line in run_of(matter).goes}
    assert lines[Held.phone_note] == 1
    erasure_work.carried_out(erasure_work.approved(matter))
    with office.clerk.look() as unit:
        assert [row.erased for row in unit.phone_notes.rows([1, 2])] == [True, False]


def test_a_form_that_waits_under_her_reading_goes_at_once(office: Office) -> None:
    matter = asked(office)
    form = replace(PERSON, member_code="998", name=KANA, consent=ConsentDraft(), children=())
    for typed in (replace(form, telephone=""), replace(form, birth_on="", address="")):
        applications.keep(office.clerk, typed, (), note="架空の書類待ち")
    lines = {line.noun: line.count for line in run_of(matter).goes}
    assert lines[Held.application] == 2


@pytest.mark.parametrize(
    "typed",
    [
        {"requester_name": KANA, "telephone": "0235777123"},
        {"requester_name": "ワタナベ　ランコ", "telephone": "", "address": PERSON.address},
        {"requester_name": "", "requester_kana": "ワタナベ　ランコ", "telephone": "0235777123"},
        {**LAWYER, "subject_name": "渡邊　鸞子", "subject_address": "架空鸞町88"},
        {**LAWYER, "subject_name": "渡邊　鸞子", "subject_birth": "昭和60年6月1日"},
        {**LAWYER, "subject_kana": "ワタナベ　ランコ", "subject_birth": "1985-06-01"},
    ],
    ids=["call", "address", "reading", "lawyer", "birth", "subject-reading"],
)
def test_a_request_that_nobody_tied_to_her_is_named_kept_and_gone(
    typed: dict[str, str], office: Office
) -> None:
    matter = asked(office)
    assert kept(matter, Held.request) == 0
    number = loose(office, **typed)
    assert kept(matter, Held.request) == 1
    erase(matter)
    with office.manager.look() as unit:
        assert unit.requests.draft(number) is None
    assert scans.rows_with(office.manager, WORDS) == {}


def test_a_lawyers_request_about_her_child_is_named(office: Office) -> None:
    matter = asked(office)
    loose(office, **LAWYER, subject_name="架空　湊", subject_birth="2020-06-20")
    assert kept(matter, Held.request) == 1


@pytest.mark.parametrize(
    "typed",
    [
        {"requester_name": KANA, "telephone": "0235000099", "address": "鶴岡市別町1"},
        {**LAWYER, "subject_name": "渡邊　鸞子", "subject_birth": "1986-06-01"},
        {**LAWYER, "subject_name": "渡邊　蘭子", "subject_birth": "1985-06-01"},
    ],
    ids=["telephone", "birth", "name"],
)
def test_a_namesakes_request_stays(typed: dict[str, str], office: Office) -> None:
    matter = asked(office)
    number = loose(office, **typed)
    assert kept(matter, Held.request) == 0
    erase(matter)
    with office.manager.look() as unit:
        assert unit.requests.draft(number) is not None
