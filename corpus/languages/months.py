"""The months by their names, and by what feeds make of these."""

_NAMES = (
    "jan janv januar янв янва gen genn ene ener sty stycz led leden oca ocak tammi січ ιαν јан ian",
    "feb fév févr fevr febr lut luty úno únor şub şubat helmi фев лют φεβ fev",
    "mar mär märz mars maart mrt mrz marz brz bře maalis мар бер μαρ március",
    "apr avr abr kwi kwie dub duben nis nisan huhti апр кві απρ ápr",
    "may mai maj mei mag magg maggio mayo maio kvě květ touko май мая тра μαι μάι maí maj máj мај",
    "jun juin juni junio junho giu giug cze czer červen červn haz haziran kesä июн чер ιουν jún iun јун",
    "jul juil juli julio julho lug lugl lip lipiec lipca července tem temmuz heinä июл лип ιουλ júl јул",
    "aug août aou aoû ago agosto sie sierp srp srpen ağu elo авг сер αυγ aug",
    "sep sept set wrz wrześ zář září eyl syys сен вер σεπ szept сеп",
    "oct okt out ott paź paźdz říj říjen eki ekim loka окт жов οκτ",
    "nov nove list listop kas kasım marras ноя лис νοε нов",
    "dec déc dez dic gru grudz pro prosin ara aralık joulu дек гру δεκ des дец",
)
_OF_MORE_LANGUAGES = (
    "jaan яну siječ يناير جانفي ינואר जनवरी มกราคม ژانویه қаңтар yanvar січн",
    "veebr velja فبراير فيفري شباط פברואר फरवरी फ़रवरी กุมภาพันธ์ فوریه ақпан fevral лютого лютий",
    "ožuj مارس آذار מרץ מרס मार्च มีนาคม наурыз березн",
    "travanj travnj أبريل ابريل أفريل نيسان אפריל अप्रैल เมษายน آوریل сәуір aprel",
    "svib مايو ماي أيار מאי मई พฤษภาคม мамыр травн",
    "juun iun юни lipanj lipnj يونيو جوان حزيران יוני जून มิถุนายน ژوئن маусым iyun червн",
    "juul iul юли srpanj srpnj يوليو جويلية تموز יולי जुलाई กรกฎาคม ژوئیه шілде iyul липн",
    "avg agu kolovoz أغسطس اغسطس أوت אוגוסט अगस्त สิงหาคม тамыз avgust серпн",
    "rujan rujn سبتمبر أيلول ספטמבר सितंबर सितम्बर กันยายน سپتامبر қыркүйек sentyabr sentabr вересн",
    "أكتوبر اكتوبر אוקטובר अक्टूबर अक्तूबर ตุลาคม اکتبر қазан oktyabr oktabr жовтн",
    "ное noi studen نوفمبر נובמבר नवंबर नवम्बर พฤศจิกายน نوامبر қараша noyabr листопада",
    "dets ديسمبر דצמבר दिसंबर दिसम्बर ธันวาคม دسامبر желтоқсан dekabr грудн",
)
_OF_STILL_MORE = (
    "saus հունվար იანვარ জানুয়ারি جنوری ஜனவரி janar студ gener",
    "vasar փետրվար თებერვ ফেব্রুয়ারি فروری பிப்ரவரி shkurt лют febr",
    "kovo kovas մարտ მარტ মার্চ மார்ச் сакав mac",
    "baland ապրիլ აპრილ এপ্রিল ஏப்ரல் prill красав اپریل",
    "gegu մայիս მაის মে மே مئی травен",
    "birž հունիս ივნის জুন ஜூன் جون qershor чэрв jún jūn",
    "liepos liepa հուլիս ივლის জুলাই ஜூலை جولائی korrik ліп júl jūl",
    "rugpj օգոստ აგვისტ আগস্ট ஆகஸ்ட் اگست gusht жні ágú ogos اوت",
    "rugs սեպտ სექტ সেপ্টেম্বর செப்டம்பர் ستمبر shtat верас",
    "spal հոկտ ოქტ অক্টোবর அக்டோபர் اکتوبر tetor кастр",
    "lapkr նոյ ნოემ নভেম্বর நவம்பர் نومبر nëntor ліст nóv",
    "gruod դեկտ დეკემ ডিসেম্বর டிசம்பர் دسمبر dhjetor снеж dis",
)
_BY_NAME = {
    name: number
    for table in (_NAMES, _OF_MORE_LANGUAGES, _OF_STILL_MORE)
    for number, names in enumerate(table, 1)
    for name in names.split()
}
_SHORTEST = 2


def month_number(name: str) -> int:
    """The number of a month by its name or the beginning of its name, the longest that is known; else 0."""
    lowered = name.lower().rstrip(".")
    for length in range(len(lowered), _SHORTEST - 1, -1):
        if number := _BY_NAME.get(lowered[:length]):
            return number
    return 0
