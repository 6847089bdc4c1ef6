"""A bar shows where a sentence has to end; there is none anywhere else."""

import pytest

from corpus.sentences import split

MARKED = """
hy Նա եկավ ժամը 10:30-ին:| Ես գնացի տուն:
hy Նա հարցրեց. «Ո՞ւր է»:| Լռեցին:
ko "누구세요?" 아이가 물었다.| 아무도 없었다.
lt Mokykla įkurta 1925 m. Kaune.| Ji veikia.
bg Виж фиг. 7.| Добре.
ja 「帰れ！」父は怒鳴った。|皆が黙った。
uk У 1920 р. Львів зростав.| Потім була війна.
ca L’art. 7 és llarg.| Ningú no el llegeix.
sr Stan je u ul. Dunavskoj br. 9.| Tamo je lepo.
ro Vezi sec. XV și alin. 2.| E tot.
am ማን መጣ፧|እሱ መጣ።|እሷ ሄደች፨| ሌላ የለም።
am እሱ መጣ።|እሷ ሄደች።
hi वह आया।|वह गया।
km គាត់មក។|គាត់ទៅ។
zh “走吧。”爷爷说完就关上了灯。|屋里很暗。
zh “我知道了！”她喊完，转身离开。|雨还在下。
zh "谁来了？"母亲问道。|没有人回答。|"是我。"|门开了。
zh “为什么？”记者问道。|他没有回答。
zh “不行！”王先生对记者说。|会议结束了。
zh 他问：“你去吗？”|她没说话。
zh “太好了！”|大家都很高兴。
zh “你是谁？”她轻声问他，然后坐下。|没有人说话。
zh 「你來嗎？」他問。|她點了點頭。
ja 「誰だ？」彼は尋ねた。|返事はなかった。
ja 「行こう！」|皆が立ち上がった。
zh “我同意。”李明答道。|掌声响起。
zh “你为什么迟到？”老师生气地问。|学生低下了头。
zh “救命啊！”一名女子大喊。|路人停了下来。
zh “我们赢了！”教练对队员们说道。|大家欢呼。
zh “这是真的吗？”她反问。|没有人回答。
zh “他是谁？”|这个问题没有答案。
zh 他说：“我走了。”|她没有回答。
zh 王明问：“你是谁？”|没人回答。
zh 老师问：“谁知道答案？”|小明回答。
zh “你是谁？”没见过他的孩子问。|他笑了。
zh “太贵了！”顾客抱怨说。|店员笑了。
zh “快来！”她叫道，“我找到了！”|大家跑过去。
zh “会议几点开始？”小李问老王。|老王看了看表。
zh “我不知道。”他说。|她走了。
zh ‘你好吗？’他问。|她笑了。
zh “走吧！”父亲催促道。|孩子不动。
zh “真的？”她有点惊讶地问道。|他点头。
ja 「本当ですか？」記者が聞いた。|大臣は黙った。
ja 「助けて！」と彼女は叫んだ。|人が集まった。
uk це перше речення.| це друге речення.| а це третє.
hu ez az első mondat.| ez a második.
id ini kalimat pertama.| ini yang kedua.
hy Բարև ձեզ:| Ես Աննան եմ:| Որտե՞ղ եք ապրում:
hy Որտե՞ղ եք ապրում դուք այսօր:| Ես ապրում եմ Երևանում:
am ስምህ ማን ነው?| አበበ ነው።
am ስምህ ማን ነው፧|ስሜ አበበ ነው።|አመሰግናለሁ።
"""


@pytest.mark.parametrize("marked", MARKED.strip().splitlines())
def test_a_sentence_in_another_script_ends_at_the_bar(marked: str) -> None:
    language, text = marked.split(" ", 1)
    plain = text.replace("|", "")

    sentences = [sentence.span.of(plain) for sentence in split(plain, language=language)]

    assert sentences == [part.strip() for part in text.split("|")]
