"""Check the driver for a shared PostgreSQL server."""

from pathlib import Path

import psycopg

from app.office.desk import Clock
from app.storage.keys import Randomness


def prove(_scratch: Path, _clock: Clock, _randomness: Randomness) -> str:
    """Prove that the driver for a shared server came along."""
    return f"PostgreSQL の接続部品 {psycopg.__version__}（{psycopg.pq.__impl__}）"
