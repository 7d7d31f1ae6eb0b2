"""Fictional facts that the letters' tests share."""

from dataclasses import replace
from datetime import date

from app.letters.facts import (
    Addressee,
    DisclosureFacts,
    Head,
    HeldItem,
    HistoryFacts,
    Organisation,
    RecoverySheetFacts,
    RevisionRow,
    Withheld,
)

REASON = "他の方のお名前が含まれており、その方の権利や利益を損なうおそれがあるため"
ORGANISATION = Organisation(
    name="生活協同組合架空",
    postal_code="000-0000",
    address="架空県架空市架空町1丁目2-3",
    signatory_title="専務理事",
    signatory_name="架空 太郎",
    desk="総務部 個人情報窓口",
    telephone="000-000-0000",
    hours="月〜土 午前9時30分〜午後5時30分",
    mark="架総発",
)
ADDRESSEE = Addressee("000-0001", "架空県架空市試験町1丁目2番3号", "試験　花子")
HEAD = Head("架総発第8-31号", date(2026, 4, 30), "128:9c1f0a3be4d75566")


def held_item(number: int = 1, content: str = "架空の内容", masked: str = "") -> HeldItem:
    """Make one item of the 別紙."""
    return HeldItem(
        "すくすく会員の登録",
        f"項目{number}",
        content,
        "令和7年4月3日\n申込書（ご本人）",
        "商品のお届けのため",
        masked,
    )


WHOLE = DisclosureFacts(
    head=HEAD,
    organisation=ORGANISATION,
    addressee=ADDRESSEE,
    receipt_number="26-0012",
    received_on=date(2026, 4, 20),
    about="ご本人の個人情報の開示",
    held=(held_item(1), held_item(2)),
    withheld=(),
    searched=("すくすく会員の登録", "組合員台帳"),
    papers="",
    in_charge="試験 次郎",
)
PARTIAL = replace(
    WHOLE,
    held=(held_item(1), held_item(2, "決して出ない秘密", REASON)),
    withheld=(Withheld("連絡の記録のうち他の方のお名前", REASON, "架空法第1条"),),
)
REFUSED = replace(PARTIAL, held=())
NONE_HELD = replace(WHOLE, held=(), none_held=True)
FIRST_ON = date(2026, 4, 1)
SUMMARY = (
    "利用目的に「アンケートのお願い」を加えました。\n"
    "共同利用する者から架空サービスを除き、お問い合わせ窓口の受付時間を改めました。"
)
HISTORY = HistoryFacts(
    ORGANISATION,
    "個人情報保護方針",
    (
        RevisionRow(
            date(2005, 3, 31), "制定", "重要", "", FIRST_ON, "", "本文未登録", "", seeded=True
        ),
        RevisionRow(
            date(2019, 5, 1),
            "改訂",
            "軽微",
            "",
            FIRST_ON,
            "",
            "後から登録（令和8年4月3日）",
            "0123456789abcdef" * 4,
            seeded=True,
        ),
        RevisionRow(
            date(2026, 10, 1),
            "改訂",
            "重要",
            SUMMARY,
            date(2026, 4, 15),
            "試験　管理子",
            "登録済",
            "fedcba9876543210" * 4,
        ),
    ),
    date(2026, 4, 20),
    "128:9c1f0a3be4d75566",
)
RECOVERY = RecoverySheetFacts(
    "生活協同組合架空", date(2026, 4, 20), ("7QK4", "9XPM", "2B8T", "VR5H", "0JQ3"), "架空の記録"
)


def named(name: str) -> DisclosureFacts:
    """Make a letter to a person of this name, who also stands in the 別紙."""
    return replace(
        WHOLE, addressee=replace(ADDRESSEE, name=name), held=(held_item(1, f"氏名は{name}"),)
    )
