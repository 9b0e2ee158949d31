// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/listformsplit.h"

#include "common/settings.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int leastBeside = 900;        // device-independent pixels: a form of labels and fields, and a list of some columns

} // namespace

ListFormSplit::ListFormSplit(QWidget *list, QWidget *form, Settings *settings, const QString &key, QWidget *parent)
    : QSplitter(Qt::Vertical, parent), m_settings(settings), m_key(key)
{
    addWidget(list);
    addWidget(form);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (m_settings)
            m_settings->layouts.insert(stateKey(), saveState());
    });
}

QString ListFormSplit::stateKey() const
{
    return orientation() == Qt::Horizontal ? m_key + u".beside"_s : m_key;
}

void ListFormSplit::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void ListFormSplit::arrange()
{
    const Qt::Orientation fitting = width() >= leastBeside ? Qt::Horizontal : Qt::Vertical;
    if (m_arranged && fitting == orientation())
        return;
    m_arranged = true;
    setOrientation(fitting);
    if (m_settings && restoreState(m_settings->layouts.value(stateKey())))
        return;
    const int room = fitting == Qt::Horizontal ? width() : height();
    setSizes({room / 2, room - room / 2});
}

} // namespace lansnav
