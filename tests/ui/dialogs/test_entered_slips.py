from datetime import date

from app.office.campaigns import SlipRow
from app.rules.campaigns import SlipState
from app.rules.ids import CampaignId, MemberId, SlipId
from app.ui.dialogs.entered_slips import COLUMNS, EnteredSlips

SLIP = SlipRow(
    slip_id=SlipId(1),
    campaign_id=CampaignId(1),
    number="2604001230",
    member_id=MemberId(1),
    member_code="1001",
    member_name="",
    centre="",
    course="",
    delivery_group="",
    state=SlipState.sent,
    reason="",
    sent_on=None,
    second_sent_on=None,
    answered_on=None,
    notice_id=None,
    consent_id=None,
)


def told(entered: EnteredSlips) -> list[tuple[str, ...]]:
    rows = entered.rows(entered.ids())
    return [tuple(column.text(row) for column in COLUMNS) for row in rows]


def test_the_newest_stands_first_and_says_what_became_of_it() -> None:
    entered = EnteredSlips()
    first = entered.begin(SLIP, SlipState.granted, date(2026, 4, 20))
    second = entered.begin(SLIP, SlipState.undelivered, date(2026, 4, 20))
    assert entered.last() is None
    assert entered.summary() == ""
    entered.settle(first.id, "done")
    assert told(entered) == [
        ("26-04-00123-0", "（消去済）", "記録中", ""),
        ("26-04-00123-0", "（消去済）", "同意", "4月20日（月）"),
    ]
    entered.settle(second.id, "done")
    assert entered.summary() == "2件（同意 1・返戻 1）"
    last = entered.last()
    assert last is not None
    assert last.id == second.id
    entered.settle(second.id, "undone")
    entered.settle(first.id, "refused")
    assert entered.last() is None
    assert [line[2] for line in told(entered)] == ["取消済", "記録できず"]
