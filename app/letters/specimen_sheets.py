"""Make up the facts of a campaign, a certificate and the forms, all of them plainly fictional."""

from datetime import date
from typing import Final

from app.letters.campaign_facts import CampaignFacts, Recipient
from app.letters.certificate_facts import CertificateFacts, CertificateLine
from app.letters.forms.facts import FormFacts, Person
from app.letters.specimen_people import ADDRESSEE, COMPANY, DATED, HEAD, IN_CHARGE, OFFICE
from app.rules.slip_numbers import SAMPLE

CAMPAIGN: Final = CampaignFacts(
    organisation=OFFICE,
    document_number="",
    dated_on=DATED,
    title="個人情報保護方針",
    version_on=date(2026, 4, 1),
    changes_words="お問い合わせ窓口の変更と、保管する期間の見直し",
    due_on=date(2026, 5, 29),
    second=False,
    no_answer_words="期日の後に、もう一度ご案内いたします。",
    anchor="",
    draft=True,
)
RECIPIENT: Final = Recipient(ADDRESSEE, SAMPLE)
CERTIFICATE: Final = CertificateFacts(
    head=HEAD,
    organisation=OFFICE,
    addressee=ADDRESSEE,
    member_code="00012345",
    member_name="見本　花子",
    as_of_on=DATED,
    lines=(
        CertificateLine(
            about="ご本人",
            version_on=date(2026, 4, 1),
            version_words="改訂（重要）",
            text_sha256="0123456789abcdef" * 4,
            text_state="",
            answer_words="方針の内容すべてに同意",
            given_on=date(2026, 4, 20),
            method="返信票",
            receiver=IN_CHARGE,
            consenter_words="ご本人",
            recorded_words="令和8年4月22日に記録",
        ),
    ),
    in_charge=IN_CHARGE,
)
FORM: Final = FormFacts(
    organisation=OFFICE,
    person=Person(
        name="見本　花子",
        kana="ミホン　ハナコ",
        postal_code=ADDRESSEE.postal_code,
        address=ADDRESSEE.address,
        telephone="000-0000-0001",
        code="00012345",
        birth="昭和60年4月3日",
    ),
    version="2026年4月1日改訂（重要）",
    version_mark="（照合番号 0123456789abcdef）",
    months="3",
    keeps="90",
    photo=("運転免許証", "個人番号カード（表面のみ）"),
    plain=("健康保険の資格確認書", "母子健康手帳"),
)
ANSWERING: Final = FormFacts(
    organisation=OFFICE,
    person=Person(name=COMPANY.name, postal_code=COMPANY.postal_code, address=COMPANY.address),
    representative="代表取締役　見本　一郎",
    asked="ご案内の印刷と発送",
)
"""What is known of a company that fills in a sheet and sends it back."""
