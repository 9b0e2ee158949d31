// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importpreviewpage.h"

#include "common/filterbar.h"
#include "common/severitydelegate.h"
#include "common/style.h"
#include "common/tableview.h"
#include "shell/importsession.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const QString fateFilter = u"fate"_s;
const QString proposals = u"proposals"_s;
constexpr int skippedShown = 6;

bool hasProposal(const ImportRow &row)
{
    return ImportPreviewModel::offersChoice(row) && row.fate != RowFate::Doubtful && row.choice <= 0;
}

/// Chooses among a row's choices, in place; a doubtful row can be left out as well.
class ChoiceDelegate : public SeverityDelegate
{
public:
    ChoiceDelegate(ImportSession &session, ImportPreviewPage *page)
        : SeverityDelegate(page)
        , m_session(session)
        , m_page(page)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const ImportRow &row = rowOf(index);
        if (!ImportPreviewModel::offersChoice(row))
            return nullptr;
        auto *editor = new QComboBox(parent);
        editor->setAccessibleName(ImportPreviewPage::tr("Choice for line %1").arg(row.line));
        if (row.fate == RowFate::Doubtful)
            editor->addItem(ImportPreviewPage::tr("Leave the row out"), -1);
        for (int i = 0; i < int(row.choices.size()); ++i)
            editor->addItem(row.choices.at(i), i);
        auto *self = const_cast<ChoiceDelegate *>(this);
        connect(editor, &QComboBox::activated, self, [self, editor] {
            emit self->commitData(editor);
            emit self->closeEditor(editor);
        });
        // Once it stands in its cell: one key or click shows what there is to choose.
        QMetaObject::invokeMethod(editor, &QComboBox::showPopup, Qt::QueuedConnection);
        return editor;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *combo = static_cast<QComboBox *>(editor);
        combo->setCurrentIndex(std::max(0, combo->findData(rowOf(index).choice)));
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData());
    }

private:
    const ImportRow &rowOf(const QModelIndex &index) const { return m_session.plan()->rows.at(m_page->model()->at(index.row()).index); }

    ImportSession &m_session;
    ImportPreviewPage *m_page;
};

} // namespace

ImportPreviewPage::ImportPreviewPage(const AppContext &context, ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_summary(new QLabel(this))
    , m_skipped(style::quiet({}, this))
    , m_top(new QVBoxLayout)
    , m_table(new TableView(this))
    , m_all(new QPushButton(this))
    , m_protectAll(new QPushButton(this))
{
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_table->setAccessibleName(tr("What will happen to each row"));
    m_table->setItemDelegateForColumn(ImportPreviewModel::choiceColumn, new ChoiceDelegate(session, this));
    m_table->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_all->setText(tr("Take the first proposal for all doubtful rows"));

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_skipped, 1);
    bottom->addWidget(m_all);
    bottom->addWidget(m_protectAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addLayout(m_top);
    column->addWidget(m_table, 1);
    column->addLayout(bottom);
    m_protectAll->setText(tr("&Protect all who are proposed"));
    m_protectAll->setToolTip(tr("Chooses protected identity for every row that speaks of it."));
    connect(m_all, &QPushButton::clicked, this, &ImportPreviewPage::chooseFirstForAll);
    connect(m_protectAll, &QPushButton::clicked, this, &ImportPreviewPage::protectAll);
    connect(m_table, &TableView::opened, this, [this](const Id &id) {
        const int row = m_model ? m_model->rowOf(id) : -1;
        if (row < 0 || !ImportPreviewModel::offersChoice(m_session.plan()->rows.at(m_model->at(row).index)))
            return;
        const QModelIndex choice = m_model->index(row, ImportPreviewModel::choiceColumn);
        if (m_table->isPersistentEditorOpen(choice))
            return;
        m_table->setColumnHidden(ImportPreviewModel::choiceColumn, false);
        m_table->setCurrentIndex(choice);
        m_table->edit(choice);
    });
}

void ImportPreviewPage::fill()
{
    std::optional<ImportPreviewModel::Prepared> prepared = m_session.takePrepared();
    if (!prepared)
        return;
    ImportPreviewModel *before = m_model;
    m_model = new ImportPreviewModel(m_session.sharedPlan(), [this](int row) { chosen(row); }, this);
    m_model->adopt(std::move(*prepared));
    m_table->setModel(m_model);
    delete before;
    m_table->remember(m_context.settings, u"import."_s + m_session.kind()->key);
    // What there is to choose, and for whom, depends on this list alone.
    for (const int column : {ImportPreviewModel::whoColumn, ImportPreviewModel::choiceColumn})
        m_table->setColumnHidden(column, !m_model->columnShown(column));
    buildFilter();
    // What is left out of the rows themselves matters more than titles and totals.
    const QStringList skipped = m_session.plan()->sheetsTold + m_session.plan()->leftOut + m_session.plan()->skipped;
    QStringList shown = skipped.mid(0, skippedShown);
    if (skipped.size() > skippedShown)
        shown << tr("… and %n more", nullptr, int(skipped.size()) - skippedShown);
    m_skipped->setText(shown.join(u" · "_s));
    m_skipped->setToolTip(skipped.mid(0, 40).join(u'\n'));
    updateSummary();
}

void ImportPreviewPage::buildFilter()
{
    delete m_filter;
    m_filter = new FilterBar(this);
    QList<Choice> choices = {{QString(), tr("All")}};
    const ImportPlan &plan = *m_session.plan();
    for (const RowFate fate : {RowFate::New, RowFate::Updated, RowFate::Unchanged, RowFate::Doubtful, RowFate::Refused})
        if (const int count = plan.count(fate); count > 0)
            choices.append({QString::number(int(fate)), tr("%1 %2", "what happens, how many rows").arg(ImportPreviewModel::fateText(fate)).arg(count)});
    if (const auto count = std::count_if(plan.rows.cbegin(), plan.rows.cend(), hasProposal); count > 0)
        choices.append({proposals, tr("With a proposal %1", "how many rows").arg(count)});
    m_filter->addChips(fateFilter, tr("What happens"), choices);
    m_filter->follow(m_model);
    m_top->addWidget(m_filter);
    connect(m_filter, &FilterBar::valueChanged, this, [this](const QString &, const QVariant &value) {
        if (value.toString() == proposals)
            m_model->setPredicate([plan = m_session.sharedPlan()](const PreviewRow &row) { return hasProposal(plan->rows.at(row.index)); });
        else
            showOnly(value.toString().isEmpty() ? std::nullopt : std::optional(RowFate(value.toInt())));
    });
}

void ImportPreviewPage::showOnly(std::optional<RowFate> fate)
{
    if (!fate)
        m_model->setPredicate({});
    else
        m_model->setPredicate([plan = m_session.sharedPlan(), fate](const PreviewRow &row) { return plan->shownFate(plan->rows.at(row.index)) == *fate; });
}

void ImportPreviewPage::chosen(int row)
{
    // After the view has finished with its editor.
    QMetaObject::invokeMethod(this, [this, row] {
        // What becomes of the row decides about those that need it.
        QList<PreviewRow> touched{ImportPreviewModel::rowFor(row)};
        const QList<ImportRow> &rows = m_session.plan()->rows;
        for (qsizetype i = 0; i < rows.size(); ++i)
            if (rows.at(i).needs == row)
                touched.append(ImportPreviewModel::rowFor(int(i)));
        if (m_model)
            m_model->upsert(touched);
        updateSummary();
    }, Qt::QueuedConnection);
}

void ImportPreviewPage::chooseFirstForAll()
{
    ImportPlan &plan = *m_session.plan();
    for (ImportRow &row : plan.rows)
        if (row.fate == RowFate::Doubtful && row.choice < 0 && !row.choices.isEmpty())
            row.choice = 0;
    allChosen();
}

void ImportPreviewPage::protectAll()
{
    for (ImportRow &row : m_session.plan()->rows)
        if (row.staysUnprotected())
            row.decideProtection(true);
    allChosen();
}

void ImportPreviewPage::allChosen()
{
    if (const int rows = m_model->rowCount(); rows > 0)
        emit m_model->dataChanged(m_model->index(0, 0), m_model->index(rows - 1, m_model->columnCount() - 1));
    updateSummary();
}

void ImportPreviewPage::updateSummary()
{
    const ImportPlan &plan = *m_session.plan();
    int undecided = 0;
    for (const ImportRow &row : plan.rows)
        undecided += ImportPreviewModel::undecided(row);
    QStringList parts = {tr("%n new", nullptr, plan.count(RowFate::New)), tr("%n updated", nullptr, plan.count(RowFate::Updated)),
                         tr("%n unchanged", nullptr, plan.count(RowFate::Unchanged))};
    if (const int doubtful = plan.count(RowFate::Doubtful); doubtful > 0)
        parts << (undecided > 0 ? tr("%n doubtful, of which %1 not decided and left out", nullptr, doubtful).arg(undecided)
                                : tr("%n doubtful, all decided", nullptr, doubtful));
    if (const int refused = plan.count(RowFate::Refused); refused > 0)
        parts << tr("%n refused", nullptr, refused);
    if (const auto offered = std::count_if(plan.rows.cbegin(), plan.rows.cend(), hasProposal); offered > 0)
        parts << tr("%n with a proposal to look at", nullptr, int(offered));
    QString text = parts.join(u" · "_s);
    const auto unprotected = std::count_if(plan.rows.cbegin(), plan.rows.cend(), [](const ImportRow &row) { return row.staysUnprotected(); });
    if (unprotected > 0)
        text += u'\n' + tr("%n row(s) speak of protected identity, but the people will be shown in clear unless you choose otherwise.", nullptr, int(unprotected));
    m_protectAll->setVisible(unprotected > 0);
    if (!plan.rows.isEmpty() && !plan.changesAnything())
        text += u'\n' + tr("Nothing would change: everything in the file is here already, or is left out.");
    m_summary->setText(text);
    m_all->setVisible(undecided > 0);
    emit changed();
}

} // namespace lansnav
