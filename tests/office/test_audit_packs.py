"""The papers of an audit: one folder, whole, and what stands in it is what the records hold."""

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from app.exchange.csv_files import read_csv
from app.exchange.excel_files import read_excel
from app.office import audit_packs, history, intake, nonconformities, request_register
from app.office.audit_pack_cover import LIST_NAME
from app.office.audit_pack_sections import SECTIONS
from app.office.registers import NOTHING
from app.rules.errors import Refused
from app.rules.nonconformities import Gate
from app.rules.periods import Days
from tests.letters.drawn import text_of
from tests.office import seats
from tests.office.matters import Matter
from tests.office.seats import Office

YEAR = Days(date(2026, 4, 1), date(2027, 3, 31))


FEW = [one for one in SECTIONS if one.title in {"請求受付簿", "発送簿", "印刷と書出しの記録"}]


@pytest.fixture
def few_books(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_packs, "SECTIONS", FEW)


class Stop(Exception):
    """Be what 中止 raises."""


def listed(folder: Path) -> dict[str, list[str]]:
    text = (folder / LIST_NAME).read_text(encoding="utf-8-sig")
    return {row[0]: row for row in csv.reader(text.splitlines()[1:])}


def table(folder: Path, title: str) -> list[dict[str, str]]:
    """Read a book back from its workbook; its CSV says the same."""
    (book,) = folder.glob(f"??_{title}.xlsx")
    head, *rows = [row.cells for row in read_csv(book.with_suffix(".csv"))]
    for one, other in zip([head, *rows], read_excel(book), strict=True):
        assert other.cells == one[: len(other.cells)]
        assert not any(one[len(other.cells) :])
    return [dict(zip(head, row, strict=True)) for row in rows]


def count(folder: Path, title: str) -> int:
    return len(table(folder, title))


def test_an_empty_office_writes_every_book_and_says_that_nothing_is_there(
    office: Office, tmp_path: Path
) -> None:
    pack = audit_packs.make(office.auditor, YEAR, tmp_path / "一式")
    names = {path.name for path in pack.folder.iterdir()}
    assert len(names) == len(SECTIONS) * 3 + 2 == len(pack.files)
    for number, section in enumerate(SECTIONS, start=1):
        for suffix in (".pdf", ".xlsx", ".csv"):
            assert f"{number:02d}_{section.title}{suffix}" in names
    assert "該当なし" in text_of((pack.folder / "01_請求受付簿.pdf").read_bytes())
    cover = text_of((pack.folder / "00_表紙.pdf").read_bytes())
    assert "01_請求受付簿.pdf該当なし" in cover.replace("\n", "")
    assert "書き換えや抜けはありません" in cover.replace("\n", "")


def test_what_is_read_back_is_what_the_records_hold(matter: Matter, tmp_path: Path) -> None:
    office = matter.office
    matter.post(matter.approved().issue())
    intake.take(office.clerk, seats.request())
    nonconformities.record(
        office.clerk, Gate.other, happened_on=office.clerk.today, what="架空の事実"
    )
    pack = audit_packs.make(office.manager, YEAR, tmp_path / "一式")
    register = request_register.read(office.manager, YEAR)
    assert count(pack.folder, "請求受付簿") == len(register.lines) == 2
    assert count(pack.folder, "回答期限の順守") == register.requests == 2
    assert count(pack.folder, "発送簿") == 1
    (fact,) = table(pack.folder, "要是正の事実の記録")
    assert fact["行われたこと"] == "架空の事実"
    (standing,) = table(pack.folder, "同意の状況")
    assert (standing["同意の状況"], standing["人数"]) == ("最新の方針に同意", "1")
    whole = {path.name for path in pack.folder.iterdir()} - {LIST_NAME, audit_packs.COVER_NAME}
    assert set(listed(pack.folder)) == whole
    for name, (_name, rows, size, _sha256) in listed(pack.folder).items():
        assert int(size) == (pack.folder / name).stat().st_size
        if name.endswith(".csv"):
            _header, *lines = read_csv(pack.folder / name)
            told = [line for line in lines if line.cells[0] != NOTHING]
            assert (int(rows), bool(lines)) == (len(told), True), name


@pytest.mark.usefixtures("few_books")
def test_it_stands_in_the_log_and_in_the_list_of_packs(office: Office, tmp_path: Path) -> None:
    pack = audit_packs.make(office.auditor, YEAR, tmp_path / "一式")
    (row,) = audit_packs.rows(office.clerk)
    assert (row.from_on, row.to_on) == (date(2026, 4, 1), office.auditor.today)
    assert (row.file_count, row.cover_sha256) == (len(pack.files), pack.cover_sha256)
    newest = history.rows(office.manager)[0]
    assert newest.title == "監査資料一式を書出し"
    assert newest.subjects == (("audit_pack", row.id),)
    assert (newest.values or {})["cover_sha256"] == pack.cover_sha256
    again = audit_packs.make(office.auditor, YEAR, tmp_path / "次")
    (act,) = [
        one
        for one in table(again.folder, "印刷と書出しの記録")
        if one["番号"] == f"{newest.number}"
    ]
    assert act["行ったこと"] == "監査資料一式を書出し"


@pytest.mark.usefixtures("few_books")
def test_practice_records_say_so_in_every_file(office: Office, tmp_path: Path) -> None:
    store = office.auditor.store
    ring = replace(store.ring, practice=True)
    practice = replace(office.auditor, store=replace(store, ring=ring))
    request_register.excel(office.clerk, YEAR)
    pack = audit_packs.make(practice, YEAR, tmp_path / "一式")
    (act,) = table(pack.folder, "印刷と書出しの記録")
    assert act["練習用"] == "練習用"
    for name in ("00_表紙.pdf", "01_請求受付簿.pdf"):
        assert "練習用" in text_of((pack.folder / name).read_bytes())


@pytest.mark.usefixtures("few_books")
def test_stopped_half_way_it_leaves_nothing(office: Office, tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        if done == total - 2:
            raise Stop

    before = history.rows(office.manager)
    with pytest.raises(Stop):
        audit_packs.make(office.auditor, YEAR, tmp_path / "一式", progress=stop)
    assert not (tmp_path / "一式").exists()
    assert not list(tmp_path.glob(".*.part"))
    assert audit_packs.rows(office.auditor) == []
    assert history.rows(office.manager) == before


@pytest.mark.usefixtures("few_books")
def test_what_the_log_could_not_keep_does_not_lie_about(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_session: Session) -> None:
        assert (tmp_path / "一式").exists()
        raise Stop

    monkeypatch.setattr(Session, "commit", fail)
    with pytest.raises(Stop):
        audit_packs.make(office.auditor, YEAR, tmp_path / "一式")
    monkeypatch.undo()
    assert not (tmp_path / "一式").exists()
    assert not list(tmp_path.glob(".*.part"))
    assert audit_packs.rows(office.auditor) == []


@pytest.mark.usefixtures("few_books")
def test_the_steps_are_told_from_none_to_all(office: Office, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    audit_packs.make(
        office.auditor, YEAR, tmp_path / "一式", progress=lambda *step: told.append(step)
    )
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (Days(date(2026, 4, 2), date(2026, 4, 1)), "始まりより前"),
        (Days(None, date(2026, 4, 1)), "両方を入れて"),
        (Days(date(2026, 4, 1), None), "両方を入れて"),
        (Days(date(2026, 4, 21), date(2026, 4, 30)), "先の日付"),
    ],
)
def test_a_period_that_is_none_writes_nothing(
    office: Office, tmp_path: Path, days: Days, told: str
) -> None:
    with pytest.raises(Refused, match=told):
        audit_packs.make(office.auditor, days, tmp_path / "一式")
    assert (
        list(tmp_path.iterdir()) == [office.manager.folder.parent]
        or not (tmp_path / "一式").exists()
    )
    assert audit_packs.rows(office.auditor) == []


def test_it_is_not_written_among_the_records_nor_over_anything(
    office: Office, tmp_path: Path
) -> None:
    (tmp_path / "前").mkdir()
    (tmp_path / "前" / "前の.pdf").write_bytes(b"x")
    places = {
        office.auditor.folder / "一式": "データフォルダの中",
        tmp_path / "前": "すでにファイル",
    }
    for place, told in places.items():
        with pytest.raises(Refused, match=told):
            audit_packs.make(office.auditor, YEAR, place)
    assert audit_packs.rows(office.auditor) == []
