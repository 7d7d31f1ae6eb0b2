"""Coverage: by version, by month, by receiver; each count is of members who are registered."""

from datetime import date

from app.office import consents, coverage, members
from app.office.coverage import ReceiverCount, VersionCount
from app.rules.members import ConsentDraft
from tests.office.seats import Office, member

NEWEST = date(2022, 4, 1)


def fill(office: Office) -> None:
    """Register two with the newest version and one who took it back."""
    for code in ("1", "2", "3"):
        members.register(office.clerk, member(code))
    keys = members.find_ids(office.clerk)
    draft = ConsentDraft(given_on="2026-04-15", receiver="見本　受付子")
    consents.withdraw(office.clerk, keys[2], draft)


def test_versions_are_counted_newest_first_then_those_without(office: Office) -> None:
    fill(office)
    assert coverage.by_version(office.auditor) == [
        VersionCount(NEWEST, "current", 2),
        VersionCount(None, "withdrawn", 1),
    ]


def test_months_end_with_today_and_go_back_a_year(office: Office) -> None:
    fill(office)
    months = coverage.by_month(office.auditor)
    assert [one.day for one in months[:2]] == [date(2025, 5, 31), date(2025, 6, 30)]
    assert [one.day for one in months[-2:]] == [date(2026, 3, 31), date(2026, 4, 20)]
    assert len(months) == 12
    assert sum(months[-2].counts.values()) == 0
    assert (months[-1].counts["current"], months[-1].counts["withdrawn"]) == (2, 1)


def test_receivers_are_counted_for_the_version_in_force(office: Office) -> None:
    fill(office)
    draft = ConsentDraft("はい", "2026-04-16", "郵送", "試験　本部")
    consents.record(office.clerk, members.find_ids(office.clerk)[0], draft)
    assert coverage.by_receiver(office.auditor) == [
        ReceiverCount("見本　受付子", 1),
        ReceiverCount("試験　本部", 1),
    ]
    assert coverage.by_receiver(office.auditor, date(2018, 3, 8)) == []


def test_an_empty_register_counts_nobody(office: Office) -> None:
    assert coverage.by_version(office.clerk) == []
    assert coverage.by_receiver(office.clerk) == []
    assert sum(sum(one.counts.values()) for one in coverage.by_month(office.clerk)) == 0
