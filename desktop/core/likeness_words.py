"""Word lists for comparing records of people and companies.

Words are folded (`core.fold`) and have no dots: "srl" for "S.r.l.".
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Legal forms at the end of a company's name, word by word: "gmbh", "co" and "kg".
LEGAL_FORMS = _words(
    "inc incorporated corp corporation co company llc llp lllp lp ltd limited plc pllc pc pbc cic "
    "gmbh mbh ggmbh ag kg kgaa ohg gbr ug haftungsbeschrankt ev eg se sce ek "
    "sa sas sasu sarl eurl snc sca sl slu srl srls spa sapi cv scrl sprl bv nv vof bvba "
    "ab as asa aps oy oyj hf ehf ou "
    "sp zoo spzoo sro doo dd ad ood eood kft zrt nyrt bt rt "
    "pty pte pvt pvtltd private public sdn bhd tbk pt kk ooo oao pao zao ltda eireli sal cjsc "
    "jsc ojsc oo rl"
)
#: Words between legal forms that belong to them: "GmbH & Co. KG", "Sp. z o.o.".
LINKS = _words("and z")
#: "And" in company names of other languages.
CONJUNCTIONS = _words("und et y och og en e i")
#: Words that an abbreviation leaves out: "Bank of America", "BoA" or "BA".
LEFT_OUT = _words("and of the for fur de der des du la le")

#: Words that many companies add to their name; with or without them it may be the same one.
GENERAL_WORDS = _words(
    "group gruppe groupe grupo holding holdings international internacional intl global worldwide "
    "europe emea usa us uk america americas americana germany deutschland france espana spain "
    "italia italy nederland netherlands schweiz switzerland austria osterreich polska sverige "
    "norge danmark canada australia india japan "
    "technology technologies tech software systems system solutions services service labs lab "
    "studio studios digital online data consulting partners ventures enterprises industries "
    "products careers jobs recruiting talent hq team the "
)

#: Local parts of addresses that several people read, or nobody.
SHARED_MAILBOXES = _words(
    "info infos job jobs jobb career careers karriere carriere carrieres carreras hr rh people "
    "recruiting recruitment recruiter recruiters recrutement reclutamiento rekrutacja "
    "talent talents hiring acquisition contact kontakt contacto contatti office buero sekretariat "
    "secretariat reception hello hallo hola hi team support help admin administration mail post "
    "email mailbox application applications apply applicants bewerbung bewerbungen bewerber "
    "candidature candidatures candidates candidate personal personalabteilung personnel staff "
    "noreply reply donotreply notification notifications notify alerts "
    "updates news newsletter sales vertrieb service services enquiries inquiries empleo "
    "trabajo praca lavoro vacatures vacancies work workwithus join joinus interviews interview"
)
#: Words beside them: "do-not-reply", "talent.acquisition.emea".
BESIDE_MAILBOX = _words("no not do de com en us uk eu emea global our with the and")

#: Providers at whose hosts anybody has an address: the host says nothing about the employer.
PUBLIC_HOSTS = _words(
    "gmail.com googlemail.com outlook.com outlook.de hotmail.com hotmail.co.uk hotmail.de "
    "hotmail.fr live.com msn.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr ymail.com icloud.com "
    "me.com mac.com aol.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de "
    "posteo.de mailbox.org proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com "
    "orange.fr free.fr laposte.net wanadoo.fr libero.it virgilio.it tiscali.it wp.pl o2.pl "
    "onet.pl interia.pl seznam.cz centrum.cz mail.ru yandex.ru yandex.com qq.com 163.com 126.com "
    "naver.com daum.net uol.com.br terra.com.br btinternet.com comcast.net verizon.net zoho.com "
    "hey.com mail.com"
)
#: Parts of hosts before the company's: "mail.northwind.com", "northwind.co.uk".
HOST_PARTS = _words(
    "www mail email mx smtp careers career jobs job apply hr talent recruiting info news m go "
    "co com org net ac gov edu"
)

#: A given name with its usual short forms, separated by commas.
_NICKNAMES = """
    alexander alex alec sasha sascha sandy, alexandra alex sandra sasha, alfred fred alf, andrew
    andy drew, andreas andi andy, anthony tony, antonio toni tony, barbara barb babs, benjamin
    ben benny, bernard bernie, bernhard bernd, catherine cathy kate katie cat, katherine kathy
    kate katie kat kathryn, katharina kathi, charles charlie chuck, christian chris, christina
    chris tina christine, christopher chris kit topher, daniel dan danny, david dave, deborah
    deb debbie, dennis denny, donald don, dorothy dot dottie, douglas doug, edward ed eddie ted
    ned, eduardo edu, elizabeth liz lizzie beth betty eliza libby lisa, elisabeth lisa sissi
    elli, eugene gene, florian flo, francis frank fran, francisco paco pancho, frederick fred,
    friedrich fritz, gabriel gabe, gabriele gabi, gerald gerry jerry, geoffrey geoff, gregory
    greg, guillermo memo, hans hannes, helen nell, henry harry hank, ignacio nacho, isabella
    bella isa izzy, jacob jake, jakob jake, jacqueline jackie, james jim jimmy jamie, janet jan,
    jeffrey jeff, jennifer jen jenny jenn, jessica jess jessie, joachim achim jochen, johannes
    hannes hans johann, john jack johnny, jonathan jon jonny, jose pepe, joseph joe joey, josef
    sepp, joshua josh, judith judy, kenneth ken kenny, kimberly kim, lawrence larry, leonard len
    leo lenny, louis lou, luis lucho, manuel manu manolo, margaret maggie meg peggy marge,
    margarete grete gretel, maria mia, martin marty, martina tina, matthew matt, matthias matze,
    maximilian max, maxwell max, melanie mel, michael mike mick mikey micha, mikhail misha,
    nathaniel nate nat, nathan nate, nicholas nick nicky nico, nikolaus klaus niko, olivia liv,
    oliver ollie olli, pamela pam, patricia pat trish patty, patrick pat paddy, peter pete,
    philip phil, philipp phil, priscilla cilla, rachel rach, raymond ray, rebecca becky becca,
    richard rick rich dick ricky, robert rob bob bobby robbie bert, roberto beto, ronald ron
    ronnie, samuel sam sammy, samantha sam, sebastian basti seb, sofia sophie, stephanie steph
    steffi stefanie, stephen steve, steven steve, susan sue susie suzy, susanne susi, sylvester
    sly, terence terry, teresa terry tess, theodore ted theo, theresa terry tess, thomas tom
    tommy, timothy tim timmy, tobias tobi toby, ulrich uli, valerie val, veronica ronnie, victor
    vic, victoria vicky tori, vincent vince vinny, vladimir vova volodya, walter walt wally,
    wilhelm willi willy, william will bill billy liam, wolfgang wolf, zachary zach zack
"""


def _by_name() -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for number, names in enumerate(_NICKNAMES.split(",")):
        for name in names.split():
            found[name] = found.get(name, frozenset()) | {number}
    return found


_BY_NAME = _by_name()


def are_forms_of_one_name(one: str, other: str) -> bool:
    """Whether one given name is a usual short form of the other: "Bob" and "Robert".

    Two short forms of the same name are, too; the order does not matter.
    """
    return not _BY_NAME.get(one, frozenset()).isdisjoint(_BY_NAME.get(other, frozenset()))
