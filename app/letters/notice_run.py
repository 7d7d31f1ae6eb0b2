"""Lay the letters that tell many members of the same change (お知らせ), each with its number.

They are the letter that one member would get, and behind it the papers that go with it.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from app.letters import customer_barcode, notice
from app.letters.bar_strokes import postal_strokes
from app.letters.campaign_facts import Recipient
from app.letters.coded_address import coded_address
from app.letters.day_style import in_style
from app.letters.facts import Addressee, Organisation
from app.letters.flow import Page, paginate
from app.letters.ink import print_pages
from app.letters.marks import Text, right_aligned
from app.letters.notice import NoticeFacts
from app.letters.page import BODY, BOTTOM, RIGHT, TOP, Furniture, body_top, furnished, masthead
from app.letters.run_parts import Own, Shared
from app.letters.window import address
from app.letters.wording import Wording
from app.rules.page_settings import PageSettings
from app.rules.slip_numbers import spoken

NUMBER_AT: Final = 33.0
EVERYONE: Final = Addressee("", "", "すくすく会員", "各位")
"""To whom the specimen goes, which is nobody's letter."""


@dataclass(frozen=True)
class NoticeRun:
    """Hold what all letters of a run say: the notice of a kind, and the papers behind it.

    `behind` are PDF files, drawn once for all; the addressee of the notice is everyone.
    """

    kind: str
    notice: NoticeFacts
    behind: tuple[bytes, ...] = ()

    @property
    def organisation(self) -> Organisation:
        """Return the sender."""
        return self.notice.organisation

    @property
    def document_number(self) -> str:
        """Return the number that all letters bear."""
        return self.notice.head.document_number

    def under(self, number: str, anchor: str) -> "NoticeRun":
        """Return it under a number and an anchor in the log."""
        return self._headed(document_number=number, anchor=anchor)

    def as_draft(self) -> "NoticeRun":
        """Return it as a draft."""
        return self._headed(draft=True, anchor="")

    def dated(self, on: date) -> "NoticeRun":
        """Return it with another 文書日付."""
        return self._headed(dated_on=on)

    def _headed(self, **changed: object) -> "NoticeRun":
        head = replace(self.notice.head, **changed)  # type: ignore[arg-type]  # fields of the head
        return replace(self, notice=replace(self.notice, head=head))


def shared(facts: NoticeRun, words: Wording, settings: PageSettings) -> Shared:
    """Lay what all letters of a run have; what runs over the first sheet goes behind it."""
    told = in_style(facts.notice, settings)
    top = masthead(told.head, told.organisation, settings)
    rows = notice.rows(facts.kind, told, words)
    pages = paginate(rows, first_top=body_top(settings, top), top=TOP, bottom=BOTTOM)
    title, sender = notice.title(told, words), told.organisation.name
    head = told.head
    number = "案" if head.draft else head.document_number
    around = Furniture(number, title, head.anchor, head.draft, head.practice, settings.fold_marks)
    first, *rest = furnished(((*top, *pages[0]), *pages[1:]), around)
    over = (print_pages(rest, title=title, sender=sender),) if rest else ()
    specimen = address(EVERYONE, settings)
    return Shared(first, specimen, title, sender, (*over, *facts.behind))


def own(one: Recipient, settings: PageSettings) -> Own:
    """Lay what only this person's letter has; raise `AddressTooLong`."""
    to, spot = coded_address(one.addressee, one.customer_code, settings)
    postal = postal_strokes(spot, one.customer_code) if spot else ()
    return Own((*to, _number(one)), postal)


def own_marks(one: Recipient, settings: PageSettings) -> Page:
    """Lay the same as marks, for a page that is drawn alone; raise `AddressTooLong`."""
    to, spot = coded_address(one.addressee, one.customer_code, settings)
    postal = customer_barcode.bars(spot, one.customer_code) if spot else ()
    return (*to, _number(one), *postal)


def _number(one: Recipient) -> Text:
    return right_aligned(RIGHT, NUMBER_AT, f"整理番号　{spoken(one.slip_number)}", BODY)
