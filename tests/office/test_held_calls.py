"""Telephone notes are data that we hold of her: they stand in what is disclosed."""

from dataclasses import replace

from app.office import letters, members, phone_notes
from app.office.phone_notes import PhoneNoteDraft
from tests.office.matters import Matter
from tests.office.seats import member


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
