"""The check list of a publication names every place, and leaves room for seals."""

from dataclasses import replace
from datetime import date

from app.letters.extraction import page_texts, text
from app.letters.policy_task_sheet import TaskLine, TaskSheetFacts, draw
from app.rules.page_settings import PageSettings

FACTS = TaskSheetFacts(
    title="個人情報保護方針",
    on=date(2027, 4, 1),
    kind="改訂",
    weight="重要",
    lines=(
        TaskLine(
            "ホームページ（施行の前に）",
            date(2027, 3, 31),
            date(2027, 3, 29),
            "架空　太郎",
            "新旧対照表も載せた。",
        ),
        TaskLine("アプリの画面（施行の前に）", date(2027, 3, 31)),
        TaskLine("センター掲示", date(2027, 4, 1), date(2027, 4, 1), "渡邊\U000e0100　一子"),
        TaskLine("総代会資料", None),
        TaskLine(
            "委託先への連絡",
            date(2027, 4, 1),
            date(2027, 3, 25),
            "試験　管理子",
            "架空の配送会社には個人情報の扱いが変わらないため、知らせる必要がない。",
            not_needed=True,
        ),
        TaskLine(
            "架空の印刷所に頼んだ入会のしおりの差替えと、古いしおりの各センターからの引上げ",
            date(2027, 4, 12),
        ),
    ),
    owner="架空生活協同組合",
    printed_on=date(2027, 3, 30),
    anchor="1204:9c1f0a3be4d75566",
)
LONG = replace(FACTS, lines=FACTS.lines * 4)
"""Two pages of it."""


def test_the_version_is_named_with_day_kind_and_weight() -> None:
    printed = text(draw(FACTS))
    assert "個人情報保護方針　令和9年4月1日施行　改訂（重要）" in printed
    assert "6件のうち3件を点検済" in printed
    assert "2027年4月1日施行" in text(draw(FACTS, PageSettings(era_dates=False)))


def test_each_line_says_day_person_and_reason() -> None:
    printed = text(draw(FACTS)).replace("\n", "")
    for words in (
        "令和9年3月29日",
        "架空　太郎",
        "新旧対照表",
        "期日なし",
        "不要",
        "渡邊\U000e0100　一子",
    ):
        assert words in printed, words


def test_a_list_of_nothing_says_so_and_still_has_its_boxes() -> None:
    printed = text(draw(replace(FACTS, lines=())))
    assert "該当なし" in printed
    for box in ("確認", "担当", "部署管理者", "管理責任者"):
        assert box in printed


def test_later_pages_have_a_header_and_the_boxes_come_once() -> None:
    pages = page_texts(draw(LONG))
    assert len(pages) == 2
    for page in pages[1:]:
        assert "公表の点検表" in page
        assert "令和9年4月1日施行" in page
    assert "行うこと" in pages[1]
    assert [("確認" in page) for page in pages] == [False] * (len(pages) - 1) + [True]


def test_the_same_list_gives_the_same_bytes() -> None:
    assert draw(FACTS) == draw(FACTS)


def test_practice_is_marked_and_a_name_no_font_has_stops_nothing() -> None:
    assert "練習用" in text(draw(replace(FACTS, practice=True)))
    odd = replace(FACTS, lines=(TaskLine("架空\ue000の掲示", None),))
    assert "〔U+E000〕" in text(draw(odd))
