"""Make the small dialogs for what becomes of an audit."""

from PySide6.QtWidgets import QWidget

from app.office import audit_plans, audit_reports, audit_starts
from app.office.audit_plans import AuditPlanRow
from app.office.audits import AuditRow
from app.ui.dialogs.day_words_dialog import DayWords, DayWordsDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.seat import Seat

BY = "承認した人（役職・お名前）(&P)"


def approve_plan_dialog(seat: Seat, plan: AuditPlanRow, parent: QWidget | None) -> OfficeDialog:
    """Ask for the day on which a plan was approved, and by whom."""
    desk, key, edition = seat.desk, plan.id, plan.edition
    words = DayWords(
        title="監査計画の承認",
        heading=f"{plan.fiscal_year}年度の監査計画を承認する",
        intro="承認のあとに計画を変えると、もう一度承認が必要になります。",
        save="承認を記録(&S)",
        said=f"{plan.fiscal_year}年度の監査計画の承認を記録しました。",
        day_label="承認した日(&D)",
        words_label=BY,
        words=desk.actor.name,
        needed="承認した人を入れてください。",
    )
    return DayWordsDialog(
        seat, words, lambda on, by: audit_plans.approve(desk, key, on, by, edition), parent
    )


def begin_dialog(seat: Seat, audit: AuditRow, parent: QWidget | None) -> OfficeDialog:
    """Ask for the day on which an audit began."""
    desk, key, edition = seat.desk, audit.id, audit.edition
    words = DayWords(
        title="監査の開始",
        heading=f"{audit.number}　{audit.department_name}の監査を始める",
        intro="いま一覧にある項目を、この監査で確かめる項目として写します。",
        save="開始を記録(&S)",
        said=f"{audit.number}の監査を始めました。項目ごとに判定を入れてください。",
        day_label="始めた日(&D)",
    )
    return DayWordsDialog(
        seat, words, lambda on, _said: audit_starts.begin(desk, key, on, edition), parent
    )


def report_dialog(seat: Seat, audit: AuditRow, parent: QWidget | None) -> OfficeDialog:
    """Ask for the last day of an audit and what is to be said of it as a whole."""
    desk, key, edition = seat.desk, audit.id, audit.edition
    words = DayWords(
        title="監査報告",
        heading=f"{audit.number}　{audit.department_name}の監査報告を作る",
        intro="報告を作ると、管理責任者の承認を待ちます。指摘と判定は報告書に載ります。",
        save="報告を作成(&S)",
        said=f"{audit.number}の監査報告を作りました。管理責任者の承認を待ちます。",
        day_label="監査を終えた日(&D)",
        words_label="総評(&M)",
        words=audit.summary,
        needed="監査の総評を書いてください。",
    )
    return DayWordsDialog(
        seat,
        words,
        lambda on, said: audit_reports.report(desk, key, on, said, edition),
        parent,
    )


def approve_report_dialog(seat: Seat, audit: AuditRow, parent: QWidget | None) -> OfficeDialog:
    """Ask for the day on which a report was approved, and by whom."""
    desk, key, edition = seat.desk, audit.id, audit.edition
    words = DayWords(
        title="監査報告の承認",
        heading=f"{audit.number}　{audit.department_name}の監査報告を承認する",
        intro="承認すると、判定は変えられなくなります。是正処置はこのあとも記録できます。",
        save="承認を記録(&S)",
        said=f"{audit.number}の監査報告の承認を記録しました。",
        day_label="承認した日(&D)",
        words_label=BY,
        words=desk.actor.name,
        needed="承認した人を入れてください。",
    )
    return DayWordsDialog(
        seat, words, lambda on, by: audit_reports.approve(desk, key, on, by, edition), parent
    )


def send_back_dialog(seat: Seat, audit: AuditRow, parent: QWidget | None) -> OfficeDialog:
    """Ask why a report goes back to the auditors."""
    desk, key, edition = seat.desk, audit.id, audit.edition
    words = ReasonWords(
        title="監査報告の差戻し",
        heading=f"{audit.number}の監査報告を差し戻す",
        intro="監査員が判定と総評を直せるようになります。理由は操作記録に残ります。",
        save="差し戻す(&S)",
        said=f"{audit.number}の監査報告を差し戻しました。",
    )
    return ReasonDialog(
        seat, words, lambda why: audit_reports.send_back(desk, key, why, edition), parent
    )


def cancel_dialog(seat: Seat, audit: AuditRow, parent: QWidget | None) -> OfficeDialog:
    """Ask why an audit will not be held."""
    desk, key, edition = seat.desk, audit.id, audit.edition
    words = ReasonWords(
        title="監査の取消し",
        heading=f"{audit.number}　{audit.department_name}の監査を取り消す",
        intro="番号と理由は残ります。部署は「予定なし」に戻り、計画はもう一度承認を受けます。",
        save="取り消す(&S)",
        said=f"{audit.number}の監査を取り消しました。",
    )
    return ReasonDialog(
        seat, words, lambda why: audit_starts.cancel(desk, key, why, edition), parent
    )
