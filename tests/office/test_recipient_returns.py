"""At the end of a contract a certificate is asked for, waited for and looked at."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import recipient_papers, recipient_returns, recipient_views
from app.rules.errors import Refused
from app.rules.ids import RecipientId, RecipientReturnId
from app.rules.recipient_alert import AlertKind
from app.rules.recipient_papers import RecipientPaper
from app.rules.recipient_returns import ReturnDraft, ReturnWay
from tests.office.remedies import contractor
from tests.office.seats import Office

DONE = ReturnDraft(
    asked_on="2026-04-20",
    way="erased",
    carried_out_on="2026-04-18",
    certified_on="2026-04-19",
    received_on="2026-04-20",
    checked_by="試験　担当子",
)


def due(office: Office, key: RecipientId) -> date | None:
    found = recipient_views.view(office.clerk, key)
    assert found is not None
    assert (found.return_due_on is None) is (
        AlertKind.returning not in {alert.kind for alert in found.alerts}
    )
    return found.return_due_on


def test_the_certificate_settles_what_was_asked_for_by_letter(office: Office) -> None:
    key = contractor(office, until_on="2026-04-10")
    assert due(office, key) == date(2026, 4, 10)
    issued = recipient_papers.issue(office.manager, key, RecipientPaper.returning)
    (waiting,) = recipient_returns.rows(office.clerk, key)
    assert (waiting.letter_id, waiting.way) == (issued.letter_id, ReturnWay.none)
    assert due(office, key) == date(2026, 4, 10)
    recipient_returns.complete(office.clerk, waiting.id, DONE, waiting.edition)
    assert due(office, key) is None
    (row,) = recipient_returns.rows(office.clerk, key)
    assert (row.way, row.contract_id) == (ReturnWay.erased, waiting.contract_id)
    with pytest.raises(Refused, match="先にこの返還・消去"):
        recipient_returns.complete(office.clerk, waiting.id, DONE, waiting.edition)


def test_a_certificate_that_came_by_itself_is_recorded(office: Office) -> None:
    key = contractor(office, until_on="2026-04-10")
    recipient_returns.record(office.clerk, key, DONE)
    assert due(office, key) is None


def test_what_is_not_whole_is_refused(office: Office) -> None:
    key = contractor(office, until_on="2026-04-10")
    with pytest.raises(Refused, match="確かめた人"):
        recipient_returns.record(office.clerk, key, replace(DONE, checked_by=""))
    with pytest.raises(Refused, match="見つかりません"):
        recipient_returns.complete(office.clerk, RecipientReturnId(99), DONE, 1)
    assert recipient_returns.rows(office.clerk, key) == []
