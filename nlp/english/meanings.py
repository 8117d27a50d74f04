"""English tables of meaning: which words measure the same thing, which are only scaffolding."""

from __future__ import annotations

from nlp.countries import countries
from nlp.english.families import families
from nlp.grammar import MeaningTables
from nlp.stems import stem
from nlp.tokens import word_set

STOP = word_set(
    "a an the and or but nor so yet if then than that which who whom whose this these those there "
    "here it its he she they them their his her him we us our you your i me my of in on at by for "
    "from to into onto over under with without within through during until till since before after "
    "between among amid against about around across along behind beyond near off out up down as is "
    "are was were be been being am has have had having do does did done will would shall should can "
    "could may might must not no also only just even still already too very more most less least "
    "much many few some any each every all both either neither such own same other another while "
    "when where why how what because although though however despite per via toward towards upon "
    "again ever never now today yesterday tomorrow according including like one once said say says "
    "told tell tells asked ask added add put puts called call mr mrs ms dr sir get got go went come "
    "came take took make made let last next first second"
)

_CONCEPTS = {
    "death": "dead die died dies dying death kill killed killing perish perished fatality fatal fatally toll casualty "
    "slain slay massacre massacred deadly lethal drown drowned murder murdered slaughtered assassinated beheaded "
    "neutralise neutralised neutralize neutralized",
    "injury": "injured injure injury wounded wound hurt maimed hospitalised hospitalized",
    "missing": "missing disappeared unaccounted",
    "detention": "detain detained detainee detention arrest arrested questioned jailed imprisoned custody apprehended",
    "cost": "cost price priced invest invested investment fund funded funding finance financed financing value valued "
    "worth spend spent spending budget expense expenditure bill estimate pricetag pour poured",
    "loan": "loan lend lent lender borrow borrowed credit",
    "debt": "debt owe owed liability arrears",
    "aid": "aid grant donate donated donation assistance relief pledge pledged",
    "reserve": "reserve deposit stockpile",
    "export": "export exported exporter exporting",
    "import": "import imported importer importing",
    "trade": "trade commerce",
    "production": "produce produced producer production output manufacture manufactured yield mined extract extracted "
    "extraction",
    "revenue": "revenue sale turnover sold income proceeds earnings",
    "profit": "profit surplus",
    "loss": "loss lose lost deficit shortfall",
    "wage": "wage salary pay earn earned paid",
    "tax": "tax tariff duty levy",
    "fine": "fine fined penalty",
    "growth": "grow grew grown growth rise rose risen increase increased expand expanded expansion climb climbed surge "
    "surged jump jumped gain gained up",
    "decline": "fall fell fallen decline declined drop dropped decrease decreased shrink shrank contracted "
    "contraction plunge plunged slump slumped down slid",
    "contract": "contract",
    "shortening": "shorten shortened shorter shave shaved reduce reduced reduction cut cutting slash slashing slashed "
    "save saved faster",
    "distance": "away distance located lies located situated drive",
    "length": "long length stretch stretches",
    "depth": "deep depth draught draft dredged",
    "height": "tall high height altitude elevation",
    "width": "wide width",
    "border": "border frontier boundary",
    "capacity": "capacity handle handled handling accommodate throughput carry process processed",
    "container": "container teu box",
    "ship": "ship vessel freighter boat tanker carrier",
    "berth": "berth quay wharf pier dock",
    "port": "port harbour harbor megaport seaport",
    "road": "road highway motorway expressway route",
    "voyage": "voyage crossing journey transit sailing trip passage shipping",
    "worker": "worker employee job staff workforce labourer laborer hired hire employ employed employment labour labor",
    "soldier": "soldier troop military army personnel serviceman servicemember force",
    "police": "police officer policeman gendarme",
    "protest": "protest protester demonstrator demonstration marcher march rally unrest rioter riot",
    "migrant": "migrant refugee asylum immigrant",
    "displacement": "displaced displacement flee fled homeless evacuate evacuated evacuation evacuee uprooted",
    "resident": "resident inhabitant population villager",
    "house": "house home dwelling apartment",
    "turnout": "turnout",
    "voter": "voter vote voted ballot electorate",
    "approval": "approval approve approve support popularity",
    "lawmaker": "lawmaker legislator deputy congressman mp parliamentarian senator",
    "share": "share stake own owned owner hold holds held shareholder shareholding shareowner equity",
    "completion": "complete completed completion finished finish ready done",
    "interest": "interest",
    "inflation": "inflation",
    "unemployment": "unemployment unemployed jobless",
    "poverty": "poverty poor",
    "concession": "concession lease licence license",
    "sentence": "sentence sentenced prison pretrial",
    "closure": "closed close closure shut blocked blockade blockaded roadblock",
    "raid": "raid operation assault storming stormed raided",
    "weapon": "weapon rifle gun arm",
    "missile": "missile rocket",
    "drone": "drone uav",
    "emission": "emission co2 carbon greenhouse",
    "infection": "case infection infected tested",
    "patient": "patient",
    "hostage": "hostage captive abducted kidnapped",
    "strike": "strike airstrike bombardment",
    "student": "student pupil",
    "school": "school",
    "ton": "tonnage",
    "arrival": "arrive arrived arrival receive received dock docked",
    "start": "start begin began begun launch launched open opened opening commence commenced inaugurate inaugurated "
    "inauguration operational",
    "signing": "sign signed signing",
    "election": "election elect elected poll",
    "ceasefire": "ceasefire truce",
    "harvest": "harvest crop",
    "meeting": "meet met meeting talk summit",
    "visit": "visit visited travel travelled traveled",
    "announcement": "announce announced announcement",
}
_PHRASES = {
    "lives lost": "death",
    "from their homes": "displacement",
    "lost their homes": "displacement",
    "left their homes": "displacement",
    "leave their homes": "displacement",
    "leaving their homes": "displacement",
    "made homeless": "displacement",
    "brought to safety": "displacement",
    "taken to safety": "displacement",
    "moved to safety": "displacement",
    "lost their lives": "death",
    "lost his life": "death",
    "lives have already been lost": "death",
    "lives have been lost": "death",
    "cost the lives of": "death",
    "took the lives of": "death",
    "claimed the lives of": "death",
    "taken the lives of": "death",
    "death toll": "death",
    "taken alive": "detention",
    "taken prisoner": "detention",
    "body count": "death",
    "taken into custody": "detention",
    "price tag": "cost",
    "rounded up": "detention",
}
_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "lives": "life", "wives": "wife",
    "feet": "foot", "teeth": "tooth", "mice": "mouse", "policemen": "policeman", "servicemen": "serviceman",
    "congressmen": "congressman", "gunmen": "gunman", "workmen": "workman", "firemen": "fireman", "seamen": "seaman",
    "tribesmen": "tribesman", "militiamen": "militiaman", "airmen": "airman", "businessmen": "businessman",
    "cameramen": "cameraman", "craftsmen": "craftsman", "clergymen": "clergyman", "crewmen": "crewman",
    "lawmen": "lawman", "guardsmen": "guardsman", "countrymen": "countryman", "spokesmen": "spokesman",
    "fishermen": "fisherman", "criteria": "criterion", "media": "media",
    "series": "series", "species": "species", "news": "news", "headquarters": "headquarters", "troops": "troop",
    "police": "police", "dead": "dead", "gas": "gas", "gases": "gas", "buses": "bus", "crises": "crisis",
    "bases": "base", "cases": "case", "houses": "house", "horses": "horse", "losses": "loss", "expenses": "expense",
    "purchases": "purchase", "leaves": "leave", "shelves": "shelf", "thieves": "thief", "knives": "knife",
    "halves": "half", "berries": "berry", "movies": "movie", "ties": "tie", "was": "be", "were": "be", "is": "be",
    "nurses": "nurse", "causes": "cause", "increases": "increase", "decreases": "decrease", "rises": "rise",
    "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "vehicles": "vehicle", "licences": "licence",
    "licenses": "license", "warehouses": "warehouse", "bonuses": "bonus", "campuses": "campus", "viruses": "virus",
    "aircraft": "aircraft", "sheep": "sheep", "fish": "fish", "data": "data", "indices": "index",
}  # fmt: skip
_EVENTS = "death injury missing detention displacement infection hostage"
_SCOPE = {
    "phase": "phase", "stage": "stage", "half": "part", "quarter": "part", "initial": "initial", "phases": "phase",
    "partial": "part", "per": "rate", "daily": "per day", "annual": "per year", "annually": "per year",
    "yearly": "per year", "monthly": "per month", "weekly": "per week", "total": "total", "overall": "total",
    "combined": "total", "domestic": "domestic", "foreign": "foreign", "global": "global", "worldwide": "global",
    "world": "global", "regional": "regional", "national": "national", "nationwide": "national", "local": "local",
    "net": "net", "gross": "gross", "proven": "proven", "estimated": "estimated", "projected": "projected",
    "planned": "planned", "forecast": "forecast", "full": "full", "tunnel": "tunnel", "including": "including",
    "excluding": "excluding", "road": "by road", "sea": "by sea", "rail": "by rail", "air": "by air",
    "section": "phase", "segment": "phase", "tranche": "phase", "instalment": "phase", "installment": "phase",
    "pilot": "phase", "normal": "average", "normally": "average", "usual": "average", "usually": "average",
    "typical": "average", "typically": "average", "remaining": "part", "remainder": "part",
    "average": "average", "commercial": "commercial", "trial": "trial", "civilian": "civilian", "military": "military",
}  # fmt: skip
_DEMONYMS = {
    "chinese": "china", "beijing": "china", "prc": "china", "american": "us", "washington": "us", "america": "us",
    "u.s": "us", "usa": "us", "united states": "us", "u.s.": "us", "peruvian": "peru", "lima": "peru",
    "chilean": "chile", "bolivian": "bolivia", "argentine": "argentina", "argentinian": "argentina",
    "brazilian": "brazil", "mexican": "mexico", "colombian": "colombia", "venezuelan": "venezuela",
    "ecuadorian": "ecuador", "russian": "russia", "moscow": "russia", "kremlin": "russia", "ukrainian": "ukraine",
    "kyiv": "ukraine", "israeli": "israel", "palestinian": "palestine", "iranian": "iran", "tehran": "iran",
    "indian": "india", "delhi": "india", "pakistani": "pakistan", "japanese": "japan", "tokyo": "japan",
    "korean": "korea", "german": "germany", "berlin": "germany", "french": "france", "paris": "france",
    "british": "uk", "britain": "uk", "london": "uk", "u.k.": "uk", "united kingdom": "uk", "spanish": "spain",
    "italian": "italy", "turkish": "turkey", "ankara": "turkey", "egyptian": "egypt", "cairo": "egypt",
    "syrian": "syria", "iraqi": "iraq", "saudi": "saudi arabia", "canadian": "canada", "australian": "australia",
    "taiwanese": "taiwan", "vietnamese": "vietnam", "cuban": "cuba", "european": "europe", "brussels": "eu",
    "european union": "eu", "kenyan": "kenya", "nigerian": "nigeria", "ethiopian": "ethiopia", "greek": "greece",
    "polish": "poland", "dutch": "netherlands", "swedish": "sweden", "norwegian": "norway", "danish": "denmark",
    "finnish": "finland", "afghan": "afghanistan", "indonesian": "indonesia", "filipino": "philippines",
    "panamanian": "panama", "lebanese": "lebanon", "sudanese": "sudan", "libyan": "libya", "yemeni": "yemen",
}  # fmt: skip


_PERSONAL_NAMES = frozenset({"jordan", "chad", "georgia", "georgian", "turkey", "turkic"})
"""Words for countries and peoples that as often are something else."""


def _demonyms() -> dict[str, str]:
    """The words for what is of a country; where the list above is silent, from the list of countries."""
    found = dict(_DEMONYMS)
    table = countries().demonyms
    for surface, country in table.items():
        people, land = surface.casefold(), country.casefold()
        if " " not in people and " " not in land and not {people, land} & _PERSONAL_NAMES:
            found.setdefault(people, land)
    return found


def meanings() -> MeaningTables:
    """Concept tables; the comparison looks words up by their light stem, so every form is listed once."""
    concepts: dict[str, str] = {}
    for concept, words in _CONCEPTS.items():
        for word in words.split():
            concepts.setdefault(word, concept)
    stems: dict[str, str] = {}
    demonyms = _demonyms()
    for word, concept in concepts.items():
        stems.setdefault(stem(word), concept)
    return MeaningTables(
        concepts=concepts,
        stems=stems,
        concept_names=frozenset(_CONCEPTS),
        phrases={tuple(phrase.split()): concept for phrase, concept in _PHRASES.items()},
        lemmas=_IRREGULAR,
        events=frozenset(_EVENTS.split()),
        stop=STOP,
        scope_words=_SCOPE,
        demonyms=demonyms,
        lands=frozenset(demonyms.values()),
        families=families(frozenset(_CONCEPTS)),
    )
