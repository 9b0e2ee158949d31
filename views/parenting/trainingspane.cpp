// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/trainingspane.h"

#include "common/datefield.h"
#include "common/detailpage.h"
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/fields.h"
#include "common/listformsplit.h"
#include "common/newrowdialog.h"
#include "common/style.h"
#include "common/tableview.h"
#include "parenting/parentingstore.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

TrainingsPane::TrainingsPane(const AppContext &context, BannerBar *banner, QWidget *parent)
    : QWidget(parent), m_context(context), m_banner(banner), m_model(trainingColumns(context.store->environment().today())), m_table(new TableView)
{
    m_table->setObjectName(u"trainingTable"_s);
    m_table->setAccessibleName(tr("Trainings"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_model);
    m_table->remember(context.settings, u"parenting.trainings"_s);
    m_table->fitColumns({u"programme"_s, u"trained"_s, u"valid_until"_s}, u"certificate"_s);
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) {
        if (!ids.isEmpty())
            menu.addAction(style::icon(u"user-trash"_s), tr("Move to trash"), this, [this, ids] { trash(ids); });
    });
    connect(m_table, &TableView::currentIdChanged, this, &TrainingsPane::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { m_form->row(u"valid_until"_s)->field()->control()->setFocus(); });
    connect(m_table, &TableView::deleteRequested, this, &TrainingsPane::trash);
    auto *empty = new EmptyState(u"system-users"_s, tr("No training yet"), tr("A leader counts for a programme from the day of the training until it runs out."), this);
    empty->setFirstStep(tr("Add a training"), [this] { createNew(); });
    m_switch = new EmptySwitch(m_table, empty, this);
    auto *add = new QPushButton(style::icon(u"list-add"_s), tr("Add a training"));
    add->setObjectName(u"addTraining"_s);
    connect(add, &QPushButton::clicked, this, &TrainingsPane::createNew);
    auto *line = new QHBoxLayout;
    line->addWidget(style::quiet(tr("Trained anew is a training of its own: say until when the earlier one is valid, and add another.")), 1);
    line->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::grid, measure::grid, measure::grid, 0);
    layout->setSpacing(measure::grid);
    layout->addLayout(line);
    layout->addWidget(new ListFormSplit(m_switch, buildForm(), context.settings, u"parenting.trainings.split"_s), 1);
}

QWidget *TrainingsPane::buildForm()
{
    const QDate today = m_context.store->environment().today();
    const auto day = [today] { return DateField::partial(today); };
    m_form = new Form;
    m_form->addField(u"programme"_s, tr("Programme"), new ChoiceField, save("programme"));
    m_form->addField(u"trained"_s, tr("Trained"), day(), save("trained"));
    m_form->addField(u"valid_until"_s, tr("Valid until"), day(), save("valid_until"))->setNote(tr("Empty: without end."));
    m_form->addText(u"certificate"_s, tr("Certificate"), save("certificate"));
    m_form->addStretch();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { m_banner->showSentence(Problem::Severity::Bad, sentence); });
    m_formPane = m_form->inScrollArea();
    return m_formPane;
}

Form::Commit TrainingsPane::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &training, const QVariant &value) {
        return ParentingStore(*m_context.store).changeTraining(training, {{name, view::stored(value)}});
    };
}

void TrainingsPane::setProgrammes(const QList<ProgrammeDetail> &programmes)
{
    m_programmes.clear();
    for (const ProgrammeDetail &detail : programmes)
        m_programmes.append({QVariant::fromValue(detail.programme.id), detail.programme.title()});
    m_form->setChoices(u"programme"_s, m_programmes);
}

void TrainingsPane::setLeader(const Leader *leader)
{
    const Id person = leader ? leader->person : Id();
    const bool other = std::exchange(m_person, person) != person;
    m_protected = leader && leader->protectedIdentity;
    view::show(m_model, leader ? leader->trainings : QList<LeaderTraining>(), other);
    m_switch->setEmpty(m_model.total() == 0);
    showCurrent();
}

void TrainingsPane::showCurrent()
{
    const LeaderTraining *training = m_model.find(m_table->currentId());
    m_formPane->setVisible(training != nullptr);
    if (!training)
        return;
    m_form->load(training->id, {{u"programme"_s, QVariant::fromValue(training->programme)},
                                {u"trained"_s, training->trained.toIso()},
                                {u"valid_until"_s, training->validUntil.toIso()},
                                {u"certificate"_s, training->certificate}});
    // What is hidden for a protected person must not be written over unseen.
    m_form->row(u"certificate"_s)->setVisible(!m_protected);
}

void TrainingsPane::select(const Id &training)
{
    m_table->selectIdWhenThere(training);
}

void TrainingsPane::createNew()
{
    if (m_person.isNull())
        return;
    const QDate today = m_context.store->environment().today();
    NewRowDialog dialog(tr("Another training"), tr("Add the training"), [this](const Form &form) {
        LeaderTraining training;
        training.person = m_person;
        training.programme = form.value(u"programme"_s).value<Id>();
        training.trained = PartialDate::fromIso(form.value(u"trained"_s).toString());
        training.validUntil = PartialDate::fromIso(form.value(u"valid_until"_s).toString());
        training.certificate = form.value(u"certificate"_s).toString();
        return ParentingStore(*m_context.store).addTraining(training);
    }, this);
    dialog.form()->addField(u"programme"_s, tr("Programme"), new ChoiceField(m_programmes));
    dialog.form()->addField(u"trained"_s, tr("Trained"), DateField::partial(today));
    dialog.form()->addField(u"valid_until"_s, tr("Valid until"), DateField::partial(today))->setNote(tr("Empty: without end."));
    dialog.form()->addText(u"certificate"_s, tr("Certificate"));
    dialog.form()->load({}, {{u"programme"_s, m_programmes.value(0).value}, {u"trained"_s, PartialDate(today).toIso()}});
    if (dialog.exec() == QDialog::Accepted)
        select(dialog.created());
}

void TrainingsPane::trash(const QList<Id> &trainings)
{
    if (!trainings.isEmpty() && m_banner->check(ParentingStore(*m_context.store).trashTraining(trainings.first())) && m_context.toast)
        m_context.toast(tr("The training is in the trash."), true);
}

} // namespace lansnav
