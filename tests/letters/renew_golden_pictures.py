"""Keep new pictures and texts: `python -m tests.letters.renew_golden_pictures [NAME...]`.

Open each picture that changed, look at it, and read the text, before they are committed.
"""

import sys
from collections.abc import Sequence

from tests.letters import golden_texts
from tests.letters.golden_pictures import (
    KEPT,
    SHARE,
    SUBJECTS,
    Subject,
    difference,
    kept,
    pictures,
)


def main(names: Sequence[str]) -> None:
    """Write the pictures and texts that differ from the ones kept; all, or those named."""
    KEPT.mkdir(exist_ok=True)
    for subject in SUBJECTS:
        if names and subject.name not in names:
            continue
        _renew_text(subject)
        for path, picture in pictures(subject):
            if difference(picture, kept(path)) > SHARE:
                picture.save(str(path), quality=0)
                sys.stdout.write(f"{path.name}\n")


def _renew_text(subject: Subject) -> None:
    now = golden_texts.read_back(subject)
    if now != golden_texts.kept(subject.name):
        golden_texts.golden(subject.name).write_text(now, encoding="utf-8")
        sys.stdout.write(f"{subject.name}.txt\n")


if __name__ == "__main__":
    main(sys.argv[1:])
