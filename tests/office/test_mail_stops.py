"""A stop of what goes to many is followed at once only where she herself may have asked for it."""

from dataclasses import replace

import pytest

from app.office import decisions, intake, members
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.identity import IdentityCheck, PaperSeen
from app.rules.ids import MemberId
from tests.office.custody_cases import licence
from tests.office.matters import Matter
from tests.office.seats import Office, member, request

WISH = {"rights": ("wish",), "wish": "mail_stop"}
OTHER = {"requester_name": "試験　父夫", "requester_kana": "シケン　チチオ"}


def stopped(office: Office, key: MemberId) -> bool:
    return members.rows(office.clerk, [key])[0].mail_stopped


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (OTHER, "requester_name"),
        ({**OTHER, "requester_kind": "bereaved"}, "requester_kind"),
    ],
)
def test_who_may_be_another_is_asked_first(
    office: Office, typed: dict[str, object], field: str
) -> None:
    key = members.register(office.clerk, member()).member_id
    draft = request(**{**WISH, **typed})
    missing = [one.field for one in intake.check(office.clerk, draft).missing]
    taken = intake.take(office.clerk, draft)
    assert field in missing
    assert (taken.provisional, taken.mail_stopped) == (True, False)
    assert not stopped(office, key)


def test_it_is_followed_once_the_difference_is_explained(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    taken = intake.take(office.clerk, request(**{**WISH, **OTHER}))
    whole = request(**{**WISH, **OTHER, "memo": "お名前の違い：旧姓のため"})
    again = intake.complete(office.clerk, taken.request_id, whole)
    assert (again.provisional, again.mail_stopped) == (False, True)
    assert stopped(office, key)


AGENT = {
    **WISH,
    "requester_kind": "mandated_agent",
    "requester_name": "例題　代理",
    "requester_kana": "レイダイ　ダイリ",
}


def with_mandate(desk: Desk) -> IdentityCheck:
    mandate = PaperSeen("power_of_attorney", "架空　花子", issued_on=desk.today)
    return IdentityCheck(desk.today, desk.actor.id, (licence(desk),), agent_papers=(mandate,))


def test_the_stop_of_an_agent_waits_for_her_mandate(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    taken = intake.take(office.clerk, request(**AGENT))
    assert (taken.provisional, taken.mail_stopped, taken.mail_waits) == (False, False, True)
    assert not stopped(office, key)
    matter = Matter(office, taken.request_id, key)
    before = matter.page
    assert before.mail_waits
    with pytest.raises(Refused, match="本人確認が済んでいません"):
        matter.decide("full")
    told = decisions.identify(office.clerk, taken.request_id, with_mandate(office.clerk))
    assert stopped(office, key)
    assert "members" in told.touched
    assert not matter.page.mail_waits
    matter.decide("full")


def test_who_shows_no_mandate_stops_nothing(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    taken = intake.take(office.clerk, request(**AGENT))
    bare = replace(with_mandate(office.clerk), agent_papers=())
    with pytest.raises(Refused, match="任意代理人であることが分かる書類"):
        decisions.identify(office.clerk, taken.request_id, bare)
    matter = Matter(office, taken.request_id, key)
    matter.decide("no_authority", public_reason="委任状をお示しいただけなかったため")
    assert not stopped(office, key)


def test_what_the_intake_lacks_does_not_hold_up_a_mandate_that_was_seen(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    half = request(**{**AGENT, "about": ""})
    taken = intake.take(office.clerk, half)
    assert taken.provisional
    decisions.identify(office.clerk, taken.request_id, with_mandate(office.clerk))
    assert stopped(office, key)
