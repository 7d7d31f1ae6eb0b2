"""Check that the published points of a joint use are found in every form."""

import pytest

from app.rules.policy import parse
from app.rules.policy_enumerations import names_in
from app.rules.policy_text import JointUse

EXPECTED = JointUse(
    items=("氏名", "住所", "電話番号"),
    users=("㈱架空見本", "架空連合会"),
    purpose="見本を配るため",
    responsible="架空組合",
)
NUMBERED = (
    "1、共同利用の対象になる情報の項目\n氏名、住所、電話番号\n"
    "2、共同利用者の範囲\n㈱架空見本、架空連合会\n"
    "3、共同利用の目的\n見本を配るため\n"
    "4、共同利用の第一の責任を負う管理責任者\n架空組合"
)
WITH_COLONS = (
    "(1) 共同利用する項目：氏名、住所及び電話番号\n"
    "(2) 共同利用する者：㈱架空見本、架空連合会など\n"
    "(3) 利用する者の利用目的：見本を配るため\n"
    "(4) 管理責任者：架空組合"
)
IN_BRACKETS = (
    "【共同利用する項目】氏名・住所・電話番号\n"
    "【共同利用する者の範囲】㈱架空見本、架空連合会\n"
    "【利用目的】見本を配るため\n"
    "【管理について責任を有する者】架空組合"
)
LISTED = (
    "共同利用する項目\n・氏名\n・住所\n・電話番号\n"
    "共同利用者の範囲\n・㈱架空見本\n・架空連合会\n"
    "共同利用の目的\n・見本を配るため\n"
    "責任を有する者の名称\n・架空組合"
)
IN_SENTENCES = (
    "共同利用する者は、㈱架空見本、架空連合会です。\n"
    "共同利用する項目は、氏名、住所、電話番号です。\n"
    "共同利用の目的：見本を配るため\n"
    "管理責任者は、架空組合とします。"
)
UNREAD = "共同利用する者を読み取れませんでした。"
FORMS = (NUMBERED, WITH_COLONS, IN_BRACKETS, LISTED, IN_SENTENCES)


@pytest.mark.parametrize("form", FORMS)
def test_points_are_found_in_any_form_and_order(form: str) -> None:
    head = "個人情報保護方針\n\n■共同利用\n以下のとおり共同で利用します。\n"
    text = f"{head}{form}\n\n■窓口\n架空課です。"
    assert parse(text).joint_use == EXPECTED


def test_points_under_headings_of_their_own() -> None:
    text = (
        "個人情報保護方針\n\n## 共同利用\n次のとおりです。\n\n## 共同利用する項目\n氏名、住所\n\n"
        "## 共同利用者\n㈱架空見本\n\n## 窓口\n架空課です。"
    )
    assert parse(text).joint_use == JointUse(items=("氏名", "住所"), users=("㈱架空見本",))


def test_users_after_a_sentence() -> None:
    text = "個人情報保護方針\n\n■共同利用\n次の会社と共同で利用します。\n・㈱架空見本\n・架空連合会"
    assert parse(text).joint_use.users == ("㈱架空見本", "架空連合会")


def test_a_policy_without_joint_use() -> None:
    assert parse("個人情報保護方針\n\n■目的\n試験です。").joint_use == JointUse()


def test_names_are_parted_outside_brackets_only() -> None:
    assert names_in(["架空(A、B)、見本「C、D」"]) == ("架空(A、B)", "見本「C、D」")
    assert names_in(["架空および見本。"]) == ("架空", "見本")
    assert names_in(["架空・見本・試験"], dotted=True) == ("架空", "見本", "試験")
    assert names_in(["架空・見本・試験"]) == ("架空・見本・試験",)
    assert names_in(["架空、見本など"]) == ("架空", "見本")


@pytest.mark.parametrize(
    "text",
    [
        "当社は、グループ各社を含む範囲で共同利用することがあります。",
        "次の表のとおり共同利用します。",
        "責任者：架空連合会　会長",
    ],
)
def test_a_joint_use_without_users_leaves_a_note(text: str) -> None:
    parsed = parse(f"個人情報保護方針\n\n1. 共同利用\n{text}\n\n2. 窓口\n架空課です。")
    assert parsed.joint_use.users == ()
    assert UNREAD in parsed.notes


@pytest.mark.parametrize(
    "text",
    [
        "1. 共同利用\n当社は、共同利用は行いません。",
        "1. 共同利用\n共同利用することはありません。",
        "1. 第三者提供\n次の場合は、第三者への提供に当たりません。\n・共同利用する場合",
        "1. 共同利用\n甲連合会及び乙会との間で共同利用します。",
    ],
)
def test_no_note_where_there_is_none_or_the_users_are_read(text: str) -> None:
    assert UNREAD not in parse(f"個人情報保護方針\n\n{text}\n\n2. 窓口\n架空課です。").notes


@pytest.mark.parametrize(
    ("sentence", "users"),
    [
        ("甲連合会および加盟単協との間で、共同利用します。", ("甲連合会", "加盟単協")),
        (
            "運営会社である㈱架空見本及びその子会社との間で共同利用します。",
            ("㈱架空見本", "その子会社"),
        ),
        (
            "当会は、㈱架空見本、架空連合会及び架空物流と共同して利用します。",
            ("㈱架空見本", "架空連合会", "架空物流"),
        ),
        ("当会は、次の会社との間で共同利用します。", ()),
    ],
)
def test_users_named_in_a_sentence(sentence: str, users: tuple[str, ...]) -> None:
    parsed = parse(f"個人情報保護方針\n\n1. 共同利用\n{sentence}\n\n2. 窓口\n架空課です。")
    assert parsed.joint_use.users == users


def test_a_row_of_a_table_that_lacks_a_cell_keeps_its_user() -> None:
    text = (
        "個人情報保護方針\n\n1. 共同利用\n共同利用者\t目的\t項目\n"
        "㈱架空見本\t配達\t氏名\n架空連合会\t催し\n責任者：架空組合\n\n2. 窓口\n架空課です。"
    )
    joint = parse(text).joint_use
    assert joint.users == ("㈱架空見本", "架空連合会")
    assert (joint.items, joint.responsible) == (("氏名",), "架空組合")
