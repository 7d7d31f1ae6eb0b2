"""Check who asks, by keys and mouse: papers at the counter, copies, a call back, custody."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QPushButton

from app.rules.call_backs import Matched
from app.ui.dialogs.identity_dialog import IdentityDialog
from app.ui.dialogs.identity_fields import matched_boxes
from app.ui.dialogs.paper_fields import PaperFields
from app.ui.dialogs.paper_list import PaperList
from app.ui.window import Window
from tests.stories import form_work
from tests.stories.case_work import go_on
from tests.stories.hands import Hands


@dataclass(frozen=True)
class Shown:
    """Be one paper on the desk; what it does not bear stays empty."""

    word: str
    issuer: str = ""
    number: str = ""
    valid: str = ""
    issued: str = ""


LICENCE = Shown("運転免許証", "架空県公安委員会", "0000", "2028/3/31")
REGISTER = Shown("戸籍全部事項証明書", "架空市", issued="2026/4/1")
MANDATE = Shown("委任状", "架空　花子", issued="2026/4/10")


@dataclass(frozen=True)
class Family:
    """Be what is known of the custody, why it is asked, and whether the other parent knows."""

    custody: str
    note: str = ""
    other: str = ""


def check(
    hands: Hands,
    window: Window,
    papers: Sequence[Shown] = (LICENCE,),
    authority: Sequence[Shown] = (),
    family: Family | None = None,
) -> None:
    """Record the papers that were seen, in the way that goes with the way in."""
    go_on(hands, window, "本人確認を記録する")
    dialog = hands.see(IdentityDialog, window)
    ui = dialog.ui
    _write(hands, dialog.papers, ui.add_paper_button, papers)
    _write(hands, dialog.agent_papers, ui.add_agent_paper_button, authority)
    if not ui.cover_box.isHidden():
        form_work.tick(hands, ui.cover_check)
    if family is not None:
        form_work.choose(hands, ui.custody_combo, family.custody)
        if family.note:
            form_work.put(hands, ui.note_edit, family.note)
            form_work.choose(hands, ui.other_combo, family.other)
    form_work.save(hands, dialog, window)


def call_back(hands: Hands, window: Window, *matched: Matched) -> str:
    """Record what the caller knew, and the call back to the number on record; return that line."""
    go_on(hands, window, "本人確認を記録する")
    dialog = hands.see(IdentityDialog, window)
    hands.until(lambda: "登録の電話番号" in dialog.ui.number_label.text())
    told = dialog.ui.number_label.text()
    for one in matched:
        form_work.tick(hands, matched_boxes(dialog.ui)[one])
    form_work.put(hands, dialog.ui.time_edit, "11:05")
    form_work.save(hands, dialog, window)
    return told


def _write(hands: Hands, rows: PaperList, more: QPushButton, papers: Sequence[Shown]) -> None:
    """Write down paper after paper; there is one empty line to begin with."""
    for place, paper in enumerate(papers):
        if place == len(rows.rows):
            hands.click(more)
            _wait_for(hands, rows, place + 1)
        _write_one(hands, rows.rows[place], paper)


def _wait_for(hands: Hands, rows: PaperList, wanted: int) -> None:
    hands.until(lambda: len(rows.rows) == wanted)


def _write_one(hands: Hands, row: PaperFields, paper: Shown) -> None:
    ui = row.ui
    form_work.choose(hands, ui.paper_combo, paper.word)
    for field, words in (
        (ui.issuer_edit, paper.issuer),
        (ui.number_edit, paper.number),
        (ui.valid_field, paper.valid),
        (ui.issued_field, paper.issued),
    ):
        if words:
            form_work.put(hands, field, words)
            hands.enter()
