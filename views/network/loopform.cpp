// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/loopform.h"

#include "common/datefield.h"
#include "common/fields.h"
#include "common/registerfields.h"
#include "common/style.h"
#include "network/networkpage.h"
#include "common/peoplelist.h"
#include "network/rules.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

LoopForm::LoopForm(Store &store, QWidget *parent) : QWidget(parent), m_store(store), m_form(new Form), m_missing(new QLabel)
{
    addRows();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { emit failed({ErrorCode::Invalid, sentence}); });
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setContentsMargins(measure::paneMargin, measure::half, measure::paneMargin, 0);
    m_missing->setObjectName(u"loopMissing"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_missing);
    layout->addWidget(m_form->inScrollArea(), 1);
    hide();
}

Form::Commit LoopForm::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &loop, const QVariant &value) {
        return NetworkStore(m_store).changeLoop(loop, {{name, networkview::stored(value)}});
    };
}

void LoopForm::addRows()
{
    m_form->addText(u"theme"_s, tr("Theme"), save("theme"));
    m_form->addText(u"place"_s, tr("Place or unit"), save("place"));
    m_form->addField(u"organisation"_s, tr("Organisation"), new OrganisationField(&m_store), save("organisation"));
    m_form->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(&m_store), save("municipality"));
    m_form->addCombo(u"status"_s, tr("Status"), networkview::choices({LoopStatus::Planned, LoopStatus::Running, LoopStatus::Finished}), save("status"));
    m_guides = new PeopleList(m_store, tr("Add guide"));
    connect(m_guides, &PeopleList::changed, this, [this](const QList<Id> &people) {
        if (const Result<void> done = NetworkStore(m_store).setGuides(m_loop.id, people); !done)
            emit failed(done.error());
    });
    m_form->addField(u"guides"_s, tr("Guides"), m_guides);
    m_talks = new TalkEditor(m_store);
    connect(m_talks, &TalkEditor::failed, this, &LoopForm::failed);
    m_form->addField(u"talks"_s, tr("Talks"), m_talks);
    m_form->addLongText(u"follow_up"_s, tr("Agreed follow-up"), save("follow_up"), 3);
    m_form->addField(u"follow_up_on"_s, tr("Follow up on"), new DateField(DateField::Kind::Partial), save("follow_up_on"));
    m_form->addStretch();
}

void LoopForm::show(const LoopRow *loop)
{
    setVisible(loop != nullptr);
    if (!loop)
        return;
    m_loop = *loop;
    m_missing->setText(loop->problem);
    m_missing->setVisible(!loop->problem.isEmpty());
    m_form->load(loop->id, {{u"theme"_s, loop->theme},
                            {u"place"_s, loop->place},
                            {u"organisation"_s, QVariant::fromValue(loop->organisation)},
                            {u"municipality"_s, QVariant::fromValue(loop->municipality)},
                            {u"status"_s, toCode(loop->status)},
                            {u"follow_up"_s, loop->followUp},
                            {u"follow_up_on"_s, loop->followUpOn.toIso()}});
    showGuides();
    m_talks->setLoop(*loop);
}

void LoopForm::showGuides()
{
    QList<PeopleList::Person> people;
    for (const LoopGuide &guide : std::as_const(m_loop.guides))
        people.append({guide.person, guide.name, NetworkRules::guideIsStaff(m_loop, guide) ? tr("works at the place and is not independent") : QString()});
    m_guides->setPeople(people);
}

void LoopForm::focusTheme()
{
    QWidget *theme = m_form->row(u"theme"_s)->field()->control();
    theme->setFocus();
    if (auto *field = qobject_cast<TextField *>(m_form->row(u"theme"_s)->field()))
        field->lineEdit()->selectAll();
}

} // namespace lansnav
