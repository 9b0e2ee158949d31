// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searchpopup.h"

#include "common/style.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {
constexpr int debounceMs = 150;
constexpr int mostResults = 40;
constexpr int visibleResults = 12;
constexpr int leastWidth = 480;
}

SearchPopup::SearchPopup(SearchService &service, QLineEdit *field, QWidget *parent)
    : QFrame(parent)
    , m_service(service)
    , m_field(field)
    , m_list(new QListWidget(this))
    , m_nothing(style::quiet({}, this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setUniformItemSizes(true);
    m_nothing->setContentsMargins(measure::rowGap, measure::rowGap, measure::rowGap, measure::rowGap);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    hide();

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &SearchPopup::search);
    connect(m_field, &QLineEdit::textEdited, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            hide();
    });
    connect(m_list, &QListWidget::itemClicked, this, &SearchPopup::choose);
    m_field->installEventFilter(this);
    parent->installEventFilter(this);
}

int SearchPopup::resultCount() const
{
    return m_list->count();
}

void SearchPopup::search()
{
    m_debounce.stop();
    const QString typed = m_field->text().trimmed();
    const int job = ++m_job;
    if (typed.isEmpty()) {
        fill(QList<FoundRow>());
        hide();
        return;
    }
    m_service.find(this, typed, mostResults, [this, job](const Result<QList<FoundRow>> &found) {
        if (job != m_job)
            return;
        if (found)
            fill(*found);
        else
            fill(QList<FoundRow>());
        m_nothing->setText(found ? tr("Nothing is found. Every word must begin a word of what is sought.") : found.error().sentence);
        emit searched();
    });
}

void SearchPopup::fill(const QList<FoundRow> &found)
{
    m_found = found;
    m_list->clear();
    for (const FoundRow &row : found) {
        auto *item = new QListWidgetItem(tr("%1  ·  %2", "search result: title, kind").arg(row.title, row.kind), m_list);
        item->setSizeHint({0, style::rowHeight(*this, false)});
    }
    m_list->setVisible(!found.isEmpty());
    m_nothing->setVisible(found.isEmpty());
    if (!found.isEmpty())
        m_list->setCurrentRow(0);
    place();
    setVisible(m_field->hasFocus() || isVisible());
    raise();
}

void SearchPopup::place()
{
    const int rows = qMin(int(m_list->count()), visibleResults);
    const int height = rows > 0 ? rows * style::rowHeight(*this, false) + 4 : m_nothing->sizeHint().height() + 4;
    const QPoint below = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 2));
    const int width = qMin(qMax(m_field->width(), leastWidth), parentWidget()->width());
    setGeometry(qBound(0, below.x(), parentWidget()->width() - width), below.y(), width,
                qMin(height, parentWidget()->height() - below.y()));
}

void SearchPopup::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_found.size())
        return;
    const FoundRow found = m_found.at(row);
    leave();
    m_field->clear();
    emit chosen(found.area, found.row, found.tab, found.detail);
}

void SearchPopup::leave()
{
    ++m_job;
    m_debounce.stop();
    hide();
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            if (isVisible())
                QApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_debounce.isActive() || !isVisible())
                search();
            else
                choose();
            return true;
        case Qt::Key_Escape:
            leave();
            m_field->clear();
            m_field->clearFocus();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace lansnav
