"""The letter to a recipient gives away nothing that it had not (法27条)."""

import pytest

from app.letters.extraction import text
from app.office import corrections, decisions, follow_throughs
from app.office.corrections import CorrectionPlanDraft
from app.rules.corrections import OtherChange
from app.rules.ids import RecipientId
from tests.office.matters import Matter
from tests.office.remedies import CORRECTION, STOP_OF_USE, carried_out, provide, third_party
from tests.office.seats import Office

AFTER = {
    "member.address": "山形県鶴岡市架空町9-9",
    "member.email": "neu@example.jp",
    "member.birth_on": "1991-01-01",
}
ELSEWHERE = OtherChange("共済の契約", "旧番号 1111", "新番号 2222")


def corrected(matter: Matter) -> Matter:
    matter.identify().decide()
    draft = CorrectionPlanDraft(AFTER, (ELSEWHERE,))
    corrections.plan(matter.office.clerk, matter.id, matter.right.id, draft)
    matter.submit().approve()
    decisions.carry_out(matter.office.clerk, matter.id, matter.right.id, "")
    return matter


def letters(matter: Matter) -> list[str]:
    clerk = matter.office.clerk
    rows = follow_throughs.rows(clerk, request_id=matter.id)
    return ["".join(text(follow_throughs.preview(clerk, row.id)).split()) for row in rows]


@pytest.fixture
def matter(office: Office) -> Matter:
    return Matter.taken(office, CORRECTION)


@pytest.fixture
def to(office: Office) -> RecipientId:
    return third_party(office)


def test_only_the_fields_it_was_given_stand_in_the_letter(matter: Matter, to: RecipientId) -> None:
    provide(matter, to, "consent", items=("お名前", "ご住所"))
    (said,) = letters(corrected(matter))
    assert "架空町9-9" in said
    assert "架空花子様" in said
    for word in ("example.jp", "メール", "平成3年", "生年月日", "共済", "2222", "00010001"):
        assert word not in said


def test_the_code_stands_there_where_it_was_given(matter: Matter, to: RecipientId) -> None:
    provide(matter, to, "consent", items=("組合員コード", "メールアドレス"))
    (said,) = letters(corrected(matter))
    assert "組合員コード00010001の方" in said
    assert "neu@example.jp" in said
    assert "架空花子" not in said


@pytest.mark.parametrize("items", [("お名前",), ("お子さまのお名前",)])
def test_nothing_is_proposed_where_nothing_remains(
    matter: Matter, to: RecipientId, items: tuple[str, ...]
) -> None:
    provide(matter, to, "consent", items=items)
    assert letters(corrected(matter)) == []


@pytest.mark.parametrize(
    ("items", "who"),
    [
        (("利用の状況",), "お名前は記しておりません"),
        (("お名前", "利用の状況"), "架空花子様"),
        (("宛名ラベル",), "架空花子様"),
    ],
)
def test_who_was_given_words_of_its_own_is_asked_and_told_nothing(
    matter: Matter, to: RecipientId, items: tuple[str, ...], who: str
) -> None:
    provide(matter, to, "consent", items=items)
    (said,) = letters(corrected(matter))
    assert "お渡しした個人情報の訂正の確認について（依頼）" in said
    assert who in said
    assert "担当までご連絡ください" in said
    for word in ("9-9", "1-2様", "example.jp", "メールアドレス", "生年月日", "訂正前", "00010001"):
        assert word not in said


def test_beside_what_is_sure_it_is_asked_for_the_rest(matter: Matter, to: RecipientId) -> None:
    provide(matter, to, "consent", items=("お名前", "ご住所", "利用の状況"))
    (said,) = letters(corrected(matter))
    assert "架空町9-9" in said
    assert "そのほかの項目「利用の状況」には、ほかにも訂正した内容が" in said
    for word in ("example.jp", "メールアドレス", "生年月日"):
        assert word not in said


def test_what_only_other_departments_correct_is_told_to_nobody(
    matter: Matter, to: RecipientId
) -> None:
    provide(matter, to, "consent", items=("お名前", "共済の契約"))
    matter.identify().decide()
    draft = CorrectionPlanDraft({}, (ELSEWHERE,))
    corrections.plan(matter.office.clerk, matter.id, matter.right.id, draft)
    matter.submit().approve()
    decisions.carry_out(matter.office.clerk, matter.id, matter.right.id, "")
    assert letters(matter) == []


def test_a_stop_names_nobody_whose_name_was_not_given(office: Office) -> None:
    stop = Matter.taken(office, STOP_OF_USE)
    provide(stop, third_party(office), "consent", items=("メールアドレス",))
    (said,) = letters(carried_out(stop))
    assert "架空花子" not in said
    assert "00010001" not in said
    assert "お名前をお渡ししていない方" in said
