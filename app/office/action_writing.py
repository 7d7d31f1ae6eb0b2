"""Write what became of a corrective action, and log it with what stood there before."""

from collections.abc import Mapping
from typing import Final

from app.office.action_reading import OVERTAKEN
from app.office.changes import changes
from app.rules.corrective_actions import Target
from app.rules.errors import Overtaken
from app.rules.ids import CorrectiveActionId
from app.storage.corrective_actions import ActionRow
from app.storage.history import Subjects
from app.storage.unit import Unit

TOUCHED: Final = changes("corrective_actions", "audits", "incidents", "recipients")


def write(
    unit: Unit, row: ActionRow, edition: int, values: Mapping[str, object], reason: str = ""
) -> None:
    """Set what became of an action.

    Raises:
        Refused: somebody else changed it since `edition`.
    """
    if not unit.corrective_actions.change(row.id, edition, **values):
        raise Overtaken(OVERTAKEN)
    told = {name: [_plain(getattr(row, name)), _plain(value)] for name, value in values.items()}
    unit.log(subjects_of(row.id, row.target), {**told, **({"reason": reason} if reason else {})})


def _plain(value: object) -> str:
    return "" if value is None else str(value)


def subjects_of(key: CorrectiveActionId, target: Target) -> Subjects:
    """Name for the log an action and what it is about."""
    named = (
        ("audit_finding", target.finding_id),
        ("incident", target.incident_id),
        ("recipient_check", target.check_id),
    )
    about = tuple((noun, int(one)) for noun, one in named if one is not None)
    return (("corrective_action", int(key)), *about)
