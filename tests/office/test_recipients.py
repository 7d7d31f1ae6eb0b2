"""Recipients are told apart by kind; nobody overwrites what somebody else has changed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.office import provision_rows, recipients
from app.rules.errors import Refused
from app.rules.ids import RecipientId
from app.rules.recipients import RecipientDraft, RecipientKind
from tests.office.matters import Matter
from tests.office.remedies import contractor, provide, third_party
from tests.office.seats import Office

PRINTER = RecipientDraft(kind="contractor", name="架空印刷株式会社")


def test_a_recipient_is_kept_and_found_by_kind(office: Office) -> None:
    printer, centre = contractor(office), third_party(office)
    assert recipients.ids(office.auditor) == [printer, centre]
    assert recipients.ids(office.clerk, kind=RecipientKind.third_party) == [centre]
    row = recipients.rows(office.clerk, [printer])[0]
    assert (row.name, row.kind) == ("架空印刷株式会社", RecipientKind.contractor)


def test_the_same_one_twice_is_refused(office: Office) -> None:
    contractor(office)
    with pytest.raises(Refused, match="もう登録されています"):
        contractor(office)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"kind": ""}, "区分"),
        ({"name": " "}, "名称がありません"),
        ({"name": "架" * 201}, "長すぎます"),
        ({"kind": "third_party"}, "所在地がありません"),
        ({"manager": "架" * 201}, "個人情報の責任者が長すぎます"),
        ({"telephone": "12"}, "電話番号"),
        ({"name": "架空\u202e"}, "目に見えない文字"),
    ],
)
def test_what_is_not_whole_is_refused(changed: dict[str, str], words: str, office: Office) -> None:
    with pytest.raises(Refused, match=words):
        recipients.add(office.clerk, replace(PRINTER, **changed))
    assert recipients.ids(office.clerk) == []


def test_a_change_keeps_the_kind_and_sees_who_was_first(office: Office) -> None:
    key = contractor(office)
    moved = replace(PRINTER, address="山形県鶴岡市架空町5-5")
    recipients.change(office.clerk, key, moved, 1)
    row = recipients.rows(office.clerk, [key])[0]
    assert (row.address, row.edition) == ("山形県鶴岡市架空町5-5", 2)
    with pytest.raises(Refused, match="先にこの提供先"):
        recipients.change(office.clerk, key, moved, 1)
    with pytest.raises(Refused, match="区分は変えられません"):
        recipients.change(office.clerk, key, replace(moved, kind="joint_user"), 2)
    with pytest.raises(Refused, match="見つかりません"):
        recipients.change(office.clerk, RecipientId(99), moved, 1)


def test_nothing_is_given_after_the_end(matter: Matter) -> None:
    clerk, key = matter.office.clerk, contractor(matter.office)
    with pytest.raises(Refused, match="先の日付"):
        recipients.end(clerk, key, clerk.today + timedelta(days=1), 1)
    recipients.end(clerk, key, date(2026, 4, 15), 1)
    with pytest.raises(Refused, match="で終わっています"):
        provide(matter, key, "entrusting")
    provide(matter, key, "entrusting", from_on="2026-04-15")
    assert len(provision_rows.of_member(clerk, matter.member_id)) == 1


def test_authorities_are_listed_only_where_asked_for(office: Office) -> None:
    draft, kind = RecipientDraft(kind="authority", name="架空県庁"), RecipientKind.authority
    with pytest.raises(Refused, match="官公署"):
        recipients.add(office.clerk, draft)
    key = recipients.add(office.manager, draft).recipient_id
    assert recipients.ids(office.manager) == []
    assert recipients.ids(office.manager, kind=kind) == [key]
    assert [row.name for row in recipients.rows(office.manager, [key])] == ["架空県庁"]
    for desk in (office.clerk, office.auditor):
        assert recipients.ids(desk, kind=kind) == []
        assert recipients.rows(desk, [key]) == []
