"""What the machine says of two passages that it sets side by side: every sentence and step, as texts with named gaps.

They are stored as they stand here, in English, and known again by these texts where another language is spoken: see
``reasons``. Further gaps: a ``figure`` as the article writes it, an ``amount`` of the arithmetic, a ``date``, ``day``
or ``when``, a ``percent``; a ``verdict``, ``check`` or list of ``differences`` is one of the tables below.
"""

from __future__ import annotations

# --- two figures, and what follows from them
MEASURED = "{measure}: {figure_a} ({name_a}) against {figure_b} ({name_b}). {verdict}"
BOTH_SAY = "{measure}: both say {figure}."

SAME_MEASURE = "Same measure, different value: check."
PERHAPS_SAME = "Perhaps the same measure, then a different value: check."
BOTH_HOLD = "Both can hold."
CONVERTED = "After conversion they agree."
OTHER_SCOPE = "They differ in {differences}, so both may hold: check the scope."
OTHER_DAYS = "They speak of different days, so both may hold: check the dates."
TWO_CURRENCIES = "Two currencies: check at the day's rate."
NO_RATE_FITS = "Two currencies, and at no rate since 2015 the same sum: check."
BEGIN_TOGETHER = "Counted back from each article's day, both begin together."
BEGIN_APART = "Counted back from each article's day, they begin on different days: check."
VERDICTS = (
    SAME_MEASURE, PERHAPS_SAME, BOTH_HOLD, CONVERTED, OTHER_SCOPE, OTHER_DAYS, TWO_CURRENCIES, NO_RATE_FITS,
    BEGIN_TOGETHER, BEGIN_APART,
)  # fmt: skip

# --- other passages
DATED = "The same event seems to be dated differently: {day_a} ({name_a}) against {day_b} ({name_b}). Check the day."
CLOCK = (
    "The same event seems to be timed differently: {words_a} ({name_a}) against {words_b} ({name_b}). Check the hour."
)
CLOCK_ZONES = (
    "The same event in what may be two time zones: {words_a} ({name_a}) against {words_b} ({name_b}). "
    "Check whose time it is."
)
CLOCK_AGREES = "The same hour in two time zones: {words_a} ({name_a}) and {words_b} ({name_b})."
STATES = (
    "State of the {work}: {state_a} (“{words_a}”, {name_a}) against {state_b} (“{words_b}”, {name_b}). "
    "Check which holds, and on which day."
)
OPPOSITE = (
    "Opposite states of {words_a}: “{words_b}” ({name_a}) against “{words_c}” ({name_b}). "
    "Check which holds, and on which day."
)
OPPOSITE_LATER = (
    "Opposite states of {words_a} on different days: “{words_b}” ({name_a}) against “{words_c}” ({name_b}). "
    "Check which holds now."
)
CONTROL = (
    "Two hold one place, {words_a}: “{words_b}” ({name_a}) against “{words_c}” ({name_b}). "
    "Check who holds it, and on which day."
)
OFFICE = "Two people hold one office ({office}, {country}): {name_a} ({name_b}) against {name_c} ({name_d}). Check."
OFFICE_IN_OTHER_MONTH = (
    "Two people hold one office ({office}, {country}): {name_a} ({name_b}) against {name_c} ({name_d}). "
    "The articles are of different months: check the date."
)
SUPERLATIVES = (
    "One superlative, two holders: “{words_a}” is said of {words_b} ({name_a}), “{words_c}” of {words_d} ({name_b}). "
    "Check which holds."
)
SUPERLATIVES_APART = (
    "One superlative, two holders: “{words_a}” is said of {words_b} ({name_a}), “{words_c}” of {words_d} ({name_b}). "
    "They differ in {differences}, so both may hold: check the scope."
)
SINCE_WHEN = "Counted from different years: “{words_a}” ({name_a}) against “{words_b}” ({name_b}). Check since when."
NOBODY = "{measure}: “{words_a}” ({name_a}) against {figure_b} ({name_b}). One says that there were none: check."
DENIED = "Denied in {name_a}, said in {name_b}. Check who denies what, and of when."
PART_EXCEEDS = (
    "{country_a} is part of {country_b}, but its {measure} is larger: {figure_a} ({name_a}) against "
    "{figure_b} ({name_b}). Check."
)
REPRINT = (
    "{name_a} prints the text of {name_b}: they share {percent} of their five-word runs. Count them as one source."
)
COPIED = "{name_a} and {name_b} share the same words here ({percent} of the five-word runs): count them as one source."
REWORKED = (
    "{name_a} and {name_b} share reworked words here ({percent} of the five-word runs): count them as one source."
)
SPELLINGS = "“{words_a}” ({name_a}) and “{words_b}” ({name_b}) may be one name: {reason}."

# --- within one article; a brief leaves the call to check it out
ENDS_FIRST = "“{words_a}” to “{words_b}” ends before it starts{check}"
OTHER_WEEKDAY = "“{words}” is said to be {weekday}, but {weekdays}{check}"
SUM_FITS = "The listed shares give the stated total: {amount}{check}"
SUM_DIFFERS = "The listed shares do not give the stated {percent}: {amount}{check}"
SUM_TOO_LARGE = "The listed shares of one whole are more than all of it: {amount}{check}"

CHECK_DATES = ": check the dates."
CHECK_DAY = ": check the day."
CHECK_LIST = ". Check the list."
NO_CHECK = "."
CHECKS = (CHECK_DATES, CHECK_DAY, CHECK_LIST, NO_CHECK)

# --- steps of the arithmetic; those of figures and signs alone need no text
DIFFERENCE = "{amount_a} − {amount_b} = {amount_c}, {percent} of {amount_d}"
APART = "{percent} from {amount}"
AT_ANY_RATE = "{amount_a} = {amount_b} to {amount_c} at the rates since 2015"
DAYS_BETWEEN = "from {date_a} to {date_b}: {amount}"
COUNTED_BACK = "{date_a} − {words} = {date_b}"
EXCEEDS = "{words_a} > {words_b}"
WAS_WEEKDAY = "{date} was {weekday}"
WERE_WEEKDAYS = "{weekdays}"

# --- what differs
RATE = "rate ({rate_a} / {rate_b})"
SCOPE = "scope ({scope_a} / {scope_b})"
SUBJECT = "subject ({side_a} / {side_b})"
ACTOR = "actor ({country_a} / {country_b})"
ACTOR_OR_PLACE = "actor or place ({country_a} / {country_b})"
PLACE = "place ({country_a} / {country_b})"
NAMES = "names ({country_a} / {country_b})"
DATE = "date ({when_a} / {when_b})"
ARTICLE_DATE = "article date ({when_a} / {when_b})"
DAY = "date"
WEEKDAY = "weekday"
ORDER = "order"
SPELLING = "spelling"
CURRENCY = "currency"
ZONE = "time zone"
PART_AND_WHOLE = "part and whole"
