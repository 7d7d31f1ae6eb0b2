"""Fictional campaigns that the tests of bulk letters share."""

from datetime import date

from app.letters.campaign_letter import CampaignFacts, Recipient
from app.letters.facts import Addressee
from app.rules.slip_numbers import slip_number
from tests.letters.samples import ORGANISATION

CAMPAIGN = CampaignFacts(
    organisation=ORGANISATION,
    document_number="架総発第9-210号",
    dated_on=date(2027, 4, 2),
    title="個人情報保護方針",
    version_on=date(2027, 4, 1),
    changes_words="お問い合わせ窓口の変更と、保管する期間の見直し",
    due_on=date(2027, 4, 30),
    second=False,
    no_answer_words="期日の後に、もう一度ご案内いたします。",
    anchor="1204:9c1f0a3be4d75566",
)
FAMILIES = ("架空", "試験", "見本", "髙橋", "渡邊\U000e0100", "𠮷田")


def recipient(number: int, name: str = "") -> Recipient:
    """Make one member of a campaign."""
    whole = name or f"{FAMILIES[number % len(FAMILIES)]}　{chr(0x4E00 + number * 5)}子"
    address = f"架空県架空市試験町{number % 7 + 1}丁目{number}番地"
    return Recipient(Addressee("000-0001", address, whole), slip_number(2027, 4, number))
