"""Every verb asks who acts: a walk over all of them, with each role that may not."""

import inspect
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import FunctionType

import pytest

import app.office
from app.office import (
    consents,
    decisions,
    doubles,
    history,
    intake,
    issued_letters,
    letters,
    member_export,
    member_import,
    member_page,
    members,
    policy,
    requests,
    staff,
)
from app.office.desk import Desk
from app.office.staff import NewStaff
from app.rules.decisions import DecisionDraft
from app.rules.errors import OfficeError, Refused
from app.rules.ids import LetterId
from app.rules.members import ConsentDraft
from app.rules.roles import MAY, Role, Verb, refuse
from tests.office import (
    answer_acts,
    authority_acts,
    campaign_acts,
    clock_acts,
    coverage_acts,
    erasure_acts,
    form_acts,
    governance_acts,
    identity_acts,
    inquiry_acts,
    intake_acts,
    ledger_acts,
    letter_look_acts,
    member_acts,
    member_files,
    policy_acts,
    policy_reading_acts,
    policy_task_acts,
    register_acts,
    remedy_acts,
    safety_acts,
    sent_acts,
    signing_acts,
    spelling_acts,
)
from tests.office.matters import Matter
from tests.office.seats import TYPED, Office, member, request

Act = Callable[[Desk], object]

# What everybody may do who signed in: their own screens, published policy, colleagues' names,
# rules applied to what they typed themselves. `shown`, `standings` and the like work inside a unit.
OPEN = {
    "ages.settings",
    "consents.in_force",
    "demo.clerk_of",
    "demo_backups.keep",
    "desk_settings.read",
    "intake.check",
    "policy_comparison.compare_versions",
    "policy_comparison.compare_with_file",
    "policy_history.draw",
    "policy_sheet.draw",
    "settings.recall",
    "settings.remember",
    "staff.listed",
}
# Parts of a verb, inside the unit that it opened after asking.
INNER = {"cases.moving", "history.log_of", "registers.draw", "registers.marked"} | answer_acts.INNER
# What opens a protected person's papers asks for the verb by which her contact is read.
INNER |= {"shields.demand_reason"}
# What a decision is told as, by who reads it.
INNER |= {"withheld.case_for", "withheld.lines_for", "withheld.log_for", "right_work.drafted_in"}
# Practice records are played by those who may.
INNER |= {"demo_requests.disclose"}
INNER |= {"inquiry_cases.open_sheet", "inquiry_cases.refuse_recused", "inquiry_cases.sheet"}
INNER |= {"inquiry_section.section"} | intake_acts.INNER
INNER |= (
    clock_acts.INNER
    | authority_acts.INNER
    | {"fact_ties.refuse_untied"}
    | erasure_acts.INNER
    | form_acts.INNER
    | sent_acts.INNER
    | identity_acts.INNER
    | remedy_acts.INNER
    | signing_acts.INNER
    | campaign_acts.INNER
    | governance_acts.INNER
    | safety_acts.INNER
)


OPEN |= (
    policy_acts.OPEN
    | policy_task_acts.OPEN
    | policy_reading_acts.OPEN
    | intake_acts.OPEN
    | signing_acts.OPEN
    | letter_look_acts.OPEN
    | governance_acts.OPEN
    | safety_acts.OPEN
)


def acts(matter: Matter, folder: Path) -> Mapping[str, tuple[Verb, Act]]:
    """Name every guarded verb with what it needs and a call that would do it."""
    case, right, person = matter.id, matter.right.id, matter.member_id
    today = matter.office.clerk.today
    file = member_files.write(folder / "会員.csv", [member_files.line("5")])
    text = folder / "方針.txt"
    text.write_text("架空の方針\n\n2022年4月1日 改訂\n", "utf-8")
    reading = member_import.read(matter.office.clerk, file)
    draft = ConsentDraft("はい")
    person_draft = members.draft(matter.office.clerk, person)
    new = NewStaff("arata", "試験　新子", TYPED, frozenset({Role.clerk}))
    return {
        "consents.as_of": (Verb.read_members, lambda d: consents.as_of(d, person, today)),
        "consents.coverage": (Verb.read_members, consents.coverage),
        "consents.find_ids": (Verb.read_members, consents.find_ids),
        "consents.record": (Verb.record_consent, lambda d: consents.record(d, person, draft)),
        "consents.rows": (Verb.read_members, lambda d: consents.rows(d, [1])),
        "consents.withdraw": (Verb.record_consent, lambda d: consents.withdraw(d, person, draft)),
        "decisions.answer_otherwise": (
            Verb.issue_letter,
            lambda d: decisions.answer_otherwise(d, case, right, today, "架空"),
        ),
        "approvals.approve": (Verb.approve, lambda d: decisions.approve(d, case, right)),
        "carrying_out.carry_out": (
            Verb.carry_out,
            lambda d: decisions.carry_out(d, case, right, ""),
        ),
        "decisions.decide": (
            Verb.decide,
            lambda d: decisions.decide(d, case, right, DecisionDraft("full")),
        ),
        "approvals.send_back": (
            Verb.approve,
            lambda d: decisions.send_back(d, case, right, "架空"),
        ),
        "approvals.submit": (Verb.decide, lambda d: decisions.submit(d, case, right)),
        "doubles.alike": (Verb.read_members, lambda d: doubles.alike(d, person_draft)),
        "history.rows": (Verb.read_history, history.rows),
        "history.verify": (Verb.verify_history, history.verify),
        "intake.complete": (Verb.take_request, lambda d: intake.complete(d, case, request())),
        "intake.draft_of": (Verb.read_requests, lambda d: intake.draft_of(d, case)),
        "intake.take": (Verb.take_request, lambda d: intake.take(d, request())),
        "issued_letters.save_all": (
            Verb.read_requests,
            lambda d: issued_letters.save_all(d, folder / "letters"),
        ),
        "letters.pdf": (Verb.read_requests, lambda d: letters.pdf(d, LetterId(1))),
        "letters.preview_answer": (
            Verb.read_requests,
            lambda d: letters.preview_answer(d, case, right),
        ),
        "member_export.export": (
            Verb.export_members,
            lambda d: member_export.export(d, folder / "out.csv", "架空"),
        ),
        "member_import.read": (Verb.import_members, lambda d: member_import.read(d, file)),
        "member_import.register": (
            Verb.import_members,
            lambda d: member_import.register(d, file),
        ),
        "member_import.register_read": (
            Verb.import_members,
            lambda d: member_import.register_read(d, reading),
        ),
        "member_page.page": (Verb.read_members, lambda d: member_page.page(d, person)),
        "members.change": (
            Verb.register_member,
            lambda d: members.change(d, person, person_draft, 1),
        ),
        "members.check": (Verb.read_members, lambda d: members.check(d, member("9"))),
        "members.check_change": (
            Verb.read_members,
            lambda d: members.check_change(d, person, person_draft),
        ),
        "members.count": (Verb.read_members, members.count),
        "members.draft": (Verb.read_members, lambda d: members.draft(d, person)),
        "members.find_ids": (Verb.read_members, members.find_ids),
        "members.opened": (Verb.read_members, lambda d: members.opened(d, person)),
        "members.register": (
            Verb.register_member,
            lambda d: members.register(d, member("9")),
        ),
        "members.rows": (Verb.read_members, lambda d: members.rows(d, [person])),
        "policy_import.import_file": (
            Verb.import_policy,
            lambda d: policy.import_file(d, text),
        ),
        "requests.find_ids": (Verb.read_requests, requests.find_ids),
        "requests.page": (Verb.read_requests, lambda d: requests.page(d, case)),
        "requests.rows": (Verb.read_requests, lambda d: requests.rows(d, [case])),
        "staff.add": (Verb.manage_staff, lambda d: staff.add(d, new)),
        **answer_acts.acts(matter),
        **authority_acts.acts(),
        **campaign_acts.acts(),
        **clock_acts.acts(matter),
        **coverage_acts.acts(person, folder, today),
        **erasure_acts.acts(matter),
        **form_acts.acts(matter),
        **governance_acts.acts(folder),
        **safety_acts.acts(folder),
        **identity_acts.acts(matter),
        **ledger_acts.acts(person, folder),
        **letter_look_acts.acts(),
        **inquiry_acts.acts(matter),
        **intake_acts.acts(matter),
        **member_acts.acts(person, file),
        **policy_acts.acts(),
        **policy_reading_acts.acts(),
        **policy_task_acts.acts(),
        **register_acts.acts(),
        **sent_acts.acts(matter),
        **remedy_acts.acts(matter),
        **signing_acts.acts(matter),
        **spelling_acts.acts(matter),
    }


def desks(office: Office) -> Mapping[Role, Desk]:
    return {
        Role.clerk: office.clerk,
        Role.auditor: office.auditor,
        Role.system: office.system,
    }


def public_verbs() -> set[str]:
    """Find every public function of office whose first argument is a desk."""
    found = set()
    for module in iter_modules(app.office.__path__):
        loaded = import_module(f"app.office.{module.name}")
        for name, value in vars(loaded).items():
            own = isinstance(value, FunctionType) and value.__module__ == loaded.__name__
            if own and not name.startswith("_"):
                first = next(iter(inspect.signature(value).parameters.values()), None)
                if first is not None and first.annotation is Desk:
                    found.add(f"{module.name}.{name}")
    return found


def test_every_verb_is_guarded_or_open_on_purpose(matter: Matter, tmp_path: Path) -> None:
    assert public_verbs() == {*acts(matter, tmp_path), *OPEN, *INNER}


def test_a_role_that_may_not_is_refused_by_every_verb(matter: Matter, tmp_path: Path) -> None:
    before = history.rows(matter.office.manager)[0].number
    tried = 0
    for name, (verb, act) in acts(matter, tmp_path).items():
        for role, desk in desks(matter.office).items():
            if role in MAY[verb]:
                continue
            with pytest.raises(Refused) as caught:
                act(desk)
            assert caught.value.sentence == refuse({role}, verb), name
            tried += 1
    assert tried > 60
    assert history.rows(matter.office.manager)[0].number == before
    assert not (tmp_path / "out.csv").exists()
    assert not (tmp_path / "letters").exists()


def refused_words(act: Act, desk: Desk) -> str:
    try:
        act(desk)
    except OfficeError as error:
        return error.sentence
    return ""


@pytest.mark.parametrize("role", [Role.clerk, Role.auditor, Role.system])
def test_what_a_role_may_do_is_not_refused_for_the_role(
    role: Role, matter: Matter, tmp_path: Path
) -> None:
    desk = desks(matter.office)[role]
    for name, (verb, act) in acts(matter, tmp_path).items():
        if role in MAY[verb]:
            assert "の仕事です" not in refused_words(act, desk), name
