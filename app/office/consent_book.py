"""Count how the registered members stood to the policy at the end of a period (同意の状況)."""

from typing import Final

from app.office.desk import Desk
from app.office.registers import Register
from app.rules.eras import japanese
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage.register_days import RegisterDays, VersionCount

TITLE: Final = "同意の状況"
WORDS: Final = {
    "current": "最新の方針に同意",
    "renewal_due": "再同意待ち",
    "declined": "不同意",
    "withdrawn": "撤回",
    "none": "同意の記録なし",
}
_COLUMNS: Final = (("方針の版", 70.0), ("同意の状況", 60.0), ("人数", 30.0))


def register(desk: Desk, period: Days) -> Register:
    """Return a line for each version and standing, as of the last day of a period."""
    desk.demand(Verb.read_members)
    day = min(period.to_on or desk.today, desk.today)
    with desk.look() as unit:
        counts = sorted(RegisterDays(unit.session).by_version(day), key=_newest_first)
    everybody = sum(line.count for line in counts)
    current = sum(line.count for line in counts if line.standing == "current")
    lead = (
        f"{japanese(day)}現在、登録中のすくすく会員{everybody:,}名の同意の状況です。"
        f"その日に施行されていた方針に同意している方は{current:,}名です。"
    )
    return Register(TITLE, lead, _COLUMNS, tuple(map(_row, counts)))


def _row(line: VersionCount) -> tuple[str, ...]:
    version = f"{japanese(line.version_on)}施行の版" if line.version_on else "（版なし）"
    return version, WORDS[line.standing], f"{line.count:,}"


def _newest_first(line: VersionCount) -> tuple[bool, int, int]:
    day = line.version_on.toordinal() if line.version_on else 0
    return line.version_on is None, -day, tuple(WORDS).index(line.standing)
