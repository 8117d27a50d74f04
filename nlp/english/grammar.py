"""English tables for numbers, units and the guards around them."""

from __future__ import annotations

from nlp.english.meanings import STOP, meanings
from nlp.english.money import CODES, CURRENCY_MARKS, CURRENCY_WORDS, LETTER_MARKS
from nlp.grammar import Grammar, GuardTables, NumberTables, Phrase, UnitTables, Vague
from nlp.proposals import Modifier
from nlp.tokens import word_set

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
_FRACTIONS = "half halves third thirds quarter quarters fifth fifths sixths seventh eighths tenth tenths"

_BEFORE = {
    Modifier.APPROX: "about|around|roughly|approximately|circa|ca|ca .|some|an estimated|estimated|an average of|~|≈|"
    "in the region of|in the order of|close to|more or less|an approximate|approx|approx .|or so|somewhere around|"
    "an average|on the order of|in the neighbourhood of|in the neighborhood of|near|just about|nearer|nearer to|"
    "closer to",
    Modifier.AT_LEAST: "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|≥|"
    "at a minimum|a minimum",
    Modifier.MORE_THAN: "more than|over|above|upwards of|upward of|in excess of|exceeding|north of|greater than|>|"
    "well over|just over|slightly more than|slightly over|a little over|a little more than|far more than|"
    "well above|exceeded|exceeds|exceed|topping|topped|surpassing|surpassed|beyond|passed|passes|crossed|crosses|tops",
    Modifier.AT_MOST: "up to|within|at most|no more than|not more than|a maximum of|maximum of|as many as|as much as|"
    "as high as|a maximum|≤|at the most|not exceeding|up to about|up to around|up to some|capped at|never exceeded|"
    "never exceeds|not exceed|not exceeded|never topped|never more than|nothing more than",
    Modifier.LESS_THAN: "less than|fewer than|under|below|short of|<|well under|well below|south of|smaller than",
    Modifier.ALMOST: "almost|nearly|just under|just below|just short of|just shy of|shy of|approaching|"
    "slightly less than|slightly under|"
    "a little under|a little less than|close on|virtually|nigh on",
    Modifier.EXACT: "exactly|precisely|just|only|a total of|a record|a mere|merely|fully|as few as|as little as|barely|"
    "a further|another|an additional|a whopping|a combined|a whole|a full",
}
_AFTER = {
    Modifier.AT_LEAST: "or more|or above|or older|or over|at least|and up|and above|at the very least|plus|"
    "and counting|- plus",
    Modifier.AT_MOST: "or less|or fewer|or below|or under|at most|at the most|or younger",
    Modifier.APPROX: "or so|or thereabouts|- odd|odd|- ish|ish|approximately|give or take|on average",
    Modifier.MORE_THAN: "+",
}

_UNIT_WORDS = {
    "km": "kilometre kilometres kilometer kilometers km kms kilometro klicks",
    "mi": "mile miles mi",
    "nmi": "nautical-mile nautical-miles nmi",
    "m": "metre metres meter meters",
    "cm": "centimetre centimetres centimeter centimeters cm",
    "mm": "millimetre millimetres millimeter millimeters mm",
    "ft": "foot feet ft",
    "yd": "yard yards",
    "in": "inch inches",
    "t": "tonne tonnes ton tons metric-ton metric-tons metric-tonne metric-tonnes mt",
    "st": "short-ton short-tons",
    "lt": "long-ton long-tons",
    "kt": "kilotonne kilotonnes kiloton kilotons kt",
    "Mt": "megatonne megatonnes megaton megatons",
    "kg": "kilogram kilograms kilogramme kilogrammes kg kgs kilo kilos",
    "g": "gram grams gramme grammes",
    "mg": "milligram milligrams mg",
    "lb": "pound pounds lb lbs",
    "oz": "ounce ounces oz troy-ounces",
    "ct": "carat carats",
    "ha": "hectare hectares ha",
    "acre": "acre acres",
    "acre-ft": "acre-foot acre-feet",
    "bcm": "bcm",
    "km2": "square-kilometre square-kilometres square-kilometer square-kilometers square-km square-kms sq-km sq-kms "
    "sq-.-km km² km-2",
    "sqmi": "square-mile square-miles square-mi sq-mi sq-miles sq-.-miles",
    "m2": "square-metre square-metres square-meter square-meters square-m sq-m sq-metres sq-meters sq-.-m m² m-2",
    "sqft": "square-foot square-feet sq-ft sq-feet sq-foot sq-.-ft sqft",
    "m3": "cubic-metre cubic-metres cubic-meter cubic-meters cubic-m cu-m m³ m-3",
    "l": "litre litres liter liters",
    "gal": "gallon gallons us-gallon us-gallons",
    "bbl": "barrel barrels bbl bbls bpd",
    "W": "watt watts",
    "kW": "kilowatt kilowatts kw",
    "MW": "megawatt megawatts mw",
    "GW": "gigawatt gigawatts gw",
    "TW": "terawatt terawatts",
    "kWh": "kilowatt-hour kilowatt-hours kwh",
    "MWh": "megawatt-hour megawatt-hours mwh",
    "GWh": "gigawatt-hour gigawatt-hours gwh",
    "TWh": "terawatt-hour terawatt-hours twh",
    "TEU": "teu teus twenty-foot-equivalent-units twenty-foot-equivalents twenty-foot-equivalent "
    "twenty-foot-containers twenty-foot-units twenty-foot-boxes standard-containers standard-boxes "
    "20-foot-equivalent-units 20-foot-equivalents 20-foot-containers 20-foot-units 20-foot-boxes",
    "FEU": "feu feus forty-foot-equivalent-units forty-foot-containers forty-foot-boxes 40-foot-containers "
    "40-foot-boxes",
    "s": "second seconds",
    "min": "minute minutes min mins",
    "h": "hour hours hrs hr",
    "day": "day days",
    "week": "week weeks",
    "month": "month months",
    "year": "year years yrs",
    "decade": "decade decades",
    "century": "century centuries",
    "km/h": "kilometres-per-hour kilometers-per-hour km-per-hour km-/-h kmh kph km-an-hour kilometres-an-hour "
    "kilometers-an-hour",
    "mph": "miles-per-hour miles-an-hour mph",
    "kn": "knot knots",
    "%": "% percent per-cent pct pc",
    "pp": "percentage-point percentage-points percent-points pp",
    "bp": "basis-point basis-points bps",
    "°C": "°c °-c º-c ºc degrees-celsius degrees-centigrade degrees-c c-degrees",
    "°F": "°f °-f º-f ºf degrees-fahrenheit degrees-f",
    "GB": "gigabyte gigabytes gb",
    "TB": "terabyte terabytes tb",
    "MB": "megabyte megabytes",
}
_SYMBOLS = {
    "m": "m",
    "t": "t",
    "g": "g",
    "l": "l",
    "GW": "GW",
    "Mt": "Mt",
    "W": "W",
    "s": "s",
    "h": "h",
    "°C": "°C",
    "°F": "°F",
}

_MONTHS = "january february march april may june july august september october november december"
_SHORT_MONTHS = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
                 "nov": 11, "dec": 12}  # fmt: skip
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
_LABELS = (
    "no nos number numeral article articles resolution resolutions section sections chapter rule rules paragraph page "
    "pages pp p figure fig table box line act law decree bill proposition prop amendment clause part volume vol issue "
    "step flight route highway interstate channel room unit gate terminal pier berth block phase stage level tier "
    "type class category grade round episode season lane platform track annex annexe appendix schedule title item "
    "zone district ward precinct sector area apollo boeing airbus windows version v iso covid group file docket case "
    "lot formula directive regulation protocol point exhibit verse psalm size model mark mk psc un unsc order "
    "executive-order apt suite box ship pit shaft reactor brigade battalion division regiment fleet squadron camp "
    "station exit runway day week game match race super-bowl olympics aged age line word kilometre kilometer km mile "
    "proposal proposals building junction court courtroom cessna gulfstream embraer bombardier antonov tupolev "
    "ilyushin learjet iphone galaxy playstation xbox mercedes porsche peugeot ferrari postcode zip grades chapters "
    "junctions rooms lines phases verses radio sizes"
)
_PEOPLE = (
    "people persons person man men woman women child children civilian civilians soldier soldiers troops officer "
    "officers policeman policemen worker workers protester protesters demonstrator demonstrators student students "
    "death deaths victim victims passenger passengers home homes house houses job jobs migrant migrants refugee "
    "refugees prisoner prisoners fighter fighters resident residents employee employees body bodies survivor member "
    "ship ships vessel vessels aircraft missile missiles drone drones villager villagers boy girl hostage hostages "
    "bystander pedestrian detainee miner miners farmer farmers firefighter firefighters doctor nurse journalist"
)
_AUXILIARIES = (
    "is are was were be been being am has have had having do does did done will would shall should can could may might "
    "must said says say told according"
)
_NUMBERED_NAMES = (
    "group of seven|group of twenty|big three|big four|big five|gang of four|gang of eight|seven sisters|"
    "five eyes|fortune 500|s & p 500|ftse 100|dow 30|nikkei 225|fifty - fifty|forbes 400|four corners|"
    "three gorges|three mile island|six nations|twin towers|world war two|world war one|one hundred years|"
    "9 / 11|24 / 7|g 7|g 20|catch - 22|one china|one country , two systems|twenty - twenty|industry 4.0|"
    "zero covid|zero - covid|zero tolerance|zero - tolerance|zero sum|zero - sum|zero - day|ground zero|"
    "net zero|net - zero|euro 5|cop 28|cop 29|cop 30|russell 2000"
)


def _phrases(text: str, separator: str = "|") -> list[Phrase]:
    return [tuple(phrase.split()) for phrase in text.split(separator)]


def _units(rows: dict[str, str]) -> dict[Phrase, str]:
    return {tuple(form.split("-")): symbol for symbol, forms in rows.items() for form in forms.split()}


def _numbers() -> NumberTables:
    ordinals = {word: index for index, word in enumerate(_ORDINALS.split(), start=1)}
    ordinals |= {word: 10 * index for index, word in enumerate(["thirtieth", "fortieth", "fiftieth"], start=3)}
    return NumberTables(
        ones={word: index for index, word in enumerate(_ONES.split())},
        tens={word: 10 * index for index, word in enumerate(_TENS.split(), start=2)},
        scales={"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0,
                "lakh": 1e5, "crore": 1e7, "lakhs": 1e5, "crores": 1e7, "lac": 1e5, "lacs": 1e5},
        short_scales={"bn": 1e9, "m": 1e6, "mn": 1e6, "mln": 1e6, "k": 1e3, "K": 1e3, "M": 1e6, "B": 1e9, "b": 1e9,
                      "tn": 1e12, "trn": 1e12, "T": 1e12, "mm": 1e6, "Bn": 1e9, "BN": 1e9, "bln": 1e9, "mil": 1e6,
                      "cr": 1e7, "Cr": 1e7},
        ordinals=ordinals,
        vague={"dozens": Vague(24, 100), "scores": Vague(40, 100), "hundreds": Vague(200, 1e3),
               "thousands": Vague(2e3, 1e4), "millions": Vague(2e6, 1e7), "billions": Vague(2e9, 1e10),
               "trillions": Vague(2e12, 1e13), "lakhs": Vague(2e5, 1e6), "crores": Vague(2e7, 1e8)},
        fractions=frozenset(_FRACTIONS.split()),
        modifiers_before={p: m for m, text in _BEFORE.items() for p in _phrases(text)},
        modifiers_after={p: m for m, text in _AFTER.items() for p in _phrases(text)},
    )  # fmt: skip


def _guards() -> GuardTables:
    months = {word: index for index, word in enumerate(_MONTHS.split(), start=1)} | _SHORT_MONTHS
    return GuardTables(
        labels=frozenset(_LABELS.split()),
        months=months,
        weekdays={word: index for index, word in enumerate(_WEEKDAYS.split())},
        year_before=word_set("in since by during until till from of before after year early late mid circa to"),
        people=frozenset(_PEOPLE.split()),
        stop=STOP,
        auxiliaries=frozenset(_AUXILIARIES.split()),
        names_with_number=frozenset(_phrases(_NUMBERED_NAMES)),
    )


def build() -> Grammar:
    """The English grammar."""
    marks = {tuple(form.split()): code for code, forms in CURRENCY_MARKS.items() for form in forms}
    marks |= {(code,): code for code in CODES}
    marks |= {(letter,): code for letter, code in LETTER_MARKS.items()}
    units = UnitTables(
        words=_units(_UNIT_WORDS),
        symbols=_SYMBOLS,
        currency_words=_units(CURRENCY_WORDS),
        currency_marks=marks,
        currency_starts=frozenset(mark[0] for mark in marks),
        currency_codes=CODES | {code for code in CURRENCY_MARKS if code.isupper()},
        rates={
            "year": "year", "annum": "year", "month": "month", "week": "week", "day": "day", "hour": "hour",
            "minute": "minute", "second": "second", "head": "person", "capita": "person", "person": "person",
            "tonne": "t", "ton": "t", "barrel": "bbl", "litre": "l", "gallon": "gal", "kilo": "kg", "pound": "lb",
            "kilogram": "kg", "container": "container", "household": "household", "ounce": "oz", "night": "night",
            "shift": "shift", "passenger": "passenger", "kilometre": "km", "mile": "mi", "hectare": "ha",
            "acre": "acre",
        },
    )  # fmt: skip
    return Grammar("en", _numbers(), units, _guards(), meanings())
