"""Make up the people to whom a benchmark writes: the same ones each time."""

import random
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from app.letters.campaign_letter import CampaignFacts, Recipient
from app.letters.facts import Addressee
from app.office import campaigns
from app.office.customer_codes import code_of
from app.office.gate import register_one
from app.rules.ids import CampaignId
from app.rules.members import MemberDraft, read_draft
from app.rules.slip_numbers import slip_number
from tests.letters.samples import ORGANISATION
from tests.office import seats
from tests.office.campaign_work import ASKED, draft_for, person, revise

FAMILIES = (
    *("架空", "試験", "見本", "髙橋", "髙田", "渡邊\U000e0100"),
    *("𠮷田", "斎藤", "伊藤", "五十嵐", "阿部", "大瀧"),
)
GIVEN = (
    *("花子", "美咲", "陽子", "結衣", "さくら", "恵", "真由美"),
    *("彩", "千尋", "美穂", "由紀", "直美", "瑞穂", "葵"),
)
TOWNS = (
    *(("997-0015", "末広町"), ("997-0010", "余慶町"), ("997-0014", "大宝寺町")),
    *(("997-0016", "日和田町"), ("997-0018", "茅原町"), ("997-0011", "宝田")),
)
FACTS = CampaignFacts(
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


def recipients(count: int) -> Sequence[Recipient]:
    """Return people with their codes for the post's barcode."""
    found = enumerate(_addressees(count), start=1)
    return [Recipient(to, slip_number(2027, 4, serial), code_of(to)) for serial, to in found]


def make_office(folder: Path, count: int) -> None:
    """Make records of so many members, whom a campaign asks and nobody has written to yet."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    seats.begin(folder)
    office = seats.open_office(folder)
    with office.manager.unit("計測用の会員を登録") as unit:
        versions = unit.policies.days()
        for draft in _drafts(count):
            reading = read_draft(draft, versions=versions, today=office.manager.today)
            assert reading.member is not None
            register_one(unit, reading.member)
        unit.log((), {"members": count})
    version = revise(office, folder.parent)
    office.watch.turn_to(ASKED)
    campaigns.freeze(office.manager, draft_for(version))
    office.manager.close()


CAMPAIGN = CampaignId(1)


def _drafts(count: int) -> Iterator[MemberDraft]:
    for place, to in enumerate(_addressees(count), start=1):
        yield person(
            place,
            name=to.name,
            postal_code=to.postal_code,
            address=to.address,
            centre=f"架空{place % 5 + 1}センター",
            course=f"{'月火水木金'[place % 5]}-{place % 12 + 1:02d}",
        )


def _addressees(count: int) -> Iterator[Addressee]:
    chance = random.Random(1)
    for _ in range(count):
        code, town = chance.choice(TOWNS)
        place = f"{chance.randint(1, 9)}丁目{chance.randint(1, 30)}番{chance.randint(1, 40)}号"
        house = chance.choice(("", "", f"　架空ハイツ{chance.randint(101, 909)}号室"))
        name = f"{chance.choice(FAMILIES)}　{chance.choice(GIVEN)}"
        yield Addressee(code, f"山形県鶴岡市{town}{place}{house}", name)
