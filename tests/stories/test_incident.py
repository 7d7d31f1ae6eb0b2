"""An incident goes from the notice over the first report and the letters to the final report."""

from datetime import date

from app.letters import extraction
from app.office import history, incident_book, incident_named, incident_register, letters
from app.office.desk import Desk
from app.rules.periods import Days
from app.ui.window import Window
from tests.office.incident_work import people
from tests.office.seats import Watch
from tests.stories import incident_work
from tests.stories.hands import Hands
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception

TITLE = "配達名簿の置き忘れ"
WHAT = "配達の名簿を店舗の駐車場に置き忘れた。"


def notice(reception: Reception, hands: Hands) -> None:
    """Let the clerk record what a department told, and begin the report."""
    window = reception.let_in(CLERK)
    incident_work.record(hands, window, TITLE, WHAT)
    page = incident_work.incidents_page(hands, window)
    assert "速報 4月20日（月）〜4月22日（水）" in page.sheet.ui.under_label.text()
    incident_work.write_report(hands, window, items="氏名、アレルギーの有無", cause="調査中")
    incident_work.name_person(hands, window, "00000001")
    window.close()


def finish(hands: Hands, window: Window) -> str:
    """Let the manager tell the person, hand in the final report, and end it."""
    incident_work.write_report(
        hands,
        window,
        cause="持ち出すときの確認の不足",
        harm="悪用の知らせはない。",
        to_people="お知らせを郵送した。",
        publication="公表していない。",
        prevention="鍵のかかる箱で持ち出す（済）。",
    )
    incident_work.hand_in(hands, window, "確報", "架空-2")
    assert incident_work.write_letters(hands, window) == "お知らせの文書を1通作りました。"
    return incident_work.close(hands, window)


def test_an_incident_goes_from_the_notice_to_the_final_report(
    reception: Reception, hands: Hands, office: Desk, watch: Watch
) -> None:
    people(office, 1)
    notice(reception, hands)
    window = reception.let_in(MANAGER)
    incident_work.hand_in(hands, window, "速報", "架空-1")
    watch.turn_to(date(2026, 5, 11))
    assert "完了" in finish(hands, window)

    (view,) = incident_book.rows(office)
    assert [one.number for one in view.stand.filings] == ["架空-1", "架空-2"]
    assert "調査中" in view.stand.filings[0].words
    (person,) = incident_named.rows(office, view.id)
    assert person.row.letter_id is not None
    told = extraction.text(letters.pdf(office, person.row.letter_id))
    assert "アレルギーの有無" in told
    (row,) = incident_register.register(office, Days()).rows
    assert "確報 R8.5.11 架空-2" in row[7]
    assert history.verify(office).verdict.ok
