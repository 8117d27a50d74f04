"""Settings: looks, text, the reading machine's pipeline, the name that decisions are signed with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.fitting import fitting
from gui.keymap import keymap
from gui.keys_page import KeysPage
from gui.languages import LANGUAGES, SYSTEM
from gui.preferences import Preferences
from gui.topbar import Tab
from gui.verbs import SCALES
from gui.widgets import Choices, Ink, LinkButton
from nlp.errors import ModelUnavailable
from nlp.models import describe, installed
from storage.retelling import retold

if TYPE_CHECKING:
    from gui.session import Session


class SettingsDialog(QDialog):
    """Every change is in force, and kept, at once; there is nothing to confirm."""

    def __init__(self, preferences: Preferences, session: Session | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._session = session
        self.setWindowTitle(self.tr("Settings"))
        self.setModal(True)
        choices = preferences.choices
        self._themes = (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        self._faces = (("serif", self.tr("Charis SIL (serif)")), ("interface", self.tr("Inter (as the interface)")))
        self._languages = ((SYSTEM, self.tr("As the system")), *LANGUAGES.items())
        self.language = _combo(self.tr("Language"), [words for _, words in self._languages])
        self.language.setCurrentIndex(_place([key for key, _ in self._languages], choices.language))
        self._language_note = Ink(px=11, ink="ink3", wrap=True)
        self._language_note.hide()
        self.theme = _combo(self.tr("Theme"), [words for _, words in self._themes])
        self.theme.setCurrentIndex(_place([key for key, _ in self._themes], choices.theme))
        self.face = _combo(self.tr("Typeface of articles"), [words for _, words in self._faces])
        self.face.setCurrentIndex(_place([key for key, _ in self._faces], choices.reading_face))
        self.scale = _combo(self.tr("Size of articles"), [f"{scale}%" for scale in SCALES])
        self.scale.setCurrentIndex(_place(list(SCALES), choices.reading_scale))
        self.analyst = QLineEdit(choices.analyst)
        self.analyst.setPlaceholderText(choices.analyst_name)
        self.analyst.setAccessibleName(self.tr("Your name"))
        self.model = _combo(self.tr("Pipeline"), [])
        self._model_note = Ink(px=11, ink="ink3", wrap=True)
        self._model_note.setMaximumWidth(380)
        folder = LinkButton(self.tr("a folder…"), px=11.5, ink="accent")
        wheel = LinkButton(self.tr("a package file (.whl)…"), px=11.5, ink="accent")
        self.keys = KeysPage(keymap(), session)
        self.tabs = (Tab(self.tr("General")), Tab(self.tr("Keys")))
        self._pages = QStackedWidget()
        self._fill_models(choices.model)
        self._lay_out(folder, wheel)
        self.language.activated.connect(self.on_language_chosen)
        self.theme.activated.connect(self.on_theme_chosen)
        self.face.activated.connect(self.on_face_chosen)
        self.scale.activated.connect(self.on_scale_chosen)
        self.analyst.editingFinished.connect(self.on_analyst_named)
        self.model.activated.connect(self.on_model_chosen)
        folder.clicked.connect(self.on_folder_clicked)
        wheel.clicked.connect(self.on_wheel_clicked)

    def _lay_out(self, folder: QPushButton, wheel: QPushButton) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        disk = QHBoxLayout()
        disk.setSpacing(10)
        disk.addWidget(Ink(self.tr("Another one:"), px=11.5, ink="ink3"))
        disk.addWidget(folder)
        disk.addWidget(wheel)
        disk.addStretch()
        rows = (
            (self.tr("Language"), self.language),
            (self.tr("Theme"), self.theme),
            (self.tr("Typeface of articles"), self.face),
            (self.tr("Size of articles"), self.scale),
            (self.tr("Your name"), self.analyst),
            (self.tr("Pipeline"), self.model),
        )
        for number, (words, field) in enumerate(rows):
            grid.addWidget(Ink(words, ink="ink3"), number, 0)
            grid.addWidget(field, number, 1)
        grid.addLayout(disk, len(rows), 1)
        grid.addWidget(self._model_note, len(rows) + 1, 1)
        grid.setColumnMinimumWidth(1, 320)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.accept)
        general = QWidget()
        fields = QVBoxLayout(general)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(16)
        fields.addLayout(grid)
        fields.addWidget(self._language_note)
        fields.addStretch()
        self._pages.addWidget(general)
        self._pages.addWidget(self.keys)
        head = QHBoxLayout()
        head.addWidget(Ink(self.tr("Settings"), px=16, weight=600))
        head.addSpacing(12)
        for tab in self.tabs:
            head.addWidget(tab)
            tab.clicked.connect(self.on_tab_clicked)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addWidget(buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.show_page(0)

    def show_page(self, number: int) -> None:
        """Bring a page on screen: 0 general, 1 keys."""
        self._pages.setCurrentIndex(number)
        for at, tab in enumerate(self.tabs):
            tab.set_chosen(at == number)
        if number == 1:
            self.resize(fitting(self, max(self.width(), 760), max(self.height(), 620)))
            self.keys.filter.setFocus()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_tab_clicked(self) -> None:
        self.show_page(next(at for at, tab in enumerate(self.tabs) if tab is self.sender()))

    @Slot(int)
    def on_language_chosen(self, row: int) -> None:
        self._preferences.update(language=self._languages[row][0])
        self._language_note.set_text(self.tr("Sidelight speaks it from its next start on."))
        self._language_note.show()

    @Slot(int)
    def on_theme_chosen(self, row: int) -> None:
        self._preferences.update(theme=self._themes[row][0])

    @Slot(int)
    def on_face_chosen(self, row: int) -> None:
        self._preferences.update(reading_face=self._faces[row][0])

    @Slot(int)
    def on_scale_chosen(self, row: int) -> None:
        self._preferences.update(reading_scale=SCALES[row])

    @Slot()
    def on_analyst_named(self) -> None:
        self._preferences.update(analyst=self.analyst.text().strip())
        if self._session is not None and not self._session.read_only:
            self._session.sign_as(self._preferences.choices.analyst_name)

    @Slot(int)
    def on_model_chosen(self, row: int) -> None:
        self._use(str(self.model.itemData(row)))

    @Slot()
    def on_folder_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of a spaCy pipeline"))
        if chosen:
            self._use(chosen)

    @Slot()
    def on_wheel_clicked(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Wheel of a spaCy pipeline"), "", self.tr("Wheels (*.whl)")
        )
        if chosen:
            self._use(chosen)

    # --- private --------------------------------------------------------------------------------------------------

    def _use(self, model: str) -> None:
        """Take a pipeline for this project and for new ones, or say why it does not fit."""
        try:
            info = describe(model)
        except ModelUnavailable as error:
            self._model_note.set_ink("red")
            self._model_note.set_text(f"! {retold(error.reason)}")
            return
        self._preferences.update(model=model)
        if self._session is not None:
            from storage.operations.settings import set_meta

            self._session.do(set_meta, model=model)
        self._fill_models(model)
        self._model_note.set_ink("ink3")
        words = self.tr("{} {}, language {}. Articles are read with it from now on.")
        self._model_note.set_text(words.format(info.name, info.version, info.language))

    def _fill_models(self, chosen: str) -> None:
        self.model.clear()
        names = {info.name: f"{info.name} {info.version}" for info in installed()}
        if chosen not in names:
            names[chosen] = chosen
        for key, words in names.items():
            self.model.addItem(words, key)
        self.model.setCurrentIndex(_place(list(names), chosen))


def _combo(name: str, options: list[str]) -> Choices:
    field = Choices()
    field.setAccessibleName(name)
    field.addItems(options)
    return field


def _place(keys: list[str] | list[int], wanted: object) -> int:
    return keys.index(wanted) if wanted in keys else 0  # type: ignore[arg-type]
