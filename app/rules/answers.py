"""Say which letter answers which right, decided in which way (LAW A-1, A-13 P-15)."""

from typing import Final

from app.rules.cases import RightLine
from app.rules.outcomes import OUTCOMES, Outcome
from app.rules.rights import Remedy

ENDING: Final = "answer_ending"
DISCLOSED: Final = frozenset({Remedy.disclosure, Remedy.provision_record_disclosure})
"""Rights whose answer is a list of what is held, item by item."""
STOPPED: Final = frozenset({Remedy.suspension_of_use, Remedy.suspension_of_provision})
NOTHING: Final = frozenset({Outcome.none_held, Outcome.existence_withheld})
"""Outcomes whose letters are alike word for word (P-15)."""
NOTHING_HELD: Final = "お調べした範囲に、ご請求の対象となる保有個人データはございませんでした。"
"""Offered as the reason of both; the letter says so already and does not repeat it."""
OF_WORDS: Final = frozenset({Remedy.complaint, Remedy.wish})
"""What is answered in words that somebody writes, not in what was done to the records."""
KINDS: Final[dict[Remedy, str]] = {
    Remedy.purpose_notice: "answer_purpose",
    Remedy.disclosure: "disclosure",
    Remedy.provision_record_disclosure: "answer_records",
    Remedy.correction: "answer_correction",
    Remedy.suspension_of_use: "answer_suspension",
    Remedy.erasure: "answer_erasure",
    Remedy.suspension_of_provision: "answer_provision",
    Remedy.complaint: "answer_complaint",
    Remedy.wish: "answer_wish",
}


def has_letter(right: RightLine) -> bool:
    """Tell whether a decided right is answered by a letter; what was taken back is not."""
    return right.outcome is not None and right.outcome is not Outcome.withdrawn


def kind_of(right: RightLine) -> str:
    """Name the kind of letter that answers a decided right; an ending has its own."""
    return KINDS[right.remedy] if is_substantive(right) else ENDING


def is_substantive(right: RightLine) -> bool:
    """Tell whether the answer speaks of the substance of the request."""
    return right.outcome is not None and OUTCOMES[right.outcome].substantive


def is_listed(right: RightLine) -> bool:
    """Tell whether the answer lists what is held, or says why it does not."""
    return right.remedy in DISCLOSED and is_substantive(right)


def opening_of(right: RightLine) -> str:
    """Name the opening of the letter; 存否をお答えしない reads as «nothing held» (P-15)."""
    if right.outcome is None or right.outcome is Outcome.existence_withheld:
        return Outcome.none_held.value
    return right.outcome.value


def told_reason(right: RightLine) -> str:
    """Return the reason as its letter tells it: nothing where it only repeats the result."""
    reason = right.public_reason.strip()
    return "" if right.outcome in NOTHING and reason == NOTHING_HELD else reason


def is_electronic(wished_method: str) -> bool:
    """Tell whether she wishes a file and not paper (法33①)."""
    return "電磁的" in wished_method
