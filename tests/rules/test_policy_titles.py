"""Check that the title is found below a menu, in the words that organisations use."""

import pytest

from app.rules.policy import parse


@pytest.mark.parametrize(
    "title",
    [
        "個人情報の保護に関する基本方針",
        "プライバシーポリシー(個人情報保護に関する基本方針)",
        "個人情報等の取り扱いに関する基本方針（プライバシーポリシー）",
        "個人情報保護方針 (Privacy Policy)",
        "プライバシーポリシー｜架空生協",
        "個人情報保護への取り組み",
        "個人情報保護に関する考え方",
        "個人情報保護法に基づく公表事項",
        "個人情報のお取り扱いについて",
        "個人情報の取扱いについて【組合員の皆さまへ】",
        "特定個人情報の適正な取扱いに関する基本方針",
        "個人情報保護規程（抜粋）",
        "架空市文化財団個人情報取扱要綱",
        "当サイトのプライバシーポリシー",
        "プライバシーステートメント",
        "勧誘方針・個人情報保護宣言",
    ],
)
def test_titles_of_many_kinds(title: str) -> None:
    text = f"ホーム > 組合案内 > {title}\n{title}\n\n架空組合は、個人情報を守ります。"
    assert parse(text).title == title


def test_a_title_below_a_long_menu() -> None:
    menu = "\n".join(f"見本のご案内{place}" for place in range(40))
    text = f"{menu}\n個人情報保護方針\n架空組合は、個人情報を守ります。\n\n2022年4月1日 改訂"
    assert parse(text).title == "個人情報保護方針"
