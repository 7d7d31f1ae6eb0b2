"""Lay what one letter of a campaign has of its own: address, barcodes, the number of its slip."""

from app.letters import barcode, customer_barcode, reply_slip
from app.letters.bar_strokes import postal_strokes, slip_strokes
from app.letters.campaign_facts import Recipient
from app.letters.coded_address import coded_address
from app.letters.flow import Page
from app.letters.marks import Text, right_aligned
from app.letters.page import BODY, RIGHT
from app.letters.shared_run import Own
from app.letters.wording import Wording
from app.rules.page_settings import PageSettings
from app.rules.slip_numbers import spoken

NUMBER_AT = 33.0


def own(recipient: Recipient, words: Wording, settings: PageSettings) -> Own:
    """Lay what only this person's letter has; raise `AddressTooLong`."""
    code, slip_number = recipient.customer_code, recipient.slip_number
    to, spot = coded_address(recipient.addressee, code, settings)
    line = reply_slip.number(slip_number, words)
    postal = postal_strokes(spot, code) if spot else ()
    slip = slip_strokes(*reply_slip.bars_at(slip_number, line), slip_number)
    return Own((*to, _number(slip_number, words), line), postal + slip)


def own_marks(recipient: Recipient, words: Wording, settings: PageSettings) -> Page:
    """Lay the same as marks, for a page that is drawn alone; raise `AddressTooLong`."""
    code, slip_number = recipient.customer_code, recipient.slip_number
    to, spot = coded_address(recipient.addressee, code, settings)
    line = reply_slip.number(slip_number, words)
    postal = customer_barcode.bars(spot, code) if spot else ()
    slip = barcode.bars(*reply_slip.bars_at(slip_number, line), slip_number)
    return (*to, _number(slip_number, words), line, *postal, *slip)


def _number(slip_number: str, words: Wording) -> Text:
    line = f"{words.text('number')}　{spoken(slip_number)}"
    return right_aligned(RIGHT, NUMBER_AT, line, BODY)
