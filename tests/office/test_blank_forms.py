"""Forms: filled with what is known, logged when printed, silent about where the protected live."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.letters.extraction import text as text_of
from app.office import (
    assignments,
    blank_forms,
    confidentiality,
    history,
    member_states,
    members,
    policy,
    restrictions,
)
from app.office.blank_forms import About
from app.office.shields import ReasonNeeded
from app.rules.blank_forms import ALL, BlankForm
from app.rules.errors import Refused
from app.rules.fees import FeeTable
from app.rules.ids import MemberId
from app.rules.rights import Remedy
from tests.office import seats
from tests.office.matters import Matter
from tests.office.published_fees import publish
from tests.office.seats import Office, member

WHERE = ("末広町", "0235-00-0001", "hanako@example.jp", "997-0015")
REASON = "ご本人に郵送するため"


@pytest.fixture
def key(office: Office) -> MemberId:
    return members.register(office.clerk, member()).member_id


def seen(office: Office, form: BlankForm, about: About, reason: str = "") -> str:
    return text_of(blank_forms.draw(office.clerk, form, about, reason))


@pytest.mark.parametrize("form", [form for form in ALL if form is not BlankForm.next_consent])
def test_every_form_can_be_printed_for_nobody(office: Office, form: BlankForm) -> None:
    before = len(history.rows(office.manager))
    assert "相談窓口" in text_of(blank_forms.draw(office.clerk, form))
    assert len(history.rows(office.manager)) == before


def test_what_is_known_of_a_member_is_printed(office: Office, key: MemberId) -> None:
    found = seen(office, BlankForm.consent, About(key))
    for word in ("架空　花子", "カクウ　ハナコ", "00010001", "架空　湊", "令和2年6月20日", *WHERE):
        if word != "hanako@example.jp":
            assert word in found, word
    assert "平成2年4月1日" in found


def test_taking_a_form_is_logged_without_a_number(office: Office, key: MemberId) -> None:
    blank_forms.take(office.clerk, BlankForm.leaving, About(key))
    row = history.rows(office.manager)[0]
    assert (row.title, row.values) == ("用紙を印刷", {"form": "退会届"})
    assert ("member", key) in row.subjects
    found = seen(office, BlankForm.leaving, About(key))
    assert "90日間保管" in found
    assert "発第" not in found


@pytest.mark.parametrize("form", [BlankForm.change, BlankForm.leaving, BlankForm.disclosure])
def test_where_the_protected_live_stays_blank_until_a_reason_is_given(
    office: Office, key: MemberId, form: BlankForm
) -> None:
    confidentiality.protect(office.clerk, key, "", "架空の支援措置のため")
    before = len(history.rows(office.manager))
    found = seen(office, form, About(key))
    assert "架空　花子" in found
    assert [word for word in WHERE if word in found] == []
    assert len(history.rows(office.manager)) == before
    assert "末広町" in seen(office, form, About(key), REASON)
    row = history.rows(office.manager)[0]
    assert row.title == "秘匿の方の用紙を開いた"
    assert row.values == {"form": form.word, "reason": REASON}


def test_what_is_printed_for_the_protected_says_why_in_the_log(
    office: Office, key: MemberId
) -> None:
    confidentiality.protect(office.clerk, key, "", "架空の支援措置のため")
    blank = text_of(blank_forms.take(office.clerk, BlankForm.change, About(key)))
    whole = text_of(blank_forms.take(office.clerk, BlankForm.change, About(key), REASON))
    assert "末広町" not in blank
    assert "末広町" in whole
    newest, older = history.rows(office.manager)[:2]
    assert (newest.values or {})["reason"] == REASON
    assert "reason" not in (older.values or {})


def test_a_reason_that_is_too_long_opens_nothing(office: Office, key: MemberId) -> None:
    confidentiality.protect(office.clerk, key, "", "架空の支援措置のため")
    with pytest.raises(Refused):
        blank_forms.draw(office.clerk, BlankForm.change, About(key), "あ" * 100_000)


def test_nobody_prints_a_form_for_who_died(office: Office, key: MemberId) -> None:
    member_states.decease(office.clerk, key, "")
    with pytest.raises(Refused, match="この方あての用紙は作成できません"):
        blank_forms.draw(office.clerk, BlankForm.disclosure, About(key))


def test_a_case_prints_what_was_told_and_nothing_of_the_record(matter: Matter) -> None:
    found = seen(matter.office, BlankForm.disclosure, About(request_id=matter.id))
    for word in ("架空　花子", "26-0001", "すくすく会員として登録している個人情報", "末広町"):
        assert word in found, word
    for word in ("平成2年4月1日", "hanako@example.jp", "架空　湊"):
        assert word not in found
    back = seen(matter.office, BlankForm.taking_back, About(request_id=matter.id))
    assert "個人情報の開示のご請求" in back
    assert "令和8年4月15日（水）" in back


def test_an_agent_is_printed_as_the_agent(office: Office) -> None:
    told = seats.request(requester_kind="mandated_agent", requester_name="代理　次郎")
    asked = Matter.taken(office, replace(told, subject_kind="member"))
    found = seen(office, BlankForm.mandate, About(request_id=asked.id))
    assert found.index("代理　次郎") < found.index("委任する方（ご本人）")
    assert found.count("末広町") == 1


def test_a_covered_case_keeps_where_she_lives(matter: Matter) -> None:
    office = matter.office
    confidentiality.protect(office.clerk, matter.member_id, "", "架空の支援措置のため")
    about = About(request_id=matter.id)
    found = seen(office, BlankForm.disclosure, about)
    assert [word for word in WHERE if word in found] == []
    assert "末広町" in seen(office, BlankForm.disclosure, about, REASON)


def test_a_hidden_case_has_no_form(matter: Matter) -> None:
    office = matter.office
    head = office.manager.actor.id
    assignments.assign(office.manager, [matter.id], head, "架空の理由")
    restrictions.restrict(office.manager, matter.id, [head], "架空の理由")
    with pytest.raises(Refused, match="見つかりません"):
        blank_forms.draw(office.clerk, BlankForm.disclosure, About(request_id=matter.id))


def test_a_fee_stands_on_the_form_from_the_day_it_is_public(office: Office) -> None:
    before = text_of(blank_forms.draw(office.clerk, BlankForm.disclosure))
    publish(office.manager, FeeTable(date(2026, 4, 1), {Remedy.disclosure: 300}))
    after = text_of(blank_forms.draw(office.clerk, BlankForm.disclosure))
    assert "手数料" not in before
    assert "手数料 開示 300円" in after


def test_a_consent_names_the_version_in_force(office: Office) -> None:
    assert "方針の版　20" in text_of(blank_forms.draw(office.clerk, BlankForm.consent))
    with pytest.raises(Refused, match="これから施行する方針はありません"):
        blank_forms.draw(office.clerk, BlankForm.next_consent)


def test_a_version_that_is_still_to_come_has_its_own_consent(
    office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "方針.txt"
    path.write_text("架空の方針\n\n2022年4月1日 改訂\n2027年4月1日 改訂\n", "utf-8")
    policy.import_file(office.manager, path, approve=True)
    now = text_of(blank_forms.draw(office.clerk, BlankForm.consent))
    then = text_of(blank_forms.draw(office.clerk, BlankForm.next_consent))
    assert "2027年4月1日" not in now
    assert "方針の版　2027年4月1日" in then
    assert "照合番号" in then


def test_a_reason_is_for_those_who_may_read_it(office: Office, key: MemberId) -> None:
    confidentiality.protect(office.clerk, key, "", "架空の支援措置のため")
    with pytest.raises(Refused) as caught:
        blank_forms.take(office.auditor, BlankForm.change, About(key), REASON)
    assert not isinstance(caught.value, ReasonNeeded)
