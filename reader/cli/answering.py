"""An answer for each article: worked out and put into words in one process or many, written in one.

What travels between processes is the article one way and text the other: values of our own would take
longer to pack and unpack than many an answer takes to work out.
"""

import argparse
from collections.abc import Callable
from functools import partial

from corpus.article import Article
from corpus.type_hints import TypeVar
from reader.cli.batch import Batch
from reader.cli.context import Context
from reader.cli.parsing.output_options import check_shaping, look_of, wants_parts, wants_text
from reader.cli.rendering.answer_shapes import (
    AnswerPiece,
    AnswerShape,
    Look,
    OutputFormat,
    piece_of,
    write_pieces,
)
from reader.cli.rendering.records import Detail

T = TypeVar("T")


def answer_each(
    context: Context,
    work: Callable[[Article], T],
    shape_for: Callable[[Detail], AnswerShape[T]],
    *,
    finds_names: bool = False,
) -> int:
    """Write what `work` makes of each article of the command's sources, in order; the exit status."""
    if not (in_parts := wants_parts(context.options)):
        check_shaping(context.options)
    detail = Detail(
        with_text=wants_text(context.options),
        with_title=not context.options.no_title,
        with_numbers=getattr(context.options, "with_numbers", False),
    )
    columns = shape_for(detail).columns
    batch = Batch(context, query=getattr(context.options, "query", ""), finds_names=finds_names)
    answering = partial(_answer, work, shape_for, detail)
    if in_parts:
        return _answer_in_parts(context.options, batch, answering)
    if context.options.resume:
        _go_on(batch, context.options)
    with context.terminal.answer() as stream:
        look = look_of(context.options, stream)
        write_pieces(batch.mapped(partial(answering, look)), form=look.form, columns=columns, stream=stream)
    return batch.status


def _answer_in_parts(
    options: argparse.Namespace, batch: Batch, answering: Callable[[Look, Article], AnswerPiece]
) -> int:
    """Write the answers to a folder, behind those that are there already."""
    from reader.cli.output.parts import PartsFolder
    from reader.cli.output.resuming import answered_by

    parts = PartsFolder(options)
    batch.leave_out(answered_by(parts.records(), part=options.part))
    parts.write(batch.mapped(partial(answering, Look(OutputFormat.JSONL))))
    return batch.status


def _go_on(batch: Batch, options: argparse.Namespace) -> None:
    from pathlib import Path

    from reader.cli.output.files import take_up_unfinished
    from reader.cli.output.resuming import answered_in, check_resuming

    check_resuming(options)
    take_up_unfinished(Path(options.output))
    batch.leave_out(answered_in(Path(options.output), part=options.part))


def _answer(
    work: Callable[[Article], T],
    shape_for: Callable[[Detail], AnswerShape[T]],
    detail: Detail,
    look: Look,
    article: Article,
) -> AnswerPiece:
    """The answer in words."""
    return piece_of(work(article), shape_for(detail), look)
