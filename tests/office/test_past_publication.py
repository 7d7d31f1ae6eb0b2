"""A day of publication that is over is not set without a word on what it changes."""

from datetime import timedelta

from app.office import desk_settings, past_publication
from app.rules.fees import FeeTable
from app.rules.rights import Remedy
from tests.office.matters import Matter


def test_what_a_past_day_changes_is_said(matter: Matter) -> None:
    head = matter.office.manager
    today, arrived = head.today, matter.page.case.received_on
    said = past_publication.warning(head, arrived)
    assert "過ぎた日です" in said
    assert "受付1件" in said
    assert "受付0件" in past_publication.warning(head, arrived + timedelta(days=1))
    for on in (today, today + timedelta(days=9), None):
        assert past_publication.warning(head, on) == ""


def test_what_is_not_changed_is_not_asked_about(matter: Matter) -> None:
    head, arrived = matter.office.manager, matter.page.case.received_on
    desk_settings.publish_procedures(head, arrived)
    assert past_publication.warning(head, arrived) == ""


def test_a_past_table_of_fees_reaches_nothing_that_was_here(matter: Matter) -> None:
    head = matter.office.manager
    table = FeeTable(matter.page.case.received_on, {Remedy.disclosure: 300})
    assert "今日届く受付から" in past_publication.warning(head, None, table)
    later = FeeTable(head.today + timedelta(days=1), {Remedy.disclosure: 300})
    assert past_publication.warning(head, None, later) == ""
