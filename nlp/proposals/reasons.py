"""Why the machine proposes something: every reason that it gives, in English, as a text with named gaps.

Reasons are stored as these sentences. Whoever shows them in another language knows them again by these texts
(``storage/retelling.py``), which is why they stand nowhere else. What stands in a gap follows from its name without
what comes behind an underscore: ``words``, ``name`` and ``label`` are taken over, a ``measure``, ``unit`` or
``country`` is a word that has a name in other languages, a ``reason`` is another of these sentences.
"""

from __future__ import annotations

# --- names: what their label rests on
SPACY_SAYS = "spaCy says {label}"
IN_PLACES = "{label} in {count} of {count_all} places"
MOSTLY = "mostly {label} in this project"
CONFIRMED_AS = "confirmed elsewhere as {label}"
MARKED_HERE = "marked as {label} elsewhere here"
MARKED_ELSEWHERE = "marked as {label} elsewhere in these articles"
ONLY_IN_HEADING = "only in a heading, where capitals tell little"

# --- names: what their own words tell
SHAPE = "its words are those of a name"
BEGINS_WITH = 'begins with "{words}"'
ENDS_WITH = 'ends with "{words}"'
ENDS_WITH_COUNTRY = 'ends with a country, "{words}"'
IS_LAW = '"the {words}" is a law'
IN_CAPITALS = "written in capitals"
CAPITALS_INSIDE = "capitals inside a sentence"
SHIP_PREFIX = "bears the prefix of a ship"
WORLD_BODY = "a body that all the world knows"
COUNTRY = "the name of a country"
COUNTRY_OR_CAPITAL = "a country or capital"
CAPITAL = "a capital"
PEOPLE = "the people of a country"

# --- names: what the words beside them tell
DATELINE = "opens a dateline"
TITLE = 'bears the title "{words}"'
FOLLOWS = 'follows "{words}"'
AS_PLACES = 'stands after "{words}" as places do'
WHERE_PLACES = "stands where places do"
WHERE_RIVERS = "stands where rivers and roads do"
BEFORE_PLACES = "followed by what places are called"
FOLLOWED_BY = 'followed by "{words}"'
AGED = 'followed by an age, "{words}"'
ONE_OF_PEOPLE = "one of a people"
LISTED_PLACES = "in a list of places"
LISTED_PEOPLE = "in a list of people"
BESIDE_PLACE = "beside a place"
BESIDE_PERSON = "beside a person"
BEFORE_WHO = 'followed by "who"'
AFTER_SPEECH = "speaks right after a quotation"
SPEAKS_AND_TOLD = "speaks, and is told about after it"
AFTER_WORDS = "is named after the words spoken"
TEXT_SAYS = 'the text says "{words}"'
SHIPS_SPOKEN_OF = 'has "the" before it, where ships are spoken of'
SHORT_FORM = 'has a short form, "{words}"'
BRACKETED = 'in brackets after "{words}"'
IN_BRACKETS = 'stands in brackets after "{words}"'

# --- names: the longer ones that they are short for
SHORT_FOR = 'short for "{words}"'
INITIALS = 'initials of "{words}"'
FIRST_WORDS = 'first words of "{words}"'
SURNAME = 'surname of "{words}"'
GIVEN_NAME = 'given name of "{words}"'
PART_OF = 'part of "{words}"'
PART_OF_PERSON = "part of a person's full name"
NO_PREFIX = '"{words}" without its prefix'

# --- names of one thing
JOINED = '"{words}": {reason}'
SAME_NAME = "the same name"
SAME_BUT_SPELLING = "the same name but for its spelling"
SAME_LETTERS = "the same letters"
SAME_WORDS = "the same words"
SAME_NAME_NO_MORE = "the same name, in articles that tell no more"
NAME_OF = "a name of {country}"
PEOPLE_OF = "the people of {country}"
WRITTEN = 'written "{words}"'
CALLED = 'the text calls "{words}" also so'
ONLY_BEARER = 'only "{words}" bears the name in its article'
ONLY_NAMED = '"{words}" is the only one that is named'
NAMED_BEFORE = '"{words}" was named before'
FEWER_WORDS = 'fewer words of "{words}"'
ONLY_PERSON = '"{words}": the only person of that name, in articles that tell of the same things'
FAMILY_NAME = 'given name of "{words}", of whose family it tells'
OTHER_GIVEN_NAME = 'another form of the given name in "{words}"'

# --- names that may be of one thing
ONE_LETTER = "one letter apart"
ACCENTS = "the same letters but for accents or points"
GIVEN_NAMES_APART = "given names one letter apart, the surname equal"
DIFFER_BY_LETTER = '"{words_a}" and "{words_b}" differ by one letter'
SAME_GIVEN_NAME = "{reason}; the given name is the same"
SAME_TITLE = '{reason}; both bear the title "{words}"'
ONLY_SURNAME = '"{words_a}" is the only person in the project with the surname "{words_b}"'
DEMONYM = '"{words}" is the word for what is of {country}'
METONYM = '"{words_a}" stands for the government of {country}: "{words_b}"'

# --- figures
RANK = "rank"
NUMBER = "number"
IN_UNIT = "{dimension} in {unit}"
MEASURES = "measures {measure}"
MODIFIER = "modifier: {modifier}"
NO_NOUN = "no noun after it"
SPAN_OF_TIME = "a span of time around it"

# --- claims: what speaks for them
DATE = "date"
NAME = "name"
NAMES = "{count} names"
SOMEBODY_SAID = "who said it"
SUPERLATIVE = "superlative"
COMPARISON = "comparison"
PAST_VERB = "past verb"
PAST_VERBS = "{count} past verbs"
NAME_ACTS = "a name acts"
LEGAL_ACT = "legal act"
STATE_OF_AFFAIRS = "state of affairs"
CAUSE = "cause"
RULE = "rule"
PLAN = "plan"
WORDING = "wording"
LIKE_CONFIRMED = "like claims you confirmed in this project"
LIKE_REJECTED = "like sentences you rejected in this project"

# --- sentences: what speaks against a claim
TOO_SHORT = "too short"
QUESTION = "question"
NO_END = "no end mark: a heading or a row of a table"
LEADS_OVER = "only leads over to what follows"
HEADING = "heading"
TO_READER = "addressed to the reader"
DEMAND = "asks for something to be done"
REMARK = "about the text itself"
SCRAP = "says nothing without what stands before it"

# --- quotations
CUE = '"{words}"'
REPORTING_VERB = 'reporting verb "{words}"'
QUOTATION_MARKS = "quotation marks"
NO_SPEAKER = "quotation marks, speaker not found"
SCARE_QUOTES = "a few words in quotation marks, nobody said to speak them"
GOES_ON = "goes on after the speaker before it"
NAME_AND_COLON = "name and colon"
COLON = "a colon leads over to the quotation"
TAKEN_FOR = '"{words}" taken for {name}'
