"""The short form of F8, and that its scan sees what it is there for."""

import re
from pathlib import Path

import pytest

from tests.faults import f8_erasure, left_bytes
from tests.faults.rows import short_form
from tests.office.erased_people import PEOPLE
from tests.sources import ROOT

STATISTICS = re.compile(r"[\"'](ANALYZE|PRAGMA (OPTIMIZE|analysis_limit))", re.IGNORECASE)


def test_no_byte_of_the_erased_is_left(tmp_path: Path) -> None:
    outcome = short_form(f8_erasure, tmp_path)
    assert outcome.is_whole, outcome.notes
    assert outcome.figures["hits"] == 0


@pytest.mark.parametrize(
    "kept",
    [
        "鵺乃".encode(),
        "鵺乃".encode("utf-16-be"),
        "鵺乃".encode("euc_jp"),
        b"\\u9d7a\\u4e43",
        "ぬああめ".encode("cp932"),
        "ﾇｱｱﾒ".encode("cp932"),
        "０２３５８８００００".encode(),
        b"09d7a04e43",
    ],
)
def test_what_is_left_is_seen_in_any_spelling(kept: bytes) -> None:
    assert list(left_bytes.found_in(b"\x00" * 9 + kept + b"\xff", PEOPLE[0].words))
    assert not list(left_bytes.found_in(b"\x00" * 9 + kept[:-1], PEOPLE[0].words))


def test_nothing_gathers_statistics_that_would_keep_names() -> None:
    """What SQLite samples for its planner would survive an erasure: so nobody asks for it."""
    asking = [
        path.name
        for path in (ROOT / "app").rglob("*.py")
        if STATISTICS.search(path.read_text(encoding="utf-8"))
    ]
    assert asking == []
