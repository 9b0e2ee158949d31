// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/programmespage.h"

#include "common/feedback.h"
#include "common/historyview.h"
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
    : RegisterPageOf(context, programmeColumns(), {}, parent), m_versions(versionColumns()),
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
    buildList();
    addRows();
    buildParts();
    addTabs();
    addHistory();
    start({u"programme"_s, u"programme_version"_s, u"programme_meeting"_s, u"programme_question"_s, u"parent_group"_s});
}

void ProgrammesPage::buildList()
{
    build({.key = u"parenting.programmes"_s,
           .table = u"programmeTable"_s,
           .title = tr("Programmes"),
           .filterText = tr("Filter programmes…"),
           .fitted = {u"short_name"_s, u"ages"_s, u"meetings"_s},
           .rest = u"name"_s,
           .exportKind = u"programmes"_s,
           .newButton = u"newProgramme"_s,
           .newText = tr("New programme"),
           .emptyIcon = u"view-task"_s,
           .emptyHeadline = tr("No programmes yet"),
           .emptySentence = tr("A programme says which meetings a group has, who may lead it and when somebody has completed it."),
           .firstFields = {u"short_name"_s}});
    table()->setSelectionMode(QAbstractItemView::SingleSelection);
    setTrash([this](const QList<Id> &programmes) { return ParentingStore(store()).trashProgramme(programmes.first()); },
             [](const QList<Id> &) { return tr("The programme is in the trash."); });
}

QString ProgrammesPage::sentence() const
{
    return m_which->text();
}

void ProgrammesPage::addTabs()
{
    pane()->addTab(u"demands"_s, tr("Demands"), buildDemands());
    pane()->addTab(u"meetings"_s, tr("Meetings"), m_meetings);
    pane()->addTab(u"questions"_s, tr("Questions"), m_questions);
    pane()->addTab(u"versions"_s, tr("Versions"), buildVersions());
}

Form::Commit ProgrammesPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &programme, const QVariant &value) {
        return ParentingStore(store()).changeProgramme(programme, {{name, view::stored(value)}});
    };
}

Result<void> ProgrammesPage::saveMonths(const Id &programme, const QVariant &value)
{
    const Values values{{u"keep_months"_s, view::stored(value)}};
    const auto due = NamesRetention::dueAfter(store().database(), programme, registerview::number(value), today());
    if (!due)
        return due.error();
    if (due->isEmpty())
        return ParentingStore(store()).changeProgramme(programme, values);
    pane()->banner()->showSentence(Problem::Severity::Warn, tr("With so few months: %1 Until then they can be kept longer.").arg(NamesRetention::sentence(*due)), tr("Change the months"), [this, programme, values] {
        pane()->banner()->check(ParentingStore(store()).changeProgramme(programme, values));
    });
    return Error{ErrorCode::Refused, tr("Not changed yet: answer the question above.")};
}

void ProgrammesPage::addRows()
{
    form()->addText(u"short_name"_s, tr("Short name"), save("short_name"));
    form()->addText(u"name"_s, tr("Name"), save("name"));
    form()->addText(u"target_group"_s, tr("Target group"), save("target_group"));
    form()->addLongText(u"materials"_s, tr("Materials"), save("materials"), 3);
    form()->addNumber(u"keep_months"_s, tr("Names are kept"), 0, mostMonths, [this](const Id &programme, const QVariant &value) { return saveMonths(programme, value); })
        ->setNote(tr("Months after the end of a group, then the names of its participants are erased for good. Empty: six months."));
    form()->addCheck(u"retired"_s, tr("No longer given: new groups are not offered it"), save("retired"));
    form()->addLongText(u"note"_s, tr("Note"), save("note"), 3);
    form()->addStretch();
}

QWidget *ProgrammesPage::buildVersions()
{
    m_versionTable = new TableView;
    m_versionTable->setObjectName(u"versionTable"_s);
    m_versionTable->setAccessibleName(tr("Versions"));
    m_versionTable->setModel(&m_versions);
    m_versionTable->sortByColumn(0, Qt::DescendingOrder);
    m_versionTable->remember(context().settings, u"parenting.versions"_s);
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
    fetch<QList<ProgrammeDetail>>([](Database &db) { return ParentingStore::programmes(db); }, [this](const QList<ProgrammeDetail> &programmes) { take(programmes); });
}

void ProgrammesPage::take(const QList<ProgrammeDetail> &programmes)
{
    QList<Choice> choices{{QVariant::fromValue(Id()), tr("this programme")}};
    for (const ProgrammeDetail &detail : programmes)
        choices.append({QVariant::fromValue(detail.programme.id), detail.programme.title()});
    m_demands->setChoices(u"trained_in"_s, choices);
    showRows(programmeRows(programmes));
}

void ProgrammesPage::showRow(const ProgrammeRow &row)
{
    const bool other = std::exchange(m_shown, row.id) != row.id;
    const Programme &p = row.programme;
    pane()->setTitle(p.title(), p.shortName.isEmpty() ? QString() : p.name);
    form()->load(row.id, {{u"short_name"_s, p.shortName},
                          {u"name"_s, p.name},
                          {u"target_group"_s, p.targetGroup},
                          {u"materials"_s, p.materials},
                          {u"keep_months"_s, registerview::optional(p.keepMonths)},
                          {u"retired"_s, p.retired},
                          {u"note"_s, p.note}});
    showDemands(row);
    const ProgrammeVersion version = row.current() ? *row.current() : ProgrammeVersion();
    view::show(m_steps, stepRows(version), other);
    view::show(m_asked, programmeQuestionRows(version), other);
    view::show(m_versions, row.versions, other);
    m_meetings->showWhetherEmpty();
    m_questions->showWhetherEmpty();
    pane()->setTabTitle(u"meetings"_s, tr("Meetings (%1)").arg(version.meetings.size()));
    pane()->setTabTitle(u"questions"_s, version.questions.isEmpty() ? tr("Questions") : tr("Questions (%1)").arg(version.questions.size()));
    pane()->setTabTitle(u"versions"_s, tr("Versions (%1)").arg(row.versions.size()));
    history()->setRow(u"programme"_s, row.id);
}

std::unique_ptr<NewRowDialog> ProgrammesPage::newDialog()
{
    auto dialog = std::make_unique<NewRowDialog>(tr("New programme"), tr("Add programme"), [this](const Form &form) {
        Programme programme;
        programme.shortName = form.value(u"short_name"_s).toString();
        programme.name = form.value(u"name"_s).toString();
        programme.targetGroup = form.value(u"target_group"_s).toString();
        ProgrammeVersion version;
        version.validFrom = PartialDate(today());
        const QStringList themes = form.value(u"meetings"_s).toString().split(u'\n', Qt::SkipEmptyParts);
        for (const QString &theme : themes)
            if (!theme.simplified().isEmpty())
                version.meetings.append({{}, 0, theme.simplified(), registerview::number(form.value(u"minutes"_s))});
        return ParentingStore(store()).addProgramme(programme, version);
    }, this);
    Form *asked = dialog->form();
    asked->addText(u"short_name"_s, tr("Short name"));
    asked->addText(u"name"_s, tr("Name"));
    asked->addText(u"target_group"_s, tr("Target group"));
    asked->addLongText(u"meetings"_s, tr("Meetings"), {}, 5)->setNote(tr("A theme a line, in their order."));
    asked->addNumber(u"minutes"_s, tr("Minutes each"), 1, longestMeeting);
    asked->load({}, {{u"minutes"_s, usualMinutes}});
    asked->row(u"short_name"_s)->field()->control()->setFocus();
    return dialog;
}

} // namespace lansnav
