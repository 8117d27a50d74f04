"""One real pipeline, loaded once for all tests of the reading machine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from nlp import models
from tests.nlp.fragile import fragile_model


@pytest.fixture(scope="session")
def pipeline() -> models.Pipeline:
    return models.load(models.DEFAULT_MODEL)


@pytest.fixture(scope="session")
def fragile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A model that breaks on the words RAISE, DIE and HANG."""
    with fragile_model(tmp_path_factory.mktemp("fragile")) as path:
        yield path
