"""The charset of a text table, and the words that show how it reads."""

import pytest

from desktop.exchange.charset_guess import guess_charset
from desktop.exchange.found import ReadAs
from desktop.exchange.reader import read_file

RUSSIAN = "Компания;Должность\nРога и копыта;Пекарь\nСинее море;Повар\n"
JAPANESE = "会社,職種\nブルーフィン,パン職人\nアクメ株式会社,データエンジニア\n"
GERMAN = "Firma;Tätigkeit\nMüller & Söhne;Bäcker\n"
CZECH = "Firma;Pozice\nŘíčanská pekárna;Pekař\n"


@pytest.mark.parametrize(
    ("text", "charset", "guessed"),
    [
        (RUSSIAN, "cp1251", "cp1251"),
        (RUSSIAN, "utf-8", ""),
        (RUSSIAN, "utf-16", ""),
        (RUSSIAN, "utf-16-le", ""),
        (JAPANESE, "cp932", "cp932"),
        (JAPANESE, "utf-8", ""),
        (GERMAN, "cp1252", ""),
        (GERMAN, "utf-8-sig", ""),
        (GERMAN, "mac_roman", "mac_roman"),
        (GERMAN, "cp850", "cp850"),
        ("Société;Rôle\nÉlan;Géomètre\n", "mac_roman", "mac_roman"),
        ("Société;Rôle\nÉlan;Géomètre\n", "cp1252", ""),
        ("Société;Rôle\nL’Œuvre d’été;x\n", "cp1252", ""),
        ("Podjetje;x\nŠiška;Žaga\nKoš;Ježek\n", "cp1250", ""),
        ("Company;Pay\nIt’s–us;€5\n", "cp1252", ""),
        (CZECH, "cp1250", ""),
        ("Company;Position\nŘíčanská;Pekař\n", "cp1250", ""),
        ("Ø;ØØØØØØ\nÅÅÅÅ;ÆÆÆÆ\n", "cp1252", ""),
        ("Company;Role\nBluefin;Baker\n", "ascii", ""),
    ],
)
def test_another_script_is_told_by_its_letters(text: str, charset: str, guessed: str) -> None:
    assert guess_charset(text.encode(charset)) == guessed


@pytest.mark.parametrize(
    ("data", "read_as"),
    [
        (RUSSIAN.encode("cp1251"), ("cp1251", "Компания · Должность · Рога · и · копыта · Пекарь")),
        (
            JAPANESE.encode("cp932"),
            ("cp932", "会社 · 職種 · ブルーフィン · パン職人 · アクメ株式会社 · データエンジニア"),
        ),
        (GERMAN.encode("cp1252"), ("cp1252", "Tätigkeit · Müller · Söhne · Bäcker")),
        (GERMAN.encode(), ("utf-8", "Tätigkeit · Müller · Söhne · Bäcker")),
    ],
)
def test_a_table_says_how_it_was_read(data: bytes, read_as: tuple[str, str]) -> None:
    assert read_file(data).read_as == ReadAs(charset=read_as[0], sample=read_as[1])


@pytest.mark.parametrize("data", [GERMAN.encode("utf-8-sig"), b"Company,Role\nBluefin,Baker\n"])
def test_a_table_that_reads_the_same_way_in_all_charsets_asks_nothing(data: bytes) -> None:
    assert read_file(data).read_as is None


def test_a_chosen_charset_wins_over_the_guess() -> None:
    reading = read_file(CZECH.encode("cp1250"), "cp1250")
    assert reading.read_as == ReadAs(charset="cp1250", sample="Říčanská · pekárna · Pekař")
    assert read_file(CZECH.encode("cp1250")).read_as == ReadAs(
        charset="cp1252", sample="Øíèanská · pekárna · Pekaø"
    )
