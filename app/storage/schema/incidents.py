"""Keep what went wrong with personal data: a thin register, which is completed later."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
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
