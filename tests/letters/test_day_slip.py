"""The slip of a day is one page, however much was done, and says where the log ends."""

from dataclasses import replace
from datetime import date

from app.letters.day_slip import DaySlipFacts, draw
from app.letters.extraction import page_texts, text

FACTS = DaySlipFacts(
    day="令和8年4月20日（月）",
    summary="128件（1,077番から1,204番まで）　夜間 2件",
    last="1204:9c1f0a3be4d75566",
    acts=(
        ("会員を登録", 61),
        ("同意を記録", 34),
        ("電話メモ", 12),
        ("会員の内容を変更", 9),
        ("文書の発送", 5),
        ("請求・申出を受付", 4),
        ("秘匿の連絡先を開いた", 2),
        ("消去", 1),
    ),
    people=(("架空　一子", 84, "08:32", "17:05"), ("渡邊\U000e0100　二葉", 44, "09:01", "20:14")),
    letters="5通　架総発第8-31号〜架総発第8-35号",
    backups="3回（うち2つめの場所にも2回）　10:30（定期）、11:00（定期）、16:58（消去の前）",
    organisation="架空生活協同組合",
    printed_on=date(2026, 4, 20),
    anchor="1205:41be09d7a2c3f816",
)
FULL = replace(
    FACTS,
    acts=tuple((f"架空の方針の改訂とご同意の確認を発行その{n}", 60 - n) for n in range(60)),
    people=tuple((f"架空　{n}子", n, "09:00", "17:00") for n in range(40)),
    letters="、".join(f"架総発第8-{n}号" for n in range(1, 400, 2)),
    backups="、".join(f"{n // 2:02}:{n % 2 * 30:02}（定期）" for n in range(48)),
)


def test_the_slip_says_what_was_done_by_whom_and_where_the_log_ends() -> None:
    printed = "".join(text(draw(FACTS)).split())
    for words in (
        "日締め票",
        "令和8年4月20日（月）",
        "128件（1,077番から1,204番まで）",
        "1204:9c1f0a3be4d75566",
        "会員を登録61",
        "架空一子8408:3217:05",
        "架総発第8-31号〜架総発第8-35号",
        "16:58（消去の前）",
        "確認者",
        "管理責任者",
        "記録1205:41be09d7a2c3f816",
    ):
        assert words in printed, words


def test_a_full_day_still_stands_on_one_page_and_counts_what_is_left_out() -> None:
    pages = page_texts(draw(FULL))
    assert len(pages) == 1
    printed = "".join(pages[0].split())
    rest = sum(60 - n for n in range(15, 60))
    assert f"ほか45種類{rest:,}" in printed
    assert "ほか35名" in printed


def test_a_day_without_acts_says_so() -> None:
    nothing = replace(
        FACTS, summary="0件", last="なし", acts=(), people=(), letters="なし", backups="なし"
    )
    printed = "".join(text(draw(nothing)).split())
    assert "操作の数0件" in printed
    assert "操作の内訳" not in printed
