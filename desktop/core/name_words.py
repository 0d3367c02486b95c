"""Word lists for parsing names: titles, degrees, particles, jobs, employers, family names.

Words are listed as `lookup_key` returns them: without case, accents, dots and hyphens.
"""

import unicodedata
from collections.abc import Mapping

from desktop.core.kinds import Courtesy


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Courtesy titles, which may precede an academic title: "Frau Dr. Weber".
COURTESIES = _words(
    "mr mrs ms mx miss mister herr herrn hr hrn frau fru monsieur madame mademoiselle mme mlle me "
    "maitre signor signora signorina sig sigra signa sigrina mevrouw meneer dhr mevr"
)
#: Courtesies and titles that are said of a woman or of a man only.
WOMEN = _words(
    "mrs ms miss frau fru madame mademoiselle mme mlle signora signorina sigra sigrina mevrouw "
    "mevr sra srta senora senorita senhora drin dra doctora docteure dottssa dottoressa profin "
    "profssa professorin professeure profa profesora magin licda licenciada ingeniera mtra"
)
MEN = _words(
    "mr mister herr herrn hr hrn monsieur signor sig meneer dhr sr senor senhor licenciado "
    "ingeniero mtro"
)
#: Abbreviations that are courtesies in one language; in others, "M." is an initial, "Fr." a priest.
COURTESIES_OF_LANGUAGES: Mapping[str, Mapping[str, Courtesy]] = {
    "de": {"fr": Courtesy.MS},
    "fr": {"m": Courtesy.MR},
}
#: Articles before a title: "la señora Ortega".
ARTICLES = _words("la el le der die")
#: Titles and degrees used before the family name.
TITLES = _words(
    "dr drin doctor docteur docteure doktor dott dottssa dottoressa prof profin profdr profssa "
    "professor professorin docent doz professeur professeure pr privdoz univprof assprof assocprof "
    "hon judge rabbi rev revd capt cpt col lt maj gen sgt ing dipling dring dring mag magin mgr "
    "mga bc bca ir drs phdr rndr mudr judr mvdr paeddr thdr doc inz avv dottor eng drmed drphil "
    "drjur drrernat drhc diplkfm diplinf diplpsych diplvolksw"
)
#: The titles that a salutation may name, the highest first, with their forms.
SAID_TITLES = {
    "prof": _words(
        "prof profin profdr profssa professor professorin professeur professeure pr profa "
        "profesor profesora univprof assprof assocprof"
    ),
    "dr": _words(
        "dr drin dra drs doctor doctora docteur docteure doktor dott dottssa dottoressa dottor "
        "dring drmed drphil drjur drrernat drhc phdr rndr mudr judr mvdr paeddr thdr"
    ),
    "mag": _words("mag magin mgr"),
    "ing": _words("ing ingeniero ingeniera"),
    "lic": _words("lic licda licenciado licenciada"),
    "maitre": _words("me maitre"),
}
#: Additions to a title: "Dr. rer. nat.".
TITLE_ENDINGS = _words(
    "med rer nat hc ha em emer phil iur jur oec pol dent vet habil mult techn theol univ ing biol "
    "hum sc agr fh tu msc publ"
)
#: Spanish and Portuguese titles, which may be followed by two family names.
TITLES_WITH_TWO_FAMILY_NAMES = _words(
    "sr sra srta srs senor senora senorita senhor senhora dra lic licda profa profesor profesora "
    "exmo exma engo enga arq doctora licenciado licenciada ingeniero ingeniera mtro mtra"
)
#: Titles used with the given name: "Sir Ian".
TITLES_OF_GIVEN_NAMES = _words("sir dame dona")
#: Words that are a title in one language and a name in another.
AMBIGUOUS_TITLES = _words("don dom m pan pani lord lady fr father sister brother st")

#: Degrees and generations after a name; two-letter ones count in capitals only (cf. "Jack Ma").
SUFFIXES = _words(
    "phd mba msc ma bsc ba md jd llm llb mphil dphil edd cpa cfa pmp csc dsc drsc phr sphr shrm jr "
    "junior sr senior ii iii iv esq rn pe cissp ceng fca"
)
#: Generations, which are written small or with a full stop (cf. "Amartya Sen").
GENERATIONS = _words("jun sen jnr snr fils pere hijo padre filho")
#: Particles at the start of a family name or between its parts.
PARTICLES = _words(
    "van von vom zu zum zur der den de het ter ten te da das di do dos du del della dello delle "
    "degli dei des d la las le les lo los af av bin bint ibn al el abu abd abdul ap mac y e i"
)
#: Particles that family names may have with a capital: "Claire Le Goff".
CAPITAL_PARTICLES = _words(
    "van von vom zum zur der den de ter ten da das di dos du del della dello delle degli dei des "
    "la las le les lo los bin bint ibn el al abu abd abdul mac ait ould bou saint sainte san santa"
)
#: Words after "Ben" in Arabic and Hebrew family names.
NAMES_AFTER_BEN = _words(
    "abdallah abdelkader achour ahmed aissa ali amar ammar ami amor arfa ari ayed barek barka "
    "brahim cheikh david gurion haim hamed hamouda hammouda hassan hassen ibrahim ismail jelloun "
    "khalifa khedher lakhdar mansour messaoud miled mohamed mohammed mrad mustapha naceur nasr "
    "omar othman rejeb romdhane saad sahli said salah salem salman sassi shimon slimane tahar "
    "taleb yahia yahya younes youssef zakour"
)
#: Words between the names of two people.
CONJUNCTIONS = _words("and und et y e & +")

#: Words of departments, jobs and employers: a text with one of them is no person's name.
WORKPLACE_WORDS = _words(
    "hr people talent team recruiting recruitment recruiter recruiters hiring acquisition careers "
    "career jobs job resources human department dept office support admin panel committee manager "
    "director head lead leader engineer engineering developer president vp svp evp ceo cto cfo coo "
    "cio chro partner consultant officer coordinator specialist sales marketing product operations "
    "personal personalabteilung bewerbung recruitingteam gmbh ag inc ltd llc plc bv group "
    "company agency university"
)

#: Further words of job titles: "Chief of Staff", "Data engineer".
JOB_WORDS = _words(
    "of for the at in and & data software chief executive principal associate technical tech staff "
    "global finance legal business account design research talent customer success assistant"
)

#: Chinese, Korean, Vietnamese, Hungarian and Japanese family names, which may precede or follow
#: the given name.
FAMILY_NAMES_IN_FRONT = _words(
    # Chinese
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng "
    "liang xie tang han cao deng feng peng zeng xiao tian dong pan yuan cai jiang yu du ye "
    "cheng su lu ding ren lyu shen yao cui zhong tan fan jin shi liao jia xia fu fang bai zou "
    "meng qin qiu hou chan wong cheung leung lam ng lau kwok chow ho yip tsang tsai hsu hsieh "
    # Korean
    "kim park pak choi choe jung jeong kang cho yoon yun jang lim im shin seo kwon hwang ahn song "
    "yoo hong jeon moon bae baek nam noh "
    # Vietnamese
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly dinh doan truong "
    # Hungarian
    "nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas papp takacs juhasz lakatos "
    "meszaros olah racz fekete szilagyi torok feher balazs gal kocsis fodor pinter szucs sipos "
    # Japanese
    "sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada "
    "sasaki yamaguchi matsumoto inoue kimura shimizu hayashi saito mori abe ikeda hashimoto"
)


def lookup_key(word: str) -> str:
    """The key under which the lists above contain a word."""
    bare = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in bare if c.isalnum() or c in "&+")
