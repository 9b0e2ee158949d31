// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/firstrows.h"
#include "list/rowsorter.h"
#include "support/testmain.h"

#include <QRandomGenerator>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

Id idOf(int number)
{
    return Id::natural(u"row", {QString::number(number)});
}

QList<Id> sorted(const QVariantList &values, Qt::SortOrder order)
{
    RowSorter sorter(values.size());
    for (const QVariant &value : values)
        sorter.add(value);
    QList<Id> ids;
    for (const int row : sorter.order(order))
        ids.append(idOf(row));
    return ids;
}

} // namespace

class TestFirstRows : public QObject
{
    Q_OBJECT

private slots:
    void asTheSorterSays_data()
    {
        QTest::addColumn<QVariantList>("values");
        QTest::newRow("nothing") << QVariantList{};
        QTest::newRow("å ä ö, signs, numbers in text")
            << QVariantList{u"Östen"_s, u"Åke"_s, u"Ärla"_s, u"Zoë"_s, u"Bo 10"_s, u"Bo 2"_s, u"bo 2"_s, u"-"_s, u"Émile"_s};
        QTest::newRow("empty last") << QVariantList{QString(), u"b"_s, QVariant(), u"a"_s, u""_s};
        QTest::newRow("numbers") << QVariantList{3, 1, QVariant(), 2, 1, 3};
        QTest::newRow("text after numbers") << QVariantList{u"a"_s, 1, u"b"_s, 0, QString()};
        QVariantList many;
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            QString text;
            for (quint32 length = random.bounded(4U); length > 0; --length)
                text += u"abåäöé 19-"_s.at(int(random.bounded(10U)));
            many.append(text);
        }
        QTest::newRow("many, often equal") << many;
    }
    void asTheSorterSays()
    {
        QFETCH(QVariantList, values);
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            for (const int count : {1, 3, 50, 5000}) {
                FirstRows first(count, order);
                for (int row = 0; row < values.size(); ++row)
                    first.add(idOf(row), values.at(row));
                QCOMPARE(first.seen(), int(values.size()));
                QCOMPARE(first.ids(), sorted(values, order).mid(0, count));
            }
        }
    }
};

LANSNAV_TEST_MAIN(TestFirstRows)
#include "tst_firstrows.moc"
