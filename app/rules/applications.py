"""Decide what may wait in 申込の確認待ち, how long, and what stays of it (OFFICE L-14, L-17)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from app.rules.consents import GIVEN_ON, VERSION_ON
from app.rules.eras import read_date
from app.rules.errors import OfficeError
from app.rules.member_drafts import ConsentDraft, MemberDraft
from app.rules.problems import Problem
from app.rules.worded import Worded

Source = Literal["dialog", "file"]

KEPT_DAYS = 90
"""How long an application waits where the office has set nothing else."""
FEWEST_DAYS, MOST_DAYS = 14, 366
AGREED = "consent.agreed"
GATE = frozenset({AGREED, GIVEN_ON, VERSION_ON})
_SHOWN_REASONS = 1


class ApplicationState(Worded):
    """Name what became of an application that could not be registered at once."""

    waiting = "waiting", "確認待ち"
    registered = "registered", "登録済"
    withdrawn = "withdrawn", "取下げ"
    purged = "purged", "消去済"


@dataclass(frozen=True)
class NewApplication:
    """Hold an application that is about to wait: its draft, why it waits, until which day."""

    draft: MemberDraft
    reasons: tuple[Problem, ...]
    source: Source
    received_on: date | None
    purge_on: date
    note: str = ""


def application_number(year: int, n: int) -> str:
    """Write the n-th application that waits in a fiscal year: 「確26-0001」."""
    if n < 1:
        raise ValueError(n)
    return f"確{year % 100:02d}-{n:04d}"


def purge_day(kept_on: date, days: int = KEPT_DAYS) -> date:
    """Return the last day on which an application is kept; from the next it may be purged."""
    return kept_on + timedelta(days=days)


def may_be_purged(purge_on: date, today: date) -> bool:
    """Tell whether the days are over: kept through the day itself (LAW A-13 P-8)."""
    return today > purge_on


def why_not_kept(draft: MemberDraft) -> Problem | None:
    """Say why a draft cannot wait: whoever applies has at least a name."""
    if draft.name.strip():
        return None
    return Problem(
        "name",
        "お名前がないため、確認待ちに残せません。お名前が分かるところまで入れてください。",
        draft.name,
    )


def only_the_gate_refuses(draft: MemberDraft, problems: Sequence[Problem], *, today: date) -> bool:
    """Tell whether everything is in order but the consent: an old form, or none to be seen.

    A day that cannot be read is a slip of the file, to be corrected there.
    """
    fields = {problem.field for problem in problems}
    return bool(fields) and fields <= GATE and days_can_be_read(draft.consent, today)


def days_can_be_read(consent: ConsentDraft, today: date) -> bool:
    """Tell whether 同意日 and the day of the version, where one is named, are days."""
    return read_or_none(consent.given_on, today) is not None and (
        not consent.version_on.strip() or read_or_none(consent.version_on, today) is not None
    )


def read_or_none(text: str, today: date) -> date | None:
    """Read a day, also one to come; None where the text is none."""
    try:
        return read_date(text, today=today, future=True)
    except OfficeError:
        return None


def reason_words(reasons: Sequence[Problem], note: str = "") -> str:
    """Say in a line why an application waits: the first reason, and how many more there are."""
    sentences = list(dict.fromkeys(problem.sentence for problem in reasons))
    if not sentences:
        return note
    more = len(sentences) - _SHOWN_REASONS
    return sentences[0] + (f"（ほか{more}件）" if more > 0 else "")
