"""Collects what the window says into the translation files beside this one.

    python resources/translations/collect.py           renews the .ts files: new texts come in unfinished, old ones go
    python resources/translations/collect.py --check   prints what is missing or left over; exit 1 if anything is

`make translations` runs it and compiles the .ts files to the .qm files that the window loads. Qt's own lupdate reads
neither tables of words nor functions that stand for ``translate``, and most of our words stand in those.

A text is collected where it is given to ``self.tr``, to ``translate(context, text)``, or to a function of the module
that hands its one parameter on to ``translate``. Where such a function is given a name instead of a text, the texts of
the module's tables (its constants in capitals) are collected with its context; one whose name ends in _TOKENS or
SUFFIX holds names of colours, keys and files, which nobody reads. ``_elsewhere`` knows the other tables, and the
clauses that errors are given where they are raised.
"""

from __future__ import annotations

import ast
import json
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent

Message = tuple[str, str]
"""Context and source text."""


class Reader(ast.NodeVisitor):
    """Reads one module."""

    def __init__(self, tree: ast.Module) -> None:
        self.found: set[Message] = set()
        self._classes: list[str] = []
        self._wrappers = dict(_wrappers(tree))
        self._wants_tables: set[str] = set()
        self.visit(tree)
        for context in self._wants_tables:
            self.found |= {(context, text) for text in _tables(tree)}

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = _name(node.func)
        if name == "tr" and self._classes:
            self._take(self._classes[-1], node.args[0])
        elif name == "translate" and len(node.args) > 1 and isinstance(node.args[0], ast.Constant):
            self._take(str(node.args[0].value), node.args[1])
        elif name in self._wrappers and len(node.args) == 1:
            self._take(self._wrappers[name], node.args[0])

    def _take(self, context: str, argument: ast.expr) -> None:
        texts = list(_texts(argument))
        self.found |= {(context, text) for text in texts}
        if not texts and not (isinstance(argument, ast.Name) and argument.id == "text"):
            self._wants_tables.add(context)


def collect(root: Path = ROOT) -> set[Message]:
    """Every text of the window with its context."""
    wrappers: dict[str, dict[str, str]] = {}
    trees: dict[Path, ast.Module] = {}
    for path in sorted((root / "gui").rglob("*.py")):
        trees[path] = ast.parse(path.read_text(encoding="utf-8"))
        wrappers[".".join(path.relative_to(root).with_suffix("").parts)] = dict(_wrappers(trees[path]))
    found: set[Message] = set()
    for tree in trees.values():
        for statement in ast.walk(tree):  # a function that stands for translate may be imported from another module
            if isinstance(statement, ast.ImportFrom) and statement.module in wrappers:
                for alias in statement.names:
                    context = wrappers[statement.module].get(alias.name)
                    if context is not None:
                        tree.body.append(_wrapper_node(alias.asname or alias.name, context))
        found |= Reader(tree).found
    found |= set(_elsewhere(root))
    return {(context, text) for context, text in found if any(letter.isalpha() for letter in text)}


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions of one parameter that return ``translate("Context", parameter)``."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and len(node.args.args) == 1 and node.body:
            last = node.body[-1]
            call = last.value if isinstance(last, ast.Return) else None
            if isinstance(call, ast.Call) and _name(call.func) == "translate" and len(call.args) == 2:
                context, text = call.args
                if isinstance(context, ast.Constant) and _name(text) == node.args.args[0].arg:
                    yield node.name, str(context.value)


def _wrapper_node(name: str, context: str) -> ast.stmt:
    return ast.parse(f"def {name}(text):\n    return translate({context!r}, text)").body[0]


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _texts(node: ast.expr) -> Iterator[str]:
    """The texts that an expression can be: a literal, or either arm of a condition."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def _tables(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        value = getattr(node, "value", None)
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        if value and names and all(name.isupper() and not name.endswith(("_TOKENS", "SUFFIX")) for name in names):
            yield from _leaves(value)


def _leaves(node: ast.expr) -> Iterator[str]:
    """The texts in a table: values of dictionaries, items of lists and tuples, arguments of calls."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _leaves(value)
    elif isinstance(node, ast.Tuple | ast.List | ast.Set):
        for item in node.elts:
            yield from _leaves(item)
    elif isinstance(node, ast.Call) and _name(node.func) not in {"compile", "frozenset"}:
        for argument in node.args:
            yield from _leaves(argument)


def _elsewhere(root: Path) -> Iterator[Message]:
    """Commands and menus; the sentences of the history and of known errors, which storage says."""
    specs = ast.parse((root / "gui" / "action_specs.py").read_text(encoding="utf-8"))
    yield from (("actions", text) for text in _action_texts(specs))
    yield from (("menus", text) for text in _class_texts(specs, "Menu"))
    yield from (("wording", text) for text in _vocabularies())
    yield from (("formats", text) for text in _formats())
    theme = json.loads((root / "resources" / "themes" / "light.json").read_text(encoding="utf-8"))
    yield from (("labels", name) for name, _colour in theme["labels"])
    yield from (("label sets", text) for text in _label_sets(root / "resources" / "label-sets"))
    sentences = ast.parse((root / "storage" / "history_sentences.py").read_text(encoding="utf-8"))
    for node in sentences.body:
        if isinstance(node, ast.AnnAssign) and node.value is not None:
            context = {"SENTENCES": "history", "FIELDS": "fields"}.get(_name(node.target))
            yield from ((context, text) for text in _leaves(node.value) if context)
    yield from (("report", text) for text in _brief_texts(root / "storage"))
    for name in ("reasons", "explanations", "failures", "spoken"):  # what the machine says of its proposals
        told = ast.parse((root / "nlp" / "proposals" / f"{name}.py").read_text(encoding="utf-8"))
        yield from (("reasons", text) for text in _tables(told))
    errors = ast.parse((root / "storage" / "errors.py").read_text(encoding="utf-8"))
    for node in errors.body:
        if isinstance(node, ast.ClassDef):
            yield from (("errors", text) for text in _class_texts(errors, node.name))
    kinds = {node.name for node in errors.body if isinstance(node, ast.ClassDef)}
    for path in sorted((root / "storage").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yield from (("errors", text) for text in _clauses(tree, kinds) if " " in text)
        yield from (("errors", text) for text in _said_of_errors(tree))


def _label_sets(folder: Path) -> Iterator[str]:
    """What the sets of labels that come with Sidelight are called, and what they say that their labels are for."""
    for path in sorted(folder.glob("*.json")):
        found = json.loads(path.read_text(encoding="utf-8"))
        yield from (found["name"], found["description"])
        yield from (label["description"] for label in found["labels"] if label.get("description"))


def _brief_texts(storage: Path) -> Iterator[str]:
    """What a brief says: literals given to ``say`` and ``counted``, its tables of words, and those of amounts."""
    folders = (storage / "report", storage / "retelling")
    for path in (storage / "territories.py", *(path for folder in folders for path in sorted(folder.glob("*.py")))):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) == "say":
                yield from _texts(node.args[0])
            elif isinstance(node, ast.Call) and _name(node.func) == "counted":
                yield from (text for argument in node.args[1:] for text in _texts(argument))
        if path.stem in ("words", "territories"):
            yield from _tables(tree)


def _clauses(tree: ast.Module, kinds: set[str]) -> Iterator[str]:
    """Reasons and advice that a module gives its errors, also by names of constants, tables and variables."""
    constants = {
        _name(target): node.value
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
    }
    variables: set[str] = set()
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        given = [keyword.value for keyword in call.keywords if keyword.arg in ("reason", "advice")]
        if _name(call.func) in kinds:
            given += call.args[1:2]
        elif isinstance(call.func, ast.Attribute) and call.func.attr == "of" and _is_reason(call.func.value):
            given = list(call.args)
        else:
            continue
        for value in given:
            yield from _texts(constants.get(value.id, value) if isinstance(value, ast.Name) else value)
            if isinstance(value, ast.Name) and value.id not in constants:
                variables.add(value.id)
    if variables:
        yield from _tables(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and any(_name(target) in variables for target in node.targets):
                yield from _texts(node.value)
            elif isinstance(node, ast.For):
                yield from _leaves(node.iter)
            elif isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple):
                yield from _leaves(node.value)


def _said_of_errors(tree: ast.Module) -> Iterator[str]:
    """Clauses that a module puts into the user's language itself, those of documents, and its tables of clauses."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in ("InvalidValue", "NotJson"):
            yield from _texts(node.args[0])
        elif isinstance(node, ast.Call) and _name(node.func) == "said" and _texts_of(node.args[0]) == ["errors"]:
            yield from _texts(node.args[1])
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and node.value is not None and _name(node.target).endswith("_CLAUSES"):
            yield from _leaves(node.value)


def _texts_of(node: ast.expr) -> list[str]:
    return list(_texts(node))


def _is_reason(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and _name(node.value) == "Reason"


def _vocabularies() -> Iterator[str]:
    """Values of closed vocabularies that gui/wording.py puts into words as they are."""
    sys.path.insert(0, str(ROOT))
    from storage import vocabulary as v

    for kinds in (v.ClaimType, v.Factuality, v.DisputeKind, v.DisputeStatus, v.Resolution):
        yield from (kind.value.replace("_", " ").capitalize() for kind in kinds)
    for kinds in (v.Likelihood, v.Confidence, v.Opinion):
        yield from (kind.value.replace("_", " ") for kind in kinds)


def _formats() -> Iterator[str]:
    """Titles and limits of the formats that can be written."""
    from storage.formats import writable

    for each in writable():
        yield from (each.title, *each.limits)


def _class_texts(tree: ast.Module, name: str) -> Iterator[str]:
    """The texts that a class gives its attributes."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            for statement in node.body:
                if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
                    yield from _texts(statement.value)


def _action_texts(tree: ast.Module) -> Iterator[str]:
    """Texts and tips of the commands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) == "ActionSpec":
            given = dict(enumerate(node.args)) | {keyword.arg: keyword.value for keyword in node.keywords}
            for place in (2, "text", 6, "tip"):
                if place in given:
                    yield from _texts(given[place])


# --- the files ----------------------------------------------------------------------------------------------------


def read(path: Path) -> dict[Message, str]:
    """The translations of a file; an empty text is unfinished."""
    found: dict[Message, str] = {}
    if path.exists():
        for context in ET.parse(path).getroot().iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                found[name, message.findtext("source", "")] = message.findtext("translation", "") or ""
    return found


def write(path: Path, language: str, messages: dict[Message, str]) -> None:
    """Write a file in Qt's format, sorted, so that a change is a small difference."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context, name = None, None
    for (where, source), translation in sorted(messages.items()):
        if where != name or context is None:
            context, name = ET.SubElement(root, "context"), where
            ET.SubElement(context, "name").text = where
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        element = ET.SubElement(message, "translation")
        element.text = translation
        if not translation:
            element.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def main(arguments: list[str]) -> int:
    wanted = collect()
    problems = 0
    for path in sorted(FOLDER.glob("sidelight_*.ts")):
        known = read(path)
        unfinished = sorted(message for message in wanted if not known.get(message))
        over = sorted(set(known) - wanted)
        problems += len(unfinished) + len(over)
        if "--check" in arguments:
            print(*(f"{path.name}: not translated: {text!r} ({context})" for context, text in unfinished), sep="\n")
            print(*(f"{path.name}: not said any more: {text!r} ({context})" for context, text in over), sep="\n")
            continue
        by_text = {text: words for (_, text), words in known.items() if words}
        write(path, path.stem.partition("_")[2], {key: known.get(key) or by_text.get(key[1], "") for key in wanted})
        print(f"{path.name}: {len(wanted)} texts, {len(unfinished)} new, {len(over)} gone", file=sys.stderr)
    return 1 if problems and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
