"""`requests register`: the register of a period as PDF, and as Excel."""

from pathlib import Path

from app.office import intake
from tests.cli.conftest import Command
from tests.letters.drawn import text_of
from tests.office import seats


def test_an_empty_register_is_printed_too(at_desk: Command, tmp_path: Path) -> None:
    pdf = tmp_path / "受付簿.pdf"
    said = at_desk("--json", "requests", "register", "--pdf", pdf)
    assert (said.status, said.document) == (0, {"requests": 0, "rights": 0})
    assert "該当なし" in text_of(pdf.read_bytes())


def test_the_register_of_a_period_holds_its_requests(
    at_desk: Command, data: Path, tmp_path: Path
) -> None:
    office = seats.open_office(data)
    intake.take(office.clerk, seats.request(received_on="4/19"))
    intake.take(office.clerk, seats.request(received_on="4/20"))
    office.manager.close()
    pdf, table = tmp_path / "受付簿.pdf", tmp_path / "受付簿.xlsx"
    words = ("requests", "register", "--pdf", pdf, "--xlsx", table, "--from", "2026-04-20")
    said = at_desk("--json", *words)
    assert (said.status, said.document) == (0, {"requests": 1, "rights": 1})
    text = text_of(pdf.read_bytes())
    assert "26-0002" in text
    assert "26-0001" not in text
    assert table.read_bytes().startswith(b"PK")


def test_a_day_that_is_none_is_refused_with_a_sentence(at_desk: Command, tmp_path: Path) -> None:
    said = at_desk("requests", "register", "--pdf", tmp_path / "a.pdf", "--from", "2026-02-30")
    assert said.status == 1
    assert "2026年2月に30日はありません" in said.err
    assert not (tmp_path / "a.pdf").exists()
