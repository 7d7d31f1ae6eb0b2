"""Record what is done beside the reports: told the client, published instead, not reported."""

from collections.abc import Mapping
from datetime import date

from app.office.changes import Changes
from app.office.desk import Desk
from app.office.incident_found import OVERTAKEN, found_open, subjects
from app.office.incident_progress import Stand, stand_of
from app.office.incidents import TOUCHED
from app.office.typed import refuse_unfit
from app.rules.errors import Overtaken, Refused
from app.rules.ids import IncidentId
from app.rules.incident_days import client_late_words
from app.rules.incidents import Duty, Origin
from app.rules.roles import Verb
from app.storage.incident_book import BookRow

LONGEST = 600


def tell_client(desk: Desk, key: IncidentId, on: date, edition: int) -> Changes:
    """Record that whoever entrusted the data was told; the report is then theirs (規則9条).

    Raises:
        Refused: the data are our own, the day cannot be, or somebody else changed it first.
    """
    desk.demand(Verb.record_incident)
    return _set(desk, key, edition, "委託元への通知を記録", {"client_told_on": on})


def _late(stand: Stand, values: Mapping[str, date | str]) -> dict[str, str]:
    """Return for the log that the client was told after the fifth day, as of a late report."""
    told_on = values.get("client_told_on")
    late = client_late_words(told_on, stand.days) if isinstance(told_on, date) else ""
    return {"late": late} if late else {}


def publish(desk: Desk, key: IncidentId, on: date, words: str, edition: int) -> Changes:
    """Record what was published because the people cannot be told one by one (規則10条).

    Raises:
        Refused: no words, a day that cannot be, or somebody else changed it first.
    """
    desk.demand(Verb.record_incident)
    if not words.strip():
        raise Refused(
            "公表した方法と、窓口を書いてください"
            "（例　ホームページと店頭に掲示、窓口は組合員相談室）。まだ何も記録していません。"
        )
    refuse_unfit({"公表の内容": words}, LONGEST)
    return _set(
        desk,
        key,
        edition,
        "公表による代替措置を記録",
        {"substitute_on": on, "substitute": words.strip()},
    )


def waive(desk: Desk, key: IncidentId, why: str, edition: int) -> Changes:
    """Record the head's judgement that nothing is to be reported although a type fits.

    Raises:
        Refused: no reason, nothing to be reported, or somebody else changed it first.
    """
    desk.demand(Verb.report_incident)
    if not why.strip():
        raise Refused("報告不要と判断した理由を書いてください。まだ何も記録していません。")
    refuse_unfit({"報告不要の理由": why}, LONGEST)
    return _set(desk, key, edition, "報告不要の判断を記録", {"not_reported_why": why.strip()})


def take_back_waiver(desk: Desk, key: IncidentId, edition: int) -> Changes:
    """Take that judgement back: the report is owed again, from the same day of knowledge."""
    desk.demand(Verb.report_incident)
    return _set(desk, key, edition, "報告不要の判断を取消し", {"not_reported_why": ""})


def _set(
    desk: Desk, key: IncidentId, edition: int, title: str, values: dict[str, date | str]
) -> Changes:
    with desk.unit(title) as unit:
        row = found_open(desk, unit, key)
        _refuse(row, values, desk.today)
        stand = stand_of(unit, row, desk.today)
        if values.get("not_reported_why") and stand.duty is not Duty.report:
            raise Refused("この事案は、報告が必要な状態ではありません。何も変えていません。")
        if not unit.incidents.book.set_values(key, edition, **values):
            raise Overtaken(OVERTAKEN)
        said = {name: str(value) for name, value in values.items()}
        unit.log(subjects(desk, unit, row), {**said, **_late(stand, values)})
    return TOUCHED


def _refuse(row: BookRow, values: dict[str, date | str], today: date) -> None:
    if "client_told_on" in values and row.origin is not Origin.client:
        raise Refused(
            "委託元からお預かりした情報の事案ではありません。何も変えていません。"
            "違うときは「内容を直す」で、起きた場所を直してください。"
        )
    for day in (one for one in values.values() if isinstance(one, date)):
        if not row.known_on <= day <= today:
            raise Refused(
                "その日は、事案を知った日から今日までの日付にしてください。何も変えていません。"
            )
