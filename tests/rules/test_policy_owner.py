"""Check what is read of the organisation and its desk."""

import pytest

from app.rules.policy import parse
from app.rules.policy_text import OrganisationFacts

POLICY = "個人情報保護方針"


def facts(text: str, title: str = POLICY) -> OrganisationFacts:
    """Read the facts in a small policy."""
    return parse(f"{title}\n\n{text}").organisation


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("架空生協の個人情報保護方針", "試験です。", "架空生協"),
        ("コープ架空 プライバシーポリシー", "試験です。", "コープ架空"),
        (POLICY, "生活協同組合架空(以下、「架空」といいます)です。", "生活協同組合架空"),
        (POLICY, "生活協同組合 架空（以下「当組合」）です。", "生活協同組合 架空"),
        (POLICY, "ひらがな見本（以下、当会）です。", "ひらがな見本"),
        (POLICY, "2022年4月1日\n架空生活協同組合\n理事長 架空 太郎", "架空生活協同組合"),
        (POLICY, "株式会社架空は、試験をします。", "株式会社架空"),
        (POLICY, "試験です。", ""),
    ],
)
def test_name(title: str, text: str, name: str) -> None:
    assert facts(text, title).name == name


@pytest.mark.parametrize(
    ("row", "address", "representative"),
    [
        (
            "架空組合(架空県見本市中央1丁目2-3 代表理事 渡邊\U000e0100 架空)",
            "架空県見本市中央1丁目2-3",
            "渡邊\U000e0100 架空",
        ),
        (
            "架空組合\n〒000-0000 架空県見本市中央1-2-3\n理事長　架空　太郎",
            "架空県見本市中央1-2-3",
            "架空　太郎",
        ),
        ("所在地：見本市中央1-2-3\n代表者名：試験 花子", "見本市中央1-2-3", "試験 花子"),
        (
            "架空組合 架空県見本郡見本町1-2 TEL 00-0000-0000\n代表理事 理事長 髙橋 さくら",
            "架空県見本郡見本町1-2",
            "髙橋 さくら",
        ),
    ],
)
def test_address_and_representative(row: str, address: str, representative: str) -> None:
    found = facts(f"■責任者\n{row}")
    assert (found.address, found.representative) == (address, representative)


def test_a_sentence_about_the_chair_names_nobody() -> None:
    assert facts("理事長 は、管理責任者を決めます。").representative == ""


@pytest.mark.parametrize(
    ("rows", "desk", "telephone", "hours"),
    [
        (
            "連絡先:架空窓口 試験部 代表電話0000‐11‐2222 \n受付時間:月~土 午前9時~午後5時",
            "架空窓口 試験部",
            "0000-11-2222",
            "月~土 午前9時~午後5時",
        ),
        (
            "架空組合　総務課\nＴＥＬ：００００－１１－２２２２\n（平日 9:00～17:00）",
            "架空組合　総務課",
            "0000-11-2222",
            "平日 9:00～17:00",
        ),
        (
            "架空総務部\nFAX 0000-11-3333\n電話 (0000)11-2222\n受付日：月～金\n受付時間：9時～17時",
            "架空総務部",
            "0000-11-2222",
            "月～金 9時～17時",
        ),
        ("担当：架空係\n電話：0120000000", "架空係", "0120000000", ""),
        ("試験です。", "", "", ""),
    ],
)
def test_desk_telephone_and_hours(rows: str, desk: str, telephone: str, hours: str) -> None:
    found = facts(f"■お問い合わせ窓口\n{rows}")
    assert (found.desk, found.telephone, found.hours) == (desk, telephone, hours)


def test_the_commission_is_not_our_desk() -> None:
    text = "■窓口\n架空総務部 電話 0000-11-2222\n\n■個人情報保護委員会の窓口\n電話 00-0000-9999"
    assert facts(text).telephone == "0000-11-2222"
