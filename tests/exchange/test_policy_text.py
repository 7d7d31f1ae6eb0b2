"""Check that a policy comes whole out of text, Word and PDF files, and bad files are refused."""

from contextlib import suppress
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from app.exchange.policy_text import LARGEST_BYTES, read_policy_file
from app.exchange.word_files import word_text
from app.rules.errors import BadFile
from app.rules.policy import lost_lines, parse
from tests.exchange.policy_files import empty_pdf, pdf_file, word_file

POLICY = Path(__file__).parent.parent / "policies" / "bracketed.txt"
TEXT = POLICY.read_text(encoding="utf-8")


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp932"])
def test_text_file_in_any_encoding(tmp_path: Path, code: str) -> None:
    text = TEXT.replace("\u00a0", " ").replace("‐", "-")
    path = tmp_path / "方針.txt"
    path.write_bytes(text.replace("\n", "\r\n").encode(code))
    assert read_policy_file(path) == text


def test_word_file_gives_the_same_policy(tmp_path: Path) -> None:
    text = read_policy_file(word_file(tmp_path / "方針.docx", TEXT))
    assert parse(text) == parse(TEXT)


def test_pdf_gives_the_same_policy_and_loses_nothing(tmp_path: Path) -> None:
    text = read_policy_file(pdf_file(tmp_path / "方針.pdf", TEXT))
    expected, parsed = parse(TEXT), parse(text)
    assert lost_lines(text, parsed) == ()
    assert parsed.revisions == expected.revisions
    assert parsed.purposes == expected.purposes
    assert parsed.service_scopes == expected.service_scopes
    assert parsed.joint_use == expected.joint_use
    assert parsed.organisation == expected.organisation
    assert [one.heading for one in parsed.clauses] == [one.heading for one in expected.clauses]


def test_pdf_rejoins_sentences_over_lines_and_pages(tmp_path: Path) -> None:
    sentence = "架空の組合は、試験のためにとても長い文を書きます" * 4 + "。"
    text = "\n".join(["個人情報保護方針", *[sentence] * 20])
    rows = read_policy_file(pdf_file(tmp_path / "方針.pdf", text)).split("\n")
    assert [row for row in rows if row] == ["個人情報保護方針", *[sentence] * 20]


def test_word_tables_lists_and_footers_are_read(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("架空組合の個人情報保護方針")
    for words in ("配達のため", "集金のため"):
        document.add_paragraph(words, style="List Number")
    document.add_paragraph("見本", style="List Bullet")
    table = document.add_table(2, 2)
    for cell, words in zip(
        [cell for row in table.rows for cell in row.cells],
        ["制定", "2005年4月1日", "改訂", "2010年4月1日"],
        strict=True,
    ):
        cell.text = words
    document.sections[0].footer.paragraphs[0].text = "2015年5月1日 改訂"
    path = tmp_path / "方針.docx"
    document.save(str(path))
    text = read_policy_file(path)
    assert text.split("\n") == [
        "架空組合の個人情報保護方針",
        "1. 配達のため",
        "2. 集金のため",
        "・ 見本",
        "制定\t2005年4月1日",
        "改訂\t2010年4月1日",
        "2015年5月1日 改訂",
    ]
    assert [one.on for one in parse(text).revisions] == ["2005-04-01", "2010-04-01", "2015-05-01"]


def test_word_furigana_and_deleted_words_stay_out(tmp_path: Path) -> None:
    document = Document()
    paragraph = document.add_paragraph("架空")
    for tag in ("w:rt", "w:del"):
        unseen = OxmlElement(tag)
        words = OxmlElement("w:t")
        words.text = "見えない"
        unseen.append(words)
        paragraph._p.append(unseen)
    paragraph.add_run().add_break()
    paragraph.add_run("試験\tです")
    assert paragraph._p.find(qn("w:rt")) is not None
    path = tmp_path / "方針.docx"
    document.save(str(path))
    assert read_policy_file(path) == "架空\n試験\tです"


@pytest.mark.parametrize("name", ["方針.xlsx", "方針.jpg", "方針.doc", "方針.html"])
def test_other_kinds_are_refused_by_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(TEXT, encoding="utf-8")
    with pytest.raises(BadFile, match=f"{name}は.*(選んで|保存し直して)"):
        read_policy_file(path)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("方針.txt", b""),
        ("方針.docx", b""),
        ("方針.pdf", b""),
        ("方針.txt", b"%PDF-1.7\n"),
        ("方針.docx", TEXT.encode()),
        ("方針.docx", b"PK\x03\x04" + b"\0" * 60),
        ("方針.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("方針.pdf", TEXT.encode()),
        ("方針.pdf", b"%PDF-1.7\nhalf"),
        ("方針.txt", b"\0\1\2\3" * 20),
        ("方針.txt", b"a" * (LARGEST_BYTES + 1)),
    ],
)
def test_bad_files_are_refused_with_a_sentence(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(BadFile) as refusal:
        read_policy_file(path)
    assert refusal.value.sentence.startswith(name)
    assert refusal.value.sentence.endswith("何も変わっていません。")


@pytest.mark.parametrize("part", [0.2, 0.5, 0.9, 0.99])
def test_half_written_word_and_pdf_are_refused(tmp_path: Path, part: float) -> None:
    data = word_file(tmp_path / "方針.docx", TEXT).read_bytes()
    (tmp_path / "方針.docx").write_bytes(data[: int(len(data) * part)])
    with pytest.raises(BadFile, match="壊れています"):
        read_policy_file(tmp_path / "方針.docx")
    (tmp_path / "方針.pdf").write_bytes(b"%PDF-1.4\n" + b"1 0 obj" * int(9 * part))
    with pytest.raises(BadFile, match="壊れている"):
        read_policy_file(tmp_path / "方針.pdf")


def test_damaged_bytes_inside_a_word_file_are_refused_or_read(tmp_path: Path) -> None:
    data = word_file(tmp_path / "方針.docx", TEXT).read_bytes()
    for place in range(0, len(data), len(data) // 60):
        harmed = bytearray(data)
        harmed[place] ^= 0xFF
        with suppress(BadFile):
            assert word_text(bytes(harmed), what="方針.docx")


def test_pdf_without_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "方針.pdf"
    path.write_bytes(empty_pdf())
    with pytest.raises(BadFile, match="文字がありません"):
        read_policy_file(path)


def test_word_file_without_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="文章がありません"):
        read_policy_file(word_file(tmp_path / "方針.docx", "\n\n"))


def test_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="見つかりません"):
        read_policy_file(tmp_path / "無い.txt")
