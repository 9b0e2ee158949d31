// SPDX-License-Identifier: GPL-3.0-or-later
#include "newfile.h"

#include "areas.h"

#include "register/demorandom.h"
#include "register/templates.h"
#include "store/edit.h"
#include "store/filemaker.h"
#include "store/opening.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

class NewFileText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NewFile)

public:
    static Error exists()
    {
        return {ErrorCode::Exists, tr("There is already a file with that name. It was left as it is. Choose another name.")};
    }
    static Error demoNeedsTemplate()
    {
        return {ErrorCode::Invalid, tr("Demonstration data needs a region. Nothing was made. Choose a region template too.")};
    }
    static Error demoSize()
    {
        return {ErrorCode::Invalid, tr("Demonstration data is for at most 1 000 000 people and 30 years. Nothing was made. Choose smaller numbers.")};
    }
    static Error cancelled()
    {
        return {ErrorCode::Cancelled, tr("You stopped it, so no file was made.")};
    }
    static Error hasRegion(const QString &region)
    {
        return {ErrorCode::Invalid, tr("The file has a region already (%1), and two would be mixed. Nothing was changed. A file for another region is a new file.").arg(region)};
    }
    static Error notNamed()
    {
        return {ErrorCode::Io, tr("The new file could not be given its name, so it was removed. Check the folder and try again.")};
    }
};

constexpr int mostPeople = 1'000'000;
constexpr int mostYears = 30;

/// The real world, except that while rows are filled in from a seed their ids come from it too: same seed, same content.
class SeededEnvironment final : public Environment
{
public:
    explicit SeededEnvironment(Environment &real) : m_real(real) {}

    void seed(quint64 seed)
    {
        m_nowMs = m_real.today().startOfDay().toMSecsSinceEpoch();
        // Another sequence than the content's, so that adding an id does not change who is invented.
        m_random.emplace(~seed);
    }
    void unseed() { m_random.reset(); }

    qint64 nowMs() override { return m_random ? m_nowMs : m_real.nowMs(); }
    quint64 random64() override { return m_random ? m_random->next() : m_real.random64(); }
    QString profileDir() const override { return m_real.profileDir(); }
    QString siteName() const override { return m_real.siteName(); }

private:
    Environment &m_real;
    std::optional<DemoRandom> m_random;
    qint64 m_nowMs = 0;
};

Result<void> committed(Edit &edit, const Result<void> &filled)
{
    if (!filled) {
        edit.fail(filled.error());
        return filled;
    }
    const auto done = edit.commit();
    if (!done)
        return done.error();
    return {};
}

/// `kind`: of the act, see Edit::setKind().
Result<void> fillTemplate(Store &store, const QList<Area> &areas, const QJsonObject &json, const QString &kind)
{
    Edit edit(store, ActText(QT_TRANSLATE_NOOP("Act", "Began from the template for %1"), {json[u"region"_s].toObject()[u"name"_s].toString()}));
    edit.setKind(kind);
    for (const Area &area : areas)
        if (area.fromTemplate)
            if (const auto filled = area.fromTemplate(edit, json); !filled)
                return committed(edit, filled);
    return committed(edit, {});
}

Result<void> fillDemo(Store &store, const QList<Area> &areas, const NewFile &request)
{
    DemoRandom random(request.seed);
    const QDate today = store.environment().today();
    Edit edit(store, ActText(QT_TRANSLATE_NOOP("Act", "Filled in invented demonstration data")));
    edit.setKind(u"setup"_s);
    for (const Area &area : areas)
        if (area.demo)
            if (const auto filled = area.demo(edit, random, request.people, request.years, today); !filled)
                return committed(edit, filled);
    return committed(edit, {});
}

/// Makes and fills the file under its working name, and closes it.
Result<void> make(const QString &path, const NewFile &request, const QList<Area> &areas, const QJsonObject &json, Environment &real,
                  const std::function<bool()> &cancelled)
{
    SeededEnvironment environment(real);
    auto store = Store::create(path, schemaOf(areas), environment);
    if (!store)
        return store.error();
    (*store)->database().stopWhen(cancelled);
    if (!json.isEmpty())
        if (const auto filled = fillTemplate(**store, areas, json, u"setup"_s); !filled)
            return filled;
    if (!request.demo)
        return {};
    environment.seed(request.seed);
    const auto filled = fillDemo(**store, areas, request);
    environment.unseed();
    return filled;
}

Result<QJsonObject> checkedTemplate(const QString &regionTemplate, const QList<Area> &areas)
{
    if (regionTemplate.isEmpty())
        return QJsonObject();
    auto json = loadTemplate(regionTemplate);
    if (!json)
        return json;
    QStringList faults;
    for (const Area &area : areas)
        if (area.checkTemplate)
            faults.append(area.checkTemplate(*json));
    if (!faults.isEmpty())
        return Error{ErrorCode::Invalid, faults.join(u'\n')};
    return json;
}

} // namespace

Result<void> createNewFile(const NewFile &request, const QList<Area> &areas, Environment &environment, const std::function<bool()> &cancelled)
{
    if (QFileInfo::exists(request.path))
        return NewFileText::exists();
    if (request.demo && request.regionTemplate.isEmpty())
        return NewFileText::demoNeedsTemplate();
    if (request.demo && (request.people < 0 || request.people > mostPeople || request.years < 0 || request.years > mostYears))
        return NewFileText::demoSize();
    const auto json = checkedTemplate(request.regionTemplate, areas);
    if (!json)
        return json.error();

    const QFileInfo info(request.path);
    const QString working = info.absolutePath() + u"/."_s + info.fileName() + u".new-%1"_s.arg(environment.random64(), 16, 16, QChar(u'0'));
    Result<void> done = make(working, request, areas, *json, environment, cancelled);
    if (cancelled && cancelled())
        done = NewFileText::cancelled();
    if (done)
        done = checkFinished(working);
    if (done && !QFile::rename(working, info.absoluteFilePath()))
        done = QFileInfo::exists(request.path) ? NewFileText::exists() : NewFileText::notNamed();
    if (!done)
        removeDatabaseFiles(working);
    CleanMark(environment, working).remove();
    return done;
}

Result<void> beginFromTemplate(Store &store, const QString &regionTemplate, const QList<Area> &areas)
{
    const auto json = checkedTemplate(regionTemplate, areas);
    if (!json)
        return json.error();
    const auto region = store.database().value(u"SELECT name FROM region WHERE deleted = 0"_s);
    if (!region)
        return region.error();
    if (region->isValid())
        return NewFileText::hasRegion(region->toString());
    return fillTemplate(store, areas, *json, u"edit"_s);
}

} // namespace lansnav
