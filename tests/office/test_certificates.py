"""The certificate: what was answered as of a day, numbered like all letters, stored as it is."""

from dataclasses import replace
from datetime import date

import pytest

from app.letters.extraction import text as text_of
from app.office import (
    certificates,
    children,
    confidentiality,
    consents,
    history,
    letters,
    member_states,
    members,
)
from app.office.letters import Issued
from app.rules.errors import Refused
from app.rules.ids import ChildId, MemberId
from app.rules.members import ConsentDraft
from app.rules.roles import Verb
from tests.office.seats import TODAY, Office, member

LEFT_OUT = "一部の記録はこの証明書に載せていません。"


@pytest.fixture
def key(office: Office) -> MemberId:
    return members.register(office.clerk, member()).member_id


def seen(office: Office, key: MemberId, day: date = TODAY) -> str:
    return text_of(certificates.preview(office.clerk, key, day))


def test_the_draft_shows_every_answer_and_records_nothing(office: Office, key: MemberId) -> None:
    before = len(history.rows(office.manager))
    draft = ConsentDraft(given_on="2026-04-15", method="電話", receiver="見本　受付子")
    consents.withdraw(office.clerk, key, draft)
    words = seen(office, key)
    for part in (
        "架空　花子様（組合員コード 00010001）",
        "令和8年4月20日現在",
        "山形県鶴岡市",
        "方針の内容すべてに同意",
        "ご同意の取消し（撤回）",
        "本文未登録",
        "版は日付から推定",
        "見本　受付子",
    ):
        assert part in words, part
    assert words.index("方針の内容すべてに同意") < words.index("ご同意の取消し（撤回）")
    assert len(history.rows(office.manager)) == before + 1


def test_answers_after_the_day_are_left_out(office: Office, key: MemberId) -> None:
    consents.withdraw(office.clerk, key, ConsentDraft(given_on="2026-04-15"))
    assert "ご同意の取消し" not in seen(office, key, date(2026, 4, 14))
    assert "該当なし" in seen(office, key, date(2026, 4, 1))


def test_a_corrected_record_gives_way_to_the_right_one(office: Office, key: MemberId) -> None:
    (wrong,) = consents.find_ids(office.clerk, member_id=key)
    draft = ConsentDraft("はい", "2026-04-03", "郵送", "見本　受付子")
    consents.correct(office.clerk, wrong, draft, "granted", "日付の読み違い")
    words = seen(office, key)
    assert "令和8年4月5日" not in words
    assert "令和8年4月3日" in words
    assert "訂正して記録" in words


def test_who_answered_for_her_is_named(office: Office, key: MemberId) -> None:
    draft = ConsentDraft(
        "はい",
        "2026-04-12",
        "書面",
        "見本　受付子",
        consenter="guardian",
        relationship="母",
        consenter_name="架空　良子",
    )
    consents.record(office.clerk, key, draft)
    assert "架空　良子（母）" in seen(office, key)


def test_an_issued_certificate_has_a_number_and_stays_as_it_is(
    office: Office, key: MemberId
) -> None:
    issued = certificates.issue(office.clerk, key, TODAY)
    assert isinstance(issued, Issued)
    stored = letters.pdf(office.clerk, issued.letter_id, reprint=False)
    consents.withdraw(office.clerk, key, ConsentDraft(given_on="2026-04-15"))
    office.watch.wait(days=3)
    assert letters.pdf(office.clerk, issued.letter_id) == stored
    words = text_of(stored)
    assert issued.document_number in words
    with office.clerk.look() as unit:
        (row,) = unit.letters.rows(member_id=key)
    assert (row.kind, row.document_number) == (certificates.KIND, issued.document_number)
    reprint, *_, kept, _number = history.rows(office.manager, 4)
    assert (reprint.title, kept.title) == ("文書を再印刷", "文書を保管")


def test_certificates_count_in_the_common_series(office: Office, key: MemberId) -> None:
    first = certificates.issue(office.clerk, key, TODAY).document_number
    second = certificates.issue(office.clerk, key, TODAY).document_number
    assert (first[-3:], second[-3:]) == ("-1号", "-2号")


def test_a_protected_person_gets_no_address_on_it(office: Office, key: MemberId) -> None:
    confidentiality.protect(office.manager, key, "2026-04-11", "支援措置の申出")
    words = seen(office, key)
    assert "架空　花子" in words
    assert "鶴岡市末広町" not in words
    issued = certificates.issue(office.clerk, key, TODAY)
    stored = letters.pdf(office.clerk, issued.letter_id, reason="発行したときの確認")
    assert "鶴岡市末広町" not in text_of(stored)


def test_nobody_writes_to_the_dead(office: Office, key: MemberId) -> None:
    member_states.decease(office.clerk, key, "2026-04-18")
    with pytest.raises(Refused, match="作成できません"):
        certificates.preview(office.clerk, key, TODAY)
    with pytest.raises(Refused, match="何も発行していません"):
        certificates.issue(office.clerk, key, TODAY)


def test_a_day_to_come_and_an_unknown_member_are_refused(office: Office, key: MemberId) -> None:
    with pytest.raises(Refused, match="まだ来ていません"):
        certificates.issue(office.clerk, key, date(2026, 4, 21))
    with pytest.raises(Refused, match="見つかりません"):
        certificates.preview(office.clerk, MemberId(99), TODAY)
    assert certificates.issue(office.clerk, key, TODAY).document_number.endswith("-1号")


def test_an_auditor_reads_but_does_not_issue(office: Office, key: MemberId) -> None:
    assert certificates.preview(office.auditor, key, TODAY).startswith(b"%PDF")
    with pytest.raises(Refused, match=Verb.issue_letter.word):
        certificates.issue(office.auditor, key, TODAY)


def test_a_stopped_child_is_named_on_nothing(office: Office, key: MemberId) -> None:
    draft = ConsentDraft("はい", "2026-04-12", child_id="1", consenter="guardian")
    consents.record(
        office.clerk, key, replace(draft, relationship="母", consenter_name="架空　花子")
    )
    assert "架空　湊" in seen(office, key)
    assert LEFT_OUT not in seen(office, key)
    children.stop(office.clerk, ChildId(1))
    words = seen(office, key)
    assert "架空　湊" not in words
    assert "方針の内容すべてに同意" in words
    assert LEFT_OUT in words
    assert LEFT_OUT not in seen(office, key, date(2026, 4, 11))
