"""The sheet of the posts names everybody who holds one on its day, and every empty one."""

from dataclasses import replace
from datetime import date

from app.letters.extraction import page_texts, text
from app.letters.organisation_boxes import PostBox
from app.letters.organisation_sheet import OrganisationFacts, draw
from app.rules.page_settings import PageSettings

FACTS = OrganisationFacts(
    on=date(2026, 4, 1),
    representative=PostBox("代表者", "架空　理事長", "代表理事 理事長"),
    head=PostBox(
        "個人情報保護管理責任者",
        "架空　太郎",
        "専務理事",
        date(2024, 6, 20),
        date(2026, 6, 19),
    ),
    audit=PostBox("監査責任者", "架空　監事", "常勤監事", date(2024, 2, 29)),
    training=PostBox("教育責任者"),
    desk=PostBox("窓口責任者", "渡邊\U000e0100　一子", "組合員サービス部 部長", date(2025, 4, 1)),
    departments=(
        PostBox("組合員サービス部", "架空　一郎", "部長", date(2024, 4, 1)),
        PostBox("見本店", "架空　二葉", "店長", date(2024, 4, 1), date(2027, 3, 31)),
        PostBox("共同購入 見本センター"),
        PostBox("福祉・たすけあい事業部 架空生活サポートセンター", "架空　三枝", "センター長"),
    ),
    owner="架空生活協同組合",
    printed_on=date(2026, 4, 20),
    anchor="1204:9c1f0a3be4d75566",
)
MANY = replace(
    FACTS,
    departments=tuple(
        PostBox(f"見本第{place}センター", f"架空　{place}郎", "センター長", date(2024, 4, 1))
        for place in range(1, 25)
    ),
)
"""Two sheets of it."""


def test_everybody_stands_with_title_and_term() -> None:
    printed = text(draw(FACTS))
    for words in (
        "架空生活協同組合　令和8年4月1日現在",
        "令和8年4月20日印刷",
        "代表理事 理事長",
        "令和6年6月20日から令和8年6月19日まで",
        "令和6年2月29日から",
        "渡邊\U000e0100　一子",
        "架空生活サポートセンター",
    ):
        assert words in printed, words
    assert "2026年4月1日現在" in text(draw(FACTS, PageSettings(era_dates=False)))


def test_empty_posts_are_named_in_their_boxes_and_below() -> None:
    printed = text(draw(FACTS))
    assert printed.count("（空席）") == len(FACTS.vacant)
    assert "空席の役職：教育責任者、共同購入 見本センターの管理者" in printed
    nobody = replace(
        FACTS,
        head=PostBox("個人情報保護管理責任者"),
        audit=PostBox("監査責任者"),
        departments=(PostBox("見本店"),),
    )
    assert "個人情報保護管理責任者、監査責任者、教育責任者　ほか1" in text(draw(nobody))


def test_a_house_without_departments_says_so() -> None:
    assert "該当なし" in text(draw(replace(FACTS, departments=())))


def test_many_departments_go_on_over_the_next_sheet() -> None:
    pages = page_texts(draw(MANY))
    assert len(pages) == 2
    assert "令和8年4月1日現在" in pages[1]
    whole = "".join(pages)
    assert all(f"見本第{place}センター" in whole for place in range(1, 25))


def test_the_same_facts_give_the_same_bytes() -> None:
    assert draw(FACTS) == draw(FACTS)
