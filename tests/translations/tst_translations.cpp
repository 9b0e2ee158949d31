// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms;      ///< one, or one a plural form
    bool plural = false;
    bool unfinished = false;

    QString name() const { return context + u": "_s + source; }
};

QList<Message> readMessages(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"message")
            messages.append(message);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            message = {context, {}, {}, xml.attributes().value("numerus"_L1) == u"yes", false};
        } else if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!message.plural)
                message.forms.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            message.forms.append(xml.readElementText());
        }
    }
    return messages;
}

QString translations(const QString &language)
{
    return QStringLiteral(LANSNAV_SOURCE_DIR) + u"/translations/lansnav_%1.ts"_s.arg(language);
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression mark(u"%L?(\\d|n)"_s);
    QSet<QString> found;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured(1));
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void everySourceTextIsListed();
};

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Swedish") << u"sv"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = readMessages(translations(language));
    QVERIFY(messages.size() > 500);
    QStringList faults;
    for (const Message &message : messages) {
        if (message.unfinished || message.forms.size() != (message.plural ? 2 : 1) || message.forms.contains(QString()))
            faults.append(u"not translated: "_s + message.name());
        for (const QString &form : message.forms) {
            // A singular form may spell out the number ("en rad").
            QSet<QString> wanted = placeholders(message.source);
            if (message.plural && !placeholders(form).contains(u"n"_s))
                wanted.remove(u"n"_s);
            if (placeholders(form) != wanted)
                faults.append(u"other placeholders: "_s + message.name());
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::everySourceTextIsListed()
{
    const QString lupdate = QStringLiteral(LANSNAV_LUPDATE);
    if (!QFileInfo::exists(lupdate))
        LANSNAV_MISSING("qt6-l10n-tools");
    const QString root = QStringLiteral(LANSNAV_SOURCE_DIR);
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s};
    for (const QString &layer : {u"models"_s, u"views"_s, u"app"_s}) {
        arguments += {u"-I"_s, root + u'/' + layer};
        QDirIterator it(root + u'/' + layer, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            arguments.append(it.next());
    }
    QTemporaryDir dir;
    const QString fresh = dir.filePath(u"fresh_sv.ts"_s);
    arguments += {u"-ts"_s, fresh};
    QProcess process;
    process.start(lupdate, arguments);
    QVERIFY(process.waitForFinished(120'000));
    QSet<QString> listed;
    for (const Message &message : readMessages(translations(u"sv"_s)))
        listed.insert(message.name());
    QStringList missing;
    for (const Message &message : readMessages(fresh))
        if (!listed.contains(message.name()))
            missing.append(message.name());
    QVERIFY2(missing.isEmpty(), qPrintable(u"Not in lansnav_sv.ts (build target lansnav_lupdate):\n"_s + missing.join(u'\n')));
}

LANSNAV_TEST_MAIN(TestTranslations)
#include "tst_translations.moc"
