"""A case tells of where a protected person lives as little as her own page does (L-06)."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.office import (
    child_confidentiality,
    children,
    confidentiality,
    corrections,
    covered_cases,
    history,
    intake,
    requests,
)
from app.office.corrections import PLANNED, CorrectionPlanDraft
from app.office.covered_cases import says_covered
from app.office.register_lines import lines_in
from app.office.register_words import cell
from app.office.shields import SHIELDED
from app.rules.corrections import read_plan
from app.rules.errors import Refused
from app.rules.periods import Days
from app.rules.request_drafts import RequestDraft
from tests.office.matters import Matter
from tests.office.seats import Office, request

WHY = "架空の支援措置のため"
HIDDEN = ("末広町", "997-0015", "0235000001")
TOLD = "山形県鶴岡市末広町架空1-2に郵送、電話は0235000001へ"


def refused(act: Callable[[], object], word: str) -> None:
    with pytest.raises(Refused) as caught:
        act()
    assert word in caught.value.sentence


def protected(office: Office, draft: RequestDraft | None = None) -> Matter:
    matter = Matter.taken(office, draft)
    confidentiality.protect(office.clerk, matter.member_id, "", WHY)
    return matter


def stored(matter: Matter) -> RequestDraft:
    with matter.office.manager.look() as unit:
        found = unit.requests.draft(matter.id)
    assert found is not None
    return found


def test_what_was_typed_stays_open_until_somebody_is_protected(matter: Matter) -> None:
    draft = intake.draft_of(matter.office.clerk, matter.id)
    assert draft == stored(matter)
    assert not says_covered(draft)


def test_the_page_of_a_protected_person_covers_what_she_typed(office: Office) -> None:
    matter = protected(office, request(memo=TOLD, about=f"登録の内容（{TOLD}）"))
    for desk in (office.clerk, office.manager, office.auditor):
        draft = intake.draft_of(desk, matter.id)
        assert (draft.address, draft.telephone, draft.postal_code) == (SHIELDED,) * 3
        assert [word for word in HIDDEN if word in str(draft)] == []
        assert says_covered(draft)
    assert "に郵送、電話は" in draft.memo
    assert stored(matter).memo == TOLD


def test_completing_a_covered_case_loses_nothing(office: Office) -> None:
    half = request(about="", memo=TOLD)
    matter = protected(office, half)
    shown = intake.draft_of(office.clerk, matter.id)
    assert intake.check(office.clerk, replace(shown, about="登録の内容"), matter.id).problems == ()
    intake.complete(office.clerk, matter.id, replace(shown, about="登録の内容"))
    kept = stored(matter)
    assert (kept.address, kept.telephone) == (half.address, half.telephone)
    assert (kept.about, kept.memo) == ("登録の内容", TOLD)


def test_a_memo_that_was_written_on_keeps_what_was_covered(office: Office) -> None:
    matter = protected(office, request(about="", memo=TOLD))
    shown = intake.draft_of(office.clerk, matter.id)
    longer = replace(shown, about="登録の内容", memo=f"{shown.memo}。夕方に")
    intake.complete(office.clerk, matter.id, longer)
    assert stored(matter).memo == f"{TOLD}。夕方に"


def test_a_new_address_replaces_the_covered_one(office: Office) -> None:
    matter = protected(office, request(about=""))
    shown = intake.draft_of(office.clerk, matter.id)
    moved = replace(shown, about="登録の内容", address="山形県鶴岡市架空町9")
    intake.complete(office.clerk, matter.id, moved)
    assert stored(matter).address == "山形県鶴岡市架空町9"


def test_the_contact_is_opened_for_a_reason_that_stays(office: Office) -> None:
    matter = protected(office)
    refused(lambda: covered_cases.open_contact(office.clerk, matter.id, " "), "理由")
    contact = covered_cases.open_contact(office.clerk, matter.id, "ご本人へ発送するため")
    assert (contact.address, contact.telephone) == (
        "山形県鶴岡市末広町架空1-2",
        "0235000001",
    )
    row = history.rows(office.manager)[0]
    assert (row.title, row.values) == (
        "受付の秘匿の連絡先を開いた",
        {"reason": "ご本人へ発送するため"},
    )
    assert ("request", matter.id) in row.subjects
    refused(
        lambda: covered_cases.open_contact(office.auditor, matter.id, WHY), "秘匿の連絡先の閲覧"
    )


def test_nothing_is_opened_where_nothing_is_covered(matter: Matter) -> None:
    refused(
        lambda: covered_cases.open_contact(matter.office.clerk, matter.id, WHY),
        "秘匿になっていません",
    )


def test_a_protected_child_covers_the_case_of_whoever_asks(office: Office) -> None:
    matter = Matter.taken(office, request(requester_kind="parent"))
    (child,) = children.children_of(office.clerk, matter.member_id)
    assert not says_covered(intake.draft_of(office.clerk, matter.id))
    child_confidentiality.protect(office.clerk, child.id, "", WHY)
    assert says_covered(intake.draft_of(office.clerk, matter.id))
    assert requests.page(office.clerk, matter.id).case.child_shielded


NEW = "米沢市秘密町9-9"


@pytest.fixture
def told(office: Office) -> Matter:
    """Protect somebody who asks in her words for a new address to be written down."""
    draft = request(
        rights=("correction",),
        about=f"住所を{NEW}に直してほしい",
        asked=(f"住所は{NEW}、電話は0238-11-1222です",),
    )
    return protected(office, draft)


def test_the_register_and_the_page_say_as_little_as_the_intake(told: Matter) -> None:
    office = told.office
    for desk in (office.clerk, office.manager, office.auditor):
        page = requests.page(desk, told.id)
        assert page.case.rights[0].asked == f"住所は{SHIELDED}、電話は{SHIELDED}です"
        with desk.look() as unit:
            (line,) = lines_in(unit, Days(), desk.today)
        said = cell(line, "対象")
        assert (NEW in said, "0238" in said, SHIELDED in said) == (False, False, True)


def test_what_she_asks_is_opened_with_her_contact(told: Matter) -> None:
    contact = covered_cases.open_contact(told.office.clerk, told.id, WHY)
    assert NEW in contact.asked


def test_a_planned_address_is_covered_and_kept(told: Matter) -> None:
    clerk, key = told.office.clerk, (told.id, told.right.id)
    told.identify().decide()
    after = {"member.address": f"山形県{NEW}", "member.email": "neu@example.jp"}
    corrections.plan(clerk, *key, CorrectionPlanDraft(after))
    for desk in (clerk, told.office.auditor):
        sheet = corrections.sheet(desk, *key)
        shown = {one.key: one.after for one in sheet.lines if one.after is not None}
        assert shown == dict.fromkeys(after, PLANNED)
    again = {**shown, "member.kana": "カクウ　ハルコ"}
    corrections.plan(clerk, *key, CorrectionPlanDraft(again))
    with clerk.look() as unit:
        planned = read_plan(unit.requests.plan(told.right.id))
    assert {one.key: one.after for one in planned.fields} == {
        **after,
        "member.kana": "カクウ　ハルコ",
    }
