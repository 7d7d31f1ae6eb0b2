"""Take whole files from the disk and put whole files there, with sentences when that fails."""

from pathlib import Path

from app.rules.errors import BadFile, Refused

LARGEST_BYTES = 200_000_000


def take_bytes(path: Path) -> bytes:
    """Read a whole file.

    Raises:
        BadFile: it is missing, may not be read, is a folder, or is larger than `LARGEST_BYTES`.
    """
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise BadFile(
                f"{path.name}は大きすぎます（{LARGEST_BYTES // 1_000_000}MBまで）。"
                "ファイルを分けてから選び直してください。何も変わっていません。"
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise BadFile(
            f"{path.name}が見つかりません。ファイルの場所と名前を確かめてください。何も変わっていません。"
        ) from error
    except OSError as error:
        raise BadFile(
            f"{path.name}を開けませんでした。ほかのソフトで開いている場合は閉じてから、"
            "もう一度選んでください。何も変わっていません。"
        ) from error


def put_bytes(path: Path, data: bytes) -> None:
    """Write a whole file, or leave what was there: a half-written file never takes its place.

    Raises:
        Refused: the place cannot be written to.
    """
    half = path.with_name(f"{path.name}.part")
    try:
        half.write_bytes(data)
        half.replace(path)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise Refused(
            f"{path.name}を保存できませんでした。Excelなどで開いている場合は閉じ、"
            "保存先に書き込めることと空き容量を確かめてから、もう一度保存してください。"
        ) from error
