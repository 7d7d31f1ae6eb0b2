"""Show one question of an audit and take what was found of it."""

from typing import Final

from app.office.audit_judging import CheckRow, Judgement
from app.rules.audits import CheckVerdict
from app.rules.problems import Problem
from app.ui.audit_words import VERDICT_CHOICES
from app.ui.forms.ui_audit_checks_dialog import Ui_AuditChecksDialog
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.enter_moves import chain

NO_VERDICT: Final = "判定を選んでください。"
NEEDS_REMARK: Final = {
    CheckVerdict.nonconforming: "何が不足しているかを書いてください。",
    CheckVerdict.not_applicable: "対象外とする理由を書いてください。",
}


class CheckFields:
    """Hold the fields beside the list of questions."""

    def __init__(self, ui: Ui_AuditChecksDialog) -> None:
        self._ui = ui
        ui.choices.offer(VERDICT_CHOICES)
        self._complaints = Complaints(
            {
                "verdict": (ui.choices, ui.choice_problem),
                "evidence": (ui.evidence_edit, ui.evidence_problem),
                "remark": (ui.remark_edit, ui.remark_problem),
            }
        )
        chain(ui.table, *ui.choices.buttons(), ui.evidence_edit, ui.remark_edit)
        self.seen: CheckRow | None = None

    def show(self, row: CheckRow | None, *, editable: bool) -> None:
        """Show a question; where nothing may be written, what was found stands as facts."""
        ui, self.seen = self._ui, row
        self._complaints.clear()
        ui.section_label.setText(f"{row.position}番　{row.section}" if row else "")
        ui.subject_label.setText(row.subject if row else "")
        ui.method_label.setText(_how(row) if row else "")
        ui.answer_box.setVisible(editable and row is not None)
        ui.check_facts.show_facts([] if editable or row is None else _found(row))
        ui.choices.clear()
        ui.choices.choose(row.verdict if row else "")
        ui.evidence_edit.setPlainText(row.evidence if row else "")
        ui.remark_edit.setPlainText(row.remark if row else "")

    def is_touched(self) -> bool:
        """Tell whether something was chosen or typed that is not recorded."""
        return self.seen is not None and self.typed() != self.seen.judgement

    def typed(self) -> Judgement:
        """Return what stands in the fields."""
        ui = self._ui
        evidence, remark = ui.evidence_edit.toPlainText(), ui.remark_edit.toPlainText()
        return Judgement(ui.choices.key, evidence.strip(), remark.strip())

    def is_whole(self) -> bool:
        """Tell whether it can be recorded; say beside the field what is missing."""
        found = self.typed()
        problems = [] if found.verdict else [Problem("verdict", NO_VERDICT)]
        needed = NEEDS_REMARK.get(CheckVerdict(found.verdict))
        if needed and not found.remark:
            problems.append(Problem("remark", needed))
        self._complaints.show(problems)
        return not problems


def _how(row: CheckRow) -> str:
    parts = (f"根拠：{row.basis}" if row.basis else "", f"確かめ方：{row.method}")
    return "\n".join(part for part in parts if part and not part.endswith("："))


def _found(row: CheckRow) -> list[tuple[str, str]]:
    verdict = CheckVerdict(row.verdict).word
    return [("判定", verdict), ("証拠", row.evidence), ("所見", row.remark)]
