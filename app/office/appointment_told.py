"""Say for the log what an appointment is, and what was changed of it."""

from datetime import date
from typing import Final

from app.office.changes import changes
from app.rules.appointments import Appointment
from app.rules.ids import AppointmentId

TOUCHED: Final = changes("workers")
OVERTAKEN: Final = (
    "ほかの人が先にこの任命の内容を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)


def subjects(key: AppointmentId, about: Appointment) -> tuple[tuple[str, int], ...]:
    """Name what an entry of the log is about: the appointment, and its department."""
    department = about.department_id
    more = () if department is None else (("department", int(department)),)
    return (("appointment", int(key)), *more)


def told(new: Appointment) -> dict[str, str]:
    """Say everything of a new appointment."""
    fields = Appointment.__dataclass_fields__
    said = {name: str(getattr(new, name) or "") for name in fields}
    return said | {"post": new.post.value}


def end_told(row: Appointment, last: date | None) -> dict[str, object]:
    """Say how the last day of a term was changed."""
    return {"name": row.name, "until_on": [str(row.until_on or ""), str(last or "")]}
