"""Words that report in English: verbs with what they take as content, nouns, phrases. One table per language.

Another language is another module with the same names. The lists are hand-made; how well they do is measured by
tests/evaluation/attribution.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Flag, auto

from nlp.english.verbs import Form, forms
from nlp.tokens import word_set as words


class Frame(Flag):
    """What a reporting verb can have as its content."""

    QUOTE = auto()
    """A direct quotation beside it: he said, "..."."""
    CLAUSE = auto()
    """A clause: he said that ..."""
    OBJECT = auto()
    """Its object: she announced a plan."""
    INFINITIVE = auto()
    """An infinitive: they promised to ..."""
    PERSON = auto()
    """Its object is who is spoken to: he told reporters that ..."""
    APPEAL = auto()
    """Object and infinitive together: she urged the party to ..."""
    SEEMS = auto()
    """No speaker: the content is the subject with what follows: it seems to ..."""
    SPEECH = auto()
    """It is speech or writing, not only thought, wish or plan."""


_SPOKEN = words(
    "say add note continue joke quip explain write tweet post reply respond answer respond retort recall remark "
    "observe comment argue insist declare announce state stress emphasize emphasise underline warn caution admit "
    "concede acknowledge claim assert contend allege affirm confirm reiterate repeat conclude predict lament "
    "complain boast brag wonder muse exclaim shout yell scream cry whisper murmur mutter interject counter "
    "protest object maintain suggest propose report reveal disclose recount testify vow pledge promise swear "
    "agree deny begin shoot elaborate opine proclaim pronounce thunder blast sneer scoff snap growl gush enthuse "
    "chant beg plead offer mention point hint hiss demand assure read go ask inquire speculate theorize posit "
    "clarify guess charge fume bemoan implore intone venture chime laugh sigh smile relate counsel advise urge "
    "tell remind inform agree estimate attest"
)
_CLAUSE = words(
    "say add note explain write tweet post reply respond recall remark observe comment argue insist declare "
    "announce state stress emphasize emphasise underline underscore highlight warn caution admit concede "
    "acknowledge claim assert contend allege affirm confirm reiterate repeat conclude predict forecast lament "
    "complain boast brag wonder muse joke counter protest object maintain suggest propose report reveal disclose "
    "recount testify vow pledge promise swear agree deny show find indicate demonstrate signal imply hint demand "
    "think believe know feel fear hope expect assume suspect doubt worry realize realise understand decide "
    "determine estimate calculate project say speculate theorize posit clarify guess charge dispute question "
    "recommend request mention point prove document see figure reckon consider discover learn imagine foresee "
    "anticipate certify verify specify stipulate dictate require postulate hypothesize infer deduce surmise "
    "presume envision gather hear concur disagree ask inquire discuss explore examine debate quip conclude rule "
    "advise urge counsel relate attest describe illustrate mean warrant fret marvel notice"
)
_PERSON = words(
    "tell remind inform assure convince persuade notify brief alert reassure ask warn promise advise teach text "
    "email caution urge"
)
_OBJECT = words(
    "announce cite criticize criticise praise endorse oppose support reject condemn denounce blast slam mock "
    "ridicule dismiss defend question challenge describe propose reveal disclose express reiterate acknowledge "
    "admit deny dispute claim allege declare highlight tout touch discuss explain outline detail recount recall "
    "predict forecast estimate project recommend suggest report release publish mention echo repeat emphasize "
    "emphasise stress underscore underline demand request urge back blame accuse charge attack rip deride decry "
    "lambaste rebuke chastise chide scold assail knock hammer skewer bash applaud laud commend hail celebrate "
    "welcome thank lament bemoan mourn regret note confirm promise pledge offer propose favor favour want prefer "
    "doubt fear need quote reference invoke portray characterize characterise label brand dub call deem compare "
    "liken consider raise issue voice state posit advocate champion protest contest refute rebut reassure concede "
    "unveil show indicate find signal imply hint depict illustrate document detail answer ask approve ban advise "
    "preach credit fault debunk downplay minimize exaggerate overstate pan trash smear insult taunt tease "
    "threaten vow admire love hate like loathe despise resent appreciate respect believe know understand see view "
    "regard imagine envision foresee anticipate expect sign sponsor introduce author pen proclaim tweet retweet "
    "post share write say explore examine debate critique caution remember contradict vilify scoff plead tell "
    "weigh promote push plan intend seek "
    "embrace disavow renounce mull ponder trumpet deplore eschew discredit mandate berate admonish castigate censure "
    "excoriate pillory upbraid trounce savage disparage denigrate belittle demean malign lampoon parody impugn extol "
    "exalt salute toast hype rebuff spurn retract recant decree tolerate distrust mistrust dread relish abhor"
) - words("say write need tell touch pan know like love raise push introduce share")  # fmt: skip
_INFINITIVE = words(
    "promise vow pledge threaten want hope plan refuse decline agree offer intend seek expect claim ask decide "
    "propose swear aim wish prefer demand request choose long aspire commit volunteer resolve determine like love "
    "consent desire prepare profess purport"
) - words("choose decide prepare determine love long aim commit")
GERUND = words("deny propose suggest recommend consider oppose admit support recall mention favor favour")
"""Verbs whose content may be a gerund: "proposed raising ..."."""
_APPEAL = words(
    "urge ask tell order advise encourage implore beg press invite call want expect challenge instruct direct "
    "command warn persuade require request counsel need convince"
) - words("need direct press")
_SEEMS = words("seem appear")
_BELIEVED = words(
    "expect say believe report think allege rumor rumour know estimate consider suspect presume project predict "
    "forecast understand accuse deem see"
)
"""Passive with an infinitive: "is expected to ..."; the content is the subject with what follows."""
_THOUGHT = words(
    "think believe know feel fear hope expect assume suspect doubt worry realize realise understand decide "
    "determine see figure reckon consider discover learn imagine foresee anticipate want wish prefer like love "
    "plan intend aspire desire need seek aim long oppose support favor favour show find indicate demonstrate "
    "prove document signal mean require infer deduce surmise presume envision gather hear hate loathe despise "
    "resent admire appreciate respect view regard remember notice"
)

_GOVERNED = """
    call:for,on,upon speak:of,about,out,against talk:about,of warn:of,about,against complain:about,of
    point:to,toward agree:with,on disagree:with,on,about campaign:against,on,for argue:for,against,about object:to
    comment:on,about respond:to reply:to apologize:for apologise:for insist:on hint:at allude:to boast:of,about
    brag:about write:about,of,on push:for,back advocate:for inquire:about ask:about,for joke:about lie:about
    refer:to worry:about dream:of think:about,of hope:for elaborate:on dwell:on expand:on sound:off rail:against
    lash:out inveigh:against vent:about testify:about,to plead:for press:for express:for weigh:on,in,into learn:of,about
    hear:about,from know:about,of care:about opt:for vouch:for caution:against speculate:about,on muse:about
    focus:on opine:on fret:about marvel:at rave:about preach:about approve:of disapprove:of side:with quarrel:with
    differ:on,with conclude:with threaten:with wonder:about vow:on hit:back fire:back complain:to read:about
    balk:at bristle:at chafe:at scoff:at sneer:at swipe:at rage:against,at,about fulminate:against harp:on,about
    crow:about,over gloat:about,over gush:about,over riff:on dwell:upon seize:on,upon stand:by yearn:for bank:on
    vote:for,against backpedal:on lecture:on,about sermonize:about distance:from frown:on,upon double:down
    look:for,at gripe:about tweet:about,at lobby:for,against sympathize:with concur:with dispute:with
"""

PREPOSITIONS: dict[str, frozenset[str]] = {
    verb: frozenset(governed.split(",")) for verb, governed in (pair.split(":") for pair in _GOVERNED.split())
}
"""Verb -> prepositions whose object is the content: "called for a vote"."""

ACCUSING = words(
    "accuse blame criticize criticise praise thank credit fault applaud chide scold ridicule mock attack rebuke "
    "condemn denounce slam blast rip charge commend hail describe portray characterize characterise label brand "
    "dub call deem compare liken depict regard view see dismiss cite quote hit assail deride knock hammer skewer "
    "bash laud"
)
"""Verbs whose content is the object with what is said of it: "accused him of sexism", "called it divisive"."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One written form of a reporting verb."""

    lemma: str
    form: Form
    frames: Frame
    speaks: bool
    """It is speech and takes a clause: asked of every verb, and flags are slow to ask."""


_UNTRUE = words(
    "ban mean look prove champion invite challenge debate celebrate explore go begin minimize underscore "
    "weigh advise examine decide guess illustrate imagine promote sponsor hear discover"
)
"""Verbs of the lists above that were other things than speech more than seven times in ten."""


def _frames(lemma: str) -> Frame:
    found = Frame(0)
    for listed, frame in (
        (_SPOKEN, Frame.QUOTE), (_CLAUSE, Frame.CLAUSE), (_OBJECT | GERUND, Frame.OBJECT),
        (_INFINITIVE, Frame.INFINITIVE), (_PERSON, Frame.PERSON), (_APPEAL, Frame.APPEAL), (_SEEMS, Frame.SEEMS),
    ):  # fmt: skip
        if lemma in listed:
            found |= frame
    if lemma in _PERSON:
        found |= Frame.QUOTE | Frame.CLAUSE
    return found if lemma in _THOUGHT or lemma in _SEEMS else found | Frame.SPEECH


def _verbs() -> dict[str, Verb]:
    lemmas = _SPOKEN | _CLAUSE | _OBJECT | _INFINITIVE | _PERSON | _APPEAL | _SEEMS | _BELIEVED | ACCUSING
    found: dict[str, Verb] = {}
    for lemma in sorted((lemmas | set(PREPOSITIONS)) - _UNTRUE):
        for written, form in forms(lemma).items():
            if written not in found or Form.BASE in form:
                frames = _frames(lemma)
                found[written] = Verb(lemma, form, frames, Frame.SPEECH in frames and Frame.CLAUSE in frames)
    return found


VERBS = _verbs()
"""Written form (lower case) -> the reporting verb that it is."""

BELIEVED = frozenset(
    written for lemma in _BELIEVED for written, form in forms(lemma).items() if form & (Form.PARTICIPLE | Form.PAST)
)

NOUNS = words(
    "claim claims assertion assertions statement allegation allegations belief beliefs suggestion suggestions "
    "argument arguments announcement contention conclusion accusation accusations charge charges complaint "
    "complaints prediction predictions promise promises pledge vow threat threats warning warnings fear fears "
    "hope hopes concern concerns view opinion impression notion idea speculation rumor rumors rumour rumours "
    "report reports news finding findings estimate estimates denial admission acknowledgment confirmation "
    "declaration revelation insistence decision plan plans desire intention proposal proposals call calls demand "
    "demands request requests recommendation refusal willingness evidence proof theory thesis doubt doubts worry "
    "worries question questions sense recognition feeling understanding expectation expectations perception "
    "assumption criticism message remark remarks comment comments answer commitment offer word words consensus "
    "accusation confidence"
)
"""Nouns that hold a statement: "the claim that ...", "his promise to ..."."""

NOUNS_WITH_INFINITIVE = words(
    "promise promises pledge vow threat threats plan plans desire intention proposal proposals call calls demand "
    "demands request requests refusal willingness offer decision commitment hope hopes recommendation"
)

FEELINGS = words(
    "sure confident certain convinced hopeful optimistic pessimistic skeptical sceptical concerned worried afraid "
    "fearful wary proud glad happy aware unaware critical supportive dismissive adamant clear doubtful sorry "
    "disappointed surprised ashamed mindful angry furious upset unhappy excited grateful thankful eager"
)
"""Adjectives that say what somebody thinks: "is confident that ...", "was critical of ..."."""
OF_FEELING = words("of about over with in")
"""Prepositions before what such an adjective is about."""

SURVEYS = words("poll polls survey surveys")
"""What tells something where a clause begins with it: "in a recent poll, she led"."""

STUDIES = words(
    "poll polls survey surveys study studies report reports interview interviews statement statements letter "
    "letters tweet tweets email emails e-mail memo data article op-ed column post posts speech essay filing "
    "filings transcript affidavit testimony census research analysis audit dispatch cable document documents "
    "resolution communique editorial complaint lawsuit indictment release paper book video blog press-release"
)
"""Things that speak: "in a statement", "data from the bank show"."""

NOBODY = words("everything nothing it this that there which what all these those")
"""Subjects of reporting verbs by which an author speaks for himself."""

POINTING = words("which what whom who that how why")
"""Words that stand for what is said elsewhere in the sentence."""

DAYS = words("monday tuesday wednesday thursday friday saturday sunday yesterday today")
WHEN = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december morning afternoon evening night noon midnight weekend time occasion today"
)
"""Objects of a preposition that say when somebody spoke, not of what."""
TIMES = words(
    "second seconds minute minutes hour hours day days week weeks month months year years decade decades century"
)
"""Subjects of "see" and the like that cannot speak: "the next months will see ..."."""
NOT_TOLD = WHEN | TIMES

DATA = words("data figures statistics numbers")
"""What is told by whoever is named behind it: "data from the bank show" is the bank's word."""

OF_SOURCE = words("of from by")
"""Prepositions after which the source of a text or figure is named: "data from the bank"."""
GOVERNING = words(
    "government governments administration regime cabinet authorities authority state officials official military "
    "army navy police ministry parliament congress court leadership side delegation embassy central"
)
"""What a country speaks through: "the Peruvian government" is Peru, "a Peruvian analyst" is not."""
OUTLETS = words("magazine newspaper paper daily weekly agency network website broadcaster channel station tabloid")
"""What is named by the name before it: "Time magazine"."""

THESE = words("these those such this that")
"""Subjects of "... are the words of"."""

SAID_ADVERBS = words("reportedly allegedly supposedly purportedly ostensibly seemingly presumably")

PEOPLE_PRONOUNS = words("he she")
PRONOUNS = words("he she they it we i you who which that this these those one both some others many")
OBJECT_PRONOUNS = words("me us him them whom")
RELATIVES = words("who which that whom")

UNNAMED = re.compile(
    r"\b(?:officials?|sources?|analysts?|experts?|observers?|critics?|witness(?:es)?|aides?|advis[eo]rs?|diplomats?|"
    r"residents?|people|insiders?|some|many|others|several|lawmakers|economists|activists|locals|authorities|"
    r"a (?:person|source|man|woman)|rumou?rs?|reports|spokes(?:man|woman|person))\b",
    re.IGNORECASE,
)
"""Words for speakers who have no name."""

DOCUMENTS = re.compile(
    r"\b(?:reports?|stud(?:y|ies)|surveys?|polls?|data|figures|statistics|statements?|letters?|memos?|documents?|"
    r"filings?|"
    r"resolutions?|law|decree|census|audits?|articles?|papers?|communiqu[eé]s?|cables?|emails?|e-mails?|records?|"
    r"treat(?:y|ies)|agreements?|constitution|ruling|indictment|complaint|transcripts?|index|research|analysis|"
    r"estimates|dossier|white paper|footage|posts?|tweets?|website)\b",
    re.IGNORECASE,
)
"""Words for speakers that are texts."""
