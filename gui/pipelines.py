"""What the window says about the reading machine's pipeline, looked up without loading it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nlp.errors import ModelUnavailable
from nlp.models import describe


def pipeline_caption(model: str) -> str:
    """ "en_core_web_sm 3.8 ready", or that it is missing."""
    try:
        info = describe(model)
    except ModelUnavailable:
        return QCoreApplication.translate("pipelines", "{} is not available").format(model)
    version = ".".join(info.version.split(".")[:2])
    return QCoreApplication.translate("pipelines", "{} {} ready").format(info.name, version)


def pipeline_name(model: str) -> str:
    """ "en_core_web_sm 3.8", or the name alone where nothing more is known."""
    try:
        info = describe(model)
    except ModelUnavailable:
        return model
    return f"{info.name} {'.'.join(info.version.split('.')[:2])}"
