"""Read the profile of the organisation that ships with the program."""

import tomllib
from functools import lru_cache

from app.paths import resource
from app.rules.organisation import Organisation, organisation_of


@lru_cache
def shipped_organisation() -> Organisation:
    """Return the default organisation."""
    with resource("organisation", "kyoritsusha.toml").open("rb") as file:
        return organisation_of(tomllib.load(file))
