// SPDX-License-Identifier: GPL-3.0-or-later
#include "newfile.h"

#include "areas.h"

#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestNewFile : public QObject
{
    Q_OBJECT

private slots:
    /// Stopped at any moment, sooner or later: no file, whole or half, and nothing beside it.
    void stopped_data()
    {
        QTest::addColumn<int>("questions");
        for (const int questions : {0, 1, 5, 20, 45})
            QTest::addRow("after %d questions", questions) << questions;
    }
    void stopped()
    {
        QFETCH(int, questions);
        QTemporaryDir folder;
        test::TestEnvironment environment;
        NewFile request{folder.filePath(u"ny.lansnav"_s), u"orebro"_s, true};
        int asked = 0;
        const auto made = createNewFile(request, allAreas(), environment, [&] { return asked++ >= questions; });
        QVERIFY2(asked > questions, "it was ready before it was stopped");
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY(!made.error().sentence.isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));

        QVERIFY(createNewFile(request, allAreas(), environment, [] { return false; }));
        QVERIFY(QFile::exists(request.path));
        QVERIFY(!createNewFile(request, allAreas(), environment));     // never over one that is there
    }
};

LANSNAV_TEST_MAIN(TestNewFile)
#include "tst_newfile.moc"
