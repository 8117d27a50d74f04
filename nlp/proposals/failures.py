"""What the reading machine says where it fails: every sentence, in English, as a text with named gaps.

They reach the window as these sentences and are told there in its language: see ``reasons``. A ``how`` says how a
process ended; an ``error`` is what spaCy or the system says, in their words.
"""

from __future__ import annotations

# --- a pipeline that cannot be used
FILE_GONE = "The model file {words} is not there. Choose the wheel again in the settings."
NOT_THERE = "The model {words} is not there."
NO_PIPELINE = "The model {words} is not a spaCy pipeline: choose a folder or a .whl file."
NOT_INSTALLED = (
    "The model {words} is not installed. Choose an installed one in the settings, or a folder or wheel from disk."
)
SEVERAL = "{words} holds several spaCy pipelines ({name}). Choose the folder of one of them."
NO_CONFIG = "{words} is not a spaCy pipeline: it has no config.cfg with a meta.json beside it."
NO_LANGUAGE = "{words} is not a spaCy pipeline: its meta.json names no language."
CARD_UNREADABLE = "The card of the model {words} (meta.json) cannot be read: {error}."
CONFIG_UNREADABLE = "The config.cfg of the model {words} cannot be read: {error}."
PICKLED = (
    "The model {words} holds pickled Python objects ({name}), which could run anything. Sidelight does not load it."
)
OTHER_SPACY = (
    "The model {words} was made for spaCy {name_a}, Sidelight has {name_b}. "
    "Install a version of the model made for this spaCy."
)
BROKEN_BY_SPACY = (
    "The model {words} was made for spaCy {name_a} and does not work with {name_b} ({error}). "
    "Install a version of the model made for this spaCy."
)
NOT_LOADED = "The model {words} in {name} could not be loaded: {error}"
NO_NAMES = "The model {words} finds no names (it has no entity recogniser). Choose another model in the settings."
DAMAGED_FILE = "The model file {words} is damaged or no wheel: {error}."
NOT_UNPACKED = "The model file {words} could not be unpacked: {error}."
TOO_LARGE = "The model file {words} unpacks to more than a pipeline can be. It was not unpacked."
ESCAPES = "The model file {words} tries to write outside its folder ({name}). It was not unpacked; do not trust it."

# --- a run of the machine, or the reading of one article, that ended
PROCESS_DIES = "The reading process does not stay alive: {how}."
READERS_DIE = "The process that reads with the model {words} does not stay alive: {how}."
OWN_ERROR = "An error in Sidelight ({name}): {error}"
DIED_ON_IT = "the reading process died on it ({how})"
MODEL_FAILED = "the model {words} failed on it: {error}"
READING_FAILED = "reading it failed: {error}"

# --- how a process ended
BY_SIGNAL = "it was ended by the signal {name}"
WITH_CODE = "it ended with code {name}"
