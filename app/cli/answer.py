"""Answer a command: one JSON document, or sentences for a person."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

DONE, REFUSED, WRONG_USAGE = 0, 1, 2


@dataclass(frozen=True)
class Answer:
    """Hold what a command found: for programs, for people, and whether all was well."""

    content: Mapping[str, object]
    sentences: tuple[str, ...] = field(default=())
    ok: bool = True

    @property
    def status(self) -> int:
        """Return the exit status: 0 done, 1 refused or something is wrong."""
        return DONE if self.ok else REFUSED


def give(answer: Answer, *, as_json: bool, out: Path | None) -> int:
    """Print the answer to standard output, or write it to a file, and return the exit status."""
    text = (
        json.dumps(answer.content, ensure_ascii=False, indent=1, default=str)
        if as_json
        else "\n".join(answer.sentences)
    )
    if out is not None:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(text + "\n", encoding="utf-8")
    elif text:
        _write(text + "\n")
    return answer.status


def complain(sentence: str) -> None:
    """Print one sentence to standard error."""
    if sys.stderr is not None:
        sys.stderr.write(sentence + "\n")
        sys.stderr.flush()


def _write(text: str) -> None:
    # A console in another code page must not stop the answer, nor spoil JSON for a program.
    if sys.stdout is None:
        return
    raw = getattr(sys.stdout, "buffer", None)
    if raw is None:
        sys.stdout.write(text)
        return
    encoding = sys.stdout.encoding if sys.stdout.isatty() else "utf-8"
    raw.write(text.encode(encoding or "utf-8", "backslashreplace"))
    raw.flush()
