// SPDX-License-Identifier: GPL-3.0-or-later
// What one program does beside another that has the file open. A program may lose its locks through no fault of its own (any
// library in it that opens and closes the file gives them up, on Unix); then no edit may be lost to a colleague who only looks.
#include "areas.h"
#include "newfile.h"
#include "store/edit.h"
#include "store/store.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestOpenBeside : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int code = -1;
        QString out;
        QString error;
    };
    Answer run(const QStringList &arguments)
    {
        QProcess cli;
        cli.start(QString::fromUtf8(LANSNAV_CLI), arguments);
        if (!cli.waitForFinished())
            return {};
        return {cli.exitCode(), QString::fromUtf8(cli.readAllStandardOutput()), QString::fromUtf8(cli.readAllStandardError())};
    }

    test::TestEnvironment m_environment;
    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(u"Region.lansnav"_s);

private slots:
    void initTestCase()
    {
        const auto made = createNewFile({m_path, u"orebro"_s}, allAreas(), m_environment);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().sentence));
    }

    void readersLeaveTheLog()
    {
        auto opened = Store::open(m_path, schemaOf(allAreas()), m_environment);
        QVERIFY(opened.ok());
        Store &store = **opened;
        {
            QFile careless(m_path);
            QVERIFY(careless.open(QIODevice::ReadOnly));
        }
        for (const QStringList &arguments : {QStringList{u"list"_s, m_path, u"people"_s}, {u"info"_s, m_path}, {u"check"_s, m_path}}) {
            QCOMPARE(run(arguments).code, 0);
            QVERIFY2(QFileInfo::exists(m_path + u"-wal"_s), qPrintable(arguments.first()));
        }
        Edit edit(store, ActText("Added %1", {u"Anna"_s}));
        edit.insert(u"person"_s, {{u"given"_s, u"Anna"_s}, {u"family"_s, u"Ekstrand"_s}});
        QVERIFY(edit.commit().ok());
        // As much as a power cut leaves: what is in the files now.
        const QString copy = m_dir.filePath(u"efter.lansnav"_s);
        for (const QString &suffix : {QString(), u"-wal"_s})
            QVERIFY(QFile::copy(m_path + suffix, copy + suffix));
        const Answer list = run({u"list"_s, copy, u"people"_s});
        QVERIFY2(list.out.contains(u"Ekstrand"_s), qPrintable(list.out + list.error));
    }

    /// The file itself is never what an export, a report or a backup is written over.
    void neverOverItself()
    {
        const QByteArray before = bytes(m_path);
        const QString named = m_dir.filePath(u"som-lista.csv"_s);
        QVERIFY(QFile::copy(m_path, named));
        const Answer exported = run({u"export"_s, named, u"people"_s, u"-o"_s, named});
        QCOMPARE(exported.code, 4);
        QVERIFY2(!exported.error.isEmpty(), "nothing was said");
        QCOMPARE(run({u"list"_s, named, u"networks"_s}).code, 0);
        QCOMPARE(bytes(m_path), before);
    }

    void restoreTakesNobodyElsesPlace()
    {
        const QString folder = m_dir.filePath(u"papper"_s);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(run({u"restore"_s, m_path, folder}).code, 4);
        QVERIFY(QFileInfo(folder).isDir());
        const QString notes = m_dir.filePath(u"anteckningar.txt"_s);
        QFile file(notes);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Viktigt") > 0);
        file.close();
        QCOMPARE(run({u"restore"_s, m_path, notes}).code, 4);
        QCOMPARE(bytes(notes), QByteArray("Viktigt"));
        // One of ours that is broken may be replaced: that is what backups are for.
        const QString broken = m_dir.filePath(u"trasig.lansnav"_s);
        QFile garbage(broken);
        QVERIFY(garbage.open(QIODevice::WriteOnly) && garbage.write("skräp") > 0);
        garbage.close();
        QCOMPARE(run({u"restore"_s, m_path, broken}).code, 0);
        QCOMPARE(run({u"list"_s, broken, u"networks"_s}).code, 0);
    }

private:
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

LANSNAV_TEST_MAIN(TestOpenBeside)
#include "tst_openbeside.moc"
