"""Say what a restore did, and what people have to check after it."""

from pathlib import Path

from app.office import set_aside
from app.office.restore_building import Built
from app.office.restore_keys import TodaysKeys
from app.rules.number_gaps import gap_lines
from app.rules.restoring import TURNS_PLAIN


def told(built: Built, today: TodaysKeys | None) -> tuple[str, ...]:
    """Return the sentences in the order in which they matter."""
    return tuple(
        sentence
        for sentence in (
            _erased(built.merged.erased),
            _doubtful(built.merged.doubtful),
            built.known.reach.words,
            *built.known.list_problems,
            *gap_lines(built.merged.gaps),
            _numbers(built),
            _people(built, today),
            _second(built.second.taken),
            TURNS_PLAIN if built.loss.turns_plain else "",
        )
        if sentence
    )


def _erased(count: int) -> str:
    return f"控えのあとに消去した{count:,}件を、もう一度消去しました。" if count else ""


def _doubtful(count: int) -> str:
    if not count:
        return ""
    return (
        f"消去の一覧にあるお子さま{count:,}件は、いまの登録と同じお子さまか確かめられないため、"
        "消去していません。紙の書類と見比べて、必要なら消去してください。"
    )


def _second(taken: str) -> str:
    if not taken:
        return ""
    return (
        f"2つめの控えの場所（{taken}）は、まだ使いません。このPCで仕事を続けるときは、"
        "「控え」のページの「控えの設定」で選び直してください。試しに戻したときは、そのままで構いません。"
    )


def _numbers(built: Built) -> str:
    if built.known.fork is not None:
        return ""
    return (
        "控えのあとに出した文書番号や受付番号が、すべては分かりません。"
        "発送簿の紙や文書の写しで、最後の番号を確かめてください。"
    )


def _people(built: Built, today: TodaysKeys | None) -> str:
    people = built.merged.people
    if people is None:
        names = "、".join(built.staff)
        return (
            f"この控えの時点で使っていた人は、{names}です。"
            "その後に辞めた人がいれば、「利用者」のページですぐに利用を止めてください。"
        )
    if not built.keeps_keys and today is not None:
        return (
            "暗号化のしかたが控えと違うため、控えの時点のパスワードで開きます。"
            "辞めた人が開けないように、「利用者」のページで鍵を新しくしてください。"
        )
    left = "、".join(people.left)
    return f"控えのあとに辞めた人（{left}）は、戻していません。" if left else ""


def moved(folder: Path, aside: str) -> tuple[str, ...]:
    """Say where the files of before lie, where no backup holds them, and until when."""
    one = set_aside.of(folder, aside)
    if one is None:
        return ()
    where = f"これまでのファイルは消さずに、データフォルダの「{aside}」に移しました。"
    return (f"{where}{set_aside.until(one)}",)
