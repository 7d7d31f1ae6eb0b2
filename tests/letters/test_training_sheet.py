"""The record of a training names day, material, reach, everybody and the make-ups."""

from dataclasses import replace
from datetime import date

from app.letters.extraction import page_texts, text
from app.letters.training_sheet import PersonLine, ReachLine, TrainingSheetFacts, draw
from app.rules.page_settings import PageSettings

PEOPLE = (
    PersonLine("架空　一郎", "見本店", "管理者", date(2026, 6, 10), False, "18点", "受講済", ""),
    PersonLine(
        "渡邊\U000e0100　一子",
        "見本センター",
        "パート・アルバイト",
        date(2026, 6, 20),
        True,
        "16点",
        "受講済",
        "動画で受講",
    ),
    PersonLine(
        "架空　長々",
        "架空の北部と南部をあわせた配送センター",
        "派遣",
        None,
        False,
        "",
        "対象外",
        "育児休業中のため、復職したあとの教育を受ける。",
    ),
    PersonLine("架空　三枝", "", "理事・監事", None, False, "", "未受講", ""),
)
FACTS = TrainingSheetFacts(
    title="個人情報の取扱い",
    entries=(
        ("年度", "2026年度"),
        ("教育の名称", "個人情報の取扱い"),
        ("実施日", "令和8年6月10日から令和8年6月12日まで"),
        ("方法", "集合"),
        ("講師", "見本　講師"),
        ("教材（版）", "個人情報の手引き（2026年版）"),
        ("対象", "全員"),
        ("理解度のテスト", "20点満点　16点以上で合格"),
        ("終了・承認", "令和8年6月30日　架空生活協同組合　代表理事　見本　代表子"),
    ),
    texts=(
        ("内容", "取り違えと誤送付を防ぐために、宛名と中身を二人で確かめる手順を練習した。"),
        ("次年度への課題", ""),
    ),
    reached=(
        ReachLine("全体", 3, 2, 66),
        ReachLine("管理者", 1, 1, 100),
        ReachLine("見本店", 1, 1, 100),
        ReachLine("派遣", 0, 0, None),
    ),
    people=PEOPLE,
    owner="架空生活協同組合",
    printed_on=date(2026, 7, 1),
    anchor="1204:9c1f0a3be4d75566",
)
LONG = replace(FACTS, people=PEOPLE * 5)
"""Two pages of it."""


def test_it_says_what_was_taught_and_how_far_it_reached() -> None:
    printed = text(draw(FACTS)).replace("\n", "")
    for words in (
        "教育実施記録",
        "令和8年6月10日から令和8年6月12日まで",
        "個人情報の手引き（2026年版）",
        "66%",
        "受講者　4人",
        "（補）",
        "育児休業中の",
        "渡邊\U000e0100　一子",
        "（記入なし）",
    ):
        assert words in printed, words
    assert "2026年6月10日から2026年6月12日まで" in text(draw(FACTS, PageSettings(era_dates=False)))


def test_nobody_on_the_list_is_said() -> None:
    printed = text(draw(replace(FACTS, people=(), reached=())))
    assert printed.count("該当なし") == 2
    assert "受講者　0人" in printed


def test_later_pages_name_the_training_and_boxes_come_once() -> None:
    pages = page_texts(draw(LONG))
    assert len(pages) == 2
    assert ["管理責任者" in page for page in pages] == [True, False]
    assert "個人情報の取扱い" in pages[1]
    assert "氏名" in pages[1]
    assert "補講の日には" in pages[1]


def test_the_same_record_gives_the_same_bytes_and_practice_is_marked() -> None:
    assert draw(FACTS) == draw(FACTS)
    assert "練習用" in text(draw(replace(FACTS, practice=True)))
    odd = replace(FACTS, people=(replace(PEOPLE[0], name="架空\ue000"),))
    assert "〔U+E000〕" in text(draw(odd))
