"""What was made and looked through is listed for whoever may see it, what is to be done first."""

from datetime import date
from pathlib import Path

import pytest

from app.office import audit_packs, log_reviews, report_lines
from app.office.audit_pack_sections import SECTIONS
from app.office.report_lines import ReportKind
from app.rules.log_months import Month
from app.rules.periods import Days
from tests.office.seats import Office


@pytest.fixture
def packed(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setattr(audit_packs, "SECTIONS", SECTIONS[:1])
    audit_packs.make(office.auditor, Days(date(2025, 4, 1), date(2026, 3, 31)), tmp_path / "一式")
    return office


def test_a_pack_is_listed_for_everybody_who_reads_governance(packed: Office) -> None:
    for desk in (packed.clerk, packed.auditor, packed.manager):
        (line,) = report_lines.rows(desk)
        assert (line.kind, line.on, line.who) == (
            ReportKind.pack,
            date(2026, 4, 20),
            "試験　監査員",
        )
        assert line.title == "R7.4.1〜R8.3.31"


def test_months_to_review_come_first_and_only_for_who_reads_the_log(packed: Office) -> None:
    packed.watch.turn_to(date(2026, 6, 2))
    lines = report_lines.rows(packed.auditor)
    assert [(one.title, one.is_open) for one in lines] == [
        ("2026年5月", True),
        ("2026年4月", True),
        ("R7.4.1〜R8.3.31", False),
    ]
    assert len({one.id for one in lines}) == 3
    assert [one.kind for one in report_lines.rows(packed.clerk)] == [ReportKind.pack]
    log_reviews.sign(packed.manager, Month(2026, 4), "架空の気づき")
    lines = report_lines.rows(packed.manager)
    assert [(one.title, one.is_open) for one in lines[:2]] == [
        ("2026年5月", True),
        ("2026年4月", False),
    ]
    assert lines[1].review is not None
    assert (lines[1].on, lines[1].review.findings) == (date(2026, 6, 2), "架空の気づき")
