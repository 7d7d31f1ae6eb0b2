"""Open what the buttons of an incident ask for."""

from collections.abc import Callable
from functools import partial

from app.office import incident_closing, incident_measures, incident_prints
from app.office.changes import Changes
from app.office.incident_book import IncidentView
from app.rules.corrective_actions import Target
from app.rules.ids import IncidentFilingId
from app.ui import alerts
from app.ui.dialogs import incident_words
from app.ui.dialogs.corrective_actions_dialog import CorrectiveActionsDialog
from app.ui.dialogs.day_words_dialog import DayAct, DayWords, DayWordsDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.incident_dialog import Begun, IncidentDialog
from app.ui.dialogs.incident_filing_dialog import IncidentFilingDialog
from app.ui.dialogs.incident_letters_dialog import IncidentLettersDialog
from app.ui.dialogs.incident_people_dialog import IncidentPeopleDialog
from app.ui.dialogs.incident_report_dialog import IncidentReportDialog
from app.ui.dialogs.letter_dialog import Sheets
from app.ui.dialogs.misdeliveries_dialog import MisdeliveriesDialog
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.tab import Wish

Page = RegisterPage[IncidentView]
PRINTED = "印刷と保存は操作記録に残ります。"


def run(page: Page, key: str, about: object, view: IncidentView) -> None:
    """Do what one button asks; `about` is a report that was handed in."""
    if key in {"print", "filed"}:
        _print(page, view, IncidentFilingId(int(str(about))) if about else None)
    elif key in _DIALOGS:
        page.open_dialog(_DIALOGS[key](page, view))
    elif key == "close" and not view.stand.lacking:
        _close(page, view)
    elif key == "unwaive":
        _take_back(page, view)
    elif key in _ASKED:
        words, act = _ASKED[key](page, view)
        page.open_dialog(DayWordsDialog(page.seat, words, act, page))


def _print(page: Page, view: IncidentView, filing: IncidentFilingId | None) -> None:
    desk, key = page.seat.desk, view.id
    page.show_paper(
        Sheets(
            title="漏えい等報告書",
            facts=[("事案", view.number), ("件名", view.title)],
            load=lambda: incident_prints.look(desk, key, filing),
            take=lambda: incident_prints.take(desk, key, filing),
            hint=PRINTED,
            file_name=f"漏えい等報告書_{view.number}.pdf",
        )
    )


def _close(page: Page, view: IncidentView) -> None:
    act = partial(incident_closing.close, page.seat.desk, view.id, view.row.edition)
    _confirm(page, f"{view.number}「{view.title}」の対応を完了にします。", "完了にする(&A)", act)


def _take_back(page: Page, view: IncidentView) -> None:
    act = partial(incident_measures.take_back_waiver, page.seat.desk, view.id, view.row.edition)
    words = "報告不要の判断を取り消します。速報と確報の期限は、知った日から数えたままです。"
    _confirm(page, words, "取り消す(&A)", act)


def _confirm(page: Page, sentence: str, act: str, run_act: Callable[[], Changes]) -> None:
    alerts.ask(
        page,
        sentence,
        act=act,
        then=lambda: page.seat.doing.do(
            run_act,
            asker=page,
            then=lambda _changes: page.tell("記録しました。"),
            refused=lambda error: alerts.tell(page, error.sentence),
        ),
    )


def _misdeliveries(page: Page) -> OfficeDialog:
    """Open the list of misdeliveries: apology, recovery, the letter that stands for it."""
    dialog = MisdeliveriesDialog(page.seat, page)
    dialog.request_asked.connect(lambda key: page.wished.emit(Wish("show_request", key)))
    return dialog


def _client(page: Page, view: IncidentView) -> tuple[DayWords, DayAct]:
    desk, key, edition = page.seat.desk, view.id, view.row.edition
    return incident_words.client_words(view), lambda day, _words: incident_measures.tell_client(
        desk, key, day, edition
    )


def _publish(page: Page, view: IncidentView) -> tuple[DayWords, DayAct]:
    desk, key, edition = page.seat.desk, view.id, view.row.edition
    return incident_words.publish_words(view), lambda day, words: incident_measures.publish(
        desk, key, day, words, edition
    )


def _waive(page: Page, view: IncidentView) -> tuple[DayWords, DayAct]:
    desk, key, edition = page.seat.desk, view.id, view.row.edition
    return incident_words.waive_words(view), lambda _day, words: incident_measures.waive(
        desk, key, words, edition
    )


def _close_anyway(page: Page, view: IncidentView) -> tuple[DayWords, DayAct]:
    desk, key, edition = page.seat.desk, view.id, view.row.edition
    return incident_words.close_words(view), lambda _day, words: incident_closing.close(
        desk, key, edition, words
    )


def _reopen(page: Page, view: IncidentView) -> tuple[DayWords, DayAct]:
    desk, key, edition = page.seat.desk, view.id, view.row.edition
    return incident_words.reopen_words(view), lambda _day, words: incident_closing.reopen(
        desk, key, edition, words
    )


_ASKED = {
    "client": _client,
    "publish": _publish,
    "waive": _waive,
    "close": _close_anyway,
    "reopen": _reopen,
}
_DIALOGS: dict[str, Callable[[Page, IncidentView], OfficeDialog]] = {
    "change": lambda page, view: IncidentDialog(page.seat, Begun(key=view.id), page),
    "report": lambda page, view: IncidentReportDialog(page.seat, view.id, page),
    "file": lambda page, view: IncidentFilingDialog(page.seat, view, page),
    "people": lambda page, view: IncidentPeopleDialog(page.seat, view, page),
    "letters": lambda page, view: IncidentLettersDialog(page.seat, view, page),
    "misdelivery": lambda page, _view: _misdeliveries(page),
    "actions": lambda page, view: CorrectiveActionsDialog(
        page.seat, Target(incident_id=view.id), f"{view.number}　{view.title}", page
    ),
}
