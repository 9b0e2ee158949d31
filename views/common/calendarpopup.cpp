// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/calendarpopup.h"

#include "calendar/holidays.h"
#include "calendar/isoweek.h"
#include "common/style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

MarkedCalendar::MarkedCalendar(QWidget *parent) : QCalendarWidget(parent), m_today(QDate::currentDate())
{
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(ISOWeekNumbers);
    setHorizontalHeaderFormat(ShortDayNames);
    setGridVisible(false);
    setAccessibleName(tr("Calendar"));
    if (auto *previous = findChild<QToolButton *>(u"qt_calendar_prevmonth"_s)) {
        previous->setAccessibleName(tr("Previous month"));
        previous->setToolTip(tr("Previous month"));
    }
    if (auto *next = findChild<QToolButton *>(u"qt_calendar_nextmonth"_s)) {
        next->setAccessibleName(tr("Next month"));
        next->setToolTip(tr("Next month"));
    }
    colourWeekends();
}

void MarkedCalendar::colourWeekends()
{
    const Colours &c = Colours::of(palette());
    const QColor onBar = palette().color(QPalette::HighlightedText);
    for (const auto &[button, name] : {std::pair{u"qt_calendar_prevmonth"_s, u"go-previous"_s}, std::pair{u"qt_calendar_nextmonth"_s, u"go-next"_s}})
        if (auto *found = findChild<QToolButton *>(button))
            found->setIcon(style::tinted(style::icon(name), onBar));
    QTextCharFormat quiet;
    quiet.setForeground(c.quiet);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, quiet);
    QTextCharFormat header;
    header.setForeground(c.quiet);
    header.setBackground(c.pane);
    setHeaderTextFormat(header);
}

void MarkedCalendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourWeekends();
}

void MarkedCalendar::setBreaks(const QList<DateRange> &breaks)
{
    m_breaks = breaks;
    updateCells();
}

void MarkedCalendar::setToday(QDate today)
{
    m_today = today;
    updateCells();
}

QString MarkedCalendar::describe(QDate day) const
{
    if (!day.isValid())
        return {};
    QStringList what;
    if (const std::optional<Holiday> holiday = Holidays::on(day))
        what.append(holiday->name);
    for (const DateRange &each : m_breaks)
        if (each.contains(day))
            what.append(each.name);
    const QString text = tr("%1, %2", "day, week").arg(QLocale().toString(day, QLocale::LongFormat), IsoWeek::containing(day).toText());
    return what.isEmpty() ? text : tr("%1: %2", "day: holiday").arg(text, what.join(u", "_s));
}

void MarkedCalendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    QCalendarWidget::paintCell(painter, rect, date);
    const bool faded = date.month() != monthShown();
    const bool chosen = date == selectedDate();
    const Colours &c = Colours::of(palette());
    painter->save();
    painter->setOpacity(faded ? 0.4 : 1.0);
    const bool isBreak = std::any_of(m_breaks.cbegin(), m_breaks.cend(),
                                     [date](const DateRange &each) { return each.contains(date); });
    if (isBreak)
        painter->fillRect(QRect(rect.left(), rect.bottom() - 3, rect.width() + 1, 3), chosen ? c.surface : c.accent);
    if (Holidays::on(date)) {
        // A dot in the corner beside the colour: seen without seeing red.
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? c.surface : c.bad);
        painter->drawEllipse(QPointF(rect.right() - 6, rect.top() + 6), 3, 3);
    }
    if (date == m_today) {
        painter->setPen(QPen(chosen ? c.surface : c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect).adjusted(2, 2, -2, -2));
    }
    painter->restore();
}

CalendarPopup::CalendarPopup(QWidget *field) : QFrame(field, Qt::Popup), m_calendar(new MarkedCalendar), m_words(new QLabel)
{
    setFrameShape(QFrame::Box);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::half, measure::half, measure::half, measure::half);
    layout->setSpacing(measure::half);
    layout->addWidget(m_calendar);
    layout->addWidget(m_words);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    // Two lines always, so that the window does not change its size while one moves through the month.
    m_words->setMinimumHeight(2 * m_words->fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &CalendarPopup::describe);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::chosen);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::chosen);
}

void CalendarPopup::describe()
{
    m_words->setText(m_calendar->describe(m_calendar->selectedDate()));
    m_calendar->setAccessibleDescription(m_words->text());
}

void CalendarPopup::showUnder(QWidget *field, QDate day)
{
    {
        // Showing the day the field holds is not choosing it.
        const QSignalBlocker quiet(m_calendar);
        m_calendar->setSelectedDate(day);
        m_calendar->setCurrentPage(day.year(), day.month());
    }
    describe();
    adjustSize();
    QPoint place = field->mapToGlobal(QPoint(0, field->height()));
    if (const QScreen *screen = field->screen()) {
        const QRect room = screen->availableGeometry();
        if (place.y() + height() > room.bottom())
            place.setY(std::max(room.top(), field->mapToGlobal(QPoint(0, 0)).y() - height()));
        place.setX(std::max(room.left(), std::min(place.x(), room.right() - width())));
    }
    move(place);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace lansnav
