"""Every command of the window as data: what it is called, its keys, where it stands, when it can be used."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Need(StrEnum):
    """What must be there for a command to make sense."""

    ALWAYS = "always"
    PROJECT = "project"
    WRITABLE = "writable"
    ADDABLE = "addable"
    """Articles can be added: to the open project, or, while none is open, to a new one."""
    ARTICLE = "article"
    SELECTION = "selection"
    MARK = "mark"
    ACCEPTABLE = "acceptable"
    """A mark, also one whose boundaries are being corrected."""
    MENTION = "mention"
    CLAIM = "claim"
    PASSAGE = "passage"
    """A mark or a selection."""
    TEXT = "text"
    """An article is open in Read and may be worked on."""
    TWO_PASSAGES = "two_passages"
    """Something chosen in each of two panes."""
    UNDO = "undo"
    REDO = "redo"
    JOB = "job"
    STEPPING = "stepping"
    """Suggestions can be gone through: those of an open article, or in Review."""
    DECIDING = "deciding"
    """Suggestions can be decided in turn: those of an open article, or in Review."""
    DISPUTES = "disputes"
    """Disputes can be gone through: those of an open article, or in the matrix."""
    ENTITIES = "entities"
    """Entities is on screen."""
    ENTITY_PAIR = "entity_pair"
    """Two entities are at hand, or one and what it could be the same as."""
    ENTITY_PART = "entity_part"
    """Mentions are at hand that can be moved out of their entity."""
    REVIEW = "review"
    """Review is on screen with a suggestion."""


class Menu(StrEnum):
    FILE = "File"
    EDIT = "Edit"
    VIEW = "View"
    ARTICLE = "Article"
    TAG = "Tag"
    COMPARE = "Compare"
    HELP = "Help"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One command. ``id`` is ``room.verb``: the verb is a method of the object that was bound to the room."""

    id: str
    menu: Menu
    text: str
    keys: tuple[str, ...] = ()
    need: Need = Need.ALWAYS
    icon: str = ""
    tip: str = ""
    checkable: bool = False
    ends_group: bool = False
    mac_keys: tuple[str, ...] = ()

    @property
    def room(self) -> str:
        return self.id.partition(".")[0]

    @property
    def verb(self) -> str:
        return self.id.partition(".")[2]


F, E, V, A, T, C, H = Menu.FILE, Menu.EDIT, Menu.VIEW, Menu.ARTICLE, Menu.TAG, Menu.COMPARE, Menu.HELP

SPECS: tuple[ActionSpec, ...] = (
    ActionSpec("desk.new_project", F, "New project…", ("Ctrl+N",), icon="add"),
    ActionSpec("desk.open_project", F, "Open project…", ("Ctrl+O",), icon="folder"),
    ActionSpec("desk.open_sample", F, "Open the sample", ("Ctrl+Shift+O",), icon="file", ends_group=True),
    ActionSpec("intake.add_files", F, "Add articles…", ("Ctrl+I",), Need.ADDABLE, "import"),
    ActionSpec("intake.add_folder", F, "Add a folder of articles…", (), Need.ADDABLE, "folder"),
    ActionSpec("intake.paste", F, "Paste an article…", ("Ctrl+Shift+V",), Need.WRITABLE, "note"),
    ActionSpec("intake.import_document", F, "Import annotations…", (), Need.WRITABLE, "database", ends_group=True),
    ActionSpec("desk.export", F, "Export…", ("Ctrl+E",), Need.PROJECT, "export"),
    ActionSpec("desk.report", F, "Report…", ("Ctrl+Shift+E",), Need.PROJECT, "file-text",
               "A brief for readers without Sidelight"),
    ActionSpec("desk.save_now", F, "Save now", ("Ctrl+S",), Need.PROJECT, "save", "Everything is saved as you go"),
    ActionSpec("desk.save_copy", F, "Save a copy…", ("Ctrl+Shift+S",), Need.PROJECT, "copy"),
    ActionSpec("desk.backups", F, "Backups…", (), Need.PROJECT, "history", "Go back to an earlier state of the file",
               ends_group=True),
    ActionSpec("desk.settings", F, "Settings…", ("Ctrl+,",), icon="settings"),
    ActionSpec("desk.close_project", F, "Close project", ("Ctrl+W",), Need.PROJECT, "close"),
    ActionSpec("desk.quit", F, "Quit Sidelight", ("Ctrl+Q",)),
    ActionSpec("edit.undo", E, "Undo", ("Ctrl+Z",), Need.UNDO, "undo"),
    ActionSpec("edit.redo", E, "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), Need.REDO, "redo"),
    ActionSpec("edit.history", E, "History", ("Ctrl+H",), Need.PROJECT, "history", ends_group=True),
    ActionSpec("search.everywhere", E, "Search all articles", ("Ctrl+Shift+F",), Need.PROJECT, "concordance"),
    ActionSpec("edit.find", E, "Find in this article", ("Ctrl+F",), Need.ARTICLE, "search"),
    ActionSpec("edit.find_next", E, "Next hit", ("F3",), Need.ARTICLE),
    ActionSpec("edit.find_previous", E, "Previous hit", ("Shift+F3",), Need.ARTICLE, ends_group=True),
    ActionSpec("edit.widen", E, "Extend the selection", ("Ctrl+Shift+Up", "W"), Need.ARTICLE, "arrow-up",
               "To the word, mention, phrase, quotation, sentence, paragraph"),
    ActionSpec("edit.narrow", E, "Shrink the selection", ("Ctrl+Shift+Down", "Shift+W"), Need.ARTICLE, "arrow-down"),
    ActionSpec("edit.select_word", E, "Select the word", ("Alt+W",), Need.ARTICLE),
    ActionSpec("edit.select_phrase", E, "Select the phrase", ("Alt+P",), Need.ARTICLE),
    ActionSpec("edit.select_sentence", E, "Select the sentence", ("Alt+S",), Need.ARTICLE),
    ActionSpec("edit.select_paragraph", E, "Select the paragraph", ("Alt+G",), Need.ARTICLE),
    ActionSpec("edit.select_all", E, "Select the whole article", ("Ctrl+A",), Need.ARTICLE, ends_group=True),
    ActionSpec("edit.copy_with_source", E, "Copy with source", ("Ctrl+C",), Need.ARTICLE, "copy"),
    ActionSpec("search.palette", V, "Search or command", ("Ctrl+K",), icon="search"),
    ActionSpec("view.read", V, "Read", ("Ctrl+1",), Need.PROJECT),
    ActionSpec("view.review", V, "Review", ("Ctrl+2",), Need.PROJECT),
    ActionSpec("view.disputes", V, "Disputes", ("Ctrl+3",), Need.PROJECT),
    ActionSpec("view.entities", V, "Entities", ("Ctrl+4",), Need.PROJECT),
    ActionSpec("view.timeline", V, "Timeline", ("Ctrl+5",), Need.PROJECT, "timeline", ends_group=True),
    ActionSpec("view.sidebar", V, "Sidebar", ("Ctrl+B",), Need.PROJECT, "sidebar", checkable=True),
    ActionSpec("view.inspector", V, "Inspector", ("Ctrl+Shift+B",), Need.PROJECT, "inspector", checkable=True),
    ActionSpec("view.next_region", V, "Next region", ("F6",), Need.PROJECT),
    ActionSpec("view.previous_region", V, "Previous region", ("Shift+F6",), Need.PROJECT, ends_group=True),
    ActionSpec("view.larger", V, "Larger text", ("Ctrl++", "Ctrl+="), Need.PROJECT, "zoom-in"),
    ActionSpec("view.smaller", V, "Smaller text", ("Ctrl+-",), Need.PROJECT, "zoom-out"),
    ActionSpec("view.usual_size", V, "Usual text size", ("Ctrl+0",), Need.PROJECT, ends_group=True),
    ActionSpec("view.ribbons", V, "Ribbons between panes", ("V",), Need.PROJECT, "ribbons", checkable=True),
    ActionSpec("view.follow", V, "Follow in other panes", ("F",), Need.PROJECT, "align", checkable=True,
               tip="The other panes move to what they say about what you choose"),
    ActionSpec("view.rejected", V, "Show rejected", ("H",), Need.PROJECT, "rejected", checkable=True),
    ActionSpec("view.blind", V, "Judge blind: hide outlets and authors", ("Ctrl+Shift+H",), Need.PROJECT, "eye-off",
               "Judge what is said without seeing who says it", checkable=True, ends_group=True),
    ActionSpec("look.light", V, "Light theme", (), icon="light"),
    ActionSpec("look.dark", V, "Dark theme", (), icon="dark"),
    ActionSpec("look.system", V, "Theme of the system", (), ends_group=True),
    ActionSpec("look.full_screen", V, "Full screen", ("F11",), icon="fullscreen", mac_keys=("Meta+Ctrl+F",)),
    ActionSpec("panes.next", A, "Next pane", ("Ctrl+Tab",), Need.ARTICLE, mac_keys=("Meta+Tab",)),
    ActionSpec("panes.previous", A, "Previous pane", ("Ctrl+Shift+Tab",), Need.ARTICLE, mac_keys=("Meta+Shift+Tab",)),
    ActionSpec("panes.add", A, "Add a pane", ("Ctrl+T",), Need.ARTICLE, "panes", "Open the next article beside these"),
    ActionSpec("panes.close", A, "Close this pane", ("Ctrl+Shift+W",), Need.ARTICLE, "close"),
    ActionSpec("panes.pin", A, "Pin this pane", ("P",), Need.ARTICLE, "pin", "It keeps its article and its place"),
    ActionSpec("panes.move_left", A, "Move this pane to the left", ("Ctrl+Shift+PgUp",), Need.ARTICLE, "arrow-left"),
    ActionSpec("panes.move_right", A, "Move this pane to the right", ("Ctrl+Shift+PgDown",), Need.ARTICLE,
               "arrow-right"),
    ActionSpec("panes.next_article", A, "Next article in this pane", ("Alt+PgDown",), Need.ARTICLE),
    ActionSpec("panes.previous_article", A, "Previous article in this pane", ("Alt+PgUp",), Need.ARTICLE,
               ends_group=True),
    ActionSpec("panes.back", A, "Back", ("Alt+Left",), Need.ARTICLE, tip="Where you were before", mac_keys=("Ctrl+[",)),
    ActionSpec("panes.forward", A, "Forward", ("Alt+Right",), Need.ARTICLE, mac_keys=("Ctrl+]",)),
    ActionSpec("panes.next_passage", A, "Next passage about this", (".",), Need.ARTICLE, tip="In the other panes"),
    ActionSpec("panes.previous_passage", A, "Previous passage about this", (",",), Need.ARTICLE),
    ActionSpec("panes.align", A, "Align to this passage", ("G",), Need.MARK, "align", ends_group=True),
    ActionSpec("panes.details", A, "About this article", ("I",), Need.ARTICLE, "info"),
    ActionSpec("reading.read_again", A, "Read all articles again", (), Need.WRITABLE, "machine"),
    ActionSpec("reading.threshold", A, "Which sentences are claims…", (), Need.WRITABLE, "claim",
               "How check-worthy a sentence must be to be proposed as a claim"),
    ActionSpec("reading.cancel", A, "Stop reading", (), Need.JOB, "stop", ends_group=True),
    ActionSpec("panes.remove_article", A, "Remove this article", (), Need.ARTICLE, "trash"),
    ActionSpec("tagging.next", T, "Next suggestion", ("N",), Need.STEPPING, "arrow-down"),
    ActionSpec("tagging.previous", T, "Previous suggestion", ("Shift+N",), Need.STEPPING, "arrow-up"),
    ActionSpec("tagging.accept", T, "Accept", ("A",), Need.ACCEPTABLE, "check", "Confirm what is selected"),
    ActionSpec("tagging.reject", T, "Reject", ("R",), Need.MARK, "rejected", "It is remembered and not proposed again"),
    ActionSpec("tagging.edit", T, "Edit", ("E", "F2"), Need.MARK, "edit", "Go to the first field of the inspector"),
    ActionSpec("tagging.clear", T, "Clear the label", ("0",), Need.MARK, "tag"),
    ActionSpec("tagging.delete", T, "Delete", ("Del",), Need.MARK, "trash", ends_group=True),
    ActionSpec("review.skip", T, "Skip", ("S",), Need.REVIEW, "skip", "It comes back when all others are decided"),
    ActionSpec("tagging.everywhere", T, "Tag every other place", ("O",), Need.PASSAGE, "tag", "In all articles"),
    ActionSpec("tagging.split", T, "Split the selection off", (), Need.SELECTION, "split"),
    ActionSpec("tagging.add_stretch", T, "Add the selection to the mark", (), Need.SELECTION, "add", ends_group=True),
    ActionSpec("tagging.accept_article", T, "Accept all of this article", ("Shift+A",), Need.DECIDING, "check"),
    ActionSpec("tagging.reject_article", T, "Reject all of this article", ("Shift+R",), Need.DECIDING, "rejected"),
    ActionSpec("tagging.accept_label", T, "Accept all suggestions with this label", (), Need.MENTION, "check"),
    ActionSpec("tagging.reject_label", T, "Reject all suggestions with this label", (), Need.MENTION, "rejected"),
    ActionSpec("tagging.accept_entity", T, "Accept all suggestions of this entity", (), Need.MENTION, "check"),
    ActionSpec("tagging.reject_entity", T, "Reject all suggestions of this entity", (), Need.MENTION, "rejected"),
    ActionSpec("labels.edit", T, "Labels…", (), Need.PROJECT, "tag", "Names, colours, keys, order; merge and delete"),
    ActionSpec("labels.add", T, "New label…", (), Need.WRITABLE, "add"),
    ActionSpec("labels.take_set", T, "Import labels…", (), Need.WRITABLE, "import", "A label set from a file"),
    ActionSpec("labels.write_set", T, "Export labels…", (), Need.PROJECT, "export", ends_group=True),
    ActionSpec("entities.merge", T, "Merge", ("J",), Need.ENTITY_PAIR, "merge", "Entities into one"),
    ActionSpec("entities.split", T, "Split", ("B",), Need.ENTITY_PART, "split", "Move mentions out of their entity"),
    ActionSpec("entities.apart", T, "Not the same", ("K",), Need.ENTITY_PAIR, "keep-apart", "Never proposed again"),
    ActionSpec("entity_table.filter", T, "Filter entities", ("/",), Need.ENTITIES, "filter"),
    ActionSpec("entity_table.naming", T, "How does each article call it?", ("Alt+C",), Need.ENTITIES, "table"),
    ActionSpec("entity_table.copy_names", T, "Copy the table of names", (), Need.ENTITIES, "copy", ends_group=True),
    ActionSpec("review.by_doubt", T, "Review the least certain first", (), Need.PROJECT, "sort",
               "What Sidelight doubts most, whatever article it stands in", checkable=True),
    ActionSpec("review.by_score", T, "Review the surest first", (), Need.PROJECT, "sort", checkable=True),
    ActionSpec("review.by_article", T, "Review by article", (), Need.PROJECT, "sort", "Article by article",
               checkable=True),
    ActionSpec("review.by_label", T, "Review by label", (), Need.PROJECT, "sort", "Label by label", checkable=True),
    ActionSpec("review.by_entity", T, "Review by entity", (), Need.PROJECT, "sort", "Entity by entity, by name",
               checkable=True),
    ActionSpec("review.all", T, "Review everything", (), Need.PROJECT, "filter", "Every article, label and kind"),
    ActionSpec("claims.make", C, "Make a claim", ("M",), Need.TEXT, "claim", "Of the selection, or of the sentence"),
    ActionSpec("claims.disputed", C, "Mark as disputed", ("Shift+X",), Need.CLAIM, "disputed", ends_group=True),
    ActionSpec("claims.contradicts", C, "Contradicts", ("X",), Need.TWO_PASSAGES, "disputed", "Opens a dispute"),
    ActionSpec("claims.same", C, "Says the same", ("=",), Need.TWO_PASSAGES, "agrees"),
    ActionSpec("claims.different_scope", C, "Different scope", ("C",), Need.TWO_PASSAGES),
    ActionSpec("claims.different_date", C, "Different date", ("T",), Need.TWO_PASSAGES, "clock"),
    ActionSpec("claims.unrelated", C, "Unrelated", ("U",), Need.TWO_PASSAGES, ends_group=True),
    ActionSpec("claims.join", C, "Join to a dispute…", ("Shift+J",), Need.CLAIM, "link"),
    ActionSpec("claims.cite", C, "Cite as evidence…", ("Shift+E",), Need.PASSAGE, "quote", "For a dispute"),
    ActionSpec("claims.credibility", C, "Credibility…", ("Y",), Need.CLAIM),
    ActionSpec("claims.assess", C, "Likelihood and confidence…", ("Q",), Need.CLAIM),
    ActionSpec("claims.uphold", C, "Uphold an answer…", ("Shift+Q",), Need.CLAIM, "check",
               "Say which answer to the question holds", ends_group=True),
    ActionSpec("claims.next_dispute", C, "Next dispute", ("D",), Need.DISPUTES),
    ActionSpec("claims.previous_dispute", C, "Previous dispute", ("Shift+D",), Need.DISPUTES),
    ActionSpec("disputes.differ", C, "Differences between articles", ("Ctrl+Shift+D",), Need.PROJECT, "disputed",
               "What they disagree on and nobody has answered"),
    ActionSpec("disputes.add", C, "New dispute", ("Ctrl+D",), Need.WRITABLE, "add", "Its question is typed at once",
               ends_group=True),
    ActionSpec("disputes.by_number", C, "Disputes by number", (), Need.PROJECT, "sort"),
    ActionSpec("disputes.by_articles", C, "Disputes by articles", (), Need.PROJECT, "sort", "Most speaking first"),
    ActionSpec("disputes.by_spread", C, "Disputes by spread", (), Need.PROJECT, "sort", "Figures farthest apart first"),
    ActionSpec("help.keys", H, "Keys", ("F1", "?"), icon="keyboard"),
    ActionSpec("help.change_keys", H, "Change keys…", (), icon="settings"),
    ActionSpec("help.log", H, "Show the log folder", (), icon="folder"),
    ActionSpec("help.about", H, "About Sidelight", (), icon="info"),
)  # fmt: skip
