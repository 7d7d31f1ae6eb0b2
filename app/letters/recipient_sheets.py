"""Write to a recipient with a sheet behind the letter that it fills in and sends back."""

from dataclasses import dataclass, replace

from app.letters import recipient_letter
from app.letters.attached import attached
from app.letters.facts import DEFAULT
from app.letters.forms import kinds as forms
from app.letters.forms.facts import FormFacts
from app.letters.notice import NoticeFacts
from app.letters.wording import Wording
from app.rules.page_settings import PageSettings
from app.rules.wording_kinds import SHEETS


@dataclass(frozen=True)
class SheetWords:
    """Hold the wordings of a letter, of its sheet, and what all sheets share; None as it ships."""

    letter: Wording | None = None
    sheet: Wording | None = None
    shared: Wording | None = None


AS_SHIPPED = SheetWords()


def draw(
    kind: str,
    facts: NoticeFacts,
    form: FormFacts,
    settings: PageSettings = DEFAULT,
    words: SheetWords = AS_SHIPPED,
) -> bytes:
    """Return letter and sheet as one PDF; the sheet names the letter's number.

    Raises as `notice.draw`.
    """
    head = facts.head
    form = replace(
        form, receipt_number=head.document_number, draft=head.draft, practice=head.practice
    )
    letter = recipient_letter.draw(kind, facts, settings, words.letter)
    return attached(letter, [forms.draw(SHEETS[kind], form, words.sheet, words.shared)])
