"""Answer `members find`."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.seat import seated
from app.office import members


def find(asked: Namespace) -> Answer:
    """Find members as the members tab does."""
    with seated(asked) as desk:
        ids = members.find_ids(desk, asked.text)
        rows = members.rows(desk, ids[: asked.limit])
    content = {
        "total": len(ids),
        "members": [
            {"member_code": row.member_code, "name": row.name, "kana": row.kana} for row in rows
        ],
    }
    lines = (f"{row.member_code}\t{row.name}\t{row.kana}" for row in rows)
    return Answer(content, (f"{len(ids)}人が見つかりました。", *lines))
