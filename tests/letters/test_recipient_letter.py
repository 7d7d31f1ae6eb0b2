"""Letters to recipients say whose data, what to do, and whom to answer; a firm is never 様."""

from dataclasses import replace
from datetime import date

import pytest

from app.letters import recipient_letter
from app.letters.extraction import text
from app.letters.facts import Addressee
from app.letters.notice import NoticeFacts
from tests.letters.samples import HEAD, ORGANISATION

FACTS = NoticeFacts(
    head=HEAD,
    organisation=ORGANISATION,
    addressee=Addressee("000-0009", "架空県架空市印刷町9番9号", "架空印刷株式会社　窓口", "御中"),
    items=(
        ("対象の方", "試験　花子 様（組合員コード 00012345）"),
        ("お渡しした日", "令和8年4月16日"),
        ("お渡しした項目", "お名前、ご住所"),
        ("お名前", "訂正前　試験　華子\n訂正後　試験　花子"),
    ),
    values={"return_by": "令和8年5月21日（木）"},
    in_charge="試験 次郎",
)


@pytest.mark.parametrize("kind", list(recipient_letter.KINDS))
def test_every_letter_is_an_asking_to_an_organisation(kind: str) -> None:
    found = text(recipient_letter.draw(kind, FACTS))
    assert "（依頼）" in found
    assert "御中" in found
    assert recipient_letter.wording(kind).version
    assert not [word for word in ("貴社", "殿", "弊社", "第1条") if word in found]


def test_the_same_facts_give_the_same_bytes() -> None:
    later = replace(FACTS, head=replace(HEAD, dated_on=date(2026, 5, 1)))
    first = recipient_letter.draw("recipient_erasure", FACTS)
    assert first == recipient_letter.draw("recipient_erasure", FACTS)
    assert first != recipient_letter.draw("recipient_erasure", later)
