"""Say who receives personal data, and what must be known of each (共同利用, 委託, 第三者)."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from app.rules import lines_typed
from app.rules.contact import read_postal_code, read_telephone
from app.rules.findings import Findings
from app.rules.member_fields import LONGEST_ADDRESS
from app.rules.problems import Problem
from app.rules.worded import Worded


class RecipientKind(Worded):
    """Name what a recipient is to the office."""

    joint_user = "joint_user", "共同利用者"
    contractor = "contractor", "委託先"
    third_party = "third_party", "第三者"
    authority = "authority", "官公署等"


SURNAME: Final = 2
"""So short a name is a surname, though it ends as an office does: 阿部, 服部, 田所."""
_OFFICES: Final = (
    *("部", "課", "係", "室", "局", "所", "店", "班", "本社", "支社", "センター"),
    *("窓口", "グループ", "チーム", "事務局", "受付"),
)
"""How the name of an office ends; a letter to it is 御中, not 様."""


@dataclass(frozen=True)
class RecipientDraft:
    """Hold what was typed about a recipient."""

    kind: str = ""
    name: str = ""
    postal_code: str = ""
    address: str = ""
    representative: str = ""
    contact: str = ""
    telephone: str = ""
    manager: str = ""
    relation: str = ""


@dataclass(frozen=True)
class Recipient:
    """Stand for a recipient; `contact` is the person or office to write to."""

    kind: RecipientKind
    name: str
    postal_code: str = ""
    address: str = ""
    representative: str = ""
    contact: str = ""
    telephone: str = ""
    manager: str = ""
    relation: str = ""
    ended_on: date | None = None


@dataclass(frozen=True)
class RecipientReading:
    """Hold what became of a draft: a recipient, or the problems that forbid one."""

    recipient: Recipient | None
    problems: tuple[Problem, ...] = ()


def read_recipient(draft: RecipientDraft) -> RecipientReading:
    """Check what was typed; a third party is told by name, address and 代表者 (LAW A-7)."""
    found = Findings()
    kind = next((one for one in RecipientKind if one == draft.kind), None)
    if kind is None:
        found.problems.append(Problem("kind", "提供先の区分を選んでください。", draft.kind))
    recipient = _read(kind or RecipientKind.third_party, draft, found)
    return RecipientReading(None if found.problems else recipient, tuple(found.problems))


def _read(kind: RecipientKind, draft: RecipientDraft, found: Findings) -> Recipient:
    needed = kind is RecipientKind.third_party
    line = partial(lines_typed.line, found)
    return Recipient(
        kind=kind,
        name=line("name", draft.name, "名称", needed=True),
        postal_code=found.take("postal_code", draft.postal_code, read_postal_code, ""),
        address=line("address", draft.address, "所在地", needed=needed, longest=LONGEST_ADDRESS),
        representative=line("representative", draft.representative, "代表者の氏名", needed=needed),
        contact=line("contact", draft.contact, "連絡の窓口"),
        telephone=found.take("telephone", draft.telephone, read_telephone, ""),
        manager=line("manager", draft.manager, "個人情報の責任者"),
        relation=line("relation", draft.relation, "当生協との関係"),
    )


def honorific_of(contact: str) -> str:
    """Choose 様 for a person or whoever has a task (個人情報担当 様), 御中 for an office."""
    named = contact.strip()
    is_office = len(named) > SURNAME and named.endswith(_OFFICES)
    return "様" if named and not is_office else "御中"
