// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "common/tableview.h"
#include "exchange/importengine.h"
#include "shell/importcolumnspage.h"
#include "shell/importpreviewmodel.h"
#include "shell/importpreviewpage.h"
#include "shell/importresultpage.h"
#include "shell/importsession.h"
#include "shell/importsourcepage.h"
#include "shell/importwizard.h"
#include "shell/targetfields.h"
#include "shellfixture.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;
using Step = ImportWizard::Step;

class TestImportWizard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ShellFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    AppContext m_context;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_fixture->dir.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }

    int people() { return m_store->database().value(u"SELECT count(*) FROM person WHERE deleted = 0"_s)->toInt(); }

    /// Presses Next and waits for the page after it.
    static bool step(ImportWizard &wizard, Step expected)
    {
        QSignalSpy shown(&wizard, &ImportWizard::stepShown);
        wizard.next();
        return (!shown.isEmpty() || shown.wait(20000)) && wizard.step() == expected;
    }

    static bool read(ImportWizard &wizard, const QString &path)
    {
        QSignalSpy shown(&wizard, &ImportWizard::stepShown);
        wizard.setFile(path);
        return (!shown.isEmpty() || shown.wait(20000)) && wizard.session()->book();
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<ShellFixture>();
        const auto made = m_fixture->make(m_fixture->path);
        QVERIFY2(made.ok(), qPrintable(made ? QString() : made.error().sentence));
        auto opened = Store::open(m_fixture->path, m_fixture->setup.schema, m_fixture->environment);
        QVERIFY(opened.ok());
        m_store = std::move(opened).value();
        m_context = {};
        m_context.store = m_store.get();
        m_context.areas = &m_fixture->areas;
        m_context.settings = &m_fixture->settings;
    }

    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void importsPeopleAndAgainChangesNothing()
    {
        const QString path = write(u"people.csv"_s, "Förnamn;Efternamn;E-post\nAnna;Ek;anna.ek@example.org\nBo;Lind;bo.lind@example.org\n");
        ImportWizard wizard(m_context, u"people"_s, {});
        QVERIFY(read(wizard, path));
        QVERIFY(step(wizard, Step::Columns));
        QVERIFY(step(wizard, Step::Preview));
        auto *preview = wizard.findChild<ImportPreviewPage *>();
        QAbstractItemModelTester tester(preview->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(preview->model()->rowCount(), 2);
        QCOMPARE(wizard.session()->plan()->count(RowFate::New), 2);
        preview->showOnly(RowFate::Refused);
        QCOMPARE(preview->model()->rowCount(), 0);
        preview->showOnly(std::nullopt);
        QCOMPARE(people(), 0);
        QVERIFY(step(wizard, Step::Result));
        QCOMPARE(people(), 2);
        QCOMPARE(wizard.session()->report().added, 2);
        QVERIFY(!wizard.session()->report().act.isEmpty());

        ImportWizard again(m_context, u"people"_s, {});
        QVERIFY(read(again, path));
        QVERIFY(step(again, Step::Columns));
        QVERIFY(step(again, Step::Preview));
        QCOMPARE(again.session()->plan()->count(RowFate::Unchanged), 2);
        QVERIFY(!again.session()->plan()->changesAnything());

        QVERIFY(wizard.session()->takeBack().ok());
        QCOMPARE(people(), 0);
    }

    /// The last page counts what was written, and what was left out apart from that.
    void undecidedRowsAreToldApart()
    {
        const QString path = write(u"doubt.csv"_s, "Namn;E-post\n=Anna Ek;anna.ek@example.org\nBo Lind;bo.lind@example.org\n");
        ImportWizard wizard(m_context, u"people"_s, {});
        QVERIFY(read(wizard, path));
        QVERIFY(step(wizard, Step::Columns));
        QVERIFY(step(wizard, Step::Preview));
        QCOMPARE(wizard.session()->plan()->count(RowFate::Doubtful), 1);
        QVERIFY(step(wizard, Step::Result));
        QCOMPARE(people(), 1);
        QCOMPARE(wizard.session()->report().added, 1);
        const QString told = wizard.findChild<ImportResultPage *>()->sentence();
        QVERIFY2(told.contains(u"1 new"_s) && told.contains(u"1 doubtful row(s) left out"_s), qPrintable(told));
    }

    void whatIsLeftOutIsToldBeforehand_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("told");
        QTest::newRow("headings alone") << QByteArray("Namn;E-post\n") << u"no rows below them"_s;
        QTest::newRow("masked people") << QByteArray("Namn;E-post\nSkyddade personuppgifter (K7M2);\n") << u"protected identity"_s;
    }
    /// Where nothing goes in, the preview says why; there is no page after it that could.
    void whatIsLeftOutIsToldBeforehand()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, told);
        ImportWizard wizard(m_context, u"people"_s, {});
        QVERIFY(read(wizard, write(u"empty.csv"_s, list)));
        QVERIFY(step(wizard, Step::Columns));
        QVERIFY(step(wizard, Step::Preview));
        QString said;
        for (const QLabel *label : wizard.findChild<ImportPreviewPage *>()->findChildren<QLabel *>())
            said += label->text() + u'\n';
        QVERIFY2(said.contains(told), qPrintable(said));
        QVERIFY(!said.contains(u"in the file is here already"_s));
    }

    void aListWithoutHeadingsIsMappedByHand()
    {
        const QString path = write(u"bare.csv"_s, "Anna Ek;anna.ek@example.org\nBo Lind;bo.lind@example.org\n");
        ImportWizard wizard(m_context, u"people"_s, {});
        QVERIFY(read(wizard, path));
        QVERIFY(step(wizard, Step::Columns));
        auto *page = wizard.findChild<ImportColumnsPage *>();
        auto *headings = page->findChild<QCheckBox *>();
        QVERIFY(!headings->isChecked());
        QVERIFY(!page->isComplete());
        const auto fields = page->findChildren<QComboBox *>();
        QCOMPARE(fields.size(), 2);
        for (const auto &[field, key] : {std::pair(fields.at(0), u"name"_s), std::pair(fields.at(1), u"email"_s)}) {
            field->setCurrentIndex(field->findData(key));
            emit field->activated(field->currentIndex());
        }
        QVERIFY(page->isComplete());

        // The user may think otherwise, and back.
        QSignalSpy shown(&wizard, &ImportWizard::stepShown);
        headings->click();
        QVERIFY(shown.wait(20000));
        QCOMPARE(wizard.session()->plan()->headerRow, 0);
        QCOMPARE(wizard.session()->plan()->rows.size(), 1);
        headings->click();
        QVERIFY(shown.wait(20000));
        QCOMPARE(wizard.session()->plan()->rows.size(), 2);
        const auto fresh = page->findChildren<QComboBox *>();
        fresh.at(0)->setCurrentIndex(fresh.at(0)->findData(u"name"_s));
        emit fresh.at(0)->activated(fresh.at(0)->currentIndex());
        QVERIFY(step(wizard, Step::Preview));
        QVERIFY(step(wizard, Step::Result));
        QCOMPARE(people(), 2);
    }

    void aBrokenFileSaysWhyAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not a zip") << QByteArray("PK\x03\x04 this only begins like a workbook");
        QTest::newRow("empty") << QByteArray();
    }

    void aBrokenFileSaysWhyAndChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        ImportWizard wizard(m_context, u"people"_s, {});
        QSignalSpy failed(wizard.session(), &ImportSession::failed);
        QVERIFY(!read(wizard, write(u"broken.xlsx"_s, bytes)));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().value<Error>().sentence.isEmpty());
        QCOMPARE(wizard.step(), Step::Source);
        QCOMPARE(people(), 0);
    }

    void noHeadingFoundAsksForTheColumns()
    {
        ImportWizard wizard(m_context, u"people"_s, {});
        QVERIFY(read(wizard, write(u"numbers.csv"_s, "1;2;3\n4;5;6\n")));
        QVERIFY(step(wizard, Step::Columns));
        QVERIFY(!wizard.findChild<ImportColumnsPage *>()->isComplete());
        wizard.next();
        QVERIFY(!wizard.session()->isRunning());
        QCOMPARE(wizard.step(), Step::Columns);
    }

    void cancellingWritesNothing()
    {
        QByteArray bytes("Förnamn;Efternamn\n");
        for (int i = 0; i < 3000; ++i)
            bytes += "Anna;Ek" + QByteArray::number(i) + '\n';
        ImportWizard wizard(m_context, u"people"_s, {});
        QVERIFY(read(wizard, write(u"many.csv"_s, bytes)));
        QVERIFY(step(wizard, Step::Columns));
        QVERIFY(step(wizard, Step::Preview));
        QSignalSpy shown(&wizard, &ImportWizard::stepShown);
        wizard.next();
        wizard.session()->cancel();
        QVERIFY(!shown.isEmpty() || shown.wait(20000));
        QVERIFY(wizard.step() == Step::Preview || people() == 3000);
        if (wizard.step() == Step::Preview)
            QCOMPARE(people(), 0);
    }

    /// Protection that a note speaks of and nobody chose is said before the import, offered again by the next one, and taken by
    /// one press; then there is nothing left to change.
    void protectionIsOfferedUntilItIsChosen()
    {
        const Id target = someNetwork();
        const auto protectedNow = [&] { return m_store->database().value(u"SELECT count(*) FROM person WHERE protected = 1 AND deleted = 0"_s)->toInt(); };
        const int before = protectedNow();
        for (const bool choose : {false, true, false}) {
            ImportWizard wizard(m_context, u"members"_s, {{u"network"_s, target}});
            wizard.show();
            QVERIFY(read(wizard, QStringLiteral(LANSNAV_TEST_DATA "/BBIC nätverk kontaktlista.xlsx")));
            QTRY_VERIFY(wizard.findChild<TargetFields *>()->isComplete());
            QVERIFY(step(wizard, Step::Columns));
            QVERIFY(step(wizard, Step::Preview));
            const QList<ImportRow> &rows = wizard.session()->plan()->rows;
            const auto waiting = std::count_if(rows.cbegin(), rows.cend(), [](const ImportRow &row) { return row.staysUnprotected(); });
            QPushButton *all = nullptr;
            for (QPushButton *button : wizard.findChild<ImportPreviewPage *>()->findChildren<QPushButton *>())
                if (button->text() == ImportPreviewPage::tr("&Protect all who are proposed"))
                    all = button;
            QVERIFY(all);
            QCOMPARE(all->isVisible(), waiting > 0);
            if (choose) {
                QVERIFY(waiting > 0);
                all->click();
                QVERIFY(!all->isVisible());
                QVERIFY(wizard.session()->plan()->changesAnything());
                QVERIFY(step(wizard, Step::Result));
                QVERIFY(protectedNow() > before);
            } else if (protectedNow() == before) {
                QVERIFY(waiting > 0);
                QVERIFY(step(wizard, Step::Result));
                QCOMPARE(protectedNow(), before);
            } else {
                QCOMPARE(waiting, 0);
                QVERIFY(!wizard.session()->plan()->changesAnything());
            }
        }
    }

    /// The sheet decides what is proposed, until the user has chosen.
    void aSheetOfAttendanceIsProposedAsSuch()
    {
        ImportWizard wizard(m_context, u"members"_s, {{u"network"_s, someNetwork()}});
        wizard.show();
        auto *source = wizard.findChild<ImportSourcePage *>();
        QComboBox *sheet = nullptr;
        QComboBox *kind = nullptr;
        for (QComboBox *each : source->findChildren<QComboBox *>())
            if (each->findData(u"members"_s) >= 0)
                kind = each;
        QVERIFY(kind);
        QVERIFY(read(wizard, QStringLiteral(LANSNAV_TEST_DATA "/BBIC nätverk kontaktlista.xlsx")));
        for (QComboBox *each : source->findChildren<QComboBox *>())
            if (each->findData(u"Närvaro"_s) >= 0)
                sheet = each;
        QVERIFY(sheet);
        QCOMPARE(kind->currentData().toString(), u"members"_s);
        sheet->setCurrentIndex(sheet->findData(u"Närvaro"_s));
        QCOMPARE(kind->currentData().toString(), u"attendance"_s);
        sheet->setCurrentIndex(sheet->findData(u"Nätverk"_s));
        QCOMPARE(kind->currentData().toString(), u"members"_s);
        sheet->setCurrentIndex(sheet->findData(u"Närvaro"_s));
        kind->setCurrentIndex(kind->findData(u"members"_s));
        emit kind->activated(kind->currentIndex());
        sheet->setCurrentIndex(0);
        sheet->setCurrentIndex(sheet->findData(u"Närvaro"_s));
        QCOMPARE(kind->currentData().toString(), u"members"_s);

        // Read as members all the same, the days are not left out without a word.
        QTRY_VERIFY(wizard.findChild<TargetFields *>()->isComplete());
        QVERIFY(step(wizard, Step::Columns));
        QPushButton *switchOver = nullptr;
        for (QPushButton *button : wizard.findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == ImportWizard::tr("Read them so"))
                switchOver = button;
        QVERIFY(switchOver);
        QSignalSpy shown(&wizard, &ImportWizard::stepShown);
        switchOver->click();
        QVERIFY(!shown.isEmpty() || shown.wait(20000));
        QCOMPARE(wizard.step(), Step::Columns);
        QCOMPARE(wizard.session()->kind()->key, u"attendance"_s);
        const QStringList mapped = wizard.session()->plan()->mapping.values();
        QCOMPARE(std::count_if(mapped.cbegin(), mapped.cend(), [](const QString &field) { return field.startsWith("date:"_L1); }), 4);
        QVERIFY(!switchOver->isVisible());
    }

    /// Which sheet is read is told before anything is, with those that are not.
    void otherSheetsAreTold()
    {
        ImportWizard wizard(m_context, u"people"_s, {});
        wizard.show();
        QVERIFY(read(wizard, QStringLiteral(LANSNAV_TEST_DATA "/BBIC nätverk kontaktlista.xlsx")));
        auto *source = wizard.findChild<ImportSourcePage *>();
        bool offersAll = false;
        for (QComboBox *each : source->findChildren<QComboBox *>())
            offersAll = offersAll || each->findData(u"*"_s) >= 0;
        QVERIFY(offersAll);
        QVERIFY(step(wizard, Step::Columns));
        QStringList shown;
        for (QLabel *label : wizard.findChildren<QLabel *>())
            if (label->isVisible())
                shown.append(label->text());
        QVERIFY2(shown.join(u'|').contains(u"sheet “Nätverk”"_s) && shown.join(u'|').contains(u"“Närvaro”"_s), qPrintable(shown.join(u'|')));
    }

    void theContactListsProposalsAreChosenByKeyboard()
    {
        const Id target = someNetwork();
        ImportWizard wizard(m_context, u"members"_s, {{u"network"_s, target}});
        wizard.show();
        QVERIFY(read(wizard, QStringLiteral(LANSNAV_TEST_DATA "/BBIC nätverk kontaktlista.xlsx")));
        checkChoosingByKeyboard(wizard);
    }

private:
    Id someNetwork()
    {
        Edit edit(*m_store, ActText("Added %1", {u"BBIC"_s}));
        const Id network = edit.insert(u"network"_s, {{u"name"_s, u"BBIC %1"_s.arg(++m_networks)}});
        return edit.commit() ? network : Id();
    }
    int m_networks = 0;

    void checkChoosingByKeyboard(ImportWizard &wizard)
    {
        QTRY_VERIFY(wizard.findChild<TargetFields *>()->isComplete());
        QVERIFY(step(wizard, Step::Columns));
        QVERIFY(step(wizard, Step::Preview));
        auto *preview = wizard.findChild<ImportPreviewPage *>();
        auto *table = preview->findChild<TableView *>();
        QVERIFY(!table->isColumnHidden(ImportPreviewModel::choiceColumn));
        const QList<ImportRow> &rows = wizard.session()->plan()->rows;
        const auto proposed = std::find_if(rows.cbegin(), rows.cend(), [](const ImportRow &row) { return row.fate == RowFate::New && row.choices.size() == 2; });
        QVERIFY(proposed != rows.cend());
        QCOMPARE(proposed->choice, 0);
        const int line = int(proposed - rows.cbegin());
        QVERIFY(table->selectId(ImportPreviewModel::rowFor(line).id));
        QTest::keyClick(table, Qt::Key_Return);
        auto *editor = table->findChild<QComboBox *>();
        QVERIFY(editor);
        QCOMPARE(editor->count(), 2);
        QTRY_VERIFY(editor->view()->isVisible());
        QTest::keyClick(editor->view(), Qt::Key_Down);
        QTest::keyClick(editor->view(), Qt::Key_Return);
        QTRY_COMPARE(rows.at(line).choice, 1);
        const int shown = preview->model()->rowOf(ImportPreviewModel::rowFor(line).id);
        QCOMPARE(preview->model()->index(shown, ImportPreviewModel::choiceColumn).data().toString(), rows.at(line).choices.at(1));
    }
};

LANSNAV_TEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
