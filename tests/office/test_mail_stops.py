"""A stop of what goes to many is followed at once only where she herself may have asked for it."""

import pytest

from app.office import intake, members
from app.rules.ids import MemberId
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
