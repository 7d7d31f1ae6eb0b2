"""Speak to whoever started the program, whatever their console can show."""

import os
import sys
from contextlib import suppress
from typing import TextIO


def say(text: str) -> None:
    """Write to standard output: UTF-8 to programs and files, its own code page to a console.

    A reader who has gone away is no failure.

    Raises:
        OSError: the text cannot be written, for one because a disk is full.
    """
    try:
        _write(sys.stdout, text)
    except BrokenPipeError:
        _mute(sys.stdout)
    except OSError:
        _mute(sys.stdout)
        raise


def complain(sentence: str) -> None:
    """Write one sentence to standard error; without one, nobody is there to read it."""
    try:
        _write(sys.stderr, f"{sentence}\n")
    except OSError:
        _mute(sys.stderr)


def _write(stream: TextIO | None, text: str) -> None:
    # The frozen program on Windows has no streams; a console in another code page must neither
    # stop the answer nor spoil JSON for a program.
    raw = getattr(stream, "buffer", None)
    if stream is None:
        return
    if raw is None:
        stream.write(text)
        return
    encoding = stream.encoding if stream.isatty() else "utf-8"
    stream.flush()
    raw.write(text.encode(encoding or "utf-8", "backslashreplace"))
    raw.flush()


def _mute(stream: TextIO) -> None:
    """Throw away what is left to write, so that Python does not try again when it ends."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
