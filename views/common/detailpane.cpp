// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/detailpane.h"

#include "common/appcontext.h"
#include "common/elidedtext.h"
#include "common/feedback.h"
#include "common/historyview.h"
#include "common/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int titleLines = 2;
constexpr qsizetype longestName = 160;      // what screen readers are told

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(titleLines)), m_subtitle(style::quiet({})), m_badge(new QPushButton), m_header(new QHBoxLayout),
      m_banner(new BannerBar), m_tabs(new QTabWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::half);
    m_header->setSpacing(measure::grid);
    m_header->addWidget(m_title, 1);
    // Below the buttons, which would leave title and subtitle too little of the width to stand on a line each.
    auto *below = new QHBoxLayout;
    below->setSpacing(measure::grid);
    below->addWidget(m_subtitle, 1);
    below->addWidget(m_badge, 0, Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(measure::paneMargin, measure::grid, measure::paneMargin, 0);
    head->setSpacing(0);
    head->addLayout(m_header);
    head->addLayout(below);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);
    m_title->setFont(style::headingFont(1));
    m_title->setObjectName(u"detailTitle"_s);
    m_subtitle->setMinimumWidth(1);
    m_subtitle->setObjectName(u"detailSubtitle"_s);
    m_subtitle->hide();
    m_badge->hide();
    m_badge->setFlat(true);
    m_badge->setAutoDefault(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setElideMode(Qt::ElideNone);
    connect(m_badge, &QPushButton::clicked, this, &DetailPane::problemsPressed);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { emit tabChanged(currentTab()); });
}

void DetailPane::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    const QString name = title.size() > longestName ? title.left(longestName) + QChar(0x2026) : title;
    m_title->setAccessibleName(name);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_tabs->tabBar()->setAccessibleName(name);
}

QString DetailPane::title() const
{
    return m_title->text();
}

void DetailPane::setProblemCount(int count, bool bad)
{
    // Where problems are counted, the badge must not move what is below from under the pointer as it comes and goes.
    QSizePolicy kept = m_badge->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_badge->setSizePolicy(kept);
    m_badge->setVisible(count > 0);
    m_badge->setText(tr("%n to mend", nullptr, count));
    m_isBad = bad;
    refreshMark();
}

void DetailPane::setProblems(const QList<Problem> &problems)
{
    int toMend = 0;
    bool bad = false;
    for (const Problem &problem : problems) {
        toMend += problem.severity != Problem::Severity::Info;
        bad |= problem.severity == Problem::Severity::Bad;
    }
    setProblemCount(toMend, bad);
}

HistoryView *DetailPane::addHistory(const AppContext &context)
{
    auto *history = new HistoryView(context.store);
    history->setContentsMargins(measure::grid, measure::grid, measure::grid, measure::grid);
    connect(history, &HistoryView::tookBack, this, [toast = context.toast](const QString &sentence) {
        if (toast)
            toast(sentence, false);
    });
    addTab(u"history"_s, tr("History"), history);
    return history;
}

void DetailPane::refreshMark()
{
    m_badge->setIcon(style::markIcon(m_isBad ? Mark::Bad : Mark::Warn, palette()));
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshMark();
}

void DetailPane::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget, 0, Qt::AlignTop);
}

void DetailPane::addTab(const QString &key, const QString &title, QWidget *page)
{
    page->setProperty("lansnavTab", key);
    m_tabs->addTab(page, title);
}

int DetailPane::indexOf(const QString &key) const
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->property("lansnavTab").toString() == key)
            return i;
    return -1;
}

void DetailPane::setTabShown(const QString &key, bool shown)
{
    if (const int index = indexOf(key); index >= 0)
        m_tabs->setTabVisible(index, shown);
}

void DetailPane::setTabTitle(const QString &key, const QString &title)
{
    if (const int index = indexOf(key); index >= 0)
        m_tabs->setTabText(index, title);
}

QStringList DetailPane::tabKeys() const
{
    QStringList keys;
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->isTabVisible(i))
            keys.append(m_tabs->widget(i)->property("lansnavTab").toString());
    return keys;
}

QString DetailPane::currentTab() const
{
    const QWidget *page = m_tabs->currentWidget();
    return page ? page->property("lansnavTab").toString() : QString();
}

bool DetailPane::showTab(const QString &key)
{
    const int index = indexOf(key);
    if (index < 0 || !m_tabs->isTabVisible(index))
        return false;
    m_tabs->setCurrentIndex(index);
    return true;
}

QWidget *DetailPane::page(const QString &key) const
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : m_tabs->widget(index);
}

} // namespace lansnav
