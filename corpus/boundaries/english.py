"""What the rules have to know of English, of newspapers above all."""

from corpus.boundaries.exclaiming_names import EXCLAIMING
from corpus.boundaries.rule_set import Rules
from corpus.patterns import lazy_pattern

_NEVER = """
    Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Gen Brig Maj Col Lt Sgt Cpl Pvt Pfc Capt Cmdr Cdr Adm Sen Sens Rep
    Reps Gov Govs Pres Rev Hon Supt Det Insp Spc Amb Atty Asst Assoc Mt Ft Msgr Fr Br Sr vs v a.k.a e.g i.e
    eg ie cf viz approx ca est Lt.-Gen Lt.Col Maj.-Gen Brig.-Gen Vice-Adm Op nr P.S P.P.S"""
_NUMBERED = """
    No Nos no nos Fig Figs fig figs p pp Vol vol Vols Ch ch Sec sec Art art para Para Eq eq Jan Feb Mar Apr
    Jun Jul Aug Sep Sept Oct Nov Dec St Ps rs sect secs paras chap chaps pt bk cl sch arts eqs tbl rm apt bldg
    tel ext ex exh reg ver nr n° nº № tk ksh
    pg pgs ln lns vs vv pop subsec subsecs mi yds hrs"""
_SELDOM = """
    Inc Corp Co Cos Ltd LLC Plc plc PLC Bros Jr Esq al St Ste Ave Blvd Rd Hwy Dept Univ Assn Ala Ariz Ark
    Calif Colo
    Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis
    Wyo Dak Ont Que Jan Feb Aug Sept Oct Nov Dec Tues Wed Thurs Fri Mon Ph.D M.D Intl Natl Mfg Sgt.-Maj Ph
    ft sq oz lb lbs"""
_STARTERS = """
    a about according across additionally after again against all almost along already also although amid
    among an and another any anyone as asked at authorities back based because before behind below beneath
    besides between beyond both but by can can't consider could critics despite did do does don't during
    each earlier either elsewhere even eventually every everybody everyone everything except experts few
    finally first following for former from further furthermore given he hence her here herself his how
    however i i'd i'll i'm i've if in indeed initially inside instead is it it's its just last later
    lately least less let like likewise many maybe meanwhile more moreover most much my nearly neither
    never nevertheless next no nobody none nonetheless nor not nothing now of officials often on once one
    only or other others otherwise our out over overall perhaps please police rather recently residents
    separately several shall she she's should similarly since so some somebody someone something sometimes
    soon still such supporters that that's the their them then there there's thereafter therefore these
    they they're they've this those though three through throughout thus to today together tomorrow
    tonight too toward two under thank thanks unfortunately unless unlike until upon very was we we're
    we've well were what what's whatever when whenever where whereas whether which while who whoever whose
    why will with within without witnesses would yes yesterday yet you you're your"""
_AFTER_HOURS = """
    ET EST EDT CT CST CDT MT PT PST PDT GMT BST UTC CET CEST AEST IST Eastern Central Pacific Mountain
    Greenwich Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tues Wed Thurs Fri Sat Sun
    January February March April May June July August September October November December Jan Feb Aug Sept
    Oct Nov Dec"""

_BEFORE_HOURS = """
    at on by around about before after until till since from between and to the just shortly exactly nearly
    almost precisely roughly approximately only every day daily a little well soon local time early late today
    yesterday tomorrow this that same last next morning afternoon evening night noon midnight monday tuesday
    wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    january february march april may june july august september october november december jan. feb. aug. sept.
    oct. nov. dec. mon. tues. wed. thurs. fri. sat. sun. then but so"""
_SPEECH = """
    asked asks shouted yelled cried exclaimed wondered demanded whispered joked screamed quipped muttered
    snapped roared chanted inquired told beamed beams shouts yells cries exclaims wonders demands whispers
    jokes screams quips mutters snaps roars"""
_SAYING = """
    said says wrote tweeted posted replied answered added responded called declared insisted repeated
    continued recalled thought laughed sighed noted explained pleaded begged warned ordered objected protested
    boasted mused remarked admitted conceded complained lamented suggested concluded argued stated commented
    observed confessed predicted vowed murmured groaned gasped hissed sobbed giggled chuckled grinned"""
_BEHIND_SAYING = """
    to in on at of from during after before as when while with about by for into over outside inside through
    via last earlier later again back out aloud then afterwards reporters journalists viewers"""
_PARTICLES = "de van von da di du dos del della der den ter ten la le el bin ibn ben af zu"
_NAME = rf"(?:[A-Z][\w.'’-]{{0,40}}|(?:{'|'.join(_PARTICLES.split())})|al-[A-Z][\w’-]{{0,40}})"

ENGLISH = Rules(
    never=frozenset(_NEVER.split()),
    numbered=frozenset(_NUMBERED.split()),
    seldom=frozenset(_SELDOM.split()),
    exclaiming=EXCLAIMING,
    starters=frozenset(_STARTERS.replace("'", "’").split()) | frozenset(_STARTERS.split()),
    after_hours=frozenset(_AFTER_HOURS.split()),
    before_hours=frozenset(_BEFORE_HOURS.split()),
    # What is told of the speaker may stand between commas: `"Why?" Dahl, 43, asked`.
    speaker=lazy_pattern(
        rf"(?:\d{{1,3}}-year-old )?"
        rf"(?:{_NAME} (?:and )?){{0,4}}{_NAME}(?:['’]s \w{{1,40}}|, [^.!?,]{{1,60}},)? "
        rf"(?:\w{{1,30}}ly )?(?:wanted to know|"
        # "Smith said many people left" is a sentence by itself.
        rf"(?:{'|'.join(_SPEECH.split())})\b|(?:{'|'.join(_SAYING.split())})"
        rf"(?:[.,;:—–]| [—–]| (?:{'|'.join(_BEHIND_SAYING.split())}|[A-Z]\w{{1,40}}|\w{{1,30}}ly)\b))"
    ),
    particle=lazy_pattern(
        rf"(?:{'|'.join(_PARTICLES.split())})(?: (?:la|las|los|der|den|del))? [A-Z]"
        r"|(?:al|el|ul|as|ad|an)-[A-Z]|d['’][A-Z]"
    ),
)
