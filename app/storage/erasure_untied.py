"""Find what names a person although nobody tied it to her, and goes with her at once."""

import json
from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.rules.known_names import Known
from app.storage.erasure_known import KnownFamily, Typed, field_of, says
from app.storage.erasure_reach import Keys
from app.storage.schema.applications import ApplicationDetailRecord
from app.storage.schema.children import ChildRecord, GuardianDetailRecord, GuardianshipRecord
from app.storage.schema.phone_notes import PhoneNoteDetailRecord, PhoneNoteRecord


def applications(session: Session, family: KnownFamily) -> Keys:
    """Return the forms that wait under her name."""
    detail = ApplicationDetailRecord
    query = select(detail.application_id, detail.typed)
    return tuple(
        key
        for key, content in session.execute(query)
        if any(_applies(one, json.loads(content)) for one in family.adults)
    )


def phone_notes(session: Session, family: KnownFamily) -> Keys:
    """Return the notes of her calls."""
    note, detail = PhoneNoteRecord, PhoneNoteDetailRecord
    query = (
        select(detail.note_id, detail.caller_name, detail.telephone)
        .join(note, note.id == detail.note_id)
        .where(note.member_id.is_(None), note.request_id.is_(None))
        .where(says(detail.folded, family.adults))
    )
    return tuple(
        key
        for key, name, phone in session.execute(query)
        if any(one.bears(name) and one.shares(telephone=phone) for one in family.adults)
    )


def ties(session: Session, family: KnownFamily, children: Collection[int]) -> Keys:
    """Return the ties of these children that name her beside her own registration."""
    tie, detail = GuardianshipRecord, GuardianDetailRecord
    root = func.coalesce(ChildRecord.merged_into, ChildRecord.id)
    query = (
        select(tie.id, detail.name, detail.kana)
        .join(detail, detail.guardianship_id == tie.id)
        .join(ChildRecord, ChildRecord.id == tie.child_id)
        .where(root.in_(children))
    )
    return tuple(
        key
        for key, name, kana in session.execute(query)
        if any(one.bears(name, kana) for one in family.adults)
    )


def _applies(known: Known, typed: Typed) -> bool:
    return known.bears(field_of(typed, "name"), field_of(typed, "kana")) and known.shares(
        *(field_of(typed, name) for name in ("telephone", "address", "birth_on"))
    )
