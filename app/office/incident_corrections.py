"""Hold a correction of an incident against what was already done about it."""

from collections.abc import Iterator, Mapping
from datetime import date

from app.office.incident_told import notice_of
from app.rules.errors import Refused
from app.rules.incident_corrections import Lapse, behind, grown, lapse
from app.rules.incident_drafts import Incident
from app.rules.incidents import must_report
from app.storage.incident_book import BookRow
from app.storage.unit import Unit

TITLE = "漏えい等事案の内容を変更"
_MANY_ROWS = 100_000


def refuse_behind(unit: Unit, before: BookRow, new: Incident, lapsed: Lapse) -> None:
    """Refuse a day of knowledge after something that was done because it was known.

    Raises:
        Refused: something was reported, told, published or recovered before that day.
    """
    if new.known_on == before.known_on:
        return
    refusal = behind(new.known_on, _done(unit, before, lapsed))
    if refusal:
        raise Refused(refusal)


def lapsed_by(before: BookRow, new: Incident) -> Lapse:
    """Return what the correction takes with it."""
    return lapse(
        new.origin,
        types_grown=grown(before.types, new.types),
        client_told_on=before.client_told_on,
        waived=bool(before.not_reported_why),
    )


def softened(unit: Unit, row: BookRow) -> bool:
    """Tell whether a correction took away that a report was owed; the log knows what was said."""
    if must_report(row.types, encrypted=row.encrypted):
        return False
    lines = unit.history.rows(subject=("incident", int(row.id)), limit=_MANY_ROWS)
    return any(_softens(line.values or {}) for line in lines if line.title == TITLE)


def _softens(values: Mapping[str, object]) -> bool:
    types, encrypted = values.get("types"), values.get("encrypted")
    fewer = isinstance(types, list) and bool({*types[0]} - {*types[1]})
    return fewer or encrypted == [False, True]


def _done(unit: Unit, row: BookRow, lapsed: Lapse) -> Iterator[tuple[str, date]]:
    for one in unit.incident_reports.filings().get(row.id, ()):
        yield f"{one.kind.word}の提出", one.filed_on
    for person in unit.incident_people.of(row.id):
        if person.told_on is not None:
            yield "ご本人への通知", person.told_on
    notice = notice_of(unit, row.id)
    days = (
        ("ご本人への通知", notice.dated_on if notice else None),
        ("委託元への通知", None if lapsed.client_told else row.client_told_on),
        ("公表", row.substitute_on),
        ("誤送付した文書の回収", row.recovered_on),
    )
    yield from ((word, on) for word, on in days if on is not None)
