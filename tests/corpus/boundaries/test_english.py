"""A bar shows where a sentence has to end; there is none anywhere else."""

import pytest

from corpus.sentences import split

MARKED = """
Shops of Yum! Brands are full.| He left Yahoo! News.| It was sold by Yahoo!| Then came others.
He lives at Hill St. No. 9 with his son.| They like it.
she works on hill st. in the north.| she likes it there.| he was at hill ave. yesterday.
"Who lost?" 14-year-old Tom Hall wanted to know.| Nobody did.
He left Echo plc. (“Echo”) in May.| They paid.
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
'Go!' Ruiz told the crowd.| They went.
“It is over!” Smith told the court in Leeds.| Nobody spoke.
“Who pays?” the mayor's office wanted to know.| Nobody did.
"Never!" Coach O'Hara admitted.| "Who?" Ms. Lee's aide said.| All laughed.
The toll is $9.|We paid it.| See subsec. 4 of ch. IX.| It is dull.
It was never over.| He met Gov. Lee and “Dr. Oz”.| See “No. 4” and NO. 5.| It is by the river.| All left.
"Who rang?" I asked.| Nobody spoke.| The rest [. . .] is lost.
the council met on feb. 7 in leeds.| it was short.
He ran 2 mi. 60 yds. to school.| It rained.
We were in Leeds last week.| great place to be.| Ann liked it.
The pool is closed!!| nobody told us.| We left.
A guide is on their site.| https://example.org/guide
The food was great. :)| Prices were fair. ;-)
Why is it cold in Ohio?| i would not go.| u need a coat.
The committee of the dept. of trade and the govt. of Ohio met.| It was long.
It was in Coru??a in the north.| Nobody knew.
He wrote a P.S. Smith never read.| “Why?” Ann wonders.| Nobody knows.
I went there twice.| but then Ann left.| any advice?| thanks in advance.
Is it open today?| i hope so.| Berg left.
What is next? she wondered.| Nobody knew.
The dept. of health came with approx. two people etc. and left.| It ended.
He lives on the ave. by the lake.| Yahoo! is there, too.
The "who are you?" campaign failed.| It was late.
He was born c.17 June 1943 in Kent.| He died c.1 May 1990.
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
"Help!" Mrs. Dahl screamed.| Everyone ran.
“Are you coming?” Prime Minister Anna Berg asked.| “No,” he said.
"Really?" Dr. Lee replied.| It was true.
'Who did it?' Smith asked.| Nobody knew.
"No way!" Carlos, 12, shouted.| They laughed.
“What now?” Berg thought.| She sat down.
"Fire!" Tom and Ann cried.| They ran.
"Where?" O'Neill said.| Nobody knew.
"Stop!" Smith said, raising his hand.| They stopped.
"Stop!" Smith said while he ran.| They stopped.
"What a day!" Smith laughed.| The rain fell.
"Is that so?" Judge Hill said.| He smiled.
"I won!"| Smith won the race on Monday.
"Is it over?"| President Biden left the room.
The court . . . will decide.| It will.
"I . . . I can't," he said.| She left.
They waited . . .| The bus never came.
He trailed off . . . .| Nobody spoke.
It costs Rs. 50 lakh.| He paid.
Flight No. 370 vanished.| Nobody knows.
See Art. 5, cl. 3 and Sch. 2.| It is clear.
Turn to pg. 12 and ln. 5.| Read it.
It is in Ch. 4, vs. 12.| Read it.
He left.“She stayed,” he said.| It rained.
at 10 a.m. Dr. Hill left.| She slept.
On 5 May at 11 p.m. Police came.| They left.
By 4 p.m. Lt. Gov. Lee had left.| He was ill.
Police came at 4 p.m.| Mr. Hill was gone.
At 3 a.m. Lagos time the plane left.| It was late.
He lost.| de Gaulle won in May.
The deal is off.| ten Hag spoke.
She called it a lie.| bin Salman denied it.
The band played.| la Rue sang and danced.
It was late.| al-Assad had fled by then.
It was late.| dos Santos had fled by then.
She sued Alpha LLC (“Alpha”) and Beta Ltd. (the “Buyer”), both of Derry.| They paid.
The U.S. (“America”) and the U.K. (“Britain”) agreed.| They met.
Acme Corp. (NYSE: ACM) rose.| It fell later.
Foo Bros. [“Foo”] sued Bar Co. (Bar).| It lost.
He met John Smith Jr. (born 1950) there.| They talked.
Rep. Ann Lee (R-Ohio) spoke.| She left.
Sen. Bob Hill, D-Calif. (chair), spoke.| He left.
The ship sank.|Rescuers found nobody.| It was dark.
Is it true?|Nobody knows it.| They wait.
It began in 1976.| All of it.| We fled with the U.S. army to us.| The U.S. President, i.e. he, said so.
.| Up it went in no. 12 of the op. cited.
"""


@pytest.mark.parametrize("marked", MARKED.strip().splitlines())
def test_an_english_sentence_ends_at_the_bar(marked: str) -> None:
    plain = marked.replace("|", "")

    sentences = [sentence.span.of(plain) for sentence in split(plain, language="en")]

    assert sentences == [part.strip() for part in marked.split("|")]
