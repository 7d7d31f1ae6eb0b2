"""Draw the letters that ask members for their consent again, each with its reply slip."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.letters import campaign_sheet
from app.letters.campaign_facts import SLOTS, CampaignFacts, Recipient
from app.letters.facts import DEFAULT, PageSettings
from app.letters.flow import Page
from app.letters.ink import print_pages
from app.letters.refusals import AddressTooLong, Contradiction, GlyphsMissing, refuse_missing
from app.letters.shared_run import Progress, Run, Sheets, bulk, print_run
from app.letters.window import address
from app.letters.wording import Wording, load
from app.rules.slip_numbers import spoken

__all__ = ["CampaignFacts", "Recipient", "Run", "bulk", "draw_run", "preview", "unprintable"]

NAMED = 5


def draw_run(
    facts: CampaignFacts,
    recipients: Sequence[Recipient],
    settings: PageSettings = DEFAULT,
    wording: Wording | None = None,
    progress: Progress | None = None,
) -> Run:
    """Draw one letter for each recipient; the same facts and recipients give the same bytes.

    Raises `GlyphsMissing` and `AddressTooLong`, which name slip numbers, `SheetTooFull`,
    `DoesNotReadBack`. `progress` is told how many letters of how many are done.
    """
    words = wording or load("campaign", SLOTS)
    _refuse_nobody(recipients)
    refuse_missing((*_fields(facts), *_typed(recipients)))
    sheets = Sheets(
        campaign_sheet.fixed(facts, words, settings),
        campaign_sheet.specimen(words, settings),
        _letters(recipients, words, settings),
    )
    title = campaign_sheet.title(facts, words)
    return print_run(sheets, title=title, sender=facts.organisation.name, progress=progress)


def preview(
    facts: CampaignFacts,
    recipient: Recipient,
    settings: PageSettings = DEFAULT,
    wording: Wording | None = None,
) -> bytes:
    """Draw the letter of one recipient as a draft, which has no number."""
    words = wording or load("campaign", SLOTS)
    draft = replace(facts, draft=True, anchor="")
    refuse_missing((*_fields(draft), *_typed([recipient])))
    fixed = campaign_sheet.fixed(draft, words, settings)
    page = fixed + _letters([recipient], words, settings)[0]
    title = campaign_sheet.title(draft, words)
    return print_pages([page], title=title, sender=facts.organisation.name)


def unprintable(
    recipients: Sequence[Recipient], settings: PageSettings = DEFAULT
) -> dict[str, str]:
    """Say by slip number why a letter cannot be drawn, so that the others can be."""
    found: dict[str, str] = {}
    for one in recipients:
        try:
            refuse_missing(_typed([one]))
            address(one.addressee, settings)
        except (GlyphsMissing, AddressTooLong) as refusal:
            found[one.slip_number] = refusal.sentence
    return found


def _refuse_nobody(recipients: Sequence[Recipient]) -> None:
    if not recipients:
        raise Contradiction(
            "再同意のお願いを作れません。宛て先がありません。対象の条件を確かめてください。"
            "文書は作られていません。"
        )


def _letters(
    recipients: Sequence[Recipient], words: Wording, settings: PageSettings
) -> Sequence[Page]:
    """Lay the letters; whose address is too long for the window is named, all at once."""
    pages: list[Page] = []
    refused: list[str] = []
    for one in recipients:
        try:
            pages.append(campaign_sheet.own(one, words, settings))
        except AddressTooLong:
            refused.append(spoken(one.slip_number))
    if refused:
        raise AddressTooLong(_too_long(refused))
    return pages


def _too_long(numbers: Sequence[str]) -> str:
    more = f"、ほか{len(numbers) - NAMED}名" if len(numbers) > NAMED else ""
    return (
        f"宛名が封筒の窓に入らない方がいます（整理番号 {'、'.join(numbers[:NAMED])}{more}）。"
        "住所の建物名を短くしてください。文書は1通も作られていません。"
    )


def _fields(facts: CampaignFacts) -> Iterator[tuple[str, str]]:
    sender = facts.organisation
    yield from (
        ("文書番号", facts.document_number),
        ("操作記録の番号", facts.anchor),
        ("方針の題名", facts.title),
        ("主な変更", facts.changes_words),
        ("お返事がない場合の文", facts.no_answer_words),
        ("差出人の名称", sender.name),
        ("差出人の役職", sender.signatory_title),
        ("差出人の氏名", sender.signatory_name),
        ("担当の窓口", f"{sender.desk} {sender.telephone} {sender.hours}"),
    )


def _typed(recipients: Sequence[Recipient]) -> Iterator[tuple[str, str]]:
    for one in recipients:
        to, whose = one.addressee, f"整理番号{spoken(one.slip_number)}の方の"
        yield f"{whose}郵便番号", to.postal_code
        yield f"{whose}ご住所", to.address
        yield f"{whose}「様方」", to.care_of
        yield f"{whose}お名前", to.name
        yield f"{whose}敬称", to.honorific
