"""Say what a restore did, and what people have to check after it."""

from app.office.restore_building import Built
from app.office.restore_keys import TodaysKeys
from app.rules.number_gaps import gap_lines


def told(built: Built, today: TodaysKeys | None) -> tuple[str, ...]:
    """Return the sentences in the order in which they matter."""
    return tuple(
        sentence
        for sentence in (
            _erased(built.merged.erased),
            built.known.list_state.word,
            *built.known.list_problems,
            *gap_lines(built.merged.gaps),
            _numbers(built),
            _people(built, today),
        )
        if sentence
    )


def _erased(count: int) -> str:
    return f"控えのあとに消去した{count:,}件を、もう一度消去しました。" if count else ""


def _numbers(built: Built) -> str:
    if built.known.fork is not None:
        return ""
    return (
        "控えのあとに出した文書番号や受付番号が、すべては分かりません。"
        "紙の控えで最後の番号を確かめてください。"
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


def moved(aside: str) -> tuple[str, ...]:
    """Say where the files of before lie, where no backup holds them."""
    if not aside:
        return ()
    return (f"これまでのファイルは消さずに、データフォルダの「{aside}」に移しました。",)
