"""Understand the words of a command line.

A verb is named by its room and function (`members.find`) and loaded only when it is asked for.
"""

from argparse import (
    SUPPRESS,
    Action,
    ArgumentParser,
    ArgumentTypeError,
    HelpFormatter,
    Namespace,
    _ArgumentGroup,
    _MutuallyExclusiveGroup,
)
from argparse import _SubParsersAction as Verbs
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NoReturn

from app.bootstrap import machine
from app.cli.console import say
from app.cli.help_words import MEANT, ROLES, SHEET
from app.cli.usage import in_japanese

DEMO_MEMBERS = 60
MOST = 1_000_000


class WrongUsage(Exception):
    """Say in one Japanese sentence what is wrong with a command line, and how it goes."""

    def __init__(self, sentence: str, usage: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.usage = usage


class _Help(HelpFormatter):
    """Write the help in Japanese."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Action],
        groups: Iterable[_MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Begin with 使い方 where argparse would say usage."""
        super().add_usage(usage, actions, groups, "使い方: " if prefix is None else prefix)


class Grammar(ArgumentParser):
    """Hold the words of one command; a wrong word raises `WrongUsage`."""

    def __init__(self, prog: str | None = None, description: str | None = None) -> None:
        super().__init__(
            prog, None, description, add_help=False, allow_abbrev=False, formatter_class=_Help
        )
        self.words = self.add_argument_group("指定")
        self.options = self.add_argument_group("オプション")
        self.options.add_argument("-h", "--help", action="help", help="この説明を出す")

    def error(self, message: str) -> NoReturn:
        """Refuse the command line."""
        sentence = f"コマンドの使い方が違います。{in_japanese(message)}。何も変えていません。"
        raise WrongUsage(sentence, self.format_usage().strip())

    def _print_message(self, message: str, file: object = None) -> None:
        # argparse writes in the console's code page and fails where that lacks a character.
        del file
        say(message)


def read(arguments: Sequence[str]) -> Namespace:
    """Read a command line; `verb` is empty where the window is asked for.

    Raises:
        WrongUsage: the words make no command.
        SystemExit: the help was asked for and shown.
    """
    return _grammar().parse_args(arguments)


def _grammar() -> Grammar:
    top = Grammar(prog="sukusuku", description="すくすく窓口。コマンドなしでは画面を開きます。")
    _add_everywhere(top, None)
    top.options.add_argument("--demo", action="store_true", help="練習用の記録で画面を開く")
    top.set_defaults(verb="")
    nouns = top.add_subparsers(metavar="コマンド", title="コマンド")
    _add_first(nouns)
    _add_policy(_group(nouns, "policy", "個人情報保護方針"))
    _add_members(_group(nouns, "members", "すくすく会員"))
    _add_letters(_group(nouns, "letters", "文書"))
    _add_requests(_group(nouns, "requests", "請求・申出"))
    _add_backups(_group(nouns, "backup", "控え"))
    _add_pack(nouns)
    _add_proof(nouns)
    return top


def _add_everywhere(parser: Grammar, default: object) -> None:
    add = parser.options.add_argument
    add("--data", type=_path, default=default, metavar="DIR", help="データフォルダ")
    add("--database", type=_url, default=default, metavar="URL", help="共有のPostgreSQL")
    add("--staff", default=default, metavar="LOGIN", help="ログイン名")
    add("--json", action="store_true", default=default or False, help="結果をJSONで出す")
    add("--out", type=_path, default=default, metavar="FILE", help="結果をこのファイルに書く")


def _group(nouns: "Verbs[Grammar]", name: str, words: str) -> "Verbs[Grammar]":
    noun = nouns.add_parser(name, help=words, description=words)
    return noun.add_subparsers(metavar="コマンド", required=True, title="コマンド")


def _verb(
    verbs: "Verbs[Grammar]", name: str, run: str, words: str, *positional: str, **paths: str
) -> Grammar:
    parser = verbs.add_parser(name, help=words, description=words)
    for argument in positional:
        shown = argument.upper()
        parser.words.add_argument(
            argument, metavar=shown, type=machine.whole, help=MEANT.get(shown)
        )
    for argument, shown in paths.items():
        parser.words.add_argument(argument, metavar=shown, type=_path, help=MEANT.get(shown))
    # Also after the verb, where people expect them; absent, the words before the verb stand.
    _add_everywhere(parser, SUPPRESS)
    parser.set_defaults(verb=run)
    return parser


def _add_first(nouns: "Verbs[Grammar]") -> None:
    init = _verb(nouns, "init", "init.begin", "新しいデータフォルダを作る").options
    init.add_argument("--admin", required=True, metavar="LOGIN", help="はじめの管理者")
    _add_text(init, "--name", "はじめの管理者のお名前")
    init.add_argument("--recovery-sheet", required=True, type=_path, metavar="OUT.pdf", help=SHEET)
    init.add_argument("--plain", action="store_true", help="暗号化しない（試験用）")
    _add_server(nouns, init)
    demo = _verb(nouns, "demo", "demo.make", "練習用の記録を作る").options
    demo.add_argument(
        "--members", type=_count, default=DEMO_MEMBERS, metavar="N", help="会員の人数"
    )
    demo.add_argument("--seed", type=int, default=1, metavar="S", help="同じ数なら同じ記録になる")
    demo.add_argument("--letters", type=_path, metavar="DIR", help="文書をPDFでここにも保存する")
    _add_staff(_group(nouns, "staff", "利用者"))
    _add_keys(nouns)


def _add_staff(verbs: "Verbs[Grammar]") -> None:
    name, run = "お名前", "staff_changes."
    add = _verb(verbs, "add", "staff.add", "利用者を加える", "login").options
    add.add_argument("--role", required=True, metavar="ROLE", help=ROLES)
    _add_text(add, "--name", name)
    _verb(verbs, "list", "staff.show", "利用者の一覧")
    leave = _verb(verbs, "leave", f"{run}leave", "退職を記録して鍵を外す", "login").options
    leave.add_argument("--on", type=machine.whole, metavar="DAY", help="最後の日（なければ今日）")
    _verb(verbs, "back", f"{run}back", "退職した人の復帰を記録する", "login")
    change = _verb(verbs, "role", f"{run}role", "役割かお名前を変える", "login").options
    change.add_argument("--role", metavar="ROLE", help=ROLES)
    _add_text(change, "--name", name)
    password = _verb(verbs, "password", f"{run}password", "パスワードを変える")
    whose = "だれの（なければ自分の）"
    password.words.add_argument("login", nargs="?", metavar="LOGIN", help=whose)


def _add_keys(nouns: "Verbs[Grammar]") -> None:
    words = "復旧用シートを作り直す（前のシートでは開けなくなる）"
    _verb(nouns, "recovery-sheet", "recovery_sheet.renew", words, pdf="OUT.pdf")
    _verb(nouns, "encrypt", "keys.encrypt", "記録を暗号化する")
    decrypt = _verb(nouns, "decrypt", "keys.decrypt", "記録の暗号化をやめる").options
    decrypt.add_argument("--yes", action="store_true", help="だれでも読めるようになってよい")
    _verb(nouns, "new-key", "keys.renew", "記録の鍵を変える（パスワードは変わらない）")


def _add_server(nouns: "Verbs[Grammar]", init: _ArgumentGroup) -> None:
    words = "サーバーの日々の役割（--database の役割が表の持ち主になる）"
    _add_text(init, "--program-role", words)
    move = _verb(nouns, "move-to-server", "database.move", "このPCの記録をサーバーへ移す").options
    _add_text(move, "--program-role", words)
    database = _group(nouns, "database", "サーバーの記録")
    words = "サーバーの記録を新しい形にする（表の持ち主の役割で）"
    upgrade = _verb(database, "upgrade", "database.upgrade", words).options
    _add_text(upgrade, "--program-role", "サーバーの日々の役割")


def _add_policy(verbs: "Verbs[Grammar]") -> None:
    _verb(verbs, "parse", "policy_file.parse", "方針文書を読む（何も変えない）", file="FILE")
    take = _verb(verbs, "import", "policy.take", "方針文書を登録する", file="FILE").options
    take.add_argument("--approve", action="store_true", help="新しい版を承認する")
    words = "2つの文書か、日付でよぶ2つの版を比べる"
    compare = _verb(verbs, "compare", "policy_compare.compare", words, old="OLD", new="NEW").options
    compare.add_argument("--pdf", required=True, type=_path, metavar="OUT", help=MEANT["OUT.pdf"])
    compare.add_argument("--docx", type=_path, metavar="OUT", help="Wordの文書にもする")
    history = _verb(verbs, "history", "policy_history.show", "改訂履歴を印刷する").options
    history.add_argument("--pdf", required=True, type=_path, metavar="OUT", help=MEANT["OUT.pdf"])
    words = "ある日からの版の全文を印刷する"
    sheet = _verb(verbs, "print", "policy_sheet.show", words, "day").options
    sheet.add_argument("--pdf", required=True, type=_path, metavar="OUT", help=MEANT["OUT.pdf"])


def _add_members(verbs: "Verbs[Grammar]") -> None:
    take = _verb(verbs, "import", "member_files.take", "会員を取り込む", file="FILE").options
    take.add_argument("--dry-run", action="store_true", help="読むだけで登録しない")
    take.add_argument("--accept-good", action="store_true", help="登録できる行だけ登録する")
    take.add_argument("--rejected", type=_path, metavar="OUT.csv", help="要修正の行の保存先")
    export = _verb(verbs, "export", "member_files.export", "会員を書き出す", file="OUT").options
    export.add_argument(
        "--purpose", type=machine.whole, required=True, metavar="TEXT", help="書出しの目的"
    )
    find = _verb(verbs, "find", "members.find", "会員を探す", "text").options
    find.add_argument("--limit", type=_count, metavar="N", help="出す人数")


def _add_letters(verbs: "Verbs[Grammar]") -> None:
    words = "再同意のお願いやお知らせを一斉に印刷する"
    run = _verb(verbs, "run", "letter_runs.run", words, "campaign").options
    run.add_argument("--pdf", required=True, type=_path, metavar="OUT", help=MEANT["OUT.pdf"])
    run.add_argument("--second", action="store_true", help="2回目のお願い")
    run.add_argument("--due", type=machine.whole, metavar="DAY", help="2回目の返信の期限")
    by = "お届けの方法（post 郵便、course 配達便）。並び順も決まる"
    run.add_argument("--by", choices=("post", "course"), default="post", help=by)
    run.add_argument("--labels", type=_path, metavar="OUT", help="宛名ラベルもPDFにする")
    start = "宛名ラベルを1枚目の何面めから使うか"
    run.add_argument("--labels-from", type=_count, default=1, metavar="N", help=start)
    run.add_argument("--list", type=_path, metavar="OUT", help="送付先一覧もPDFにする")
    run.add_argument("--each", type=_path, metavar="DIR", help="お一人ずつのPDFもここに保存する")


def _add_requests(verbs: "Verbs[Grammar]") -> None:
    words = "請求受付簿をPDFにする"
    register = _verb(verbs, "register", "requests.register", words).options
    register.add_argument("--pdf", required=True, type=_path, metavar="OUT", help=MEANT["OUT.pdf"])
    register.add_argument("--xlsx", type=_path, metavar="OUT", help="Excelでも書き出す")
    _add_days(register, "届いた日")


def _add_backups(verbs: "Verbs[Grammar]") -> None:
    create = _verb(verbs, "create", "backup.create", "控えを作って確かめる")
    words = "控えをここにも写す（ファイルかフォルダ）"
    create.words.add_argument("file", nargs="?", type=_path, metavar="OUT", help=words)
    words = "控えを開いて確かめる（データフォルダはいらない）"
    verify = _verb(verbs, "verify", "backup.verify", words, file="FILE").options
    verify.add_argument("--sheet", action="store_true", help="復旧用シートで開く")
    words = "控えから戻す（いまの記録は先に控える。新しいフォルダにも戻せる）"
    restore = _verb(verbs, "restore", "restore.restore", words, file="FILE").options
    restore.add_argument("--dry-run", action="store_true", help="失われるものを調べるだけ")
    restore.add_argument("--yes", action="store_true", help="控えより後の記録が失われてもよい")
    restore.add_argument("--sheet", action="store_true", help="復旧用シートで開く")


def _add_pack(nouns: "Verbs[Grammar]") -> None:
    words = "監査資料一式（台帳・記録・検証の結果）を新しいフォルダに書き出す"
    pack = _verb(nouns, "audit-pack", "audit_pack.make", words, out_dir="OUT_DIR").options
    _add_days(pack, "対象の期間", required=True)


def _add_days(options: _ArgumentGroup, what: str, *, required: bool = False) -> None:
    for name, dest, meant in (("--from", "since", "から"), ("--to", "until", "まで")):
        add, said = options.add_argument, f"{what}がこの日{meant}"
        add(name, dest=dest, type=machine.whole, metavar="DAY", required=required, help=said)


def _add_proof(nouns: "Verbs[Grammar]") -> None:
    history = _group(nouns, "history", "操作記録")
    verify = _verb(history, "verify", "history.verify", "操作記録を検証する").options
    verify.add_argument("--anchor", metavar="N:HEX", help="紙に印刷された値")
    _verb(nouns, "screens", "proof.screens", "すべての画面を画像にする", out_dir="OUT_DIR")
    words = "性能を計る（ソースツリーから）"
    bench = _verb(nouns, "bench", "bench.measure", words)
    bench.words.add_argument("names", nargs="*", metavar="NAME", help="計るもの（なければすべて）")
    _verb(nouns, "self-check", "proof.self_check", "この環境を確かめる")


def _add_text(options: _ArgumentGroup, name: str, words: str, *, required: bool = False) -> None:
    options.add_argument(name, type=machine.whole, required=required, metavar="TEXT", help=words)


def _path(text: str) -> Path:
    if not text:
        raise ArgumentTypeError("に場所を指定してください")
    return Path(text)


def _url(text: str) -> str:
    if not text.strip():
        raise ArgumentTypeError("にサーバーのURLを指定してください")
    return text


def _count(text: str) -> int:
    number = int(text)
    if not 0 <= number <= MOST:
        raise ArgumentTypeError(f"には0から{MOST}までの数を指定してください")
    return number
