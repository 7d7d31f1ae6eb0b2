"""Check the advice about a policy with fictional policies that lack one thing each."""

from dataclasses import replace

import pytest

from app.rules.policy import parse
from app.rules.policy_check import check
from app.rules.policy_findings import Finding, Standing

WHOLE = """架空生活協同組合の個人情報保護方針

（個人情報の利用目的）
個人情報は、次の目的に利用します。
1、商品のお届けのため
2、代金の請求のため
3、統計を作り第三者へ提供するため

（個人情報の共同利用）
1、共同利用する項目
氏名、住所
2、共同利用者の範囲
架空商事株式会社、架空共済連合会
3、共同利用の目的
商品のお届けのため
4、管理について責任を負う者
架空生活協同組合（架空県架空市一丁目1-1 代表理事 架空 太郎）

（安全管理のための措置）
取扱規程を定め、責任者を置きます。従業者の研修を毎年行います。入退の管理を行い、書類は施錠した棚に置きます。

（開示等の請求）
開示、訂正、利用停止のご請求は、所定の請求書で承ります。本人確認の書類をお持ちください。代理人の方は委任状をお持ちください。手数料は300円です。

（苦情・お問い合わせ）
連絡先：架空生活協同組合 個人情報相談窓口 〒000-0000 架空県架空市一丁目1-1 電話 000-000-0000

2020年4月1日 制定
"""


def finding(text: str, subject: str) -> Finding:
    (found,) = (one for one in check(parse(text)) if one.subject == subject)
    return found


def test_a_policy_that_says_everything_is_only_told_what_to_keep_in_mind() -> None:
    findings = check(parse(WHOLE))
    assert {one.standing for one in findings} == {Standing.STATED, Standing.TO_KEEP}
    assert all(one.paragraph.startswith("法") for one in findings)


@pytest.mark.parametrize(
    ("words", "instead", "subject", "standing", "named"),
    [
        ("手数料は300円です。", "", "開示等の請求に応じる手続", Standing.PARTLY, "手数料の額"),
        (
            "代理人の方は委任状をお持ちください。",
            "",
            "開示等の請求に応じる手続",
            Standing.PARTLY,
            "代理人",
        ),
        (
            "〒000-0000 架空県架空市一丁目1-1 電話",
            "電話",
            "苦情の申出先",
            Standing.PARTLY,
            "郵送先",
        ),
        ("代表理事 架空 太郎", "", "共同利用の公表事項", Standing.PARTLY, "代表者の氏名"),
        ("架空商事株式会社、架空共済連合会", "", "共同利用の公表事項", Standing.PARTLY, "者の範囲"),
    ],
)
def test_what_is_lacking_is_named(
    words: str, instead: str, subject: str, standing: Standing, named: str
) -> None:
    assert words in WHOLE
    found = finding(WHOLE.replace(words, instead), subject)
    assert found.standing is standing
    assert named in found.sentence


def test_measures_in_general_words_are_called_abstract() -> None:
    start = WHOLE.index("取扱規程を定め")
    end = WHOLE.index("（開示等の請求）")
    text = WHOLE[:start] + "組織的、技術的な観点から合理的な対策を講じます。\n\n" + WHOLE[end:]
    found = finding(text, "安全管理のために講じた措置")
    assert found.standing is Standing.PARTLY
    assert "抽象的" in found.sentence


def test_a_promise_narrower_than_the_law_is_pointed_out() -> None:
    found = finding(
        WHOLE.replace("請求書で承ります", "請求書で承り、合理的な範囲で応じます"),
        "請求に応じる範囲",
    )
    assert found.headings == ("開示等の請求",)


def test_without_joint_use_nothing_is_asked_of_it() -> None:
    start, end = WHOLE.index("（個人情報の共同利用）"), WHOLE.index("（安全管理")
    subjects = {one.subject for one in check(parse(WHOLE[:start] + WHOLE[end:]))}
    assert not any("共同" in subject for subject in subjects)


def test_an_empty_policy_lacks_everything() -> None:
    empty = replace(parse(""), notes=())
    assert {one.standing for one in check(empty)} == {Standing.MISSING}
