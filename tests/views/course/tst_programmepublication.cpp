// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmepagetest.h"

#include "common/problemlist.h"
#include "common/style.h"
#include "common/askdialog.h"
#include "course/clashpanel.h"
#include "course/publication.h"
#include "course/publicationpanel.h"
#include "course/sessionform.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// What the programme page tells of the programme: clashes, also while dragging, and what was published.
class TestProgrammePublication : public test::ProgrammePageTest
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::CourseTabFixture>(); }
    void cleanup() { m.reset(); }

    void clashesAppearWhileDragging()
    {
        const Id event = conference();
        const EventDetail detail = m->file.detail(event);
        const Id hall = placeWithRoom().second;
        QVERIFY(m->file.courses->changeSession(detail.sessions.at(1).id, {{u"room"_s, hall.bind()}}).ok());
        QVERIFY(m->file.courses->changeSession(detail.sessions.first().id, {{u"room"_s, hall.bind()}}).ok());
        open(event);
        const auto told = [this] {
            for (const Problem &problem : page()->clashes()->list()->problems())
                if (problem.sentence.contains(u"Hörsalen"_s))
                    return problem.sentence;
            return QString();
        };
        QVERIFY(told().isEmpty());
        board()->select(detail.sessions.at(1).id);
        board()->setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(board(), Qt::Key_Up);
        QVERIFY2(told().startsWith(u"Forbids"_s), qPrintable(told()));  // before anything is saved
        QCOMPARE(m->file.detail(event).session(detail.sessions.at(1).id)->starts, u"2026-05-14T10:00+02:00"_s);
        QTest::keyClick(board(), Qt::Key_Escape);
        QVERIFY(told().isEmpty());
    }

    void theTabTellsHowBadItIs_data()
    {
        QTest::addColumn<bool>("sameRoom");
        QTest::addColumn<Mark>("mark");
        QTest::addColumn<QString>("word");
        QTest::newRow("holiday") << false << Mark::Warn << u"warns"_s;
        QTest::newRow("room twice") << true << Mark::Bad << u"forbids"_s;
    }

    void theTabTellsHowBadItIs()
    {
        QFETCH(bool, sameRoom);
        QFETCH(Mark, mark);
        QFETCH(QString, word);
        const Id event = conference();
        const Id hall = placeWithRoom().second;
        const EventDetail detail = m->file.detail(event);
        for (int i = 1; sameRoom && i < 3; ++i)
            QVERIFY(m->file.courses->changeSession(detail.sessions.at(i).id, {{u"room"_s, hall.bind()}}).ok());
        open(event);
        const auto *parts = m->find<QTabWidget>("programmeParts");
        QVERIFY2(parts->tabText(1).contains(word), qPrintable(parts->tabText(1)));
        const auto picture = [](const QIcon &icon) { return icon.pixmap(QSize(32, 32)).toImage(); };
        QCOMPARE(picture(parts->tabIcon(1)), picture(style::markIcon(mark, page()->palette())));
    }

    void aWarningIsAcceptedWithAReasonAndTakenBack()
    {
        // Ascension Day 2026 is 14 May: a holiday warns.
        const Id event = conference();
        open(event);
        Problem holiday;
        for (const Problem &problem : page()->clashes()->list()->problems())
            if (problem.tab == u"accept"_s)
                holiday = problem;
        QVERIFY(!holiday.area.isEmpty());
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<AskDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setReason(u"alla har sagt ja"_s);
            dialog->accept();
        });
        emit page()->clashes()->list()->activated(holiday);
        m->settle();
        QCOMPARE(m->file.detail(event).acceptedClashes.value(holiday.area), u"alla har sagt ja"_s);
        Problem accepted;
        for (const Problem &problem : page()->clashes()->list()->problems())
            if (problem.area == holiday.area)
                accepted = problem;
        QCOMPARE(accepted.severity, Problem::Severity::Info);
        QVERIFY(accepted.sentence.contains(u"alla har sagt ja"_s));
        emit page()->clashes()->list()->activated(accepted);
        m->settle();
        QVERIFY(m->file.detail(event).acceptedClashes.isEmpty());
    }

    void publishedAndWhatChangedSince()
    {
        const Id event = conference();
        open(event);
        QVERIFY(m->find<QLabel>("publicationState")->text().contains(u"draft"_s, Qt::CaseInsensitive));
        m->find<QPushButton>("publishProgramme")->click();
        m->settle();
        QCOMPARE(m->file.detail(event).publications.size(), 1);
        QCOMPARE(page()->publication()->changes(), 0);
        const Id session = m->file.detail(event).sessions.at(1).id;
        QVERIFY(m->file.courses->changeSession(session, {{u"title"_s, u"Nytt namn"_s}}).ok());
        m->settle();
        QCOMPARE(page()->publication()->changes(), 1);
        QCOMPARE(m->find<QListWidget>("programmeChanges")->count(), 1);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(page()->publication()->changes(), 0);
    }

    void oneThingIsToBeDoneFirst()
    {
        const auto primary = [this] {
            QStringList names;
            for (const QPushButton *button : page()->findChildren<QPushButton *>())
                if (button->isVisible() && button->isDefault())
                    names << button->objectName();
            return names;
        };
        const Id event = conference();
        open(event);
        QCOMPARE(primary(), QStringList{u"addSession"_s});
        auto *parts = m->find<QTabWidget>("programmeParts");
        parts->setCurrentWidget(page()->publication());
        QCOMPARE(primary(), QStringList{u"publishProgramme"_s});
        page()->publication()->publishButton()->click();
        m->settle();
        QCOMPARE(primary(), QStringList{u"addSession"_s});
        QVERIFY(m->file.courses->changeSession(m->file.detail(event).sessions.first().id, {{u"title"_s, u"Nytt namn"_s}}).ok());
        m->settle();
        QCOMPARE(primary(), QStringList{u"publishProgramme"_s});
        parts->setCurrentWidget(page()->form());
        QCOMPARE(primary(), QStringList{u"addSession"_s});
    }

    void publishingKeepsTheFocusWhereItIs()
    {
        open(conference());
        PublicationPanel *panel = page()->publication();
        for (QTabWidget *tabs : page()->findChildren<QTabWidget *>())
            if (tabs->indexOf(panel) >= 0)
                tabs->setCurrentWidget(panel);
        m->settle();
        panel->publishButton()->setFocus();
        QVERIFY(panel->publishButton()->hasFocus() || !m->tab->isActiveWindow());
        QTest::keyClick(panel->publishButton(), Qt::Key_Space);
        m->settle();
        QVERIFY(!panel->publishButton()->isEnabled());
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()) || !m->tab->isActiveWindow());
    }

    void publicationsAreReadBackAsWritten()
    {
        const QList<ProgrammeItem> items = programmeItems(m->file.detail(conference()));
        QVERIFY(ProgrammeDiff::between(programmeFromJson(programmeJson(items)), items).isEmpty());
        QVERIFY(programmeFromJson(u"not json"_s).isEmpty());
    }
};

LANSNAV_TEST_MAIN(TestProgrammePublication)
#include "tst_programmepublication.moc"
