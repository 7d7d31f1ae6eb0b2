"""Show in the form of a request which way it goes, and what it lacks."""

from collections.abc import Sequence

from app.office import intake
from app.office.desk import Desk
from app.office.intake import OpenSame
from app.rules.ids import RequestId
from app.rules.requests import RequestDraft, RequestReading
from app.rules.systems import System
from app.ui.dialogs.intake_words import lacking_words
from app.ui.dialogs.request_systems import ADVICE, ELSEWHERE, goes_on
from app.ui.forms.ui_request_dialog import Ui_RequestDialog

Found = tuple[RequestReading, Sequence[OpenSame]]


def found(desk: Desk, draft: RequestDraft, completing: RequestId | None) -> Found:
    """Return what stands against a draft, and who asks for the same already."""
    return intake.check(desk, draft, completing), intake.already_open(desk, draft, completing)


def show_system(form: Ui_RequestDialog, key: str) -> None:
    """Tell the way where it is another procedure."""
    advice = ADVICE.get(key, "")
    form.advice_label.setText(advice)
    form.advice_box.setVisible(bool(advice))
    form.go_on_button.setVisible(goes_on(key))
    form.go_on_button.setText("次へ(&G)" if key == System.personal else "引継ぎを記録(&G)…")
    form.reroute_button.setVisible(key in ELSEWHERE)


def show_reading(form: Ui_RequestDialog, reading: RequestReading, system: str) -> None:
    """Say what is lacking, and on the button what saving would do."""
    lacking = [*reading.missing, *(p for p in reading.problems if p.field == "requester_name")]
    late = any(one.field == "late_reason" for one in reading.missing)
    form.late_box.setVisible(late or bool(form.late_reason_edit.text().strip()))
    form.missing_box.setVisible(bool(lacking))
    form.missing_label.setText(lacking_words(lacking))
    whole = "受付する(&S)" if system == System.personal else "引継ぎを記録(&S)"
    form.save_button.setText("仮受付で保存(&S)" if lacking else whole)
