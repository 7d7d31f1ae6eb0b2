"""Make texts that break programs: markup, directions, line ends, marks upon marks, a megabyte."""

from itertools import cycle, islice
from random import Random

PLAIN = ("架空　花子", "渡邊\U000e0100", "hanako", "0012", "末広町架空1-2", "𠮷野")
PIECES = (
    *(
        "<b>",
        "</para>",
        "<font size=99>",
        "&amp;",
        "&#0;",
        "<![CDATA[",
        "{0}",
        "%s%n",
        "${x}",
        "{{",
    ),
    *(
        "'; DROP TABLE members; --",
        '"',
        "\\",
        "\\x00",
        "../../records.db",
        "C:\\CON",
        "=1+1",
        "\x1b[2J",
    ),
    *("\u202e", "\u2066", "\u200f", "\u061c", "\u200b", "\u2060", "\ufeff", "\u00ad", "\u3164"),
    *("\n", "\r\n", "\r", "\t", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\0", "\x07", "\x7f"),
    *(
        "\u0301" * 40,
        "\u3099",
        "\u20dd",
        "\ufe0f",
        "\U000e0101",
        "\U0001f468\u200d\U0001f469",
        "🏴\U000e0067",
    ),
    *("\ud800", "\udfff", "\ue000", "\U000f0000", "\uffff", "\ufdd0", "\U0010fffe", "ﷺ", "㌔", "ⅷ"),
    *("ｱﾞ", "e\u0308", "ฐานข้อมูล", "עִבְרִית", "العربية", "한글", "ไม่", "ꙮ", "𓀀"),
    *("\n2026-04-20 11:00:00,000 ERROR app.office 偽の記録", "\n2026-04-20 CRITICAL root forged"),
)
HUGE = 1_000_000
LONG = 4_001


def texts(count: int, chance: Random) -> list[str]:
    """Return so many texts; each piece stands in one of them, the others are mixed."""
    first = [f"{PLAIN[at % len(PLAIN)]}{piece}" for at, piece in enumerate(PIECES)]
    large = ["架" * HUGE, "<" * HUGE, "a\u0301" * LONG, "\n" * LONG, " " * LONG]
    mixed = (_mixed(chance) for _ in cycle("x"))
    known = [*first, *large]
    chance.shuffle(known)
    return [*islice(known, count), *islice(mixed, max(0, count - len(known)))]


def _mixed(chance: Random) -> str:
    parts = chance.choices((*PLAIN, *PIECES), k=chance.randint(1, 6))
    chance.shuffle(parts)
    return "".join(parts)
