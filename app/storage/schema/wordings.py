"""Keep the wording of the letters: each text that a letter was drawn with, by its version."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class WordingRecord(Base):
    """Hold one text (TOML) of a kind of letter; rows are added only.

    `shipped`: it came with the program and was put on record when the first letter used it.
    `chosen`: the office put it into use; of a kind's chosen rows the newest holds, and where it is
    shipped too, or none is there, the program's own text is used.
    """

    __tablename__ = "wordings"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(40), index=True)
    version: Mapped[str] = mapped_column(String(12))
    text: Mapped[str] = mapped_column(Text)
    shipped: Mapped[bool] = mapped_column(default=False, server_default=false())
    chosen: Mapped[bool] = mapped_column(default=False, server_default=false())
    note: Mapped[str] = mapped_column(String(200), default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
