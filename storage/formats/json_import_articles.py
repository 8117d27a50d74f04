"""Takes the articles of a Sidelight JSON document in: checked texts, annotations and quotes become rows."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from sqlalchemy import func, or_, select

from storage.formats import json_values as v
from storage.formats.json_ids import Known, new_key
from storage.formats.json_import_annotations import KINDS, ArticleAnnotations
from storage.formats.json_rows import AnnotationRows
from storage.formats.json_values import InvalidValue, Json
from storage.intake.canonical import canonical, sha256_of
from storage.intake.limits import MAX_FILE_BYTES
from storage.operations.annotating import short
from storage.operations.articles import store_contents
from storage.schema import Article, ClaimQuantity, Sentence
from storage.translating import numeral

_ANNOTATIONS_PER_BATCH = 8_000
_ARTICLES_PER_BATCH = 200
_SHA256 = re.compile(r"[0-9a-f]{64}").fullmatch
_CHARACTERS_PER_BATCH = 4_000_000

ARTICLE_COLUMNS: Final = (
    "id", "title", "source_id", "byline", "url", "published_on", "as_of_on", "as_of_inferred", "language", "file_name",
    "file_sha256", "media_type", "text_sha256", "length", "position", "added_at", "read_with", "note",
)  # fmt: skip


class ArticleImport:
    """Takes articles in, batch by batch."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.new_ids: list[str] = []
        self._claim_quantities: list[tuple[str, str]] = []
        last = known.edit.connection.execute(select(func.max(Article.position))).scalar()
        self._position = -1 if last is None else last
        self._seen_texts: dict[str, tuple[str, str]] = {}

    def take(self, articles: Iterable[tuple[int, Any]]) -> Iterator[int]:
        """Take numbered articles in, telling after each batch how many are done."""
        batch: list[tuple[int, Json]] = []
        held = characters = done = 0
        for number, article in articles:
            try:
                v.an_object(article)
                held += sum(len(article[key]) for key in KINDS if isinstance(article.get(key), list))
                characters += len(v.required_text(article, "text"))
                if not article["text"].strip():
                    raise InvalidValue("it is empty", "text")
            except InvalidValue as error:
                raise error.within(f"articles[{number}]") from None
            batch.append((number, article))
            done += 1
            full = held > _ANNOTATIONS_PER_BATCH or characters > _CHARACTERS_PER_BATCH
            if full or len(batch) >= _ARTICLES_PER_BATCH:
                self._take_batch(batch)
                yield done
                batch, held, characters = [], 0, 0
        if batch:
            self._take_batch(batch)
            yield done

    def finish(self) -> None:
        """Join claims with their quantities, which may stand in later articles."""
        known = self.known
        pairs: dict[tuple[str, str], None] = {}
        for claim_id, quantity_id in self._claim_quantities:
            if quantity_id not in known.quantities:
                raise InvalidValue(
                    "the claim {} names the quantity {}, which the document has not", values=(claim_id, quantity_id)
                )
            if known.quantities[quantity_id] != known.claims[claim_id]:
                raise InvalidValue(
                    "the claim {} names the quantity {}, which stands in another article",
                    values=(claim_id, quantity_id),
                )
            pairs[(known.annotations[claim_id], known.annotations[quantity_id])] = None
        if not known.empty:
            for row in known.edit.rows(ClaimQuantity, list(pairs)):
                del pairs[(row["claim_id"], row["quantity_id"])]
        known.edit.insert_values(ClaimQuantity, ("claim_id", "quantity_id"), list(pairs))

    def _take_batch(self, batch: Sequence[tuple[int, Json]]) -> None:
        known, edit = self.known, self.known.edit
        texts: dict[str, str] = {}
        files: dict[str, bytes] = {}
        rows: list[list[Any]] = []
        sentences: list[list[Any]] = []
        annotations = AnnotationRows(known)
        met = annotations.met
        present = self._present(batch)
        for number, article in batch:
            try:
                text, removed = _canonical(article["text"])
                digest = sha256_of(text)
                said = v.optional_text(article, "text_sha256")
                if said is not None and not removed and said != digest:
                    raise InvalidValue("it does not fit the text", "text_sha256")
                key = new_key(known.articles, article)
                same = present.get(key) or present.get(digest) or self._seen_texts.get(digest)
                if same is not None and same[1] != digest:
                    raise InvalidValue("the project has an article {} with another text", "id", values=(key,))
                known.articles[key] = key if same is None else same[0]
                if same is None:
                    self._seen_texts[digest] = (key, digest)
                    texts[digest] = text
                    self._position += 1
                    rows.append(self._row(key, article, text, digest, files))
                    spans = _sentences(article, len(text), removed)
                    if spans is not None:
                        sentences.append([key, spans])
                    self.new_ids.append(key)
                    known.added["articles"] += 1
                else:
                    met.add(same[0])
                    known.present["articles"] += 1
                ArticleAnnotations(known, annotations, known.articles[key], text, removed).take(article)
            except InvalidValue as error:
                raise error.within(f"articles[{number}]") from None
        store_contents(edit, texts, files)
        edit.insert_values(Article, ARTICLE_COLUMNS, rows)
        edit.insert_values(Sentence, ("article_id", "spans"), sentences)
        annotations.write()
        self._claim_quantities.extend(annotations.claim_quantities)

    def _present(self, batch: Sequence[tuple[int, Json]]) -> dict[str, tuple[str, str]]:
        """Return the project's articles by their id and by the digest of their text, as far as the batch names them."""
        if self.known.empty:
            return {}
        ids = [article["id"].lower() for _, article in batch if isinstance(article.get("id"), str)]
        digests = [sha256_of(canonical(article["text"])) for _, article in batch]
        query = select(Article.id, Article.text_sha256).where(
            or_(Article.id.in_(ids), Article.text_sha256.in_(digests))
        )
        found: dict[str, tuple[str, str]] = {}
        for key, digest in self.known.edit.connection.execute(query):
            found[key] = found[digest] = (key, digest)
        return found

    def _row(self, key: str, article: Json, text: str, digest: str, files: dict[str, bytes]) -> list[Any]:
        file = article.get("file")
        name: str | None = None
        checksum: str | None = None
        media_type = "text/plain"
        if file is not None:
            try:
                name, checksum, media_type = _file(v.an_object(file), text, digest, files)
            except InvalidValue as error:
                raise error.within("file") from None
        return [
            key, short(text) if article.get("title") is None else v.text(article, "title"), self.known.source(article),
            v.optional_text(article, "byline"), v.optional_text(article, "url"),
            v.partial_date(article, "published_on"), v.partial_date(article, "as_of_on"),
            v.flag(article, "as_of_inferred"), v.optional_text(article, "language", 16), name, checksum, media_type,
            digest, len(text), self._position, v.moment(article, "added_at", self.known.moment),
            v.optional_text(article, "read_with"), v.text(article, "note"),
        ]  # fmt: skip


def _file(file: Json, text: str, digest: str, files: dict[str, bytes]) -> tuple[str | None, str | None, str]:
    """Return name, checksum and media type of an original file; its bytes, where they can be had, join ``files``."""
    checksum = v.optional_text(file, "sha256", 64)
    content = v.optional_text(file, "content_base64")
    if content is not None:
        try:
            data = base64.b64decode(content, validate=True)
        except (binascii.Error, ValueError):
            raise InvalidValue("it is no Base64", "content_base64") from None
        if len(data) > MAX_FILE_BYTES:
            raise InvalidValue("it is larger than {} bytes", "content_base64", values=(numeral(f"{MAX_FILE_BYTES:,}"),))
        found = sha256_of(data)
        if checksum not in (None, found):
            raise InvalidValue("it does not fit the checksum", "content_base64")
        checksum = found
        files[found] = data
    elif checksum == digest:
        # the file was this text in UTF-8, to the byte
        files[digest] = text.encode("utf-8")
    if checksum is not None and not _SHA256(checksum):
        raise InvalidValue("a SHA-256 in hexadecimal was expected", "sha256")
    return v.optional_text(file, "name"), checksum, v.text(file, "media_type", "text/plain")


def _canonical(text: str) -> tuple[str, list[int]]:
    """Return the text as Sidelight keeps it, and the places of the characters that it lost on the way (ascending)."""
    if "\r" not in text and not text.startswith("\ufeff"):
        return text, []
    marks = len(text) - len(text.lstrip("\ufeff"))
    removed = [*range(marks), *(match.start() for match in re.finditer("\r\n", text))]
    return canonical(text), removed


def _sentences(article: Json, length: int, removed: Sequence[int]) -> list[list[int]] | None:
    items = article.get("sentences")
    if items is None or removed:
        return None
    spans: list[list[int]] = []

    def take(item: Json, _number: int) -> None:
        start, end = v.whole(v.an_object(item), "start"), v.whole(item, "end")
        if not start < end <= length:
            raise InvalidValue("[{}, {}) is no stretch of a text of {} code points", values=(start, end, length))
        if spans and start < spans[-1][1]:
            raise InvalidValue("[{}, {}) begins before the sentence before it ends", values=(start, end))
        spans.append([start, end, int(v.flag(item, "boilerplate"))])

    v.each(items, "sentences", take)
    return spans
