"""Generate fictional policies in the many spellings, with what a reader must find in them."""

from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st

from app.rules.eras import era_of

WORDS = ("制定", "改訂", "改定", "一部改正", "施行")
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
DAYS = st.dates(min_value=date(1999, 1, 1), max_value=date(2029, 12, 31))
HEADING_FRAMES = (
    "({})",
    "（{}）",
    "【{}】",
    "■{}",
    "■ {}",
    "◆{}",
    "＜{}＞",
    "## {}",
    "第{n}条（{}）",
    "第{n}条　{}",
    "{n}. {}",
    "{n}．{}",
    "【{n}】{}",
)
POINT_FRAMES = ("{n}、 {}", "{n}、{}", "({n}) {}", "（{n}）{}", "{n}) {}", "・{}")
TITLES = ("架空組合の個人情報保護方針", "プライバシーポリシー", "個人情報の取扱いについて")
TOPICS = ("情報の受け取り", "安全のための備え", "窓口の見本", "お預けする相手", "見直しの手順")
GOODS = ("見本品の配達", "見本市の案内", "名簿の整理", "集金の練習", "試食会の準備", "会報の発送")
FOREIGN = (
    "個人情報の保護に関する法律（平成十五年法律第五十七号）を守ります。",
    "個人情報保護法（2022年4月1日施行）に合わせています。",
    "プライバシーマークの有効期限は2026年9月30日です。",
    "資料は https://example.invalid/2021/03/04/policy.html にあります。",
    "見本市には2024年5月31日までにお申し込みください。",
)
FOREIGN_BLOCKS = (
    "プライバシーマーク\n認定日 {day}\n更新日 {later}\n有効期限 {last}",
    "プライバシーマーク認定 {day}（有効期限 {last}）",
    "有効期限：{last}",
    "有効期限\n{last}",
    "申込期間　{day}～{later}",
    "申込締切 {last}",
    "{last}までにお申し込みください。",
    "当組合は、{day}に設立しました。",
    "設立　{day}",
    "{day}現在",
    "個人情報の保護に関する法律（{day}法律第五十七号）",
    "個人情報保護法は{day}に施行されました。",
    "{day}に施行された改正法に合わせています。",
    "JIS Q 15001　{day}改正",
    "次回の見直し予定　{last}",
    "■新着情報\n{last}\n見本市のご案内\n{day}\n休みのお知らせ",
    "会員規約　{day}改定",
    "この会員規約は、{day}から施行します。",
    "個人情報保護法が改正されました。{day}から施行されます。",
    "内部監査実施日　{day}",
    "契約更新日 {day}",
    "個人情報保護委員会告示（{day}一部改正）",
    "{day}に管理者が交代しました。",
    "本方針に基づく監査を{day}に実施しました。",
)


@dataclass(frozen=True)
class Sample:
    """Hold a policy as text, with its title, headings, purposes and revisions."""

    text: str
    title: str
    headings: tuple[str, ...]
    purposes: tuple[str, ...]
    revisions: tuple[tuple[str, str], ...]


@st.composite
def spelled_days(draw: st.DrawFn, day: date) -> str:
    """Write one day in any of the spellings of LAW part C."""
    year, month, number = day.year, day.month, day.day
    era = era_of(day)
    assert era is not None
    form = draw(
        st.sampled_from(
            [
                f"{year}年{month}月{number}日",
                f"{year}年{month:2}月 {number:2}日",
                f"{year} 年 {month} 月 {number} 日",
                f"{year}年{month:02}月{number:02}日",
                f"{era.year(day)}{month}月{number}日",
                f"{era.year(day)} {month:2}月 {number:2}日",
                f"{year}/{month:02}/{number:02}",
                f"{year}.{month}.{number}",
                f"{year}-{month:02}-{number:02}",
            ]
        )
    )
    return form.translate(FULL_WIDTH) if "年" in form and draw(st.booleans()) else form


@st.composite
def dated_lines(draw: st.DrawFn, day: date, word: str) -> str:
    """Write one revision as a line, its word before, after, in brackets, or on a line above."""
    day_text = draw(spelled_days(day))
    frame = draw(
        st.sampled_from(
            ["{day}{word}", "{day}　{word}", "{word} {day}", "{word}日：{day}", "{word}日{day}",
             "（{day}{word}）", "{word}\n{day}", "第三版 {day} {word}", "・{day} {word}",
             "【{word}】{day}", "{day}（{word}）", "| {word} | {day} |", "{word}\t{day}",
             "{word}日／{day}", "[{day} 理事会{word}]", "Ver.2 {day} {word}", "※{day}{word}"]
        )
    )  # fmt: skip
    return frame.format(day=day_text, word=word)


@st.composite
def foreign_blocks(draw: st.DrawFn) -> str:
    """Write a block of dates that have nothing to do with the document."""
    days = sorted(draw(st.lists(DAYS, min_size=3, max_size=3)))
    day, later, last = (draw(spelled_days(one)) for one in days)
    return draw(st.sampled_from(FOREIGN_BLOCKS)).format(day=day, later=later, last=last)


@st.composite
def policies(draw: st.DrawFn) -> Sample:
    """Write a whole policy: title, clauses in one style, purposes, strange dates, revisions."""
    title = draw(st.sampled_from(TITLES))
    frame = draw(st.sampled_from(HEADING_FRAMES))
    point = draw(st.sampled_from(POINT_FRAMES))
    topics = draw(st.lists(st.sampled_from(TOPICS), min_size=2, max_size=4, unique=True))
    goods = draw(st.lists(st.sampled_from(GOODS), min_size=2, max_size=6, unique=True))
    purposes = tuple(f"{good}のため" for good in goods)
    gap = draw(st.sampled_from(("\n", "\n\n")))
    rows = [title]
    headings = []
    for number, topic in enumerate([*topics, "利用目的"], start=1):
        headings.append(topic)
        rows.append(frame.format(topic, n=number))
        if topic == "利用目的":
            points = [point.format(words, n=place) for place, words in enumerate(purposes, start=1)]
            rows.append("\n".join(["次の目的で使います。", *points]))
        else:
            rows.append(
                f"{topic}について、試験のために定めます。{draw(st.sampled_from(('', *FOREIGN)))}"
            )
    days = sorted(draw(st.lists(DAYS, min_size=1, max_size=6, unique=True)))
    words = [draw(st.sampled_from(WORDS)) for _ in days]
    dated = [draw(dated_lines(day, word)) for day, word in zip(days, words, strict=True)]
    block = "\n".join(reversed(dated) if draw(st.booleans()) else dated)
    revisions = tuple((day.isoformat(), word) for day, word in zip(days, words, strict=True))
    return Sample(gap.join(rows) + "\n\n" + block, title, tuple(headings), purposes, revisions)
