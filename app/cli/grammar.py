"""Understand the words of a command line."""

from argparse import SUPPRESS, ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from app.cli import first, members, policy, proof
from app.cli.answer import WRONG_USAGE, Answer, complain

Verb = Callable[[Namespace], Answer]


class Grammar(ArgumentParser):
    """Say in one Japanese sentence what is wrong with a command line, and how it goes."""

    def error(self, message: str) -> NoReturn:
        """Complain and leave with the status of a wrong usage."""
        complain(f"コマンドの使い方が違います（{message}）。何も変えていません。")
        complain(self.format_usage().strip())
        raise SystemExit(WRONG_USAGE)


def read(arguments: Sequence[str]) -> Namespace:
    """Read a command line; `verb` is None where the window is asked for."""
    return _grammar().parse_args(arguments)


def _grammar() -> Grammar:
    top = Grammar(prog="sukusuku", description="すくすく窓口。コマンドなしでは画面を開きます。")
    top.add_argument("--data", type=Path, help="データフォルダ")
    top.add_argument("--database", help="共有のPostgreSQL")
    top.add_argument("--staff", help="ログイン名")
    top.add_argument("--json", action="store_true", help="結果をJSONで出す")
    top.add_argument("--demo", action="store_true", help="練習用の記録で画面を開く")
    top.add_argument("--out", type=Path, help="結果をこのファイルに書く")
    top.set_defaults(verb=None)
    nouns = top.add_subparsers(metavar="COMMAND")
    _add_first(nouns)
    _add_policy(_group(nouns, "policy", "個人情報保護方針"))
    _add_members(_group(nouns, "members", "すくすく会員"))
    _add_proof(nouns)
    return top


def _group(
    nouns: "_SubParsersAction[Grammar]", name: str, words: str
) -> "_SubParsersAction[Grammar]":
    return nouns.add_parser(name, help=words).add_subparsers(metavar="VERB", required=True)


def _verb(
    verbs: "_SubParsersAction[Grammar]", name: str, run: Verb, words: str, *positional: str
) -> Grammar:
    parser = verbs.add_parser(name, help=words)
    for argument in positional:
        is_path = argument in {"file", "out_dir"}
        parser.add_argument(argument, metavar=argument.upper(), type=Path if is_path else str)
    # Also after the verb, where people expect it; absent, the word before the verb stands.
    parser.add_argument("--json", action="store_true", default=SUPPRESS)
    parser.add_argument("--out", type=Path, default=SUPPRESS)
    parser.set_defaults(verb=run)
    return parser


def _add_first(nouns: "_SubParsersAction[Grammar]") -> None:
    init = _verb(nouns, "init", first.init, "新しいデータフォルダを作る")
    init.add_argument("--admin", required=True, metavar="LOGIN")
    init.add_argument("--name", help="はじめの管理者のお名前")
    init.add_argument("--recovery-sheet", required=True, type=Path, metavar="OUT.pdf")
    init.add_argument("--plain", action="store_true", help="暗号化しない(試験用)")
    demo = _verb(nouns, "demo", first.practise, "練習用の記録を作る")
    demo.add_argument("--members", type=_count, default=proof.DEMO_MEMBERS, metavar="N")
    demo.add_argument("--seed", type=int, default=1, metavar="S")
    staff = _group(nouns, "staff", "使う人")
    add = _verb(staff, "add", first.add_staff, "使う人を加える", "login")
    add.add_argument("--role", required=True, metavar="ROLE")
    add.add_argument("--name", help="お名前")
    _verb(staff, "list", first.list_staff, "使う人の一覧")


def _add_policy(verbs: "_SubParsersAction[Grammar]") -> None:
    _verb(verbs, "parse", policy.parse, "方針文書を読む(何も変えない)", "file")
    take = _verb(verbs, "import", policy.import_file, "方針文書を登録する", "file")
    take.add_argument("--approve", action="store_true", help="新しい版を承認する")
    history = _verb(verbs, "history", policy.history, "改訂履歴を印刷する")
    history.add_argument("--pdf", required=True, type=Path, metavar="OUT")


def _add_members(verbs: "_SubParsersAction[Grammar]") -> None:
    take = _verb(verbs, "import", members.import_file, "会員を取り込む", "file")
    take.add_argument("--dry-run", action="store_true", help="読むだけで登録しない")
    take.add_argument("--accept-good", action="store_true", help="登録できる行だけ登録する")
    take.add_argument("--rejected", type=Path, metavar="OUT.csv", help="要修正の行の保存先")
    export = _verb(verbs, "export", members.export_file, "会員を書き出す", "file")
    export.add_argument("--purpose", required=True, help="書出しの目的")
    find = _verb(verbs, "find", members.find, "会員を探す", "text")
    find.add_argument("--limit", type=_count, default=None, metavar="N")


def _add_proof(nouns: "_SubParsersAction[Grammar]") -> None:
    history = _group(nouns, "history", "操作記録")
    verify = _verb(history, "verify", proof.verify, "操作記録を検証する")
    verify.add_argument("--anchor", metavar="N:HEX", help="紙に印刷された値")
    _verb(nouns, "screens", proof.screens, "すべての画面を画像にする", "out_dir")
    _verb(nouns, "self-check", proof.self_check, "この環境を確かめる")


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number
