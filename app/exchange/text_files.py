"""Read the bytes of a text file in any encoding that a Japanese office uses."""

from app.exchange.text_encodings import WHITESPACE, Reading, best_reading, marked_reading
from app.rules.errors import BadFile

LARGEST_BYTES = 100_000_000
OTHER_KINDS = {
    b"PK\x03\x04": "ExcelやWordのファイル、または圧縮ファイル",
    b"%PDF": "PDF",
    b"\x89PNG": "画像",
    b"\xff\xd8\xff": "画像",
    b"GIF8": "画像",
    b"II*\0": "画像",
    b"MM\0*": "画像",
    b"\xd0\xcf\x11\xe0": "古い形式のExcelやWordのファイル",
    b"\x1f\x8b": "圧縮ファイル",
    b"7z\xbc\xaf": "圧縮ファイル",
    b"SQLite format 3": "データベース",
}


def decode(data: bytes, *, what: str) -> str:
    """Turn the bytes of a text file into text, exactly, without its byte order mark.

    `what` names the file at the head of the sentence, such as 「方針.txt」. Reads UTF-8, UTF-16
    (both with and without a mark), CP932, EUC-JP and ISO-2022-JP. Line ends stay as they are.

    Raises:
        BadFile: the file is empty, too large, no text, cut off, or in no known encoding.
    """
    _refuse_unreadable(data, what)
    marked = marked_reading(data)
    reading = marked or best_reading(data)
    if reading is None or not (marked or reading.sure):
        raise BadFile(
            f"{what}は、文字コードが分からないため読めませんでした。"
            "元のソフトで「UTF-8」を選んで保存し直してください。何も変わっていません。"
        )
    _refuse_damaged(reading, what)
    text = reading.text.rstrip("\x1a")
    if not text.strip():
        raise _empty(what)
    return text


def _refuse_unreadable(data: bytes, what: str) -> None:
    """Refuse what cannot be a text file, judged by its size and its first bytes."""
    if not data:
        raise _empty(what)
    if len(data) > LARGEST_BYTES:
        raise BadFile(
            f"{what}は大きすぎます({LARGEST_BYTES // 1_000_000}MBまで)。"
            "ファイルを分けてから選び直してください。何も変わっていません。"
        )
    for head, kind in OTHER_KINDS.items():
        if data.startswith(head):
            raise BadFile(
                f"{what}は文字のファイルではありません({kind}のようです)。"
                "文字のファイルを選び直してください。何も変わっていません。"
            )


def _refuse_damaged(reading: Reading, what: str) -> None:
    """Refuse a text that ends inside a character, or that is full of control characters."""
    controls = sum(sign < " " and sign not in WHITESPACE for sign in reading.text)
    if "\0" in reading.text or controls * 50 > len(reading.text):
        raise BadFile(
            f"{what}は文字のファイルではないか、壊れています。"
            "元のファイルを選び直してください。何も変わっていません。"
        )
    if not reading.whole:
        raise BadFile(
            f"{what}は途中で切れています。"
            "元のファイルを保存し直すか、写し直してから選んでください。何も変わっていません。"
        )


def _empty(what: str) -> BadFile:
    return BadFile(
        f"{what}は空です。内容のあるファイルを選び直してください。何も変わっていません。"
    )
