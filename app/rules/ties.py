"""Read what was typed about one adult of a child: who it is, 続柄, 親権, 同居."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from app.rules.child_fields import read_custody, read_lives_together
from app.rules.contact import read_telephone
from app.rules.eras import read_date
from app.rules.findings import Findings
from app.rules.guardians import Custody, LivesTogether
from app.rules.ids import MemberId
from app.rules.member_fields import read_name, read_optional_kana, read_relationship
from app.rules.problems import Problem


@dataclass(frozen=True)
class GuardianshipDraft:
    """Hold what was typed about an adult; a member by key, anybody else by name."""

    member_id: MemberId | None = None
    name: str = ""
    kana: str = ""
    telephone: str = ""
    relationship: str = ""
    custody: str = ""
    lives_together: str = ""
    ended_on: str = ""


@dataclass(frozen=True)
class NewTie:
    """Hold what one adult is to a child; without `member_id` the adult is only named."""

    member_id: MemberId | None
    relationship: str
    custody: Custody = "unknown"
    lives_together: LivesTogether = "unknown"
    name: str = ""
    kana: str = ""
    telephone: str = ""
    ended_on: date | None = None


@dataclass(frozen=True)
class TieReading:
    """Hold what became of a draft: a tie, or the problems that forbid one."""

    tie: NewTie | None
    problems: tuple[Problem, ...]


def read_tie(draft: GuardianshipDraft, *, today: date) -> TieReading:
    """Check every field; what names a member is the member's own and is not asked here."""
    found = Findings()
    take, member = found.take, draft.member_id is not None
    tie = NewTie(
        member_id=draft.member_id,
        relationship=take("relationship", draft.relationship, read_relationship, ""),
        custody=take("custody", draft.custody, read_custody, "unknown"),
        lives_together=take("lives_together", draft.lives_together, read_lives_together, "unknown"),
        name="" if member else take("name", draft.name, read_name, ""),
        kana="" if member else take("kana", draft.kana, read_optional_kana, ""),
        telephone="" if member else take("telephone", draft.telephone, read_telephone, ""),
        ended_on=take("ended_on", draft.ended_on, partial(_read_end, today), None),
    )
    return TieReading(None if found.problems else tie, tuple(found.problems))


def _read_end(today: date, text: str) -> date | None:
    return read_date(text, today=today) if text.strip() else None
