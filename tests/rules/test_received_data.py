"""A receipt names who gave it, how they had it and how that was seen; its record has its time."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.ids import MemberId
from app.rules.received_data import DUTY, ReceiptGround, received_until
from app.rules.received_drafts import ReceivedDraft, read_received

TODAY = date(2026, 4, 20)
WHOLE = ReceivedDraft(
    provider_name="架空育児用品株式会社",
    provider_address="山形県鶴岡市架空町8-8",
    provider_representative="架空　社長",
    ground="consent",
    background="店頭の申込書で本人から取得",
    checked_how="申込書の写しを見た",
    record_method="each",
    from_on="4/16",
    items=("お名前", "ご住所"),
    way="paper",
    people=((MemberId(1), None),),
)


def problems(**changed: object) -> set[str]:
    draft = replace(WHOLE, **changed)  # type: ignore[arg-type]
    return {problem.field for problem in read_received(draft, today=TODAY).problems}


def test_a_whole_draft_is_a_receipt_with_its_duty() -> None:
    read = read_received(WHOLE, today=TODAY).received
    assert read is not None
    assert (read.from_on, read.to_on, read.record_duty) == (
        date(2026, 4, 16),
        date(2026, 4, 16),
        True,
    )
    assert read.items_words == "お名前、ご住所"


@pytest.mark.parametrize(
    ("changed", "fields"),
    [
        ({"provider_name": " "}, {"provider_name"}),
        ({"provider_address": ""}, {"provider_address"}),
        ({"provider_representative": ""}, {"provider_representative"}),
        ({"background": ""}, {"background"}),
        ({"checked_how": ""}, {"checked_how"}),
        ({"ground": ""}, {"ground"}),
        ({"record_method": ""}, {"record_method"}),
        ({"way": ""}, {"way"}),
        ({"from_on": ""}, {"from_on"}),
        ({"from_on": "2026-04-21"}, {"from_on"}),
        ({"record_method": "batch", "to_on": "4/15"}, {"to_on"}),
        ({"items": (" ",)}, {"items"}),
        ({"people": ()}, {"people"}),
        ({"people": (), "others_count": "3"}, set()),
        ({"people": (), "others_count": "三十"}, {"others_count"}),
        ({"note": "備" * 401}, {"note"}),
    ],
)
def test_what_is_missing_is_named_by_its_field(
    changed: dict[str, object], fields: set[str]
) -> None:
    assert problems(**changed) == fields


def test_entrusting_and_joint_use_want_no_check_of_how_they_had_it() -> None:
    plain = {"provider_address": "", "provider_representative": "", "background": ""}
    for ground in ("entrusted", "joint_use", "succession", "law"):
        assert problems(ground=ground, checked_how="", **plain) == set()
    assert problems(ground="unknown", background="", checked_how="") == set()
    assert {ReceiptGround.consent, ReceiptGround.opt_out, ReceiptGround.unknown} == DUTY


@pytest.mark.parametrize(
    ("method", "last"),
    [("each", date(2029, 4, 20)), ("batch", date(2029, 3, 31)), ("contract", date(2027, 3, 31))],
)
def test_how_long_it_stays_follows_from_how_it_was_made(method: str, last: date) -> None:
    draft = replace(WHOLE, record_method=method, from_on="2025-04-01", to_on="2026-03-31")
    read = read_received(draft, today=TODAY).received
    assert read is not None
    assert received_until(read, TODAY) == last
