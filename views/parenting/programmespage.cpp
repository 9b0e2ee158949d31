// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/programmespage.h"

#include "common/detailpage.h"
#include "common/detailpane.h"
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/historyview.h"
#include "common/listpane.h"
#include "common/masterdetail.h"
#include "common/newrowdialog.h"
#include "common/style.h"
#include "common/tableview.h"
#include "parenting/namesretention.h"
#include "parenting/parentingstore.h"
#include "parenting/partspane.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int longestMeeting = 24 * 60;
constexpr int mostMonths = 600;

} // namespace

ProgrammesPage::ProgrammesPage(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(programmeColumns()), m_versions(versionColumns()),
      m_steps(stepColumns([this](const StepRow &row) {
          return reviseCurrent([row](ProgrammeVersion &version) {
              if (row.number <= version.meetings.size())
                  version.meetings[row.number - 1] = row;
          });
      })),
      m_asked(programmeQuestionColumns([this](const ProgrammeQuestionRow &row) {
          return reviseCurrent([row](ProgrammeVersion &version) {
              if (row.number <= version.questions.size())
                  version.questions[row.number - 1] = row;
          });
      }))
{
    m_both = new MasterDetail(buildList(), buildDetail(), this);
    m_both->remember(context.settings, u"parenting.programmes.split"_s);
    m_both->setDetailAvailable(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_both);
    connect(context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAnyOf({u"programme"_s, u"programme_version"_s, u"programme_meeting"_s, u"programme_question"_s, u"parent_group"_s}))
            read();
    });
    read();
}

ListPane *ProgrammesPage::buildList()
{
    m_list = new ListPane(m_model, u"programmeTable"_s, tr("Programmes"));
    m_list->standBelowTabs();
    table()->sortByColumn(0, Qt::AscendingOrder);
    table()->remember(m_context.settings, u"parenting.programmes"_s);
    table()->fitColumns({u"short_name"_s, u"ages"_s, u"meetings"_s}, u"name"_s);
    table()->setExport(m_context, u"programmes"_s);
    table()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTrash([this](const QList<Id> &ids) { trash(ids); });
    m_list->filter()->setPlaceholder(tr("Filter programmes…"));
    m_list->setNew(u"newProgramme"_s, tr("New programme"), [this] { createNew(); });
    m_list->setEmptyText(u"view-task"_s, tr("No programmes yet"), tr("A programme says which meetings a group has, who may lead it and when somebody has completed it."))
        ->setFirstStep(tr("New programme"), [this] { createNew(); });
    connect(table(), &TableView::currentIdChanged, this, [this](const Id &id) {
        m_current = id;
        m_both->setDetailAvailable(!id.isNull());
        showCurrent();
    });
    connect(table(), &TableView::opened, this, [this] {
        m_both->openDetail();
        m_form->row(u"short_name"_s)->field()->control()->setFocus();
    });
    return m_list;
}

TableView *ProgrammesPage::table() const
{
    return m_list->table();
}

QString ProgrammesPage::sentence() const
{
    return m_which->text();
}

QWidget *ProgrammesPage::buildDetail()
{
    m_pane = new DetailPane;
    m_form = new Form;
    addRows();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { m_pane->banner()->showSentence(Problem::Severity::Bad, sentence); });
    buildParts();
    m_pane->addTab(u"details"_s, tr("Details"), m_form->inScrollArea());
    m_pane->addTab(u"demands"_s, tr("Demands"), buildDemands());
    m_pane->addTab(u"meetings"_s, tr("Meetings"), m_meetings);
    m_pane->addTab(u"questions"_s, tr("Questions"), m_questions);
    m_pane->addTab(u"versions"_s, tr("Versions"), buildVersions());
    m_history = m_pane->addHistory(m_context);
    return m_pane;
}

Form::Commit ProgrammesPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &programme, const QVariant &value) {
        return ParentingStore(*m_context.store).changeProgramme(programme, {{name, view::stored(value)}});
    };
}

Result<void> ProgrammesPage::saveMonths(const Id &programme, const QVariant &value)
{
    const Values values{{u"keep_months"_s, view::stored(value)}};
    const auto due = NamesRetention::dueAfter(m_context.store->database(), programme, registerview::number(value), m_context.store->environment().today());
    if (!due)
        return due.error();
    if (due->isEmpty())
        return ParentingStore(*m_context.store).changeProgramme(programme, values);
    m_pane->banner()->showSentence(Problem::Severity::Warn, tr("With so few months: %1 Until then they can be kept longer.").arg(NamesRetention::sentence(*due)), tr("Change the months"), [this, programme, values] {
        m_pane->banner()->check(ParentingStore(*m_context.store).changeProgramme(programme, values));
    });
    return Error{ErrorCode::Refused, tr("Not changed yet: answer the question above.")};
}

void ProgrammesPage::addRows()
{
    m_form->addText(u"short_name"_s, tr("Short name"), save("short_name"));
    m_form->addText(u"name"_s, tr("Name"), save("name"));
    m_form->addText(u"target_group"_s, tr("Target group"), save("target_group"));
    m_form->addLongText(u"materials"_s, tr("Materials"), save("materials"), 3);
    m_form->addNumber(u"keep_months"_s, tr("Names are kept"), 0, mostMonths, [this](const Id &programme, const QVariant &value) { return saveMonths(programme, value); })
        ->setNote(tr("Months after the end of a group, then the names of its participants are erased for good. Empty: six months."));
    m_form->addCheck(u"retired"_s, tr("No longer given: new groups are not offered it"), save("retired"));
    m_form->addLongText(u"note"_s, tr("Note"), save("note"), 3);
    m_form->addStretch();
}

QWidget *ProgrammesPage::buildVersions()
{
    m_versionTable = new TableView;
    m_versionTable->setObjectName(u"versionTable"_s);
    m_versionTable->setAccessibleName(tr("Versions"));
    m_versionTable->setModel(&m_versions);
    m_versionTable->sortByColumn(0, Qt::DescendingOrder);
    m_versionTable->remember(m_context.settings, u"parenting.versions"_s);
    m_versionTable->fitColumns({u"number"_s, u"valid_from"_s, u"ages"_s, u"meetings"_s});
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(measure::grid, measure::grid, measure::grid, 0);
    layout->setSpacing(measure::grid);
    layout->addWidget(style::quiet(tr("Groups keep the version they began with. A change of one that groups have makes a new one, which applies from the day of the change.")));
    layout->addWidget(m_versionTable, 1);
    return page;
}

void ProgrammesPage::read()
{
    const int job = ++m_job;
    m_context.store->fetch<QList<ProgrammeDetail>>(this, [](Database &db) { return ParentingStore::programmes(db); }, [this, job](const Result<QList<ProgrammeDetail>> &programmes) {
        if (job != m_job)
            return;
        if (programmes)
            take(*programmes);
        else
            m_list->banner()->showError(programmes.error());
    });
}

void ProgrammesPage::take(const QList<ProgrammeDetail> &programmes)
{
    QList<Choice> choices{{QVariant::fromValue(Id()), tr("this programme")}};
    for (const ProgrammeDetail &detail : programmes)
        choices.append({QVariant::fromValue(detail.programme.id), detail.programme.title()});
    m_demands->setChoices(u"trained_in"_s, choices);
    view::show(m_model, programmeRows(programmes), false);
    m_list->showWhetherEmpty();
    showCurrent();
}

void ProgrammesPage::showCurrent()
{
    const ProgrammeRow *row = current();
    m_pane->setEnabled(row != nullptr);
    if (!row)
        return;
    const bool other = std::exchange(m_shown, m_current) != m_current;
    const Programme &p = row->programme;
    m_pane->setTitle(p.title(), p.shortName.isEmpty() ? QString() : p.name);
    m_form->load(row->id, {{u"short_name"_s, p.shortName},
                           {u"name"_s, p.name},
                           {u"target_group"_s, p.targetGroup},
                           {u"materials"_s, p.materials},
                           {u"keep_months"_s, registerview::optional(p.keepMonths)},
                           {u"retired"_s, p.retired},
                           {u"note"_s, p.note}});
    showDemands(*row);
    const ProgrammeVersion version = row->current() ? *row->current() : ProgrammeVersion();
    view::show(m_steps, stepRows(version), other);
    view::show(m_asked, programmeQuestionRows(version), other);
    view::show(m_versions, row->versions, other);
    m_meetings->showWhetherEmpty();
    m_questions->showWhetherEmpty();
    m_pane->setTabTitle(u"meetings"_s, tr("Meetings (%1)").arg(version.meetings.size()));
    m_pane->setTabTitle(u"questions"_s, version.questions.isEmpty() ? tr("Questions") : tr("Questions (%1)").arg(version.questions.size()));
    m_pane->setTabTitle(u"versions"_s, tr("Versions (%1)").arg(row->versions.size()));
    m_history->setRow(u"programme"_s, row->id);
}

void ProgrammesPage::select(const Id &programme)
{
    m_list->select(m_model, programme);
    m_both->openDetail();
}

void ProgrammesPage::focusFilter()
{
    m_both->closeDetail();
    m_list->focusFilter();
}

std::unique_ptr<NewRowDialog> ProgrammesPage::newDialog()
{
    auto dialog = std::make_unique<NewRowDialog>(tr("New programme"), tr("Add programme"), [this](const Form &form) {
        Programme programme;
        programme.shortName = form.value(u"short_name"_s).toString();
        programme.name = form.value(u"name"_s).toString();
        programme.targetGroup = form.value(u"target_group"_s).toString();
        ProgrammeVersion version;
        version.validFrom = PartialDate(m_context.store->environment().today());
        const QStringList themes = form.value(u"meetings"_s).toString().split(u'\n', Qt::SkipEmptyParts);
        for (const QString &theme : themes)
            if (!theme.simplified().isEmpty())
                version.meetings.append({{}, 0, theme.simplified(), registerview::number(form.value(u"minutes"_s))});
        return ParentingStore(*m_context.store).addProgramme(programme, version);
    }, this);
    Form *form = dialog->form();
    form->addText(u"short_name"_s, tr("Short name"));
    form->addText(u"name"_s, tr("Name"));
    form->addText(u"target_group"_s, tr("Target group"));
    form->addLongText(u"meetings"_s, tr("Meetings"), {}, 5)->setNote(tr("A theme a line, in their order."));
    form->addNumber(u"minutes"_s, tr("Minutes each"), 1, longestMeeting);
    form->load({}, {{u"minutes"_s, usualMinutes}});
    form->row(u"short_name"_s)->field()->control()->setFocus();
    return dialog;
}

void ProgrammesPage::createNew()
{
    const auto dialog = newDialog();
    if (dialog->exec() == QDialog::Accepted)
        select(dialog->created());
}

void ProgrammesPage::trash(const QList<Id> &ids)
{
    if (!ids.isEmpty() && m_list->banner()->check(ParentingStore(*m_context.store).trashProgramme(ids.first())) && m_context.toast)
        m_context.toast(tr("The programme is in the trash."), true);
}

} // namespace lansnav
