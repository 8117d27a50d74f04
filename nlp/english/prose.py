"""What gives away sentences of English reports that state nothing to check (gesture, demand, remark on the text
itself), and those that state a rule or a plan. Words and patterns.

All patterns are matched against text in lower case with straight apostrophes.
"""

from __future__ import annotations

import re

from nlp.english.verbs import forms
from nlp.tokens import word_set as words

GESTURES = frozenset(
    written
    for lemma in words(
        "shrug nod smile sigh bow sip stir wave gesture laugh grin frown wipe weep kneel stare whisper joke stroke cry "
        "chuckle murmur mutter blink sob yawn gaze glance lean pray recite hum beam wince grimace sniff caress"
    )
    for written in forms(lemma)
) - words("lean bow wave beam cry")
"""What people do in a scene, and no fact of a report. Base forms that name things are left out."""
PUTS_ON = re.compile(
    r"\b(?:tak|put|pull|turn|held|hold|shook|shak|wip|fold|sip|pour|lit|light|rais|lower|rub)\w*\b "
    r"(?:(?:on|off|out|up|down|away) )?(?:his|her|their|my) "
    r"(?:\w+ )?(?:glasses|hands?|head|eyes?|arms?|face|hat|cap|coat|scarf|cigarettes?|phone|cup|tea|coffee|shoes?|"
    r"fingers?|voice|pipe|apron|gloves?|shoulders?)\b"
)
HOUSEHOLD = re.compile(
    r"\b(?:sat|sits|sitting|knelt|leaning|crouch\w*|perched) (?:\w+ )?(?:on|in|at|by|beside|under|near|against)\b|"
    r"\b(?:turn|switch|stir|fill|empt|fold|open|clos|pour|peel|chop|light|lit|sip|drink|drank|eat|smok|slic|wip|push|set)"
    r"\w* (?:(?:on|off|out|up|down|away) )?(?:the|a|an|his|her|their|my) (?:\w+ )?(?:television|tv|radio|kettle|stove|"
    r"curtains?|blinds?|drawer|pot|pan|lamp|oven|fridge|cigarette|biscuits?|cake|soup|bread|onions?|dishes|laundry)\b"
)
SCENE = re.compile(
    r"^(?:at|in|on|outside|behind|inside|under|by|across|from) (?:the|a|his|her|their) (?:[\w-]+ ){0,2}?(?:counter|"
    r"station|quay|gate|yard|kitchen|door|doorway|table|porch|terrace|bench|pier|corridor|room|courtyard|café|cafe|bar|"
    r"stall|queue|pavement|steps|hall|shop|mosque|church|square|street|village|garden|field|shed|window|stage|wall)\b"
)
CLOCK = re.compile(
    r"\b(?:\d{1,2}:\d\d|\d{1,2}\.\d\d(?: ?[ap]\.?m\b| on \w+day| in the | that | yesterday|,)|\d{1,2} ?[ap]\.?m\b|"
    r"(?:at|by|until|till|from|since|before|after|around|about|past|to) "
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)"
    r"(?: in the (?:morning|evening|afternoon)| on \w+day|,|\.|$)|"
    r"(?:five|ten|twenty|twenty-five|quarter|half|minutes) (?:past|to) (?:midnight|noon|one|two|three|four|five|six|"
    r"seven|eight|nine|ten|eleven|twelve)|\w+ o'clock)"
)
"""The time of day, which no other source can be asked for a figure of."""
ABSTRACT = words(
    "agenda alignment ambition ambitions anxieties anxiety appetite approach aspirations attentions backyard "
    "battlefield broader calculus challenge challenges commitment competition complex complexities complexity "
    "concern concerns confidence context cooperation courtship critical crucial delicate delicately dialogue "
    "dimension dimensions dominance dynamics engagement equilibrium era escalating expectations fears footprint "
    "framework frameworks fundamental fundamentally geopolitical grievances harmony hopes identity ideology "
    "imperative imperatives implications increasingly incursions influence instability interests landscape "
    "legitimacy leverage momentum narrative opportunities opportunity overtures partnership partnerships "
    "perception pivotal posture pressure pressures priorities proxy relations relationship relationships "
    "repercussions resilience rhetoric ripple rivalries rivalry scrutiny shift shifts significance sovereignty "
    "spotlight stability stance strategic strategically struggle tension tensions ties trajectory trust "
    "uncertainties uncertainty vision volatile vulnerabilities vulnerability wariness"
)
"""Words of commentary, several of which in one sentence without a figure or day weigh things up and tell no fact."""
_PLAIN = (
    r"(?:farmer|fisherman|fisherwoman|resident|villager|migrant|immigrant|refugee|student|pupil|homemaker|housewife|"
    r"cook|baker|driver|trader|vendor|shopkeeper|seamstress|tailor|carpenter|mechanic|waiter|waitress|nurse|teacher|"
    r"pensioner|labou?rer|worker|miner|herder|grower|widow|widower|mother|father|grandmother|grandfather|survivor|"
    r"passenger|tourist|neighbou?r|barber|cleaner|plumber|electrician|pastor|volunteer|participant|demonstrator|"
    r"protester|marcher|fan|customer|shopper|commuter|parent)"
)
"""Trades and states that are no offices."""
AGED_AFTER = re.compile(r", (?:aged )?\d\d(?=[,.;])|, an? \d\d-year-old\b|,? who is \d\d\b")
PLAIN_AFTER = re.compile(rf", (?:an?|another|the) (?:[\w-]+ ){{0,3}}{_PLAIN}\b(?! (?:leader|representative))")
PLAIN_BEFORE = re.compile(rf"\b(?:\d\d-year-old|(?:[Aa]n?|[Aa]nother|the) (?:[\w-]+ ){{0,2}}{_PLAIN})(?: \w+)?,? $")
_OFFICES = (
    r"(?:president|minister|premier|governor|mayor|senator|congress\w+|lawmaker|deputy|director|chief|head|chair\w*|"
    r"spokes\w+|secretary|commissioner|ambassador|envoy|general|colonel|captain|officer|commander|judge|prosecutor|"
    r"lawyer|attorney|professor|lecturer|researcher|scientist|analyst|economist|expert|executive|founder|manager|editor|"
    r"leader|coordinator|organi[sz]er|official|candidate|bishop|inspector|engineer|doctor|surgeon|hydrologist|geologist|"
    r"suspect|defendant|accused|singer|actor|actress|author|journalist|photographer|representative|partner|owner)"
)
OFFICE = re.compile(
    rf"^,? (?:\d\d, )?(?:who is |an? |the |its |former |then )?(?:[\w'’-]+ ){{0,5}}?{_OFFICES}\b", re.IGNORECASE
)
OFFICE_BEFORE = re.compile(rf"{_OFFICES},? $", re.IGNORECASE)
HARM = words(
    "kill killed kills shot shoot arrested detained charged sentenced convicted died beaten tortured raped kidnapped "
    "deported drowned murdered bombed injured wounded fired jailed imprisoned accused sued bribed threatened evicted"
)
"""What is checked whomever it befell."""
FELT = re.compile(
    r"\b(?:i|we|they|he|she|you|people|everyone|everybody) (?:had |have |has |just |only |all |really |always )?"
    r"(?:thought|felt|knew|hoped|feared|wanted|wondered|dreamed|dreamt|imagined|prayed|smelled|missed|loved|hated|"
    r"cried|wept|slept|see|feel|know|hope|fear|want|wonder|pray)\b|\bas (?:if|though)\b"
)
OWN_HOUSE = re.compile(
    r"\bmy (?!(?:own )?(?:government|ministry|minister|department|office|team|client|party|country|predecessor|figure|"
    r"estimate|company|colleague|staff|administration|president|committee|union|people)s?\b)\w+"
)
"""What is of a person's own life: "my father", not "my department"."""
OWN_LIFE = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|my|me|myself)\b")
DEMAND = re.compile(
    r"^(?:\W*)(?:(?:first|second|third|finally|therefore|moreover)(?:ly)?, )?(?:we|the authors?|this \w+) "
    r"(?:therefore |also |strongly )?"
    r"(?:recommend|urge|propose|demand|suggest|call (?:on|for|upon)|advise|ask (?:that|the|for)|appeal)s?\b"
    r"|^(?:first|second|third|fourth|fifth|sixth|finally|lastly)(?:ly)?,? "
    r".{0,120}\b(?:should|must|ought to|needs? to)\b"
)
DEMANDS = re.compile(
    r"\b(?:demand|recommend|urge|call(?:s|ing)? (?:on|for|upon)|ask|appeal|propose|should|must)\w*\b[^.]*:\W*$"
)
"""What leads over to a list of demands."""
REMARK = re.compile(
    r"^(?:(?:in )?(?:this|our) (?:[\w-]+ )?(?:note|paper|commentary|article|essay|analysis|brief(?:ing)?|column|piece|"
    r"section|chapter|policy brief|working paper)\b(?:,? we)? (?:\w+ly )?"
    r"(?:argue|examine|ask|consider|look|discuss|propose|"
    r"explore|address|set|focus|assesse?|review|recommend|aim|seek|trie|tr[yi]|turn|deal|begin|draw|attempt|describe|"
    r"weigh)\w*"
    r"|(?:two|three|four|five|six|seven|several|some|a few|a number of) (?:\w+ )?(?:conclusions?|lessons?|points?|"
    r"observations?|remarks?|questions?|implications?|recommendations?|caveats?|things|facts) "
    r"(?:\w+ )?(?:follow|emerge|stand out|deserve|are worth|arise|can be drawn|need|remain)"
    r"|we (?:publish|set out|turn|look|begin|start|examine|consider|take no view|conclude|return|describe|discuss)\b)"
)
LAW = (
    r"(?:law|laws|act|code|decree|regulations?|convention|constitution|statutes?|licen[cs]es?|permits?|contract|"
    r"agreement|treaty|rules?|directive|charter|ordinance|bill|concession|protocol|standard|guidelines?|"
    r"legislation|clause|article)"
)
RULE = re.compile(
    rf"\b{LAW}\b(?: [\w,.°-]+){{0,6}}? (?:oblige|stipulate|provide|forbid|prohibit|allow|permit|require|bar|entitle|"
    r"mandate|exempt|appl(?:y|ie)|grant|guarantee|limit|cap|set|fixe?|impose|contain|specif(?:y|ie)|define|state|"
    r"exclude|demand|bind|authori[sz]e|order|make|say|empower|ban|restrict)s?\b"
    r"|\b(?:is|are) (?:\w+ )?(?:required|obliged|forbidden|prohibited|allowed|permitted|entitled|banned|barred|exempt|"
    r"exempted|bound|illegal|legal|unlawful|compulsory|mandatory)\b(?! to (?:say|think|wonder))"
    r"|\bmust (?:[\w'-]+ ){1,9}?(?:within|from \w+ (?:to|until)|no later than|at least|in advance|before \d)\b"
    r"|\b(?:do|does|did) not (?:require|oblige|cover|include|contain|apply|mention|specify|provide for|allow|permit)"
    r"|\b(?:has|have|had) no (?!(?:\w+ )?(?:intention|doubt|idea|choice|illusion|reason|regret|place|right|answer))\w+"
    r"|\bmay (?:[\w-]+ )?only\b"
    r"|\b(?:under|by) (?:[\w-]+ ){0,5}?(?:law|act|code|decree|regulations?|convention|constitution|statute|"
    r"agreement|treaty|rules?|contract|concession|deal|plan|scheme|bill)\b"
)
"""What a law, a contract or a licence says; "must be halted from May to August" alone is a rule where days stand."""
PLAN = re.compile(
    r"\b(?:(?:is|are|was|were) (?:also |still |now |all |each |then )?(?:to (?!blame\b)\w+|due to|"
    r"scheduled|planned|slated|earmarked|designed|meant|intended)\b|"
    r"(?:plan|intend|undert(?:ake|ook)|pledge|promise|agree|commit|decide|vow|offer|prepare)(?:s|d|ed|ped)? "
    r"(?:itself |themselves )?to \w+|"
    r"(?:has|have|had) (?:not|never|yet to)(?: yet)? (?:decide|publish|announce|reply|replie|respond|release|say|said|"
    r"comment|confirm|sign|ratif|disclos|explain|answer|be|been|start|begun|receiv)\w*)"
)
ORDERS = words(
    "watch let consider take look imagine remember note see show ask think release appoint suspend compensate ensure "
    "establish adopt halt stop end publish provide guarantee repeal investigate prosecute ratify make require allow "
    "create set introduce hold give put call bring open close expect keep restore respect lift grant disclose fund "
    "strengthen extend withdraw protect refrain commit support increase reduce recognise recognize conduct pay abolish"
)
"""Verbs that open a demand in a list, or speak to the reader."""
UNCHANGED = words("come become put cut set hit let run read spread shut hurt quit cost split burst beat fit bid shed")
"""Pasts that are written like the present: "The canoes come home"."""
PERFECT = words("has have had 've 's 'd was were been is are be being did")

NEEDS: dict[re.Pattern[str], frozenset[str]] = {
    PUTS_ON: words("his her their my"),
    HOUSEHOLD: words(
        "television tv radio kettle stove curtain curtains blind blinds drawer pot pan lamp oven fridge "
        "cigarette biscuit biscuits cake soup bread onion onions dishes laundry sat sits sitting knelt "
        "leaning crouched crouching perched"
    ),
    OWN_LIFE: words("i my me myself"),
    OWN_HOUSE: words("my"),
    RULE: words(
        "law laws act code decree regulation regulations convention constitution statute statutes licence "
        "licences license licenses permit permits contract agreement treaty rule rules directive charter "
        "ordinance bill concession protocol standard guideline guidelines legislation clause article required "
        "obliged forbidden prohibited allowed permitted entitled banned barred exempt exempted bound illegal "
        "legal unlawful compulsory mandatory must may not no deal plan scheme"
    ),
    FELT: words(
        "thought felt knew hoped feared wanted wondered dreamed dreamt imagined prayed smelled missed loved "
        "hated cried wept slept see feel know hope fear want wonder pray if though"
    ),
    PLAN: words("to due scheduled planned slated earmarked designed meant intended not never"),
}
"""Words of which a sentence must hold one for the pattern to match, as in ``nlp.english.claims``."""


def holds(pattern: re.Pattern[str], lower: str, inside: frozenset[str]) -> bool:
    """Whether ``pattern`` matches in ``lower``; ``inside`` are its runs of letters and figures."""
    return not NEEDS[pattern].isdisjoint(inside) and pattern.search(lower) is not None
