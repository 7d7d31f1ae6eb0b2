"""Read the plain fields of a member: code, name, kana, gender, address, short notes."""

import re
import unicodedata

from app.rules.findings import BadValue
from app.rules.names import fold_name, read_kana
from app.rules.numerals import narrow, plain_digits

LONGEST_NAME = 60
LONGEST_ADDRESS = 200
LONGEST_NOTE = 60
LONGEST_RELATIONSHIP = 40
LONGEST_CONTACT_NOTE = 200
GENDERS = ("男", "女", "その他", "無回答")
_GENDER_OF = {name: name for name in GENDERS} | {"M": "男", "F": "女", "1": "男", "2": "女", "": ""}
_LOST = "\ufffd"  # stands where a character was lost in an earlier conversion
_CODE = re.compile("[0-9]{1,10}")
_WHOLE_CARE_OF = re.compile("(?:方|気付|気付け|内|宛|号室|[0-9])$")


def read_code(text: str) -> str:
    """Read 組合員コード: 1 to 10 digits, full-width accepted, leading zeros kept."""
    code = plain_digits(text.strip())
    if not code:
        raise BadValue("組合員コードがありません。1〜10桁の数字を入れてください。")
    if not _CODE.fullmatch(code):
        raise BadValue("組合員コードは1〜10桁の数字だけで入れてください。")
    return code


def read_name(text: str) -> str:
    """Read a 氏名 as its owner writes it, spaces folded to one full-width space."""
    return _text(fold_name(text), "氏名", LONGEST_NAME, needed=True)


def read_child_name(text: str) -> str:
    """Read the name of a child in the same way."""
    return _text(fold_name(text), "お子さまの氏名", LONGEST_NAME, needed=True)


def read_member_kana(text: str) -> str:
    """Read the フリガナ of a member, which must not be empty."""
    if not text.strip():
        raise BadValue("フリガナがありません。氏名の読みをカタカナかひらがなで入れてください。")
    return read_optional_kana(text)


def read_optional_kana(text: str) -> str:
    """Read a フリガナ that may be empty."""
    if not text.strip():
        return ""
    kana = read_kana(text) if len(text) <= LONGEST_NAME else None
    if kana is None:
        raise BadValue(
            "フリガナはカタカナかひらがなだけで入れてください（「ー」「・」と空白は使えます）。"
        )
    return kana


def read_gender(text: str) -> str:
    """Read 性別 into one of GENDERS, or empty."""
    gender = _GENDER_OF.get(narrow(text).upper()) if len(text) <= LONGEST_NOTE else None
    if gender is None:
        raise BadValue("性別は「男」「女」「その他」「無回答」のどれかにするか、空にしてください。")
    return gender


def read_address(text: str) -> str:
    """Read 住所: one line, its characters kept."""
    return _text(one_line(text), "住所", LONGEST_ADDRESS, needed=True)


def read_away_address(text: str) -> str:
    """Read the address of a 里帰り先, which must not be empty once anything of it is named."""
    return _text(one_line(text), "里帰り先の住所", LONGEST_ADDRESS, needed=True)


def read_care_of(text: str) -> str:
    """Read the line 「○○様方」 of an address; a bare name is completed."""
    line = _text(one_line(text), "様方", LONGEST_NOTE, needed=False)
    if not line or _WHOLE_CARE_OF.search(narrow(line)):
        return line
    return f"{line}方" if line.endswith("様") else f"{line}様方"


def read_contact_note(text: str) -> str:
    """Read 連絡上の注意, which is shown in red words at every call (OFFICE M-09)."""
    return _text(one_line(text), "連絡上の注意", LONGEST_CONTACT_NOTE, needed=False)


def read_note(text: str, label: str) -> str:
    """Read a short free text such as 受付者 or センター; it may be empty."""
    return _text(one_line(text), label, LONGEST_NOTE, needed=False)


def read_relationship(text: str) -> str:
    """Read 続柄 as it was told; it may be empty."""
    return _text(one_line(text), "続柄", LONGEST_RELATIONSHIP, needed=False)


def one_line(text: str) -> str:
    """Join the lines of a text, and what tabs part, by full-width spaces; other spaces stay."""
    lines = text.replace("\t", "\n").splitlines()
    if len(lines) == 1:
        return text.strip()
    return "　".join(line.strip() for line in lines if line.strip())


def _text(text: str, label: str, longest: int, *, needed: bool) -> str:
    """Refuse an empty text where one is needed, one too long, and characters nobody can see.

    Unassigned code points pass: the newest kanji of names are unknown to Python's tables.
    """
    if needed and not text:
        raise BadValue(f"{label}がありません。{label}を入れてください。")
    if len(text) > longest:
        raise BadValue(f"{label}が長すぎます（{longest}文字まで）。短くしてください。")
    if _LOST in text or (not text.replace("　", "").isprintable() and any(map(_is_unseen, text))):
        raise BadValue(
            f"{label}に、目に見えない文字か外字が入っています。"
            f"{label}をもう一度入力し直してください。"
        )
    return text


def _is_unseen(sign: str) -> bool:
    """Tell whether a character is a control, a format sign, or of a private font (外字)."""
    return unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co"}
