"""Answer `encrypt`, `decrypt` and `new-key`."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.seat import seated
from app.office import key_changes
from app.rules.errors import Refused

_OLDER_BACKUPS = "これまでに作った控えは、元のままです（暗号化も、鍵も変わりません）。"


def encrypt(asked: Namespace) -> Answer:
    """Encrypt plain records from here on."""
    with seated(asked) as desk:
        turned = key_changes.encrypt(desk)
    return Answer(
        {"encrypted": True},
        (
            "記録を暗号化しました。",
            *turned.sentences,
            f"{_OLDER_BACKUPS}暗号化していない控えは、いらなくなったら消してください。",
        ),
    )


def decrypt(asked: Namespace) -> Answer:
    """Keep the records plain from here on; asked for twice, as anybody can read them then."""
    if not asked.yes and not asked.database:  # on a server it is refused in words of its own
        raise Refused(
            "暗号化をやめると、このPCを使える人はだれでも記録を読めるようになります。"
            "何も変えていません。それでもよいときは、--yes を付けてください。"
        )
    with seated(asked) as desk:
        turned = key_changes.decrypt(desk)
    return Answer(
        {"encrypted": False},
        ("記録の暗号化をやめました。", *turned.sentences, _OLDER_BACKUPS),
    )


def renew(asked: Namespace) -> Answer:
    """Change the data key; passwords and recovery sheet go on as they are."""
    with seated(asked) as desk:
        changed = key_changes.renew(desk)
    return Answer(
        {"renewed": True},
        (
            "記録の鍵を変えました。パスワードと復旧用シートは、そのまま使えます。",
            *changed.sentences,
            _OLDER_BACKUPS,
        ),
    )
