"""A bar shows where a sentence has to end; there is none anywhere else."""

import pytest

from corpus.sentences import split

MARKED = """
“Who won?” Berg asked.| “We did!” Carla Ruiz, the coach, shouted back.| Nobody else spoke.
"Is it safe?"| She said nothing.
"Who is next?"| Parliament will decide.
“Stop!”| The crowd fell silent.
"How long?" Senator de Vries finally asked.| "Ten days," she said.
"Get out!" van Dyk yelled.| They went.
It was . . . a long day.| Then came . . . nothing.
They fled. . . .| The town was empty.
He said “the plan . . . is dead” on Monday.| Nobody cried.
See Sec. 12, SECS. 4 and Ex. 5 of Nº. 7.| It cost Rs. 90.
She lives in Apt. 5.| He lives in Rm. 12 there.
The answer was no.| Five people left.
Foo Ltd. (“Foo”) and Bar Co. (the buyer) agreed.| He met Baz Inc.| (They like it there.)| Nobody else did.
Rain fell for days.|Farmers were glad of it.| Then came sun.
The Node.Js project uses Vue.js and System.IO daily.| It works.
the storm hit the coast on friday.| thousands fled!| where did they go?| nobody knows.
at 5 p.m. the u.s. team met mr. smith, dr. lee etc. and left.| it was fun.
"stop!" he said.| she ran.
At 6:30 p.m. Sen. Lee spoke.| He left at 7 p.m.| Mr. Hill stayed.
On Friday at about 10 a.m. Engineer Dahl called.| She was late.
Shortly before 9 p.m. ET President Lee spoke.| It was short.
The game ended late.| von Trapp scored twice.| el-Baradei watched.
They met Prof. de Souza and J. van Dyk.| d'Arcy was late.
The firm hired Jan de Vries.| iPads sell well.
He came from e.g. de Vries Ltd. and left.| All saw it.
It grew in 2019.|The council knew.
He asked for more. ...| Then he left.
He works at Yahoo! in the town.| "What?" he asked.
“I don’t know…” Smith said.| He left.
“Is it true?”| Berg said many things were.
"Why?" Dahl said in a letter.| It was long.
He left ...| The mayor stayed [...] The town slept (...) at night.
"""


@pytest.mark.parametrize("marked", MARKED.strip().splitlines())
def test_an_english_sentence_ends_at_the_bar(marked: str) -> None:
    plain = marked.replace("|", "")

    sentences = [sentence.span.of(plain) for sentence in split(plain, language="en")]

    assert sentences == [part.strip() for part in marked.split("|")]
