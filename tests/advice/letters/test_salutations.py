"""Names and greetings by the customs of each language; women and men are never guessed."""

import pytest

from desktop.advice.letter_check.check import check
from desktop.advice.letter_check.model import CheckContext, FindingKind, Letter
from desktop.advice.letters.library import languages
from desktop.advice.letters.salutation import addressed
from desktop.core.kinds import Courtesy, LetterKind, LetterLanguage
from desktop.core.records import Person
from tests.advice.letters.records import RESOURCES, library, phrases

EN, DE, FR, ES = LetterLanguage
MS, MR = Courtesy

Row = tuple[str, Courtesy | None, str, str, str, str, str]

#: Name, courtesy, form of address, and the greeting in English, German, French and Spanish.
TABLE: list[Row] = [
    ("Dana Reyes", MS, "", "Dear Ms Reyes", "Sehr geehrte Frau Reyes", "Madame Reyes",
     "Estimada Sra. Reyes"),
    ("Lee Okafor", MR, "", "Dear Mr Okafor", "Sehr geehrter Herr Okafor", "Monsieur Okafor",
     "Estimado Sr. Okafor"),
    # neither is known: the whole name, in a form for everybody
    ("Dana Reyes", None, "", "Dear Dana", "Guten Tag Dana Reyes", "Bonjour Dana Reyes",
     "Buenos días, Dana Reyes"),
    # titles
    ("Dr. Dana Reyes", MS, "", "Dear Dr Reyes", "Sehr geehrte Frau Dr. Reyes", "Madame Reyes",
     "Estimada Dra. Reyes"),
    ("Dr. Dana Reyes", None, "", "Dear Dr. Reyes", "Guten Tag Dr. Dana Reyes",
     "Bonjour Docteur Reyes", "Buenos días, Dr. Dana Reyes"),
    ("Prof. Dr. Karl Weber", MR, "", "Dear Prof. Weber", "Sehr geehrter Herr Professor Weber",
     "Monsieur le Professeur", "Estimado profesor Weber"),
    ("Mag. Eva Huber", MS, "", "Dear Ms Huber", "Sehr geehrte Frau Mag. Huber", "Madame Huber",
     "Estimada Sra. Huber"),
    ("Lic. Hernández", None, "", "Dear Lic. Hernández", "Guten Tag Lic. Hernández",
     "Bonjour Lic. Hernández", "Buenos días, Lic. Hernández"),
    ("Lic. Hernández", MS, "", "Dear Ms Hernández", "Sehr geehrte Frau Hernández",
     "Madame Hernández", "Estimada Lic. Hernández"),
    ("Ing. Ramírez", MR, "", "Dear Mr Ramírez", "Sehr geehrter Herr Ing. Ramírez",
     "Monsieur Ramírez", "Estimado Ing. Ramírez"),
    ("Ing. Hofer", None, "", "Dear Ing. Hofer", "Guten Tag Ing. Hofer", "Bonjour Ing. Hofer",
     "Buenos días, Ing. Hofer"),
    ("Dr. García", None, "", "Dear Dr. García", "Guten Tag Dr. García",
     "Bonjour Docteur García", "Buenos días, Dr. García"),
    ("Prof. Díaz", None, "", "Dear Prof. Díaz", "Guten Tag Prof. Díaz",
     "Bonjour Professeur Díaz", "Buenos días, Prof. Díaz"),
    ("Maître Dupuis", None, "", "Dear Maître Dupuis", "Guten Tag Maître Dupuis",
     "Bonjour Maître Dupuis", "Buenos días, Maître Dupuis"),
    ("Me Claire Dupuis", MS, "", "Dear Ms Dupuis", "Sehr geehrte Frau Dupuis",
     "Maître Dupuis", "Estimada Sra. Dupuis"),
    ("Dipl.-Ing. Weber", None, "", "Dear Dipl.-Ing. Weber", "Guten Tag Dipl.-Ing. Weber",
     "Bonjour Dipl.-Ing. Weber", "Buenos días, Dipl.-Ing. Weber"),
    ("Dipl.-Ing. Karl Weber", MR, "", "Dear Mr Weber", "Sehr geehrter Herr Weber",
     "Monsieur Weber", "Estimado Sr. Weber"),
    # women's and men's forms that stand before the name
    ("Frau Dr. Brückner", None, "", "Dear Frau Dr. Brückner", "Sehr geehrte Frau Dr. Brückner",
     "Madame Brückner", "Estimada Dra. Brückner"),
    ("Hr. Huber", None, "", "Dear Hr. Huber", "Sehr geehrter Herr Huber", "Monsieur Huber",
     "Estimado Sr. Huber"),
    ("la señora Ortega", None, "", "Dear señora Ortega", "Sehr geehrte Frau Ortega",
     "Madame Ortega", "Estimada Sra. Ortega"),
    # abbreviations that are courtesies in one language; what was entered is surer
    ("M. Dupont", None, "", "Dear M. Dupont", "Guten Tag M. Dupont", "Monsieur Dupont",
     "Buenos días, M. Dupont"),
    ("M. Smith", MS, "", "Dear Ms Smith", "Sehr geehrte Frau Smith", "Madame Smith",
     "Estimada Sra. Smith"),
    ("Jean Dupont", None, "M. Dupont", "Dear M. Dupont", "Guten Tag M. Dupont",
     "Monsieur Dupont", "Buenos días, M. Dupont"),
    ("Fr. Klein", None, "", "Dear Fr. Klein", "Sehr geehrte Frau Klein", "Bonjour Fr. Klein",
     "Buenos días, Fr. Klein"),
    ("Fr. Dr. Anna Klein", None, "", "Dear Fr. Dr. Anna Klein", "Sehr geehrte Frau Dr. Klein",
     "Bonjour Fr. Dr. Anna Klein", "Buenos días, Fr. Dr. Anna Klein"),
    ("Mme Claire Dupont", None, "", "Dear Mme Dupont", "Sehr geehrte Frau Dupont",
     "Madame Dupont", "Estimada Sra. Dupont"),
    ("Sra. García López", None, "", "Dear Sra. García López", "Sehr geehrte Frau García López",
     "Madame García López", "Estimada Sra. García López"),
    ("Dra. Ana Ortega", None, "", "Dear Dra. Ana Ortega", "Sehr geehrte Frau Dr. Ana Ortega",
     "Madame Ana Ortega", "Estimada Dra. Ana Ortega"),
    # particles, capitals, initials, one word, two family names
    ("Karl von der Heide", MR, "", "Dear Mr von der Heide", "Sehr geehrter Herr von der Heide",
     "Monsieur von der Heide", "Estimado Sr. von der Heide"),
    ("DUPONT Claire", MS, "", "Dear Ms Dupont", "Sehr geehrte Frau Dupont", "Madame Dupont",
     "Estimada Sra. Dupont"),
    ("Mme LE GOFF", None, "", "Dear Mme LE GOFF", "Sehr geehrte Frau Le Goff",
     "Madame Le Goff", "Estimada Sra. Le Goff"),
    ("LE GOFF Claire", MS, "", "Dear Ms Le Goff", "Sehr geehrte Frau Le Goff",
     "Madame Le Goff", "Estimada Sra. Le Goff"),
    ("Dupont, Claire", MS, "", "Dear Ms Dupont", "Sehr geehrte Frau Dupont", "Madame Dupont",
     "Estimada Sra. Dupont"),
    ("Mme Ben Hassine", None, "", "Dear Mme Ben Hassine", "Sehr geehrte Frau Ben Hassine",
     "Madame Ben Hassine", "Estimada Sra. Ben Hassine"),
    ("Mr. Ben Saïd", None, "", "Dear Mr. Ben Saïd", "Sehr geehrter Herr Ben Saïd",
     "Monsieur Ben Saïd", "Estimado Sr. Ben Saïd"),
    ("Leïla Ben Ali", MS, "", "Dear Ms Ben Ali", "Sehr geehrte Frau Ben Ali",
     "Madame Ben Ali", "Estimada Sra. Ben Ali"),
    ("Ben Smith", MR, "", "Dear Mr Smith", "Sehr geehrter Herr Smith", "Monsieur Smith",
     "Estimado Sr. Smith"),
    ("Claire Le Goff", MS, "", "Dear Ms Le Goff", "Sehr geehrte Frau Le Goff",
     "Madame Le Goff", "Estimada Sra. Le Goff"),
    ("Juan De la Cruz", MR, "", "Dear Mr De la Cruz", "Sehr geehrter Herr De la Cruz",
     "Monsieur De la Cruz", "Estimado Sr. De la Cruz"),
    ("Herr Van den Berg", None, "", "Dear Herr Van den Berg", "Sehr geehrter Herr Van den Berg",
     "Monsieur Van den Berg", "Estimado Sr. Van den Berg"),
    ("Herr Schmidt jun.", None, "", "Dear Herr Schmidt", "Sehr geehrter Herr Schmidt",
     "Monsieur Schmidt", "Estimado Sr. Schmidt"),
    ("D. Reyes", MS, "", "Dear Ms Reyes", "Sehr geehrte Frau Reyes", "Madame Reyes",
     "Estimada Sra. Reyes"),
    ("D. Reyes", None, "", "Dear D. Reyes", "Guten Tag D. Reyes", "Bonjour D. Reyes",
     "Buenos días, D. Reyes"),
    ("Weber", MS, "", "Dear Ms Weber", "Sehr geehrte Frau Weber", "Madame Weber",
     "Estimada Sra. Weber"),
    ("Ana María López", MS, "", "Dear Ana", "Sehr geehrte Frau Ana María López",
     "Madame Ana María López", "Estimada Sra. Ana María López"),
    # family names in front, of which it is not certain how many words they are
    ("García López, Ana", None, "", "Dear García López, Ana", "Guten Tag García López, Ana",
     "Bonjour García López, Ana", "Buenos días, García López, Ana"),
    # Asian names: which word is the family name is not certain
    ("Kim Min-jun", MR, "", "Dear Kim Min-jun", "Sehr geehrter Herr Kim Min-jun",
     "Monsieur Kim Min-jun", "Estimado Sr. Kim Min-jun"),
    ("Nguyen Thi Mai", MS, "", "Dear Nguyen Thi Mai", "Sehr geehrte Frau Nguyen Thi Mai",
     "Madame Nguyen Thi Mai", "Estimada Sra. Nguyen Thi Mai"),
    ("山田太郎", None, "", "Dear 山田太郎", "Guten Tag 山田太郎", "Bonjour 山田太郎",
     "Buenos días, 山田太郎"),
    # the entered form of address comes first: a first name, a title, a courtesy
    ("Dana Reyes", MS, "Dana", "Dear Dana", "Guten Tag Dana", "Bonjour Dana",
     "Buenos días, Dana"),
    ("Dana Reyes", MS, "Dr Reyes", "Dear Dr Reyes", "Sehr geehrte Frau Dr. Reyes",
     "Madame Reyes", "Estimada Dra. Reyes"),
    ("Dana Reyes", None, "Frau Reyes", "Dear Frau Reyes", "Sehr geehrte Frau Reyes",
     "Madame Reyes", "Estimada Sra. Reyes"),
    ("dana@example.com", None, "Team Nord", "Dear Team Nord", "Guten Tag Team Nord",
     "Bonjour Team Nord", "Buenos días, Team Nord"),
    # no person: the template's own words for nobody known by name
    ("dana@example.com", MS, "", "", "", "", ""),
]  # fmt: skip


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row[0]}, {row[1]}, {row[2]}")
def test_a_greeting_follows_the_custom_of_its_language(row: Row) -> None:
    name, courtesy, form, english, german, french, spanish = row
    person = Person(id="a", name=name, courtesy=courtesy, form_of_address=form)
    wanted = {EN: english, DE: german, FR: french, ES: spanish}
    found = {
        one: addressed(person, library(one).words.salutations).greeting
        for one in languages(RESOURCES / "letters")
    }
    assert found == {one: wanted[one] for one in found}


#: Greetings to more than one person, which a letter never has: each gets one of their own.
SEVERAL = {
    EN: ("Dear Dana and Lee,", "Dear all,"),
    DE: ("Sehr geehrte Frau Reyes und Herr Okafor,", "Guten Tag zusammen,"),
    FR: ("Madame Reyes et Monsieur Okafor,", "Bonjour à tous,"),
    ES: ("Estimados Sra. Reyes y Sr. Okafor:", "Estimados todos:"),
}
NOBODY = {
    EN: "Dear Sir or Madam,",
    DE: "Sehr geehrte Damen und Herren,",
    FR: "Madame, Monsieur,",
    ES: "A quien corresponda:",
}


def findings(language: LetterLanguage, greeting: str, courtesy: Courtesy) -> set[FindingKind]:
    person = Person(id="a", name="Dana Reyes", courtesy=courtesy)
    first = addressed(person, library(language).words.salutations).name
    context = CheckContext(
        phrases=phrases(language), name="Dana Reyes", first=first, others=("Lee Okafor",)
    )
    text = f"{greeting}\n\nText.\n\nSam"
    return {f.kind for f in check(Letter(kind=LetterKind.TALK, subject="", body=text), context)}


@pytest.mark.parametrize("language", languages(RESOURCES / "letters"))
def test_a_greeting_to_several_people_is_found(language: LetterLanguage) -> None:
    for greeting in SEVERAL[language]:
        assert FindingKind.SEVERAL_PEOPLE in findings(language, greeting, MS), greeting


@pytest.mark.parametrize("language", languages(RESOURCES / "letters"))
def test_a_greeting_to_nobody_is_found_where_the_name_is_known(language: LetterLanguage) -> None:
    assert FindingKind.WRONG_NAME in findings(language, NOBODY[language], MS)


@pytest.mark.parametrize("language", languages(RESOURCES / "letters"))
def test_the_greeting_of_the_language_has_no_fault(language: LetterLanguage) -> None:
    about_names = {
        FindingKind.WRONG_NAME, FindingKind.MISSPELT_NAME, FindingKind.SEVERAL_PEOPLE,
        FindingKind.NOT_ADDRESSED,
    }  # fmt: skip
    for courtesy in Courtesy:
        person = Person(id="a", name="Dana Reyes", courtesy=courtesy)
        greeting = addressed(person, library(language).words.salutations).greeting
        assert not about_names & findings(language, f"{greeting},", courtesy)
