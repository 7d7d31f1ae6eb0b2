"""Tell whether the sender's facts fit where letters print them, before they are kept."""

from app.letters.blocks import desk
from app.letters.characters import one_line
from app.letters.facts import Organisation
from app.letters.lines import break_lines
from app.letters.page import BODY, RIGHT, SEAL
from app.letters.refusals import SheetTooFull
from app.letters.specimen_people import IN_CHARGE
from app.letters.window import beside
from app.rules.page_settings import PageSettings

NAME_LINES, DESK_LINES = 2, 5
_AROUND = 2  # the strips above and below the desk's lines


def refuse_crowded(sender: Organisation, settings: PageSettings) -> None:
    """Refuse facts that would push the sender down into the letter, or crowd its end.

    Raises `SheetTooFull`.
    """
    room = RIGHT - SEAL - beside(settings, RIGHT)
    if len(break_lines(one_line(sender.name), room, BODY)) > NAME_LINES:
        raise SheetTooFull(
            "組合の名称が長く、文書の頭に2行で入りません。何も変えていません。短くしてください。"
        )
    if len(desk(sender, IN_CHARGE)) - _AROUND > DESK_LINES:
        raise SheetTooFull(
            f"窓口の名称・受付の時間・所在地が長く、文書の末尾に{DESK_LINES}行で入りません。"
            "何も変えていません。短くしてください。"
        )
