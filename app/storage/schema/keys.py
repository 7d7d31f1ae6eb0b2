"""Keep the key slots of an office on a server, and the wrong guesses there.

In a data folder both lie in files beside the records, which only the slots open.
"""

from datetime import datetime

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class KeyRingRecord(Base):
    """Hold the ring of slots as its file spells it; there is one row, with key 1."""

    __tablename__ = "key_rings"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[str] = mapped_column(Text)
    edition: Mapped[int] = mapped_column(default=1)


class SignInTryRecord(Base):
    """Hold one wrong guess; rows older than an hour are swept away."""

    __tablename__ = "sign_in_tries"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment, index=True)
    kind: Mapped[str] = mapped_column(String(12))
    login: Mapped[str] = mapped_column(String(64), default="")
