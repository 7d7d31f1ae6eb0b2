"""Name the verbs about members, families and waiting forms, and a call that would do each."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from app.office import (
    ages,
    application_keeping,
    application_letters,
    applications,
    child_lists,
    child_merging,
    children,
    confidentiality,
    exits,
    graduation,
    guardianships,
    inventory,
    member_import,
    member_states,
    merging,
)
from app.office.desk import Desk
from app.rules.ids import ApplicationId, ChildId, ExitId, GuardianshipId, MemberId
from app.rules.members import ChildDraft, MemberDraft
from app.rules.roles import Verb
from app.rules.ties import GuardianshipDraft

Act = Callable[[Desk], object]

CHILD, TIE, WAITING, EXIT = ChildId(1), GuardianshipId(1), ApplicationId(1), ExitId(1)
DAY = date(2026, 4, 20)
ON, WHY = "2026-04-20", "架空の理由"


def acts(person: MemberId, file: Path) -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own; `file` lists members."""
    looks = {**_reading(person), **_of_children(), **_of_forms()}
    works = {**_changing(person), **_of_families(), **_of_waiting()}
    return {
        **{name: (Verb.read_members, act) for name, act in looks.items()},
        **{name: (Verb.register_member, act) for name, act in works.items()},
        **_guarded_alone(person),
        **_for_managers(person),
        **_leaving_the_house(file),
    }


def _reading(person: MemberId) -> Mapping[str, Act]:
    return {
        "exits.ids": exits.ids,
        "exits.plan": lambda d: exits.plan(d, person, "left", DAY),
        "exits.rows": lambda d: exits.rows(d, [1]),
        "inventory.draw": inventory.draw,
        "inventory.rows": inventory.rows,
        "merging.candidates": merging.candidates,
        "merging.doubles_of": lambda d: merging.doubles_of(d, person),
        "merging.preview": lambda d: merging.preview(d, person, MemberId(99)),
    }


def _of_children() -> Mapping[str, Act]:
    return {
        "ages.rules": ages.rules,
        "child_merging.candidates": child_merging.candidates,
        "child_lists.expected": child_lists.expected,
        "child_lists.passing_age": lambda d: child_lists.passing_age(d, DAY, DAY),
        "children.children_of": lambda d: children.children_of(d, MemberId(1)),
        "children.family": lambda d: children.family(d, CHILD),
        "graduation.due": lambda d: graduation.due(d, 2027, 3),
        "graduation.preview": lambda d: graduation.preview(d, [CHILD]),
        "graduation.rule": graduation.rule,
        "guardianships.check": lambda d: guardianships.check(d, GuardianshipDraft()),
    }


def _of_forms() -> Mapping[str, Act]:
    return {
        "application_letters.preview": lambda d: application_letters.preview(d, WAITING),
        "applications.find_ids": applications.find_ids,
        "applications.purge_due": applications.purge_due,
        "applications.rows": lambda d: applications.rows(d, [1]),
    }


def _changing(person: MemberId) -> Mapping[str, Act]:
    return {
        "exits.finish": lambda d: exits.finish(d, EXIT),
        "member_states.come_back": lambda d: member_states.come_back(d, person, ON),
        "member_states.decease": lambda d: member_states.decease(d, MemberId(99), ON),
        "member_states.graduate": lambda d: member_states.graduate(d, [MemberId(99)], DAY),
        "member_states.leave": lambda d: member_states.leave(d, MemberId(99), ON, WHY),
        "member_states.resume_mail": lambda d: member_states.resume_mail(d, person, WHY),
        "member_states.stop_mail": lambda d: member_states.stop_mail(d, person, WHY),
    }


def _of_families() -> Mapping[str, Act]:
    return {
        "children.born": lambda d: children.born(d, CHILD, ChildDraft("架空", "カクウ", ON)),
        "children.resume": lambda d: children.resume(d, CHILD, WHY),
        "children.stop": lambda d: children.stop(d, CHILD),
        "graduation.graduate": lambda d: graduation.graduate(d, [CHILD]),
        "guardianships.change_tie": lambda d: guardianships.change_tie(d, TIE, GuardianshipDraft()),
        "guardianships.link": lambda d: guardianships.link(d, CHILD, GuardianshipDraft()),
    }


def _of_waiting() -> Mapping[str, Act]:
    return {
        "applications.amend": lambda d: applications.amend(d, WAITING, MemberDraft(), ()),
        "applications.draft": lambda d: applications.draft(d, WAITING),
        "applications.keep": lambda d: applications.keep(d, MemberDraft(), ()),
        "applications.purge": lambda d: applications.purge(d, [WAITING]),
        "applications.register": lambda d: applications.register(d, WAITING, MemberDraft()),
        "applications.withdraw": lambda d: applications.withdraw(d, WAITING, WHY),
    }


def _guarded_alone(person: MemberId) -> Mapping[str, tuple[Verb, Act]]:
    other = MemberId(99)
    return {
        "application_letters.issue": (
            Verb.issue_letter,
            lambda d: application_letters.issue(d, WAITING),
        ),
        "child_merging.merge": (
            Verb.merge_members,
            lambda d: child_merging.merge(d, CHILD, ChildId(99), WHY),
        ),
        "child_merging.part": (
            Verb.merge_members,
            lambda d: child_merging.part(d, ChildId(99), WHY),
        ),
        "confidentiality.protect": (
            Verb.protect,
            lambda d: confidentiality.protect(d, other, ON, WHY),
        ),
        "confidentiality.unveil": (
            Verb.unveil,
            lambda d: confidentiality.unveil(d, person, WHY),
        ),
        "merging.keep_apart": (
            Verb.merge_members,
            lambda d: merging.keep_apart(d, person, other, WHY),
        ),
        "merging.merge": (Verb.merge_members, lambda d: merging.merge(d, person, other, WHY)),
        "merging.part": (Verb.merge_members, lambda d: merging.part(d, other, WHY)),
    }


def _for_managers(person: MemberId) -> Mapping[str, tuple[Verb, Act]]:
    return {
        "ages.set_house_age": (Verb.change_settings, lambda d: ages.set_house_age(d, 12, DAY)),
        "ages.set_reform_day": (Verb.change_settings, lambda d: ages.set_reform_day(d, DAY)),
        "application_keeping.set_kept_days": (
            Verb.change_settings,
            lambda d: application_keeping.set_kept_days(d, 60),
        ),
        "confidentiality.lift": (
            Verb.lift_protection,
            lambda d: confidentiality.lift(d, person, WHY),
        ),
        "graduation.set_rule": (
            Verb.change_settings,
            lambda d: graduation.set_rule(d, 6, 3, 31),
        ),
        "member_states.undo": (Verb.undo_state, lambda d: member_states.undo(d, person, WHY)),
    }


def _leaving_the_house(file: Path) -> Mapping[str, tuple[Verb, Act]]:
    return {
        "member_import.open_file": (
            Verb.import_members,
            lambda d: member_import.open_file(d, file),
        ),
        "member_import.read_opened": (
            Verb.import_members,
            lambda d: member_import.read_opened(d, member_import.open_file(d, file)),
        ),
    }
