"""Two versions, or a version and a file, are compared; PDF and Word say the same."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from docx import Document

from app.letters.extraction import text
from app.office import page_settings, policy, policy_comparison, policy_sheet
from app.office.policy_comparison import Compared
from app.rules.eras import japanese
from app.rules.errors import BadFile, Refused
from app.rules.page_settings import PageChoices
from app.rules.policy_marks import Piece
from app.rules.policy_parts import ClauseStart
from tests.office import seats
from tests.office.seats import Office
from tests.rules.read_parts import parts_of

OLD = """架空の個人情報保護方針

第1条（目的）
氏名を使います。

第2条（手数料）
手数料は300円です。

2005年3月31日 制定
2021年6月1日 改訂
"""
NEW = OLD.replace("300円", "𠮷500円").replace("氏名を", "氏名と住所を") + "2022年4月1日 改訂\n"
WAS, NOW = date(2021, 6, 1), date(2022, 4, 1)


@pytest.fixture
def texts(office: Office, tmp_path: Path) -> Office:
    """Put the texts of the last two versions on record."""
    for words in (OLD, NEW):
        policy.import_file(office.manager, written(tmp_path, "方針", words))
    return office


def written(folder: Path, name: str, words: str) -> Path:
    path = folder / f"{name}.txt"
    path.write_text(words, "utf-8")
    return path


def shown(side: tuple[Piece, ...]) -> str:
    return "".join(piece.words for piece in side)


def read_back(compared: Compared, folder: Path) -> list[list[str]]:
    kept = policy_comparison.keep_word(compared, folder / "表.docx", seats.TODAY)
    table = Document(io.BytesIO(kept.read_bytes())).tables[0]
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_the_word_file_read_back_says_what_was_compared(texts: Office, tmp_path: Path) -> None:
    compared = policy_comparison.compare_versions(texts.clerk, WAS, NOW)
    heading, *rows = read_back(compared, tmp_path)
    assert heading == ["改正後（2022年4月1日改訂）", "改正前（2021年6月1日改訂）", "備考"]
    assert rows == [[shown(row.new), shown(row.old), row.note] for row in compared.rows]
    assert [row[2] for row in rows if row[2]] == ["変更", "変更", "変更"]
    assert "手数料は𠮷500円です。" in rows[2][0]


def test_the_word_file_says_whose_policy_it_is_and_of_which_day(
    texts: Office, tmp_path: Path
) -> None:
    compared = policy_comparison.compare_versions(texts.clerk, WAS, NOW)
    kept = policy_comparison.keep_word(compared, tmp_path / "表.docx", seats.TODAY)
    lines = [one.text for one in Document(io.BytesIO(kept.read_bytes())).paragraphs]
    assert f"{compared.owner}　{japanese(seats.TODAY)}現在" in lines


def test_pdf_and_word_stand_on_the_sides_of_the_setting(texts: Office, tmp_path: Path) -> None:
    page_settings.change(texts.manager, PageChoices(amended_left=False))
    compared = policy_comparison.compare_versions(texts.clerk, WAS, NOW)
    heading, *rows = read_back(compared, tmp_path)
    assert heading[0].startswith("改正前")
    assert "300円" in rows[2][0]
    drawn = text(policy_comparison.draw(compared, texts.clerk.today))
    assert drawn.index("改正前（") < drawn.index("改正後（")


def test_what_stayed_is_left_out_unless_the_whole_is_wanted(texts: Office) -> None:
    compared = policy_comparison.compare_versions(texts.clerk, WAS, NOW)
    assert len(compared.rows) == len(compared.laid_out(whole=True)) == 4
    whole = "".join(shown(row.new) for row in compared.laid_out(whole=True))
    assert "".join(whole.split()) == "".join(NEW.split())


def test_a_file_is_compared_before_it_is_taken_in(texts: Office, tmp_path: Path) -> None:
    path = written(tmp_path, "次の方針", NEW.replace("氏名", "お名前"))
    before = policy.versions(texts.manager)
    compared = policy_comparison.compare_with_file(texts.clerk, NOW, path)
    assert compared.after == "改正後（次の方針）"
    assert [pair.change.value for pair in compared.comparison.changes] == ["changed"]
    assert policy.versions(texts.manager) == before


def test_a_long_name_of_a_file_has_room_above_its_column(texts: Office, tmp_path: Path) -> None:
    path = written(tmp_path, "個人情報保護方針の令和九年四月改訂案の理事会資料第三号", NEW)
    compared = policy_comparison.compare_with_file(texts.clerk, NOW, path)
    assert compared.after == "改正後（個人情報保護方針の令…案の理事会資料第三号）"


def test_no_word_file_takes_the_place_of_a_file_that_was_compared(
    texts: Office, tmp_path: Path
) -> None:
    path = written(tmp_path, "次の方針", NEW)
    compared = policy_comparison.compare_with_file(texts.clerk, NOW, path)
    with pytest.raises(Refused, match="同じ操作で使うほかのファイル"):
        policy_comparison.keep_word(compared, path, seats.TODAY)
    assert path.read_text("utf-8") == NEW
    with pytest.raises(Refused, match="データフォルダの中"):
        policy_comparison.keep_word(compared, texts.folder / "表.docx", seats.TODAY)


def test_a_draft_is_named_as_one(texts: Office, tmp_path: Path) -> None:
    later = NEW + "2027年4月1日 改訂\n"
    policy.import_file(texts.clerk, written(tmp_path, "案", later))
    compared = policy_comparison.compare_versions(texts.clerk, NOW, date(2027, 4, 1))
    assert compared.after == "改正後（2027年4月1日改訂案）"


def test_clauses_are_compared_as_somebody_settled_them(texts: Office, tmp_path: Path) -> None:
    words = (
        NEW.replace("\n\n2005年", "\n手数料は現金でいただきます。\n\n2005年")
        + "2027年4月1日 改訂\n"
    )
    on = policy.import_file(texts.clerk, written(tmp_path, "案", words)).version_on
    before = policy_comparison.compare_versions(texts.clerk, NOW, on).comparison
    assert len(before.pairs) == 4
    parts = parts_of(words)
    row = words.splitlines().index("手数料は現金でいただきます。")
    starts = sorted((*parts.starts, ClauseStart(row, "", "手数料は現金でいただきます。")))
    with texts.clerk.unit("項目の分け方を直した") as unit:
        version = unit.policies.find(on)
        assert version is not None
        unit.policies.settle_text(version.id, words, replace(parts, starts=tuple(starts)), on)
        unit.log((("policy", version.id),))
    pairs = policy_comparison.compare_versions(texts.clerk, NOW, on).comparison.pairs
    assert [pair.change.value for pair in pairs] == ["same", "same", "same", "added", "changed"]
    assert "手数料は現金でいただきます。" in text(policy_sheet.draw(texts.clerk, version.id))


def test_what_has_no_text_or_cannot_be_read_is_refused(texts: Office, tmp_path: Path) -> None:
    path = written(tmp_path, "次の方針", NEW)
    with pytest.raises(Refused, match="2018年3月8日の版は、本文が登録されていないため"):
        policy_comparison.compare_with_file(texts.clerk, date(2018, 3, 8), path)
    with pytest.raises(BadFile, match="見つかりません"):
        policy_comparison.compare_with_file(texts.clerk, NOW, tmp_path / "ない.txt")
