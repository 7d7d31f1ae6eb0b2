"""Keep the requests: the case, its rights, its papers and its clock."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class RequestRecord(Base):
    """Hold one case; `provisional` marks a half-filled one (仮受付)."""

    __tablename__ = "requests"

    id: Mapped[int] = mapped_column(primary_key=True)
    receipt_number: Mapped[str] = mapped_column(String(12), unique=True)
    provisional: Mapped[bool]
    received_on: Mapped[date] = mapped_column(index=True)
    channel: Mapped[str] = mapped_column(String(20), default="")
    requester_kind: Mapped[str] = mapped_column(String(20), default="")
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    wished_method: Mapped[str] = mapped_column(String(40), default="")
    taken_at: Mapped[datetime] = mapped_column(Moment)
    taken_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    in_charge: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    extended_on: Mapped[date | None]
    extension_reason: Mapped[str] = mapped_column(Text, default="")
    closed_on: Mapped[date | None]
    edition: Mapped[int] = mapped_column(default=1)
    system: Mapped[str] = mapped_column(String(20), default="personal", server_default="personal")
    handed_to: Mapped[str] = mapped_column(String(60), default="", server_default="")
    handed_on: Mapped[date | None]
    restricted: Mapped[bool] = mapped_column(default=False, server_default=false())
    late_reason: Mapped[str] = mapped_column(Text, default="", server_default="")


class RequestDetailRecord(Base):
    """Hold who asks and what they said; erasable."""

    __tablename__ = "request_details"

    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), primary_key=True)
    requester_name: Mapped[str] = mapped_column(String(200), default="")
    folded: Mapped[str] = mapped_column(Text, default="")
    typed: Mapped[str] = mapped_column(Text)


class RequestSubjectRecord(Base):
    """Hold about whom a case is where it is not the member herself."""

    __tablename__ = "request_subjects"

    request_id: Mapped[int] = mapped_column(
        ForeignKey("requests.id"), primary_key=True, autoincrement=False
    )
    kind: Mapped[str] = mapped_column(String(12))
    child_id: Mapped[int | None] = mapped_column(ForeignKey("children.id"), index=True)
    deceased: Mapped[bool] = mapped_column(default=False, server_default=false())


class CaseLetterRecord(Base):
    """Say what an issued letter is in its case: a receipt, an asking, an answer."""

    __tablename__ = "case_letters"

    letter_id: Mapped[int] = mapped_column(
        ForeignKey("letters.id"), primary_key=True, autoincrement=False
    )
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    purpose: Mapped[str] = mapped_column(String(20))
    right_id: Mapped[int | None] = mapped_column(ForeignKey("request_rights.id"))
    stop_id: Mapped[int | None] = mapped_column(ForeignKey("request_stops.id"))


class IdentityCheckRecord(Base):
    """Hold which papers were seen, by whom, on which day; never an image of them."""

    __tablename__ = "identity_checks"

    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), primary_key=True)
    checked_on: Mapped[date]
    checked_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    content: Mapped[str] = mapped_column(Text)


class StopRecord(Base):
    """Hold one stop of the clock: what was asked for, on which day, and when it came."""

    __tablename__ = "request_stops"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    asked_on: Mapped[date]
    completed_on: Mapped[date | None]
    what: Mapped[str] = mapped_column(Text)
    matter: Mapped[str] = mapped_column(String(20), default="", server_default="")


class RightRecord(Base):
    """Hold one right of a case: remedy and basis, decision, approval, act, answer."""

    __tablename__ = "request_rights"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    position: Mapped[int]
    remedy: Mapped[str] = mapped_column(String(40))
    basis: Mapped[str] = mapped_column(String(40), default="")
    outcome: Mapped[str] = mapped_column(String(20), default="")
    ground: Mapped[str] = mapped_column(String(40), default="")
    public_reason: Mapped[str] = mapped_column(Text, default="")
    internal_reason: Mapped[str] = mapped_column(Text, default="")
    drafted_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    decided_on: Mapped[date | None]
    submitted_on: Mapped[date | None]
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    approved_on: Mapped[date | None]
    returned_reason: Mapped[str] = mapped_column(Text, default="")
    carried_out_on: Mapped[date | None]
    carried_out_note: Mapped[str] = mapped_column(Text, default="")
    answered_on: Mapped[date | None]
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id"))
    dispatched_on: Mapped[date | None]
    masks: Mapped[str] = mapped_column(Text, default="{}")
    approved_facts_sha256: Mapped[str] = mapped_column(String(64), default="")
    asked: Mapped[str] = mapped_column(Text, default="", server_default="")
    findings: Mapped[str] = mapped_column(Text, default="", server_default="")
    alternative: Mapped[str] = mapped_column(Text, default="", server_default="")
    erasable_on: Mapped[date | None]
    plan: Mapped[str] = mapped_column(Text, default="{}", server_default="{}")
