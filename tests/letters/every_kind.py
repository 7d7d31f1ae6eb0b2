"""A fictional letter of every kind, drawn as the program draws it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from app.letters import (
    answer,
    certificate,
    disclosure,
    notice,
    policy_notice,
    recipient_letter,
    recipient_sheets,
    register_sheet,
)
from app.letters.answer_facts import AnswerFacts
from app.letters.campaign_letter import Look, NoticeRun, draw_run
from app.letters.facts import Addressee, DisclosureFacts, Head
from app.letters.notice import NoticeFacts
from app.letters.specimen_notices import notice_specimen
from app.letters.wording import load
from app.rules.page_settings import PageSettings
from app.rules.wording_kinds import SHEETS
from tests.letters import test_case_notices as case_notices
from tests.letters.answer_samples import EACH as ANSWERS
from tests.letters.answer_samples import WITHDRAWN
from tests.letters.campaign_samples import CAMPAIGN, recipient
from tests.letters.form_samples import ANSWERING
from tests.letters.notice_samples import (
    CERTIFICATE,
    GRADUATION,
    LEAVING,
    RETURNED,
    SHEET,
    WITHDRAWAL,
)
from tests.letters.samples import (
    ADDRESSEE,
    HEAD,
    NONE_HELD,
    ORGANISATION,
    PARTIAL,
    REFUSED,
    WHOLE,
)
from tests.letters.test_recipient_letter import FACTS as TO_RECIPIENT

How = Callable[[Addressee, Head, PageSettings], bytes]
NOTICES = (
    ("application_returned", RETURNED),
    ("leaving", LEAVING),
    ("graduation", GRADUATION),
    ("withdrawal", WITHDRAWAL),
    ("request_withdrawn", WITHDRAWN),
    *case_notices.EACH,
)
COMPARISON = replace(
    SHEET,
    title="新旧対照表（個人情報保護方針）",
    lead="下線は、変わったところです。",
    columns=(("改正後", 75.0), ("改正前", 75.0), ("備考", 20.0)),
    rows=(("保管の期間を3年とします。", "保管の期間を2年とします。", ""),),
)
"""What stands behind the notice of a revision; the comparison itself is not of these letters."""
DISCLOSED = (
    ("disclosure_whole", WHOLE),
    ("disclosure_partial", PARTIAL),
    ("disclosure_refused", REFUSED),
    ("disclosure_none_held", NONE_HELD),
)


@dataclass(frozen=True)
class Sample:
    """A letter that can be drawn to anybody, with any number and for any envelope."""

    name: str
    kind: str
    addressee: Addressee
    how: How

    def to(self, addressee: Addressee) -> "Sample":
        """Address it to somebody else."""
        return replace(self, addressee=addressee)

    def draw(self, settings: PageSettings, head: Head = HEAD) -> bytes:
        """Return the PDF."""
        return self.how(self.addressee, head, settings)


def _notice(kind: str, facts: NoticeFacts) -> Sample:
    def how(to: Addressee, head: Head, settings: PageSettings) -> bytes:
        return notice.draw(kind, replace(facts, addressee=to, head=head), settings)

    return Sample(kind, kind, facts.addressee, how)


def _with_sheet(kind: str) -> Sample:
    facts = notice_specimen(kind)

    def how(to: Addressee, head: Head, settings: PageSettings) -> bytes:
        told = replace(facts, addressee=to, head=head)
        return recipient_sheets.draw(kind, told, ANSWERING, settings)

    return Sample(kind, kind, facts.addressee, how)


def _with_comparison(kind: str) -> Sample:
    facts = notice_specimen(kind)

    def how(to: Addressee, head: Head, settings: PageSettings) -> bytes:
        told = replace(facts, addressee=to, head=head)
        return policy_notice.draw(told, [register_sheet.draw(COMPARISON)], settings)

    return Sample(kind, kind, facts.addressee, how)


def _to_recipient(kind: str) -> Sample:
    items = TO_RECIPIENT.items if kind == "recipient_correction" else TO_RECIPIENT.items[:3]

    def how(to: Addressee, head: Head, settings: PageSettings) -> bytes:
        facts = replace(TO_RECIPIENT, addressee=to, head=head, items=items)
        return recipient_letter.draw(kind, facts, settings)

    return Sample(kind, kind, TO_RECIPIENT.addressee, how)


def _answer(name: str, kind: str, facts: AnswerFacts) -> Sample:
    def how(to: Addressee, head: Head, settings: PageSettings) -> bytes:
        return answer.draw(kind, replace(facts, addressee=to, head=head), settings)

    return Sample(name, kind, facts.addressee, how)


def _disclosure(name: str, kind: str, facts: DisclosureFacts) -> Sample:
    def how(to: Addressee, head: Head, settings: PageSettings) -> bytes:
        words = load(kind, disclosure.SLOTS)
        return disclosure.draw(replace(facts, addressee=to, head=head), settings, words)

    return Sample(name, kind, facts.addressee, how)


def _certificate(to: Addressee, head: Head, settings: PageSettings) -> bytes:
    return certificate.draw(replace(CERTIFICATE, addressee=to, head=head), settings)


def _campaign(name: str, *, second: bool) -> Sample:
    def how(to: Addressee, head: Head, settings: PageSettings) -> bytes:
        number, one = head.document_number, replace(recipient(1), addressee=to)
        facts = replace(CAMPAIGN, second=second, document_number=number, practice=head.practice)
        facts = replace(facts, draft=head.draft, anchor=head.anchor)
        run = draw_run(facts, [one], Look(settings))
        return run.prefix + run.suffixes[0]

    return Sample(name, "campaign", ADDRESSEE, how)


def _notice_in_bulk(to: Addressee, head: Head, settings: PageSettings) -> bytes:
    facts = replace(notice_specimen(policy_notice.KIND), head=head, organisation=ORGANISATION)
    told = NoticeRun(policy_notice.KIND, facts, (register_sheet.draw(COMPARISON),))
    one = replace(recipient(1), addressee=to)
    run = draw_run(told, [one], Look(settings, kind=told.kind))
    return run.prefix + run.suffixes[0]


def _specimens() -> Iterator[tuple[str, NoticeFacts]]:
    """Take the specimens of those kinds that have no facts above."""
    for kind in sorted(set(notice.KINDS) - {policy_notice.KIND, *(kind for kind, _ in NOTICES)}):
        yield kind, notice_specimen(kind)


def _each() -> Iterator[Sample]:
    for kind, facts in (*NOTICES, *_specimens()):
        yield _notice(kind, facts)
    for kind, name, answered in ANSWERS:
        yield _answer(f"answer_{name}", kind, answered)
    for name, disclosed in DISCLOSED:
        yield _disclosure(name, "disclosure", disclosed)
    yield _disclosure("answer_records", "answer_records", PARTIAL)
    for kind in recipient_letter.KINDS:
        yield _with_sheet(kind) if kind in SHEETS else _to_recipient(kind)
    yield _with_comparison(policy_notice.KIND)
    yield Sample("policy_revision_in_bulk", policy_notice.KIND, ADDRESSEE, _notice_in_bulk)
    yield Sample("certificate", "consent_certificate", ADDRESSEE, _certificate)
    yield _campaign("campaign_first", second=False)
    yield _campaign("campaign_second", second=True)


EACH: tuple[Sample, ...] = tuple(_each())
