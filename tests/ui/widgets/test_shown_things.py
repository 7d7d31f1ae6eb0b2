from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui import theme, words
from app.ui.widgets.cards import Card, Cards
from app.ui.widgets.complaints import said
from app.ui.widgets.coverage_bars import Bar, CoverageBars
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import Pill, PillLabel, pill_size
from app.ui.widgets.timeline import ConsentTimeline, Mark


def colours_of(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def shown_texts(widget: QWidget) -> list[str]:
    labels = widget.findChildren(QLabel)
    return [said(label) for label in labels if not label.isHidden()]


def test_a_pill_says_its_word_in_its_colours(qtbot: QtBot) -> None:
    label = PillLabel()
    qtbot.addWidget(label)
    label.show_pill(words.standing("renewal_due"))
    label.resize(label.sizeHint())
    assert label.accessibleName() == "再同意待ち"
    assert {QColor(theme.colours().due_soft).name()} <= colours_of(label)
    label.show_pill(Pill(""))
    assert label.isHidden()


def test_every_state_has_a_shape_of_its_own() -> None:
    shapes = [pill.shape for pill in words.STANDINGS.values()]
    assert len(set(shapes)) == len(shapes)
    assert words.state("unknown").word == "unknown"
    assert pill_size(Pill("再同意待ち")).width() > pill_size(Pill("撤回")).width()


def test_a_paragraph_shows_markup_as_it_is_written(qtbot: QtBot) -> None:
    paragraph = Paragraph()
    qtbot.addWidget(paragraph)
    paragraph.setText("<b>架空</b>\n二行目")
    assert paragraph.plain == "<b>架空</b>\n二行目"
    assert "&lt;b&gt;" in paragraph.text()
    assert paragraph.accessibleName() == paragraph.plain


def test_a_notice_shows_until_it_is_closed(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    assert notice.sentence == ""
    notice.say("登録しました。")
    assert (notice.sentence, notice.property("kind")) == ("登録しました。", "notice")
    notice.say("期限を過ぎています。", "alarm")
    assert notice.property("kind") == "alarm"
    notice.close_button.click()
    assert notice.sentence == ""


def test_an_empty_list_says_what_to_do(qtbot: QtBot) -> None:
    state = EmptyState()
    qtbot.addWidget(state)
    state.say("members", "まだ登録されていません", "登録してください。", "登録(&N)")
    with qtbot.waitSignal(state.pressed):
        state.act_button.click()
    state.say("members", "見つかりません", "言葉を変えてください。")
    assert state.act_button.isHidden()


def test_facts_leave_out_what_is_not_known(qtbot: QtBot) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    facts.show_facts([("住所", "鶴岡市"), ("メール", ""), ("電話番号", "0235-00-0000")])
    assert shown_texts(facts) == ["住所", "鶴岡市", "電話番号", "0235-00-0000"]
    facts.show_facts([("住所", "酒田市")])
    assert shown_texts(facts) == ["住所", "酒田市"]


def test_a_fact_of_two_lines_has_room_between_them(qtbot: QtBot) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    facts.show_facts([("内容", "架空の一行目\n架空の二行目")])
    (content,) = facts.findChildren(Paragraph)
    letters = content.fontMetrics().height()
    assert content.sizeHint().height() >= 2 * letters + letters // 2


def test_cards_say_when_there_are_none(qtbot: QtBot) -> None:
    cards = Cards()
    qtbot.addWidget(cards)
    cards.show_cards([])
    assert shown_texts(cards) == ["該当なし"]
    cards.show_cards([Card("開示", "26-0001", Pill("完了", "check", "good")), Card("訂正")])
    assert shown_texts(cards) == ["開示", "26-0001", "訂正"]


def test_the_timeline_grows_with_the_answers(qtbot: QtBot) -> None:
    timeline = ConsentTimeline()
    qtbot.addWidget(timeline)
    marks = [
        Mark(words.answer("withdrawn"), "令和4年4月1日の方針", "2026/03/02（月）"),
        Mark(words.answer("granted"), "令和4年4月1日の方針", "2024/02/09（金）"),
    ]
    timeline.show_marks(marks[:1])
    one = timeline.sizeHint().height()
    timeline.show_marks(marks)
    timeline.resize(timeline.sizeHint())
    assert timeline.sizeHint().height() == 2 * one
    assert "撤回 令和4年4月1日の方針 2026/03/02（月）、同意" in timeline.accessibleDescription()
    assert QColor(theme.colours().danger_soft).name() in colours_of(timeline)


def test_bars_show_the_shares_of_the_whole(qtbot: QtBot) -> None:
    bars = CoverageBars()
    qtbot.addWidget(bars)
    bars.show_bars([Bar("最新", 3, "good"), Bar("撤回", 1, "bad"), Bar("同意なし", 0)])
    bars.resize(QSize(400, bars.sizeHint().height()))
    image = bars.grab().toImage()
    line = theme.scaled(22) + 6
    filled = sum(
        image.pixelColor(x, line) == QColor(theme.colours().accent) for x in range(image.width())
    )
    assert 0.7 < filled / image.width() < 0.8
    assert bars.accessibleDescription() == "最新 3名、撤回 1名、同意なし 0名"
