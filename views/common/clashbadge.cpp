// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/clashbadge.h"

#include "common/style.h"
#include "sync/clashes.h"

using namespace Qt::StringLiterals;

namespace lansnav {

ClashBadge::ClashBadge(const AppContext &context, QString table, QWidget *parent)
    : QPushButton(parent), m_context(context), m_table(std::move(table))
{
    setObjectName(u"clashBadge"_s);
    setIcon(style::icon(u"dialog-warning"_s));
    setToolTip(tr("Two of you changed the same field without having seen each other's change. Press to choose."));
    hide();
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_context.showClashes)
            m_context.showClashes(m_table, m_row);
    });
    connect(m_context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"conflict") || isVisible())
            read();
    });
}

void ClashBadge::setRow(const Id &row)
{
    m_row = row;
    hide();
    read();
}

void ClashBadge::read()
{
    const int job = ++m_job;
    if (m_row.isNull())
        return;
    m_context.store->fetch<qsizetype>(this,
        [schema = m_context.store->schema(), table = m_table, row = m_row](Database &db) -> Result<qsizetype> {
            const auto clashes = Clashes::listOf(db, schema, table, row);
            if (!clashes)
                return clashes.error();
            return clashes->size();
        },
        [this, job](const Result<qsizetype> &count) {
            if (job != m_job)
                return;
            setVisible(count && *count > 0);
            if (count)
                setText(tr("%n clash(es)", nullptr, int(*count)));
        });
}

} // namespace lansnav
