"""Open the dialogs of a campaign as they look in the middle of the work."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import campaigns, follow_ups, policy
from app.office.campaigns import CampaignPage, SlipRow
from app.rules.campaigns import NoAnswer, Returned, RunKind, SlipState
from app.ui.dialogs.campaign_close_dialog import CampaignCloseDialog
from app.ui.dialogs.campaign_dialog import CampaignDialog
from app.ui.dialogs.campaign_letters import draft_sheets, issued_sheets
from app.ui.dialogs.campaign_posting_dialog import CampaignPostingDialog
from app.ui.dialogs.campaign_run_dialog import CampaignRunDialog
from app.ui.dialogs.follow_up_dialog import FollowUpDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.policy_notice_dialog import PolicyNoticeDialog
from app.ui.dialogs.run_papers import Wanted
from app.ui.dialogs.slip_correction_dialog import SlipCorrectionDialog
from app.ui.dialogs.slip_entry_dialog import SlipEntryDialog
from app.ui.dialogs.slip_returned_dialog import SlipReturnedDialog
from app.ui.progress import Running
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _page(seat: Seat) -> CampaignPage:
    """Return the campaign that asks for consent in the practice records."""
    asking = [row for row in campaigns.rows(seat.desk) if row.asks]
    return campaigns.page(seat.desk, asking[0].id)


def _slip(seat: Seat, *states: SlipState) -> SlipRow:
    """Return a slip in one of these states, any slip where there is none."""
    ids = campaigns.slip_ids(seat.desk, _page(seat).row.id)
    rows = campaigns.slip_rows(seat.desk, ids)
    fitting = [row for state in states for row in rows if row.state is state]
    return (*fitting, *rows)[0]


def _new(seat: Seat) -> QWidget:
    dialog = CampaignDialog(seat)
    dialog.ui.title_edit.setText("2027年春の再同意")
    dialog.ui.changes_edit.setText("お問い合わせ窓口の変更と、利用目的の見直し")
    dialog.ui.answer_choices.choose(NoAnswer.contact)
    return dialog


def _new_problems(seat: Seat) -> QWidget:
    dialog = CampaignDialog(seat)
    dialog.ui.due_check.setChecked(False)
    dialog.save()
    return dialog


def _notice(seat: Seat) -> QWidget:
    versions = policy.versions(seat.desk)
    in_force = next(row for row in versions if row.state == "in_force")
    dialog = PolicyNoticeDialog(seat, in_force.id)
    dialog.ui.title_edit.setText("2022年4月の改訂のお知らせ")
    return dialog


def _draft(seat: Seat) -> QWidget:
    return LetterDialog(seat, draft_sheets(seat.desk, _page(seat).row))


def _run(seat: Seat) -> QWidget:
    return CampaignRunDialog(seat, _page(seat).row, RunKind.second)


def _run_done(seat: Seat) -> QWidget:
    page = _page(seat)
    return CampaignRunDialog(seat, page.row, RunKind.first, run=page.runs[0])


def _run_working(seat: Seat) -> QWidget:
    dialog = CampaignRunDialog(seat, _page(seat).row, RunKind.second)
    running = Running(dialog)
    dialog.ui.pages.setCurrentWidget(dialog.ui.work_page)
    dialog.ui.save_button.hide()
    dialog.ui.long_work.follow("文書を作っています", running)
    running.progressed.emit(6_200, 10_000, 4)
    return dialog


def _run_labels(seat: Seat) -> QWidget:
    page = _page(seat)
    dialog = CampaignRunDialog(seat, page.row, RunKind.first, run=page.runs[0])
    dialog.copies.ui.what_combo.setCurrentText(Wanted.labels.word)
    dialog.copies.ui.start_combo.setCurrentIndex(4)
    return dialog


def _letter(seat: Seat) -> QWidget:
    page = _page(seat)
    row = _slip(seat, SlipState.sent, SlipState.granted)
    return LetterDialog(seat, issued_sheets(seat.desk, row, page.runs[0]))


def _posting(seat: Seat) -> QWidget:
    page = _page(seat)
    return CampaignPostingDialog(seat, page.row, replace(page.runs[0], posted_on=None))


def _close(seat: Seat) -> QWidget:
    return CampaignCloseDialog(seat, _page(seat).row)


def _entry(seat: Seat) -> QWidget:
    return SlipEntryDialog(seat, number=_slip(seat, SlipState.sent).number)


def _entry_problem(seat: Seat) -> QWidget:
    dialog = SlipEntryDialog(seat)
    number = _slip(seat).number
    dialog.ui.number_edit.setText(f"{number[:-1]}{(int(number[-1]) + 1) % 10}")
    dialog.look_up()
    return dialog


def _entry_answered(seat: Seat) -> QWidget:
    return SlipEntryDialog(seat, number=_slip(seat, SlipState.granted).number)


def _returned(seat: Seat) -> QWidget:
    dialog = SlipReturnedDialog(seat, _slip(seat, SlipState.sent))
    dialog.ui.choices.choose(Returned.moved)
    return dialog


def _correction(seat: Seat) -> QWidget:
    dialog = SlipCorrectionDialog(seat, _slip(seat, SlipState.granted))
    dialog.ui.words_edit.setPlainText("別の方の返信票と取り違えたため")
    return dialog


def _follow_up(seat: Seat) -> QWidget:
    (row,) = follow_ups.rows(seat.desk, follow_ups.ids(seat.desk, open_only=False)[:1])
    return FollowUpDialog(seat, row)


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("campaign_dialog", _new),
    ("campaign_dialog_problems", _new_problems),
    ("policy_notice_dialog", _notice),
    ("campaign_letter_draft", _draft),
    ("campaign_run_dialog", _run),
    ("campaign_run_dialog_working", _run_working),
    ("campaign_run_dialog_done", _run_done),
    ("campaign_run_dialog_labels", _run_labels),
    ("campaign_posting_dialog", _posting),
    ("campaign_letter", _letter),
    ("slip_entry_dialog", _entry),
    ("slip_entry_dialog_problem", _entry_problem),
    ("slip_entry_dialog_answered", _entry_answered),
    ("slip_returned_dialog", _returned),
    ("slip_correction_dialog", _correction),
    ("follow_up_dialog", _follow_up),
    ("campaign_close_dialog", _close),
)
"""Each picture's name, and how to open what it shows."""
