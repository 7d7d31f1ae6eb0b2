"""Check the files of other programs: workbooks, and the table of postal codes."""

from pathlib import Path

from app.exchange.excel_files import read_excel, write_excel
from app.exchange.postal_codes import PostalCodes
from app.office.desk import Clock
from app.rules.errors import OfficeError
from app.storage.keys import Randomness

_CELLS = ("𠮷田　架空", "=1+1")


def prove(scratch: Path, _clock: Clock, _randomness: Randomness) -> str:
    """Write a workbook and read it back exactly; look a postal code up."""
    path = scratch / "kakunin.xlsx"
    write_excel(path, ["氏名", "番号"], [_CELLS])
    if read_excel(path)[1].cells != _CELLS:
        raise OfficeError("Excelファイルを書いたとおりに読めません。")
    if not PostalCodes().find("997-0015"):
        raise OfficeError("郵便番号の表を読めません。")
    return "Excelファイルと郵便番号の表を読めました"
