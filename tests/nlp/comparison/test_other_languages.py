"""What the others say is found in languages that have no tables, with spaces between words or without."""

from __future__ import annotations

import pytest

from nlp.comparison.others import others_say
from nlp.proposals import ComparedArticle, Passage, Segment
from nlp.tokens import tokens

ASKED = {
    "es": "La defensora afirmó que al menos 50 trabajadores murieron durante la construcción del puerto.",
    "ru": "По словам омбудсмена, не менее 50 рабочих погибли при строительстве порта.",
    "ar": "قال أمين المظالم إن ما لا يقل عن 50 عاملاً لقوا حتفهم في بناء الميناء.",
    "zh": "监察员说，至少有50名工人在港口建设中死亡。",
    "ja": "監察官は、港の建設で少なくとも50人の労働者が死亡したと述べた。",
}
OTHERS = {
    "es": (
        "El ministerio dijo que 27 trabajadores murieron en la construcción.",
        "El clima fue suave en la costa y hubo sol.",
    ),
    "ru": (
        "Министерство сообщило, что погибли 27 рабочих на строительстве порта.",
        "Погода на побережье была мягкой и ясной весь день.",
    ),
    "ar": ("قالت الوزارة إن 27 عاملاً لقوا حتفهم في بناء الميناء.", "كان الطقس معتدلاً ومشمساً على الساحل طوال اليوم."),
    "zh": ("交通部表示，港口建设中有27名工人死亡。", "沿海地区天气温和，阳光明媚，人们早早回家。"),
    "ja": ("運輸省は、港の建設で27人の労働者が死亡したと発表した。", "海岸の天気は穏やかで、人々は早く帰宅した。"),
}


@pytest.mark.parametrize("language", sorted(ASKED))
def test_the_sentence_on_the_same_matter_comes_first(language: str) -> None:
    asked, (same, other) = ASKED[language], OTHERS[language]
    articles = [
        ComparedArticle("a", asked, (), language=language),
        ComparedArticle("b", f"{other}\n\n{same}", (), language=language),
    ]
    found = others_say(Passage("a", (Segment(0, len(asked)),)), articles)
    assert found, "nothing was found"
    segment = found[0].passage.segments[0]
    assert articles[1].text[segment.start : segment.end] == same
    assert found[0].reasons[0].startswith("shared words: ")


def test_characters_without_spaces_are_tokens_of_their_own() -> None:
    assert [token.text for token in tokens("港口has 27名")] == ["港", "口", "has", "27", "名"]
