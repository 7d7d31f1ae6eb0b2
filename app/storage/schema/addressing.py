"""Keep where an answer goes and how a name is printed that no font has."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class AnswerAddressRecord(Base):
    """Hold where the answers of one case go (回答送付先); the whole row is erasable."""

    __tablename__ = "answer_addresses"

    request_id: Mapped[int] = mapped_column(
        ForeignKey("requests.id"), primary_key=True, autoincrement=False
    )
    basis: Mapped[str] = mapped_column(String(20))
    postal_code: Mapped[str] = mapped_column(String(8), default="")
    address: Mapped[str] = mapped_column(Text, default="")
    care_of: Mapped[str] = mapped_column(Text, default="")
    checked_on: Mapped[date]
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class PrintedNameRecord(Base):
    """Hold how a name is printed that cannot be: by 代替字, or left blank to be written by hand."""

    __tablename__ = "printed_names"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    child_id: Mapped[int | None] = mapped_column(ForeignKey("children.id"), index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("requests.id"), index=True)
    manner: Mapped[str] = mapped_column(String(12))
    written: Mapped[str | None] = mapped_column(Text)
    printed: Mapped[str | None] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text, default="")
    ended_on: Mapped[date | None]
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
