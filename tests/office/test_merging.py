"""Two registrations of one person become one, and two again; two people never do."""

import pytest

from app.office import (
    applications,
    confidentiality,
    consents,
    exits,
    history,
    letters,
    member_page,
    member_states,
    members,
    merging,
    requests,
)
from app.office.merge_lines import MergeLine
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.member_drafts import ChildDraft, ConsentDraft
from app.rules.merging import Likeness
from tests.office.matters import Matter
from tests.office.seats import Office, member

REASON = "申込書の筆跡と電話で確かめた"


@pytest.fixture
def hanako(office: Office) -> MemberId:
    draft = member(name="髙橋　花子", kana="タカハシ　ハナコ")
    return members.register(office.clerk, draft).member_id


def double(office: Office, code: str = "00020002", **changed: object) -> MemberId:
    draft = {
        "name": "高橋 花子",
        "kana": "タカハシ　ハナコ",
        "address": "山形県鶴岡市架空町9-9",
        "telephone": "09000000009",
        "children": (ChildDraft("架空　凪", "カクウ　ナギ", "2023-01-02", "子"),),
        **changed,
    }
    return members.register(office.clerk, member(code, **draft)).member_id


def lines(office: Office, keep: MemberId, other: MemberId) -> dict[str, MergeLine]:
    return {line.label: line for line in merging.preview(office.clerk, keep, other).lines}


def written_to(office: Office) -> set[MemberId]:
    with office.clerk.look() as unit:
        return set(unit.members.written_to())


def test_candidates_are_named_with_what_speaks_for_them(office: Office, hanako: MemberId) -> None:
    other = double(office)
    double(office, "3", name="別人　次郎", kana="ベツジン　ジロウ", birth_on="1970-01-01")
    (pair,) = merging.candidates(office.clerk)
    assert (pair.keep.member_id, pair.other.member_id) == (hanako, other)
    assert pair.likeness is Likeness.name_and_birthday


def test_the_preview_says_what_stays_and_what_is_read_over_both(
    office: Office, hanako: MemberId
) -> None:
    found = lines(office, hanako, double(office, contact_note="留守番電話は不可"))
    assert (found["住所"].after, found["住所"].differs) == (found["住所"].keep, True)
    assert not found["氏名"].differs
    assert (found["お子さま"].keep, found["お子さま"].other) == ("架空　湊", "架空　凪")
    assert found["お子さま"].together
    assert found["同意の記録"].other == "1件"
    shown = merging.preview(office.clerk, hanako, double(office, "3", contact_note="夜だけ"))
    assert "連絡上の注意" in shown.cautions[0]
    assert (shown.never, shown.manager, shown.takes_over) == ("", "", ())


def test_one_stands_for_both_and_is_found_by_the_names_of_both(
    office: Office, hanako: MemberId
) -> None:
    other = double(office)
    done = merging.merge(office.clerk, hanako, other, REASON)
    assert {"members", "consents", "requests", "letters"} <= done.touched
    assert members.find_ids(office.clerk) == [hanako]
    assert members.find_ids(office.clerk, "00020002") == [hanako]
    assert members.find_ids(office.clerk, "凪") == [hanako]
    assert merging.candidates(office.clerk) == []
    assert [row.member_code for row in merging.doubles_of(office.clerk, hanako)] == ["00020002"]
    with pytest.raises(Refused, match="登録されています"):
        members.register(office.clerk, member("00020002"))


def test_the_page_is_read_over_both(office: Office, hanako: MemberId) -> None:
    other = double(office)
    merging.merge(office.clerk, hanako, other, REASON)
    for key in (hanako, other):
        page = member_page.page(office.clerk, key)
        assert len(page.consents) == 2
        titles = [row.title for row in page.log]
        assert titles.count("会員を登録") == 2
        assert "会員を名寄せ" in titles


def test_the_log_names_both_codes_and_the_reason(office: Office, hanako: MemberId) -> None:
    merging.merge(office.clerk, hanako, double(office), REASON)
    newest = history.rows(office.manager)[0]
    assert newest.title == "会員を名寄せ"
    assert newest.values == {"kept": "00010001", "merged": "00020002", "reason": REASON}


def test_it_can_be_undone_as_if_nothing_had_been(office: Office, hanako: MemberId) -> None:
    other = double(office)
    merging.merge(office.clerk, hanako, other, REASON)
    with pytest.raises(Refused, match="理由"):
        merging.part(office.clerk, other, "")
    merging.part(office.clerk, other, "別の方と分かった")
    assert members.find_ids(office.clerk) == [hanako, other]
    assert members.find_ids(office.clerk, "凪") == [other]
    assert members.find_ids(office.clerk, "湊") == [hanako]
    assert len(member_page.page(office.clerk, hanako).consents) == 1
    with pytest.raises(Refused, match="名寄せされていません"):
        merging.part(office.clerk, other, "架空")


def test_two_people_are_never_joined_whoever_asks(office: Office, hanako: MemberId) -> None:
    husband = double(office, name="高橋　一郎", birth_on="1988-01-01", telephone="0235000001")
    assert "別の方です" in merging.preview(office.manager, hanako, husband).never
    with pytest.raises(Refused, match="別の方です"):
        merging.merge(office.manager, hanako, husband, REASON)
    assert members.find_ids(office.clerk) == [hanako, husband]


def test_another_birthday_is_judged_by_a_manager(office: Office, hanako: MemberId) -> None:
    other = double(office, birth_on="1990-04-11")
    assert "管理責任者" in merging.preview(office.clerk, hanako, other).manager
    with pytest.raises(Refused, match="管理責任者の仕事"):
        merging.merge(office.clerk, hanako, other, REASON)
    merging.merge(office.manager, hanako, other, REASON)
    assert members.find_ids(office.clerk) == [hanako]


def test_a_reason_is_needed(office: Office, hanako: MemberId) -> None:
    with pytest.raises(Refused, match="理由"):
        merging.merge(office.clerk, hanako, double(office), "　")


def test_what_protects_one_protects_both_also_after_they_are_parted(
    office: Office, hanako: MemberId
) -> None:
    other = double(office)
    confidentiality.protect(office.clerk, other, "", "架空の支援措置")
    member_states.stop_mail(office.clerk, other, "架空の申出")
    shown = merging.preview(office.clerk, hanako, other)
    assert shown.takes_over == ("秘匿", "案内停止")
    assert lines(office, hanako, other)["住所"].other == confidentiality.SHIELDED
    merging.merge(office.clerk, hanako, other, REASON)
    (row,) = members.rows(office.clerk, [hanako])
    assert (row.confidential, row.mail_stopped) == (True, True)
    assert row.address == confidentiality.SHIELDED
    assert members.find_ids(office.clerk, "0235000001") == []
    merging.part(office.clerk, other, "別の方と分かった")
    assert all(row.confidential for row in members.rows(office.clerk, [hanako, other]))


def test_who_is_registered_now_is_the_one_who_stays(office: Office, hanako: MemberId) -> None:
    other = double(office)
    member_states.leave(office.clerk, hanako, "2026-04-20", "架空の退会")
    (pair,) = merging.candidates(office.clerk)
    assert pair.keep.member_id == other
    with pytest.raises(Refused, match="登録中の方を残して"):
        merging.merge(office.clerk, hanako, other, REASON)


def test_who_was_found_to_be_two_is_not_asked_again(office: Office, hanako: MemberId) -> None:
    other = double(office)
    with pytest.raises(Refused, match="理由"):
        merging.keep_apart(office.clerk, other, hanako, "")
    merging.keep_apart(office.clerk, other, hanako, "双子ではなく同姓同名")
    assert merging.candidates(office.clerk) == []
    assert history.rows(office.manager)[0].title == "別の方と確かめた"


def test_requests_of_a_double_stand_with_who_stands(matter: Matter) -> None:
    office = matter.office
    keep = members.register(office.clerk, member("00020002")).member_id
    merging.merge(office.clerk, keep, matter.member_id, REASON)
    page = member_page.page(office.clerk, keep)
    assert [row.id for row in page.requests] == [matter.id]
    assert requests.page(office.clerk, matter.id).case.member_id == matter.member_id


def test_what_is_held_of_a_person_is_held_of_both(matter: Matter) -> None:
    office = matter.office
    keep = double(office)
    before = {line.content for line in letters.held(office.clerk, matter.id)}
    merging.merge(office.manager, keep, matter.member_id, REASON)
    after = {line.content for line in letters.held(office.clerk, matter.id)}
    assert before <= after
    assert any("架空町9-9" in content for content in after - before)


def test_nobody_is_merged_with_who_is_not_there(office: Office, hanako: MemberId) -> None:
    with pytest.raises(Refused, match="消去済"):
        merging.preview(office.clerk, hanako, MemberId(99))
    assert applications.find_ids(office.clerk) == []


def test_an_exit_that_began_on_a_double_ends_with_the_survivors_consent(
    office: Office, hanako: MemberId
) -> None:
    other = double(office)
    consents.withdraw(office.clerk, other, ConsentDraft(given_on="2026-04-20"))
    merging.merge(office.clerk, hanako, other, REASON)
    (row,) = exits.rows(office.clerk, exits.ids(office.clerk))
    assert (row.member_id, row.kind) == (hanako, "withdrawn")
    assert member_page.page(office.clerk, hanako).open_exit == row
    assert written_to(office) == set()
    consents.record(office.clerk, hanako, ConsentDraft("はい", "2026-04-20"))
    assert (exits.ids(office.clerk), written_to(office)) == ([], {hanako})
    merging.part(office.clerk, other, REASON)
    (row,) = exits.rows(office.clerk, exits.ids(office.clerk))
    assert (row.member_id, row.kind, written_to(office)) == (other, "withdrawn", {hanako})


def test_an_answer_still_tells_under_which_code_it_was_recorded(
    office: Office, hanako: MemberId
) -> None:
    other = double(office)
    merging.merge(office.clerk, hanako, other, REASON)
    rows = consents.rows(office.clerk, consents.find_ids(office.clerk, member_id=hanako))
    assert [(row.member_code, row.recorded_code) for row in rows] == [
        ("00010001", "00020002"),
        ("00010001", "00010001"),
    ]


def test_a_double_that_had_left_keeps_nobody_from_her_letters(
    office: Office, hanako: MemberId
) -> None:
    other = double(office)
    member_states.leave(office.clerk, other, "", "架空の理由")
    merging.merge(office.clerk, hanako, other, REASON)
    assert (exits.ids(office.clerk), written_to(office)) == ([], {hanako})


def test_an_exit_of_a_double_can_be_put_away_once_she_has_left(
    office: Office, hanako: MemberId
) -> None:
    other = double(office)
    consents.withdraw(office.clerk, other, ConsentDraft(given_on="2026-04-20"))
    merging.merge(office.clerk, hanako, other, REASON)
    member_states.leave(office.clerk, hanako, "", "架空の理由")
    (row,) = exits.rows(office.clerk, exits.ids(office.clerk))
    assert (row.member_id, row.kind, row.member_state) == (hanako, "left", "left")
    office.watch.wait(days=100)
    exits.finish(office.clerk, row.id)
    assert exits.ids(office.clerk) == []


@pytest.mark.parametrize("stays_protected", [True, False])
def test_a_merge_covers_every_registration_of_a_protected_person(
    stays_protected: bool, office: Office, hanako: MemberId
) -> None:
    other, third = double(office), double(office, "00030003", telephone="09000000003")
    merging.merge(office.clerk, other, third, REASON)
    confidentiality.protect(office.clerk, hanako if stays_protected else other, "", "支援措置")
    merging.merge(office.clerk, hanako, other, REASON)
    page = member_page.page(office.clerk, hanako)
    assert [(one.address, one.telephone) for one in (page.row, *page.doubles)] == [
        ("（秘匿）", "（秘匿）")
    ] * 3
    assert members.draft(office.clerk, third).address == "（秘匿）"
    assert members.find_ids(office.clerk, "09000000003") == []
    merging.part(office.clerk, third, REASON)
    assert members.rows(office.clerk, [third])[0].address == "（秘匿）"


def test_who_is_protected_is_no_candidate_by_her_telephone(
    office: Office, hanako: MemberId
) -> None:
    other = double(office, telephone="0235000001", birth_on="1991-05-05")
    (pair,) = merging.candidates(office.clerk)
    assert pair.likeness is Likeness.name_and_telephone
    confidentiality.protect(office.clerk, other, "", "支援措置")
    assert merging.candidates(office.clerk) == []
    shown = merging.preview(office.manager, hanako, other)
    assert (shown.keep.telephone, shown.other.telephone) == ("0235000001", "（秘匿）")
