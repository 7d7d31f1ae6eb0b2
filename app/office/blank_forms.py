"""Print the forms that people fill in by hand, with what is known of them (OFFICE M-22)."""

from dataclasses import dataclass

from app.letters.forms import kinds
from app.office import page_settings, wordings
from app.office.cases import find, refuse_recused, subjects
from app.office.covered_cases import is_covered
from app.office.desk import Desk
from app.office.form_people import of_case, of_member
from app.office.form_published import published
from app.office.known_members import known
from app.office.shields import demand_reason
from app.office.spelt_names import Whose, respelled, told_of
from app.rules.blank_forms import BlankForm
from app.rules.ids import MemberId, RequestId
from app.rules.roles import Verb
from app.rules.wording_kinds import SHARED_FORM
from app.storage.history import Subjects
from app.storage.unit import Unit


@dataclass(frozen=True)
class About:
    """Say for whom a form is printed: a member, whoever asks in a case, or nobody."""

    member_id: MemberId | None = None
    request_id: RequestId | None = None


NOBODY = About()


def draw(desk: Desk, form: BlankForm, about: About = NOBODY, reason: str = "") -> bytes:
    """Return a form as PDF, to be looked at.

    Where a protected person lives is printed for a `reason` only, and that it was stays in the
    log; without one these places are blank.

    Raises:
        Refused: the person died or is erased, or there is no policy to consent to.
    """
    desk.demand(Verb.issue_letter)
    with desk.look() as unit:
        covered = _is_covered(unit, about)
        if not (covered and reason.strip()):
            return _drawn(desk, unit, form, about, opened=not covered)
    demand_reason(desk, reason)
    with desk.unit("秘匿の方の用紙を開いた") as unit:
        unit.log(_subjects(unit, about), {"form": form.word, "reason": reason.strip()})
        return _drawn(desk, unit, form, about, opened=True)


def take(desk: Desk, form: BlankForm, about: About = NOBODY, reason: str = "") -> bytes:
    """Return a form as PDF that leaves the program; that it did goes into the log.

    Raises:
        Refused: as for `draw`, or this person stays out of the case.
    """
    desk.demand(Verb.issue_letter)
    opens = bool(reason.strip())
    with desk.unit("用紙を印刷") as unit:
        covered = _is_covered(unit, about)
        if covered and opens:
            demand_reason(desk, reason)
        if about.request_id is not None:
            refuse_recused(desk, find(unit, about.request_id))
        said = {"reason": reason.strip()} if covered and opens else {}
        unit.log(_subjects(unit, about), {"form": form.word, **said})
        return _drawn(desk, unit, form, about, opened=opens or not covered)


def _drawn(desk: Desk, unit: Unit, form: BlankForm, about: About, *, opened: bool) -> bytes:
    facts = published(desk, unit, form)
    if about.member_id is not None:
        facts = of_member(unit, facts, about.member_id, opened=opened)
    elif about.request_id is not None:
        facts = of_case(unit, facts, find(unit, about.request_id), form, opened=opened)
    words, shared = wordings.of(unit, form.wording), wordings.of(unit, SHARED_FORM)
    whose = _whose(unit, about)
    facts = respelled(unit, facts, whose)
    with told_of(whose):
        return kinds.draw(form.wording, facts, words, shared, page_settings.of(unit))


def _whose(unit: Unit, about: About) -> Whose:
    if about.request_id is None:
        return Whose(about.member_id)
    return Whose(find(unit, about.request_id).member_id, about.request_id)


def _is_covered(unit: Unit, about: About) -> bool:
    if about.member_id is not None:
        return known(unit, about.member_id).confidential
    return about.request_id is not None and is_covered(unit, find(unit, about.request_id))


def _subjects(unit: Unit, about: About) -> Subjects:
    if about.member_id is not None:
        return (("member", known(unit, about.member_id).id),)
    return () if about.request_id is None else subjects(find(unit, about.request_id))
