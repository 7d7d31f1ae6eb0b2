"""Remember in a folder that its records were moved to a server, and let nobody work there."""

from typing import Final

from app.rules.errors import Refused
from app.storage.open_store import Store
from app.storage.unit import Unit

MOVED_TO: Final = "records/moved_to"
_LEFT_BEHIND: Final = (
    "この記録は、{label} へ移してあります。"
    "このフォルダにはもう保存できず、いまの操作も保存していません。"
    "これまでに保存したものは、移した先にあります。入力したものは書き写してから閉じ、"
    "--database を付けて、移した先の記録を開いてください。"
)


def refuse_moved(opened: Store, unit: Unit) -> None:
    """Refuse to work in a folder whose records are on a server by now.

    Raises:
        Refused: they are; the sentence names the server.
    """
    label = unit.settings.read(MOVED_TO)
    if label and not opened.on_server:
        raise Refused(
            f"この記録は、{label} へ移してあります。ここでは開かずに止めました。"
            "--database を付けて、移した先の記録を開いてください。"
        )


def refuse_left_behind(opened: Store, unit: Unit) -> None:
    """Refuse to go on at a window that stood open while its records went to a server.

    Raises:
        Refused: they are there by now; what is saved here would be lost to the office.
    """
    label = None if opened.on_server else unit.settings.glance(MOVED_TO)
    if label:
        raise Refused(_LEFT_BEHIND.format(label=label))
