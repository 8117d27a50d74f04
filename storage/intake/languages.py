"""Which language a text is in: function words for alphabets that languages share, the script for the others."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

# Frequent words that few of the other languages share. Words with accents also tell encodings apart (decoding.py).
_FUNCTION_WORDS: Final[dict[str, str]] = {
    "en": "the of and to that is for was with are this have from they which been has would their were will not its",
    "es": "el la los las del que y en por con una para está más como pero según también sobre fue han este años entre",
    "pt": "o os da do dos das que não em uma para com mais também são ao pelo pela foi à já está até ser segundo",
    "fr": "le la les des et est une que dans pour pas sur au avec qui plus été à être ce aux sont après même ont",
    "de": "der die das und ist nicht ein eine den dem von mit für auf sich auch werden wird über nach bei sind zum",
    "it": "il di che è la per non una sono della del con più anche dei nel alla le gli ha perché essere stato questo",
    "nl": "de het een van en niet dat is op te zijn voor met die aan werd ook naar bij heeft worden maar uit",
    "pl": "w z na się nie że do jest jak po przez od dla są także który został oraz ale była tym będzie być",
    "ro": "și în de la nu este pe cu care din mai pentru o să fost sunt fi după au această într",
    "sv": "och att det som en på är av för med den till inte har ett om från var också efter har över",
    "da": "og at det som en på er af for med den til ikke har et om fra også efter ved der blev være",
    "no": "og at det som på er av for med den til har ikke et om fra også etter ved var ble seg være",
    "is": "og að er ekki það sem til við af því um en fyrir hann með var þetta frá hefur verið",
    "af": "die van en in is nie het op te dat aan vir met wat hy sy was ook om hulle",
    "gl": "o a os as do da que e en por con unha para non máis como pero segundo tamén sobre foi",
    "sk": "v na je sa s z do pre si ktorý že ako však aj bol sú pri podľa ešte alebo až medzi už",
    "hr": "i u je na se da za od su koji kao što nije bio ili nakon prema ali iz više",
    "sl": "in je v na se da za so ki pa ni bil kot po ali iz tudi bi ne še več",
    "cs": "že v na je se s z do pro si byl jsou také který však jako při podle ještě nebo až mezi už",
    "hu": "a az és hogy nem is egy meg ez volt csak már még vagy mint után között szerint lesz azt előtt első idő ő",
    "tr": "ve bir bu için ile da de olarak çok daha gibi olan sonra kadar değil ise şu ancak göre oldu",
    "id": "yang dan di dengan untuk dari ini pada tidak dalam itu akan ke oleh juga karena sebagai telah adalah",
    "ca": "el la els les del que i en per amb una és més com però segons també sobre va han aquest anys entre dels",
    "fi": "ja on ei että oli se hän mutta kun myös ovat jos tai niin joka mukaan jälkeen ole",
    "vi": "và của là có không được cho trong với các một những đã này người để khi đến",
    "ru": "и в не на что с по как это из за от для был его но которые года после также",
    "uk": "і в не на що з до як це та за від для був його але які року після також є",
    "bg": "и в не на че с по как това от за до беше но които година след също са се",
    "sr": "и у је да се на не за су од са као који али није било после због",
    "el": "και το να του η της με που την από για είναι στο δεν τα ότι στην θα",
    "ar": "في من على إلى أن عن مع التي الذي هذا هذه كان ما لا قال بعد بين",
    "fa": "و در به از که این را با است برای آن یک خود تا کرد شد هم می",
    "ur": "کے میں کی ہے اور سے کا کو نے پر یہ ہیں کہ نہیں بھی جو",
    "he": "של את על לא הוא כי עם זה גם היא אל או אם כל יש",
    "hi": "के में की है और से का को ने पर यह हैं कि नहीं भी जो",
}
_SINGLE_CHARACTERS: Final[dict[str, str]] = {
    "ja": "のにはをがでとしたてる",
    "zh": "的是一不了在有人这這中国國",
    "ko": "의이는을를에가은다고하",
}
_WORDS: Final = {language: frozenset(words.split()) for language, words in _FUNCTION_WORDS.items()}
_SCRIPTS: Final = (
    ("kana", re.compile("[\u3040-\u30ff]")),
    ("han", re.compile("[\u4e00-\u9fff]")),
    ("hangul", re.compile("[\uac00-\ud7a3]")),
    ("thai", re.compile("[\u0e01-\u0e5b]")),
    ("hebrew", re.compile("[\u05d0-\u05ea]")),
    ("greek", re.compile("[\u0370-\u03ff]")),
    ("arabic", re.compile("[\u0620-\u06ff]")),
    ("cyrillic", re.compile("[\u0400-\u04ff]")),
    ("devanagari", re.compile("[\u0900-\u097f]")),
)
_WORDS_OF_SCRIPT: Final[dict[str, tuple[str, ...]]] = {
    "arabic": ("ar", "fa", "ur"),
    "cyrillic": ("ru", "uk", "bg", "sr"),
    "devanagari": ("hi",),
}
_ALWAYS: Final = {"hangul": "ko", "thai": "th", "hebrew": "he", "greek": "el"}
_LATIN: Final = tuple(_FUNCTION_WORDS)[: tuple(_FUNCTION_WORDS).index("ru")]
_WORD: Final = re.compile(r"[^\W\d_]+")
_SAMPLE: Final = 6_000
_LEAST_HITS: Final = 6
_LEAST_SHARE: Final = 0.08
_LEAD: Final = 1.25


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language of `text`, or None where it is short, mixed or of an unknown language."""
    sample = text[:_SAMPLE].lower()
    letters = sum(map(str.isalpha, sample))
    if letters < 20:
        return None
    for script, pattern in _SCRIPTS:
        found = len(pattern.findall(sample))
        if script == "kana" and found > letters * 0.05:
            return "ja"
        if found > letters * 0.5:
            return _of_script(script, sample)
    return _most_hits(sample, _LATIN)


def _of_script(script: str, sample: str) -> str | None:
    if script in _ALWAYS:
        return _ALWAYS[script]
    if script == "han":
        return "zh"
    return _most_hits(sample, _WORDS_OF_SCRIPT.get(script, ()))


def _most_hits(sample: str, languages: tuple[str, ...]) -> str | None:
    words = Counter(_WORD.findall(sample))
    total = words.total()
    hits = {language: sum(words[word] for word in _WORDS[language] if word in words) for language in languages}
    ranked = sorted(hits, key=lambda language: hits[language], reverse=True)
    if not ranked:
        return None
    best = hits[ranked[0]]
    second = hits[ranked[1]] if len(ranked) > 1 else 0
    if best < _LEAST_HITS or best < total * _LEAST_SHARE or best < second * _LEAD:
        return None
    return ranked[0]


def letter_evidence(text: str) -> float:
    """How strongly the letters beyond ASCII in `text` speak for its having been decoded rightly, from 0 up.

    Counts function words that hold such letters (for Chinese, Japanese and Korean: frequent characters). Used to
    choose between encodings that all decode without an error: the right one yields words, the others yield noise.
    """
    sample = text[:_SAMPLE].lower()
    words = Counter(word for word in _WORD.findall(sample) if not word.isascii())
    best = 0.0
    for language, known in _WORDS.items():
        hits = sum(words[word] for word in known if word in words)
        best = max(best, float(hits) if language != "en" else 0.0)
    characters = Counter(sample)
    for frequent in _SINGLE_CHARACTERS.values():
        best = max(best, sum(characters[char] for char in frequent) / 3)
    return best
