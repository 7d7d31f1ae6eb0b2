from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import policy
from app.rules.policy import parse
from app.ui.dialogs.policy_import_dialog import PolicyImportDialog, found_facts, version_words
from app.ui.request_pictures import POLICY
from app.ui.seat import Seat


def shown(seat: Seat, qtbot: QtBot) -> PolicyImportDialog:
    dialog = PolicyImportDialog(seat)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_was_read_is_counted_and_named() -> None:
    facts = dict(found_facts(parse(POLICY)))
    assert facts["利用目的"] == "2項目"
    assert facts["制定・改訂"].startswith("2件　2010-04-01 制定")
    assert facts["窓口"] == "架空相談窓口"
    assert "日付が見つかりません" in version_words(parse("個人情報保護方針\n大切に扱います。\n"))


def test_a_file_that_cannot_be_read_says_so_in_place(
    seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = shown(seat, qtbot)
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    dialog.read(empty)
    qtbot.waitUntil(lambda: dialog.ui.empty_state.heading_label.text() == "読み取れません")
    assert not dialog.ui.save_button.isEnabled()
    dialog.save()
    assert len(policy.versions(seat.desk)) == 6


def test_a_refused_document_keeps_its_reading(seat: Seat, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "policy.txt"
    path.write_text(POLICY.replace("2024年4月1日", "2022年4月1日"), encoding="utf-8")
    policy.import_file(seat.desk, path)
    path.write_text(
        POLICY.replace("2024年4月1日", "2022年4月1日").replace("配達", "お届け"), "utf-8"
    )
    dialog = shown(seat, qtbot)
    dialog.read(path)
    qtbot.waitUntil(dialog.ui.draft_button.isEnabled)
    dialog.ui.draft_button.click()
    qtbot.waitUntil(lambda: "別の本文が登録されています" in dialog.ui.trouble_notice.sentence)
    assert dialog.ui.draft_button.isEnabled()


def test_the_same_document_again_changes_nothing(seat: Seat, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "policy.txt"
    path.write_text(POLICY, encoding="utf-8")
    for said in ("令和6年4月1日の版を登録し、承認しました。", "同じ本文がすでに登録されています。"):
        dialog = shown(seat, qtbot)
        dialog.read(path)
        qtbot.waitUntil(dialog.ui.save_button.isEnabled)
        with qtbot.waitSignal(dialog.taken_in) as told:
            dialog.ui.save_button.click()
        assert told.args[0].startswith(said)
