"""Fictional people on forms: one of whom everything is known, and nobody."""

from dataclasses import replace

from app.letters.forms.facts import FormFacts, KnownChild, Person
from tests.letters.samples import ORGANISATION

PERSON = Person(
    name="試験　花子",
    kana="シケン　ハナコ",
    postal_code="000-0001",
    address="架空県架空市試験町1丁目2番3号 試験ハイツ205号室",
    telephone="000-0000-0001",
    email="hanako@example.invalid",
    code="00012345",
    birth="昭和60年4月3日",
)
BLANK = FormFacts(
    organisation=ORGANISATION,
    version="2027年4月1日改訂（重要）",
    version_mark="（照合番号 0123456789abcdef）",
    months="3",
    keeps="90",
    photo=("運転免許証", "個人番号カード（表面のみ）"),
    plain=("健康保険の資格確認書", "母子健康手帳"),
)
FILLED = replace(
    BLANK,
    person=PERSON,
    children=(
        KnownChild("試験　一花", "令和3年3月21日", "子"),
        KnownChild("", "令和8年7月のご予定", "子"),
    ),
    subject=KnownChild("試験　一花"),
    agent=replace(PERSON, name="試験　次郎"),
    ticked=frozenset({"kind_parent", "disclosure", "erasure", "by_post"}),
    receipt_number="26-0012",
    received_on="令和8年4月20日（月）",
    asked="申込みのときに登録した内容と、同意の記録",
    fee="開示 300円",
)
ANSWERING = replace(
    BLANK,
    person=replace(
        Person(), name="架空印刷株式会社", postal_code="000-0009", address="架空県架空市9番"
    ),
    representative="代表取締役　架空　一郎",
    asked="ご案内の印刷と発送",
    receipt_number="架総発第8-31号",
)
"""A company that fills in a sheet and sends it back."""
