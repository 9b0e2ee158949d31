// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/demonames.h"

using namespace Qt::StringLiterals;

namespace lansnav {

const QStringList &demoGivenNames()
{
    static const QStringList names = {
        u"Åsa"_s, u"Örjan"_s, u"Märta"_s, u"Göran"_s, u"Malin"_s, u"Fredrik"_s, u"Sofia"_s, u"Anders"_s, u"Ingrid"_s, u"Lars"_s,
        u"Eva"_s, u"Björn"_s, u"Kerstin"_s, u"Håkan"_s, u"Susanne"_s, u"Mikael"_s, u"Annelie"_s, u"Jörgen"_s, u"Ulrika"_s, u"Pär"_s,
        u"Hanna"_s, u"Magnus"_s, u"Elin"_s, u"Tobias"_s, u"Frida"_s, u"Niklas"_s, u"Ebba"_s, u"Viktor"_s, u"Agneta"_s, u"Roland"_s,
        u"Anna-Karin"_s, u"Britt-Marie"_s, u"Karl-Johan"_s, u"Ann-Sofie"_s, u"Lars-Erik"_s, u"Maj-Britt"_s, u"Per-Olof"_s, u"Eva-Lena"_s,
        u"Amina"_s, u"Hassan"_s, u"Fatima"_s, u"Yusuf"_s, u"Zahra"_s, u"Ahmed"_s, u"Samira"_s, u"Omar"_s, u"Leyla"_s, u"Dilan"_s,
        u"Amir"_s, u"Nasrin"_s, u"Elif"_s, u"Goran"_s, u"Milica"_s, u"Danijela"_s, u"Katarzyna"_s, u"Piotr"_s, u"Olena"_s, u"Dmytro"_s,
        u"Nguyen"_s, u"Mei"_s, u"Abdi"_s, u"Hodan"_s, u"Selam"_s, u"Tesfaye"_s, u"Aino"_s, u"Pekka"_s, u"Päivi"_s, u"Carmen"_s,
        u"José"_s, u"Renée"_s, u"Chloé"_s, u"Siv"_s, u"Gun"_s, u"Bo"_s, u"Ulf"_s, u"Linn"_s, u"Moa"_s, u"Alva"_s,
    };
    return names;
}

const QStringList &demoFamilyNames()
{
    static const QStringList names = {
        u"Åkerlund"_s, u"Ärlebrant"_s, u"Öhman"_s, u"Sjögren"_s, u"Björklöf"_s, u"Hägglund"_s, u"Lövgren"_s, u"Söderqvist"_s, u"Åhlén"_s,
        u"Österdahl"_s, u"Nyström"_s, u"Forsgård"_s, u"Hedlöf"_s, u"Kvarnström"_s, u"Råberg"_s, u"Tallmark"_s, u"Vikström"_s, u"Ljungdahl"_s,
        u"Granfelt"_s, u"Mossberg"_s, u"Ryttare"_s, u"Dahlqvist"_s, u"Fjällbrandt"_s, u"Stenhammar"_s, u"Ekdahl"_s, u"Rosengård"_s,
        u"Bergvall"_s, u"Norrby"_s, u"Palmcrantz"_s, u"Wikander"_s, u"Alsterlund"_s, u"Trädgårdh"_s, u"Hällström"_s, u"Lönnkvist"_s,
        u"Andersson"_s, u"Nilsson"_s, u"Eriksson"_s, u"Larsson"_s, u"Persson"_s, u"Svensson"_s, u"Gustafsson"_s, u"Jonsson"_s,
        u"Hansson"_s, u"Bengtsson"_s, u"Lindqvist"_s, u"Axelsson"_s, u"Magnusson"_s, u"Håkansson"_s, u"Sandström"_s, u"Åström"_s,
        u"Hosseini"_s, u"Abdullahi"_s, u"Haddad"_s, u"El Amrani"_s, u"Yılmaz"_s, u"Çelik"_s, u"Demir"_s, u"Petrović"_s, u"Hadžić"_s,
        u"Kowalczyk"_s, u"Wójcik"_s, u"Shevchenko"_s, u"Tran"_s, u"Pham"_s, u"Warsame"_s, u"Farah"_s, u"Gebremedhin"_s, u"Tekle"_s,
        u"Virtanen"_s, u"Mäkelä"_s, u"Korhonen"_s, u"da Silva"_s, u"Muñoz"_s, u"García"_s, u"von Essendorf"_s, u"af Ekeskog"_s,
    };
    return names;
}

} // namespace lansnav
