"""Take the text of a policy out of the file that the office hands over."""

from pathlib import Path

from app.exchange.file_bytes import take_bytes
from app.exchange.pdf_files import pdf_text
from app.exchange.text_files import decode
from app.exchange.word_files import word_text
from app.rules.errors import BadFile

LARGEST_BYTES = 5_000_000
TEXT_SUFFIXES = {"", ".txt", ".text", ".md"}


def read_policy_file(path: Path) -> str:
    """Read a policy from .txt (any usual encoding), .docx or .pdf; line ends become plain.

    Numbers that Word counts by itself are written out again. A PDF gives its paragraphs whole
    again, without page numbers.

    Raises:
        BadFile: missing, empty, too large, of another kind, damaged, or without text.
    """
    suffix = path.suffix.lower()
    if suffix not in TEXT_SUFFIXES | {".docx", ".pdf"}:
        raise BadFile(_other_kind(path.name, suffix))
    data = take_bytes(path)
    if len(data) > LARGEST_BYTES:
        raise BadFile(
            f"{path.name}は方針の文書としては大きすぎます（{LARGEST_BYTES // 1_000_000}MBまで）。"
            "方針の文章だけを保存し直してから選んでください。何も変わっていません。"
        )
    text = _text_of(data, suffix, path.name)
    if not text.strip():
        raise BadFile(
            f"{path.name}には文章がありません。"
            "方針の文章が入ったファイルを選び直してください。何も変わっていません。"
        )
    return text


def _text_of(data: bytes, suffix: str, what: str) -> str:
    if suffix == ".docx" and data:
        return word_text(data, what=what)
    if suffix == ".pdf" and data:
        return pdf_text(data, what=what)
    return decode(data, what=what).replace("\r\n", "\n").replace("\r", "\n")


def _other_kind(name: str, suffix: str) -> str:
    if suffix in {".doc", ".docm", ".rtf", ".odt"}:
        return (
            f"{name}は読めない形式の文書です。"
            "Wordで「Word文書（.docx）」として保存し直してから選んでください。何も変わっていません。"
        )
    return (
        f"{name}は方針の文書として読めません。文字のファイル（.txt）、Word文書（.docx）、"
        "文字の入ったPDFのどれかを選んでください。何も変わっていません。"
    )
