"""Refuse a run whose typed texts no font draws, or whose addresses no window holds."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from app.letters import notice
from app.letters.campaign_facts import CampaignFacts, Recipient
from app.letters.fonts import missing
from app.letters.notice_run import NoticeRun
from app.letters.refusals import AddressTooLong, Contradiction, refuse_missing
from app.rules.slip_numbers import spoken

NAMED = 5


def refuse_shared(facts: CampaignFacts | NoticeRun) -> None:
    """Raise `GlyphsMissing` unless all that the letters share can be printed."""
    if isinstance(facts, NoticeRun):
        notice.refuse_unprintable(facts.notice)
    else:
        refuse_missing(_fields(facts))


def refuse_typed(recipients: Sequence[Recipient]) -> None:
    """Raise `GlyphsMissing`, naming the slips, unless the typed texts of all can be printed."""
    if not recipients:
        raise Contradiction(
            "文書を作れません。宛て先がありません。対象の条件を確かめてください。"
            "文書は作られていません。"
        )
    if lacks_glyphs(recipients):
        refuse_missing(_typed(recipients))


def lacks_glyphs(recipients: Sequence[Recipient]) -> bool:
    """Tell whether anybody's typed texts cannot be printed; nearly always nobody's are."""
    # Names and addresses are made of the same words ever again.
    return bool(missing("\n".join(_distinct(recipients))))


class Refusals:
    """Gather whose addresses are too long, to name them all at once."""

    def __init__(self) -> None:
        self._numbers: list[str] = []

    @contextmanager
    def noted(self, recipient: Recipient) -> Iterator[None]:
        """Note a recipient whose address turns out too long."""
        try:
            yield
        except AddressTooLong:
            self._numbers.append(spoken(recipient.slip_number))

    def tell(self) -> None:
        """Raise `AddressTooLong` where there was one."""
        if not self._numbers:
            return
        named, left = "、".join(self._numbers[:NAMED]), len(self._numbers) - NAMED
        more = f"、ほか{left}名" if left > 0 else ""
        raise AddressTooLong(
            f"宛名が封筒の窓に入らない方がいます（整理番号 {named}{more}）。"
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


def _distinct(recipients: Sequence[Recipient]) -> set[str]:
    """Take each word once; where one begins, no selector or voicing mark joins what was before."""
    texts = (
        f"{to.postal_code} {to.address} {to.care_of} {to.name} {to.honorific}"
        for to in (one.addressee for one in recipients)
    )
    return {unit for text in texts for unit in text.split()}
