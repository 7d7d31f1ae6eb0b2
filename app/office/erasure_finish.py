"""Take what erasures left in the files out of them."""

from app.office.desk import Desk
from app.storage.leftovers import empty_log


def finish(desk: Desk) -> bool:
    """Take the last traces out of the files; False while somebody reads the records."""
    with desk.look() as unit:
        pending = unit.erasures.ids(pending_only=True)
    if not pending:
        return True
    if not empty_log(desk.store.engine):
        return False
    with desk.unit("消去の仕上げ") as unit:
        unit.erasures.finish(pending)
        unit.log(tuple(("erasure", key) for key in pending), {"erasures": len(pending)})
    return True
