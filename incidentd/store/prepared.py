"""Statements compiled once per dialect, for the paths that every report and every firing takes.

SQLAlchemy works out a statement's cache key, parameters and result anew at each execution, about 0.25 ms on a small
server; a report needs a dozen statements. Here the text is compiled once and rows go straight to the driver's cursor,
converted by the same column types. What is read comes back as plain mappings.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from typing import Any, Final, NamedTuple, TypeVar

from sqlalchemy import (
    ARRAY,
    JSON,
    BindParameter,
    ColumnElement,
    Connection,
    Insert,
    LargeBinary,
    Select,
    Text,
    TypeDecorator,
    Update,
    bindparam,
    cast,
    column,
    func,
    insert,
    select,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.selectable import TableValuedAlias
from sqlalchemy.types import TypeEngine
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime

T = TypeVar("T")
Convert = Callable[[Any], Any]
_Rows = TableValuedAlias
_UPDATE_FROM: Final = (3, 33)
"""The version of SQLite that knows UPDATE FROM."""
_ROWS_AT_ONCE: Final = (128, 64, 32, 16, 8, 4, 2, 1)


class _Several(NamedTuple):
    """A change of several rows as one statement: what comes before the rows, one row's parameters, what comes after."""

    before: str
    row: str
    after: str

    def sql(self, rows: int) -> str:
        """The statement for so many rows."""
        return _for_rows(self, rows)


@lru_cache(maxsize=512)
def _for_rows(several: _Several, rows: int) -> str:
    return f"{several.before}{', '.join([several.row] * rows)}{several.after}"


class _Text(NamedTuple):
    """A statement as one driver takes it: its text, its parameters' names in order, and which want conversion.

    `constants` are parameters of its own. A query's `columns` are its results' names in order; those that want
    conversion are in `results`.

    SQLite's driver gives up the interpreter at every statement and at every row, and must wait to get it back while the
    event loop is busy. So on SQLite a change of many rows is few statements (`several`; None where there is no such
    way), and a query's rows come as one row, a JSON array (`gathered`; "" elsewhere). PostgreSQL is asked once for a
    change of many rows, which go there as one JSON parameter (`recordset`; "" elsewhere).
    """

    sql: str
    values_of: Callable[[Mapping[str, Any]], tuple[Any, ...]]
    names: tuple[str, ...]
    converts: tuple[tuple[int, Convert], ...]
    positional: bool
    constants: Mapping[str, Any]
    columns: tuple[str, ...]
    results: tuple[tuple[str, Convert], ...]
    several: _Several | None
    gathered: str
    recordset: str


class Among(ColumnElement[bool]):
    """Whether a column's text is one of a list that is a single parameter: one statement for lists of any length."""

    inherit_cache = False

    def __init__(self, column: ColumnElement[str], name: str) -> None:
        self.column = column
        self.texts: BindParameter[Any] = bindparam(name, type_=_Texts())


class _Texts(TypeDecorator[Sequence[str]]):
    """A list of texts as a driver takes it: an array, or JSON where there is no such thing."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else ARRAY(Text()))

    def process_bind_param(self, value: Sequence[str] | None, dialect: Dialect) -> Any:
        return json.dumps(list(value or ())) if dialect.name == "sqlite" else list(value or ())


@compiles(Among)
def _among(element: Among, compiler: SQLCompiler, **kw: Any) -> str:
    column, texts = compiler.process(element.column, **kw), compiler.process(element.texts, **kw)
    if compiler.dialect.name == "sqlite":
        return f"{column} IN (SELECT value FROM json_each({texts}))"  # noqa: S608 - both are compiled expressions
    return f"{column} = ANY({texts})"


class Prepared:
    """A statement whose rows or parameters are mappings by parameter name.

    `of_rows` makes the same change of many rows, which it is given as a table with the parameters for columns.
    """

    def __init__(
        self, statement: Insert | Update | Select[Any], of_rows: Callable[[_Rows], Insert | Update] | None = None
    ) -> None:
        self._statement = statement
        self._of_rows = of_rows
        self._texts: dict[str, _Text] = {}

    def many(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run it once per row; an UPDATE's rows have different keys."""
        if not rows:
            return
        text = self._text(connection.dialect)
        parameters = [_parameters(text, row) for row in rows]
        cursor = connection.connection.cursor()
        try:
            if text.recordset and len(rows) > 1:
                cursor.execute(text.recordset, {"rows": json.dumps(parameters, default=_in_json)})
            elif text.several is None:
                cursor.executemany(text.sql, parameters)
            else:
                for some in _in_powers_of_two(parameters, _most_parameters(connection) // len(text.names)):
                    cursor.execute(text.several.sql(len(some)), list(chain.from_iterable(some)))
        finally:
            cursor.close()

    def first(self, connection: Connection, **parameters: Any) -> tuple[Any, ...] | None:
        """The first row of a query, as the driver gives it: for columns of text and whole numbers."""
        text = self._text(connection.dialect)
        cursor = connection.connection.cursor()
        try:
            cursor.execute(text.sql, _parameters(text, parameters))
            row: tuple[Any, ...] | None = cursor.fetchone()
            return row
        finally:
            cursor.close()

    def all(self, connection: Connection, **parameters: Any) -> list[dict[str, Any]]:
        """All rows of a query, by column name, as the columns' types have them."""
        text = self._text(connection.dialect)
        cursor = connection.connection.cursor()
        try:
            cursor.execute(text.gathered or text.sql, _parameters(text, {**text.constants, **parameters}))
            found: Sequence[Any] = cursor.fetchall()
        finally:
            cursor.close()
        if text.gathered:
            found = json.loads(found[0][0])
        rows = [dict(zip(text.columns, row, strict=True)) for row in found]
        for row in rows:
            for name, convert in text.results:
                row[name] = convert(row[name])
        return rows

    def _text(self, dialect: Dialect) -> _Text:
        found = self._texts.get(dialect.name)
        if found is None:
            found = self._texts[dialect.name] = _compiled(self._statement, self._of_rows, dialect)
        return found


def _compiled(
    statement: Insert | Update | Select[Any], of_rows: Callable[[_Rows], Insert | Update] | None, dialect: Dialect
) -> _Text:
    compiled = statement.compile(dialect=dialect)
    assert isinstance(compiled, SQLCompiler)  # noqa: S101 - what these statements compile to
    positional = bool(compiled.positional)
    names = tuple((compiled.positiontup or ()) if positional else compiled.bind_names.values())
    types = {name: bind.type for bind, name in compiled.bind_names.items()}
    converts = [(index, _converter(types[name], dialect)) for index, name in enumerate(names)]
    values_of = itemgetter(*names) if len(names) > 1 else lambda row: tuple(row[name] for name in names)
    selected = list(statement.selected_columns) if isinstance(statement, Select) else []
    results = [(str(column.key), _result_converter(column.type, dialect)) for column in selected]
    return _Text(
        str(compiled),
        values_of,
        names,
        tuple((i, c) for i, c in converts if c is not None),
        positional,
        {name: bind.value for bind, name in compiled.bind_names.items() if not bind.required},
        tuple(name for name, _ in results),
        tuple((name, c) for name, c in results if c is not None),
        _several(statement, str(compiled), names) if dialect.name == "sqlite" else None,
        _gathered(str(compiled), len(results)) if dialect.name == "sqlite" and selected else "",
        _recordset(of_rows, types, dialect) if dialect.name == "postgresql" and of_rows is not None else "",
    )


def _several(statement: Insert | Update | Select[Any], sql: str, names: Sequence[str]) -> _Several | None:
    """The change of several rows; of an UPDATE only such as `update_by` makes, and where SQLite knows UPDATE FROM."""
    row = f"({', '.join('?' * len(names))})"
    if isinstance(statement, Insert):
        return _Several(sql.removesuffix(row), row, "")
    if not isinstance(statement, Update) or sqlite3.sqlite_version_info < _UPDATE_FROM:
        return None
    columns = iter(range(1, len(names) + 1))
    changes, key = re.sub(r"\?", lambda _: f"given.column{next(columns)}", sql).split(" WHERE ")
    return _Several(f"{changes} FROM (VALUES ", row, f") AS given WHERE {key}")


def _recordset(
    of_rows: Callable[[_Rows], Insert | Update], types: Mapping[str, TypeEngine[Any]], dialect: Dialect
) -> str:
    """The change of all rows that one parameter, an array of JSON objects, holds."""
    columns = [column(name, kind) for name, kind in types.items()]
    found = func.json_to_recordset(cast(bindparam("rows", type_=Text()), JSON)).table_valued(*columns, name="given")
    return str(of_rows(found.render_derived(with_types=True)).compile(dialect=dialect))


def _in_json(value: Any) -> str:
    """What JSON has no form for, as PostgreSQL reads it."""
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"no column holds a {type(value).__name__}")


def _gathered(sql: str, columns: int) -> str:
    """The query with all its rows in one, a JSON array of arrays, in their order."""
    names = ", ".join(f"c{index}" for index in range(columns))
    return f"WITH found ({names}) AS ({sql}) SELECT json_group_array(json_array({names})) FROM found"  # noqa: S608 - our own names


def _most_parameters(connection: Connection) -> int:
    """How many parameters a statement may have: before SQLite 3.32 they were 999, and whoever builds it may choose."""
    driver: Any = connection.connection.driver_connection
    most: int = driver.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER)
    return most


def _in_powers_of_two(rows: list[T], most: int) -> Iterator[list[T]]:
    """The rows in few parts, of few lengths up to `most`: each length is a statement that the driver keeps compiled."""
    start = 0
    for length in (one for one in _ROWS_AT_ONCE if one <= max(most, 1)):
        while len(rows) - start >= length:
            yield rows[start : start + length]
            start += length


def _parameters(text: _Text, row: Mapping[str, Any]) -> Any:
    values = list(text.values_of(row))
    for index, convert in text.converts:
        values[index] = convert(values[index])
    return values if text.positional else dict(zip(text.names, values, strict=True))


def _converter(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    """What turns a value into what the driver takes; moments on SQLite by a short way to the same text."""
    if isinstance(kind, UTCDateTime) and dialect.name == "sqlite":
        return _moment_text
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _result_converter(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    """What turns what the driver gives into a value of the column's type."""
    if isinstance(kind, UTCDateTime) and dialect.name == "sqlite":
        return _moment
    return kind.dialect_impl(dialect).result_processor(dialect, None)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text).replace(tzinfo=UTC)


@lru_cache(maxsize=1024)  # the rows of one transaction repeat a few moments
def _moment_text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat(" ", "microseconds")[:-6]


def insert_all(table: type[SQLModel], *, without: Iterable[str] = ()) -> Prepared:
    """An INSERT of every column of a table but those left to the database."""
    columns = [one for one in table.__table__.columns if one.name not in set(without)]  # type: ignore[attr-defined]
    names = [one.name for one in columns]
    statement = insert(table).values({one.name: bindparam(one.name, type_=one.type) for one in columns})
    if any(isinstance(one.type, LargeBinary) for one in columns):
        return Prepared(statement)  # JSON has no octets, and as text a report's would take several times their room
    return Prepared(statement, lambda rows: insert(table).from_select(names, select(*(rows.c[name] for name in names))))


def update_by(table: type[SQLModel], key: str, columns: Iterable[str]) -> Prepared:
    """An UPDATE of some columns of the row with the key."""
    by_name = table.__table__.columns  # type: ignore[attr-defined]
    values = {name: bindparam(f"new_{name}", type_=by_name[name].type) for name in columns}
    change = by_name[key].table.update()
    return Prepared(
        change.where(by_name[key] == bindparam("key", type_=by_name[key].type)).values(values),
        lambda rows: change.where(by_name[key] == rows.c.key).values({name: rows.c[f"new_{name}"] for name in values}),
    )
