"""Build a workbook of one sheet in memory: the usual libraries put its cells into temporary files.

What they leave there in the clear, and only take away afterwards, can be read from the disk
(SAFETY §5). The parts are those that ECMA-376 asks for, and no others.
"""

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from xml.sax.saxutils import escape

TITLE: Final = "一覧"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OPEN: Final = "http://schemas.openxmlformats.org"
_MAIN: Final = f'xmlns="{_OPEN}/spreadsheetml/2006/main"'
_LINKS: Final = f'xmlns="{_OPEN}/package/2006/relationships"'
_KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_TO: Final = f"{_OPEN}/officeDocument/2006/relationships"
_PARTS: Final = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_OPEN}/package/2006/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/>'
        "</Types>"
    ),
    "_rels/.rels": (
        f'<Relationships {_LINKS}><Relationship Id="rId1" Type="{_TO}/officeDocument"'
        ' Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook {_MAIN} xmlns:r="{_TO}"><bookViews><workbookView/></bookViews>'
        f'<sheets><sheet name="{TITLE}" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f"<Relationships {_LINKS}>"
        f'<Relationship Id="rId1" Type="{_TO}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{_TO}/styles" Target="styles.xml"/></Relationships>'
    ),
    # Format 49 is «@»: a cell stays text also after it was edited.
    "xl/styles.xml": (
        f'<styleSheet {_MAIN}><fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font>'
        '</fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
        '</cellStyleXfs><cellXfs count="2">'
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/>'
        "</cellStyles></styleSheet>"
    ),
}
_SHEET: Final = (
    f'<worksheet {_MAIN}><sheetViews><sheetView workbookViewId="0" tabSelected="1">'
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    '<selection pane="bottomLeft"/></sheetView></sheetViews>'
    '<sheetFormatPr defaultRowHeight="15"/><sheetData>'
)
_END: Final = "</sheetData></worksheet>"
_LINE_END: Final = {"\r": "&#13;"}  # or a reader of XML would make a new line of it


def build(rows: Iterable[Sequence[str]]) -> bytes:
    """Return the bytes of a workbook; the first row stays in sight, and every cell is text."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as book:
        for name, part in _PARTS.items():
            book.writestr(name, _HEAD + part)
        with book.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            sheet.write((_HEAD + _SHEET).encode())
            for number, cells in enumerate(rows, 1):
                sheet.write("".join(_row(number, cells)).encode())
            sheet.write(_END.encode())
    return data.getvalue()


def _row(number: int, cells: Sequence[str]) -> Iterator[str]:
    yield f'<row r="{number}">'
    for place, text in enumerate(cells):
        where = f'<c r="{_letters(place)}{number}" s="1"'
        words = f'<is><t xml:space="preserve">{escape(text, _LINE_END)}</t></is>'
        yield f'{where} t="inlineStr">{words}</c>' if text else f"{where}/>"
    yield "</row>"


def _letters(place: int) -> str:
    """Name a column as a spreadsheet does: A, B, … Z, AA."""
    above, own = divmod(place, 26)
    return (_letters(above - 1) if above else "") + chr(ord("A") + own)
