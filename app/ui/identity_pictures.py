"""Open the dialogs of identity, papers and judgments as they look in the middle of the work."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import children, members, papers, requests
from app.rules.cases import Case
from app.rules.identity import Channel, Custody, IdentityCheck, OtherParent, RequesterKind
from app.rules.judgments import Verdict
from app.rules.papers import Use
from app.ui.dialogs.child_shield_dialog import ChildShieldDialog
from app.ui.dialogs.covered_contact_dialog import CoveredContactDialog
from app.ui.dialogs.held_paper_dialog import HeldPaperDialog
from app.ui.dialogs.held_papers_dialog import HeldPapersDialog
from app.ui.dialogs.identity_dialog import IdentityDialog
from app.ui.dialogs.judgment_dialog import JudgmentDialog
from app.ui.dialogs.paper_table_dialog import PaperTableDialog
from app.ui.dialogs.waiting_judgments_dialog import WaitingJudgmentsDialog
from app.ui.scene_waits import until_known
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _case(seat: Seat, *state_words: str) -> Case:
    """Find a case in one of these states, any case where there is none."""
    ids = requests.find_ids(seat.desk)
    rows = requests.rows(seat.desk, ids)
    fitting = [row.id for word in state_words for row in rows if row.state_word == word]
    return requests.page(seat.desk, (*fitting, *ids)[0]).case


def _of_a_parent(seat: Seat) -> Case:
    """Return a case as if a father asked who shares the custody."""
    case, desk = _case(seat, "調査中"), seat.desk
    check = IdentityCheck(
        desk.today,
        desk.actor.id,
        (),
        custody=Custody.joint,
        custody_note="お子さまの進学の書類に、登録の内容が要るとのこと。",
        other_parent=OtherParent.does_not_know,
    )
    return replace(case, requester_kind=RequesterKind.parent, identity=check, another_adult=True)


def _by_telephone(seat: Seat) -> QWidget:
    case = replace(_case(seat, "本人確認待ち"), channel=Channel.telephone)
    dialog = IdentityDialog(seat, case, papers.table(seat.desk))
    for box in (dialog.ui.birth_check, dialog.ui.address_check):
        box.setChecked(True)
    return dialog


def _by_post(seat: Seat) -> QWidget:
    case = replace(_case(seat, "本人確認待ち"), channel=Channel.post)
    dialog = IdentityDialog(seat, case, papers.table(seat.desk))
    row = dialog.papers.rows[0]
    row.choose("my_number_card")
    row.ui.issuer_edit.setText("架空市")
    row.ui.valid_field.set_day(seat.desk.today + timedelta(days=700))
    return dialog


def _joint(seat: Seat) -> QWidget:
    case = replace(_case(seat, "本人確認待ち"), requester_kind=RequesterKind.parent)
    dialog = IdentityDialog(seat, case, papers.table(seat.desk))
    dialog.papers.rows[0].choose("driving_licence")
    dialog.agent_papers.rows[0].choose("family_register")
    dialog.ui.custody_combo.setCurrentIndex(list(Custody).index(Custody.joint) + 1)
    dialog.ui.note_edit.setPlainText("お子さまの進学の書類に、登録の内容が要るとのこと。")
    return dialog


def _judgment(seat: Seat) -> QWidget:
    dialog = JudgmentDialog(seat, _of_a_parent(seat))
    dialog.ui.verdicts.choose(Verdict.proceed)
    dialog.ui.reason_edit.setPlainText("もう一方の親御さんにもお電話で確かめた。")
    return dialog


def _judgment_problems(seat: Seat) -> QWidget:
    dialog = JudgmentDialog(seat, _of_a_parent(seat))
    dialog.ui.question_combo.setCurrentIndex(1)
    dialog.save()
    return dialog


def _held(seat: Seat) -> QWidget:
    return HeldPapersDialog(seat)


def _held_of_a_case(seat: Seat) -> QWidget:
    return HeldPapersDialog(seat, _case(seat, "完了"))


def _received(seat: Seat) -> QWidget:
    dialog = HeldPaperDialog(seat, _case(seat, "調査中"))
    until_known(seat)
    dialog.ui.paper_combo.setCurrentIndex(1)
    return dialog


def _table(seat: Seat) -> QWidget:
    dialog = PaperTableDialog(seat)
    until_known(seat)
    dialog.ui.papers_list.setCurrentRow(5)
    return dialog


def _table_problems(seat: Seat) -> QWidget:
    dialog = PaperTableDialog(seat)
    until_known(seat)
    dialog.add(Use.authority)
    dialog.ui.months_edit.setText("半年")
    dialog.save()
    return dialog


def _contact(seat: Seat) -> QWidget:
    return CoveredContactDialog(seat, _case(seat, "調査中"))


def _shield(seat: Seat) -> QWidget:
    desk = seat.desk
    for member_id in members.find_ids(desk):
        for child in children.children_of(desk, member_id):
            return ChildShieldDialog(seat, children.family(desk, child.id).child)
    raise LookupError("no child")


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("identity_dialog_call", _by_telephone),
    ("identity_dialog_copies", _by_post),
    ("identity_dialog_joint", _joint),
    ("judgment_dialog", _judgment),
    ("judgment_dialog_problems", _judgment_problems),
    ("waiting_judgments_dialog", WaitingJudgmentsDialog),
    ("held_papers_dialog", _held),
    ("held_papers_dialog_case", _held_of_a_case),
    ("held_paper_dialog", _received),
    ("paper_table_dialog", _table),
    ("paper_table_dialog_problems", _table_problems),
    ("covered_contact_dialog", _contact),
    ("child_shield_dialog", _shield),
)
"""Each picture's name, and how to open what it shows."""
