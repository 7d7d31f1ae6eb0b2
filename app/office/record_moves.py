"""Remember in a folder that its records were moved to a server, and let nobody work there."""

from typing import Final

from app.rules.errors import Refused
from app.storage.open_store import Store
from app.storage.unit import Unit

MOVED_TO: Final = "records/moved_to"


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
