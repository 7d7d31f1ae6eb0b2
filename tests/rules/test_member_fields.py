import pytest

from app.rules.findings import BadValue
from app.rules.member_fields import (
    LONGEST_NAME,
    one_line,
    read_address,
    read_care_of,
    read_child_name,
    read_code,
    read_contact_note,
    read_gender,
    read_member_kana,
    read_name,
    read_note,
    read_optional_kana,
)


@pytest.mark.parametrize(
    ("text", "code"),
    [("0012", "0012"), ("００１２", "0012"), (" 1 ", "1"), ("1234567890", "1234567890")],
)
def test_codes_keep_their_leading_zeros(text: str, code: str) -> None:
    assert read_code(text) == code


@pytest.mark.parametrize("text", ["", "　", "A12345", "12345678901", "12 34", "①", "-1", "1.0"])
def test_codes_that_are_none(text: str) -> None:
    with pytest.raises(BadValue, match="1〜10桁の数字"):
        read_code(text)


@pytest.mark.parametrize(
    "name", ["髙橋　試験", "辻\U000e0100　花子", "𠮷田　架空", "\U000323af　花子"]
)
def test_names_keep_rare_characters(name: str) -> None:
    assert read_name(name) == name
    assert read_child_name(name) == name


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("　", "氏名がありません"),
        ("試" * (LONGEST_NAME + 1), "長すぎます"),
        ("試験\u202e花子", "目に見えない文字"),
        ("試験\x00花子", "目に見えない文字"),
        ("試験\ue000花子", "外字"),
        ("試験\ufffd花子", "外字"),
    ],
)
def test_names_that_cannot_be_kept(name: str, says: str) -> None:
    with pytest.raises(BadValue, match=says):
        read_name(name)


def test_kana_of_a_member_is_needed_of_a_child_not() -> None:
    assert read_member_kana("しけん はなこ") == "シケン　ハナコ"
    assert read_optional_kana(" ") == ""
    with pytest.raises(BadValue, match="フリガナがありません"):
        read_member_kana(" ")
    with pytest.raises(BadValue, match="カタカナかひらがな"):
        read_optional_kana("試験")
    with pytest.raises(BadValue, match="カタカナかひらがな"):
        read_member_kana("ア" * 1_000_000)


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        *(("男", "男"), ("女", "女"), ("その他", "その他"), ("無回答", "無回答"), ("", "")),
        *(("M", "男"), ("f", "女"), ("Ｆ", "女"), ("1", "男"), ("２", "女"), ("　", "")),
    ],
)
def test_genders(text: str, gender: str) -> None:
    assert read_gender(text) == gender


@pytest.mark.parametrize("text", ["X9", "3", "0", "male", "女性?"])
def test_unknown_genders(text: str) -> None:
    with pytest.raises(BadValue, match="無回答"):
        read_gender(text)


def test_addresses_become_one_line() -> None:
    assert read_address(" 山形県架空市1-1 \r\n架空ビル 2階 ") == "山形県架空市1-1　架空ビル 2階"
    assert one_line("a\tb") == "a　b"
    with pytest.raises(BadValue, match="住所がありません"):
        read_address("\n")


def test_notes_may_be_empty_but_not_endless() -> None:
    assert read_note("", "受付者") == ""
    with pytest.raises(BadValue, match="受付者が長すぎます"):
        read_note("架空" * 100, "受付者")


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("架空", "架空様方"),
        ("架空　一郎様", "架空　一郎様方"),
        ("架空方", "架空方"),
        ("架空荘201", "架空荘201"),
        ("架空寮２０１号室", "架空寮２０１号室"),
        ("", ""),
    ],
)
def test_the_line_of_a_host_is_completed(typed: str, line: str) -> None:
    assert read_care_of(typed) == line


def test_a_note_on_calls_may_be_a_sentence_but_no_letter() -> None:
    note = "留守番電話には残さない。\n平日の夜のみ。"
    assert read_contact_note(note) == "留守番電話には残さない。　平日の夜のみ。"
    with pytest.raises(BadValue, match="長すぎます"):
        read_contact_note("架" * 201)
