"""Gather what stands beside the steps of a case, section by section, for its page.

A noun that has something to say of a case adds its provider here; a section without facts is not
shown.
"""

from collections.abc import Callable, Sequence
from typing import Final

from app.office import (
    answer_addresses,
    completions,
    electronic_answers,
    erasure_section,
    fees,
    held_paper_rows,
    inquiry_section,
    intake_section,
    judgments,
    nonconformities,
    remedy_section,
)
from app.office.desk import Desk
from app.rules.case_facts import Section
from app.rules.cases import Case
from app.storage.unit import Unit

Provider = Callable[[Desk, Unit, Case], Section | None]

PROVIDERS: Final[tuple[Provider, ...]] = (
    intake_section.section,
    answer_addresses.section,
    judgments.section,
    inquiry_section.section,
    completions.section,
    held_paper_rows.section,
    fees.section,
    remedy_section.section,
    erasure_section.section,
    electronic_answers.section,
    nonconformities.section,
)
"""In the order in which the page shows them."""


def sections_of(desk: Desk, unit: Unit, case: Case) -> Sequence[Section]:
    """Return the sections that have something to say of a case."""
    found = (provide(desk, unit, case) for provide in PROVIDERS)
    return tuple(section for section in found if section is not None and section.facts)
