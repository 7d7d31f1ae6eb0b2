"""Who stays out of a case (関係者のため担当しない) neither writes in it nor opens its papers."""

import inspect
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest

from app.office import fees, follow_throughs, held_papers, history, letters, recusals
from app.office.desk import Desk
from app.rules.errors import OfficeError, Refused
from app.rules.follow_throughs import FollowState
from app.rules.paper_forms import PaperForm
from app.rules.roles import Role
from tests.office import signers
from tests.office.matters import Matter
from tests.office.remedies import CORRECTION, carried_out, contractor, provide
from tests.office.seats import Office
from tests.office.test_roles import acts

Act = Callable[[Desk], object]
RECUSED = "この受付は「関係者のため担当しない」と登録されています"
KEYS = (
    *("RequestId", "RightId", "LetterId", "FollowThroughId", "LetterDraftId", "InquiryId"),
    *("InquiryFileId", "IncidentId", "ElectronicAnswerId", "HeldPaperId"),
)
"""What a verb takes that leads to a case."""

LISTS = {
    "answer_addresses.choice",
    "approval_readings.manner_on",
    "carrying_out.preview",
    "case_notes.findings",
    "case_notes.notes",
    "corrections.sheet",
    "cover_notes.enclosable",
    "drawn_wordings.drawn_with",
    "electronic_answers.of_case",
    "electronic_answers.of_letter",
    "electronic_answers.untold",
    "erasure_plan.dry_run",
    "erasure_plan.planned",
    "fees.lines",
    "follow_throughs.rows",
    "held_choice.held",
    "held_choice.masks",
    "held_papers.of_case",
    "identity_checks.registered_number",
    "inquiries.of_case",
    "inquiries.start",
    "intake.already_open",
    "intake.draft_of",
    "letter_replacing.candidates",
    "nonconformities.record",
    "nonconformities.rows",
    "number_doubts.of_letter",
    "phone_notes.find_ids",
    "requests.page",
    "right_work.work_of",
    "suspensions.planned",
}
"""What the screen of a case shows to whoever may see it; the fact in the table names no case."""


def stay_out(matter: Matter) -> Desk:
    """Seat a second clerk who is kin to the subject of the case."""
    desk = signers.seat(matter.office, "nigou", Role.clerk)
    recusals.recuse(matter.office.manager, matter.id, desk.actor.id, "親族")
    return desk


def of_cases(matter: Matter, folder: Path) -> Iterator[tuple[str, Act]]:
    """Name the verbs that take something of a case."""
    for name, (_verb, act) in acts(matter, folder).items():
        module, verb = name.split(".")
        taken = inspect.signature(getattr(import_module(f"app.office.{module}"), verb)).parameters
        if any(key in str(one.annotation) for one in taken.values() for key in KEYS):
            yield name, act


def test_no_verb_of_a_case_is_done_by_whoever_stays_out(matter: Matter, tmp_path: Path) -> None:
    desk = stay_out(matter)
    matter.approved().issue()
    done, recused = set(), 0
    for name, act in of_cases(matter, tmp_path):
        try:
            act(desk)
        except OfficeError as error:
            recused += RECUSED in error.sentence
        else:
            done.add(name)
    assert done == LISTS
    assert recused > len(LISTS)


def test_what_she_must_not_write_or_open_needs_no_table(matter: Matter) -> None:
    desk = stay_out(matter)
    issued = matter.approved().issue()
    today, before = desk.today, history.rows(matter.office.manager)
    tried: list[Act] = [
        lambda d: letters.pdf(d, issued.letter_id),
        lambda d: letters.draft(d, matter.id, matter.right.id),
        lambda d: held_papers.receive(d, matter.id, "licence", PaperForm.copy, today),
        lambda d: fees.receive(d, matter.id, matter.right.id, today, way="窓口で現金"),
    ]
    for act in tried:
        with pytest.raises(Refused, match=RECUSED):
            act(desk)
    assert history.rows(matter.office.manager) == before


def test_she_does_not_write_to_those_who_got_the_data(office: Office) -> None:
    matter = Matter.taken(office, CORRECTION)
    for name in ("架空印刷株式会社", "架空発送株式会社"):
        provide(matter, contractor(office, name), "entrusting")
    carried_out(matter)
    desk = stay_out(matter)
    found = follow_throughs.rows(office.clerk, request_id=matter.id)
    key = found[0].id
    tried: list[Act] = [
        lambda d: follow_throughs.ask(d, [key]),
        lambda d: follow_throughs.preview(d, key),
        lambda d: follow_throughs.tell_otherwise(d, key, "電話"),
        lambda d: follow_throughs.confirm(d, key, d.today),
        lambda d: follow_throughs.drop(d, key, "親族のため知らせない"),
    ]
    for act in tried:
        with pytest.raises(Refused, match=RECUSED):
            act(desk)
    after = follow_throughs.rows(office.clerk, request_id=matter.id)
    assert [one.follow.state for one in after] == [FollowState.proposed] * len(found)
