"""Count how much of each kind of personal data the records hold now (個人データ取扱台帳)."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import ColumnElement, Table, func, or_, select, true
from sqlalchemy.orm import Session

from app.storage.schema import METADATA

# For each item of the inventory: the table that holds it, and columns of which one is filled.
HELD_IN: Final[Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]] = {
    "member_code": (("members", ("member_code",)),),
    "name": (("member_details", ("name",)),),
    "kana": (("member_details", ("kana",)),),
    "gender": (("member_details", ("gender",)),),
    "birth_on": (("member_details", ("birth_on",)),),
    "address": (("member_details", ("postal_code", "address")),),
    "care_of": (("member_details", ("care_of",)),),
    "telephone": (("member_details", ("telephone",)),),
    "email": (("member_details", ("email",)),),
    "away": (("member_details", ("away_postal_code", "away_address")),),
    "contact_note": (("member_details", ("contact_note",)),),
    "registered_on": (("members", ("registered_on",)),),
    "received_on": (("members", ("received_on",)),),
    "centre": (("members", ("centre",)),),
    "course": (("members", ("course",)),),
    "delivery_group": (("members", ("delivery_group",)),),
    "state": (("members", ("state",)),),
    "mail_stopped": (("members", ("mail_stopped",)),),
    "suspension": (("suspensions", ()),),
    "child": (("child_details", ()),),
    "guardian": (("guardian_details", ()),),
    "consent": (("consents", ()),),
    "consent_note": (("consent_details", ("note",)),),
    "notice": (("notices", ()),),
    "evidence": (("consent_evidence", ()),),
    "slip": (("slips", ()),),
    "application": (("application_details", ()),),
    "exit": (("exits", ()),),
    "follow_up": (("follow_ups", ()),),
    "request": (("request_details", ()),),
    "request_contact": (("request_details", ("typed",)),),
    "request_about": (("request_details", ("typed",)),),
    "request_memo": (("request_details", ("typed",)),),
    "request_investigation": (("inquiry_details", ()), ("case_notes", ())),
    "request_delivered": (("inquiry_files", ()), ("inquiry_items", ())),
    "letter": (("letters", ("pdf",)),),
    "call": (("phone_note_details", ()),),
    "fact": (("nonconformity_details", ()),),
    "authority": (("authority_inquiry_details", ()),),
    "recipient": (("recipients", ("representative", "contact", "manager")),),
    "provision": (("provision_people", ()),),
    "received": (("received_people", ()),),
    "incident": (("incident_people", ()),),
    "worker": (("workers", ()),),
    "pledge": (("pledges", ()),),
    "training": (("training_people", ()),),
    "appointment": (("appointments", ()),),
    "staff": (("staff", ()),),
    "history": (("history_details", ()),),
}


def counts(session: Session) -> Mapping[str, int]:
    """Return for each item of the inventory how many rows hold it now."""
    return {
        item: sum(_count(session, name, columns) for name, columns in held)
        for item, held in HELD_IN.items()
    }


def _count(session: Session, name: str, columns: tuple[str, ...]) -> int:
    table = METADATA.tables[name]
    query = select(func.count()).select_from(table).where(_filled(table, columns))
    return session.execute(query).scalar_one()


def _filled(table: Table, columns: tuple[str, ...]) -> ColumnElement[bool]:
    """Say that one of the columns holds something; without columns every row does."""
    if not columns:
        return true()
    return or_(*(_holds(table.c[name]) for name in columns))


def _holds(column: ColumnElement[object]) -> ColumnElement[bool]:
    kind = column.type.python_type
    if kind is bool:
        return column.is_(True)
    return column.is_not(None) & (column != kind()) if kind in {str, bytes} else column.is_not(None)
