"""Keep what was received from third parties (第三者受領記録簿, 法30条)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class ReceivedDataRecord(Base):
    """Hold one receipt: from whom, how they had it, how that was checked."""

    __tablename__ = "received_data"

    id: Mapped[int] = mapped_column(primary_key=True)
    provider_name: Mapped[str] = mapped_column(String(200))
    provider_address: Mapped[str] = mapped_column(String(400), default="")
    provider_representative: Mapped[str] = mapped_column(String(200), default="")
    ground: Mapped[str] = mapped_column(String(30))
    record_duty: Mapped[bool]
    background: Mapped[str] = mapped_column(Text, default="")
    checked_how: Mapped[str] = mapped_column(Text, default="")
    record_method: Mapped[str] = mapped_column(String(12))
    from_on: Mapped[date]
    to_on: Mapped[date]
    items: Mapped[str] = mapped_column(Text)
    way: Mapped[str] = mapped_column(String(40))
    others_count: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class ReceivedPersonRecord(Base):
    """Name one member whose data were received."""

    __tablename__ = "received_people"

    id: Mapped[int] = mapped_column(primary_key=True)
    received_id: Mapped[int] = mapped_column(ForeignKey("received_data.id"), index=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    child_id: Mapped[int | None] = mapped_column(ForeignKey("children.id"))


class ReceivedNameRecord(Base):
    """Say who an erased person of a receipt was, while the law wants it kept; erasable."""

    __tablename__ = "received_names"

    person_id: Mapped[int] = mapped_column(
        ForeignKey("received_people.id"), primary_key=True, autoincrement=False
    )
    name: Mapped[str] = mapped_column(String(200))
    member_code: Mapped[str] = mapped_column(String(10), default="")
    child_name: Mapped[str] = mapped_column(String(200), default="")
