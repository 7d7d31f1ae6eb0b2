"""Check that the desk and the organisation's facts are found in the forms of many policies."""

import pytest

from app.rules.policy import parse

FORMS = (
    (
        "架空組合 総務部\n〒000-0000 架空県見本市東1-2-3\nTEL 000-111-2222 / FAX 000-111-3333",
        {"desk": "架空組合 総務部", "telephone": "000-111-2222", "address": "架空県見本市東1-2-3"},
    ),
    (
        "架空組合　お客様相談室\n通話無料：0120-000-111\n受付時間：9:00～17:00（土・日を除く）",
        {
            "desk": "架空組合　お客様相談室",
            "telephone": "0120-000-111",
            "hours": "9:00～17:00（土・日を除く）",
        },
    ),
    (
        "窓口名称：個人情報相談係\n電話番号：00（0000）1111\n受付日時：月～金 9時～17時",
        {
            "desk": "個人情報相談係",
            "telephone": "00-0000-1111",
            "hours": "月～金 9時～17時",
        },
    ),
    (
        "名称：架空生活協同組合\n住所：架空県見本市西4丁目5番6号\n代表者：代表理事 架空 九子",
        {
            "name": "架空生活協同組合",
            "address": "架空県見本市西4丁目5番6号",
            "representative": "架空 九子",
        },
    ),
    (
        "医療法人架空会 見本病院\n院長 架空 太郎\n架空郡見本町100番地の2\n℡0000-11-2222（代）",
        {
            "name": "医療法人架空会 見本病院",
            "representative": "架空 太郎",
            "telephone": "0000-11-2222",
        },
    ),
    (
        "担当：架空組合総務課　電話：000-111-2222　受付：平日8時30分から17時15分まで",
        {"desk": "架空組合総務課", "telephone": "000-111-2222"},
    ),
)


@pytest.mark.parametrize(("rows", "wanted"), FORMS, ids=lambda value: str(value)[:20])
def test_facts(rows: str, wanted: dict[str, str]) -> None:
    facts = parse(f"個人情報保護方針\n\n■お問い合わせ窓口\n{rows}").organisation
    assert {name: getattr(facts, name) for name in wanted} == wanted


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("NPO法人見本の森（以下「当法人」）は、守ります。", "NPO法人見本の森"),
        ("架空大学生活協同組合は、情報を守ります。", "架空大学生活協同組合"),
        ("**架空アプリ合同会社**（以下「当社」）は、情報を守ります。", "架空アプリ合同会社"),
        ("■認定個人情報保護団体\n一般財団法人架空協会\n\n2022年4月1日\n架空運輸㈱", "架空運輸㈱"),
    ],
)  # fmt: skip
def test_names(text: str, name: str) -> None:
    assert parse(f"個人情報保護方針\n\n{text}").organisation.name == name
