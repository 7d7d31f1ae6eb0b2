"""The auditor's folder: written by one button, read back, and told apart from an altered one."""

from collections.abc import Mapping
from pathlib import Path

from openpyxl import load_workbook

from app.exchange.csv_files import read_csv
from app.office import (
    audit_packs,
    dispatch_book,
    intake,
    members,
    nonconformities,
    provision_rows,
    request_register,
)
from app.office.desk import Desk
from app.rules.nonconformities import Gate
from app.rules.periods import Span, days_of
from tests.letters.drawn import text_of
from tests.office import seats
from tests.stories import ground_work, pack_work
from tests.stories.hands import Hands
from tests.stories.people import MANAGER
from tests.stories.reception import Reception


def prepare(office: Desk, clerk: Desk) -> None:
    """Put something on record for the books: people, requests, a provision, a fact."""
    member = ground_work.register(office)
    ground_work.register_neighbour(office)
    ground_work.provide(office, member, ground_work.THIRD_PARTY, "consent")
    for day in ("4/15", "4/20"):
        intake.take(clerk, seats.request(received_on=day))
    nonconformities.record(clerk, Gate.other, happened_on=clerk.today, what="架空の事実")


def counted(folder: Path, title: str) -> int:
    """Count the rows of a book in its workbook; its CSV has as many, and an empty one says so."""
    (table,) = folder.glob(f"??_{title}.xlsx")
    _header, *lines = load_workbook(table, read_only=True).worksheets[0].iter_rows()
    assert len(read_csv(table.with_suffix(".csv"))) - 1 == len(lines)
    return len([line for line in lines if line[0].value != "該当なし"])


def held(office: Desk) -> Mapping[str, int]:
    """Count what the records hold for each book, asked from the office itself."""
    year = days_of(Span.this_year, office.today)
    register = request_register.read(office, year)
    return {
        "請求受付簿": len(register.lines),
        "回答期限の順守": register.requests,
        "発送簿": len(dispatch_book.rows(office, year)),
        "要是正の事実の記録": len(nonconformities.rows(office, open_only=False)),
        "第三者提供記録簿": len(provision_rows.ids(office)),
        "漏えい等事案簿": 0,
        "教育実施記録": 0,
    }


def test_the_papers_of_a_year_are_written_read_back_and_checked(
    reception: Reception, hands: Hands, office: Desk, clerk: Desk, tmp_path: Path
) -> None:
    prepare(office, clerk)
    folder = tmp_path / "監査 2026" / "一式"
    window = reception.let_in(MANAGER)
    told = pack_work.write(hands, window, "今年度", folder)
    assert str(folder) in told
    (row,) = audit_packs.rows(office)
    assert len(list(folder.iterdir())) == row.file_count
    for title, count in held(office).items():
        assert counted(folder, title) == count, title
    consents = read_csv(next(folder.glob("??_同意の状況.csv")))
    assert sum(int(line.cells[2]) for line in consents[1:]) == members.count(office) == 2
    assert "該当なし" in text_of(next(folder.glob("??_漏えい等事案簿.pdf")).read_bytes())
    cover = text_of((folder / audit_packs.COVER_NAME).read_bytes())
    assert "書き換えや抜けはありません" in cover.replace("\n", "")
    assert pack_work.check(hands, window, folder).endswith("作成のときのままです。")
    (folder / "01_請求受付簿.csv").write_bytes(b"x")
    assert "01_請求受付簿.csv" in pack_work.check(hands, window, folder)
