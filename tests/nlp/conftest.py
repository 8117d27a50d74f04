"""One real pipeline, loaded once for all tests of the reading machine."""

from __future__ import annotations

import pytest

from nlp import models


@pytest.fixture(scope="session")
def pipeline() -> models.Pipeline:
    return models.load(models.DEFAULT_MODEL)
