"""What cannot be registered yet waits, is asked for, comes in or goes, and nobody is forgotten."""

from dataclasses import replace
from datetime import date

import pytest

from app.letters import extraction
from app.office import application_letters, applications, history, letters, member_page, members
from app.office.applications import Kept
from app.rules.applications import ApplicationState
from app.rules.errors import Refused
from app.rules.ids import ApplicationId
from app.rules.member_drafts import ConsentDraft, MemberDraft
from app.rules.problems import Problem
from tests.office.matters import Matter
from tests.office.seats import Office, member

OLD_FORM = member(
    "77",
    consent=ConsentDraft("はい", "2015-05-28", "書面", "見本　受付子"),
    registered_on="2026-04-20",
)


def keep(office: Office, draft: MemberDraft = OLD_FORM) -> Kept:
    problems = members.check(office.clerk, draft).problems
    return applications.keep(office.clerk, draft, problems)


def shown(office: Office, key: ApplicationId) -> applications.ApplicationRow:
    return applications.rows(office.clerk, [key])[0]


def test_a_form_on_an_old_version_waits_with_its_reason(office: Office) -> None:
    kept = keep(office)
    assert kept.number == "確26-0001"
    assert kept.changes.touched == {"applications", "history"}
    assert applications.find_ids(office.clerk) == [kept.application_id]
    row = shown(office, kept.application_id)
    assert row.name == "架空　花子"
    assert "個人情報保護方針が改訂されています" in row.reason_words
    assert (row.received_on, row.purge_on) == (date(2026, 4, 20), date(2026, 7, 19))
    assert (row.state, row.over) == (ApplicationState.waiting, False)
    assert members.count(office.clerk) == 0


def test_the_log_names_the_number_and_nobody(office: Office) -> None:
    keep(office)
    newest = history.rows(office.manager)[0]
    assert newest.title == "申込を確認待ちに残した"
    assert newest.values == {"number": "確26-0001", "waits_for": ["consent.given_on"]}


def test_numbers_leave_no_gap_and_the_same_form_gets_none(office: Office) -> None:
    first, again = keep(office), keep(office)
    assert (again.application_id, again.number, again.anew) == (*_of(first), False)
    assert keep(office, replace(OLD_FORM, member_code="78")).number == "確26-0002"
    office.watch.turn_to(date(2027, 4, 1))
    assert keep(office, replace(OLD_FORM, member_code="79")).number == "確27-0001"


def _of(kept: Kept) -> tuple[ApplicationId, str]:
    return kept.application_id, kept.number


@pytest.mark.parametrize(
    ("draft", "problems", "says"),
    [
        (replace(OLD_FORM, name="　"), (Problem("name", "架空"),), "お名前がない"),
        (OLD_FORM, (), "理由がありません"),
        (replace(OLD_FORM, address="架空\x00"), (Problem("address", "架空"),), "保存できない文字"),
        (
            replace(OLD_FORM, address="架空\ud800"),
            (Problem("address", "架空"),),
            "保存できない文字",
        ),
        (replace(OLD_FORM, address="架" * 5000), (Problem("address", "架空"),), "長すぎる"),
    ],
)
def test_what_cannot_wait_takes_no_number(
    draft: MemberDraft, problems: tuple[Problem, ...], says: str, office: Office
) -> None:
    with pytest.raises(Refused, match=says):
        applications.keep(office.clerk, draft, problems)
    assert applications.find_ids(office.clerk, None) == []
    assert keep(office).number == "確26-0001"


def test_a_name_and_a_note_are_enough_to_wait(office: Office) -> None:
    draft = MemberDraft(name="架空　電話の人")
    kept = applications.keep(office.clerk, draft, (), note="夕方に電話をくださる")
    assert shown(office, kept.application_id).reason_words == "夕方に電話をくださる"


def test_it_comes_in_through_the_gate_once_everything_is_there(office: Office) -> None:
    key = keep(office).application_id
    draft = applications.draft(office.clerk, key)
    assert (draft.registered_on, draft.received_on) == ("", "")
    with pytest.raises(Refused, match="改訂されています"):
        applications.register(office.clerk, key, draft)
    signed = replace(draft, consent=replace(draft.consent, given_on="2026-04-18"))
    done = applications.register(office.clerk, key, signed)
    assert done.changes.touched == {"applications", "members", "consents", "history"}
    row = shown(office, key)
    assert (row.state, row.member_id) == (ApplicationState.registered, done.member_id)
    assert (row.name, row.reasons) == ("架空　花子", ())
    assert applications.find_ids(office.clerk) == []
    with pytest.raises(Refused, match="「登録済」"):
        applications.register(office.clerk, key, signed)
    assert members.count(office.clerk) == 1


def test_a_form_that_lacked_only_a_reading_counts_as_received_when_it_came(office: Office) -> None:
    key = keep(office, member("77", kana="", registered_on="")).application_id
    office.watch.turn_to(date(2026, 5, 10))
    assert applications.draft(office.clerk, key).received_on == "2026-04-20"


def test_what_is_known_later_is_kept_while_it_waits(office: Office) -> None:
    key = keep(office).application_id
    known = replace(OLD_FORM, address="山形県鶴岡市架空町5-5")
    applications.amend(office.clerk, key, known, ())
    assert applications.draft(office.clerk, key).address == "山形県鶴岡市架空町5-5"
    assert "改訂されています" in shown(office, key).reason_words


def test_a_withdrawal_needs_a_reason_and_ends_the_waiting(office: Office) -> None:
    key = keep(office).application_id
    with pytest.raises(Refused, match="理由"):
        applications.withdraw(office.clerk, key, " ")
    applications.withdraw(office.clerk, key, "架空の取下げ")
    assert shown(office, key).state is ApplicationState.withdrawn
    for act in (applications.draft, application_letters.preview, application_letters.issue):
        with pytest.raises(Refused, match="「取下げ」"):
            act(office.clerk, key)


def test_what_is_over_is_deleted_with_its_letters_and_its_row_stays(office: Office) -> None:
    kept, withdrawn = keep(office), keep(office, replace(OLD_FORM, member_code="78"))
    issued = application_letters.issue(office.clerk, kept.application_id)
    applications.withdraw(office.clerk, withdrawn.application_id, "架空の取下げ")
    office.watch.turn_to(date(2026, 7, 19))
    assert applications.purge_due(office.clerk) == []
    with pytest.raises(Refused, match="まだ保管の期限を過ぎていません"):
        applications.purge(office.clerk, [kept.application_id])
    office.watch.turn_to(date(2026, 7, 20))
    over = [row.id for row in applications.purge_due(office.clerk)]
    assert over == [kept.application_id, withdrawn.application_id]
    done = applications.purge(office.clerk, over)
    assert done.touched == {"applications", "letters", "history"}
    row = shown(office, kept.application_id)
    assert (row.number, row.state, row.name) == ("確26-0001", ApplicationState.purged, "")
    assert shown(office, withdrawn.application_id).resolved_on == date(2026, 4, 20)
    assert applications.purge_due(office.clerk) == []
    with pytest.raises(Refused, match="消去済"):
        letters.pdf(office.clerk, issued.letter_id)
    assert history.verify(office.manager).verdict.ok


def test_the_days_are_a_setting_within_reason(office: Office) -> None:
    applications.set_kept_days(office.manager, 30)
    assert shown(office, keep(office).application_id).purge_on == date(2026, 5, 20)
    for days in (0, 13, 367):
        with pytest.raises(Refused, match="14〜366日"):
            applications.set_kept_days(office.manager, days)


def test_the_letter_asks_without_reproach_and_takes_a_number_only_when_issued(
    office: Office,
) -> None:
    key = keep(office).application_id
    draft = extraction.text(application_letters.preview(office.clerk, key))
    assert "お申込みの書類について（お願い）" in draft
    assert "新しい申込書" in draft
    assert "登録できません" not in draft
    issued = application_letters.issue(office.clerk, key)
    assert issued.document_number.endswith("第8-1号")
    printed = extraction.text(letters.pdf(office.clerk, issued.letter_id, reprint=False))
    assert issued.document_number in printed
    assert "令和8年5月11日（月）" in printed
    assert "令和8年7月19日まで" in printed
    assert shown(office, key).letter_id == issued.letter_id


def test_no_letter_goes_where_nobody_knows_the_way(office: Office) -> None:
    nowhere = keep(office, replace(OLD_FORM, address=" ")).application_id
    with pytest.raises(Refused, match="ご住所が分からない"):
        application_letters.preview(office.clerk, nowhere)
    inside = (Problem("centre", "架空"),)
    ours = applications.keep(office.clerk, replace(OLD_FORM, member_code="8"), inside)
    with pytest.raises(Refused, match="お願いすることがありません"):
        application_letters.issue(office.clerk, ours.application_id)


def test_the_letter_to_an_applicant_stands_on_the_page_of_the_member(office: Office) -> None:
    key = keep(office).application_id
    issued = application_letters.issue(office.clerk, key)
    draft = applications.draft(office.clerk, key)
    signed = replace(draft, consent=replace(draft.consent, given_on="2026-04-18"))
    person = applications.register(office.clerk, key, signed).member_id
    page = member_page.page(office.clerk, person)
    assert [letter.id for letter in page.letters] == [issued.letter_id]


def test_what_was_registered_is_never_purged(office: Office) -> None:
    key = keep(office).application_id
    draft = applications.draft(office.clerk, key)
    signed = replace(draft, consent=replace(draft.consent, given_on="2026-04-18"))
    person = applications.register(office.clerk, key, signed).member_id
    office.watch.wait(days=400)
    with pytest.raises(Refused, match="登録または消去が済んでいます"):
        applications.purge(office.clerk, [key])
    row = shown(office, key)
    assert (row.state, row.member_id) == (ApplicationState.registered, person)


def test_what_is_gone_is_said(office: Office) -> None:
    with pytest.raises(Refused, match="見つかりません"):
        applications.draft(office.clerk, ApplicationId(99))


def test_a_form_that_waits_is_held_of_its_applicant(matter: Matter) -> None:
    office = matter.office
    keep(office)
    keep(office, replace(OLD_FORM, member_code="78", name="別人　次郎"))
    held = [line for line in letters.held(office.clerk, matter.id) if "application" in line.key]
    assert [line.key for line in held] == ["application.確26-0001"]
    assert "0235000001" in held[0].content
    assert held[0].obtained == "令和8年4月20日、ご本人（申込書）"
