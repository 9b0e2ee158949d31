// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reporttext.h"

#include "report/report.h"

#include <QCoreApplication>
#include <QTranslator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr auto context = "lansnav::ReportText";

} // namespace

ReportText::ReportText(const QString &language)
    : m_locale(language)
{
    m_source = m_locale.language() == QLocale::English;
    if (m_source)
        return;
    auto catalogue = std::make_unique<QTranslator>();
    if (catalogue->load(u":/i18n/lansnav_"_s + QLocale::languageToCode(m_locale.language())))
        m_catalogue = std::move(catalogue);
}

ReportText::~ReportText() = default;

QString ReportText::said(const char *source) const
{
    if (m_source)
        return QString::fromUtf8(source);
    if (m_catalogue) {
        const QString found = m_catalogue->translate(context, source);
        if (!found.isEmpty())
            return found;
    }
    return QCoreApplication::translate(context, source);
}

QString ReportText::pageOf(int page, int count) const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "page %1 of %2")).arg(m_locale.toString(page), m_locale.toString(count));
}

QString ReportText::continued(const QString &caption) const
{
    const QString form = said(QT_TRANSLATE_NOOP("lansnav::ReportText", "%1 (continued)"));
    return form.arg(caption).trimmed();
}

QString ReportText::columnsOf(int first, int last, int count) const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "columns %1–%2 of %3")).arg(first).arg(last).arg(count);
}

QString ReportText::noFigures() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "No figures yet"));
}

QString ReportText::noRows() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "No rows yet"));
}

QString ReportText::note(const report::Table &table) const
{
    QStringList parts{table.legend};
    if (!table.source.isEmpty())
        parts.append(said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Source: %1")).arg(table.source));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString ReportText::summary() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Summary"));
}

QString ReportText::map() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Map"));
}

QString ReportText::chart() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Chart"));
}

QString ReportText::table() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Table"));
}

QString ReportText::signIn() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Sign-in sheet"));
}

QString ReportText::category() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Category"));
}

QString ReportText::place() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Place"));
}

QString ReportText::state() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "State"));
}

QString ReportText::labels() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Labels"));
}

QString ReportText::posters() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Signs"));
}

QString ReportText::certificates() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Certificates"));
}

QString ReportText::name() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Name"));
}

QString ReportText::text() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Text"));
}

QString ReportText::andMore() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "and more"));
}

QString ReportText::contents() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Contents"));
}

QString ReportText::mark() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Mark"));
}

QString ReportText::time() const
{
    return said(QT_TRANSLATE_NOOP("lansnav::ReportText", "Time"));
}

QString ReportText::date(QDate day) const
{
    return day.isValid() ? m_locale.toString(day, u"d MMMM yyyy"_s) : QString();
}

QString ReportText::number(double value) const
{
    if (!std::isfinite(value))
        return u"–"_s;
    for (int decimals = 0; decimals < 2; ++decimals) {
        const double scale = std::pow(10.0, decimals);
        if (std::abs(value * scale - std::round(value * scale)) < 1e-6)
            return m_locale.toString(value, 'f', decimals);
    }
    return m_locale.toString(value, 'f', 2);
}

} // namespace lansnav
