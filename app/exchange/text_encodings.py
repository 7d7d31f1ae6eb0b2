"""Weigh the readings of bytes in the encodings of Japanese offices, and take the most likely."""

import codecs
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

SAMPLE_CHARACTERS = 20_000
WHITESPACE = "\t\n\r\f\v\x1a"
HALF_KANA = 1.1  # a little more than half a kanji: a file of ｶﾅ alone is CP932, not EUC-JP
JIS_CELLS = range(0x21, 0x7F)
LAST_ROW_OF_FIRST_HALF = 0x5E
LAST_CELL_BEFORE_DELETE = 0x5F  # Shift_JIS leaves out 0x7F
LONGEST_SIGN = 4  # bytes
FIRST_LEVEL = range(0xB0, 0xD0)  # the rows of everyday kanji, as EUC-JP counts them
OWN_SIGNS = range(0xE000, 0xF900)  # 外字: each office draws its own
SUPPLEMENT = 0x8F  # EUC-JP's lead of the characters outside the first two levels
CODECS = (
    ("utf-8", "strict"),
    ("cp932", "strict"),
    ("euc_jp", "nec-row"),
    ("iso2022_jp_ext", "nec-row"),
)
TRUST = {  # by chance: UTF-8 and escapes hardly ever fit, UTF-16 nearly always
    "utf-8": 2.0,
    "iso2022_jp_ext": 2.0,
    "utf-16-le": -1.5,
    "utf-16-be": -1.5,
}
LAST_SMALL_LETTER = "\u07ff"
CUT_OFF = 3.0
RARE_WHITESPACE = "\f\v"
UTF_16 = (("utf-16-le", "strict"), ("utf-16-be", "strict"))


@dataclass(frozen=True)
class Reading:
    """Hold what a file says in one encoding.

    `whole` is false where the last character is cut off; `score` grows with likelihood.
    """

    text: str
    encoding: str
    score: float
    whole: bool = True

    @property
    def sure(self) -> bool:
        """Say whether the text looks like something a person wrote."""
        return self.encoding in {"utf-8", "iso2022_jp_ext"} or self.score >= 0


def best_reading(data: bytes) -> Reading | None:
    """Choose the likeliest reading of bytes without a mark; none where no encoding fits."""
    codes = UTF_16 if b"\0" in data else CODECS + UTF_16
    return max(_readings(data, codes), key=lambda reading: reading.score, default=None)


def marked_reading(data: bytes) -> Reading | None:
    """Read bytes that begin with a byte order mark; none where there is no mark."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return next(_readings(data[len(mark) :], ((encoding, "strict"),)), None)
    return None


def _readings(data: bytes, codes: tuple[tuple[str, str], ...]) -> Iterator[Reading]:
    """Read the bytes in each encoding that they fit, a cut-off last character aside."""
    for encoding, errors in codes:
        if encoding == "iso2022_jp_ext" and b"\x1b" not in data:
            continue
        text, whole = _read(data, encoding, errors)
        if text or not data:
            yield Reading(text, encoding, _score(text, encoding) - (0 if whole else CUT_OFF), whole)


def _read(data: bytes, encoding: str, errors: str) -> tuple[str, bool]:
    """Decode bytes; the text is empty where they do not fit, and not whole where the end fails."""
    try:
        return data.decode(encoding, errors), True
    except UnicodeDecodeError as error:
        cut_off = "incomplete" in error.reason or "unexpected end" in error.reason
        cut_off = cut_off or "truncated" in error.reason
        if cut_off and len(data) - error.start < LONGEST_SIGN:
            return data[: error.start].decode(encoding, errors), False
        return "", False


def _score(text: str, encoding: str) -> float:
    """Add up how likely each character is in a Japanese office."""
    extra = 0.0 if "\n" in text and encoding in dict(UTF_16) else TRUST.get(encoding, 0.0)
    return sum(
        _weight(sign) + (extra if sign > LAST_SMALL_LETTER else 0.0)
        for sign in text[:SAMPLE_CHARACTERS]
    )


@lru_cache(maxsize=20_000)
def _weight(sign: str) -> float:
    """Say how likely one character is: kana most, then everyday kanji; controls not at all."""
    if sign in RARE_WHITESPACE:
        return -3.0
    if sign in WHITESPACE or "\x20" <= sign <= "\x7e":
        return 1.0
    if unicodedata.category(sign) in {"Cc", "Cn", "Cs"}:
        return -10.0
    if "\u3001" <= sign <= "\u30ff" or "\uff01" <= sign <= "\uff5e" or sign == "\u3000":
        return 3.0
    if "\uff61" <= sign <= "\uff9f":
        return HALF_KANA if sign >= "\uff66" else -HALF_KANA
    return _kanji_weight(sign)


def _kanji_weight(sign: str) -> float:
    """Weigh a character by its place in the JIS tables."""
    try:
        lead = sign.encode("euc_jp")[0]
    except UnicodeEncodeError:
        lead = SUPPLEMENT
    if lead == SUPPLEMENT:
        return 0.0 if sign.encode("cp932", "ignore") and ord(sign) not in OWN_SIGNS else -2.0
    if lead in FIRST_LEVEL:
        return 2.0
    return 0.5 if lead < FIRST_LEVEL.start else 0.0


def _nec_row(error: UnicodeError) -> tuple[str, int]:
    """Read ①, ㈱ and their like, which Windows writes into EUC-JP and ISO-2022-JP too."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    pair = bytes(byte & 0x7F for byte in error.object[error.start : error.start + 2])
    if "incomplete" in error.reason or not all(cell in JIS_CELLS for cell in pair):
        raise error
    try:
        return _shifted(*pair).decode("cp932"), error.start + 2
    except UnicodeDecodeError:
        raise error from None


def _shifted(row: int, cell: int) -> bytes:
    """Move a JIS row and cell (0x21 to 0x7E each) to its two bytes in Shift_JIS."""
    lead = (row + 1) // 2 + (0x70 if row <= LAST_ROW_OF_FIRST_HALF else 0xB0)
    if row % 2 == 0:
        return bytes((lead, cell + 0x7E))
    return bytes((lead, cell + (0x20 if cell > LAST_CELL_BEFORE_DELETE else 0x1F)))


codecs.register_error("nec-row", _nec_row)
