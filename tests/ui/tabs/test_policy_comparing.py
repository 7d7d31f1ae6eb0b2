"""The page tells «nothing to compare with» from «nothing changed», and what waits anew."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.office import policy
from app.office.desk import Desk
from app.office.policy_judgments import judge
from app.rules.policy_verdicts import Verdict
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.seat import Seat
from app.ui.widgets.pill import PillLabel
from tests.ui.policy_shown import act, dialogs, shown, sight_of, words, written


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2022年4月1日", "比べる前の版の本文がないため、変わったところを確かめられません。"),
        ("2026年6月1日", "令和4年4月1日の版との間に、法律上の手続きが要る変更は見つかりません"),
    ],
)
def test_the_page_says_whether_there_is_something_to_compare_with(
    day: str, said: str, *, desk: Desk, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    for one in dict.fromkeys(["2022年4月1日", day]):
        policy.import_file(desk, written(tmp_path, one))
    tab = shown(seat, qtbot)
    tab.version_page.ui.parts.choose("changes")
    qtbot.waitUntil(lambda: said in "".join(words(tab)))


def test_a_judgment_of_an_earlier_text_waits_anew(
    desk: Desk, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    policy.import_file(desk, written(tmp_path, "2022年4月1日"))
    path = written(tmp_path, "2026年6月1日")
    text = path.read_text("utf-8").replace("①商品のお届け", "①懸賞の実施")
    for words_now in (text, text.replace("②催しの案内\n", "")):
        path.write_text(words_now, "utf-8")
        policy.import_file(desk, path)
        if words_now == text:
            version = policy.versions(desk)[-1].id
            judge(desk, version, "purposes", "懸賞の実施", Verdict.related)
    tab = shown(seat, qtbot)
    tab.version_page.ui.parts.choose("changes")
    qtbot.waitUntil(lambda: "「懸賞の実施」" in words(tab))
    assert "本文が変わる前の判断：関連する範囲内" in "".join(words(tab))
    labels = tab.version_page.ui.sections.findChildren(PillLabel)
    assert "再確認" in [one.accessibleName() for one in labels]


def test_a_second_word_on_the_weight_of_a_first_version_is_asked_for_a_reason(
    seat: Seat, qtbot: QtBot
) -> None:
    tab = shown(seat, qtbot)
    with qtbot.waitSignal(tab.said):
        act(tab, "重さを変える")
    qtbot.waitUntil(lambda: sight_of(tab).approval.weight_needs_reason)
    act(tab, "重さを変える")
    (dialog,) = dialogs(tab, ReasonDialog)
    dialog.reject()
