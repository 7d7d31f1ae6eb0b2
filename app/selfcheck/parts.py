"""Hold the checks of an installation; each returns what it saw, or raises."""

from collections.abc import Callable, Mapping
from pathlib import Path

import psycopg
import sqlcipher3.dbapi2

from app.exchange.excel_files import read_excel, write_excel
from app.exchange.postal_codes import PostalCodes
from app.letters import extraction
from app.letters.fonts import missing
from app.letters.preview import page_images
from app.office import access, demo, demo_requests, history, letters, requests
from app.office.access import FirstStart
from app.office.desk import Clock, Desk
from app.rules.errors import OfficeError
from app.selfcheck.window import open_and_close
from app.storage.engine import sqlite_engine
from app.storage.keys import Randomness
from app.storage.store import RECORDS

Part = Callable[[Path, Clock, Randomness], str]

NAMES = "𠮷田 髙橋 辻󠄀 邊󠄀 邊󠄉 葛󠄀"
UNPRINTABLE = "邊󠄄"


def engine(folder: Path, clock: Clock, randomness: Randomness) -> str:
    """Make encrypted records; prove that the file is cipher text and another key opens nothing."""
    data = folder / "data"
    setup = FirstStart("kakunin", "自己点検", "jiko-tenken-2026")
    access.create(data, setup, clock=clock, randomness=randomness)
    if (data / RECORDS).read_bytes()[:15] == b"SQLite format 3":
        raise OfficeError("記録のファイルが暗号化されていません。")
    if _opens(data / RECORDS, randomness(32)):
        raise OfficeError("別の鍵で記録が開きました。")
    access.sign_in(data, "kakunin", "jiko-tenken-2026", clock=clock, randomness=randomness).close()
    return f"SQLite {sqlcipher3.dbapi2.sqlite_version}、暗号化した記録を作って開けました"


def fonts(_folder: Path, _clock: Clock, _randomness: Randomness) -> str:
    """Prove that rare names print and that what no font has is found."""
    absent = missing(NAMES)
    if absent:
        raise OfficeError(f"印刷できない文字があります（{absent[0].code}）。")
    if not missing(UNPRINTABLE):
        raise OfficeError("どのフォントにもない字形を見つけられません。")
    return f"{NAMES} を印刷できます"


def desk_work(folder: Path, clock: Clock, randomness: Randomness) -> str:
    """Carry one request from intake to its printed letter, and read the letter back."""
    desk = _demo(folder, clock, randomness)
    try:
        clerk = demo.clerk_of(desk)
        scene = demo_requests.disclose(desk, clerk, clock())
        page = requests.page(desk, scene.request_id)
        content = letters.pdf(desk, page.letters[0].id)
        return _read_back(content, page.row.requester_name, page.letters[0].document_number)
    finally:
        desk.close()


def log_chain(folder: Path, clock: Clock, randomness: Randomness) -> str:
    """Verify the operation log, and prove that the records refuse to have it changed."""
    desk = _demo(folder, clock, randomness)
    try:
        found = history.verify(desk)
        if not found.verdict.ok:
            raise OfficeError(found.sentence)
        return found.sentence
    finally:
        desk.close()


def files(folder: Path, _clock: Clock, _randomness: Randomness) -> str:
    """Write a workbook and read it back exactly; look a postal code up."""
    path = folder / "kakunin.xlsx"
    write_excel(path, ["氏名", "番号"], [["𠮷田　架空", "=1+1"]])
    if read_excel(path)[1].cells[:2] != ("𠮷田　架空", "=1+1"):
        raise OfficeError("Excelファイルを書いたとおりに読めません。")
    if not PostalCodes().find("997-0015"):
        raise OfficeError("郵便番号の表を読めません。")
    return "Excelファイルと郵便番号の表を読めました"


def window(folder: Path, clock: Clock, randomness: Randomness) -> str:
    """Open the window on practice records, show every tab, and close it."""
    desk = _demo(folder, clock, randomness)
    try:
        return open_and_close(desk)
    finally:
        desk.close()


def server_driver(_folder: Path, _clock: Clock, _randomness: Randomness) -> str:
    """Prove that the driver for a shared server came along."""
    return f"PostgreSQL の接続部品 {psycopg.__version__}（{psycopg.pq.__impl__}）"


CHECKS: Mapping[str, Part] = {
    "記録と暗号化": engine,
    "文字とフォント": fonts,
    "受付から回答の文書まで": desk_work,
    "操作記録": log_chain,
    "ファイルの読み書き": files,
    "画面": window,
    "共有データベースの部品": server_driver,
}


def _opens(path: Path, key: bytes) -> bool:
    other = sqlite_engine(path, key)
    try:
        with other.connect():
            return True
    except OfficeError:
        return False
    finally:
        other.dispose()


def _demo(folder: Path, clock: Clock, randomness: Randomness) -> Desk:
    data = folder / "demo"
    demo.make(data, members=12, seed=1, clock=clock, randomness=randomness)
    return access.sign_in(data, demo.LOGIN, demo.PASSWORD, clock=clock, randomness=randomness)


def _read_back(content: bytes, name: str, number: str) -> str:
    text = extraction.text(content)
    if name not in text or number not in text:
        raise OfficeError("文書の文字を読み戻せません。")
    pages = len(page_images(content, 72))
    return f"{number}（{pages}枚）を発行し、お名前と番号を読み戻しました"
