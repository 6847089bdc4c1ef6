"""A bar shows where a sentence has to end; there is none anywhere else."""

import pytest

from corpus.sentences import split

MARKED = """
hy Նա եկավ ժամը 10:30-ին:| Ես գնացի տուն:
am ማን መጣ፧|እሱ መጣ።|እሷ ሄደች፨| ሌላ የለም።
am እሱ መጣ።|እሷ ሄደች።
hi वह आया।|वह गया।
km គាត់មក។|គាត់ទៅ។
zh “为什么？”记者问道。|他没有回答。
zh “不行！”王先生对记者说。|会议结束了。
zh 他问：“你去吗？”|她没说话。
zh “太好了！”|大家都很高兴。
zh “你是谁？”她轻声问他，然后坐下。|没有人说话。
zh 「你來嗎？」他問。|她點了點頭。
ja 「誰だ？」彼は尋ねた。|返事はなかった。
ja 「行こう！」|皆が立ち上がった。
zh “我同意。”李明答道。|掌声响起。
"""


@pytest.mark.parametrize("marked", MARKED.strip().splitlines())
def test_a_sentence_in_another_script_ends_at_the_bar(marked: str) -> None:
    language, text = marked.split(" ", 1)
    plain = text.replace("|", "")

    sentences = [sentence.span.of(plain) for sentence in split(plain, language=language)]

    assert sentences == [part.strip() for part in text.split("|")]
