"""Say how an audit stands, who may do it, and when it is whole (PRODUCT: 内部監査)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from app.rules.errors import Refused
from app.rules.ids import AuditCheckId, DepartmentId, WorkerId
from app.rules.names import search_key
from app.rules.worded import Worded

NOTHING: Final = "まだ何も記録していません。"
LONGEST_NAME: Final = 120


class CheckVerdict(Worded):
    """Name what was found of one question."""

    open = "", "未確認"
    conforming = "conforming", "適合"
    nonconforming = "nonconforming", "不適合"
    observation = "observation", "観察"
    not_applicable = "not_applicable", "対象外"


class Weight(Worded):
    """Name how grave a finding is; an observation may go without an action."""

    serious = "serious", "重大"
    minor = "minor", "軽微"
    observation = "observation", "観察"


class AuditState(Worded):
    """Name how far an audit has come."""

    planned = "planned", "予定"
    late = "late", "予定日経過"
    begun = "begun", "実施中"
    reported = "reported", "報告の承認待ち"
    approved = "approved", "報告済"
    cancelled = "cancelled", "取消し"


@dataclass(frozen=True)
class PlanDraft:
    """Hold what is typed of the plan of a year; `head` is the 監査責任者."""

    purpose: str
    head: str
    note: str = ""


@dataclass(frozen=True)
class AuditDraft:
    """Hold what is typed of the audit of one department."""

    department_id: DepartmentId | None
    planned_from_on: date | None
    planned_to_on: date | None
    auditors: tuple[WorkerId, ...]
    lead_id: WorkerId | None = None
    theme: str = ""


@dataclass(frozen=True)
class FindingDraft:
    """Hold what is typed of one finding; `check_id` is the question at which it was made.

    Without a day it was found today.
    """

    weight: Weight
    what: str
    responsible: str = ""
    check_id: AuditCheckId | None = None
    found_on: date | None = None


class Standing(Protocol):
    """Show the days of an audit."""

    @property
    def planned_to_on(self) -> date:
        """Return the last planned day."""

    @property
    def begun_on(self) -> date | None:
        """Return the day on which it began."""

    @property
    def reported_on(self) -> date | None:
        """Return the day of its report."""

    @property
    def approved_on(self) -> date | None:
        """Return the day on which the report was approved."""

    @property
    def cancelled_on(self) -> date | None:
        """Return the day on which it was taken back."""


class Judged(Protocol):
    """Show one question of an audit and its verdict."""

    @property
    def id(self) -> AuditCheckId:
        """Return its key."""

    @property
    def position(self) -> int:
        """Return its number on the list."""

    @property
    def verdict(self) -> str:
        """Return the code of its verdict."""


def state_of(row: Standing, today: date) -> AuditState:
    """Return how far an audit has come on a day."""
    if row.cancelled_on is not None:
        return AuditState.cancelled
    if row.approved_on is not None:
        return AuditState.approved
    if row.reported_on is not None:
        return AuditState.reported
    if row.begun_on is not None:
        return AuditState.begun
    return AuditState.late if row.planned_to_on < today else AuditState.planned


def audit_number(year: int, n: int) -> str:
    """Write the n-th audit of a fiscal year: 「監26-01」."""
    return f"監{year % 100:02d}-{n:02d}"


def refuse_own_department(of_department: Iterable[str], department: str) -> None:
    """Refuse that somebody audits the department in which she works.

    Raises:
        Refused: one of the auditors works there; the sentence names them.
    """
    named = "さん、".join(of_department)
    if named:
        raise Refused(
            f"{named}さんは{department}の所属です。自分の部署は監査できません。{NOTHING}"
            "ほかの部署の人を監査員に選んでください。"
        )


def refuse_moved(moved: Iterable[str], department: str) -> None:
    """Refuse to go on with an audit of which an auditor has come to work in the department.

    Raises:
        Refused: the sentence names them and says what to do.
    """
    named = "さん、".join(moved)
    if named:
        raise Refused(
            f"監査員の{named}さんは、いま{department}の所属です。自分の部署は監査できません。"
            f"{NOTHING}この監査を取り消し、ほかの部署の人で計画し直してください。"
            "所属の記録が誤っているときは、役職員の一覧を直してください。"
        )


def refuse_own_approval(name: str, audited_by: Iterable[str]) -> None:
    """Refuse that whoever audited or wrote the report approves it; a post before the name is none.

    Raises:
        Refused: the sentence names the person.
    """
    words = name.split()
    spelt = {search_key("".join(words[first:])) for first in range(len(words))}
    own = next((one for one in audited_by if one and search_key(one) in spelt), "")
    if own:
        raise Refused(
            f"{own}さんは、この監査の監査員か、報告を作成した人です。自分の監査報告は承認できません。"
            f"{NOTHING}監査に加わっていない人の承認を受けてください。"
        )


def refuse_unfinished(checks: Sequence[Judged], found_at: Iterable[AuditCheckId | None]) -> None:
    """Refuse to report an audit of which a verdict or a finding is missing.

    Raises:
        Refused: the sentence names the questions by their numbers.
    """
    unsaid = _numbers(one for one in checks if not one.verdict)
    if unsaid:
        raise Refused(f"判定のない項目があります（{unsaid}）。{NOTHING}判定を入れてください。")
    known = set(found_at)
    bare = _numbers(
        one for one in checks if one.verdict == CheckVerdict.nonconforming and one.id not in known
    )
    if bare:
        raise Refused(
            f"不適合の項目に、指摘が記録されていません（{bare}）。{NOTHING}"
            "項目ごとに指摘を記録してください。"
        )


def _numbers(checks: Iterable[Judged]) -> str:
    numbers = [f"{one.position}番" for one in checks]
    shown, more = numbers[:8], len(numbers) - 8
    return "、".join(shown) + (f" ほか{more}件" if more > 0 else "")
