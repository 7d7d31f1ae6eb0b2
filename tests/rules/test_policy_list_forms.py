"""Check that purposes and the points of a joint use are found in the forms of many policies."""

import pytest

from app.rules.policy import lost_lines, parse
from app.rules.policy_text import JointUse

TITLE = "個人情報保護方針\n\n"
SHARED = JointUse(
    items=("氏名", "住所", "電話番号"),
    users=("架空連合会", "架空物流株式会社"),
    purpose="商品の配達",
    responsible="架空生協",
)
TWO = "商品の配達|代金の請求"


@pytest.mark.parametrize(
    ("text", "purposes"),
    [
        ("■ご利用目的\n①商品の配達\n②代金の請求", TWO),
        ("■利用の目的\n商品の配達\n代金の請求", TWO),
        ("■利用目的について\n以下の通りです。\n\n・商品の配達\n\n・代金の請求", TWO),
        ("■利用目的\n・商品の配達のため。\n・代金の請求のため。", "商品の配達のため。|代金の請求のため。"),
        ("（利用）\n次の目的のために利用します。\n一　商品の配達\n二　代金の請求", TWO),
        ("1. 取得と利用目的\n下記の目的です。\n(ア) 商品の配達\n(イ) 代金の請求\n\n2. 窓口\n総務課です。", TWO),
        ("## 利用目的\n\n* 商品の配達\n* 代金の請求\n\n## 提供\n提供しません。", TWO),
        ("■利用目的\n(1)組合員\n・商品の配達\n・代金の請求\n(2)役職員\n・名簿", TWO + "|名簿"),
        ("2．利用目的\n【組合員】\n・商品の配達\n・代金の請求\n【取引先】\n・契約\n\n【窓口】\n総務課です。", TWO + "|契約"),
        ("利用目的\n\n医療の提供に必要な利用目的\n〔院内〕\n・商品の配達\n〔院外〕\n・代金の請求", TWO),
        ("■利用目的\n1) 商品の配達\n2) 代金の請求\nただし、次の場合は除きます。\na. 法令に基づく場合", TWO),
    ],
)  # fmt: skip
def test_purposes(text: str, purposes: str) -> None:
    parsed = parse(TITLE + text)
    assert parsed.purposes == tuple(purposes.split("|"))
    assert lost_lines(TITLE + text, parsed) == ()


@pytest.mark.parametrize(
    "text",
    [
        "（１）共同利用される個人データの項目　氏名、住所、電話番号\n（２）共同利用する者の範囲　架空連合会及び架空物流株式会社\n（３）利用目的　商品の配達\n（４）管理責任者　架空生協",
        "(1)共同して利用する個人データの項目\n①氏名\n②住所\n③電話番号\n(2)共同して利用する者の範囲\n①架空連合会\n②架空物流株式会社\n(3)利用目的\n商品の配達\n(4)管理について責任を有する者の名称、住所及び代表者の氏名\n架空生協",
        "個人情報を共同利用することがあります。\n◎共同利用する情報の項目：氏名、住所、電話番号\n◎共同利用者の範囲：架空連合会、架空物流株式会社\n◎共同利用の目的：商品の配達\n◎管理責任者：架空生協",
        "1．項目　氏名、住所、電話番号\n2．範囲　架空連合会、架空物流株式会社\n3．目的　商品の配達\n4．責任者　架空生協",
        "共同利用の項目\t氏名、住所、電話番号\n共同利用者の範囲\t架空連合会、架空物流株式会社\n共同利用の目的\t商品の配達\n管理責任者\t架空生協",
        "| 共同利用の項目 | 氏名、住所、電話番号 |\n| 共同利用者の範囲 | 架空連合会、架空物流株式会社 |\n| 共同利用の目的 | 商品の配達 |\n| 管理責任者 | 架空生協 |",
        "項目：氏名／住所／電話番号\n共同利用者：架空連合会／架空物流株式会社\n目的：商品の配達\n責任者：架空生協",
        "＜項目＞\n・氏名、住所\n・電話番号\n＜共同利用者の範囲＞\n・架空連合会\n・架空物流株式会社\n＜利用目的＞\n・商品の配達\n＜管理責任者＞\n・架空生協",
    ],
)
def test_joint_use(text: str) -> None:
    whole = f"{TITLE}■グループでの共同利用\n{text}"
    assert parse(whole).joint_use == SHARED
    assert lost_lines(whole, parse(whole)) == ()
