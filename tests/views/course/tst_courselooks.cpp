// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen of an event in a window of 1280 × 720.
#include "coursetabfixture.h"

#include "calendar/uilocale.h"
#include "common/listformsplit.h"
#include "common/style.h"
#include "course/eventaboutpage.h"
#include "course/registrationform.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestCourseLooks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::CourseTabFixture>(); }
    void cleanup() { m.reset(); }

    void whereSomebodyStandsIsReadWhole()
    {
        const Id event = m->file.event("Full", 2);
        for (const char *name : {"Ek", "Ask", "Alm", "Dal"})
            m->file.registered(event, m->file.person("Anna", name));
        QVERIFY(m->file.courses->cancelRegistrations({m->file.detail(event).registrations.first().id}, {}).ok());
        QVERIFY(m->file.courses->offerSeats({m->file.detail(event).registrations.at(2).id}, QDate(2026, 3, 28)).ok());
        m->show();
        m->open(event, u"registrations"_s);
        m->settle();
        auto *table = m->find<TableView>("registrationTable");
        const auto *model = qobject_cast<const RowModelBase *>(table->model());
        const QHeaderView *header = table->horizontalHeader();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (!QStringList{u"number"_s, u"name"_s, u"seat"_s}.contains(model->columnKey(column)))
                continue;
            const int needed = static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(column);
            QVERIFY2(needed <= header->sectionSize(column), qPrintable(model->columnKey(column)));
            QVERIFY2(header->sectionViewportPosition(column) + header->sectionSize(column) <= table->viewport()->width(), qPrintable(model->columnKey(column)));
        }
    }

    void whatListsOfferIsReadWhole()
    {
        const Id event = m->file.event("Lärcirkel");
        for (const auto &[from, to] : {std::pair{"2026-09-28T09:00+02:00", "2026-09-28T10:00+02:00"}, {"2026-11-25T09:00+01:00", "2026-11-25T10:00+01:00"}}) {
            Session session = m->file.session(from, to);
            session.event = event;
            QVERIFY(m->file.courses->addSession(session).ok());
        }
        m->file.registered(event, m->file.person("Anna", "Ek"));
        m->show();
        for (const auto &[page, name] : {std::pair{u"attendance"_s, "attendanceDay"}, {u"programme"_s, "programmeDay"}}) {
            m->open(event, page);
            const auto *combo = m->find<QComboBox>(name);
            QVERIFY(combo->isVisible());
            for (int i = 0; i < combo->count(); ++i)
                QVERIFY2(combo->fontMetrics().horizontalAdvance(combo->itemText(i)) + 2 * measure::grid < combo->width(), qPrintable(combo->itemText(i)));
        }
    }

    void anotherEventBeginsAtItsTop()
    {
        const Id one = m->file.event("Kurs");
        const Id other = m->file.event("Annan");
        m->show();
        m->open(one, u"about"_s);
        const auto *area = m->find<EventAboutPage>("aboutPage")->findChild<QScrollArea *>();
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
        const int down = area->verticalScrollBar()->value();
        QVERIFY(down > 0);
        // What is changed of the same one leaves it where it is.
        QVERIFY(m->file.courses->changeEvent(one, {{u"note"_s, u"Ring"_s}}).ok());
        m->settle();
        QCOMPARE(area->verticalScrollBar()->value(), down);
        m->open(other, u"about"_s);
        QCOMPARE(area->verticalScrollBar()->value(), 0);
    }

    void whatWasBegunForOneEventIsNotAddedToAnother_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("field");
        QTest::newRow("economy") << u"economy"_s << u"newBudgetText"_s;
        QTest::newRow("checklist") << u"checklist"_s << u"newTask"_s;
        QTest::newRow("registrations") << u"registrations"_s << u"registerPerson"_s;
    }
    void whatWasBegunForOneEventIsNotAddedToAnother()
    {
        QFETCH(QString, page);
        QFETCH(QString, field);
        const Id one = m->file.event("Kurs");
        const Id other = m->file.event("Annan");
        m->show();
        m->open(one, page);
        auto *edit = m->find<QLineEdit>(qPrintable(field));
        edit->setFocus();
        QTest::keyClicks(edit, u"Ring Kajsa"_s);
        // It stays as long as the event does.
        QVERIFY(m->file.courses->changeEvent(one, {{u"note"_s, u"Ring"_s}}).ok());
        m->settle();
        QCOMPARE(edit->text(), u"Ring Kajsa"_s);
        m->open(other, page);
        QCOMPARE(edit->text(), QString());
    }

    void onePrimaryButton_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("add");
        QTest::newRow("checklist") << u"checklist"_s << u"addTask"_s;
        QTest::newRow("questions") << u"evaluation"_s << u"addQuestion"_s;
        QTest::newRow("economy") << u"economy"_s << u"addBudget"_s;
    }
    void onePrimaryButton()
    {
        QFETCH(QString, page);
        QFETCH(QString, add);
        const Id event = m->file.event("Kurs");
        m->show();
        m->open(event, page);
        const auto *pane = m->tab->detail()->pane()->page(page);
        auto *button = pane->findChild<QPushButton *>(add);
        QList<QPushButton *> primary = primaryOf(pane);
        QCOMPARE(primary.size(), 1);
        QVERIFY(primary.first() != button);
        // Once there is something, it is the one that adds more.
        QTest::mouseClick(primary.first(), Qt::LeftButton);
        if (page == u"economy"_s) {
            QTest::keyClicks(m->find<QLineEdit>("newBudgetText"), u"Lokal"_s);
            QTest::keyClick(m->find<QLineEdit>("newBudgetText"), Qt::Key_Return);
            m->find<QLineEdit>("newBudget")->setText(u"1 000"_s);
            button->click();
        }
        m->settle();
        primary = primaryOf(pane);
        QCOMPARE(primary, QList<QPushButton *>{button});
    }

    void onePrimaryButtonBesideNoEvents()
    {
        m->show();
        QCOMPARE(primaryOf(m->tab->list()).size(), 1);
        m->file.event("Kurs");
        m->settle();
        QCOMPARE(primaryOf(m->tab->list()), QList<QPushButton *>{m->find<QPushButton>("newEvent")});
    }

    void amountsAreGrouped_data()
    {
        QTest::addColumn<int>("capacity");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<QString>("said");
        QTest::newRow("no capacity") << 0 << 0 << u"9 880"_s;
        QTest::newRow("seats") << 12000 << 0 << u"9 880 of 12 000"_s;
        QTest::newRow("waiting") << 12000 << 1500 << u"9 880 of 12 000, 1 500 waiting"_s;
    }
    void amountsAreGrouped()
    {
        QFETCH(int, capacity);
        QFETCH(int, waiting);
        QFETCH(QString, said);
        const UiLocaleScope swedish(u"sv"_s);
        EventListRow row{EventRow{}};
        row.registered = 9880;
        row.count = {9880, waiting, 0, 0};
        if (capacity > 0)
            row.capacity = capacity;
        QCOMPARE(seatsText(row).replace(QChar(QChar::Nbsp), u' '), said);
    }

    void aRegistrationHasRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Qt::Orientation>("orientation");
        // What a window of 1280 × 720 leaves the page, and a large one.
        QTest::newRow("small") << QSize(1134, 626) << Qt::Vertical;
        QTest::newRow("large") << QSize(2200, 900) << Qt::Horizontal;
    }
    void aRegistrationHasRoom()
    {
        QFETCH(QSize, size);
        QFETCH(Qt::Orientation, orientation);
        const Id event = m->file.event("Kurs", 20);
        m->file.registered(event, m->file.person("Anna", "Ek"));
        m->show();
        m->tab->resize(size);
        m->open(event, u"registrations"_s);
        auto *split = m->tab->findChild<ListFormSplit *>();
        QCOMPARE(split->orientation(), orientation);
        const auto *form = m->tab->findChild<RegistrationForm *>();
        const auto *table = m->find<TableView>("registrationTable");
        QVERIFY2(form->height() >= 150, qPrintable(QString::number(form->height())));
        QVERIFY2(table->height() >= 100 && table->width() >= 500, qPrintable(u"%1×%2"_s.arg(table->width()).arg(table->height())));
        // The list makes room for the form as far as one wants; that is remembered for each of the two ways.
        if (orientation == Qt::Vertical) {
            split->setSizes({80, split->height() - 80});
            QVERIFY(table->height() <= 120);
        }
        emit split->splitterMoved(80, 1);
        QVERIFY(m->settings.layouts.contains(orientation == Qt::Vertical ? u"course.registrations.split"_s : u"course.registrations.split.beside"_s));
    }

private:
    static QList<QPushButton *> primaryOf(const QWidget *pane)
    {
        QList<QPushButton *> found = pane->findChildren<QPushButton *>();
        found.removeIf([](const QPushButton *button) { return !button->isVisible() || !button->isDefault(); });
        return found;
    }

    std::unique_ptr<test::CourseTabFixture> m;
};

LANSNAV_TEST_MAIN(TestCourseLooks)
#include "tst_courselooks.moc"
