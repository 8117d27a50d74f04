"""What the articles of the sample disagree about: questions, who says what, and how it was judged. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from storage.vocabulary import DisputeKind

ORDER = ("pacific-ledger", "lima-courier", "andes-monitor", "northwind-wire", "sierra-herald")
LEDGER, COURIER, MONITOR, WIRE, HERALD = ORDER


@dataclass(frozen=True)
class Stand:
    """One article's answer: the passage, what it says, its position's label, and whose word it is."""

    article: str
    passage: str
    statement: str
    label: str
    speaker: str = ""
    as_of: str | None = None
    credibility: int = 3


@dataclass(frozen=True)
class Evidence:
    """Something cited: words, or what an article of the dispute says; and how it bears on positions (by label)."""

    citation: str
    ratings: Mapping[str, str]
    article: str = ""
    note: str = ""


@dataclass(frozen=True)
class Verdict:
    """What one analyst thinks of one position."""

    analyst: str
    label: str
    likelihood: str
    confidence: str
    reasoning: str


@dataclass(frozen=True)
class Question:
    """One dispute. The first claims of its first two positions are joined by ``relation``."""

    words: str
    kind: DisputeKind
    topic: str
    stands: tuple[Stand, ...]
    relation: str = "contradicts"
    relations: tuple[tuple[str, str, str], ...] = ()
    """Two articles and what the analyst said of their passages."""
    outcome: Mapping[str, str] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    verdicts: tuple[Verdict, ...] = ()

    def of(self, article: str) -> Stand:
        """What an article says to it."""
        return next(stand for stand in self.stands if stand.article == article)


KELLER, OKAFOR = "M. Keller", "R. Okafor"

COST = Question(
    "How much does the port cost?", DisputeKind.VALUE, "Port", (
        Stand(LEDGER, "Meridian Ocean Terminals puts the cost at $3.6 billion", "Puerto Arena costs US$3.6 billion",
              "$3.6bn", "Meridian Ocean Terminals", "2025-01-12"),
        Stand(COURIER, "The works will cost $3 billion, the Transport Ministry said in December.",
              "The works at Puerto Arena cost US$3 billion", "$3bn", "Transport Ministry", "2024-12"),
        Stand(MONITOR, "They want a share of a project valued at more than $3.5 billion.",
              "The project is valued at more than US$3.5 billion", "$3.5bn+", "", "2025-01-13", 4),
        Stand(WIRE, "A first phase of $1.3 billion covers four berths.", "The first phase costs US$1.3 billion",
              "$1.3bn, first phase", "", "2024-12", 2),
        Stand(HERALD, "Her ministry now values the whole development at about 13.5 billion soles ($3.6 billion), "
              "tunnel and access roads included.",
              "The whole development costs about US$3.6 billion with tunnel and roads",
              "$3.6bn", "Her ministry", "2025-01-22"),
    ),
    relations=((LEDGER, MONITOR, "same"), (LEDGER, WIRE, "different_scope"), (LEDGER, HERALD, "same")),
)  # fmt: skip

DISTANCE = Question(
    "How far north of Lima is it?", DisputeKind.VALUE, "Port", (
        Stand(LEDGER, "Puerto Arena, 80 km north of Lima", "Puerto Arena lies 80 km north of Lima", "80 km"),
        Stand(COURIER, "Puerto Arena, about 50 miles north of Lima", "Puerto Arena lies about 50 miles north of Lima",
              "50 mi"),
        Stand(WIRE, "78 km north of the capital", "Puerto Arena lies 78 km north of the capital", "78 km"),
        Stand(HERALD, "98 km from Lima by road", "Puerto Arena lies 98 km from Lima by road", "98 km by road"),
    ),
    relation="same",
    relations=((LEDGER, WIRE, "same"), (LEDGER, HERALD, "different_scope")),
    outcome={
        "status": "resolved", "resolution": "unit_or_rounding", "confidence": "high",
        "rationale": "50 miles are 80.5 km: the same distance in another unit. The 98 km are counted along the road.",
    },
)  # fmt: skip

DEATHS = Question(
    "How many protesters have died?", DisputeKind.VALUE, "Unrest", (
        Stand(LEDGER, "The Interior Ministry said on 9 January that 27 protesters had died in the unrest.",
              "27 protesters have died in the unrest", "27", "Interior Ministry", "2025-01-09"),
        Stand(COURIER, "At least 50 protesters have been killed since the unrest began in December, the Ombudsman’s "
              "Office said on 20 January.", "At least 50 protesters have been killed since December", "≥ 50",
              "Ombudsman’s Office", "2025-01-20", 2),
        Stand(MONITOR, "Around 30 people have died in protests that began in the south, rights groups estimated on "
              "13 January.", "Around 30 people have died in the protests", "~30", "rights groups", "2025-01-13"),
    ),
    relations=((COURIER, MONITOR, "different_as_of"),),
    outcome={
        "status": "in_review", "confidence": "moderate",
        "rationale": "Each figure is dated later than the last and none falls. The Ombudsman counts deaths at "
        "roadblocks; the ministry does not, so part of the gap is scope.",
    },
    evidence=(
        Evidence("", {"≥ 50": "CC", "~30": "N", "27": "I"}, COURIER),
        Evidence("", {"≥ 50": "C", "~30": "CC", "27": "C"}, MONITOR,
                 "The lists come from hospitals and families and include three police officers."),
        Evidence("", {"≥ 50": "N", "~30": "C", "27": "CC"}, LEDGER),
        Evidence("Ombudsman’s Office, daily bulletin of 20 January 2025", {"≥ 50": "CC", "~30": "I", "27": "II"}),
    ),
    verdicts=(
        Verdict(KELLER, "≥ 50", "likely", "moderate", "The count rose; the Ombudsman names its method."),
        Verdict(OKAFOR, "≥ 50", "roughly_even_chance", "low", "One office, and it counts deaths at roadblocks too."),
    ),
)  # fmt: skip

FINISHED = Question(
    "Is the port finished?", DisputeKind.DATE_OR_STATUS, "Port", (
        Stand(LEDGER, "“The port is finished,” said Liang Wen", "The port is finished", "finished", "Liang Wen",
              "2025-01-12", 5),
        Stand(COURIER, "The port is still under construction: only two of its four berths have been dredged",
              "The port is still under construction", "under construction", "", "2025-01-20", 2),
        Stand(MONITOR, "“The quay is ready,” a spokesman for the company said.", "The quay is ready", "quay ready",
              "a spokesman for the company", "2025-01-13", 4),
        Stand(WIRE, "In the filing it gave completion as 68% at the end of November.",
              "The works were 68% complete at the end of November", "68% complete", "the filing", "2024-11", 2),
        Stand(HERALD, "works on the quays were 75% complete", "The quays are 75% complete", "75% of the quays", "",
              "2025-01-22"),
    ),
    relations=((COURIER, WIRE, "same"), (LEDGER, MONITOR, "different_scope")),
    evidence=(
        Evidence("", {"finished": "I", "under construction": "C", "68% complete": "CC"}, WIRE,
                 "A filing with the securities regulator: wrong figures there are an offence."),
        Evidence("Site visit by two reporters on 20 January 2025: two of four berths not dredged",
                 {"finished": "II", "under construction": "CC", "quay ready": "C"}),
    ),
    verdicts=(
        Verdict(KELLER, "under construction", "very_likely", "high", "Two filings and two reporters on site agree."),
        Verdict(OKAFOR, "under construction", "likely", "moderate", "“Finished” may mean the quay of the first phase."),
    ),
)  # fmt: skip

RAID = Question(
    "What happened at San Jacinto University?", DisputeKind.FRAMING, "Unrest", (
        Stand(LEDGER, "police carried out an operation at San Jacinto University in Lima",
              "Police carried out an operation at San Jacinto University", "operation", "", "2025-01-07"),
        Stand(COURIER, "the police raid on San Jacinto University, where officers broke down the gate",
              "Police raided San Jacinto University and broke down the gate", "raid", "", "2025-01-07"),
        Stand(MONITOR, "said Tuesday’s raid “was not an operation but an assault”",
              "The raid was an assault, not an operation", "assault", "", "2025-01-07"),
        Stand(HERALD, "the events at the National University of San Jacinto on 8 January",
              "There were events at the university on 8 January", "events", "", "2025-01-08", 4),
    ),
)  # fmt: skip

DETAINED = Question(
    "How many were detained there?", DisputeKind.VALUE, "Unrest", (
        Stand(LEDGER, "detaining 190 people", "190 people were detained at the university", "190", "", "2025-01-07"),
        Stand(COURIER, "arrested 205 people", "205 people were arrested at the university", "205", "", "2025-01-20"),
        Stand(HERALD, "190 people were questioned and most were released the same day",
              "190 people were questioned, most released the same day", "190", "her government", "2025-01-22", 4),
    ),
)  # fmt: skip

FIRST_SHIP = Question(
    "When does the first ship come?", DisputeKind.DATE_OR_STATUS, "Port", (
        Stand(LEDGER, "will receive its first commercial vessel in March", "The first commercial vessel comes in March",
              "March", "", "2025-01-12"),
        Stand(HERALD, "Officials who travelled with her spoke of June.", "The first ship comes in June", "June",
              "Officials", "2025-01-22"),
        Stand(MONITOR, "Its first ship, a vessel for 14,000 containers, is due in March.",
              "The first ship is due in March", "March", "", "2025-01-13"),
        Stand(WIRE, "The operator’s schedule has trial calls in February and the first commercial vessel in March.",
              "The operator’s schedule has the first commercial vessel in March", "March", "The operator’s schedule",
              "2025-01-09", 2),
    ),
)  # fmt: skip

DISPUTES = (COST, DISTANCE, DEATHS, FINISHED, RAID, DETAINED, FIRST_SHIP)
