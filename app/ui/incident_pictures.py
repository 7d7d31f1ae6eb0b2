"""Open the dialogs of incidents in the middle of the work."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import incident_book
from app.office.incident_book import IncidentView
from app.rules.incident_notice_words import NoticeWords
from app.ui.dialogs.incident_dialog import Begun, IncidentDialog
from app.ui.dialogs.incident_filing_dialog import IncidentFilingDialog
from app.ui.dialogs.incident_letters_dialog import IncidentLettersDialog
from app.ui.dialogs.incident_people_dialog import IncidentPeopleDialog
from app.ui.dialogs.incident_proposals_dialog import IncidentProposalsDialog
from app.ui.dialogs.incident_report_dialog import IncidentReportDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]

_WORDS: Final = NoticeWords(
    "配達の名簿を店舗の駐車場に置き忘れました。30分ほどのちに、届けていただきました。",
    "お名前、ご住所、配達コース、お子さまのアレルギーの有無",
    "名簿を手に持って運び、車に積むときの確認が足りなかったため",
    "その間に見られたおそれがございます。悪用されたという知らせはございません。",
    "心当たりのない連絡がありましたら、お返事の前に担当までお知らせください。",
)


def _view(seat: Seat) -> IncidentView:
    """Return the incident on its way to the final report."""
    rows = incident_book.rows(seat.desk)
    return next(view for view in rows if view.is_open and view.stand.filings)


def _letters(seat: Seat) -> QWidget:
    dialog = IncidentLettersDialog(seat, _view(seat))
    dialog.fill(_WORDS)
    return dialog


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("incident_dialog", lambda seat: IncidentDialog(seat, Begun(key=_view(seat).id))),
    ("incident_report_dialog", lambda seat: IncidentReportDialog(seat, _view(seat).id)),
    ("incident_filing_dialog", lambda seat: IncidentFilingDialog(seat, _view(seat))),
    ("incident_people_dialog", lambda seat: IncidentPeopleDialog(seat, _view(seat))),
    ("incident_letters_dialog", _letters),
    ("incident_proposals_dialog", IncidentProposalsDialog),
)
"""The dialogs by their names."""
