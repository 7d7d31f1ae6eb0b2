"""A letter kept as a file: not among the records, and not asked for before the place is known."""

from pathlib import Path

import pytest

from app.office.kept_files import keep
from app.rules.errors import Refused


def test_what_was_loaded_lies_where_it_was_wanted(tmp_path: Path) -> None:
    path = keep(tmp_path / "文書.pdf", lambda: b"%PDF")
    assert path.read_bytes() == b"%PDF"


def test_the_records_are_not_overwritten_and_nothing_is_loaded(made_once: Path) -> None:
    before = (made_once / "keys.json").read_bytes()
    with pytest.raises(Refused, match="データフォルダの中"):
        keep(made_once / "keys.json", lambda: pytest.fail("loaded"))
    assert (made_once / "keys.json").read_bytes() == before
