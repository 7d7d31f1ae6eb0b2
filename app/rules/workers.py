"""Say who works for the house: officers, part-timers and temporary staff too (LAW B-7)."""

import re
from dataclasses import dataclass
from datetime import date

from app.rules.anniversaries import years_after
from app.rules.findings import BadValue, Findings
from app.rules.member_fields import read_name, read_optional_kana
from app.rules.names import fold_name
from app.rules.numerals import narrow
from app.rules.problems import Problem
from app.rules.short_dates import read_short_date
from app.rules.worded import Worded

TOO_FAR = (
    "退職の日が、1年より先です。年を確かめてください。先の退職は、その日の1年前から記録できます。"
)
_NUMBER = re.compile(r"[0-9A-Za-z-]{1,20}")


class WorkerKind(Worded):
    """Name the kinds of people whom a plan of trainings tells apart."""

    officer = "officer", "理事・監事"
    manager = "manager", "管理者"
    staff = "staff", "職員"
    part_time = "part_time", "パート・アルバイト"
    temporary = "temporary", "派遣"
    newcomer = "newcomer", "新入"


@dataclass(frozen=True)
class WorkerDraft:
    """Hold what was typed of a person: the department by name, the kind by word or code.

    `login` is the name by which the person signs in, empty for whoever does not.
    """

    number: str = ""
    name: str = ""
    kana: str = ""
    department: str = ""
    kind: str = ""
    joined_on: str = ""
    left_on: str = ""
    login: str = ""


@dataclass(frozen=True)
class Worker:
    """Stand for a person as read; department and login are still names."""

    number: str
    name: str
    kana: str
    department: str
    kind: WorkerKind
    joined_on: date | None
    left_on: date | None
    login: str = ""


@dataclass(frozen=True)
class WorkerReading:
    """Hold what became of a draft: a person, or the problems that forbid one."""

    worker: Worker | None
    problems: tuple[Problem, ...] = ()


def read_worker(draft: WorkerDraft, *, today: date) -> WorkerReading:
    """Check what was typed of a person; who joined long ago may stand without the day."""
    found = Findings()
    joined_on, left_on = (
        found.take(field, text, lambda typed: _day(typed, today), None)
        for field, text in (("joined_on", draft.joined_on), ("left_on", draft.left_on))
    )
    if joined_on and left_on and left_on < joined_on:
        sentence = "退職の日が、入職の日より前です。日付を確かめてください。"
        found.problems.append(Problem("left_on", sentence, draft.left_on))
    elif left_on and is_far(left_on, today):
        found.problems.append(Problem("left_on", TOO_FAR, draft.left_on))
    worker = Worker(
        number=found.take("number", draft.number, read_number, ""),
        name=found.take("name", draft.name, read_name, ""),
        kana=found.take("kana", draft.kana, read_optional_kana, ""),
        department=fold_name(draft.department),
        kind=found.take("kind", draft.kind, read_kind, WorkerKind.staff),
        joined_on=joined_on,
        left_on=left_on,
        login=draft.login.strip(),
    )
    return WorkerReading(None if found.problems else worker, tuple(found.problems))


def is_far(left_on: date, today: date) -> bool:
    """Tell whether a last day is so far ahead that its year was mistyped."""
    return left_on > years_after(today, 1)


def read_number(text: str) -> str:
    """Read a 職員番号, which officers need not have."""
    number = narrow(text)
    if number and not _NUMBER.fullmatch(number):
        raise BadValue("職員番号は、英数字とハイフンで20文字までです。入れ直してください。")
    return number


def read_kind(text: str) -> WorkerKind:
    """Read a kind of people by its word, as offices spell it, or by its code."""
    kind = _KIND_OF.get(narrow(text))
    if kind is None:
        words = "」「".join(one.word for one in WorkerKind)
        raise BadValue(f"区分を「{words}」のどれかにしてください。")
    return kind


def same_person(name: str, other: str) -> bool:
    """Tell whether two names are spelt alike, spaces aside."""
    return _bare(name) == _bare(other)


def _bare(name: str) -> str:
    return "".join(name.split())


def _day(text: str, today: date) -> date | None:
    return read_short_date(text, today=today) if text.strip() else None


_SPELT = {
    WorkerKind.officer: "理事 監事 役員 理事監事 常勤理事 非常勤理事 代表理事",
    WorkerKind.manager: "管理職 部署管理者",
    WorkerKind.staff: "正規職員 正職員 一般職員 一般 正社員",
    WorkerKind.part_time: "パート アルバイト パートアルバイト 定時職員 臨時職員 嘱託",
    WorkerKind.temporary: "派遣職員 派遣社員 派遣スタッフ",
    WorkerKind.newcomer: "新人 新入職員 新採用",
}
_KIND_OF = {
    narrow(spelling): kind
    for kind in WorkerKind
    for spelling in (kind.value, kind.word, *_SPELT[kind].split())
}
