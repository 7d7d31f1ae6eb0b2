"""Keep the office's settings, and the series that count without a gap."""

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base


class SettingRecord(Base):
    """Hold one setting as JSON; keys of a person's own begin with `staff/<id>/`."""

    __tablename__ = "settings"

    key: Mapped[str] = mapped_column(String(120), primary_key=True)
    content: Mapped[str] = mapped_column(Text)


class SeriesRecord(Base):
    """Hold the last number given of one series, such as `letters/2026`."""

    __tablename__ = "series"

    name: Mapped[str] = mapped_column(String(60), primary_key=True)
    last: Mapped[int]
