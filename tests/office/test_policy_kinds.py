"""A version has a kind of the list and a day that can be meant, whatever a document says."""

from datetime import date
from pathlib import Path

import pytest

from app.office import policy
from app.office.policy_import import register
from app.office.policy_reading import dates_beside, of_version, read, take_up
from app.rules import policy_kinds
from app.rules.errors import Refused
from app.rules.policy_adjust_dates import choose, choose_found
from app.rules.policy_adjusted import adjusted
from app.rules.policy_kinds import kind_of
from app.rules.policy_reading import Reading
from tests.office.seats import Office
from tests.office.test_policy_reading import put, row, written

DAY = date(2027, 4, 1)


def worded(folder: Path, word: str) -> Reading:
    return read(written(folder, **{"2027年4月1日 改訂": f"2027年4月1日 {word}"}))


@pytest.mark.parametrize(
    ("word", "first", "later"),
    [
        *((kind, kind, kind) for kind in policy_kinds.KINDS),
        *((word, "制定", "改訂") for word in ("理事会承認", "作成", "施行", "掲載", "")),
        ("最終更新", "改訂", "改訂"),
        ("全部改正", "改訂", "改訂"),
        ("第3回改定", "改定", "改定"),
        ("一部 改正", "一部改正", "一部改正"),
    ],
)
def test_a_word_becomes_a_kind(word: str, first: str, later: str) -> None:
    assert (kind_of(word, first=True), kind_of(word, first=False)) == (first, later)


@pytest.mark.parametrize("word", ["施行", "最終更新"])
def test_the_word_of_the_document_stays_among_its_dates(
    word: str, office: Office, tmp_path: Path
) -> None:
    reading = worded(tmp_path, word)
    assert reading.parsed.revisions[-1].kind == word
    assert put(office, reading).outcome == "draft"
    version = row(office, DAY)
    assert version.kind == "改訂"
    again = of_version(office.clerk, version.id)
    assert (adjusted(again), again.parsed.revisions[-1].kind) == (0, word)
    assert put(office, again).outcome == "unchanged"


def test_only_the_first_version_of_all_is_enacted(office: Office, tmp_path: Path) -> None:
    alone = {"2005年3月31日 制定": "", "2027年4月1日 改訂": "2027年4月1日 施行"}
    reading = read(written(tmp_path, **alone))
    assert reading.kind == "制定"
    assert dates_beside(office.clerk, reading).kind == "改訂"
    put(office, reading)
    assert row(office, DAY).kind == "改訂"
    earliest = read(written(tmp_path, "2001年4月1日", **{"2005年3月31日 制定": "", "改訂": "作成"}))
    assert dates_beside(office.clerk, earliest).kind == "制定"


def test_a_kind_that_is_none_is_refused(office: Office, tmp_path: Path) -> None:
    reading = read(written(tmp_path))
    with pytest.raises(Refused, match="区分「ほげ」は使えません"):
        put(office, choose(reading, DAY, "ほげ"))
    assert len(policy.versions(office.manager)) == 6
    assert choose_found(reading, DAY, "掲載").kind == "改訂"


def test_missing_days_become_versions_of_a_kind(office: Office, tmp_path: Path) -> None:
    dates = {"2005年3月31日 制定": "2005年3月31日 制定\n2009年5月1日 施行"}
    register(office.manager, read(written(tmp_path, **dates)), days=True)
    assert row(office, date(2009, 5, 1)).kind == "改訂"


@pytest.mark.parametrize("on", [date(1950, 1, 1), date(2005, 3, 30), date(2100, 1, 1)])
def test_a_draft_stays_within_the_days_that_can_be_meant(
    on: date, office: Office, tmp_path: Path
) -> None:
    put(office, read(written(tmp_path)))
    strange = choose(take_up(office.clerk, written(tmp_path)), on, "改訂")
    seen = dates_beside(office.clerk, strange).outlook
    assert (seen.may, seen.said[-14:]) == (False, "版の日を入れ直してください。")
    with pytest.raises(Refused, match="版の日を確かめて"):
        put(office, strange)
    assert row(office, DAY).has_text


def test_a_draft_that_moves_says_from_where(office: Office, tmp_path: Path) -> None:
    first = put(office, read(written(tmp_path)))
    assert first.moved_from is None
    moved = put(office, choose(read(written(tmp_path)), date(2027, 10, 1), "改訂"))
    assert (moved.moved_from, moved.version_on) == (DAY, date(2027, 10, 1))
