// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/masterdetail.h"

#include "common/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

MasterDetail::MasterDetail(QWidget *list, QWidget *detail, QWidget *parent)
    : QWidget(parent), m_splitter(new QSplitter(Qt::Horizontal)), m_list(list), m_detailFrame(new QWidget), m_back(new QToolButton)
{
    auto *frame = new QVBoxLayout(m_detailFrame);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    frame->addWidget(m_back, 0, Qt::AlignLeft);
    if (detail)
        setDetail(detail);
    m_back->setIcon(style::icon(u"go-previous"_s));
    m_back->setText(tr("Back to the list"));
    m_back->setToolTip(tr("Back to the list (Alt+Left)"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &MasterDetail::closeDetail);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detailFrame);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { store(); });
}

void MasterDetail::setDetail(QWidget *detail)
{
    static_cast<QVBoxLayout *>(m_detailFrame->layout())->addWidget(detail, 1);
}

bool MasterDetail::isDetailOpen() const
{
    return m_available && (!m_narrow || m_open);
}

void MasterDetail::openDetail()
{
    if (!m_available || isDetailOpen())
        return;
    m_open = true;
    arrange();
    // Where the list was, the keyboard goes on in what covers it.
    m_detailFrame->setFocus();
    m_back->setFocus(Qt::OtherFocusReason);
    emit detailOpened();
}

void MasterDetail::closeDetail()
{
    if (!m_narrow || !m_open)
        return;
    // The field with the focus saves on leaving; it must still be there to do so.
    m_list->setVisible(true);
    m_list->setFocus(Qt::OtherFocusReason);
    m_open = false;
    arrange();
    emit detailClosed();
}

void MasterDetail::setDetailAvailable(bool available)
{
    if (available == m_available)
        return;
    m_available = available;
    if (!available)
        m_open = false;
    arrange();
}

void MasterDetail::remember(Settings *settings, const QString &key)
{
    m_settings = settings;
    m_key = key;
    if (settings)
        m_wideState = settings->layouts.value(key);
    if (!m_wideState.isEmpty() && !m_narrow)
        m_splitter->restoreState(m_wideState);
}

void MasterDetail::store()
{
    if (m_narrow || !m_available)
        return;
    m_wideState = m_splitter->saveState();
    if (m_settings)
        m_settings->layouts.insert(m_key, m_wideState);
}

void MasterDetail::arrange()
{
    m_list->setVisible(!m_narrow || !isDetailOpen());
    m_detailFrame->setVisible(isDetailOpen());
    m_back->setVisible(m_narrow);
    if (!m_narrow && m_available && !m_wideState.isEmpty())
        m_splitter->restoreState(m_wideState);
}

void MasterDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = window()->width() < measure::narrowWindow;
    if (narrow == m_narrow)
        return;
    // Showing and hiding inside a resize would lay out twice with the old size.
    QTimer::singleShot(0, this, [this] {
        const bool now = window()->width() < measure::narrowWindow;
        if (now == m_narrow)
            return;
        m_narrow = now;
        arrange();
    });
}

void MasterDetail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_narrow = window()->width() < measure::narrowWindow;
    // At first the list takes its share, whatever its columns would like.
    if (const int list = int(width() * m_listShare); m_wideState.isEmpty() && !m_narrow)
        m_splitter->setSizes({list, width() - list});
    arrange();
}

void MasterDetail::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Escape || (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier);
    if (back && m_narrow && m_open) {
        closeDetail();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace lansnav
