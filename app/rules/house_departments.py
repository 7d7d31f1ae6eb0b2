"""Read the name and the days of a department of the house."""

from dataclasses import dataclass
from datetime import date

from app.rules.errors import Refused
from app.rules.findings import BadValue, Findings
from app.rules.member_fields import one_line
from app.rules.problems import Problem
from app.rules.short_dates import read_short_date

LONGEST = 60


@dataclass(frozen=True)
class DepartmentDraft:
    """Hold what was typed of a department: since when there is one, and until when."""

    name: str = ""
    begun_on: str = ""
    ended_on: str = ""


@dataclass(frozen=True)
class NewDepartment:
    """Stand for a department; an empty day leaves that end open."""

    name: str
    begun_on: date | None = None
    ended_on: date | None = None


def read_department(draft: DepartmentDraft, *, today: date) -> NewDepartment:
    """Read a department.

    Raises:
        Refused: with every sentence that says what to mend.
    """
    found = Findings()
    name = found.take("name", draft.name, _name, "")
    begun_on, ended_on = (
        found.take(field, text, lambda typed: _day(typed, today), None)
        for field, text in (("begun_on", draft.begun_on), ("ended_on", draft.ended_on))
    )
    if begun_on and ended_on and ended_on < begun_on:
        found.problems.append(
            Problem("ended_on", "終わりの日が、始まりの日より前です。日付を確かめてください。")
        )
    if found.problems:
        raise Refused("\n".join(one.sentence for one in found.problems))
    return NewDepartment(name, begun_on, ended_on)


def stands(begun_on: date | None, ended_on: date | None, on: date) -> bool:
    """Tell whether something with these ends, both included, is there on a day."""
    return (begun_on is None or begun_on <= on) and (ended_on is None or on <= ended_on)


def _name(text: str) -> str:
    name = one_line(text)
    if not name:
        raise BadValue("部署の名前がありません。部署の名前を入れてください。")
    if len(name) > LONGEST:
        raise BadValue(f"部署の名前が長すぎます（{LONGEST}文字まで）。短くしてください。")
    return name


def _day(text: str, today: date) -> date | None:
    return read_short_date(text, today=today) if text.strip() else None
