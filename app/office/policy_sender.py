"""Say where the published policy names the office otherwise than its letters do."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from app.office import profile
from app.office.policy_text import settled
from app.office.policy_versions import shown
from app.rules.contact import read_telephone
from app.rules.desk_hours import same_hours
from app.rules.eras import japanese
from app.rules.errors import OfficeError
from app.rules.policy_proposal import is_representative
from app.rules.policy_text import OrganisationFacts
from app.rules.sender_facts import SenderFacts
from app.storage.unit import Unit

_IGNORED: Final = re.compile("[\\s\ufe00-\ufe0f\U000e0100-\U000e01ef]")


def differences(unit: Unit, on: date, facts: SenderFacts) -> str:
    """Return one line about the version in force; empty where it agrees or has no text."""
    row = next((one for one in shown(unit, on) if one.state == "in_force"), None)
    policy = settled(unit, row) if row else None
    if row is None or policy is None:
        return ""
    found = "、".join(_differing(policy.organisation, facts, _representative(unit, on)))
    if not found:
        return ""
    return (
        f"公表している方針（{japanese(row.on)}）と違います。方針では、{found}です。"
        "方針はここでは変わりません。どちらが正しいか確かめてください。"
    )


def _representative(unit: Unit, on: date) -> str:
    """Return who signs as representative; nobody where another office signs."""
    signs = profile.sender(unit, "", on)
    return signs.signatory_name if is_representative(signs.signatory_title) else ""


def _differing(said: OrganisationFacts, facts: SenderFacts, signs: str) -> Iterator[str]:
    if said.name and _bare(said.name) != _bare(facts.name):
        yield f"名称は「{said.name}」"
    if said.representative and signs and _bare(said.representative) != _bare(signs):
        yield f"代表者は「{said.representative}」"
    if said.telephone and _digits(said.telephone) != _digits(facts.telephone):
        yield f"電話番号は「{said.telephone}」"
    if said.hours and not same_hours(said.hours, facts.hours):
        yield f"受付の時間は「{said.hours}」"


def _bare(text: str) -> str:
    return _IGNORED.sub("", text)


def _digits(text: str) -> str:
    try:
        return read_telephone(text)
    except OfficeError:
        return text
