"""Keep what happened although the program would have refused it (事実の記録、要是正)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class NonconformityRecord(Base):
    """Hold one fact that has no legal effect, until it is remedied."""

    __tablename__ = "nonconformities"

    id: Mapped[int] = mapped_column(primary_key=True)
    gate: Mapped[str] = mapped_column(String(30))
    request_id: Mapped[int | None] = mapped_column(ForeignKey("requests.id"), index=True)
    right_id: Mapped[int | None] = mapped_column(ForeignKey("request_rights.id"))
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    provision_id: Mapped[int | None] = mapped_column(ForeignKey("provisions.id"))
    happened_on: Mapped[date]
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    remedied_on: Mapped[date | None] = mapped_column(index=True)
    remedied_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class NonconformityDetailRecord(Base):
    """Hold what happened, the sentence of the refusal, and how it was remedied; erasable."""

    __tablename__ = "nonconformity_details"

    nonconformity_id: Mapped[int] = mapped_column(
        ForeignKey("nonconformities.id"), primary_key=True, autoincrement=False
    )
    what: Mapped[str] = mapped_column(Text)
    refusal: Mapped[str] = mapped_column(Text, default="")
    remedy: Mapped[str] = mapped_column(Text, default="")
