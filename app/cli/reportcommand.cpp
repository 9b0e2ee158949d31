// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "paper/reportfile.h"
#include "privacy/showntext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lansnav::cli {

namespace {

Exit listReports(const Call &call)
{
    QJsonArray list;
    for (const Area &area : call.areas())
        for (const ReportKind &kind : area.reports) {
            QString needs;
            for (const QString &need : kind.needs)
                needs += u" --"_s + need;
            if (call.json())
                list.append(QJsonObject{{u"report"_s, kind.key}, {u"label"_s, kind.label}, {u"needs"_s, QJsonArray::fromStringList(kind.needs)},
                                        {u"limits"_s, QJsonArray::fromStringList(kind.limits())}});
            else
                call.print(kind.key.leftJustified(20) + u"  "_s + kind.label + needs);
        }
    if (call.json())
        call.print(QJsonObject{{u"reports"_s, list}});
    return Exit::Done;
}

const ReportKind *findReport(const QList<Area> &areas, const QString &key)
{
    for (const Area &area : areas)
        for (const ReportKind &kind : area.reports)
            if (kind.key == key)
                return &kind;
    return nullptr;
}

} // namespace

QStringList reportKeys(const QList<Area> &areas)
{
    QStringList keys;
    for (const Area &area : areas)
        for (const ReportKind &kind : area.reports)
            keys.append(kind.key);
    return keys;
}

QStringList reportLimits(const Call &call)
{
    const ReportKind *kind = findReport(call.areas(), call.argument(1));
    return kind ? kind->limits() : QStringList();
}

QStringList kindLimits(const Call &call)
{
    const std::optional<Kind> kind = kindOf(call.areas(), call.argument(1));
    if (!kind)
        return {};
    const bool isCalendar = call.command().name == "export"_L1 && call.value(u"out"_s).endsWith(".ics"_L1, Qt::CaseInsensitive);
    return isCalendar ? kind->limits + kind->dateLimits : kind->limits;
}

Exit runReport(Call &call)
{
    if (call.isSet(u"list"_s))
        return listReports(call);
    if (call.arguments().size() != 2)
        return call.usage(Call::tr("%1 takes these arguments: %2.").arg(call.command().name, u"FILE REPORT"_s));
    const ReportKind *kind = findReport(call.areas(), call.argument(1));
    if (!kind)
        return call.usage(Call::tr("There is no report “%1”. Known: %2.").arg(call.argument(1), reportKeys(call.areas()).join(u", "_s)));
    for (const QString &need : kind->needs)
        if (!call.isSet(need))
            return call.usage(Call::tr("This report needs to know which: --%1 is missing.").arg(need));
    const QString out = call.value(u"out"_s);
    if (out.isEmpty())
        return call.usage(Call::tr("-o is missing: the file to write."));
    static const QStringList endings = {u"pdf"_s, u"html"_s, u"xlsx"_s};
    if (!endings.contains(QFileInfo(out).suffix().toLower()))
        return call.usage(Call::tr("“%1” does not end in a format that can be written. Known: %2.").arg(out, endings.join(u", "_s)));
    const auto store = call.openToRead();
    if (!store)
        return call.cannotOpen(store.error());
    Scope scope;
    if (const auto wrong = call.readScope((*store)->database(), scope))
        return *wrong;
    auto report = composeReport((*store)->database(), *kind, scope);
    if (!report) {
        Error error = report.error();
        error.sentence = ShownText::of(error.sentence);
        return call.refused(error);
    }
    report->language = call.language();
    if (const auto written = writeReport(*report, out); !written) {
        call.tell(written.error().sentence);
        return Exit::Refused;
    }
    if (call.json())
        call.print(QJsonObject{{u"report"_s, kind->key}, {u"title"_s, report->title}, {u"out"_s, out}, {u"bytes"_s, QFileInfo(out).size()}});
    else
        call.print(Call::tr("Wrote %1.").arg(QDir::toNativeSeparators(out)));
    return Exit::Done;
}

} // namespace lansnav::cli
