"""The place where somebody stays for a while: whole or not at all, and only until a day."""

from datetime import date

from app.rules.away import Away, read_away, warn_of_away
from app.rules.findings import Findings
from app.rules.member_drafts import MemberDraft

TODAY = date(2026, 4, 20)
WHOLE = MemberDraft(
    away_postal_code="9970015",
    away_address="山形県鶴岡市架空町9",
    away_care_of="架空　一郎",
    away_until_on="2026-09-30",
)


def read(draft: MemberDraft) -> tuple[Away, dict[str, str]]:
    found = Findings()
    away = read_away(draft, found, today=TODAY)
    return away, {problem.field: problem.sentence for problem in found.problems}


def test_a_whole_place_is_read() -> None:
    away, problems = read(WHOLE)
    until = date(2026, 9, 30)
    assert away == Away("997-0015", "山形県鶴岡市架空町9", "架空　一郎様方", until)
    assert problems == {}


def test_nothing_typed_is_no_place() -> None:
    assert read(MemberDraft(away_care_of="　")) == (Away(), {})


def test_whoever_names_a_place_says_where_and_until_when() -> None:
    _, problems = read(MemberDraft(away_care_of="架空様方"))
    assert set(problems) == {"away_address", "away_until_on"}
    assert "おおよその日" in problems["away_until_on"]
    _, problems = read(MemberDraft(away_address="架空町9", away_until_on="9月40日"))
    assert set(problems) == {"away_until_on"}


def test_a_stay_that_is_over_is_pointed_at() -> None:
    for until, warned in ((TODAY, 0), (date(2026, 4, 19), 1), (None, 0)):
        found = Findings()
        warn_of_away(until, found, today=TODAY)
        assert len(found.warnings) == warned
