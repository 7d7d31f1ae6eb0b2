"""`audit-pack`: the papers of a period in a folder, and the list of its files."""

import hashlib
from pathlib import Path

from app.office.audit_pack_sections import SECTIONS
from tests.cli.conftest import Command

YEAR = ("--from", "2020-04-01", "--to", "2021-03-31")


def test_the_files_are_listed_as_they_lie_there(at_desk: Command, tmp_path: Path) -> None:
    place = tmp_path / "監査 2026" / "一式"
    said = at_desk("--json", "audit-pack", *YEAR, place)
    found = said.document
    assert said.status == 0
    assert len(found["files"]) == len(SECTIONS) * 3 + 2
    assert (found["from_on"], found["to_on"]) == ("2020-04-01", "2021-03-31")
    for one in found["files"]:
        content = (place / one["name"]).read_bytes()
        assert (one["bytes"], one["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())
    assert {one["name"] for one in found["files"]} == {path.name for path in place.iterdir()}
    assert found["cover_sha256"] == found["files"][0]["sha256"]


def test_what_lies_there_already_is_not_mixed_with_it(at_desk: Command, tmp_path: Path) -> None:
    (tmp_path / "前の.txt").write_text("架空", encoding="utf-8")
    said = at_desk("audit-pack", *YEAR, tmp_path)
    assert said.status == 1
    assert "すでにファイルがあります" in said.err


def test_it_is_never_written_among_the_records(at_desk: Command, data: Path) -> None:
    before = {path.name for path in data.iterdir()}
    said = at_desk("audit-pack", *YEAR, data / "一式")
    assert said.status == 1
    assert "データフォルダの中" in said.err
    assert {path.name for path in data.iterdir()} == before


def test_a_period_that_is_none_is_refused(at_desk: Command, tmp_path: Path) -> None:
    for days in (("2026-04-20", "2026-04-01"), ("2026-02-30", "2026-04-01")):
        said = at_desk("audit-pack", "--from", days[0], "--to", days[1], tmp_path / "一式")
        assert (said.status, said.out) == (1, "")
    assert not (tmp_path / "一式").exists()


def test_without_its_days_it_is_no_command(at_desk: Command, tmp_path: Path) -> None:
    said = at_desk("audit-pack", tmp_path / "一式")
    assert said.status == 2
    assert "--from, --to がありません" in said.err
