"""Know the letter by which somebody was told of a misdelivery, also where no member is named."""

from app.rules.ids import IncidentId, LetterId
from app.storage.letters import LetterRow
from app.storage.unit import Unit

KIND = "incident_notice"


def notice_of(unit: Unit, key: IncidentId) -> LetterRow | None:
    """Return the notice of an incident that counts; the log ties it to the incident."""
    told = (
        unit.letters.find(LetterId(letter))
        for line in unit.history.rows(subject=("incident", int(key)))
        for noun, letter in line.subjects
        if noun == "letter"
    )
    for one in told:
        if one is not None and one[0].kind == KIND and one[0].cancelled_on is None:
            return one[0]
    return None
