"""What the command palette can find, and what happens when it is chosen. The verb of the room "search"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.search_palette import Choice
    from storage.entity_reads import EntityName

ENTITIES = 4_000


class PaletteSource(QObject):
    """Gathers names when the palette opens; full-text hits come while it is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._listed: set[str] = set()
        """Entities among the names; where there are more, they are found as they are typed."""

    def palette(self) -> None:
        """Open the palette, or close the open one."""
        from gui.search_palette import SearchPalette

        present = self._window.findChild(SearchPalette)
        if present is not None and present.isVisible():
            present.close_palette()
            return
        palette = SearchPalette(self._window, self.names, self.find)
        palette.chosen.connect(self.on_chosen)
        palette.open()

    def everywhere(self) -> None:
        """Open the search over all articles."""
        if self._window.workspace is not None:
            self._window.workspace.views.search_everywhere()

    def names(self) -> Iterable[Choice]:
        """Commands first, then articles, labels and entities of the open project."""
        from gui.search_palette import Choice

        for command in self._window.actions_.all():
            if command.spec.id != "search.palette":
                aside = QCoreApplication.translate("menus", command.spec.menu.value)
                yield Choice(
                    "command", command.spec.id, command.text().rstrip("…"), aside, command.keys_text(),
                    command.spec.icon, command.isEnabled(),
                )  # fmt: skip
        workspace = self._window.workspace
        if workspace is None:
            return
        for article in workspace.articles():
            yield Choice("article", article.id, article.title, self.tr("Article"), icon="file-text")
        for label in workspace.book.in_palette():
            name = workspace.book.name_of(label.id)
            yield Choice(
                "label", label.id, self.tr("Label as {}").format(name), self.tr("Label"), label.shortcut or "", "tag"
            )
        listed = workspace.entities.names(limit=ENTITIES)
        self._listed = {entity.id for entity in listed}
        for entity in listed:
            yield self._entity(entity)

    def find(self, query: str) -> Iterable[Choice]:
        """Statements, notes, questions and texts that have these words."""
        from gui.search_palette import Choice
        from storage import reads

        workspace = self._window.workspace
        if workspace is None:
            return
        veil = workspace.session.blind.veil
        if len(self._listed) >= ENTITIES:
            for entity in workspace.entities.names(query):
                if entity.id not in self._listed:
                    yield self._entity(entity)
        for item in workspace.session.read(reads.find_items, query, 12):
            kind = _OWNERS.get(item.owner_table)
            if kind is not None and item.field != "title" and (item.owner_table, item.field) != ("entity", "name"):
                yield Choice(
                    kind,
                    item.owner_id,
                    veil(" ".join(item.content.split()))[:160],
                    self._kind(item.owner_table),
                    icon="search",
                )
        for hit in workspace.session.read(reads.find_texts, query, 12):
            snippet = hit.snippet.replace("\x02", "").replace("\x03", "")
            words, title = veil(" ".join(snippet.split())), veil(hit.title)
            yield Choice("text", f"{hit.article_id}\n{query}", words, title, icon="search")

    def _kind(self, owner_table: str) -> str:
        """What a found statement, note or question belongs to."""
        words = {
            "claim": self.tr("Claim"),
            "annotation": self.tr("Annotation"),
            "entity": self.tr("Entity"),
            "dispute": self.tr("Dispute"),
        }
        return words[owner_table]

    def _entity(self, entity: EntityName) -> Choice:
        from gui.search_palette import Choice

        assert self._window.workspace is not None
        label = self._window.workspace.book.name_of(entity.label_id)
        name = self._window.workspace.session.blind.veil(entity.name)
        return Choice("entity", entity.id, name, label or self.tr("Entity"), icon="entities")

    @Slot(object)
    def on_chosen(self, choice: Choice) -> None:
        if choice.kind == "command":
            self._window.actions_[choice.key].trigger()
            return
        workspace = self._window.workspace
        if workspace is None:
            return
        if choice.kind == "article":
            workspace.show_article(choice.key)
        elif choice.kind == "label":
            workspace.tagging.set_label(choice.key)
        elif choice.kind == "entity":
            workspace.destinations.show_entity(choice.key)
        elif choice.kind == "mark":
            workspace.destinations.show_mark(choice.key)
        elif choice.kind == "dispute":
            workspace.destinations.show_dispute(choice.key)
        elif choice.kind == "text":
            article_id, _, query = choice.key.partition("\n")
            workspace.destinations.show_words(article_id, query)


_OWNERS = {"claim": "mark", "annotation": "mark", "entity": "entity", "dispute": "dispute"}
