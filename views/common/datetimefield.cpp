// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/freedate.h"
#include "common/datefield.h"
#include "common/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int minutesADay = 24 * 60;

QString shown(QTime time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

int minutes(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

DateTimeField::DateTimeField(QWidget *parent)
    : Field(parent), m_date(new DateField), m_start(new QLineEdit), m_end(new QLineEdit), m_backwards(tr("It would end before it starts. Change one of the times."))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::half);
    auto *from = new QLabel(tr("from", "time"));
    auto *to = new QLabel(tr("to", "time"));
    layout->addWidget(m_date, 100);
    for (const auto &[label, edit] : {std::pair{from, m_start}, std::pair{to, m_end}}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        edit->setFixedWidth(edit->fontMetrics().horizontalAdvance(u"00:00"_s) + 3 * measure::grid);
        layout->addWidget(label);
        layout->addWidget(edit);
        connect(edit, &QLineEdit::textEdited, this, &Field::edited);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit = edit] { timeTyped(edit); });
    }
    layout->addStretch(1);
    m_start->setAccessibleName(tr("Starts at"));
    m_end->setAccessibleName(tr("Ends at"));
    m_date->control()->setAccessibleName(tr("Day"));
    setFocusProxy(m_date);
    connect(m_date, &Field::edited, this, &Field::edited);
    connect(m_date, &Field::finished, this, &DateTimeField::settle);
}

QVariant DateTimeField::value() const
{
    const MeetingTime from = start();
    const MeetingTime to = end();
    return QStringList{from.isNull() ? QString() : from.toIso(), to.isNull() ? QString() : to.toIso()};
}

void DateTimeField::setValue(const QVariant &value)
{
    const QStringList times = value.toStringList();
    setTimes(MeetingTime::fromIso(times.value(0)), MeetingTime::fromIso(times.value(1)));
}

void DateTimeField::setTimes(const MeetingTime &start, const MeetingTime &end)
{
    m_date->setDate(start.date());
    m_start->setText(shown(start.time()));
    m_end->setText(shown(end.time()));
    if (start.hasTime() && end.hasTime() && end.time() > start.time())
        m_length = minutes(end.time()) - minutes(start.time());
}

void DateTimeField::setReadOnly(bool readOnly)
{
    m_date->setReadOnly(readOnly);
    m_start->setReadOnly(readOnly);
    m_end->setReadOnly(readOnly);
}

QVariant DateTimeField::valueOf(const QString &starts, const QString &ends)
{
    const auto text = [](const QString &iso) {
        const MeetingTime time = MeetingTime::fromIso(iso);
        return time.isNull() ? QString() : time.toIso();
    };
    return QStringList{text(starts), text(ends)};
}

MeetingTime DateTimeField::start() const
{
    const QDate day = m_date->date();
    return day.isValid() ? MeetingTime::at(day, readTime(m_start->text())) : MeetingTime();
}

MeetingTime DateTimeField::end() const
{
    const QDate day = m_date->date();
    const QTime time = readTime(m_end->text());
    return day.isValid() && time.isValid() ? MeetingTime::at(day, time) : MeetingTime();
}

QString DateTimeField::inputError() const
{
    if (const QString why = m_date->inputError(); !why.isEmpty())
        return why;
    for (const QLineEdit *edit : {m_start, m_end})
        if (const QString text = edit->text().trimmed(); !text.isEmpty() && !readTime(text).isValid())
            return tr("“%1” is not a time. Write for example 9, 13.30 or 15:00.").arg(text);
    const QTime from = readTime(m_start->text());
    const QTime to = readTime(m_end->text());
    if (to.isValid() && !from.isValid())
        return tr("There is an end but no start. Write when it starts, or leave both times empty.");
    if (from.isValid() && to.isValid() && to <= from)
        return m_backwards;
    if (!m_date->date().isValid() && from.isValid())
        return tr("There is a time but no day. Write which day it is.");
    return {};
}

QWidget *DateTimeField::control()
{
    return m_date->control();
}

QTime DateTimeField::readTime(const QString &typed)
{
    static const QRegularExpression pattern(u"^(?:kl\\.?\\s*)?(\\d{1,2})(?:[:.,\\s]?(\\d{2}))?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(typed.trimmed());
    if (!match.hasMatch())
        return {};
    return QTime(match.captured(1).toInt(), match.captured(2).toInt());
}

void DateTimeField::timeTyped(QLineEdit *edit)
{
    const bool changed = edit->isModified();
    edit->setModified(false);
    // "13–15" in the first field says both.
    const std::optional<FreeDate> both = edit == m_start ? parseFreeDate(edit->text(), QDate(2000, 1, 1)) : std::nullopt;
    if (both && both->end.isValid()) {
        m_start->setText(shown(both->start));
        m_end->setText(shown(both->end));
    } else if (const QTime time = readTime(edit->text()); time.isValid()) {
        edit->setText(shown(time));
        const int ends = minutes(time) + m_length;
        // The end follows the start, so that moving a meeting keeps its length.
        if (edit == m_start && changed && ends < minutesADay)
            m_end->setText(shown(QTime(ends / 60, ends % 60)));
    }
    settle();
}

void DateTimeField::settle()
{
    const QTime from = readTime(m_start->text());
    const QTime to = readTime(m_end->text());
    if (from.isValid() && to > from)
        m_length = minutes(to) - minutes(from);
    emit finished();
}

} // namespace lansnav
