"""Say in Japanese why a disk, a folder or a file could not be used."""

import errno

_REASONS = {
    errno.ENOENT: "その場所がありません",
    errno.ENOTDIR: "途中にフォルダではないものがあります",
    errno.EISDIR: "ファイルではなくフォルダです",
    errno.EEXIST: "同じ名前のものがあります",
    errno.EACCES: "許可されていません",
    errno.EPERM: "許可されていません",
    errno.EROFS: "書き込めない場所です",
    errno.ENOSPC: "空き容量がありません",
    errno.EDQUOT: "割り当てられた容量を使い切っています",
    errno.EFBIG: "大きすぎます",
    errno.ENAMETOOLONG: "名前が長すぎます",
    errno.EBUSY: "ほかの処理が使っています",
    errno.ELOOP: "リンクが堂々巡りしています",
    errno.EIO: "ディスクの読み書きに失敗しました",
    errno.EMFILE: "一度に開けるファイルの数を超えました",
}


def reason(error: OSError) -> str:
    """Return the reason in a few words; a rare one by its number."""
    rare = f"原因の番号 {error.errno}" if error.errno else "原因不明"
    return _REASONS.get(error.errno or 0, rare)


def sentence(error: OSError) -> str:
    """Return the whole sentence for a disk that failed while a command was at work."""
    place = f"{error.filename} を" if error.filename else "ファイルを"
    return (
        f"{place}使えません（{reason(error)}）。途中の変更は残していません。"
        "場所と空き容量を確かめてから、もう一度お試しください。"
    )
