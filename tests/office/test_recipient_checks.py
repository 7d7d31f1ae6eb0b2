"""A survey waits once its letter is out, is answered by question, and judged by somebody."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import recipient_checks, recipient_papers, recipient_views
from app.rules.errors import Refused
from app.rules.ids import RecipientCheckId
from app.rules.recipient_alert import AlertKind
from app.rules.recipient_checks import CheckDraft, CheckKind, Verdict
from app.rules.recipient_papers import RecipientPaper
from app.rules.surveys import QUESTIONS
from tests.office.remedies import contractor
from tests.office.seats import Office

CHOSEN = CheckDraft(
    kind="selection",
    checked_on="2026-04-01",
    checked_by="試験　担当子",
    verdict="fit",
    certificate="プライバシーマーク",
)


def test_a_survey_by_letter_waits_for_its_answer(office: Office) -> None:
    key, manager, clerk = contractor(office), office.manager, office.clerk
    issued = recipient_papers.issue(manager, key, RecipientPaper.survey)
    (waiting,) = recipient_checks.rows(clerk, key)
    assert (waiting.kind, waiting.asked_on) == (CheckKind.survey, clerk.today)
    assert (waiting.letter_id, waiting.due_on) == (issued.letter_id, date(2026, 5, 11))
    found = recipient_views.view(clerk, key)
    assert found is not None
    assert AlertKind.answer in {alert.kind for alert in found.alerts}
    answer = CheckDraft(
        kind="survey",
        asked_on="2026-04-20",
        answered_on="2026-04-20",
        checked_on="2026-04-20",
        checked_by="試験　担当子",
        verdict="improve",
        answers={**dict.fromkeys(QUESTIONS, "yes"), "training": "no"},
        findings="教育の記録がない",
    )
    recipient_checks.complete(clerk, waiting.id, answer, waiting.edition)
    (done,) = recipient_checks.rows(clerk, key)
    assert (done.verdict, done.answers["training"]) == (Verdict.improve, "no")
    assert (done.letter_id, done.due_on) == (issued.letter_id, date(2026, 5, 11))
    with pytest.raises(Refused, match="先にこの確認"):
        recipient_checks.complete(clerk, waiting.id, answer, waiting.edition)


def test_a_selection_is_recorded_and_may_be_taken_back(office: Office) -> None:
    key, clerk = contractor(office), office.clerk
    added = recipient_checks.record(clerk, key, CHOSEN)
    found = recipient_views.view(clerk, key)
    assert found is not None
    assert found.alerts == ()
    assert found.check_due_on == date(2027, 4, 1)
    with pytest.raises(Refused, match="取り消す理由"):
        recipient_checks.cancel(clerk, added.check_id, "", 1)
    recipient_checks.cancel(clerk, added.check_id, "別の会社の評価だった", 1)
    (row,) = recipient_checks.rows(clerk, key)
    assert (row.cancelled_on, row.certificate) == (clerk.today, "プライバシーマーク")
    with pytest.raises(Refused, match="取り消されています"):
        recipient_checks.complete(clerk, added.check_id, CHOSEN, 2)
    found = recipient_views.view(clerk, key)
    assert found is not None
    assert [alert.kind for alert in found.alerts] == [AlertKind.selection]


def test_what_is_not_whole_is_refused(office: Office) -> None:
    key, clerk = contractor(office), office.clerk
    with pytest.raises(Refused, match="理由を書いてください"):
        recipient_checks.record(clerk, key, replace(CHOSEN, verdict="unfit"))
    with pytest.raises(Refused, match="見つかりません"):
        recipient_checks.cancel(clerk, RecipientCheckId(99), "誤り", 1)
    assert recipient_checks.rows(clerk, key) == []
