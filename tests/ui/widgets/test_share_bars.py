from pytestqt.qtbot import QtBot

from app.ui.widgets.pill import Pill
from app.ui.widgets.share_bars import Share, ShareBars

GOOD, DUE, NONE = Pill("同意", "check", "good"), Pill("回答待ち", "clock", "due"), Pill("返戻")


def shown(qtbot: QtBot, width: int, *shares: Share) -> ShareBars:
    bars = ShareBars()
    qtbot.addWidget(bars)
    bars.show_shares(shares)
    bars.resize(width, bars.sizeHint().height())
    bars.show()
    return bars


def colours(bars: ShareBars, line: int, of: int) -> set[int]:
    image = bars.grab().toImage()
    y = image.height() * (2 * line + 1) // (2 * of)
    return {image.pixel(x, y) for x in range(image.width())}


def test_every_state_is_read_aloud_and_has_its_line(qtbot: QtBot) -> None:
    bars = shown(qtbot, 480, Share(GOOD, 1500), Share(DUE, 500), Share(NONE, 0))
    assert bars.accessibleDescription() == "同意 1,500名、回答待ち 500名、返戻 0名"
    assert len(colours(bars, 0, 3)) > len(colours(bars, 2, 3)) - 1


def test_a_bar_is_as_long_as_its_share(qtbot: QtBot) -> None:
    half = shown(qtbot, 480, Share(GOOD, 1), Share(NONE, 1))
    whole = shown(qtbot, 480, Share(GOOD, 1), Share(NONE, 0))
    lengths = []
    for bars in (half, whole):
        image = bars.grab().toImage()
        row = [image.pixelColor(x, image.height() // 4).name() for x in range(image.width())]
        lengths.append(row.count("#2f6b4f"))
    assert abs(2 * lengths[0] - lengths[1]) < 8
    assert lengths[0] > 20


def test_nobody_and_no_room_draw_no_bar(qtbot: QtBot) -> None:
    assert shown(qtbot, 480).sizeHint().height() == 0
    narrow = shown(qtbot, 60, Share(GOOD, 1))
    image = narrow.grab().toImage()
    assert "#2f6b4f" not in {image.pixelColor(x, 13).name() for x in range(30, 60)}
