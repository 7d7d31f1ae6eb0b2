"""What the lists do not show is judged too: sentences beside them, and what was taken off."""

from dataclasses import replace

import pytest

from app.rules.policy import parse
from app.rules.policy_demand import Demand, Weight
from app.rules.policy_demands import demands, demands_read
from app.rules.policy_text_demands import CUT, OFF, new_third_parties
from app.rules.policy_versions_read import Read, plain
from tests.rules.test_policy_check import WHOLE

USERS = "架空商事株式会社、架空共済連合会"
PURPOSE = "2、代金の請求のため"


def changed(words: str, instead: str) -> tuple[Demand, ...]:
    assert words in WHOLE
    return demands(parse(WHOLE), parse(WHOLE.replace(words, instead, 1)))


@pytest.mark.parametrize(
    ("words", "instead", "key", "sentence"),
    [
        (
            USERS,
            f"{USERS}\nなお、架空運輸株式会社とも共同利用します。",
            "joint_text",
            "なお、架空運輸株式会社とも共同利用します。",
        ),
        (
            USERS,
            f"{USERS}\n\n上記のほか、架空運輸株式会社",
            "joint_text",
            "上記のほか、架空運輸株式会社",
        ),
        (
            PURPOSE,
            f"{PURPOSE}\n上記のほか、見守りのために利用します。",
            "purpose_text",
            "上記のほか、見守りのために利用します。",
        ),
        (
            "（安全管理のための措置）",
            "（取引先との利用）\n架空運輸株式会社と共同利用することがあります。\n\n（安全管理のための措置）",
            "joint_text",
            "架空運輸株式会社と共同利用することがあります。",
        ),
    ],
)
def test_a_sentence_beside_the_lists_is_judged(
    words: str, instead: str, key: str, sentence: str
) -> None:
    (one,) = changed(words, instead)
    assert (one.key, one.weight, one.words) == (key, Weight.JUDGE, (sentence,))
    assert one.paragraph.startswith("法")


def test_a_sentence_that_held_back_and_went_is_judged() -> None:
    limit = "共同利用は、宅配のご利用に限ります。"
    old = WHOLE.replace(USERS, f"{USERS}\n{limit}", 1)
    (one,) = demands(parse(old), parse(WHOLE))
    assert (one.key, one.words, one.went) == ("joint_text", (f"{limit}{CUT}",), (limit,))


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        (USERS, "架空商事株式会社 ・ 架空共済連合会"),
        (USERS, "架空共済連合会及び架空商事株式会社"),
        (PURPOSE, "(2) 代金の請求のため"),
        ("架空 太郎", "架空 花子"),
        ("架空商事株式会社", "㈱架空商事"),
        ("架空商事株式会社", "株式会社架空商事"),
        ("氏名、住所", "氏名、住所、電話番号"),
        (PURPOSE, f"{PURPOSE}\n3、見守りのため"),
    ],
)
def test_what_the_lists_and_facts_tell_is_not_told_twice(words: str, instead: str) -> None:
    assert not {one.key for one in changed(words, instead)} & {"joint_text", "purpose_text"}


def test_another_break_of_a_line_is_no_change() -> None:
    sentence = "共同利用する相手とは、取扱いについての契約を結び、漏えいを防ぎます。"
    old = WHOLE.replace(USERS, f"{USERS}\n{sentence}", 1)
    new = old.replace("契約を結び、", "契約を結び、\n", 1)
    assert demands(parse(old), parse(new)) == ()


def test_what_was_taken_off_by_hand_is_judged() -> None:
    old, read = parse(WHOLE), parse(WHOLE.replace(USERS, f"{USERS}、架空運輸株式会社", 1))
    kept = replace(read, joint_use=replace(read.joint_use, users=old.joint_use.users))
    (one,) = demands_read(plain(old), Read(kept, read))
    assert (one.key, one.words) == ("joint_text", (f"架空運輸株式会社{OFF}",))
    (next_one,) = demands_read(Read(kept, read), plain(read))
    assert (next_one.key, next_one.words) == ("joint_users", ("架空運輸株式会社",))
    assert demands_read(Read(kept, read), Read(kept, read)) == ()


def test_a_fact_that_was_taken_out_by_hand_is_compared_as_it_reads() -> None:
    old = parse(WHOLE)
    read = parse(WHOLE.replace("代表理事 架空 太郎）", "代表理事 架空 花子）", 1))
    silent = replace(read, joint_use=replace(read.joint_use, responsible=""))
    assert "responsible_facts" in {one.key for one in demands_read(plain(old), Read(silent, read))}
    backwards = replace(read, joint_use=old.joint_use)
    (one,) = [
        one for one in demands_read(plain(old), Read(backwards, read)) if one.key == "joint_text"
    ]
    assert one.words == (f"{read.joint_use.responsible}{OFF}",)


def test_a_list_of_which_nothing_is_left_is_judged() -> None:
    old = parse(WHOLE)
    gone = replace(old, purposes=(), joint_use=replace(old.joint_use, users=()))
    (one,) = demands(old, gone)
    assert (one.key, one.weight) == ("list_gone", Weight.JUDGE)
    assert one.words == (
        f"利用目的（前の版は{len(old.purposes)}件）",
        "共同利用する者（前の版は2件）",
    )


def test_a_new_clause_about_third_parties_is_named() -> None:
    said = "架空運輸株式会社に氏名、住所を提供します。"
    new = parse(
        WHOLE.replace(
            "（安全管理のための措置）", f"（第三者への提供）\n{said}\n\n（安全管理のための措置）", 1
        )
    )
    assert new_third_parties(plain(parse(WHOLE)), plain(new)) == (said,)
    assert new_third_parties(plain(new), plain(new)) == ()


def test_the_owner_alone_is_bound_by_another_article() -> None:
    start, end = WHOLE.index("（個人情報の共同利用）"), WHOLE.index("（安全管理のための措置）")
    alone = f"{WHOLE[:start]}{WHOLE[end:]}架空生活協同組合\n代表理事 架空 太郎\n"
    (one,) = demands(parse(alone), parse(alone.replace("架空 太郎", "架空 花子")))
    assert (one.key, one.weight, one.paragraph) == ("owner", Weight.UPDATE, "法32条1項1号")
    assert "遅滞なく" not in one.sentence
    both = WHOLE.replace("架空 太郎", "架空 花子")
    (one,) = [one for one in demands(parse(WHOLE), parse(both)) if one.key == "owner"]
    assert (one.weight, one.paragraph) == (Weight.PUBLISH, "法27条6項・32条1項1号")


@pytest.mark.parametrize(
    ("brackets", "spaces"),
    [
        (
            "架空生活協同組合（架空県架空市一丁目1-1 代表理事 架空 太郎）",
            "架空生活協同組合　架空県架空市一丁目1-1　代表理事　架空 太郎",
        ),
    ],
)
def test_another_way_of_setting_the_responsible_party_is_no_change(
    brackets: str, spaces: str
) -> None:
    assert not [one for one in changed(brackets, spaces) if one.key.startswith("responsible")]


def test_a_joint_use_in_one_sentence_alone_is_judged() -> None:
    start, end = WHOLE.index("（個人情報の共同利用）"), WHOLE.index("（安全管理のための措置）")
    said = "組合は、架空運輸株式会社と商品のお届けのために個人データを共同利用します。"
    new = f"{WHOLE[:start]}（個人情報の共同利用）\n{said}\n\n{WHOLE[end:]}"
    found = demands(parse(WHOLE[:start] + WHOLE[end:]), parse(new))
    assert {one.key for one in found} & {"joint_text", "joint_start"}
    assert any("架空運輸株式会社" in word for one in found for word in one.words)
