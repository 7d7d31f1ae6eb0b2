"""Keep new pictures, on purpose: `python -m tests.letters.renew_golden_pictures [NAME...]`.

Open each picture that changed, and look at it, before it is committed.
"""

import sys
from collections.abc import Sequence

from tests.letters.golden_pictures import KEPT, SHARE, SUBJECTS, difference, kept, pictures


def main(names: Sequence[str]) -> None:
    """Write the pictures that differ from the ones kept; all, or those named."""
    KEPT.mkdir(exist_ok=True)
    for subject in SUBJECTS:
        if names and subject.name not in names:
            continue
        for path, picture in pictures(subject):
            if difference(picture, kept(path)) > SHARE:
                picture.save(str(path), quality=0)
                sys.stdout.write(f"{path.name}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
