"""Open the dialogs about audits and corrective actions, for their pictures."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import audit_plans, audits, corrective_actions
from app.office.audits import AuditRow
from app.office.changes import changes
from app.office.corrective_actions import ActionRow
from app.rules.audit_questions import Question
from app.ui.dialogs import audit_steps
from app.ui.dialogs.audit_checks_dialog import AuditChecksDialog
from app.ui.dialogs.audit_dialog import AuditDialog
from app.ui.dialogs.audit_finding_dialog import AuditFindingDialog
from app.ui.dialogs.audit_plan_dialog import AuditPlanDialog
from app.ui.dialogs.audit_question_dialog import AuditQuestionDialog, QuestionWords
from app.ui.dialogs.audit_questions_dialog import AuditQuestionsDialog
from app.ui.dialogs.corrective_action_dialog import CorrectiveActionDialog
from app.ui.dialogs.corrective_action_steps import dialog_of
from app.ui.dialogs.corrective_actions_dialog import CorrectiveActionsDialog
from app.ui.dialogs.effect_dialog import EffectDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]

ASKED: Final = Question("相談窓口", "電話のあとの折返しが記録されている", "内規", "電話メモを見る")


def _going_on(seat: Seat) -> AuditRow:
    """Return the practice audit that goes on."""
    return max(audits.rows(seat.desk), key=lambda one: one.id)


def _action(seat: Seat) -> ActionRow:
    """Return the practice action about a finding."""
    rows = corrective_actions.rows(seat.desk)
    return next(row for row in rows if row.target.finding_id is not None)


def _effect(seat: Seat) -> QWidget:
    """Have to begin the next action."""
    dialog = EffectDialog(seat, _action(seat))
    dialog.ui.choices.choose("no")
    dialog.ui.note_edit.setPlainText("今月の記録もそろっていない。")
    dialog.save()
    return dialog


def _open_action(seat: Seat) -> QWidget:
    dialog = CorrectiveActionDialog(seat, _action(seat).target, "練習店の指摘の是正処置")
    dialog.ui.action_edit.setPlainText("月末に記録の綴りを部署管理者が確かめる")
    dialog.ui.due_field.set_text("+30")
    return dialog


def _finding(seat: Seat) -> QWidget:
    dialog = AuditFindingDialog(seat, _going_on(seat))
    dialog.ui.choices.choose("minor")
    dialog.ui.what_edit.setPlainText("名簿の持ち出しの記録が、先月から付けられていない。")
    return dialog


def _question(seat: Seat) -> QWidget:
    words = QuestionWords("項目を加える", "監査の一覧に加えます。", "加えました。", ASKED)
    return AuditQuestionDialog(seat, words, lambda _question: changes("audits"))


def _approval(seat: Seat) -> QWidget:
    plan = audit_plans.rows(seat.desk)[0]
    return audit_steps.approve_plan_dialog(seat, plan, None)


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("audit_plan_dialog", AuditPlanDialog),
    ("audit_plan_approval", _approval),
    ("audit_dialog", AuditDialog),
    ("audit_checks_dialog", lambda seat: AuditChecksDialog(seat, _going_on(seat))),
    ("audit_finding_dialog", _finding),
    ("audit_report", lambda seat: audit_steps.report_dialog(seat, _going_on(seat), None)),
    ("audit_questions_dialog", AuditQuestionsDialog),
    ("audit_question_dialog", _question),
    (
        "corrective_actions_dialog",
        lambda seat: CorrectiveActionsDialog(seat, _action(seat).target, "練習店の指摘の是正処置"),
    ),
    ("corrective_action_dialog", _open_action),
    ("corrective_action_later", lambda seat: dialog_of("later", seat, _action(seat), None)),
    ("effect_dialog", _effect),
)
