"""Read the fields by which a member is reached: postal code, telephone, mail address."""

import re
import unicodedata

from app.rules.findings import BadValue
from app.rules.numerals import narrow

_LONGEST = 254  # RFC 5321 §4.5.3.1.3, without the angle brackets
_POSTAL_CODE = re.compile("〒?([0-9]{3})-?([0-9]{4})")
_TELEPHONE = re.compile("[0-9]{10,11}")
_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
# Dots may follow each other or end the local part: some mobile carriers gave such addresses.
_MAIL = re.compile(
    rf"[A-Za-z0-9.!#$%&'*+/=?^_`{{|}}~-]{{1,64}}@(?:{_LABEL}\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]"
)


def read_postal_code(text: str) -> str:
    """Read 郵便番号 as "997-0015", or empty."""
    plain = narrow(text.strip()[:_LONGEST])
    if not plain:
        return ""
    parts = _POSTAL_CODE.fullmatch(plain)
    if not parts:
        raise BadValue(
            "郵便番号は7桁の数字で入れてください（例 997-0015）。"
            "先頭の0が消えていないかも確かめてください。"
        )
    return f"{parts[1]}-{parts[2]}"


def read_telephone(text: str) -> str:
    """Read 電話番号 as its 10 or 11 digits, or empty."""
    digits = re.sub("[-()]", "", narrow(text.strip()[:_LONGEST]))
    if digits and not _TELEPHONE.fullmatch(digits):
        raise BadValue(
            "電話番号は市外局番から10桁か11桁の数字で入れてください。"
            "先頭の0が消えていないかも確かめてください。"
        )
    return digits


def read_mail(text: str) -> str:
    """Read メールアドレス, or empty."""
    mail = unicodedata.normalize("NFKC", text.strip()[: _LONGEST + 1])
    if mail and (len(mail) > _LONGEST or not _MAIL.fullmatch(mail)):
        raise BadValue(
            "メールアドレスの形になっていません（例 name@example.jp）。確かめてください。"
        )
    return mail


def misses_first_zero(telephone: str) -> bool:
    """Tell whether a telephone number has probably lost its leading zero in a spreadsheet."""
    return bool(telephone) and not telephone.startswith("0")
