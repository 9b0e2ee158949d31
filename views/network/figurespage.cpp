// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/figurespage.h"

#include "common/style.h"
#include "network/figurematrix.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace lansnav {

FiguresPage::FiguresPage(const AppContext &context, QWidget *parent)
    : NetworkPage(context, parent), m_matrix(new FigureMatrix(this)), m_table(new QTableView(this)), m_what(style::heading({}, 2, this))
{
    m_table->setObjectName(u"figureTable"_s);
    m_table->setAccessibleName(tr("Figures by municipality and year"));
    m_table->setModel(m_matrix);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->setDefaultSectionSize(style::rowHeight(*m_table, false));
    m_table->horizontalHeader()->setDefaultSectionSize(m_table->fontMetrics().horizontalAdvance(u"ca 0 000"_s) + measure::grid);
    m_matrix->setWriter([this](const Figure &figure) -> Result<void> {
        const Result<Id> id = acts().setFigure(figure);
        if (!id)
            return id.error();
        banner()->clear();
        return {};
    });
    connect(m_matrix, &FigureMatrix::refused, this, [this](const QString &sentence) { banner()->showSentence(Problem::Severity::Bad, sentence); });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    auto *exportAll = new QPushButton(style::icon(u"document-export"_s), tr("Export…"));
    connect(exportAll, &QPushButton::clicked, this, [this] {
        Scope scope;
        scope.ids.insert(u"network"_s, network().id);
        scope.today = today();
        this->context().exportKind(u"figures"_s, scope);
    });
    head->addWidget(m_what, 1);
    head->addWidget(exportAll);
    body()->addLayout(head);
    body()->addWidget(m_table, 1);
    auto *help = style::quiet(tr("Type a number and press Enter. “ca 12” is approximate; an empty cell means that nothing is stated, not zero."), this);
    help->setContentsMargins(0, 0, 0, measure::grid);
    body()->addWidget(help);
}

void FiguresPage::refresh(bool other)
{
    const QModelIndex current = m_table->currentIndex();
    m_what->setText(network().figureName.isEmpty() ? tr("What is counted") : network().figureName);
    m_matrix->setNetwork(detail(), today().year());
    if (other || !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(other || !current.isValid() ? m_matrix->index(0, 0) : m_matrix->index(current.row(), current.column()));
}

void FiguresPage::showRow(const Id &row)
{
    if (const QModelIndex index = m_matrix->indexOf(row); index.isValid())
        m_table->setCurrentIndex(index);
    m_table->setFocus();
}

} // namespace lansnav
