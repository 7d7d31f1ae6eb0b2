"""Say in sentences what a server does to us; its codes stand in PostgreSQL's manual, appendix A."""

import re
from collections.abc import Mapping
from typing import Final

from app.rules.errors import OfficeError
from app.storage.errors import RecordsBusy, RecordsDamaged, RecordsFull, RecordsOutOfReach

Told = tuple[type[OfficeError], str]

_BUSY: Final[Told] = (
    RecordsBusy,
    (
        "ほかの処理が記録を使っているため、保存できませんでした。何も変わっていません。"
        "しばらくしてから、もう一度お試しください。"
    ),
)
_FULL: Final[Told] = (
    RecordsFull,
    (
        "サーバーのディスクの空きが足りないため、保存できませんでした。何も変わっていません。"
        "サーバーの担当の方に、空きを作ってもらってから、もう一度お試しください。"
    ),
)
_CROWDED: Final[Told] = (
    RecordsBusy,
    (
        "サーバーにつないでいるPCが多すぎて、つなげません。何も変わっていません。"
        "使っていないPCのすくすく窓口を閉じてから、もう一度お試しください。"
    ),
)
_STARTING: Final[Told] = (
    RecordsOutOfReach,
    (
        "サーバーが、いま起動しているか止まるところです。何も変わっていません。"
        "1分ほど待って、もう一度お試しください。"
    ),
)
_DENIED: Final[Told] = (
    RecordsOutOfReach,
    (
        "サーバーが、この役割での仕事を許していません。何も変わっていません。"
        "役割の名前と権限を、サーバーの担当の方に確かめてください。"
    ),
)
_CLOSED: Final[Told] = (
    RecordsOutOfReach,
    (
        "このデータベースは、いま接続を受け付けていません。何も変わっていません。"
        "サーバーの担当の方に、いつ使えるようになるか確かめてください。"
    ),
)
_UNKNOWN: Final[Told] = (
    RecordsOutOfReach,
    (
        "サーバーが、この役割を本人と認めませんでした。何も変わっていません。"
        "役割の名前とパスワード、認証の設定を、サーバーの担当の方に確かめてください。"
    ),
)
_REFUSED: Final[Told] = (
    RecordsOutOfReach,
    (
        "サーバーには届きましたが、接続を断られました。何も変わっていません。"
        "サーバーの担当の方に、断られた理由をサーバーのログで確かめてもらってください。"
    ),
)
_SHORT: Final[Told] = (
    RecordsOutOfReach,
    (
        "サーバーの余力や上限が足りないため、行えませんでした。何も変わっていません。"
        "しばらくしてからもう一度お試しになり、続くときは、サーバーの担当の方にご連絡ください。"
    ),
)
_STOPPED: Final[Told] = (
    RecordsBusy,
    (
        "時間がかかりすぎたか、サーバーの側で止められたため、行えませんでした。"
        "何も変わっていません。しばらくしてからもう一度お試しになり、続くときは、"
        "サーバーの担当の方にご連絡ください。"
    ),
)
_BROKEN: Final[Told] = (
    RecordsOutOfReach,
    (
        "サーバーのディスクかプログラムに不具合が起きたため、行えませんでした。"
        "いまの操作は保存していません。サーバーの担当の方とシステム担当にご連絡ください。"
    ),
)
_UNPROVEN: Final[Told] = (
    RecordsOutOfReach,
    (
        "サーバーが本物かどうか（証明書）を確かめられないため、つながずに止めました。"
        "何も変わっていません。"
        "サーバーの担当の方に証明書を受け取り、URLの sslrootcert で指定してください。"
    ),
)
_OPEN: Final[Told] = (
    RecordsOutOfReach,
    (
        "サーバーが暗号化した通信を受け付けないため、つながずに止めました。何も変わっていません。"
        "サーバーの担当の方に、TLSを使えるようにしてもらってください。"
    ),
)
_NO_DATABASE: Final[Told] = (
    RecordsOutOfReach,
    (
        "サーバーに、その名前のデータベースがありません。何も変わっていません。"
        "URLの名前を、サーバーの担当の方に確かめてください。"
    ),
)
_WRONG_PASSWORD: Final[Told] = (
    RecordsOutOfReach,
    (
        "サーバーの役割のパスワードが違います。何も変わっていません。"
        "pgpassファイルを確かめるか、正しいパスワードを入力してください。"
    ),
)
READ_ONLY: Final[Told] = (
    RecordsOutOfReach,
    (
        "つないだサーバーは読むことしかできないため、保存できませんでした。何も変わっていません。"
        "書き込めるサーバーのURLを、サーバーの担当の方に確かめてください。"
    ),
)
GONE: Final[Told] = (
    RecordsOutOfReach,
    (
        "サーバーにつながりません。何も変わっていません。"
        "ネットワークとサーバーを確かめて、もう一度お試しください。"
    ),
)
DAMAGED: Final[Told] = (
    RecordsDamaged,
    (
        "サーバーにある記録が壊れています。これ以上は何も書いていません。"
        "サーバーの担当の方とシステム担当にご連絡のうえ、控えから戻してください。"
    ),
)

_BY_CODE: Mapping[str, Told] = {
    "55P03": _BUSY,  # lock_not_available
    "40P01": _BUSY,  # deadlock_detected
    "40001": _BUSY,  # serialization_failure
    "53100": _FULL,  # disk_full
    "53200": _FULL,  # out_of_memory
    "53300": _CROWDED,  # too_many_connections
    "57P03": _STARTING,  # cannot_connect_now
    "42501": _DENIED,  # insufficient_privilege
    "25006": READ_ONLY,  # read_only_sql_transaction: a copy that only follows another server
    "XX001": DAMAGED,  # data_corrupted
    "XX002": DAMAGED,  # index_corrupted
}

# Where the manual has more codes than anybody could foresee, their class says enough.
_BY_CLASS: Mapping[str, Told] = {
    "53": _SHORT,  # insufficient_resources
    "54": _SHORT,  # program_limit_exceeded
    "57": _STOPPED,  # operator_intervention
    "58": _BROKEN,  # system_error
    "F0": _BROKEN,  # config_file_error
    "XX": _BROKEN,  # internal_error
}

# Where no connection came about there is no code, only words, in the server's own language.
_BY_WORDS: Mapping[str, Told] = {
    r"password authentication failed|パスワード認証に失敗|no password supplied": _WRONG_PASSWORD,
    r"authentication failed|認証に失敗": _UNKNOWN,
    r"certificate|SSL error": _UNPROVEN,
    r"does not support SSL": _OPEN,
    r"pg_hba\.conf|role \".*\" does not exist|ロール.*存在しません": _DENIED,
    r"not permitted to log in|ログインが許可されて": _DENIED,
    r"permission denied for database|データベース.*権限がありません": _DENIED,
    r"too many (clients|connections)|connection slots": _CROWDED,
    r"接続枠|(接続|クライアント数?)が多すぎ": _CROWDED,
    r"starting up|shutting down|起動(中|処理)|シャットダウン": _STARTING,
    r"recovery mode|not yet accepting|リカバリモード|まだ接続を受け付けて": _STARTING,
    r"not (currently )?accepting connections|接続を受け付けて": _CLOSED,
    r"database \".*\" does not exist|データベース.*存在しません": _NO_DATABASE,
    r"FATAL: ": _REFUSED,
}


def told(code: str | None, words: str, *, lost: bool) -> Told | None:
    """Return what an answer of the server means; None where it is a defect of the program."""
    if code is not None and not lost:
        return _BY_CODE.get(code) or _BY_CLASS.get(code[:2])
    if lost and code is None:
        return next((said for form, said in _BY_WORDS.items() if re.search(form, words)), GONE)
    return _BY_CODE.get(code or "", GONE)
