"""Say where the letters of a case go, on which ground (回答送付先, LAW A-2, OFFICE L-27)."""

import unicodedata
from dataclasses import dataclass
from datetime import date

from app.rules.contact import read_postal_code
from app.rules.errors import OfficeError, Refused
from app.rules.member_fields import one_line, read_care_of
from app.rules.worded import Worded


class AddressBasis(Worded):
    """Name on which ground an address is used."""

    identity_paper = "identity_paper", "確認した書類のご住所"
    record = "record", "登録のご住所"
    agent = "agent", "代理人のご住所"
    counter = "counter", "窓口でお渡し"


@dataclass(frozen=True)
class AnswerAddress:
    """Hold where the letters of a case go; at the counter there is no address."""

    basis: AddressBasis
    postal_code: str = ""
    address: str = ""
    care_of: str = ""


def read_address(typed: AnswerAddress) -> AnswerAddress:
    """Return an address as it is kept: folded, and whole.

    Raises:
        Refused: it is missing, or its postal code is none.
    """
    if typed.basis is AddressBasis.counter:
        return AnswerAddress(AddressBasis.counter)
    address = one_line(typed.address)
    if not address:
        raise Refused("ご住所を入れてください。まだ何も変えていません。")
    try:
        return AnswerAddress(
            typed.basis,
            read_postal_code(typed.postal_code) if typed.postal_code.strip() else "",
            address,
            read_care_of(typed.care_of) if typed.care_of.strip() else "",
        )
    except OfficeError as error:
        raise Refused(f"{error.sentence}まだ何も変えていません。") from error


def differs(address: str, recorded: str) -> bool:
    """Tell whether an address is another than the one on record, however it is written."""
    return bool(recorded.strip()) and _folded(address) != _folded(recorded)


def refuse_checked(on: date, received_on: date, today: date) -> None:
    """Refuse a day of checking before the case came in, or still to come.

    Raises:
        Refused: with what to do.
    """
    if not received_on <= on <= today:
        raise Refused(
            "確かめた日は、受付の日から今日までの日付にしてください。まだ何も変えていません。"
        )


def _folded(address: str) -> str:
    plain = unicodedata.normalize("NFKC", address).replace("丁目", "-").replace("番地", "-")
    for sign in ("番", "号", "の", "‐", "−", "ー", "―"):
        plain = plain.replace(sign, "-")
    return "".join(plain.split()).replace("--", "-").rstrip("-")
