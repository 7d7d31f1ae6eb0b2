"""`policy print`: the whole text of the version of a day."""

from datetime import date
from pathlib import Path

import pytest

from app.letters import extraction
from tests.cli.conftest import Command

TEXT = """架空の個人情報保護方針

(利用目的)
1 お届けのため

2005年3月31日 制定
2022年4月1日 改訂
"""


@pytest.fixture
def taken(at_desk: Command, tmp_path: Path) -> Command:
    path = tmp_path / "方針.txt"
    path.write_text(TEXT, "utf-8")
    at_desk("policy", "import", path)
    return at_desk


@pytest.mark.parametrize("day", ["2022-04-01", "R4.4.1", "令和4年4月1日"])
def test_a_version_is_printed_by_its_day(day: str, taken: Command, tmp_path: Path) -> None:
    pdf = tmp_path / "新しい 所" / "全文.pdf"
    found = taken("--json", "policy", "print", day, "--pdf", pdf).document
    assert (found["on"], found["kind"], found["state"]) == ("2022-04-01", "改訂", "in_force")
    assert date.fromisoformat(found["text_added_on"]).year >= 2026
    printed = extraction.text(pdf.read_bytes())
    assert found["sha256"] in printed
    assert "1 お届けのため" in printed
    assert "全文を" in taken("policy", "print", day, "--pdf", pdf).out


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2018-03-08", "2018年3月8日の版は、本文が登録されていないため印刷できません。"),
        ("2018-03-09", "2018年3月9日の版はありません。何も書き出していません。"),
        ("あした", "日付"),
    ],
)
def test_what_cannot_be_printed_is_one_sentence(
    day: str, told: str, taken: Command, tmp_path: Path
) -> None:
    pdf = tmp_path / "全文.pdf"
    said = taken("policy", "print", day, "--pdf", pdf)
    assert (said.status, said.out) == (1, "")
    assert told in said.err
    assert said.err.count("\n") == 1
    assert not pdf.exists()


def test_the_text_is_never_written_among_the_records(taken: Command, data: Path) -> None:
    said = taken("policy", "print", "2022-04-01", "--pdf", data / "全文.pdf")
    assert said.status == 1
    assert "データフォルダの中" in said.err
