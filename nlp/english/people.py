"""English words for people: given names that tell "he" from "she", what one person is called who is not named."""

from __future__ import annotations

from nlp.tokens import word_set as words

HE = words("he him his himself")
SHE = words("she her hers herself")

MEN = words(
    "abdul adam ahmad ahmed alan albert alejandro alexander alexandre alfred ali andreas andrew andrés anthony antonio "
    "arthur barack ben benjamin bernard bernie bill bob boris brandon brian bruce carl carlos charles chris "
    "christopher chuck daniel dave david diego dmitry dominic donald douglas dwight ed edgar eduardo edward emmanuel "
    "eric ernest eugene felix fernando francisco frank fred frederick gary george gerald gerhard giorgio giovanni "
    "greg gregory guillermo hans harold harry hassan heinrich henry herbert hosni hugo hussein ian ibrahim igor ivan "
    "jack jacob jacques jaime jake james jason javier jeff jeffrey jeremy jerome jerry jim jimmy jiří joe "
    "joel johannes john johnny jon jonathan jorge josé joseph josh joshua juan jürgen justin karl keith ken kenneth "
    "kevin klaus larry lars lawrence leonard leo lewis louis luigi luis mahmoud manuel marc marco marcus mario mark "
    "martin marvin matt matthew matthias maurice max michael michel miguel mike mikhail mitch mitt mohamed mohammad "
    "mohammed moritz moses muhammad nathan neil newt nicholas nicolas nigel nikolai oleg oliver omar oscar osman otto "
    "patrick paul pavel pedro peter phil philip philippe pierre ralph ramón raymond ricardo richard rick rob robert "
    "roberto rodney roger roland ron ronald rudolf rudy russell ryan salvador samuel scott sean sebastian "
    "sergei sergey stanley stefan stephen steve steven stuart ted theodore thomas tim timothy tobias todd tom "
    "tommy tony trevor ulrich victor viktor vincent vladimir walter warren wayne werner wilhelm william winston "
    "wolfgang yusuf zachary"
)
WOMEN = words(
    "abigail agnes alejandra alexandra alice alicia alison amanda amina amy ana angela angelina anita ann anna "
    "anne annette annie audrey barbara beatrice beatriz betty bianca brenda brigitte camila carla "
    "carmen carol caroline carolyn catherine cecilia charlotte cheryl christina christine claire clara claudia "
    "condoleezza constance cristina cynthia daniela deborah debra denise diana diane dolores donna doris dorothy "
    "edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen eloise elsa emilia emily emma erica "
    "erika esther eva evelyn fatima fatou federica fiona florence frances françoise gabriela gabriella gail "
    "georgina gertrude gisela gloria grace greta hannah heather heidi helen helena henrietta hillary ida ilse indira "
    "ines ingrid irene irina iris isabel isabella jacqueline jane janet janice jeanette jeanne jennifer "
    "jessica jill joan joanna jocelyn josefina joyce juana judith judy julia julie juliet karen karin kate katherine "
    "kathleen kathryn katie katrin kimberly kirsten kristina lara laura lauren leah leila "
    "lena leticia lidia liliana linda lisa liz lois loretta louise lucia lucy luisa lydia madeleine margaret margarita "
    "maria mariana marie marilyn marina marine marion marjorie martha mary maureen megan melania melanie melissa "
    "michelle mildred miriam monica nadia nancy naomi natalia natalie natasha nicole nina nora olga olivia "
    "pamela patricia paula pauline peggy petra phyllis priscilla rachel raquel rebecca regina rita roberta "
    "rosa rosalind rose rosemary ruth sabine sally samantha sandra sarah sara selma sheila shirley silvia "
    "simone sofia sonia sophia sophie stella stephanie sue susan susana suzanne svetlana sylvia tamara tanya tatiana "
    "teresa theresa tina tracy ursula valentina valerie vanessa vera veronica victoria virginia vivian wanda "
    "wendy yolanda yulia yvonne zainab zoe"
)
"""Given names that leave little doubt; those of both ("Jean", "Leslie", "Kim") are in neither list."""

ROLES = words(
    "spokesman spokeswoman spokesperson minister premier president vice-president chancellor governor mayor senator "
    "congressman congresswoman representative lawmaker legislator deputy official officer chief director chairman "
    "chairwoman chairperson chair head leader commander general colonel captain major lieutenant sergeant admiral "
    "brigadier corporal soldier veteran doctor physician surgeon nurse medic paramedic professor lecturer teacher "
    "student pupil lawyer attorney judge justice prosecutor magistrate detective policeman policewoman constable "
    "analyst expert economist scientist seismologist researcher engineer historian activist campaigner organizer "
    "organiser demonstrator protester protestor resident neighbour neighbor villager farmer fisherman worker migrant "
    "immigrant refugee woman man boy girl mother father husband wife widow son daughter brother sister uncle aunt "
    "cousin nephew niece grandmother grandfather survivor victim witness passenger driver pilot candidate nominee "
    "ambassador envoy diplomat consul secretary treasurer coordinator co-ordinator king queen prince princess emperor "
    "bishop archbishop cardinal pope priest pastor imam rabbi editor author writer novelist poet journalist reporter "
    "photographer columnist correspondent businessman businesswoman executive manager owner founder banker trader "
    "employee participant voter supporter critic shopkeeper aide adviser advisor counsel contractor homemaker person "
    "strategist pollster negotiator mediator prisoner hostage suspect defendant plaintiff actor actress singer"
)
"""What one person is called: "a spokesman", "the mayor"."""

PLURAL_ROLES = {role + "s" for role in ROLES} | words("women men people policemen fishermen wives witnesses guards")

BEING = words("is was are were be been being measured measures registered")
"""Verbs by which a thing is so or so much, and does nothing."""

SPEAKS_FOR = words(
    "spokesman spokeswoman spokesperson lawyer lawyers attorney counsel aide adviser advisor police officer constable "
    "detective prosecutor sheriff coroner doctor physician surgeon nurse mother father wife husband widow son "
    "daughter brother sister uncle aunt cousin friend neighbour neighbor colleague relative representative coach "
    "pollster biographer agent judge"
)
"""Who tells of others as "he" and "she" more often than of himself."""
GENDERED = {
    **dict.fromkeys(words("spokesman congressman chairman policeman fisherman businessman man boy father husband "
                          "grandfather son brother uncle nephew king prince emperor actor"), "he"),
    **dict.fromkeys(words("spokeswoman congresswoman chairwoman policewoman businesswoman woman girl mother wife widow "
                          "grandmother daughter sister aunt niece queen princess actress"), "she"),
}  # fmt: skip
"""Roles that tell "he" from "she"."""

OF_ONESELF = words(
    "know knows knew expect expects expected believe believes believed hope hopes hoped want wants wanted think thinks "
    "thought doubt doubts doubted comment confirm speculate disclose elaborate discuss recall recalls recalled regret "
    "regrets regretted"
)
KNOWN_TO_ONESELF = words(
    "information knowledge comment evidence doubt doubts idea details intention aware unaware familiar unfamiliar "
    "confident sure certain glad happy sorry hopeful surprised pleased optimistic convinced nervous afraid"
)
"""What one says of oneself whoever one speaks for: "had no information", "was unaware"."""
