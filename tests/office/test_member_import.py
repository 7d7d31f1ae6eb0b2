"""Members taken in from a file: all or nothing, and never twice."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from app.exchange.csv_files import read_csv
from app.office import consents, history, member_import, members
from app.office.member_import import ImportReading
from app.rules.errors import BadFile, Refused
from tests.office import member_files, seats
from tests.office.member_files import line
from tests.office.seats import Office

GOOD = [line(str(code)) for code in range(1, 31)]
BAD = line("99", 同意="いいえ", 生年月日="平成32年1月1日")


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return member_files.write(tmp_path / "会員.csv", GOOD)


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    return member_files.write(tmp_path / "会員.csv", [*GOOD, BAD])


def numbers(office: Office) -> tuple[int, int, int]:
    rows = history.rows(office.manager, limit=1)
    return members.count(office.clerk), len(consents.find_ids(office.clerk)), rows[0].number


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
def test_a_good_file_registers_everybody_in_one_act(
    encoding: str, office: Office, tmp_path: Path
) -> None:
    path = member_files.write(tmp_path / "会員.csv", GOOD, encoding)
    done = member_import.register(office.clerk, path)
    assert (done.registered, len(done.reading.results)) == (30, 30)
    assert done.changes.touched == {"members", "consents", "history"}
    assert numbers(office)[:2] == (30, 30)
    newest = history.rows(office.manager)[0]
    assert (newest.title, newest.values) == ("会員を取り込んだ", {"read": 30, "registered": 30})


def test_one_bad_row_keeps_all_of_them_out(office: Office, mixed: Path) -> None:
    before = numbers(office)
    done = member_import.register(office.clerk, mixed)
    assert (done.registered, done.changes.touched) == (0, frozenset())
    assert [(one.row, one.column) for one in done.reading.rejected] == [
        (32, "生年月日"),
        (32, "同意"),
    ]
    assert numbers(office) == before


def test_only_the_good_rows_where_that_is_wanted(
    office: Office, mixed: Path, tmp_path: Path
) -> None:
    done = member_import.register(office.clerk, mixed, accept_good=True)
    assert done.registered == 30
    saved = tmp_path / "要修正.csv"
    assert member_import.save_rejected(done.reading, saved) == 1
    header, row = read_csv(saved)
    assert header.cells[0] == "取り込めない理由"
    assert "同意" in row.cells[0]
    assert row.cells[1:] == tuple(BAD)


def test_the_rejected_rows_do_not_take_the_place_of_the_file(office: Office, mixed: Path) -> None:
    before = mixed.read_bytes()
    reading = member_import.read(office.clerk, mixed)
    for path in (mixed, mixed.parent / "x" / ".." / mixed.name, office.folder / "keys.json"):
        with pytest.raises(Refused, match="何も書き出していません"):
            member_import.save_rejected(reading, path)
    assert mixed.read_bytes() == before


def test_reading_changes_nothing(office: Office, mixed: Path) -> None:
    before = numbers(office)
    reading = member_import.read(office.clerk, mixed)
    assert (len(reading.good), len(reading.rejected)) == (30, 2)
    assert numbers(office) == before


def test_the_same_file_again_registers_nobody_and_says_why(office: Office, good: Path) -> None:
    member_import.register(office.clerk, good)
    before = numbers(office)
    for accept_good in (False, True):
        done = member_import.register(office.clerk, good, accept_good=accept_good)
        assert done.registered == 0
        assert {one.column for one in done.reading.rejected} == {"組合員コード"}
        assert "すでに登録されています" in done.reading.rejected[0].reason
    assert numbers(office) == before


def test_stopping_half_way_undoes_everything(office: Office, good: Path) -> None:
    before = numbers(office)
    seen: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 17:
            raise Refused("中止しました。")

    with pytest.raises(Refused, match="中止"):
        member_import.register(office.clerk, good, progress=stop)
    assert seen == [(done, 30) for done in range(1, 18)]
    assert numbers(office) == before
    assert member_import.register(office.clerk, good).registered == 30


def test_two_imports_of_one_file_at_once_register_everybody_once(
    office: Office, good: Path
) -> None:
    readings = [member_import.read(desk, good) for desk in (office.clerk, office.manager)]
    gate = Barrier(2)

    def register(reading: ImportReading) -> int:
        desk = seats.sit(office.folder, office.watch)
        gate.wait()
        try:
            return member_import.register_read(desk, reading).registered
        finally:
            desk.close()

    with ThreadPoolExecutor(2) as threads:
        registered = sorted(threads.map(register, readings))
    assert registered == [0, 30]
    assert members.count(office.clerk) == 30
    assert history.verify(office.manager).verdict.ok
    titles = [row.title for row in history.rows(office.manager)]
    assert titles.count("会員の取込みを取りやめた") == 1


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00\x01\x02" * 500, "氏名\n".encode(), b"\xff\xfe\x00", b'"open', b"PK\x03\x04"],
    ids=["empty", "binary", "header", "cut", "quote", "zip"],
)
def test_a_file_that_is_none_is_refused_and_changes_nothing(
    content: bytes, office: Office, tmp_path: Path
) -> None:
    before = numbers(office)
    path = tmp_path / "会員.csv"
    path.write_bytes(content)
    for act in (member_import.read, member_import.register):
        with pytest.raises(BadFile):
            act(office.clerk, path)
    assert numbers(office) == before


def test_a_missing_file_and_a_folder_are_refused(office: Office, tmp_path: Path) -> None:
    for path in (tmp_path / "ない.csv", tmp_path):
        with pytest.raises(BadFile):
            member_import.read(office.clerk, path)


def test_warnings_of_file_and_rows_come_together(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "会員.csv"
    member_files.write(path, [line("1")])
    text = path.read_text("utf-8-sig").splitlines()
    path.write_text(f"{text[0]},郵便番号,血液型\n{text[1]},100-0001,A\n", "utf-8")
    reading = member_import.read(office.clerk, path)
    assert [one.column for one in reading.warnings] == ["血液型", "郵便番号"]
    assert len(reading.good) == 1
