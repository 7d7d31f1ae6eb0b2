"""The work of a revision of the policy, as it is done by keys and mouse, step by step."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.policy_approval_dialog import PolicyApprovalDialog
from app.ui.dialogs.policy_comparison_dialog import PolicyComparisonDialog
from app.ui.dialogs.policy_draft_dialog import PolicyDraftDialog
from app.ui.dialogs.policy_import_dialog import PolicyImportDialog
from app.ui.dialogs.policy_judgment_dialog import PolicyJudgmentDialog
from app.ui.dialogs.policy_task_dialog import PolicyTaskDialog
from app.ui.dialogs.policy_words_dialog import PolicyWordsDialog
from app.ui.tabs.policy_page import PolicyPage
from app.ui.tabs.policy_tab import PolicyTab
from app.ui.window import Window
from tests.exchange.policy_files import word_file
from tests.stories import lists
from tests.stories.hands import Hands

OLD = """架空生活協同組合　個人情報保護方針

(利用目的)
次の目的で利用します。
1、商品のお届けのため
2、催しのご案内のため

(個人情報の共同利用)
1、共同利用の対象となる情報項目
氏名、住所
2、共同利用者の範囲
株式会社架空配送
3、共同利用の目的
商品のお届けのため
4、共同利用による第一義的に責任を負う管理責任者
架空生活協同組合

(教育)
職員の研修を毎年おこないます。

(代表者)
架空県架空市1-1
架空生活協同組合　代表理事　架空　太郎

2022年4月1日 改訂
"""
EDUCATION = "(教育)\n職員の研修を毎年おこないます。\n\n"


def revised(*, users: str = "") -> str:
    """Write the text of the revision: a purpose, a representative, a clause that moved."""
    return (
        OLD.replace(EDUCATION, "")
        .replace("(利用目的)", f"{EDUCATION}(利用目的)")
        .replace("2、催しのご案内のため", "2、催しのご案内のため\n3、懸賞の実施のため")
        .replace("架空　太郎", "架空　新子")
        .replace("株式会社架空配送", f"株式会社架空配送{users}")
        .replace("2022年4月1日 改訂", "2022年4月1日 改訂\n2027年4月1日 改訂")
    )


def policy_tab(hands: Hands, window: Window) -> PolicyTab:
    """Turn to the policy."""
    hands.turn_to(window)
    hands.chord("Ctrl+4")
    (tab,) = (one for one in window.tabs if isinstance(one, PolicyTab))
    hands.until(tab.isVisible)
    hands.until(lambda: tab.version_page.version_id >= 0 and tab.seat.doing.is_idle())
    return tab


def take_in(hands: Hands, window: Window, path: Path, text: str, heading: str = "") -> None:
    """Take a Word file in as a draft; with a heading the first clause gets it.

    Without one the file takes the place of the draft that is there, after a question.
    """
    tab = policy_tab(hands, window)
    hands.click(tab.ui.import_button)
    dialog = hands.see(PolicyImportDialog, window)
    hands.name_file(dialog.ui.choose_button, word_file(path, text))
    hands.until(dialog.ui.save_button.isEnabled)
    if heading:
        _name_education(hands, dialog, heading)
    hands.click(dialog.ui.save_button)
    if not heading:
        assert "下書きがあります" in hands.reply(dialog, "置き換える")
    hands.gone(PolicyImportDialog, window)
    hands.until(lambda: tab.version_page.ui.state_pill.accessibleName() == "下書き")


def _name_education(hands: Hands, dialog: PolicyImportDialog, heading: str) -> None:
    """Give the clause about education another heading before it is registered."""
    view = dialog.ui.reading_view.ui
    hands.click(hands.button(view.chips, "項目"))
    lists.point_at(hands, view.table, "教育")
    hands.key(Qt.Key.Key_F2)
    words = hands.see(PolicyWordsDialog, dialog)
    hands.click(words.ui.words_edit)
    hands.chord("Ctrl+A")
    hands.write(heading)
    hands.chord("Ctrl+S")
    hands.gone(PolicyWordsDialog, dialog)
    hands.until(view.undo_button.isEnabled)


def summarise(hands: Hands, window: Window, summary: str) -> None:
    """Write down what the draft changes."""
    hands.turn_to(window)
    hands.chord("Alt+E")
    dialog = hands.see(PolicyDraftDialog, window)
    assert dialog.ui.day_echo.plain == "2027年4月1日（令和9年）木曜日"
    hands.click(dialog.ui.summary_edit)
    hands.write(summary)
    hands.chord("Ctrl+S")
    hands.gone(PolicyDraftDialog, window)
    page = policy_tab(hands, window).version_page
    hands.until(lambda: summary in hands.read(page.ui.sections))


def compare(hands: Hands, window: Window) -> str:
    """Look at the comparison; return what stands in its table."""
    hands.turn_to(window)
    hands.chord("Alt+B")
    dialog = hands.see(PolicyComparisonDialog, window)
    hands.until(dialog.ui.table.isVisible)
    model = dialog.ui.table.model()
    places = [(line, at) for line in range(model.rowCount()) for at in range(model.columnCount())]
    said = "　".join(str(model.index(*place).data()) for place in places)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(PolicyComparisonDialog, window)
    return said


def obstacles(hands: Hands, window: Window) -> list[str]:
    """Let the page say what stands in the way of an approval."""
    page = policy_tab(hands, window).version_page
    hands.until(lambda: page.ui.next_button.text().startswith("必要なことを見る"))
    hands.chord("Alt+A")
    hands.until(lambda: page.ui.parts.key == "summary")
    return hands.read(page.ui.sections)


def judge(hands: Hands, window: Window, entry: str, verdict: str, note: str) -> None:
    """Judge one entry that changed."""
    page = policy_tab(hands, window).version_page
    hands.click(hands.button(page.ui.parts, "変更"))
    hands.until(lambda: f"「{entry}」" in hands.read(page.ui.sections))
    hands.click(_of_entry(hands, page, "判断する", entry))
    dialog = hands.see(PolicyJudgmentDialog, window)
    hands.click(hands.button(dialog.ui.verdicts, verdict))
    hands.click(dialog.ui.note_edit)
    hands.write(note)
    hands.chord("Ctrl+S")
    hands.gone(PolicyJudgmentDialog, window)
    hands.until(lambda: any(note in one for one in hands.read(page.ui.sections)))


def approve(hands: Hands, window: Window) -> list[str]:
    """Approve the draft; return what that was said to bring about."""
    tab = policy_tab(hands, window)
    hands.until(lambda: tab.version_page.ui.next_button.text().startswith("承認する"))
    hands.chord("Alt+A")
    dialog = hands.see(PolicyApprovalDialog, window)
    asked = hands.read(dialog)
    hands.chord("Ctrl+S")
    hands.gone(PolicyApprovalDialog, window)
    hands.until(lambda: lists.column(tab.ui.table, "状態")[0] == "承認済・施行前")
    return asked


def settle(hands: Hands, window: Window, title: str, day: str) -> None:
    """Record that a task was done on a day."""
    tab = policy_tab(hands, window)
    page = tab.version_page
    hands.click(hands.button(page.ui.parts, "公表"))
    hands.click(_of_entry(hands, page, "済みにする", title))
    dialog = hands.see(PolicyTaskDialog, window)
    hands.click(dialog.ui.day_field)
    hands.chord("Ctrl+A")
    hands.write(day)
    hands.chord("Ctrl+S")
    hands.gone(PolicyTaskDialog, window)
    hands.until(lambda: lists.column(tab.ui.table, "公表")[0].startswith("1/"))


def keep_history(hands: Hands, window: Window, kept: Path) -> bytes:
    """Print the revision history into a file."""
    hands.turn_to(window)
    hands.chord("Alt+H")
    dialog = hands.see(LetterDialog, window)
    hands.until(dialog.ui.keep_button.isEnabled)
    hands.name_file(dialog.ui.keep_button, kept)
    hands.until(lambda: kept.exists() and dialog.seat.doing.is_idle())
    hands.key(Qt.Key.Key_Escape)
    hands.gone(LetterDialog, window)
    return kept.read_bytes()


def _of_entry(hands: Hands, page: PolicyPage, word: str, subject: str) -> QWidget:
    """Find the button with a word that is about something."""
    place = page.ui.sections

    def found() -> list[QWidget]:
        names = f"{subject}：{word}"
        return [one for one in hands.buttons(place) if one.accessibleName().startswith(names)]

    hands.until(lambda: len(found()) == 1)
    return found()[0]
