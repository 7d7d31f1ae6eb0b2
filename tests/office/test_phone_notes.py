"""Telephone notes at the desk: written, found, called back, linked and counted."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import (
    child_confidentiality,
    confidentiality,
    history,
    intake,
    members,
    phone_note_shields,
    phone_notes,
    restrictions,
)
from app.office.phone_notes import MonthCount, PhoneNoteDraft
from app.rules.errors import Refused
from app.rules.ids import PhoneNoteId
from tests.office.asked_children import asked
from tests.office.seats import Office, member, request

CALL = PhoneNoteDraft("架空　月子", "0235-00-0009", "カタログの届け先", "4", "call_back", "4/22")


def test_a_call_is_written_down_and_found(office: Office) -> None:
    key = phone_notes.note(office.clerk, CALL).note_id
    assert phone_notes.find_ids(office.auditor, "カタログ") == [key]
    assert phone_notes.find_ids(office.clerk, "ほかの言葉") == []
    (row,) = phone_notes.rows(office.clerk, [key])
    assert (row.taken_by, row.call_back_on) == (office.clerk.actor.name, date(2026, 4, 22))
    log = history.rows(office.manager)[0]
    assert (log.title, log.values) == ("電話メモ", {"minutes": 4, "result": "call_back"})


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"caller_name": "", "telephone": "", "about": ""}, "どれかを入れて"),
        ({"minutes": "多分"}, "分数は"),
        ({"about": "架\x00空"}, "目に見えない文字"),
        ({"caller_name": "架" * 300}, "長すぎます"),
    ],
)
def test_what_nobody_could_pick_up_is_refused(
    changed: dict[str, str], sentence: str, office: Office
) -> None:
    with pytest.raises(Refused, match=sentence):
        phone_notes.note(office.clerk, replace(CALL, **changed))  # type: ignore[arg-type]
    assert phone_notes.find_ids(office.clerk) == []


def test_she_is_called_back_once(office: Office) -> None:
    key = phone_notes.note(office.clerk, CALL).note_id
    assert phone_notes.find_ids(office.clerk, open_only=True) == [key]
    phone_notes.finish(office.manager, key)
    assert phone_notes.find_ids(office.clerk, open_only=True) == []
    with pytest.raises(Refused, match="もう済みに"):
        phone_notes.finish(office.clerk, key)


def test_a_note_is_corrected_but_not_when_it_was_taken(office: Office) -> None:
    key = phone_notes.note(office.clerk, CALL).note_id
    taken_at = phone_notes.rows(office.clerk, [key])[0].taken_at
    office.watch.wait(days=1)
    phone_notes.change(office.manager, key, replace(CALL, about="届け先の変更", result="answered"))
    (row,) = phone_notes.rows(office.clerk, [key])
    assert (row.about, row.taken_at, row.taken_by) == (
        "届け先の変更",
        taken_at,
        office.clerk.actor.name,
    )
    assert row.done_on == date(2026, 4, 21)
    with pytest.raises(Refused, match="見つかりません"):
        phone_notes.change(office.clerk, PhoneNoteId(99), CALL)


def test_an_erased_note_stays_erased(office: Office) -> None:
    key = phone_notes.note(office.clerk, CALL).note_id
    with office.manager.unit("消去（試験）") as unit:
        unit.phone_notes.erase([key])
        unit.log()
    with pytest.raises(Refused, match="消去済"):
        phone_notes.change(office.clerk, key, CALL)


def test_a_call_is_linked_to_its_case_by_number(office: Office) -> None:
    person = members.register(office.clerk, member()).member_id
    case = intake.take(office.clerk, request()).request_id
    key = phone_notes.note(office.clerk, CALL).note_id
    phone_notes.link(office.clerk, key, " 26-0001 ")
    (row,) = phone_notes.rows(office.clerk, [key])
    assert (row.request_id, row.receipt_number, row.member_id) == (case, "26-0001", person)
    assert phone_notes.find_ids(office.clerk, request_id=case) == [key]
    assert phone_notes.find_ids(office.clerk, member_id=person) == [key]
    for number in ("26-0009", "", "花子"):
        with pytest.raises(Refused, match="見つかりません"):
            phone_notes.link(office.clerk, key, number)


def test_a_call_of_a_hidden_case_is_hidden_but_counted(office: Office) -> None:
    case = intake.take(office.manager, request(member_code="")).request_id
    key = phone_notes.note(office.manager, CALL).note_id
    phone_notes.link(office.manager, key, "26-0001")
    restrictions.restrict(office.manager, case, [office.manager.actor.id], "役職員のため")
    assert phone_notes.find_ids(office.clerk) == []
    assert phone_notes.rows(office.clerk, [key]) == []
    (month,) = phone_notes.counts(office.clerk, date(2026, 4, 1), date(2026, 4, 30))
    assert month == MonthCount(date(2026, 4, 1), 1, 4, 1)


def test_the_number_of_a_protected_member_is_covered_and_kept(office: Office) -> None:
    person = members.register(office.clerk, member()).member_id
    call = replace(CALL, member_id=int(person))
    key = phone_notes.note(office.clerk, call).note_id
    confidentiality.protect(office.clerk, person, "", "支援措置")
    (row,) = phone_notes.rows(office.clerk, [key])
    assert row.telephone == "（秘匿）"
    assert phone_notes.request_draft(office.clerk, key).telephone == ""
    shown = replace(call, telephone=row.telephone, about="届け先の変更")
    phone_notes.change(office.clerk, key, shown)
    with office.clerk.look() as unit:
        (stored,) = unit.phone_notes.rows([key])
    assert (stored.telephone, stored.about) == ("0235000009", "届け先の変更")


def test_the_words_of_a_protected_call_open_with_a_reason(office: Office) -> None:
    person = members.register(office.clerk, member()).member_id
    said = replace(CALL, about="新しい住所は秘密町3-3", member_id=int(person))
    key = phone_notes.note(office.clerk, said).note_id
    with pytest.raises(Refused, match="秘匿になっていません"):
        phone_note_shields.open_note(office.clerk, key, "折返しのため")
    confidentiality.protect(office.clerk, person, "", "支援措置")
    for desk in (office.clerk, office.auditor):
        (row,) = phone_notes.rows(desk, [key])
        assert (row.caller_name, row.about) == (CALL.caller_name, "（秘匿）")
        found = [phone_notes.find_ids(desk, text) for text in ("秘密町", "0009", "月子")]
        assert found == [[], [], [key]]
    assert phone_notes.request_draft(office.clerk, key).about == ""
    with pytest.raises(Refused, match="理由"):
        phone_note_shields.open_note(office.clerk, key, " ")
    with pytest.raises(Refused, match="秘匿の連絡先の閲覧は"):
        phone_note_shields.open_note(office.auditor, key, "監査のため")
    opened = phone_note_shields.open_note(office.clerk, key, "折返しのため").row
    assert (opened.telephone, opened.about) == ("0235000009", "新しい住所は秘密町3-3")
    log = history.rows(office.manager)[0]
    assert (log.title, log.values) == ("秘匿の方の電話メモを開いた", {"reason": "折返しのため"})
    assert set(log.subjects) == {("phone_note", key), ("member", person)}
    phone_notes.change(office.clerk, key, replace(said, about=row.about, telephone=row.telephone))
    with office.clerk.look() as unit:
        (stored,) = unit.phone_notes.rows([key])
    assert (stored.telephone, stored.about) == (opened.telephone, opened.about)


def test_a_call_of_a_protected_childs_case_is_covered(office: Office) -> None:
    family = asked(office, "subject", "child")
    key = phone_notes.note(office.clerk, replace(CALL, about="秘密町にいます")).note_id
    phone_notes.link(office.clerk, key, family.matter.page.case.receipt_number)
    child_confidentiality.protect(office.clerk, family.child, "", "支援措置")
    (row,) = phone_notes.rows(office.auditor, [key])
    assert (row.telephone, row.about) == ("（秘匿）", "（秘匿）")


def test_calls_are_counted_by_the_months_of_japan(office: Office) -> None:
    phone_notes.note(office.clerk, CALL)
    office.watch.wait(days=11, hours=-3)  # 5月1日の朝8時、世界時ではまだ4月30日
    phone_notes.note(office.clerk, replace(CALL, minutes=""))
    counts = phone_notes.counts(office.auditor, date(2026, 3, 1), date(2026, 5, 31))
    assert [(one.month.month, one.calls, one.minutes) for one in counts] == [
        (3, 0, 0),
        (4, 1, 4),
        (5, 1, 0),
    ]
