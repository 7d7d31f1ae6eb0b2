"""A code that belonged to an erased person is noticed, typed or in a file; nobody is kept out."""

from pathlib import Path

from app.office import member_import, members
from tests.office import erasure_work, member_files, seats
from tests.office.seats import Office


def test_a_file_with_an_erased_persons_code_is_pointed_at(office: Office, tmp_path: Path) -> None:
    erasure_work.carried_out(erasure_work.approved(erasure_work.asked(office)))
    lines = [member_files.line("00010001"), member_files.line("00010002")]
    reading = member_import.read(office.clerk, member_files.write(tmp_path / "会員.csv", lines))
    (warning,) = [one for one in reading.warnings if "消去した方" in one.reason]
    assert (warning.column, warning.value) == ("組合員コード", "00010001")
    assert len(reading.good) == 2


def test_while_nobody_was_erased_no_code_is_asked_for(office: Office) -> None:
    assert members.check(office.clerk, seats.member()).warnings == ()
