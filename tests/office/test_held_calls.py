"""Telephone notes are data that we hold of her: they stand in what is disclosed."""

from dataclasses import replace

from app.office import intake, letters, members, phone_notes
from app.office.phone_notes import PhoneNoteDraft
from app.rules.ids import RequestId
from app.rules.subjects import OF_ANOTHER
from tests.office import seats
from tests.office.asked_children import asked
from tests.office.matters import Matter
from tests.office.seats import Office, member


def test_her_calls_stand_in_what_is_held_of_her(matter: Matter) -> None:
    office = matter.office
    other = members.register(office.clerk, member("00010002", name="見本　月子")).member_id
    call = PhoneNoteDraft("架空　花子", "0235000001", "届け先を変えたい", "4")
    for about in (matter.member_id, other, None):
        phone_notes.note(office.clerk, replace(call, member_id=about))
    gone = phone_notes.note(office.clerk, replace(call, member_id=int(matter.member_id))).note_id
    with office.manager.unit("試験") as unit:
        unit.phone_notes.erase([gone])
        unit.log()
    (line,) = (one for one in letters.held(office.clerk, matter.id) if one.name == "電話メモ")
    assert line.key == "call.1"
    assert line.content == "架空　花子　0235000001　届け先を変えたい（その場でお答えした）"
    assert line.obtained.startswith("令和8年4月20日、お電話（受付 ")


def calls_in(office: Office, request_id: RequestId) -> list[str]:
    return [one.content for one in letters.held(office.clerk, request_id) if "call" in one.key]


def test_a_call_about_somebody_elses_request_is_not_told(office: Office) -> None:
    family = asked(office, "parent", "other")
    said = PhoneNoteDraft("試験　父夫", "0335550000", "いまは架空市9-9にいます")
    for about in (None, int(family.mother)):
        note = phone_notes.note(office.clerk, replace(said, member_id=about))
        phone_notes.link(office.clerk, note.note_id, family.matter.page.case.receipt_number)
    own = intake.take(office.clerk, seats.request())
    assert calls_in(office, own.request_id) == []
    hers = PhoneNoteDraft("架空　花子", "0235000001", "いつ届きますか")
    note = phone_notes.note(office.clerk, hers)
    phone_notes.link(office.clerk, note.note_id, own.receipt_number)
    assert ["いつ届きますか" in one for one in calls_in(office, own.request_id)] == [True]


def test_what_the_child_said_in_her_own_matter_is_not_told(office: Office) -> None:
    family = asked(office, "subject", "child")
    said = PhoneNoteDraft("架空　湊", "09000000000", "母に内緒で開示を求めたい")
    note = phone_notes.note(office.clerk, said)
    phone_notes.link(office.clerk, note.note_id, family.matter.page.case.receipt_number)
    own = intake.take(office.clerk, seats.request())
    assert calls_in(office, own.request_id) == []


def noted_by_another(matter: Matter) -> None:
    said = PhoneNoteDraft("試験　父夫", "0335550000", "架空", member_id=int(matter.member_id))
    phone_notes.note(matter.office.clerk, said)


def test_what_another_said_about_her_is_masked_until_it_is_opened(matter: Matter) -> None:
    clerk = matter.office.clerk
    noted_by_another(matter)
    matter.identify().decide("full")
    shown = letters.masks(clerk, matter.id, matter.right.id)
    assert (shown.reasons, shown.moved) == ({"call.1": OF_ANOTHER}, False)
    letters.mask(clerk, matter.id, matter.right.id, {})
    assert letters.masks(clerk, matter.id, matter.right.id).reasons == {}
    noted_by_another(matter)
    assert letters.masks(clerk, matter.id, matter.right.id).reasons == {"call.2": OF_ANOTHER}
    note = phone_notes.rows(clerk, [1])[0]
    again = PhoneNoteDraft(
        note.caller_name, note.telephone, "別の用件", member_id=int(matter.member_id)
    )
    phone_notes.change(clerk, note.id, again)
    shown = letters.masks(clerk, matter.id, matter.right.id)
    assert (set(shown.reasons), shown.moved) == ({"call.1", "call.2"}, True)
