"""Draw the letters that ask members for their consent again, each with its reply slip.

A run is drawn in two steps, so that nobody waits for it: `draw_letters` draws what each letter has
of its own, and `number_letters` puts the beginning before it, once the number is known.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.letters import campaign_sheet
from app.letters.campaign_facts import SLOTS, CampaignFacts, Recipient
from app.letters.campaign_fields import Refusals, lacks_glyphs, refuse_shared, refuse_typed
from app.letters.campaign_own import own, own_marks
from app.letters.facts import DEFAULT
from app.letters.ink import print_pages
from app.letters.refusals import AddressTooLong, GlyphsMissing
from app.letters.shared_run import Drawn, Own, Progress, Run, Shared, bind, bulk, draw_own
from app.letters.wording import Wording, load
from app.rules.page_settings import PageSettings
from app.rules.slip_numbers import SAMPLE

__all__ = ["CampaignFacts", "Look", "Recipient", "Run", "bulk", "draw_run", "preview"]
__all__ += ["draw_letters", "number_letters", "unprintable"]

KIND = "campaign"
ANY_NUMBER, ANY_ANCHOR = "第0123456789-号", "0123456789:abcdef"
AT_ONCE = 100


@dataclass(frozen=True)
class Look:
    """Hold how the letters look and what they say: page settings, and wording of the office."""

    settings: PageSettings = DEFAULT
    wording: Wording | None = None

    @property
    def words(self) -> Wording:
        """Return the wording; the one that ships where the office has none of its own."""
        return self.wording or load(KIND, SLOTS)


def draw_letters(
    facts: CampaignFacts,
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
    stand_in = replace(facts, document_number=any_number, anchor=ANY_ANCHOR)
    return draw_own(_letters(recipients, look), _shared(stand_in, look), progress)


def number_letters(drawn: Drawn, facts: CampaignFacts, look: Look | None = None) -> Run:
    """Put the beginning before drawn letters; the same letters and facts give the same bytes."""
    refuse_shared(facts)
    return bind(drawn, _shared(facts, look or Look()))


def draw_run(
    facts: CampaignFacts, recipients: Sequence[Recipient], look: Look | None = None
) -> Run:
    """Draw one letter for each recipient at one go."""
    return number_letters(draw_letters(facts, recipients, look), facts, look)


def preview(facts: CampaignFacts, recipient: Recipient, look: Look | None = None) -> bytes:
    """Draw the letter of one recipient as a draft, whose number and slip are nobody's."""
    look = look or Look()
    draft = replace(facts, draft=True, anchor="")
    refuse_shared(draft)
    refuse_typed([recipient])
    shared = _shared(draft, look)
    sample = replace(recipient, slip_number=SAMPLE)
    page = shared.fixed + own_marks(sample, look.words, look.settings)
    return print_pages([page], title=shared.title, sender=shared.sender)


def unprintable(recipients: Sequence[Recipient], look: Look | None = None) -> dict[str, str]:
    """Say by slip number why a letter cannot be drawn, so that the others can be."""
    look, found = look or Look(), {}
    lacking = lacks_glyphs(recipients)
    for one in recipients:
        try:
            if lacking:
                refuse_typed([one])
            own(one, look.words, look.settings)
        except (GlyphsMissing, AddressTooLong) as refusal:
            found[one.slip_number] = refusal.sentence
    return found


def _shared(facts: CampaignFacts, look: Look) -> Shared:
    words, settings = look.words, look.settings
    return Shared(
        campaign_sheet.fixed(facts, words, settings),
        campaign_sheet.specimen(words, settings),
        campaign_sheet.title(facts, words),
        facts.organisation.name,
    )


def _letters(recipients: Sequence[Recipient], look: Look) -> Sequence[Own]:
    """Lay the letters; whose address is too long for the window is named, all at once."""
    words, letters, refused = look.words, [], Refusals()
    for one in recipients:
        with refused.noted(one):
            letters.append(own(one, words, look.settings))
    refused.tell()
    return letters
