// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace lansnav::test {

using namespace Qt::StringLiterals;

/// What one run of lansnav-cli answered.
struct Answer
{
    int code = -1;
    QString out;
    QString err;

    /// The one JSON object on stdout; empty when it is not exactly that.
    QJsonObject json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
        return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
    }
};

/// Runs the real lansnav-cli in a folder and a profile of its own.
class CliFixture
{
public:
    Answer run(const QStringList &arguments, const QString &locale = u"en_GB.UTF-8"_s) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, locale);
        environment.insert(u"HOME"_s, at(u"home"_s));
        environment.insert(u"XDG_DATA_HOME"_s, at(u"home"_s));
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LANSNAV_CLI), arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    /// Makes the demonstration file: one region, some 80 people, two years.
    Answer makeDemo()
    {
        m_demo = at(u"demo.lansnav"_s);
        return run({u"new"_s, m_demo, u"--template"_s, u"orebro"_s, u"--demo"_s, u"--people"_s, u"80"_s, u"--years"_s, u"2"_s, u"--seed"_s, u"7"_s});
    }
    const QString &demo() const { return m_demo; }
    QString folder() const { return m_dir.path(); }
    QString at(const QString &name) const { return m_dir.filePath(name); }

    /// A copy of the demonstration file to change.
    QString copy(const QString &name) const
    {
        const QString path = at(name);
        QFile::remove(path);
        QFile::copy(m_demo, path);
        return path;
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(at(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    /// One act of a user: reads a person into the BBIC network.
    Answer importOne(const QString &path) const
    {
        const QString source = write(u"one.csv"_s, u"Namn;Kommun;E-post\nÖsten Fiktiv;Kumla;osten.fiktiv@example.org\n"_s.toUtf8());
        return run({u"import"_s, path, source, u"--as"_s, u"members"_s, u"--network"_s, u"BBIC"_s});
    }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList files() const
    {
        return QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// Runs statements as a foreign tool would; foreign keys are not minded.
    void raw(const QString &path, const QStringList &statements) const
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            db.setDatabaseName(path);
            QVERIFY(db.open());
            QSqlQuery query(db);
            for (const QString &sql : statements)
                QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    }

private:
    QTemporaryDir m_dir;
    QString m_demo;
};

} // namespace lansnav::test
