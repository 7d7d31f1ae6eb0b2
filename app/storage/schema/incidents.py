"""Keep what went wrong with personal data: a thin register, which is completed later."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class IncidentRecord(Base):
    """Hold one incident (漏えい等事案); its words are erasable.

    A letter that reached the wrong person names the letter, the apology and what replaced it; of
    the letters of a run, which share one number, it names the slip.
    """

    __tablename__ = "incidents"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    found_on: Mapped[date]
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id"), index=True)
    slip_id: Mapped[int | None] = mapped_column(ForeignKey("slips.id"))
    apology_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id"))
    replacement_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id"))
    what: Mapped[str | None] = mapped_column(Text)
    reached: Mapped[str | None] = mapped_column(Text)
    recovered_on: Mapped[date | None]
    recovery: Mapped[str] = mapped_column(String(20), default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    closed_on: Mapped[date | None]
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    number: Mapped[str] = mapped_column(String(20), default="", server_default="")
    title: Mapped[str] = mapped_column(String(200), default="", server_default="")
    known_time: Mapped[str] = mapped_column(String(5), default="", server_default="")
    department: Mapped[str] = mapped_column(String(120), default="", server_default="")
    happened_on: Mapped[date | None]
    origin: Mapped[str] = mapped_column(String(20), default="own", server_default="own")
    types: Mapped[str] = mapped_column(String(80), default="", server_default="")
    encrypted: Mapped[bool] = mapped_column(default=False, server_default=false())
    people_count: Mapped[int | None]
    not_reported_why: Mapped[str] = mapped_column(Text, default="", server_default="")
    client_told_on: Mapped[date | None]
    substitute: Mapped[str] = mapped_column(Text, default="", server_default="")
    substitute_on: Mapped[date | None]
    edition: Mapped[int] = mapped_column(default=1, server_default="1")
    recipient_id: Mapped[int | None] = mapped_column(ForeignKey("recipients.id"))
