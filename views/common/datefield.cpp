// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/datefield.h"

#include "calendar/freedate.h"
#include "calendar/isoweek.h"
#include "common/calendarpopup.h"
#include "common/style.h"
#include "exchange/values.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lansnav {

DateField::DateField(Kind kind, QWidget *parent) : Field(parent), m_kind(kind), m_edit(new QLineEdit), m_button(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::half);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_edit);
    setMaximumWidth(measure::fieldWidth / 2);
    m_edit->setPlaceholderText(kind == Kind::Day ? tr("14/5, w 20 thu, tomorrow") : tr("14/5 2018, March 2018, 2018"));
    m_edit->installEventFilter(this);
    m_button->setIcon(style::icon(u"view-calendar"_s));
    m_button->setToolTip(tr("Choose in the calendar (Alt+Down)"));
    m_button->setAccessibleName(tr("Choose in the calendar"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::settle);
    connect(m_button, &QToolButton::clicked, this, &DateField::showCalendar);
}

DateField *DateField::partial(QDate today)
{
    auto *field = new DateField(Kind::Partial);
    field->setToday(today);
    return field;
}

QDate DateField::today() const
{
    return m_today.isValid() ? m_today : QDate::currentDate();
}

QVariant DateField::value() const
{
    return m_date.toIso();
}

void DateField::setValue(const QVariant &value)
{
    setPartialDate(PartialDate::fromIso(value.toString()));
}

void DateField::setDate(QDate date)
{
    setPartialDate(date.isValid() ? PartialDate(date) : PartialDate());
}

void DateField::setPartialDate(const PartialDate &date)
{
    m_date = date;
    m_error.clear();
    m_edit->setText(date.toText());
    m_edit->setCursorPosition(0);
    const QDate day = this->date();
    m_edit->setToolTip(day.isValid() ? tr("%1, %2", "weekday, week").arg(QLocale().dayName(day.dayOfWeek()), IsoWeek::containing(day).toText())
                                     : QString());
}

void DateField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

QString DateField::inputError() const
{
    return m_error;
}

QWidget *DateField::control()
{
    return m_edit;
}

QDate DateField::date() const
{
    return m_date.precision() == PartialDate::Precision::Day ? m_date.first() : QDate();
}

void DateField::setToday(QDate today)
{
    m_today = today;
}

QList<DateRange> DateField::knownBreaks() const
{
    if (m_breaks)
        return *m_breaks;
    for (QObject *above = parent(); above; above = above->parent())
        if (const auto *source = qobject_cast<BreakSource *>(above))
            return source->breaks();
    return {};
}

void DateField::setBreaks(const QList<DateRange> &breaks)
{
    m_breaks = breaks;
    if (m_popup)
        m_popup->calendar()->setBreaks(breaks);
}

std::optional<QDate> DateField::read(const QString &text) const
{
    const std::optional<FreeDate> now = parseFreeDate(text, today());
    if (!now || !m_near.isValid())
        return now ? std::optional(now->date) : std::nullopt;
    // What is said relative to today moves along with it.
    constexpr int week = 7;
    const std::optional<FreeDate> weekLater = parseFreeDate(text, today().addDays(week));
    if (weekLater && weekLater->date == now->date.addDays(week))
        return now->date;
    const std::optional<FreeDate> near = parseFreeDate(text, m_near);
    return near ? near->date : now->date;
}

void DateField::typed()
{
    const QString text = m_edit->text().trimmed();
    m_error.clear();
    m_date = {};
    if (!text.isEmpty() && m_kind == Kind::Partial)
        m_date = parse::date(text);
    // What people say relative to today, and dates without a year.
    if (!text.isEmpty() && m_date.isNull())
        if (const std::optional<QDate> day = read(text))
            m_date = PartialDate(*day);
    if (!text.isEmpty() && m_date.isNull())
        m_error = m_kind == Kind::Day ? tr("“%1” is not a date. Write for example 14/5, w 20 thu or tomorrow.").arg(text)
                                      : tr("“%1” is not a date. Write for example 14/5 2018, March 2018, w. 12 2018 or 2018.").arg(text);
    emit edited();
}

void DateField::settle()
{
    if (m_error.isEmpty())
        setPartialDate(m_date);
    emit finished();
}

void DateField::showCalendar()
{
    if (m_edit->isReadOnly())
        return;
    if (!m_popup) {
        m_popup = new CalendarPopup(this);
        connect(m_popup, &CalendarPopup::chosen, this, [this](QDate day) {
            m_popup->hide();
            setDate(day);
            m_edit->setFocus(Qt::PopupFocusReason);
            emit edited();
            emit finished();
        });
    }
    m_popup->calendar()->setBreaks(knownBreaks());
    m_popup->calendar()->setToday(today());
    m_popup->showUnder(this, m_date.isNull() ? today() : m_date.first());
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F4 || (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier))) {
            showCalendar();
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

} // namespace lansnav
