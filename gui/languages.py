"""The languages of the user interface, and the translators that speak the one that was chosen."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gui.numerals import rewritten
from gui.theme import RESOURCES
from storage.translating import speak_english, speak_with

log = logging.getLogger(__name__)

SYSTEM = "system"
LANGUAGES = {"en": "English", "es": "Español"}
"""By their code, in their own words. English is the language of the source and needs no file."""

FOLDER = RESOURCES / "translations"


def speak(application: QCoreApplication, choice: str) -> str:
    """Install the translators of a language; returns its code.

    ``choice`` is a code, or "system" for the language of the computer (English where there is no translation of it).
    Call it before a module of the window is imported: tables of words are made when their module is. Numbers, dates
    and Qt's own dialogs follow the same language.
    """
    system = QLocale.system()
    wanted = QLocale.languageToCode(system.language()) if choice == SYSTEM else choice
    code = wanted if wanted in LANGUAGES else "en"
    locale = system if QLocale.languageToCode(system.language()) == code else QLocale(code)
    QLocale.setDefault(locale)
    if code == "en":
        return code
    speak_with(QCoreApplication.translate, code, rewritten)
    for name, folder in (
        ("sidelight", str(FOLDER)),
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        translator = QTranslator(application)
        if translator.load(f"{name}_{code}", folder):
            application.installTranslator(translator)
        else:
            log.warning("no translation %s_%s in %s", name, code, folder)
    return code


def fall_silent(application: QCoreApplication, before: QLocale) -> None:
    """Take a language back after one piece of work in it; numbers follow ``before`` again."""
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    speak_english()
