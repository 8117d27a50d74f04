"""English words that different writers use for one measured thing: the comparison takes each row for one word.

Wider than the concepts of ``meanings``, which also name measures to a person: "family" and "household" are counted
alike, but nobody would call a family a household.
"""

from __future__ import annotations

from nlp.stems import stem
from nlp.tokens import word_set

_ROWS = {
    "person": "person people human individual soul",
    "resident": "resident inhabitant villager islander townspeople dweller citizen local population",
    "household": "household family homestead",
    "house": "flat residence bungalow",
    "building": "building structure premises",
    "worker": "position builder recruit crew workman manpower headcount hand vacancy",
    "customer": "customer subscriber consumer client",
    "passenger": "passenger traveller traveler rider commuter",
    "visitor": "visitor tourist holidaymaker guest spectator attendee",
    "child": "child minor kid youngster",
    "fighter": "fighter militant gunman rebel insurgent guerrilla terrorist attacker assailant jihadist extremist",
    "soldier": "conscript recruit peacekeeper",
    "lawmaker": "seat mandate",
    "doctor": "doctor physician medic",
    "patient": "inpatient",
    "aircraft": "aircraft plane aeroplane airplane jet airliner",
    "vehicle": "vehicle car automobile",
    "lorry": "lorry truck",
    "rescuer": "rescuer",
    "firefighter": "firefighter fireman firemen",
    "fire": "fire blaze wildfire inferno",
    "flood": "flood flooding inundation deluge",
    "rain": "rain rainfall precipitation downpour",
    "wind": "wind gust gale",
    "quake": "quake earthquake tremor",
    "railway": "railway railroad rail",
    "hospital": "hospital clinic infirmary",
    "village": "village settlement hamlet community",
    "town": "town city municipality",
    "dose": "dose jab inoculation vaccination vaccine",
    "shelter": "shelter tent hut",
    "project": "project scheme undertaking venture",
    "plant": "plant factory",
    "cost": "outlay capex expenditure tab pricetag costing capital",
    "wage": "stipend remuneration",
    "profit": "gain",
    "compensation": "compensation indemnity reparation redress payout",
    "money": "money cash sum",
    "damage": "damage harm",
    "ruin": "destroy destruction ruin burn burnt devastate devastation gut raze flatten consume scorch incinerate "
    "blacken char ravage wreck demolish",
    "area": "area surface territory land ground expanse site",
    "field": "cropland farmland field acreage plantation",
    "traffic": "traffic volume throughput freight cargo",
    "power": "power electricity electric",
    "share": "portion proportion percentage slice majority minority",
    "displacement": "relocate relocation resettle resettlement rehouse dislodge uproot",
    "dam": "dam barrage",
    "reservoir": "reservoir lake",
    "river": "river stream",
    "ship": "ferry freighter trawler hull barge",
    "bus": "bus coach minibus",
    "train": "train locomotive",
    "road": "carriageway",
    "strike": "shelling bombing bombardment",
    "missile": "shell projectile",
    "protest": "marcher crowd",
    "detention": "custody apprehend",
    "company": "company firm corporation business enterprise",
    "ministry": "ministry department",
    "expert": "expert specialist analyst scientist researcher",
    "observer": "observer monitor",
    "licence": "licence license permit",
    "concession": "concession",
    "delay": "delay overrun late",
    "speed": "speed pace",
    "weight": "weight",
    "month": "month",
    "payment": "payment instalment installment",
    "advance": "advance prepayment prepaid",
    "bond": "bond eurobond",
    "infection": "illness sickness",
    "sample": "sample swab specimen",
    "generator": "generator genset",
    "rice": "rice paddy",
    "oil": "oil crude petroleum",
    "forest": "forest woodland vegetation rainforest jungle savanna savannah scrub",
    "docker": "docker dockworker stevedore longshoreman longshoremen",
    "fence": "fence barrier",
    "prisoner": "inmate convict",
    "teacher": "teacher schoolteacher educator",
    "farmer": "farmer grower peasant smallholder",
    "fisherman": "fisherman fishermen fisher fisherfolk",
    "shop": "shop store",
    "sanction": "sanction embargo",
    "leak": "leak spill spillage",
}


def families(concepts: frozenset[str]) -> dict[str, str]:
    """Each word's family, by light stem; a family that is a concept bears its name, so that both meet."""
    found: dict[str, str] = {}
    for family, words in _ROWS.items():
        for word in words.split():
            found.setdefault(stem(word), family if family in concepts else stem(family))
    return found


HEADS = {
    "post": "worker", "opening": "worker", "role": "worker", "body": "death", "corpse": "death", "lot": "site",
    "range": "distance", "reach": "distance", "contribution": "aid", "haircut": "shortening", "gdp": "product",
    "use": "consumption", "usage": "consumption", "demand": "consumption", "consumption": "consumption",
    "tag": "cost", "term": "concession", "rebate": "tax", "participant": "person",
    "participation": "person",
}  # fmt: skip
"""Nouns that mean this only where they are counted: 220 permanent posts."""
PEOPLE = word_set(
    "person resident household migrant displacement visitor passenger customer patient child protest student voter"
)
"""Families that count people as such: another article may count the same ones under another of these names."""
MEASURED = {
    "money": word_set(
        "cost loan debt aid export import trade production revenue profit loss wage tax fine reserve growth decline "
        "contract share"
    ),
    "percent": word_set(
        "growth decline interest inflation unemployment poverty turnout approval voter share completion tax export "
        "import shortening displacement"
    ),
}
"""Concepts that two figures of a dimension may differ in; others only stand near a figure by chance."""
LARGER = {"building": frozenset({"house"}), "house": frozenset({"building", "household"})}
"""Families that are counted for one another now and then."""
