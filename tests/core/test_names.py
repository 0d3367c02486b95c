"""Forms of address from names."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.names import (
    NameParts,
    is_given_name,
    name_in_letters,
    natural_order,
    parts_for_salutation,
    short_name,
)
from desktop.core.text import one_line

_ORDINARY = [
    ("", ""),
    ("Dana", "Dana"),
    ("Dana Reyes", "Dana"),
    ("  Dana   Reyes ", "Dana"),
    ("Zoë Ångström", "Zoë"),
    ("Zoe\u0308 Ångström", "Zoë"),
    ("Łukasz Żółć", "Łukasz"),
    ("Øystein Dahl", "Øystein"),
    ("Đorđe Petrović", "Đorđe"),
    ("İbrahim Çelik", "İbrahim"),
    ("Émile Zola", "Émile"),
    ("Ana María Ruiz", "Ana"),
    ("Dana J. Reyes", "Dana"),
    ("Karl-Heinz Weber", "Karl-Heinz"),
    ("Mary-Jane O’Neil", "Mary-Jane"),
    ("D'Arcy Wells", "D'Arcy"),
    ("McKenzie Smith", "McKenzie"),
    ("Jo Ito", "Jo"),
    ("Lee Okafor", "Lee"),
    ("Wei Chen", "Wei"),
    ("An Nguyen", "An"),
    ("Jae-in Moon", "Jae-in"),
    ("Juan de la Cruz", "Juan"),
    ("Piet van Dijk", "Piet"),
    ("Mohammed bin Salman", "Mohammed"),
    ("Dean Porter", "Dean"),
    ("Jack Ma", "Jack"),
    ("Dana Reyes \N{CHERRY BLOSSOM}", "Dana"),
]
_TITLES = [
    ("Dr. Reyes", "Dr. Reyes"),
    ("Dr Reyes", "Dr Reyes"),
    ("Dr. Dana Reyes", "Dr. Reyes"),
    ("Dr Dana Reyes", "Dr Reyes"),
    ("dr. Dana Reyes", "dr. Reyes"),
    ("Prof Dana Reyes", "Prof Reyes"),
    ("Prof. Dr. Ana Oliveira", "Prof. Oliveira"),
    ("Prof.Dr. Ana Oliveira", "Prof. Oliveira"),
    ("Prof. Karl-Heinz von der Heide", "Prof. von der Heide"),
    ("Dr. Piet van der Berg", "Dr. van der Berg"),
    ("Dr. van Dijk", "Dr. van Dijk"),
    ("Dr. J. Okafor", "Dr. Okafor"),
    ("Dr. J.R.R. Tolkien", "Dr. Tolkien"),
    ("Prof. John R. Smith", "Prof. Smith"),
    ("Dr. rer. nat. Anna Schmidt", "Dr. Schmidt"),
    ("Dr. med. Anna Schmidt", "Dr. Schmidt"),
    ("Dr. h.c. Anna Schmidt", "Dr. Schmidt"),
    ("Dr.-Ing. Karl Weber", "Dr.-Ing. Weber"),
    ("Dipl.-Ing. Karl Weber", "Dipl.-Ing. Weber"),
    ("Mag. Anna Huber", "Mag. Huber"),
    ("Ing. Jan Novák", "Ing. Novák"),
    ("Ing. Mgr. Jan Novák, Ph.D.", "Ing. Novák"),
    ("PhDr. Jana Nováková", "PhDr. Nováková"),
    ("RNDr. Jana Nováková", "RNDr. Nováková"),
    ("Mgr. Jana Nováková", "Mgr. Nováková"),
    ("Mr Tom Berg", "Mr Berg"),
    ("Mr. Berg", "Mr. Berg"),
    ("Mrs Ann Lee", "Mrs Lee"),
    ("Ms Dana Reyes", "Ms Reyes"),
    ("Mx Sam Hill", "Mx Hill"),
    ("Miss Dana Reyes", "Miss Reyes"),
    ("Sir Ian McKellen", "Sir Ian"),
    ("Dame Judi Dench", "Dame Judi"),
    ("Sir John", "Sir John"),
    ("Sir J. Smith", "Sir J. Smith"),
    ("Herr Weber", "Herr Weber"),
    ("Frau Anna Schmidt", "Frau Schmidt"),
    ("Frau Prof. Dr. Anna Schmidt", "Frau Prof. Schmidt"),
    ("Herr Dr. Müller-Lüdenscheidt", "Herr Dr. Müller-Lüdenscheidt"),
    ("Mme Claire Dubois", "Mme Dubois"),
    ("Mlle Dubois", "Mlle Dubois"),
    ("Me Jean Dupont", "Me Dupont"),
    ("M. Jean Dupont", "M. Jean Dupont"),
    ("M. Dupont", "M. Dupont"),
    ("Sr. Ortega", "Sr. Ortega"),
    ("Sra. Ana Ortega", "Sra. Ana Ortega"),
    ("Sra. García López", "Sra. García López"),
    ("Srta. Ruiz", "Srta. Ruiz"),
    ("Dra. Ana García López", "Dra. Ana García López"),
    ("Dr. Ana García López", "Dr. Ana García López"),
    ("Don Draper", "Don Draper"),
    ("Don Carlos Ruiz", "Don Carlos Ruiz"),
    ("Doña Ana Ruiz", "Doña Ana"),
    ("Dott. Marco Rossi", "Dott. Rossi"),
    ("Dott.ssa Anna Bianchi", "Dott.ssa Bianchi"),
    ("Sig. Rossi", "Sig. Rossi"),
    ("Sig.ra Anna Bianchi", "Sig.ra Bianchi"),
    ("Dr. Robert Smith Jr.", "Dr. Smith"),
    ("Dr. Jack Ma", "Dr. Ma"),
    ("Hr. Huber", "Hr. Huber"),
    ("Hr Karl Huber", "Hr Huber"),
    ("Hrn. Dr. Karl Huber", "Hrn. Dr. Huber"),
    ("Fr. Anna Klein", "Fr. Anna Klein"),
    ("Maître Jean Dupuis", "Maître Dupuis"),
    ("Professeur Jean Dupuis", "Professeur Dupuis"),
    ("la señora Ortega", "señora Ortega"),
    ("El Sr. Ortega", "Sr. Ortega"),
    ("Licenciada Hernández", "Licenciada Hernández"),
    ("Ing. Ramírez", "Ing. Ramírez"),
    ("Mtra. Díaz", "Mtra. Díaz"),
    ("Mme Claire Le Goff", "Mme Le Goff"),
    ("Mme Le Goff", "Mme Le Goff"),
    ("Mme Saint Laurent", "Mme Saint Laurent"),
    ("Frau Van den Berg", "Frau Van den Berg"),
    ("Dr. Piet Van Den Berg", "Dr. Van Den Berg"),
    ("Mr De la Cruz", "Mr De la Cruz"),
    ("Signora Anna Di Stefano", "Signora Di Stefano"),
    ("Mme Leïla Ben Ali", "Mme Ben Ali"),
    ("Frau Ben Amor", "Frau Ben Amor"),
    ("Frau Ben Hassine", "Frau Ben Hassine"),
    ("Mr. Ben Saïd", "Mr. Ben Saïd"),
    ("Mr Ben Smith", "Mr Smith"),
    ("Herr Ben Müller", "Herr Müller"),
    ("Mr Al Green", "Mr Green"),
    ("Mme San Martín", "Mme San Martín"),
    ("Ms Aung San Suu Kyi", "Ms Aung San Suu Kyi"),
    ("Herr Schmidt jun.", "Herr Schmidt"),
    ("Herr Karl Schmidt sen.", "Herr Schmidt"),
    ("Herr Schmidt, jun.", "Herr Schmidt"),
    ("Herr Schmidt jun", "Herr Schmidt"),
    ("M. Dupont fils", "M. Dupont"),
    ("Sr. García hijo", "Sr. García"),
    ("Mr Smith Jr.", "Mr Smith"),
    ("Prof. Amartya Sen", "Prof. Sen"),
    ("prof. amartya sen", "prof. sen"),
    ("Dr. Wang Wei", "Dr. Wang Wei"),
    ("Prof. Nagy Anna", "Prof. Nagy Anna"),
    ("Dr. 田中", "Dr. 田中"),
    ("Dr. Иван Петров", "Dr. Иван Петров"),
    ("DR. DANA REYES", "DR. DANA REYES"),
    ("Dr.", "Dr."),
    ("Mr", "Mr"),
    ("Prof. 3M Labs", "Prof. 3M Labs"),
]
_UNSURE = [
    ("J. Okafor", "J. Okafor"),
    ("J Okafor", "J Okafor"),
    ("J.R.R. Tolkien", "J.R.R. Tolkien"),
    ("JP Weber", "JP Weber"),
    ("J. Dana Reyes", "J. Dana Reyes"),
    ("Chr. Olsen", "Chr. Olsen"),
    ("St. John Rivers", "St. John Rivers"),
    ("van Dijk", "van Dijk"),
    ("Ben Ali", "Ben Ali"),
    ("Le Goff", "Le Goff"),
    ("de la Cruz", "de la Cruz"),
    ("Abdul Rahman", "Abdul Rahman"),
    ("Kim Min-jun", "Kim Min-jun"),
    ("Lee Min-ho", "Lee Min-ho"),
    ("Nagy Anna", "Nagy Anna"),
    ("Nguyễn Văn An", "Nguyễn Văn An"),
    ("Tanaka Taro", "Tanaka Taro"),
    ("田中 太郎", "田中 太郎"),
    ("田中太郎", "田中太郎"),
    ("王 小明", "王 小明"),
    ("김 민준", "김 민준"),
    ("Ольга Петрова", "Ольга Петрова"),
    ("Ελένη Παπαδοπούλου", "Ελένη Παπαδοπούλου"),
    ("محمد علي", "محمد علي"),
    ("dana Reyes", "dana Reyes"),
    ("<b>x</b> y", "<b>x</b> y"),
    ("3M Recruiting", "3M Recruiting"),
    ("dana@example.com", "dana@example.com"),
]
_ORDER_AND_CASE = [
    ("REYES Dana", "Dana"),
    ("DE LA CRUZ Ana", "Ana"),
    ("O'NEIL Sean", "Sean"),
    ("Dana REYES", "Dana"),
    ("Reyes, Dana", "Dana"),
    ("REYES, Dana", "Dana"),
    ("Reyes, Dana J.", "Dana"),
    ("Reyes, Dr. Dana", "Dr. Reyes"),
    ("Reyes, Dana, PhD", "Dana"),
    ("Tanaka, Jun", "Jun"),
    ("Ben Ali, Leïla", "Leïla"),
    ("von der Heide, Karl-Heinz", "Karl-Heinz"),
    ("Okafor, J.", "J. Okafor"),
    ("García López, Ana", "García López, Ana"),
    ("DANA REYES", "Dana"),
    ("JEAN-LUC MARTIN", "Jean-Luc"),
    ("NGUYEN VAN AN", "NGUYEN VAN AN"),
    ("JO REYES", "JO REYES"),
    ("DANA", "Dana"),
    ("dana reyes", "Dana"),
    ("dana", "Dana"),
]
_ADDITIONS = [
    ('Robert "Bob" Smith', "Bob"),
    ("Robert “Bob” Smith", "Bob"),
    ("Robert 'Bob' Smith", "Bob"),
    ("Robert (Bob) Smith", "Bob"),
    ("Wei (Wendy) Chen", "Wendy"),
    ('Dr. Robert "Bob" Smith', "Dr. Smith"),
    ("Dana (HR) Reyes", "Dana"),
    ("Anna (geb. Müller) Schmidt", "Anna"),
    ("Anna Schmidt (Müller)", "Anna"),
    ('"Dana Reyes"', "Dana"),
    ("Dana Reyes (she/her)", "Dana"),
    ("Dana Reyes [they/them]", "Dana"),
    ("Dana Reyes she/her", "Dana"),
    ("J. Okafor (he/him)", "J. Okafor"),
    ("Dr. Dana Reyes (she/her)", "Dr. Reyes"),
    ("Dana Reyes - HR", "Dana"),
    ("Dana Reyes – Head of People", "Dana"),
    ("Dana Reyes, Head of People", "Dana"),
    ("Dana, Head of People", "Dana"),
    ("Dana Reyes, Senior Data Engineer", "Dana"),
    ("Dana Reyes, Ana Sales", "Dana Reyes, Ana Sales"),
    ("Dana Reyes | Acme", "Dana"),
    ("Dana Reyes|Acme", "Dana"),
    ("J. Okafor | Acme", "J. Okafor"),
    ("Dana Reyes @ Acme", "Dana"),
    ("Dana from HR", "Dana"),
    ("Dana Reyes, PhD", "Dana"),
    ("Dana Reyes MBA", "Dana"),
    ("J. Okafor, PhD", "J. Okafor"),
    ("Robert Smith Jr.", "Robert"),
    ("Robert Smith III", "Robert"),
    ("Dana Reyes, Acme", "Dana Reyes, Acme"),
    ("(Dana)", "(Dana)"),
]
_NOT_ONE_PERSON = [
    ("Dana and Lee", "Dana and Lee"),
    ("Dana Reyes and Lee Okafor", "Dana Reyes and Lee Okafor"),
    ("Dana & Lee Reyes", "Dana & Lee Reyes"),
    ("Dana und Lee", "Dana und Lee"),
    ("Mr and Mrs Smith", "Mr and Mrs Smith"),
    ("Ana y Luis", "Ana y Luis"),
    ("Dana/Lee", "Dana/Lee"),
    ("Dana, Lee and Mo", "Dana, Lee and Mo"),
    ("Anderson Andy", "Anderson"),
    ("Andy Sandoval", "Andy"),
    ("HR Team", "HR Team"),
    ("Talent Acquisition", "Talent Acquisition"),
    ("The Hiring Team", "The Hiring Team"),
    ("recruiting", "recruiting"),
    ("Acme GmbH", "Acme GmbH"),
    ("HR Huber", "HR Huber"),
    ("M. et Mme Dupont", "M. et Mme Dupont"),
    ("Hr. und Fr. Klein", "Hr. und Fr. Klein"),
]


@pytest.mark.parametrize(
    ("name", "short"),
    [*_ORDINARY, *_TITLES, *_UNSURE, *_ORDER_AND_CASE, *_ADDITIONS, *_NOT_ONE_PERSON],
)
def test_somebody_is_addressed_shortly_where_the_short_form_is_sure(name: str, short: str) -> None:
    assert short_name(name) == short


@pytest.mark.parametrize(
    ("language", "name", "short"),
    [
        ("fr", "M. Jean Dupont", "M. Dupont"),
        ("fr", "M Dupont", "M Dupont"),
        ("fr", "M. Ben Hassine", "M. Ben Hassine"),
        ("fr", "Jean M. Dupont", "Jean"),
        ("fr", "Fr. Anna Klein", "Fr. Anna Klein"),
        ("fr", "M.", "M."),
        ("de", "Fr. Anna Klein", "Fr. Klein"),
        ("de", "Fr. Dr. Anna Klein", "Fr. Dr. Klein"),
        ("de", "M. Jean Dupont", "M. Jean Dupont"),
        ("en", "M. Night Smith", "M. Night Smith"),
    ],
)
def test_some_abbreviations_are_courtesies_in_one_language_only(
    language: str, name: str, short: str
) -> None:
    assert short_name(name, language) == short


def test_a_name_that_is_an_address_is_no_name_in_letters() -> None:
    assert name_in_letters("Dana Reyes") == "Dana"
    assert name_in_letters("dana.reyes@example.com") == ""


@pytest.mark.parametrize(
    ("typed", "natural"),
    [
        ("", ""),
        ("Dana Reyes", "Dana Reyes"),
        ("Reyes, Dana", "Dana Reyes"),
        ("Reyes , Dana ,", "Dana Reyes"),
        ("Reyes, Dana, PhD", "Dana Reyes, PhD"),
        ("Reyes, Dana (HR)", "Dana (HR) Reyes"),
        ("Dana Reyes, PhD", "Dana Reyes, PhD"),
        ("García López, Ana", "García López, Ana"),
        ("Dana Reyes, Acme", "Dana Reyes, Acme"),
        ("Reyes, Dana, Acme", "Reyes, Dana, Acme"),
        ("3M, Dana", "3M, Dana"),
    ],
)
def test_a_family_name_in_front_of_a_comma_goes_to_the_end(typed: str, natural: str) -> None:
    assert natural_order(typed) == natural


@pytest.mark.parametrize(
    ("text", "given_name"),
    [("Dana", True), ("Dana J.", True), ("", False), ("(HR)", False), ("Lee and Mo", False)],
)
def test_one_or_two_words_can_be_given_names(text: str, given_name: bool) -> None:
    assert is_given_name(text) is given_name


@example(",")
@given(st.text(max_size=60))
def test_a_short_name_is_one_line_and_empty_for_no_name_only(name: str) -> None:
    short = short_name(name)
    assert bool(short) == bool(one_line(name))
    assert len(short.splitlines()) <= 1


_PARTS = "Dr. Dr Prof. Mr Mrs Ms Herr Sir Sra. Dana Reyes J. van REYES and (Bob) - HR , PhD"


@given(st.lists(st.sampled_from(_PARTS.split(" ")), max_size=6).map(" ".join))
def test_nobody_is_addressed_by_a_title_alone(name: str) -> None:
    titles = {"dr", "prof", "mr", "mrs", "ms", "herr", "sir", "sra"}
    short = short_name(name)
    words = {word.strip(".").casefold() for word in short.split()}
    assert not words or words - titles or short == " ".join(name.split())


@pytest.mark.parametrize("name", ["Dr.", "Frau", "Frau Dr."])
def test_a_title_alone_is_no_name_to_greet_with(name: str) -> None:
    assert parts_for_salutation(name) == NameParts(name)
