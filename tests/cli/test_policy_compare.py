"""`policy compare`: two files without records, or two stored versions."""

from pathlib import Path

import pytest

from app.exchange.word_files import word_text
from app.letters import extraction
from tests.cli.conftest import Command

OLD = """架空の個人情報保護方針

第1条（目的）
個人情報の取扱いを定めます。

第2条（手数料）
手数料は300円です。

2005年3月31日 制定
2021年6月1日 改訂
"""
NEW = OLD.replace("300円", "500円") + "2022年4月1日 改訂\n"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "前の方針.txt"
    path.write_text(OLD, encoding="utf-8")
    return path


@pytest.fixture
def new(tmp_path: Path) -> Path:
    path = tmp_path / "新しい方針.txt"
    path.write_bytes(NEW.encode("cp932"))
    return path


def test_two_files_are_compared_without_records_or_sign_in(
    sukusuku: Command, old: Path, new: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SUKUSUKU_PASSWORD")
    pdf, docx = tmp_path / "表.pdf", tmp_path / "表.docx"
    found = sukusuku("policy", "compare", old, new, "--pdf", pdf, "--docx", docx, "--json")
    assert [clause["change"] for clause in found.document["clauses"]] == [
        *("same", "same", "changed", "changed"),
    ]
    assert found.document["clauses"][2]["new"] == "第2条（手数料）\n手数料は500円です。"
    assert "改正前（前の方針）" in extraction.text(pdf.read_bytes())
    assert "手数料は500円です。" in word_text(docx.read_bytes(), what="表")


def test_stored_versions_are_named_by_their_days(
    at_desk: Command, old: Path, new: Path, tmp_path: Path
) -> None:
    for text in (old, new):
        at_desk("policy", "import", text)
    pdf = tmp_path / "表.pdf"
    told = at_desk("policy", "compare", "2021-06-01", "2022-04-01", "--pdf", pdf)
    assert "4項目のうち2項目が変わっています" in told.out
    assert "改正後（2022年4月1日改訂）" in extraction.text(pdf.read_bytes())


def test_the_later_version_named_first_is_told(
    at_desk: Command, old: Path, new: Path, tmp_path: Path
) -> None:
    for text in (old, new):
        at_desk("policy", "import", text)
    pdf = tmp_path / "表.pdf"
    told = at_desk("policy", "compare", "2022-04-01", "2021-06-01", "--pdf", pdf)
    assert "先に書いた日のほうが新しい版のため、古いほうの版が「改正後」に" in told.out
    right = at_desk("policy", "compare", "2021-06-01", "2022-04-01", "--pdf", pdf)
    assert "入れ替えて" not in right.out


def test_a_text_beside_itself_has_no_change(sukusuku: Command, old: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "表.pdf"
    told = sukusuku("policy", "compare", old, old, "--pdf", pdf)
    assert "変わったところはありません。" in told.out
    assert "変わったところはありません。" in extraction.text(pdf.read_bytes())


def test_a_version_without_its_text_is_refused(at_desk: Command, tmp_path: Path) -> None:
    pdf = tmp_path / "表.pdf"
    told = at_desk("policy", "compare", "2018-03-08", "2022-04-01", "--pdf", pdf)
    assert told.status == 1
    assert "本文が登録されていないため比べられません" in told.err
    none = at_desk("policy", "compare", "2018-03-09", "2022-04-01", "--pdf", pdf)
    assert "2018年3月9日の版はありません" in none.err
    assert not pdf.exists()


def test_nothing_is_written_over_what_is_compared(
    sukusuku: Command, old: Path, new: Path, tmp_path: Path
) -> None:
    pdf = tmp_path / "表.pdf"
    told = sukusuku("policy", "compare", old, new, "--pdf", pdf, "--docx", new)
    assert told.status == 1
    assert told.err
    assert new.read_bytes() == NEW.encode("cp932")
    missing = sukusuku("policy", "compare", old, tmp_path / "ない.txt", "--pdf", pdf)
    assert "見つかりません" in missing.err
    assert not pdf.exists()
