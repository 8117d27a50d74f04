"""What English sentences that can be checked are made of, and what gives away those that cannot. Words and weights."""

from __future__ import annotations

import re

from nlp.english.verbs import forms
from nlp.tokens import word_set as words

# All patterns but FIRST_PERSON are matched against text in lower case with straight apostrophes: half the time.

SUPERLATIVE = re.compile(
    r"\b(?:(?:the|its|his|her|their|'s) (?:\w+[- ])?(?:largest|biggest|highest|lowest|smallest|longest|"
    r"oldest|youngest|"
    r"fastest|richest|poorest|deadliest|worst|best|strongest|busiest|tallest|deepest|cheapest|latest|most \w+ed)|"
    r"(?:second|third|fourth|fifth|sixth|seventh)[- ](?:largest|biggest|highest|longest|most|busiest)|"
    r"the only \w+|the first \w+ (?:to|since|in)|number one|record (?:high|low|year)|first[- ]ever|never before|"
    r"(?:world|country|region|nation|continent)'s (?:\w+ )?"
    r"(?:largest|biggest|leading|top|main|most|only|first))\b",
)
COMPARATIVE = re.compile(
    r"\b(?:(?:more|less|fewer|higher|lower|larger|smaller|faster|slower|greater|longer|shorter|better|worse|cheaper|"
    r"older|younger|bigger|\w{3,}er)\b[^.;]{0,60}\bthan|compared (?:with|to)|(?:twice|three times|half) (?:as|the))\b",
)
NOT_COMPARED = re.compile(
    r"\b(?:more|less|fewer|greater|larger|higher|lower|older|younger|longer|shorter|better|smaller|bigger) than "
    r"(?:[$€£¥]?\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|half|"
    r"hundreds?|thousands?|dozens?|several)\b)"
    r"|\b(?:rather|other|no sooner) than\b",
)
"""Where "than" gives a bound or a choice, and sets nothing beside anything: "more than 300", "rather than"."""
CAUSAL = re.compile(
    r"\b(?:because(?: of)?|caused?(?: by)?|causing|led to|leading to|resulted in|resulting in|triggered|sparked|blamed|"
    r"due to|as a result of|owing to|thanks to|brought about|provoked|prompted)\b",
)
LEGAL = re.compile(
    r"\b(?:law|decree|resolution|treaty|act|bill|amendment|ruling|verdict|sentence[ds]?|court|ban(?:ned)?|embargo|"
    r"ratif(?:y|ied)|legislation|ordinance|statute|state of emergency|fined|convicted|indicted|outlawed|licen[cs]e)\b",
)
LEGAL_VERB = re.compile(
    r"\b(?:approved|passed|adopted|signed|ratified|repealed|overturned|upheld|banned|lifted|imposed|enacted|issued|"
    r"authori[sz]ed|extended|allows|forbids|prohibits|requires|entered into force|fined|sentenced|convicted|ruled)\b",
)
STATUS = re.compile(
    r"\b(?:(?:is|are|was|were|remains?|has been|have been|had been) (?:still |now |already |currently |being |not )*"
    r"(?:under construction|under way|underway|open|closed|shut|finished|completed|built|operational|empty|planned|"
    r"owned|controlled|led|managed|run|based|located|home|part|headed|in force|suspended|occupied)|owns|holds|"
    r"heads|commands|has commanded|no (?:embassy|contract|licen[cs]e|mandate)|belongs to|consists of)\b",
)
FORECAST = re.compile(
    r"\b(?:will|won't|shall|is (?:likely|unlikely|expected|set|poised|bound|going) to|are (?:likely|"
    r"unlikely|expected|"
    r"set|poised|bound|going) to|would|in the (?:coming|next|longer|short)\b|looking ahead|the outlook|by 20[3-9]\d|"
    r"is projected to|are projected to|is forecast to|is due to|may yet|yet to)\b",
)
NORM = re.compile(
    r"\b(?:should(?! be (?:noted|remembered|recalled|added|said)\b)|ought to|must|needs? to|have to|has to|let us|"
    r"let's|deserves?|demands?|"
    r"requires? (?:courage|patience|"
    r"urgent|a)|would do well|well advised|it is (?:time|essential|crucial|vital|imperative|important|urgent)|"
    r"(?<!rejected )(?<!ignored )(?<!dismissed )(?<!resisted )(?<!renewed )(?<!growing )(?<!repeated )(?<!despite )"
    r"(?<!international )calls? for (?:a|urgent|greater|closer)|cannot afford|urgently)\b",
)
MODAL = re.compile(r"\b(?:may|might|could|would|can|cannot|perhaps|maybe|possibly|probably|seldom|rarely|often)\b")
CONDITIONAL = re.compile(r"(?:^|[,;] )(?:if|unless|were .{1,30} to|should .{1,30} fall)\b", re.IGNORECASE)
OPINION = re.compile(
    r"\b(?:i (?:believe|think|feel)|we (?:believe|think|should|must)|in my view|one can only|no one|nobody|"
    r"it is (?:hard|easy|difficult|naive|tempting|worth|clear|no surprise|no secret|a \w+)|of course|needless to say|"
    r"above all|the (?:real )?question|the lesson|the challenge|the stakes|time will tell|remains? to be seen|"
    r"raises? (?:\w+ )?questions?|at the heart of|a (?:sense|matter|sign|portrait|tale|lesson|question|"
    r"delicate|new chapter)"
    r"|in an age of|history (?:teaches|shows)|what matters|what emerges|ultimately|such (?:a )?\w+ (?:is|are|may))\b",
)
VAGUE_TREND = re.compile(
    r"\b(?:is|are|continues? to|has been|have been) (?:\w+ly )?(?:reshaping|shaping|transforming|evolving|"
    r"changing|growing|"
    r"emerging|fraying|crumbling|shifting|simmer\w*|navigating|watching|facing|seeking|searching|struggling|redefining|"
    r"blowing|complicat\w+|undergoing)\b|\b(?:increasingly|ever more|growing (?:sense|concern|pressure|"
    r"rivalry)|landscape|"
    r"dynamics?|crossroads|tensions|complex(?:ity)?|uncertainty|stakeholders|delicate|volatile|implications|"
    r"fundamental|profound|elusive)\b",
)
LOADED = words(
    "shameful reckless brutal cynical disgraceful outrageous heroic vicious evil noble glorious hollow sobering tragic "
    "horrific monstrous pathetic ridiculous absurd wonderful terrible awful striking uneasy curious naive worrying "
    "cautionary moral proper rabid surreptitious notorious so-called decisive crucial pivotal critical vexing dire "
    "daunting bold stark seismic turbulent urgent"
)
LOADED_PARTS = LOADED | {"so", "called"}
"""What a sentence with one of them holds among its runs of letters."""
CALL_TO_READER = re.compile(
    r"^(?:read|sign up|subscribe|click|follow|see|watch|listen|share|join|find|download|support|donate|contact)\b"
    r"[^.]*\b(?:full|our|us|more|here|newsletter|briefing|edition|page|below|analysis|podcast|app)\b",
)
FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]urs?|us|[Mm]y|[Yy]ours?|[Yy]ou)\b(?![.-])")
"""Not "US", the country."""
GENERAL_SUBJECTS = words(
    ""
    "government governments region world powers states analysts experts observers critics policymakers leaders "
    "capitals "
    "society people everything nothing nobody everyone it this that such these what there time history trust stakes "
    "sides question questions road outlook implications competition struggle rivalry tensions others some many few "
    "institutions diplomacy empires transitions trade investment"
)
NEGATION = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|denied|denies|deny|refused|refuses|failed to|"
    r"cannot|\w+n't)\b",
)
NOT_NEGATION = re.compile(
    r"\b(?:not only|not just|not merely|no doubt|no longer than|nothing less|no\. ?\d|not least|no less than|"
    r"no (?:question|wonder|secret|mean|small|fewer than)|(?:not|n't) (?:the|his|her|its|their) (?:first|only|last))\b"
)
NEGATIVES = words("not n't no none nobody nothing never neither nor hardly")
"""Words on a verb by which it is denied."""
NEGATIVE_VERBS = words("deny denies denied refuse refuses refused fail fails failed decline declines declined")
ARGUMENTS = frozenset(["nsubj", "nsubjpass", "dobj", "attr", "oprd"])
"""What a verb is said of: "no bridge fell", "there was no warning"."""
FRAMING = re.compile(
    r"\b(?:so-called|calls? it|describes? it as|labelled|dubbed|branded|"
    r"brands (?:him|her|it|them|the|an?|this|these|such)|known as)\b"
)
SMALL_NUMBERS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|"
    r"millions?|billions?|dozens?|half|a third|two[- ]thirds|a quarter|most of|majority)\b|\d",
)
AUXILIARY_PASTS = words("was were had did has have been")
PRESENTS = words("is are be being")

NEEDS: dict[re.Pattern[str], frozenset[str]] = {
    SUPERLATIVE: words(
        "largest biggest highest lowest smallest longest oldest youngest fastest richest poorest deadliest worst best "
        "strongest busiest tallest deepest cheapest latest most only first number record never leading top main"
    ),
    COMPARATIVE: words("than compared twice times half"),
    CAUSAL: words(
        "because cause caused causing led leading resulted resulting triggered sparked blamed due result owing thanks "
        "brought provoked prompted"
    ),
    FORECAST: words(
        "will won shall likely unlikely expected set poised bound going would coming next longer short looking outlook "
        "projected forecast due yet"
    )
    | {f"20{year}" for year in range(30, 100)},
    NORM: words(
        "should ought must need needs have has let deserve deserves demand demands require requires would well time "
        "essential crucial vital imperative important urgent call calls cannot urgently"
    ),
    MODAL: words("may might could would can cannot perhaps maybe possibly probably seldom rarely often"),
    NEGATION: words(
        "not no never none nobody nothing neither nor without denied denies deny refused refuses failed cannot t"
    ),
}
"""Words of which a sentence must hold one for the pattern to match: asking for them takes a tenth of the time."""


def holds(pattern: re.Pattern[str], lower: str, inside: frozenset[str] | set[str]) -> bool:
    """Whether ``pattern`` matches in ``lower``; ``inside`` are its runs of letters and figures."""
    return not NEEDS[pattern].isdisjoint(inside) and pattern.search(lower) is not None


DOES_AS_ONE = frozenset(
    written
    for lemma in words(
        "look check investigate review examine inspect monitor limit exhaust confirm bomb shell plan expect want hope "
        "believe receive accept reject refuse deny support oppose condemn welcome call ask send deploy withdraw stop "
        "begin continue provide offer pay buy sell publish issue approve launch carry seize capture lose arrest "
        "detain release free recover find identify deliver distribute evacuate rescue treat spend suspend resume "
        "cancel sign agree intend try need use consider study protest complain warn regret respect recognise recognize "
        "negotiate prepare discuss know learn hear seek aim work hire employ train invite ban fine sue charge dismiss"
    )
    for written in forms(lemma)
)
"""What an organisation that speaks says of itself as "it", and nobody of an earthquake."""
