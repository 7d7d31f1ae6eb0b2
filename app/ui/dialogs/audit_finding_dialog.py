"""Record a finding of an audit, or write it anew."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import audit_findings, audit_judging
from app.office.audit_findings import FindingDraft, FindingRow
from app.office.audit_judging import CheckRow
from app.office.audits import AuditRow
from app.rules.audits import Weight
from app.rules.ids import AuditCheckId
from app.rules.problems import Problem
from app.ui.audit_words import WEIGHT_CHOICES
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.dialog import Anew
from app.ui.dialogs.policy_task_words import day_problem
from app.ui.forms.ui_audit_finding_dialog import Ui_AuditFindingDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.enter_moves import chain

INTRO: Final = "何が、どこで、どう足りないかを書きます。原因と処置は、あとで是正処置に記録します。"
NO_CHECK: Final = "項目を決めない"


class AuditFindingDialog(ActingDialog):
    """Take a finding; `recorded` carries the sentence that says it is done."""

    def __init__(
        self,
        seat: Seat,
        audit: AuditRow,
        finding: FindingRow | None = None,
        check_id: AuditCheckId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.audit = audit
        self.finding = finding
        self._check_id = finding.check_id if finding else check_id
        self.ui = Ui_AuditFindingDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.title_label.setText(f"{audit.number}　{audit.department_name}の指摘")
        ui.intro_label.setText(INTRO)
        ui.choices.offer(WEIGHT_CHOICES)
        ui.day_field.set_up(seat.desk.today)
        ui.day_field.set_day(seat.desk.today)
        self._complaints = Complaints(
            {
                "weight": (ui.choices, ui.choice_problem),
                "check": (ui.check_combo, ui.check_problem),
                "what": (ui.what_edit, ui.what_problem),
                "responsible": (ui.responsible_edit, ui.responsible_problem),
                "day": (ui.day_field, ui.day_problem),
            }
        )
        chain(*ui.choices.buttons(), ui.check_combo)
        self._show()
        self._start = self._typed()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(640)
        desk, key = seat.desk, audit.id
        seat.doing.look(lambda: audit_judging.rows(desk, key), asker=self, then=self._offer)
        ui.choices.setFocus()

    def anew(self) -> Anew | None:
        """Read the finding again, where one is changed."""
        seat, desk, audit, finding = self.seat, self.seat.desk, self.audit, self.finding
        if finding is None:
            return None
        key = finding.id
        return Anew(
            lambda: next(one for one in audit_findings.rows(desk, audit.id) if one.id == key),
            lambda found: AuditFindingDialog(seat, audit, found),
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self._typed() != self._start

    def save(self) -> None:
        """Record the finding, or say beside the field what is missing."""
        ui, desk, audit, finding = self.ui, self.seat.desk, self.audit, self.finding
        missing = {
            "weight": "" if ui.choices.key else "指摘の区分を選んでください。",
            "what": "" if ui.what_edit.toPlainText().strip() else "指摘の内容を書いてください。",
            "day": day_problem(ui.day_field.text(), desk.today, future=False),
        }
        problems = [Problem(name, said) for name, said in missing.items() if said]
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        chosen = ui.check_combo.currentData()
        draft = FindingDraft(
            weight=Weight(ui.choices.key),
            what=ui.what_edit.toPlainText(),
            responsible=ui.responsible_edit.text(),
            check_id=None if chosen is None else AuditCheckId(chosen),
            found_on=ui.day_field.day(),
        )
        if finding is None:
            self.perform(
                lambda: audit_findings.add(desk, audit.id, draft),
                "指摘を記録しました。",
                ui.trouble_notice,
            )
            return
        key, edition = finding.id, finding.edition
        self.perform(
            lambda: audit_findings.change(desk, key, draft, edition),
            "指摘を書き改めました。",
            ui.trouble_notice,
        )

    def _show(self) -> None:
        """Show what is on record; question and day of a finding stay as they are."""
        ui, finding = self.ui, self.finding
        ui.check_combo.addItem(NO_CHECK, None)
        if finding is None:
            return
        ui.choices.choose(finding.weight)
        ui.what_edit.setPlainText(finding.what)
        ui.responsible_edit.setText(finding.responsible)
        ui.day_field.set_day(finding.found_on)
        ui.day_field.setEnabled(False)
        ui.check_combo.setEnabled(False)

    def _offer(self, checks: Sequence[CheckRow]) -> None:
        """Offer the questions at which it may have been found."""
        combo = self.ui.check_combo
        for one in checks:
            combo.addItem(f"{one.position}番　{one.subject}", int(one.id))
        wanted = None if self._check_id is None else int(self._check_id)
        combo.setCurrentIndex(max(0, combo.findData(wanted)))

    def _typed(self) -> tuple[str, ...]:
        ui = self.ui
        return (ui.choices.key, ui.what_edit.toPlainText(), ui.responsible_edit.text())
