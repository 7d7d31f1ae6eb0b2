"""Number the reply slips (整理番号) so that a typing error is found before it is recorded.

Two digits of the fiscal year, two of the campaign, five of the slip, and a check digit after
H. Michael Damm, which finds every wrong digit and every swap of neighbours: 「27-04-00123-9」.
"""

from app.rules.errors import OfficeError
from app.rules.numerals import narrow

MOST_CAMPAIGNS = 99
MOST_SLIPS = 99_999
DIGITS = 10
SAMPLE = "0000000001"
"""What stands on a preview for a number: its check digit fails, so that it is nobody's slip."""
_SAMPLE_WORD = "見本"
_CENTURY = 100
_LONGEST = 60  # no spelling of a number is longer
_CUTS = (2, 4, 9)
_SEPARATORS = str.maketrans("", "", "-_/.・~")
_DAMM = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)


class BadSlipNumber(OfficeError):
    """Say why a typed number is the number of no slip."""


def slip_number(fiscal_year: int, campaign: int, serial: int) -> str:
    """Return the ten digits of a slip; `fiscal_year` is 西暦."""
    if not (1 <= campaign <= MOST_CAMPAIGNS and 1 <= serial <= MOST_SLIPS):
        raise ValueError((campaign, serial))
    plain = f"{fiscal_year % _CENTURY:02d}{campaign:02d}{serial:05d}"
    return f"{plain}{_remainder(plain)}"


def spoken(number: str) -> str:
    """Write a number as it is printed and read aloud: 「27-04-00123-9」; a preview has none."""
    if number == SAMPLE:
        return _SAMPLE_WORD
    first, second, third = _CUTS
    return "-".join((number[:first], number[first:second], number[second:third], number[third:]))


def read_slip_number(typed: str) -> str:
    """Read a number that was typed or scanned; width, spaces and any kind of dash are allowed.

    Raises:
        BadSlipNumber: nothing typed, other signs than digits, too few or many, or a wrong digit.
    """
    plain = narrow(typed[: _LONGEST + 1]).translate(_SEPARATORS)
    if not plain:
        raise BadSlipNumber("整理番号を入れてください。返信票の右上に印刷されています。")
    if not (plain.isascii() and plain.isdigit()):
        raise BadSlipNumber(
            "整理番号に数字でない文字があります。返信票の右上の数字10桁を入れてください。"
        )
    if len(plain) != DIGITS:
        raise BadSlipNumber(_wrong_length(plain))
    if _remainder(plain):
        raise BadSlipNumber(_wrong_digit(plain))
    return plain


def campaign_code(fiscal_year: int, campaign: int) -> str:
    """Write how the office names a campaign: the first four digits of its slips, 「27-04」."""
    return f"{fiscal_year % _CENTURY:02d}-{campaign:02d}"


def read_campaign_code(typed: str) -> tuple[int, int]:
    """Read the name of a campaign into its two-digit year and its number.

    Raises:
        BadSlipNumber: not four digits.
    """
    plain = narrow(typed[: _LONGEST + 1]).translate(_SEPARATORS)
    if not (plain.isascii() and plain.isdigit() and len(plain) == _CUTS[1]):
        raise BadSlipNumber("再同意の依頼は、整理番号のはじめの4桁で指定してください（例 27-04）。")
    return int(plain[: _CUTS[0]]), int(plain[_CUTS[0] :])


def _remainder(digits: str) -> int:
    """Return the check digit of these digits; 0 where the last of them is theirs."""
    interim = 0
    for digit in digits:
        interim = int(_DAMM[interim][int(digit)])
    return interim


def _wrong_length(digits: str) -> str:
    short = "足りません" if len(digits) < DIGITS else "多すぎます"
    return (
        f"整理番号の桁が{short}（{min(len(digits), _LONGEST)}桁）。"
        "「27-04-00123-9」のように、数字10桁を入れてください。"
    )


def _wrong_digit(digits: str) -> str:
    swaps = _swaps(digits)
    if not swaps:
        return (
            f"整理番号 {spoken(digits)} は正しくありません。どこかの数字が違っています。"
            "返信票の番号をもう一度確かめてください。"
        )
    places = "、".join(f"{place}桁目と{place + 1}桁目" for place in swaps)
    return (
        f"整理番号 {spoken(digits)} は正しくありません。数字が違うか、"
        f"入れ替わっています（{places}など）。返信票の番号をもう一度確かめてください。"
    )


def _swaps(digits: str) -> list[int]:
    """List the places after which two neighbours may have been swapped.

    The right number itself is not offered: another person's slip could be the one that fits.
    """
    return [
        place + 1
        for place in range(len(digits) - 1)
        if digits[place] != digits[place + 1]
        and not _remainder(digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :])
    ]
