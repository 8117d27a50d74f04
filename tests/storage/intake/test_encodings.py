"""Any text, in any usual encoding, comes in as exactly that text."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from storage.errors import SidelightError, UnreadableFile, UnsupportedFile
from storage.intake import canonical, read_bytes, read_file, read_pasted, sha256_of
from storage.intake.canonical import is_blank, looks_binary
from storage.intake.decoding import decode
from storage.intake.languages import language_of

TEXTS = {
    "en": "The port is said to be finished, but the works have not been paid for and cranes stand idle — “for now”.",
    "es": "El puerto de Puerto Arena está en construcción, según el Ministerio. También dijo que más de 50 niños…",
    "de": "Die Häfen für größere Schiffe müssen nach Angaben der Behörde über Jahre ausgebaut werden, sagte er.",
    "fr": "Le port a été inauguré à l’aube, où même les pêcheurs étaient présents. Il coûte 3 milliards après tout.",
    "pt": "O porto não está concluído, segundo a ministra. Também já são dez os mortos até à manhã de São Jacinto.",
    "pl": "Port został ukończony w styczniu, który jak mówią związkowcy nie był gotowy. Się także będzie już.",
    "cs": "Přístav byl dokončen v lednu, který však podle odborů ještě nebyl hotov. Při tom řekl, že také jsou.",
    "tr": "Liman henüz bitmedi, çünkü işçiler greve gitti. Bakan çok şey söyledi, ancak göre değil ve şu için.",
    "ru": "Порт ещё не достроен, сообщили в министерстве. Это будет после того, как рабочие вернутся, но не раньше.",
    "uk": "Порт ще не добудований, повідомили в міністерстві. Це буде після того, як вони повернуться, але не раніше.",
    "el": "Το λιμάνι δεν είναι ακόμη έτοιμο, είπε ο υπουργός. Στην ανακοίνωση για το έργο με την εταιρεία.",
    "he": "הנמל עדיין לא מוכן, אמר השר. הוא אמר כי זה יהיה גם אם של העובדים לא יחזרו על זה עם כל.",
    "ar": "قال الوزير إن الميناء لم يكتمل بعد في هذا العام. وأضاف أن العمال من الذين أضربوا عن العمل على مدى أيام.",
    "ja": "港はまだ完成していない、と運輸省は述べた。労働者のストライキは二日目に入り、政府は交渉を求めている。",
    "zh": "这个港口还没有完工,交通部说。工人们在罢工的第二天,政府要求谈判,这是一个国家的项目,不是他们的。",
    "ko": "항구는 아직 완공되지 않았다고 교통부가 밝혔다. 노동자들의 파업은 이틀째에 접어들었고 정부는 이를 안다.",
}
LEGACY = [
    ("es", "cp1252"), ("es", "latin-1"), ("de", "cp1252"), ("de", "latin-1"), ("fr", "cp1252"), ("pt", "latin-1"),
    ("pl", "cp1250"), ("pl", "iso8859-2"), ("cs", "cp1250"), ("tr", "cp1254"), ("ru", "cp1251"), ("ru", "koi8-r"),
    ("ru", "cp866"), ("uk", "cp1251"), ("uk", "koi8-u"), ("el", "cp1253"), ("he", "cp1255"), ("ar", "cp1256"),
    ("ja", "cp932"), ("ja", "euc-jp"), ("ja", "iso2022-jp"), ("zh", "gb18030"), ("ko", "cp949"), ("en", "cp1252"),
]  # fmt: skip
UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]

plain_text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@pytest.mark.parametrize(("language", "encoding"), LEGACY)
def test_legacy_encoding_is_recognised_and_exact(tmp_path: Path, language: str, encoding: str) -> None:
    text = TEXTS[language].encode(encoding, "ignore").decode(encoding)
    path = tmp_path / f"{language}.txt"
    path.write_bytes(text.encode(encoding))
    draft = read_file(path)
    assert draft.text == text
    assert draft.file.content == path.read_bytes()


@pytest.mark.parametrize("encoding", UNICODE)
@pytest.mark.parametrize("language", TEXTS)
def test_unicode_with_and_without_mark_is_exact(language: str, encoding: str) -> None:
    text = f"{TEXTS[language]}\n\n{TEXTS[language]}\n"
    assert read_bytes("article.txt", text.encode(encoding)).text == text


@pytest.mark.parametrize("language", TEXTS)
def test_language_is_named(language: str) -> None:
    assert language_of(f"{TEXTS[language]} {TEXTS[language]}") == language


@pytest.mark.parametrize("text", ["", "Lima", "3.6 2024 $", "ok ok ok ok ok ok ok ok ok ok ok ok ok", "xyzzy " * 90])
def test_unknown_language_is_not_guessed(text: str) -> None:
    assert language_of(text) is None


@given(plain_text)
@example("\ufeff\ufeffx\r\r\n\n\r")
def test_canonical_changes_marks_and_line_ends_only(text: str) -> None:
    once = canonical(text)
    assert canonical(once) == once
    assert "\r" not in once
    assert not once.startswith("\ufeff")
    assert once == text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


@given(plain_text, st.sampled_from(["utf-8-sig", "utf-16", "utf-32"]))
def test_any_marked_unicode_text_survives(text: str, encoding: str) -> None:
    assume(not looks_binary(text))
    assert canonical(decode("x.txt", text.encode(encoding)).text) == canonical(text)


@given(plain_text)
def test_any_utf8_text_survives(text: str) -> None:
    assume(not looks_binary(text) and not is_blank(text) and "\x1b$" not in text)
    try:
        draft = read_bytes("x.txt", text.encode("utf-8"))
    except UnsupportedFile:
        assert text.startswith(("%PDF-", "{\\rtf", "%!PS", "GIF8", "BZh", "PK", "BM", "ID3", "OggS", "bplist"))
        return
    if draft.file.media_type == "text/plain":
        assert draft.text == canonical(text)
        assert draft.text_sha256 == sha256_of(draft.text)


@given(st.binary(max_size=3_000))
def test_any_bytes_give_an_article_or_one_clear_sentence(content: bytes) -> None:
    try:
        draft = read_bytes("strange.txt", content)
    except SidelightError as error:
        assert "strange.txt" in str(error)
        assert str(error).endswith(".") and "\n" not in str(error)
    else:
        draft.text.encode("utf-8")  # no surrogates
        assert "\0" not in draft.text
        assert draft.file.content == content


@given(st.text())
def test_pasted_text_never_holds_lone_surrogates(text: str) -> None:
    try:
        draft = read_pasted(text)
    except SidelightError as error:
        assert "Pasted text" in str(error)
    else:
        assert draft.file.content.decode("utf-8") == "".join(
            "\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text
        )


def test_shared_articles_equal_their_files(shared_data: Path) -> None:
    for path in sorted((shared_data / "articles").glob("*.txt")):
        assert read_file(path).text == path.read_bytes().decode("utf-8").replace("\r\n", "\n")


def test_stray_windows_quotes_do_not_spoil_utf8() -> None:
    content = "La señora Huamán dijo que está aquí, según él: ".encode() + b"\x93no\x94."
    assert read_bytes("mixed.txt", content).text.endswith("él: “no”.")


def test_utf8_cut_off_within_a_character_loses_that_character_alone() -> None:
    content = "Según él, está construido también aquí: é".encode()[:-1]
    assert read_bytes("cut.txt", content).text == "Según él, está construido también aquí: \ufffd"


def test_damaged_utf16_is_refused_with_advice() -> None:
    with pytest.raises(UnreadableFile, match=r"cut\.txt could not be read: .*UTF-16.*save it again as UTF-8"):
        read_bytes("cut.txt", codecs.BOM_UTF16_LE + "Lima".encode("utf-16-le")[:-1])


def test_few_control_characters_are_kept_and_many_refused() -> None:
    assert read_bytes("wire.txt", b"\x02LIMA - " + b"The port opens. " * 9 + b"\x03").text.startswith("\x02LIMA")
    with pytest.raises(UnsupportedFile, match="not text"):
        read_bytes("noise.txt", b"\x02\x03\x04\x05ab" * 50)


def test_page_may_choose_no_codec_beyond_text_encodings() -> None:
    page = "<html><head><meta charset='{}'></head><body><p>El café está aquí, según él.</p></body></html>"
    for label in ("unicode_escape", "zlib", "rot13", "punycode", "utf-7", "idna", "nonsense"):
        draft = read_bytes("p.html", page.format(label).encode("cp1252"))
        assert "El café está aquí" in draft.text


def test_page_with_declared_encoding_is_decoded_by_it() -> None:
    words = "Ďîđň çŕęđűň"  # what a guess could make of it
    page = f"<html><head><meta charset='windows-1250'></head><body><p>{words}</p></body></html>"
    assert words in read_bytes("p.html", page.encode("cp1250")).text
