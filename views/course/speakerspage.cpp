// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/speakerspage.h"

#include "common/detailpane.h"
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/listpane.h"
#include "common/masterdetail.h"
#include "common/style.h"
#include "common/tableview.h"
#include "course/eventpage.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

SpeakersPage::SpeakersPage(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_model(speakerColumns())
{
    m_both = new MasterDetail(buildList(), buildDetail(), this);
    m_both->remember(context.settings, u"courses.speakers.split"_s);
    m_both->setDetailAvailable(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_both);
    connect(context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAnyOf({u"session"_s, u"session_speaker"_s, u"speaker"_s, u"event"_s, u"person"_s}))
            read();
    });
    read();
}

ListPane *SpeakersPage::buildList()
{
    m_list = new ListPane(m_model, u"speakerTable"_s, tr("Speakers"));
    m_list->standBelowTabs();
    table()->sortByColumn(0, Qt::AscendingOrder);
    table()->remember(m_context.settings, u"courses.speakers"_s);
    table()->fitColumns({u"name"_s, u"sessions"_s, u"latest"_s});
    m_list->filter()->setPlaceholder(tr("Filter speakers…"));
    m_list->setEmptyText(u"system-users"_s, tr("No speakers yet"), tr("Whoever speaks at a session is listed here, with a line for the programme and what they need."));
    connect(table(), &TableView::currentIdChanged, this, [this](const Id &id) {
        m_current = id;
        m_both->setDetailAvailable(!id.isNull());
        showCurrent();
    });
    connect(table(), &TableView::opened, this, [this] {
        m_both->openDetail();
        m_form->row(u"bio"_s)->field()->control()->setFocus();
    });
    return m_list;
}

TableView *SpeakersPage::table() const
{
    return m_list->table();
}

QWidget *SpeakersPage::buildDetail()
{
    m_pane = new DetailPane;
    auto *person = new QPushButton(tr("Show the person"));
    person->setObjectName(u"showSpeaker"_s);
    connect(person, &QPushButton::clicked, this, [this] {
        if (m_context.navigate && !m_current.isNull())
            m_context.navigate(u"people"_s, m_current, {}, {});
    });
    m_pane->addHeaderWidget(person);
    m_form = new Form;
    m_form->addText(u"bio"_s, tr("Presentation"), [this](const Id &id, const QVariant &value) {
        return save(id, value.toString(), m_form->value(u"needs"_s).toString());
    })->setNote(tr("One line, printed in the programme."));
    m_form->addLongText(u"needs"_s, tr("Needs"), [this](const Id &id, const QVariant &value) {
        return save(id, m_form->value(u"bio"_s).toString(), value.toString());
    }, 3)->setNote(tr("Technology, travel, food: for those who prepare, never printed."));
    m_form->addReadOnly(u"sessions"_s, tr("Speaks at"));
    m_form->addStretch();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { m_pane->banner()->showSentence(Problem::Severity::Bad, sentence); });
    m_pane->addTab(u"details"_s, tr("Details"), m_form->inScrollArea());
    return m_pane;
}

Result<void> SpeakersPage::save(const Id &person, const QString &bio, const QString &needs)
{
    return CourseStore(*m_context.store).setSpeakerNotes(person, bio, needs);
}

void SpeakersPage::read()
{
    const int job = ++m_job;
    m_context.store->fetch<QList<SpeakerRow>>(
        this,
        [](Database &db) -> Result<QList<SpeakerRow>> {
            const auto events = CourseStore::outlines(db);
            if (!events)
                return events.error();
            return speakerRows(*events);
        },
        [this, job](const Result<QList<SpeakerRow>> &rows) {
            if (job != m_job || !m_list->banner()->check(rows))
                return;
            view::show(m_model, *rows, false);
            m_list->showWhetherEmpty();
            showCurrent();
        });
}

void SpeakersPage::showCurrent()
{
    const SpeakerRow *row = m_current.isNull() ? nullptr : m_model.find(m_current);
    m_pane->setEnabled(row != nullptr);
    if (!row)
        return;
    m_pane->setTitle(row->name, tr("%n session(s)", nullptr, row->sessions));
    m_form->load(row->id, {{u"bio"_s, row->bio}, {u"needs"_s, row->needs}, {u"sessions"_s, row->places.join(u'\n')}});
    // What is hidden for a protected person must not be written over unseen.
    m_form->setReadOnly(row->protectedIdentity);
}

void SpeakersPage::focusFilter()
{
    m_both->closeDetail();
    m_list->focusFilter();
}

} // namespace lansnav
