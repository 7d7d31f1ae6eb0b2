"""Know the organisation: as it ships, as the office set it, and as letters name the sender."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from app.exchange.organisation_file import shipped_organisation
from app.letters.facts import Organisation as Sender
from app.rules.eras import today_in_japan
from app.rules.ids import PolicyVersionId
from app.rules.organisation import WORDS, Organisation
from app.rules.sender_facts import SenderChange, SenderFacts, facts_on
from app.rules.signatories import Signatory, signatory_on
from app.storage.unit import Unit

SETTING = "organisation"
SIGNATORIES = "signatories"
CHANGES = "organisation_changes"


def shipped() -> Organisation:
    """Return the organisation that ships with the program."""
    return shipped_organisation()


def of(unit: Unit, on: date | None = None) -> Organisation:
    """Return the organisation as this office has set it for a day; today, where none is given."""
    stored = unit.settings.read(SETTING)
    words: dict[str, Any] = stored if isinstance(stored, dict) else {}
    kept = replace(shipped(), **{name: words[name] for name in WORDS if name in words})
    facts = facts_on(changed(unit), on or today_in_japan(unit.stamp.at))
    return replace(kept, **asdict(facts)) if facts else kept


def changed(unit: Unit) -> Sequence[SenderChange]:
    """Return what letters print of the sender since when, as this office has entered it."""
    stored = unit.settings.read(CHANGES)
    rows = stored if isinstance(stored, list) else []
    return [
        SenderChange(date.fromisoformat(row["from_on"]), SenderFacts(**row["facts"]))
        for row in rows
    ]


def sender(unit: Unit, kind: str = "", on: date | None = None) -> Sender:
    """Return what letters print of the organisation: who signs this kind on its 文書日付."""
    day = on or today_in_japan(unit.stamp.at)
    kept = of(unit, day)
    holder = signatory_on(signatories(unit), kind, day)
    return Sender(
        name=kept.name,
        postal_code=kept.postal_code,
        address=kept.address,
        signatory_title=holder.title if holder else kept.signatory_title,
        signatory_name=holder.name if holder else kept.signatory_name,
        desk=kept.desk,
        telephone=kept.telephone,
        hours=kept.hours,
        mark=kept.mark,
    )


def signatories(unit: Unit) -> Sequence[Signatory]:
    """Return who signs since when, as this office has entered it."""
    stored = unit.settings.read(SIGNATORIES)
    rows = stored if isinstance(stored, list) else []
    return [
        Signatory(
            title=row["title"],
            name=row["name"],
            from_on=date.fromisoformat(row["from_on"]),
            to_on=date.fromisoformat(row["to_on"]) if row["to_on"] else None,
            kinds=tuple(row["kinds"]),
        )
        for row in rows
    ]


def seed(unit: Unit) -> Sequence[PolicyVersionId]:
    """Write the profile and its versions into new records; their texts are 本文未登録."""
    kept = shipped()
    unit.settings.change(SETTING, {name: getattr(kept, name) for name in WORDS})
    seeded = []
    for version in kept.versions:
        key = unit.policies.add(version.on, version.kind)
        unit.policies.approve(key, unit.stamp.by, unit.stamp.at)
        seeded.append(key)
    return seeded
