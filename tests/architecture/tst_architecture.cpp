// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Imports run one way: app → views → models; areas → register and what lies below → store; never area → area.
class TestArchitecture : public QObject
{
    Q_OBJECT

private slots:
    void includesRunOneWay();
    void modelsKnowNoWidgets();
    void wrongIncludesAreFound_data();
    void wrongIncludesAreFound();
};

namespace {

/// Folder of models/ → folders of models/ it may include, itself always.
const QHash<QString, QStringList> allowedInModels{
    {u"store"_s, {}},
    {u"list"_s, {u"store"_s, u"privacy"_s}},
    {u"calendar"_s, {u"store"_s}},
    {u"privacy"_s, {u"store"_s}},
    {u"report"_s, {u"store"_s}},
    {u"exchange"_s, {u"store"_s, u"calendar"_s, u"list"_s}},
    {u"area"_s, {u"store"_s, u"list"_s, u"calendar"_s, u"privacy"_s, u"exchange"_s, u"report"_s}},
    {u"sync"_s, {u"store"_s, u"privacy"_s}},
    {u"register"_s, {u"store"_s, u"list"_s, u"calendar"_s, u"privacy"_s, u"report"_s, u"exchange"_s, u"area"_s}},
};
const QStringList belowAreas{u"store"_s, u"list"_s, u"calendar"_s, u"privacy"_s, u"report"_s, u"exchange"_s, u"area"_s, u"register"_s};
const QStringList areas{u"network"_s, u"course"_s, u"parenting"_s, u"prize"_s, u"initiative"_s, u"indicator"_s};

/// Folder of views/ → folders of views/ it may include.
const QHash<QString, QStringList> allowedInViews{
    {u"chart"_s, {}},
    {u"paper"_s, {u"chart"_s}},
    {u"common"_s, {}},
    {u"shell"_s, {u"common"_s, u"paper"_s}},
    {u"register"_s, {u"common"_s, u"chart"_s, u"paper"_s}},
};
const QStringList belowAreaViews{u"common"_s, u"chart"_s, u"paper"_s};

QStringList sourceFiles(const QString &root, const QString &layer)
{
    QStringList files;
    QDirIterator it(root + u'/' + layer, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(QDir(root).relativeFilePath(it.next()));
    return files;
}

QString layerHolding(const QString &root, const QString &include)
{
    for (const QString &layer : {u"models"_s, u"views"_s, u"app"_s})
        if (QFileInfo::exists(root + u'/' + layer + u'/' + include))
            return layer;
    return {};
}

/// Why `file` may not include `include`; empty when it may.
QString objection(const QString &file, const QString &layerOfInclude, const QString &include)
{
    const QString layer = file.section(u'/', 0, 0);
    const QString folder = file.section(u'/', 1, 1);
    const QString target = include.section(u'/', 0, 0);
    static const QStringList order{u"models"_s, u"views"_s, u"app"_s};
    if (order.indexOf(layerOfInclude) > order.indexOf(layer))
        return u"%1 includes %2 from %3, above it"_s.arg(file, include, layerOfInclude);
    if (layer == u"app" || folder == target)
        return {};
    if (areas.contains(folder) && areas.contains(target) && folder != target)
        return u"%1 includes %2: an area never includes another"_s.arg(file, include);
    // What a view shows belongs to its own area; the shell and the shared widgets know no area at all.
    if (layer == u"views" && layerOfInclude == u"models")
        return areas.contains(target) ? u"%1 includes %2: only the area's own views know its models"_s.arg(file, include) : QString();
    const QStringList allowed = layer == u"models" ? (areas.contains(folder) ? belowAreas : allowedInModels.value(folder))
                                                   : (areas.contains(folder) ? belowAreaViews : allowedInViews.value(folder));
    return allowed.contains(target) ? QString() : u"%1 includes %2: %3 may not use %4"_s.arg(file, include, folder, target);
}

} // namespace

void TestArchitecture::includesRunOneWay()
{
    const QString root = QStringLiteral(LANSNAV_SOURCE_DIR);
    static const QRegularExpression quoted(uR"re(^\s*#\s*include\s+"([^"]+)")re"_s);
    QStringList wrong;
    int seen = 0;
    for (const QString &layer : {u"models"_s, u"views"_s, u"app"_s}) {
        for (const QString &file : sourceFiles(root, layer)) {
            QFile source(root + u'/' + file);
            QVERIFY(source.open(QIODevice::ReadOnly | QIODevice::Text));
            for (const QString &line : QString::fromUtf8(source.readAll()).split(u'\n')) {
                const auto match = quoted.match(line);
                if (!match.hasMatch() || !match.captured(1).contains(u'/'))
                    continue;
                ++seen;
                // A folder of the same name in models and views: the own layer wins, as for the compiler.
                const QString include = match.captured(1);
                const QString holder = layerHolding(root, include);
                if (holder.isEmpty())
                    continue;
                if (const QString why = objection(file, holder, include); !why.isEmpty())
                    wrong.append(why);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(seen > 100);
}

void TestArchitecture::modelsKnowNoWidgets()
{
    const QString root = QStringLiteral(LANSNAV_SOURCE_DIR);
    static const QRegularExpression widget(uR"re(^\s*#\s*include\s+<(QtWidgets|QtGui|Q(Widget|Application|MainWindow|Dialog|Table(View|Widget)|Label|PushButton|Painter|Pixmap|Icon|Color|Font|Brush))\b)re"_s);
    QStringList wrong;
    for (const QString &file : sourceFiles(root, u"models"_s)) {
        QFile source(root + u'/' + file);
        QVERIFY(source.open(QIODevice::ReadOnly | QIODevice::Text));
        for (const QString &line : QString::fromUtf8(source.readAll()).split(u'\n'))
            if (widget.match(line).hasMatch())
                wrong.append(file + u": "_s + line);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArchitecture::wrongIncludesAreFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("area to area") << u"models/network/a.cpp"_s << u"models"_s << u"course/b.h"_s << false;
    QTest::newRow("area's view to area's model") << u"views/network/a.cpp"_s << u"models"_s << u"course/b.h"_s << false;
    QTest::newRow("view of area to view of area") << u"views/course/a.cpp"_s << u"views"_s << u"network/b.h"_s << false;
    QTest::newRow("models to views") << u"models/register/a.cpp"_s << u"views"_s << u"common/b.h"_s << false;
    QTest::newRow("views to app") << u"views/shell/a.cpp"_s << u"app"_s << u"cli/b.h"_s << false;
    QTest::newRow("store to register") << u"models/store/a.cpp"_s << u"models"_s << u"register/b.h"_s << false;
    QTest::newRow("register to area") << u"models/register/a.cpp"_s << u"models"_s << u"network/b.h"_s << false;
    QTest::newRow("shell to area") << u"views/shell/a.cpp"_s << u"views"_s << u"network/b.h"_s << false;
    QTest::newRow("shell to area's model") << u"views/shell/a.cpp"_s << u"models"_s << u"network/b.h"_s << false;
    QTest::newRow("common to area's model") << u"views/common/a.cpp"_s << u"models"_s << u"network/b.h"_s << false;
    QTest::newRow("area to register") << u"models/network/a.cpp"_s << u"models"_s << u"register/b.h"_s << true;
    QTest::newRow("area's view to its model") << u"views/network/a.cpp"_s << u"models"_s << u"network/b.h"_s << true;
    QTest::newRow("app to anything") << u"app/main.cpp"_s << u"views"_s << u"network/b.h"_s << true;
}

void TestArchitecture::wrongIncludesAreFound()
{
    QFETCH(QString, file);
    QFETCH(QString, layer);
    QFETCH(QString, include);
    QFETCH(bool, allowed);
    QCOMPARE(objection(file, layer, include).isEmpty(), allowed);
}

LANSNAV_TEST_MAIN(TestArchitecture)
#include "tst_architecture.moc"
