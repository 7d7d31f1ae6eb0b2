"""Enter here: `python -m app`, the command `sukusuku`, and the frozen program alike."""

import sys

from app.cli.run import run


def main() -> None:
    """Run what the command line asks for and exit with its status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
