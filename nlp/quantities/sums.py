"""What a sum of money is: a price, a debt, a wage or a payment; a noun that only stands near it is no measure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from nlp.grammar import Grammar
from nlp.lemmas import concept_of, lemma
from nlp.quantities.events import before_modifiers
from nlp.quantities.rates import rate
from nlp.tokens import Token, word_set

_DEALS = word_set("buy buys bought buying purchase purchased purchasing acquire acquired acquiring sold sell selling")
_GOT_FOR = _DEALS | word_set(
    "sells built made constructed completed done repaired restored obtained hired rented leased available go goes "
    "going went hands offered auctioned upgraded refurbished finished delivered ordered"
)
"""Words right before "for" and a price: "can be built for $2.9 billion", "changed hands for"."""
_DEAR = word_set(
    "railway railroad line road motorway port harbour tunnel bridge dam pipeline plant factory warehouse house vessel "
    "ship ferry aircraft plane jet helicopter drone missile tank gun weapon terminal station airport berth yard "
    "landfall turbine train locomotive bus car truck lorry vehicle machine generator transformer sack bag ticket seat "
    "building hospital school reactor corridor canal platform fence wall runway phase stage development expansion "
    "extension upgrade refit overhaul project scheme firearm"
)
"""Things that a sum is the price of."""
_SUMS = word_set(
    "payment limit cash fee premium damage outlay disbursement compensation charge due dues advance transfer tranche "
    "bonus deposit rebate allowance bail ransom subsidy pension rent fare instalment installment target goal ceiling "
    "threshold cap programme program package remittance donation contribution gap assistance facility capitalization "
    "capitalisation bond cheque check voucher dividend saving savings claim exposure liability commitment line tag "
    "bounty prize award settlement royalty toll levy surcharge duty asset equity wealth fortune money sum "
    "funds benefit stipend refund guarantee collateral portfolio turnover ticket reward bribe coupon principal note "
    "security appeal envelope invoice backlog bill quota margin receipt receipts takings inflow outflow transaction "
    "economy gdp stimulus bailout deductible valuation estate demurrage offer insurance reinsurance cover coverage "
    "policy tuition request need hit median volume spending overspend"
)
"""Nouns that are sums of money."""
_GOODS_SOLD = word_set(
    "petrol diesel gasoline fuel oil crude gas rice wheat maize corn flour bread sugar salt copper gold silver coal "
    "electricity water milk meat beef fish cotton coffee cocoa tea fertiliser fertilizer steel lithium cement onion "
    "potato tomato millet sorghum soya soybean palm rubber wool timber kerosene paraffin cobalt nickel zinc uranium"
)
"""Goods with a price: "diesel by 39 percent to 4,880 kwacha"."""
_OWED = word_set("owe owes owed owing borrowings")
_NO_SUM = word_set("distance length depth height width border voyage capacity visit raid house")
"""Concepts that no sum of money is of, though their words stand near one: "lies between 750 and 820 million"."""
_LATE = word_set("failed unpaid owed owes overdue arrears outstanding fails refused")
_EARNERS = word_set(
    "wage wages salary salaries earn earns earned earning stipend worker workers job jobs staff employee employees "
    "labourer labourers teacher teachers nurse nurses soldier soldiers minimum rise payroll"
)
_PAY_OF = word_set(
    "the average basic base their his her its our my monthly hourly weekly yearly home net gross starting annual "
    "minimum median of in severance overtime executive"
)
"""Before "pay" where it is a noun."""
_TIMES = word_set("hour day week month shift")
_GOODS = word_set("kg l t bbl lb oz gal bag dose kWh MWh m3")
_ENDS = frozenset(";:—–()[]“”")
_REACH, _AHEAD = 12, 8


def price_told(words: Sequence[Token], first: int) -> bool:
    """ "Bought the course for $3.3 million", "can be built for $2.9 billion", "sells for 350 francs"."""
    at = before_modifiers(words, first)
    if at < 1 or words[at].lower != "for":
        return False
    return words[at - 1].lower in _GOT_FOR or any(word.lower in _DEALS for word in words[max(0, at - 13) : at])


def is_sum(word: str, grammar: Grammar) -> bool:
    """Whether a lower-case noun names a sum of money."""
    return lemma(word, grammar) in _SUMS


def of_sum(words: Sequence[Token], first: int, after: int, measures: str | None, grammar: Grammar) -> str | None:
    """What the sum at tokens ``[first, after)`` is, where ``measures`` is what stands near it."""
    per, _ = rate(words, after, grammar)
    if measures == "wage" and _OWED.isdisjoint(word.lower for word in words[max(0, first - 6) : first]):
        return _paid(words, first, after, per)
    if measures is None:
        return "cost" if per in _GOODS else None
    head = measures.split()[-1]
    if not _OWED.isdisjoint(word.lower for word in words[max(0, first - 6) : first]) and measures in ("loan", "wage"):
        return "debt"  # "owed its lenders 3.1 billion"
    if head == "tag":
        return "cost"
    if head in _NO_SUM:
        return "cost" if per in _GOODS else None
    if concept_of(head, grammar) is None or head in _DEAR:
        if measures in _GOODS_SOLD:
            return f"{measures} cost"
        if lemma(head, grammar) in _DEAR:
            home = words[before_modifiers(words, first)].lower == "home" if first else False  # "took home $24 million"
            return None if home else "cost"
        if head not in _SUMS and grammar.meanings.families.get(head) is None:
            return "cost" if per in _GOODS else None
    return measures


def _paid(words: Sequence[Token], first: int, after: int, per: str | None) -> str:
    """ "Paid 640 billion": a wage where work is spoken of, a debt where it was not paid, else a payment."""
    around: list[str] = []
    at = max(0, first - _REACH)
    if any(noun.lower == "pay" and led.lower in _PAY_OF for led, noun in pairwise(words[at:first])):
        return "wage"
    for index in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if words[index].text in _ENDS:
            break
        around.append(words[index].lower)
    before = not {"paid", "pay", "pays", "paying"}.isdisjoint(around)
    for word in words[after : after + _AHEAD]:
        if word.text in _ENDS:
            break
        around.append(word.lower)
    if per in _TIMES or (per == "year" and not before) or not _EARNERS.isdisjoint(around):
        return "wage"
    late = not _LATE.isdisjoint(around) or any(
        one in ("not", "never", "n't", "yet") and other in ("paid", "pay", "been", "to")
        for other, one in pairwise(around)
    )
    return "debt" if late else "payment"
