"""Keep the people who sign in."""

from datetime import date, datetime

from sqlalchemy import String, false
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class StaffRecord(Base):
    """Hold one person of the office; roles are words joined by a comma.

    `must_change` while the password is one that somebody else chose.
    """

    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(primary_key=True)
    login: Mapped[str] = mapped_column(String(64), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    roles: Mapped[str] = mapped_column(String(120))
    active: Mapped[bool] = mapped_column(default=True)
    added_at: Mapped[datetime] = mapped_column(Moment)
    left_on: Mapped[date | None]
    password_set_at: Mapped[datetime | None] = mapped_column(Moment)
    must_change: Mapped[bool] = mapped_column(default=False, server_default=false())
    edition: Mapped[int] = mapped_column(default=1, server_default="1")
