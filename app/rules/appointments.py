"""Say who answers for personal data in the house: the posts, and what an appointment needs."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from app.rules import lines_typed
from app.rules.errors import OfficeError, Refused
from app.rules.findings import BadValue, Findings
from app.rules.ids import DepartmentId, WorkerId
from app.rules.problems import Problem
from app.rules.terms_of_office import holds
from app.rules.worded import Worded


class Post(Worded):
    """Name the posts; a department has one of its own."""

    head = "head", "個人情報保護管理責任者"
    audit = "audit", "監査責任者"
    training = "training", "教育責任者"
    desk = "desk", "窓口責任者"
    department = "department", "部署管理者"


HOUSE: Final = (Post.head, Post.audit, Post.training, Post.desk)
"""The posts that there is one of in the house."""
Place = tuple[Post, DepartmentId | None]
"""Where an appointment belongs: a post of the house, or the manager of a department."""


@dataclass(frozen=True)
class AppointmentDraft:
    """Hold what was typed of an appointment; `worker_id` is whoever was chosen from the list."""

    post: str = ""
    department_id: DepartmentId | None = None
    worker_id: WorkerId | None = None
    name: str = ""
    title: str = ""
    from_on: str = ""
    until_on: str = ""
    decided_on: str = ""
    paper: str = ""


@dataclass(frozen=True)
class Appointment:
    """Stand for one term of one person in a post; `paper` is what it was decided by."""

    post: Post
    department_id: DepartmentId | None
    worker_id: WorkerId | None
    name: str
    title: str
    from_on: date
    until_on: date | None = None
    decided_on: date | None = None
    paper: str = ""

    @property
    def place(self) -> Place:
        """Return where it belongs."""
        return self.post, self.department_id

    @property
    def titled(self) -> str:
        """Name the person with the title held beside the post."""
        return f"{self.title}　{self.name}" if self.title else self.name

    def holds_on(self, day: date) -> bool:
        """Tell whether a day lies in the term."""
        return holds(self, day)


@dataclass(frozen=True)
class AppointmentReading:
    """Hold what became of a draft: an appointment, or the problems that forbid one."""

    appointment: Appointment | None
    problems: tuple[Problem, ...] = ()


def read_appointment(draft: AppointmentDraft, *, today: date) -> AppointmentReading:
    """Check what was typed of an appointment."""
    found, ahead = Findings(), partial(lines_typed.day, today)
    post = next((one for one in Post if one == draft.post), None)
    if post is None:
        found.problems.append(Problem("post", "役職を選んでください。", draft.post))
    if post is Post.department and draft.department_id is None:
        found.problems.append(Problem("department", "どの部署の管理者かを選んでください。"))
    from_on = found.take("from_on", draft.from_on, partial(_needed, today), today)
    until_on = found.take("until_on", draft.until_on, ahead, None)
    if until_on and until_on < from_on and not found.has_problem("from_on"):
        sentence = "任期の終わりが、始まりより前です。日付を確かめてください。"
        found.problems.append(Problem("until_on", sentence, draft.until_on))
    made = Appointment(
        post=post or Post.head,
        department_id=draft.department_id if post is Post.department else None,
        worker_id=draft.worker_id,
        name=lines_typed.line(found, "name", draft.name, "お名前", needed=True),
        title=lines_typed.line(found, "title", draft.title, "職名"),
        from_on=from_on,
        until_on=until_on,
        decided_on=found.take(
            "decided_on", draft.decided_on, partial(lines_typed.past_day, today), None
        ),
        paper=lines_typed.line(found, "paper", draft.paper, "根拠の文書"),
    )
    return AppointmentReading(None if found.problems else made, tuple(found.problems))


def read_end(text: str, from_on: date, *, today: date) -> date | None:
    """Read the last day of a term anew; nothing typed leaves it open.

    Raises:
        Refused: the day cannot be read, or lies before the first one.
    """
    try:
        day = lines_typed.day(today, text)
    except OfficeError as error:
        raise Refused(error.sentence) from error
    if day is not None and day < from_on:
        raise Refused(
            "任期の終わりが、始まりより前です。何も変えていません。"
            "登録そのものが誤っていたときは「取消し」を使ってください。"
        )
    return day


def _needed(today: date, text: str) -> date:
    day = lines_typed.day(today, text)
    if day is None:
        raise BadValue("任期の始まりの日がありません。日付を入れてください。")
    return day
