// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/backup.h"
#include "support/smalldisk.h"
#include "support/testmain.h"

#include <QDir>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

/// Backups, and what becomes of a file that is moved, copied or put back.
class TestBackups : public QObject, private PathFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void moveIsNoCopy();
    void copyGetsASiteOfItsOwn();
    void restoredFileGetsASiteOfItsOwn();
    void backupsAreRolledAndSkippedWhenUnchanged();
    void restoreKeepsWhatWasThere();
    void fullDiskKeepsNoPieces();
};

void TestBackups::moveIsNoCopy()
{
    make(m_path);
    const QString moved = m_dir->filePath(u"moved.lansnav"_s);
    QVERIFY(QFile::rename(m_path, moved));
    const auto store = open(moved);
    QVERIFY(store);
    QVERIFY((*store)->notices().isEmpty());
    QCOMPARE((*store)->database().value(u"SELECT count(*) FROM site"_s)->toInt(), 1);
}

void TestBackups::copyGetsASiteOfItsOwn()
{
    make(m_path);
    const QString copy = m_dir->filePath(u"copy.lansnav"_s);
    QVERIFY(QFile::copy(m_path, copy));
    qint64 original = 0;
    {
        const auto store = open(m_path);
        QVERIFY(store);
        original = (*store)->database().value(u"SELECT site FROM replica"_s)->toLongLong();
    }
    const auto store = open(copy);
    QVERIFY(store);
    QCOMPARE((*store)->notices().size(), 1);
    QVERIFY((*store)->database().value(u"SELECT site FROM replica"_s)->toLongLong() != original);
    QCOMPARE((*store)->database().value(u"SELECT parent_site FROM site WHERE site = (SELECT site FROM replica)"_s)->toLongLong(), original);
    // What was done before the copy was made can still be undone in it.
    QVERIFY((*store)->undoable().has_value());

    // On another computer the profile knows nothing of the file.
    test::TestEnvironment other;
    const QString elsewhere = m_dir->filePath(u"elsewhere.lansnav"_s);
    QVERIFY(QFile::copy(m_path, elsewhere));
    const auto there = Store::open(elsewhere, testSchema(), other, {.exclusive = true, .readOnly = false, .backup = false});
    QVERIFY(there);
    QCOMPARE((*there)->database().value(u"SELECT reason FROM site WHERE site = (SELECT site FROM replica)"_s)->toString(), u"copied"_s);
}

void TestBackups::restoredFileGetsASiteOfItsOwn()
{
    make(m_path);
    const QByteArray lastWeek = bytesOf(m_path);
    {
        const auto store = open(m_path);
        QVERIFY(store);
    }
    write(m_path, lastWeek);
    const auto store = open(m_path);
    QVERIFY(store);
    QCOMPARE((*store)->database().value(u"SELECT reason FROM site WHERE site = (SELECT site FROM replica)"_s)->toString(), u"restored"_s);
}

void TestBackups::backupsAreRolledAndSkippedWhenUnchanged()
{
    make(m_path);
    const auto store = open(m_path);
    QVERIFY(store);
    Backups backups(*m_environment, m_path);
    QVERIFY(backups.make((*store)->database()));
    m_environment->advanceMs(60'000);
    QVERIFY(backups.make((*store)->database()));
    QCOMPARE(backups.entries().size(), 1);
    for (int day = 0; day < 400; day += 3) {
        m_environment->advanceMs(3 * 86'400'000LL);
        Edit edit(**store, ActText("Add person"));
        edit.insert(u"person"_s, {{u"given"_s, QString::number(day)}});
        QVERIFY(edit.commit());
        QVERIFY(backups.make((*store)->database()));
    }
    const auto kept = backups.entries();
    QVERIFY2(kept.size() >= 15 && kept.size() <= 35, qPrintable(QString::number(kept.size())));
    QCOMPARE(kept.first().made.date(), m_environment->today());
    QVERIFY(kept.last().made.date() < m_environment->today().addMonths(-9));
    QCOMPARE(backups.newestGood().path, kept.first().path);
}

void TestBackups::restoreKeepsWhatWasThere()
{
    make(m_path);
    const QString out = m_dir->filePath(u"kept.lansnav"_s);
    {
        const auto store = open(m_path);
        QVERIFY(Backups::copy((*store)->database(), out));
        QVERIFY(!Backups::copy((*store)->database(), out));
    }
    const QByteArray damaged("no longer a database");
    write(m_path, damaged);
    QVERIFY(Backups::restore(out, m_path, *m_environment));
    QVERIFY(open(m_path));
    const QStringList kept = QDir(m_dir->path()).entryList({u"a.before-restore-*"_s});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(bytesOf(m_dir->filePath(kept.first())), damaged);
    // Once more within the same second: what was there then is kept too.
    QVERIFY(Backups::restore(out, m_path, *m_environment));
    QVERIFY(open(m_path));
    QCOMPARE(QDir(m_dir->path()).entryList({u"a.before-restore-*.lansnav"_s}).size(), 2);
    write(out, damaged);
    QVERIFY(!Backups::restore(out, m_path, *m_environment));
    QVERIFY(open(m_path));
}

/// Neither the piece that was written nor the journal beside it, wherever in the copying the room gave out.
void TestBackups::fullDiskKeepsNoPieces()
{
    constexpr int people = 300, smallest = 40, step = 40, largest = 6000;   // kilobytes
    make(m_path, people);
    const QString kept = m_dir->filePath(u"kept.lansnav"_s);
    QVERIFY(Backups::copy((*open(m_path))->database(), kept));
    bool wasFull = false;
    for (int size = smallest; size < largest; size += step) {
        test::SmallDisk disk(QString::number(size) + u'k');
        if (!disk.isThere())
            QSKIP("a small disk can only be made by root");
        const auto files = [&disk] { return QDir(disk.path()).entryList(QDir::Files | QDir::Hidden); };
        const auto store = open(m_path);
        QVERIFY(store);
        const auto copied = Backups::copy((*store)->database(), disk.filePath(u"copy.lansnav"_s));
        if (!copied) {
            wasFull = true;
            QVERIFY(!copied.error().sentence.isEmpty());
            QCOMPARE(files(), QStringList());
            const auto restored = Backups::restore(kept, disk.filePath(u"a.lansnav"_s), *m_environment);
            // Restoring needs a little less room: there is no log to turn off in what it copies.
            QVERIFY(restored || !restored.error().sentence.isEmpty());
            QCOMPARE(files(), restored ? QStringList{u"a.lansnav"_s} : QStringList());
            QVERIFY(size > smallest || !restored);
            continue;
        }
        QVERIFY(wasFull);
        QCOMPARE(files(), QStringList{u"copy.lansnav"_s});
        return;
    }
    QFAIL("it never fitted");
}

LANSNAV_TEST_MAIN(TestBackups)
#include "tst_backups.moc"
