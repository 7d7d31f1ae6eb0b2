"""Draw the letters of a campaign: those that ask for consent again, and those that only tell.

A run is drawn in two steps, so that nobody waits for it: `draw_letters` draws what each letter has
of its own, and `number_letters` puts the beginning before it, once the number is known.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from app.letters import campaign_sheet, notice_run
from app.letters.attached import attached
from app.letters.campaign_facts import SLOTS, CampaignFacts, Recipient
from app.letters.campaign_fields import Refusals, lacks_glyphs, refuse_shared, refuse_typed
from app.letters.campaign_own import own, own_marks
from app.letters.facts import DEFAULT
from app.letters.flow import Page
from app.letters.ink import print_pages
from app.letters.notice_kinds import KINDS
from app.letters.notice_run import NoticeRun
from app.letters.refusals import AddressTooLong, GlyphsMissing
from app.letters.shared_run import Drawn, Own, Progress, Run, Shared, bind, bulk, draw_own
from app.letters.wording import Wording, load
from app.rules.page_settings import PageSettings
from app.rules.slip_numbers import SAMPLE

__all__ = ["CampaignFacts", "Look", "NoticeRun", "Recipient", "Run", "bulk", "draw_run", "preview"]
__all__ += ["RunFacts", "draw_letters", "number_letters", "unprintable"]

KIND = "campaign"
ANY_NUMBER, ANY_ANCHOR = "第0123456789-号", "0123456789:abcdef"
AT_ONCE = 100
RunFacts = CampaignFacts | NoticeRun


@dataclass(frozen=True)
class Look:
    """Hold how the letters look and what they say: page settings, and wording of the office."""

    settings: PageSettings = DEFAULT
    wording: Wording | None = None
    kind: str = KIND

    @cached_property
    def words(self) -> Wording:
        """Return the wording; the one that ships where the office has none of its own."""
        return self.wording or load(self.kind, KINDS.get(self.kind, SLOTS))


def draw_letters(
    facts: RunFacts,
    recipients: Sequence[Recipient],
    look: Look | None = None,
    progress: Progress | None = None,
) -> Drawn:
    """Draw what each letter has of its own, before it has a number.

    `progress` is told how many letters of how many are drawn. Raises `GlyphsMissing` and
    `AddressTooLong`, which name slip numbers, `SheetTooFull`, `DoesNotReadBack`.
    """
    look = look or Look()
    refuse_shared(facts)
    refuse_typed(recipients)
    any_number = facts.document_number + facts.organisation.mark + ANY_NUMBER
    stand_in = _shared(facts.under(any_number, ANY_ANCHOR), look)
    return draw_own(_letters(recipients, look), stand_in, progress)


def number_letters(drawn: Drawn, facts: RunFacts, look: Look | None = None) -> Run:
    """Put the beginning before drawn letters; the same letters and facts give the same bytes."""
    refuse_shared(facts)
    return bind(drawn, _shared(facts, look or Look()))


def draw_run(facts: RunFacts, recipients: Sequence[Recipient], look: Look | None = None) -> Run:
    """Draw one letter for each recipient at one go."""
    return number_letters(draw_letters(facts, recipients, look), facts, look)


def preview(facts: RunFacts, recipient: Recipient, look: Look | None = None) -> bytes:
    """Draw the letter of one recipient as a draft, whose number and slip are nobody's."""
    look = look or Look()
    draft = facts.as_draft()
    refuse_shared(draft)
    refuse_typed([recipient])
    shared = _shared(draft, look)
    page = shared.fixed + _marks(replace(recipient, slip_number=SAMPLE), look)
    return attached(print_pages([page], title=shared.title, sender=shared.sender), shared.behind)


def unprintable(recipients: Sequence[Recipient], look: Look | None = None) -> dict[str, str]:
    """Say by slip number why a letter cannot be drawn, so that the others can be."""
    look, found = look or Look(), {}
    lacking = lacks_glyphs(recipients)
    for one in recipients:
        try:
            if lacking:
                refuse_typed([one])
            _own(one, look)
        except (GlyphsMissing, AddressTooLong) as refusal:
            found[one.slip_number] = refusal.sentence
    return found


def _shared(facts: RunFacts, look: Look) -> Shared:
    words, settings = look.words, look.settings
    if isinstance(facts, NoticeRun):
        return notice_run.shared(facts, words, settings)
    return Shared(
        campaign_sheet.fixed(facts, words, settings),
        campaign_sheet.specimen(words, settings),
        campaign_sheet.title(facts, words),
        facts.organisation.name,
    )


def _own(one: Recipient, look: Look) -> Own:
    if look.kind == KIND:
        return own(one, look.words, look.settings)
    return notice_run.own(one, look.settings)


def _marks(one: Recipient, look: Look) -> Page:
    if look.kind == KIND:
        return own_marks(one, look.words, look.settings)
    return notice_run.own_marks(one, look.settings)


def _letters(recipients: Sequence[Recipient], look: Look) -> Sequence[Own]:
    """Lay the letters; whose address is too long for the window is named, all at once."""
    letters, refused = [], Refusals()
    for one in recipients:
        with refused.noted(one):
            letters.append(_own(one, look))
    refused.tell()
    return letters
