"""Check that text comes in whole from every usual encoding, and that nothing else comes in."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange import text_files
from app.exchange.text_files import decode
from app.rules.errors import BadFile

TEXT = (
    "組合員コード,氏名,フリガナ\r\n0000001234,架空 太郎,カクウ タロウ\r\n"
    "0000001235,試験 花子,ｼｹﾝ ﾊﾅｺ\r\n"
)
CODES = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "cp932",
    "euc_jp",
    "iso2022_jp_ext",
)
JAPANESE = st.text(
    st.sampled_from("架空太郎試験花子制定改訂年月日あいうえおカキクケコー、。「」0123456789abc \n"),
    min_size=1,
    max_size=60,
)


@pytest.mark.parametrize("code", CODES)
def test_every_usual_encoding_is_read_exactly(code: str) -> None:
    assert decode(TEXT.encode(code), what="見本.csv") == TEXT


@pytest.mark.parametrize(
    "short",
    [
        "氏名",
        "組合員",
        "同意",
        "はい",
        "○",
        "あ",
        "ｱ",
        "ｶｸｳ",
        "髙橋",
        "①㈱",
        "制定",
        "渡邊",
        "纐纈",
    ],
)
def test_short_cp932_is_never_taken_for_anything_else(short: str) -> None:
    assert decode(short.encode("cp932"), what="見本.csv") == short
    assert decode(f"{short}\r\n".encode("cp932"), what="見本.csv") == f"{short}\r\n"


@given(JAPANESE)
def test_cp932_comes_back_whatever_it_says(text: str) -> None:
    if text.strip():
        assert decode(text.encode("cp932"), what="見本.txt") == text


@given(JAPANESE)
def test_utf_8_and_marked_utf_16_come_back_whatever_they_say(text: str) -> None:
    if text.strip():
        for code in ("utf-8", "utf-8-sig", "utf-16"):
            assert decode(text.encode(code), what="見本.txt") == text


def test_windows_signs_are_read_in_older_encodings_too() -> None:
    euc = b"\xad\xa1" + "個人情報の見本".encode("euc_jp")
    jis = b"\x1b$B\x2d\x6a\x1b(B" + "の見本".encode("iso2022_jp")
    assert decode(euc, what="見本.txt") == "①個人情報の見本"
    assert decode(jis, what="見本.txt") == "㈱の見本"


def test_old_end_of_file_sign_is_dropped() -> None:
    assert decode("見本です。\r\n\x1a".encode("cp932"), what="見本.txt") == "見本です。\r\n"


@pytest.mark.parametrize(
    "data", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b" \r\n\t\r\n", "\u3000\n".encode()]
)
def test_empty_file_is_refused(data: bytes) -> None:
    with pytest.raises(BadFile, match=r"見本\.txtは空です"):
        decode(data, what="見本.txt")


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04\x14\x00\x06\x00",
        b"%PDF-1.7\n",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"SQLite format 3\x00",
        b"\x00\x01\x02\x03\x04\x05\x06\x07" * 9,
        b"text\x00text\x00more",
        b"\x01\x02\x03\x04abc",
    ],
)
def test_other_kinds_of_file_are_refused(data: bytes) -> None:
    with pytest.raises(BadFile, match=r"見本\.txt.*選び直して|見本\.txt.*保存し直して"):
        decode(data, what="見本.txt")


@pytest.mark.parametrize("code", ["utf-8", "utf-16", "cp932", "euc_jp"])
def test_a_file_cut_off_inside_a_character_is_refused(code: str) -> None:
    data = ("架空の方針を定めます。" * 9 + "見本").encode(code)[:-1]
    with pytest.raises(BadFile, match="途中で切れています"):
        decode(data, what="見本.txt")


def test_huge_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_files, "LARGEST_BYTES", 10)
    with pytest.raises(BadFile, match="大きすぎます"):
        decode(b"a" * 11, what="見本.txt")


@pytest.mark.parametrize("seed", range(60))
def test_chance_bytes_are_refused(seed: int) -> None:
    chance = random.Random(seed)
    with pytest.raises(BadFile, match=r"^見本\.txtは"):
        decode(chance.randbytes(chance.randrange(64, 400)), what="見本.txt")


def test_bytes_that_fit_nowhere_are_refused() -> None:
    with pytest.raises(BadFile, match="文字コードが分からない"):
        decode(b"\xff\xff\xff", what="見本.txt")
