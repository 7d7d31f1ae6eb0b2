"""The barcode says what the post's manual says it does: its rules and all of its examples."""

import pytest

from app.rules.customer_barcodes import CHARACTERS, address_digits, barcode_characters

# 郵便番号・バーコードマニュアル: postal code, what follows the town, its digits, the check digit.
EXAMPLES = (
    ("2630023", "3丁目30-8　郵便ビル403号", "3-30-8-403", "5"),
    ("0140113", "南田茂木　添60-1", "60-1", "CC8"),
    ("1100016", "5-6-3　ABCビル10F", "5-6-3-10", "9"),
    ("0600906", "4丁目　郵便センター6号館", "4-6", "9"),
    ("0650006", "8丁目　郵便センター10号館", "8-10", "9"),
    ("4070033", "韮崎400", "400", "-"),
    ("2730102", "東3丁目-20-5　郵便・A&bコーポB604号", "3-20-5B604", "0"),
    ("1980036", "十一丁目六番地一号　郵便タワー601", "11-6-1-601", "CC8"),
    ("0270203", "第二十一地割大淵川480", "21-480", "CC5"),
    ("5900016", "四丁六番十九号", "4-6-19", "CC2"),
    ("0800831", "南七線　西28", "7-28", "CC7"),
    ("3170055", "6丁目7-14　ABCビル2F", "6-7-14-2", "CC1"),
    ("6500046", "9丁目7-6　郵便シティA棟1F1号", "9-7-6A1-1", "5"),
    ("6230011", "綾部6-7　LプラザB106", "6-7LB106", "4"),
    ("0640804", "29丁目1524-23　第2郵便ハウス501", "29-1524-23-2-501", "3"),
    ("9100067", "3丁目80-25　J1ビル2-B", "3-80-25J1-2B", "9"),
    ("1000013", "1丁目3番2号　郵便プラザ503室", "1-3-2-503", "9"),
)


@pytest.mark.parametrize(("code", "rest", "digits", "check"), EXAMPLES)
def test_the_examples_of_the_manual(code: str, rest: str, digits: str, check: str) -> None:
    assert address_digits(rest) == digits
    characters = barcode_characters(code + digits)
    assert (len(characters), characters[-1]) == (21, check)


def test_what_goes_beyond_the_twentieth_place_is_cut_off() -> None:
    assert "".join(barcode_characters("064080429-1524-23-2-501")[:-1]) == "064080429-1524-23-2-"
    cut = barcode_characters("91000673-80-25J1-2B")
    assert cut[:-1] == (*"91000673-80-25", "CC1", "9", *"1-2", "CC1")


def test_short_codes_are_filled_up() -> None:
    assert barcode_characters("1008792")[7:20] == ("CC4",) * 13


@pytest.mark.parametrize("code", [f"{code}{digits}" for code, _, digits, _ in EXAMPLES])
def test_the_values_of_all_characters_are_a_multiple_of_nineteen(code: str) -> None:
    assert sum(CHARACTERS.index(one) for one in barcode_characters(code)) % 19 == 0


@pytest.mark.parametrize(
    ("rest", "digits"),
    [
        ("１丁目２番３号", "1-2-3"),
        ("１－２－３", "1-2-3"),
        ("1ー2‐3", "1-2-3"),
        ("百一番地の二", "101"),
        ("百一番地ノ二号", "101-2"),
        ("字一本木12", "12"),
        ("1-2 Fビル", "1-2F"),
        ("1-2 3f", "1-2-3"),
        ("1-2 ABビル", "1-2"),
        ("1-2 a棟", "1-2A"),
        ("-1-2-", "1-2"),
        ("架空", ""),
        ("", ""),
    ],
)
def test_the_rules_of_taking_digits_out(rest: str, digits: str) -> None:
    assert address_digits(rest) == digits
