"""Correcting an incident neither keeps an excuse alive nor makes one."""

from dataclasses import replace
from datetime import date
from typing import Any, cast

import pytest

from app.office import (
    history,
    incident_book,
    incident_closing,
    incident_filings,
    incident_measures,
    incident_named,
    incident_register,
    incidents,
)
from app.office.desk import Desk
from app.office.incident_book import IncidentView
from app.office.incident_named import Told
from app.office.incidents import Changed
from app.rules.errors import Refused
from app.rules.ids import IncidentId
from app.rules.incident_filings import FilingDraft
from app.rules.incidents import Duty
from app.rules.periods import Days
from tests.office.incident_work import people, recorded, reported
from tests.office.seats import Office


def corrected(desk: Desk, key: IncidentId, **changed: object) -> Changed:
    typed = incidents.typed(desk, key)
    draft = replace(typed.draft, **cast("dict[str, Any]", changed))
    return incidents.change(desk, key, draft, typed.edition)


def view(office: Office, key: IncidentId) -> IncidentView:
    return incident_book.one(office.manager, key)


def test_our_own_data_were_entrusted_by_nobody(office: Office) -> None:
    key = recorded(office.clerk, origin="client")
    incident_measures.tell_client(office.clerk, key, office.clerk.today, 1)
    assert corrected(office.clerk, key, title="別の件名").lapsed == ""
    assert view(office, key).stand.duty is Duty.client
    assert "委託元への通知の記録は外れました" in corrected(office.clerk, key, origin="own").lapsed
    assert view(office, key).row.client_told_on is None
    assert view(office, key).stand.duty is Duty.report
    values = history.rows(office.manager)[0].values or {}
    assert values["client_told_on"] == ["2026-04-20", None]


def test_a_waiver_does_not_outgrow_its_reason(office: Office) -> None:
    key = recorded(office.clerk)
    incident_measures.waive(office.manager, key, "お一人の記録だけだった", 1)
    corrected(office.clerk, key, what="ほかの概要", people_count="900")
    assert view(office, key).stand.duty is Duty.waived
    assert "判断は外れました" in corrected(office.clerk, key, people_count="5000").lapsed
    assert view(office, key).stand.duty is Duty.report
    assert "速報の提出" in view(office, key).stand.lacking
    values = history.rows(office.manager)[0].values or {}
    assert values["not_reported_why"] == ["お一人の記録だけだった", ""]


def test_the_day_of_knowledge_does_not_pass_what_was_done(office: Office) -> None:
    clerk, head = office.clerk, office.manager
    start = {"known_on": "2026-04-10", "happened_on": ""}
    filed, told, published, entrusted = (
        recorded(clerk, **start, origin=origin) for origin in ("own", "own", "own", "client")
    )
    reported(head, filed, "preliminary", date(2026, 4, 14))
    incident_named.add(clerk, told, [(one, None) for one in people(clerk, 1)])
    keys = [one.id for one in incident_named.rows(clerk, told)]
    incident_named.tell(clerk, told, keys, date(2026, 4, 14), Told.telephone)
    incident_measures.publish(clerk, published, date(2026, 4, 14), "店頭に掲示", 1)
    incident_measures.tell_client(clerk, entrusted, date(2026, 4, 14), 1)
    said = ("速報の提出", "ご本人への通知", "公表", "委託元への通知")
    for key, what in zip((filed, told, published, entrusted), said, strict=True):
        with pytest.raises(Refused, match=f"記録済みの{what}（4月14日（火））より後"):
            corrected(clerk, key, known_on="2026-04-15")
        assert view(office, key).row.known_on == date(2026, 4, 10)
        corrected(clerk, key, known_on="2026-04-14")
    corrected(clerk, entrusted, known_on="2026-04-15", origin="own")


@pytest.mark.parametrize("softer", [{"types": ()}, {"encrypted": True}])
def test_the_head_confirms_that_nothing_is_owed_any_longer(
    office: Office, softer: dict[str, object]
) -> None:
    key, plain = recorded(office.clerk), recorded(office.clerk, types=())
    corrected(office.clerk, key, **softer)
    (left,) = view(office, key).stand.lacking
    assert left == "報告の対象外となった変更（区分・暗号化）の確認"
    with pytest.raises(Refused, match="区分・暗号化"):
        incident_closing.close(office.manager, key, 2)
    incident_closing.close(office.manager, key, 2, "読めない状態だったことを確かめた")
    incident_closing.close(office.manager, plain, 1)


def test_a_client_told_late_is_said_to_be_told_late(office: Office) -> None:
    key = recorded(office.clerk, origin="client", known_on="2026-04-01", happened_on="")
    incident_measures.tell_client(office.clerk, key, office.clerk.today, 1)
    assert "15日遅れ" in view(office, key).stand.duty_word
    assert "15日遅れ" in str((history.rows(office.manager)[0].values or {})["late"])
    (row,) = incident_register.register(office.auditor, Days()).rows
    assert "委託元へ R8.4.20（期限後）" in "\n".join(row)


def test_nothing_follows_before_the_first_report(office: Office) -> None:
    key = recorded(office.clerk)
    with pytest.raises(Refused, match="最初の報告は「速報」"):
        incident_filings.file(office.manager, key, FilingDraft("further", "2026-04-20"))
    assert view(office, key).stand.filings == ()
