"""Say what a recipient reported about itself (変更届), and where it goes (LAW A-6)."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from app.rules.findings import Findings
from app.rules.lines_typed import LONGEST, day, line, past_day
from app.rules.problems import Problem
from app.rules.worded import Worded


class ChangedField(Worded):
    """Name what changed; all but `other` are fields of the recipient."""

    called = "name", "名称"
    address = "address", "所在地"
    representative = "representative", "代表者の氏名"
    manager = "manager", "個人情報の責任者"
    contact = "contact", "連絡の窓口"
    telephone = "telephone", "電話番号"
    other = "other", "そのほか"


@dataclass(frozen=True)
class RecipientChange:
    """Stand for one reported change; it counts from `effective_on` on."""

    field: ChangedField
    before: str
    after: str
    effective_on: date
    reported_on: date
    note: str = ""


@dataclass(frozen=True)
class ChangeDraft:
    """Hold what was typed of a reported change; days as typed."""

    field: str = ""
    after: str = ""
    effective_on: str = ""
    reported_on: str = ""
    note: str = ""


@dataclass(frozen=True)
class ChangeReading:
    """Hold what became of a draft: a change, or the problems that forbid one."""

    change: RecipientChange | None
    problems: tuple[Problem, ...] = ()


_DAYS: Final = {
    "effective_on": "変わる日を入れてください。",
    "reported_on": "届け出を受けた日を入れてください。",
}


def read_change(draft: ChangeDraft, before: str, *, today: date) -> ChangeReading:
    """Check what was typed of a reported change; `before` is what is on record."""
    found = Findings()
    field = next((one for one in ChangedField if one == draft.field), None)
    if field is None:
        found.problems.append(Problem("field", "変わった事項を選んでください。", draft.field))
    after = line(found, "after", draft.after, "変更後の内容", LONGEST * 2, needed=True)
    if after and field is not ChangedField.other and after == before:
        found.problems.append(Problem("after", "登録されている内容と同じです。", draft.after))
    effective = found.take("effective_on", draft.effective_on, partial(day, today), None)
    reported = found.take("reported_on", draft.reported_on, partial(past_day, today), None)
    for name, sentence in _DAYS.items():
        if not getattr(draft, name).strip():
            found.problems.append(Problem(name, sentence))
    if found.problems or field is None or effective is None or reported is None:
        return ChangeReading(None, tuple(found.problems))
    note = draft.note.strip()
    return ChangeReading(RecipientChange(field, before, after, effective, reported, note))
