"""The papers of an audit are checked against the log: the cover, the list, each file."""

from datetime import date
from pathlib import Path

import pytest

from app.office import audit_pack_check, audit_packs
from app.office.audit_pack_cover import LIST_NAME
from app.office.audit_pack_sections import SECTIONS
from app.rules.errors import Refused
from app.rules.periods import Days
from tests.office.seats import Office

APRIL = Days(date(2026, 4, 1), date(2026, 4, 20))


@pytest.fixture(autouse=True)
def _few_books(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_packs, "SECTIONS", SECTIONS[:3])


@pytest.fixture
def folder(office: Office, tmp_path: Path) -> Path:
    return audit_packs.make(office.auditor, APRIL, tmp_path / "一式").folder


def test_as_it_was_written_it_is_whole(office: Office, folder: Path) -> None:
    found = audit_pack_check.check(office.manager, folder)
    assert found.whole
    assert "作成のときのままです" in found.sentence
    assert f"{len(list(folder.iterdir()))}個のファイル" in found.sentence


def test_every_altered_missing_and_added_file_is_named(office: Office, folder: Path) -> None:
    books = sorted(folder.glob("0[1-3]_*.csv"))
    books[0].write_bytes(books[0].read_bytes() + b" ")
    books[1].unlink()
    (folder / "99_あとから.pdf").write_bytes(b"x")
    found = audit_pack_check.check(office.auditor, folder)
    assert not found.whole
    assert found.altered == (books[0].name,)
    assert found.missing == (books[1].name,)
    assert found.strange == ("99_あとから.pdf",)
    for name in (books[0].name, books[1].name, "99_あとから.pdf"):
        assert name in found.sentence


@pytest.mark.parametrize(
    ("name", "told"),
    [(audit_packs.COVER_NAME, "表紙が操作記録と合いません"), (LIST_NAME, "一覧が操作記録と")],
)
def test_an_altered_cover_or_list_is_told(
    office: Office, folder: Path, name: str, told: str
) -> None:
    (folder / name).write_bytes((folder / name).read_bytes() + b"\n")
    found = audit_pack_check.check(office.auditor, folder)
    assert (found.whole, found.altered) == (False, (name,))
    assert told in found.sentence


def test_a_list_that_was_altered_with_its_file_is_told(office: Office, folder: Path) -> None:
    other = audit_packs.make(office.auditor, APRIL, folder.parent / "次").folder
    for name in (LIST_NAME, "01_請求受付簿.csv"):
        (folder / name).write_bytes((other / name).read_bytes())
    assert not audit_pack_check.check(office.auditor, folder).whole


def test_a_folder_without_a_pack_is_refused(office: Office, tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "ない"):
        with pytest.raises(Refused, match="何も照合していません"):
            audit_pack_check.check(office.auditor, place)
