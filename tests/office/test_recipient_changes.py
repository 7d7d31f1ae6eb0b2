"""A reported change counts from its day on; one for later is carried over when the day has come."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import recipient_changes, recipient_views, recipients
from app.rules.errors import Refused
from app.rules.ids import RecipientId
from app.rules.recipient_alert import AlertKind
from app.rules.recipient_changes import ChangeDraft
from app.storage.recipients import RecipientRow
from tests.office.remedies import joint_user
from tests.office.seats import Office

MOVED = ChangeDraft("address", "山形県鶴岡市架空町9-9", "2026-04-15", "2026-04-18")


def row_of(office: Office, key: RecipientId) -> RecipientRow:
    (row,) = recipients.rows(office.clerk, [key])
    return row


def test_a_change_whose_day_has_come_is_carried_over_at_once(office: Office) -> None:
    key = joint_user(office)
    recipient_changes.report(office.clerk, key, MOVED, 1)
    assert row_of(office, key).address == "山形県鶴岡市架空町9-9"
    (reported,) = recipient_changes.rows(office.clerk, key)
    assert reported.before == "山形県鶴岡市架空町3-3"
    again = replace(MOVED, after="山形県鶴岡市架空町8-8")
    with pytest.raises(Refused, match="先にこの提供先"):
        recipient_changes.report(office.clerk, key, again, 1)
    assert len(recipient_changes.rows(office.clerk, key)) == 1


def test_a_change_for_later_waits_and_is_then_carried_over(office: Office) -> None:
    key = joint_user(office)
    later = replace(MOVED, effective_on="2026-05-01")
    recipient_changes.report(office.clerk, key, later, 1)
    assert row_of(office, key).address == "山形県鶴岡市架空町3-3"
    with pytest.raises(Refused, match="反映を待っている"):
        recipient_changes.carry_over(office.clerk, key, 1)
    office.watch.turn_to(date(2026, 5, 1))
    found = recipient_views.view(office.clerk, key)
    assert found is not None
    assert AlertKind.unapplied in {alert.kind for alert in found.alerts}
    recipient_changes.carry_over(office.clerk, key, 1)
    assert row_of(office, key).address == "山形県鶴岡市架空町9-9"


def test_something_else_is_kept_in_words(office: Office) -> None:
    key = joint_user(office)
    draft = ChangeDraft("other", "支店を1か所閉じる", "2026-04-15", "2026-04-18", "文書で受領")
    recipient_changes.report(office.clerk, key, draft, 1)
    assert row_of(office, key).edition == 1
    assert recipient_changes.rows(office.clerk, key)[0].after == "支店を1か所閉じる"


def test_what_is_not_whole_is_refused(office: Office) -> None:
    key = joint_user(office)
    same = replace(MOVED, after="山形県鶴岡市架空町3-3")
    with pytest.raises(Refused, match="登録されている内容と同じ"):
        recipient_changes.report(office.clerk, key, same, 1)
    reading = recipient_changes.check(office.clerk, key, ChangeDraft())
    assert {problem.field for problem in reading.problems} >= {"field", "after", "reported_on"}
    assert recipient_changes.rows(office.clerk, key) == []
