"""Say what a member is: what must be known about her before she may be registered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from app.rules.away import read_away, warn_of_away
from app.rules.child_fields import NewChild, read_child, warn_of_child
from app.rules.consent_fields import read_agreed, read_method
from app.rules.consents import consented_version, contradiction, gate
from app.rules.contact import misses_first_zero, read_mail, read_postal_code, read_telephone
from app.rules.eras import age_on, read_date, western
from app.rules.findings import BadValue, Findings
from app.rules.member_drafts import MOST_CHILDREN, ChildDraft, ConsentDraft, MemberDraft
from app.rules.member_fields import (
    read_address,
    read_care_of,
    read_code,
    read_contact_note,
    read_gender,
    read_member_kana,
    read_name,
    read_note,
)
from app.rules.problems import Problem
from app.rules.versions import PolicyDay

__all__ = [
    "MOST_CHILDREN",
    "ChildDraft",
    "ConsentDraft",
    "MemberDraft",
    "MemberReading",
    "NewChild",
    "NewConsent",
    "NewMember",
    "read_draft",
]

_YOUNGEST_USUAL = 15  # a younger member is most often a child's birth date in the wrong field


@dataclass(frozen=True)
class NewConsent:
    """Hold a consent that opens the register; `inferred` where no version was named (P-9).

    `kept_at` is where the form lies.
    """

    given_on: date
    method: str
    receiver: str
    version_on: date
    inferred: bool
    kept_at: str = ""


@dataclass(frozen=True)
class NewMember:
    """Hold a member who may be registered.

    `postal_code` is "997-0015" or empty, `telephone` 10 or 11 digits or empty.
    """

    member_code: str
    name: str
    kana: str
    gender: str
    birth_on: date
    postal_code: str
    address: str
    telephone: str
    email: str
    registered_on: date
    received_on: date | None
    centre: str
    course: str
    children: tuple[NewChild, ...]
    consent: NewConsent
    delivery_group: str = ""
    care_of: str = ""
    contact_note: str = ""
    away_postal_code: str = ""
    away_address: str = ""
    away_care_of: str = ""
    away_until_on: date | None = None


@dataclass(frozen=True)
class MemberReading:
    """Hold what became of a draft: a member, or the problems that forbid one; and warnings."""

    member: NewMember | None
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


def read_draft(draft: MemberDraft, *, versions: Sequence[PolicyDay], today: date) -> MemberReading:
    """Check every field of a draft and the gate of consent (COMMANDS; LAW A-13 P-9)."""
    reader = _DraftReader(draft, versions, today)
    member = reader.member()
    found = reader.found
    if not found.problems:
        _warn_of_the_unlikely(member, found)
        _warn_of_children(draft, member, found, today)
        warn_of_away(member.away_until_on, found, today=today)
    return MemberReading(
        None if found.problems else member, tuple(found.problems), tuple(found.warnings)
    )


class _DraftReader:
    """Read one draft field by field; what cannot be read is replaced and found fault with."""

    def __init__(self, draft: MemberDraft, versions: Sequence[PolicyDay], today: date) -> None:
        self.draft = draft
        self.versions = versions
        self.today = today
        self.found = Findings()

    def member(self) -> NewMember:
        draft, take = self.draft, self.found.take
        away = read_away(draft, self.found, today=self.today)
        registered_on = self.optional_day("registered_on", draft.registered_on) or self.today
        received_on = self.optional_day("received_on", draft.received_on)
        return NewMember(
            member_code=take("member_code", draft.member_code, read_code, ""),
            name=take("name", draft.name, read_name, ""),
            kana=take("kana", draft.kana, read_member_kana, ""),
            gender=take("gender", draft.gender, read_gender, ""),
            birth_on=self.needed_day("birth_on", draft.birth_on, "生年月日"),
            postal_code=take("postal_code", draft.postal_code, read_postal_code, ""),
            address=take("address", draft.address, read_address, ""),
            telephone=take("telephone", draft.telephone, read_telephone, ""),
            email=take("email", draft.email, read_mail, ""),
            registered_on=registered_on,
            received_on=received_on,
            centre=self.note("centre", draft.centre, "センター"),
            course=self.note("course", draft.course, "コース"),
            children=self.children(),
            consent=self.consent(registered_on, received_on),
            delivery_group=self.note("delivery_group", draft.delivery_group, "班"),
            care_of=take("care_of", draft.care_of, read_care_of, ""),
            contact_note=take("contact_note", draft.contact_note, read_contact_note, ""),
            away_postal_code=away.postal_code,
            away_address=away.address,
            away_care_of=away.care_of,
            away_until_on=away.until_on,
        )

    def children(self) -> tuple[NewChild, ...]:
        drafts = self.draft.children
        numbered = [(place, child) for place, child in enumerate(drafts) if not child.is_empty()]
        if len(numbered) > MOST_CHILDREN:
            sentence = f"お子さまは{MOST_CHILDREN}人まで登録できます。人数を確かめてください。"
            self.found.problems.append(Problem("children", sentence))
        return tuple(
            read_child(child, f"children.{place}", self.found, today=self.today)
            for place, child in numbered
        )

    def consent(self, registered_on: date, received_on: date | None) -> NewConsent:
        typed, take = self.draft.consent, self.found.take
        take("consent.agreed", typed.agreed, read_agreed, instead=False)
        given_on = self.needed_day("consent.given_on", typed.given_on, "同意日")
        named_on = self.optional_day("consent.version_on", typed.version_on, future=True)
        self.pass_gate(given_on, named_on, registered_on, received_on)
        version = consented_version(given_on, named_on, self.versions)
        return NewConsent(
            given_on=given_on,
            method=take("consent.method", typed.method, read_method, ""),
            receiver=self.note("consent.receiver", typed.receiver, "受付者"),
            version_on=version.on if version else given_on,
            inferred=named_on is None,
            kept_at=self.note("consent.kept_at", typed.kept_at, "申込書の保管場所"),
        )

    def pass_gate(
        self, given_on: date, named_on: date | None, registered_on: date, received_on: date | None
    ) -> None:
        """Ask the gate, once all days that it looks at could be read."""
        days = ("consent.given_on", "consent.version_on", "registered_on", "received_on")
        if any(self.found.has_problem(field) for field in days):
            return
        if received_on and received_on > registered_on:
            sentence = "申込受付日が登録日より後になっています。どちらが正しいか確かめてください。"
            self.found.problems.append(Problem("received_on", sentence, self.draft.received_on))
        refusal = contradiction(given_on, named_on) or gate(
            given_on=given_on,
            named_on=named_on,
            registered_on=registered_on,
            received_on=received_on,
            versions=self.versions,
        )
        if refusal:
            typed = self.draft.consent
            value = typed.given_on if refusal.field == "consent.given_on" else typed.version_on
            self.found.problems.append(Problem(refusal.field, refusal.sentence, value))

    def needed_day(self, field: str, text: str, label: str) -> date:
        def read(typed: str) -> date:
            if not typed.strip():
                raise BadValue(f"{label}がありません。{label}を入れてください。")
            return read_date(typed, today=self.today)

        return self.found.take(field, text, read, self.today)

    def optional_day(self, field: str, text: str, *, future: bool = False) -> date | None:
        def read(typed: str) -> date | None:
            return read_date(typed, today=self.today, future=future) if typed.strip() else None

        return self.found.take(field, text, read, None)

    def note(self, field: str, text: str, label: str) -> str:
        return self.found.take(field, text, partial(read_note, label=label), "")


def _warn_of_the_unlikely(member: NewMember, found: Findings) -> None:
    """Point at what is allowed but is most often a slip."""
    if age_on(member.birth_on, member.registered_on) < _YOUNGEST_USUAL:
        found.warn(
            "birth_on",
            western(member.birth_on),
            f"登録日に{_YOUNGEST_USUAL}歳未満です。お子さまの生年月日ではないか確かめてください。",
        )
    if misses_first_zero(member.telephone):
        sentence = "電話番号が0で始まっていません。先頭の0が消えていないか確かめてください。"
        found.warn("telephone", member.telephone, sentence)
    received_on = member.received_on
    if received_on and received_on < member.consent.given_on:
        sentence = "申込受付日が同意日より前です。日付を確かめてください。"
        found.warn("received_on", western(received_on), sentence)


def _warn_of_children(draft: MemberDraft, member: NewMember, found: Findings, day: date) -> None:
    """Point at what is odd about a child, at the place of the row that it was typed into."""
    places = [place for place, child in enumerate(draft.children) if not child.is_empty()]
    born = member.birth_on
    for place, child in zip(places, member.children, strict=True):
        warn_of_child(child, f"children.{place}", found, member_birth_on=born, today=day)
