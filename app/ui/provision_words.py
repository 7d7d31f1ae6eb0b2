"""Say of provisions and receipts what lists and pages say of both."""

from datetime import date
from typing import Final

from app.office.provision_rows import ProvisionShown
from app.office.received_rows import ReceivedShown
from app.rules.received_data import ReceiptGround
from app.ui.days import day_words
from app.ui.widgets.pill import Pill

TO_REMEDY: Final = Pill("要是正", "triangle", "bad")
TAKEN_BACK: Final = Pill("取消し", "cross", "quiet")
DISCLOSED: Final = Pill("開示の対象", "check", "good")
NOT_DISCLOSED: Final = Pill("対象外", "bar", "quiet")


def period(from_on: date, to_on: date) -> str:
    """Say the day of a record, or its first and its last."""
    begun = day_words(from_on)
    return begun if from_on == to_on else f"{begun}～{day_words(to_on)}"


def short_period(from_on: date, to_on: date) -> str:
    """Say it in a column: the last day, and with a mark that it was a period."""
    return f"{to_on:%Y/%m/%d}" if from_on == to_on else f"～{to_on:%Y/%m/%d}"


def pill_of(shown: ProvisionShown) -> Pill:
    """Say how a provision stands: taken back, to be remedied, disclosed on request or not."""
    if shown.row.is_cancelled:
        return TAKEN_BACK
    if shown.is_open_fact:
        return TO_REMEDY
    return DISCLOSED if shown.row.record_duty else NOT_DISCLOSED


def receipt_pill(shown: ReceivedShown) -> Pill:
    """Say how a receipt stands."""
    row = shown.row
    if row.is_cancelled:
        return TAKEN_BACK
    if row.ground is ReceiptGround.unknown:
        return Pill("確かめられていない", "triangle", "due")
    return DISCLOSED if row.record_duty else NOT_DISCLOSED
