"""English words by which a statement is a view, a wish or a feeling, and no fact: "a victory for", "hopes", "must"."""

from __future__ import annotations

from nlp.english.verbs import forms
from nlp.tokens import word_set as words

BEING = words(
    "is are was were be been being 's 're 'm am remain remains remained seem seems seemed appear appears appeared "
    "become becomes became look looks looked feel feels felt mean means meant"
)
"""Verbs that tell how things stand, which after "said" is as good as always somebody's view."""
MODALS = words("will would can could may might shall should must 'll 'd ca wo")
WOULD = words("would 'd")
NORMS = words("should must ought")
MINDS = frozenset(
    written
    for lemma in words(
        "want hope think believe know need wish expect feel like love hate fear worry see understand consider view "
        "regard prefer intend deserve require depend look have get"
    )
    for written in forms(lemma)
)
"""Verbs of what goes on in a mind, and such as tell little."""
VIEWS = words(
    "important critical crucial essential vital good great bad wrong right hard easy easier harder difficult "
    "serious dangerous unacceptable irresponsible unfair fair welcome victory triumph failure vulnerability asset "
    "opportunity opportunities concern concerned concerns hope hopes fear fears worry worried proud glad sorry "
    "sad tired confident grateful committed commitment best worst better worse powerful strong weak stronger "
    "weaker real true truth problem problems challenge challenges threat threats risk risks need needs necessary "
    "clear unclear likely unlikely possible impossible shared interest interests values duty responsibility "
    "responsibilities careful stability peace peaceful justice unjust shame shameful tragedy tragic horrific "
    "terrible awful outrageous absurd ridiculous stupid crazy insane smart wise foolish brave courage courageous "
    "strength unity united prosperity future progress mistake mistakes lesson lessons priority priorities key "
    "central fundamental basic significant major minor huge enormous big small nice beautiful wonderful ready "
    "willing able happy unhappy angry frustrated disappointed dismayed alarmed surprised shocked satisfied "
    "pleased convinced optimistic pessimistic cautious complex complicated sensitive delicate urgent reasonable "
    "appropriate inappropriate legitimate illegitimate honest dishonest trust confidence credibility leadership "
    "vision dream dreams nothing everything anyone everyone nobody always never dignity freedom sense nonsense "
    "game symbol signal message reason doubt question questions matter matters way chaos chaotic unprecedented "
    "historic momentum pressure tension spirit mood classic"
)
"""Words that weigh things up, and what speeches are made of."""
