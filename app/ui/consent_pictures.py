"""Open the dialogs of the consent ledger as they look in the middle of the work."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import certificates, consents, kept_files, members
from app.office.rows import ConsentRow
from app.rules.ids import MemberId
from app.ui.dialogs.as_of_dialogs import AsOfExportDialog, AsOfPrintDialog, PurposeDialog, Wanted
from app.ui.dialogs.certificate_dialog import CertificateDialog
from app.ui.dialogs.consent_dialog import ConsentDialog
from app.ui.dialogs.correct_dialog import CorrectDialog
from app.ui.dialogs.evidence_dialog import EvidenceDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _member(seat: Seat) -> tuple[str, MemberId]:
    """Name somebody to show, and say under which key she stands."""
    row = members.rows(seat.desk, members.find_ids(seat.desk)[:1])[0]
    return f"{row.name} 様（{row.member_code}）", row.id


def _answer(seat: Seat) -> ConsentRow:
    """Return an answer that nothing has corrected."""
    keys = consents.find_ids(seat.desk, answer="yes", corrected=False)
    return consents.rows(seat.desk, keys[:1])[0]


def _consent_of_guardian(seat: Seat) -> QWidget:
    dialog = ConsentDialog(seat, *_member(seat))
    ui = dialog.ui
    ui.agreed_check.setChecked(True)
    ui.consenter_combo.setCurrentIndex(1)
    ui.relationship_edit.setText("母")
    ui.consenter_name_edit.setText("架空　花子")
    ui.given_field.set_text("R8.4.1")
    ui.kept_at_edit.setText("本部 書庫3-12")
    ui.evidence_drop.hold(Path("申込書.pdf"))
    return dialog


def _consent_problems(seat: Seat) -> QWidget:
    dialog = ConsentDialog(seat, *_member(seat))
    dialog.ui.consenter_combo.setCurrentIndex(1)
    dialog.save()
    return dialog


def _declined(seat: Seat) -> QWidget:
    dialog = ConsentDialog(seat, *_member(seat))
    dialog.ui.declined_radio.setChecked(True)
    return dialog


def _correct(seat: Seat) -> QWidget:
    dialog = CorrectDialog(seat, _answer(seat))
    dialog.ui.reason_edit.setText("申込書の日付を読み違えたため")
    return dialog


def _certificate(seat: Seat) -> QWidget:
    return CertificateDialog(seat, *_member(seat))


def _evidence(seat: Seat) -> QWidget:
    row, desk = _answer(seat), seat.desk
    with TemporaryDirectory() as folder:
        path = Path(folder) / "申込書.pdf"
        kept_files.keep(path, lambda: certificates.preview(desk, row.member_id, desk.today))
        consents.attach(desk, row.id, path)
    return EvidenceDialog(seat, consents.evidence(desk, row.id)[0])


def _listed(kind: type[PurposeDialog]) -> Open:
    """Open the dialog through which the list of today leaves."""
    return lambda seat: kind(seat, Wanted(seat.desk.today, "renewal_due"))


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("consent_dialog_guardian", _consent_of_guardian),
    ("consent_dialog_problems", _consent_problems),
    ("consent_dialog_declined", _declined),
    ("correct_dialog", _correct),
    ("certificate_dialog", _certificate),
    ("evidence_dialog", _evidence),
    ("as_of_export_dialog", _listed(AsOfExportDialog)),
    ("as_of_print_dialog", _listed(AsOfPrintDialog)),
)
"""Each picture's name, and how to open what it shows."""
