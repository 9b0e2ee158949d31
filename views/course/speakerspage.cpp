// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/speakerspage.h"

#include "course/eventpage.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lansnav {

SpeakersPage::SpeakersPage(const AppContext &context, QWidget *parent) : RegisterPageOf(context, speakerColumns(), {}, parent)
{
    buildList();
    auto *person = new QPushButton(tr("Show the person"));
    person->setObjectName(u"showSpeaker"_s);
    connect(person, &QPushButton::clicked, this, [this] {
        if (this->context().navigate && !currentId().isNull())
            this->context().navigate(u"people"_s, currentId(), {}, {});
    });
    pane()->addHeaderWidget(person);
    addRows();
    start({u"session"_s, u"session_speaker"_s, u"speaker"_s, u"event"_s, u"person"_s});
}

void SpeakersPage::buildList()
{
    build({.key = u"courses.speakers"_s,
           .table = u"speakerTable"_s,
           .title = tr("Speakers"),
           .filterText = tr("Filter speakers…"),
           .fitted = {u"name"_s, u"sessions"_s, u"latest"_s},
           .emptyIcon = u"system-users"_s,
           .emptyHeadline = tr("No speakers yet"),
           .emptySentence = tr("Whoever speaks at a session is listed here, with a line for the programme and what they need."),
           .firstFields = {u"bio"_s}});
}

void SpeakersPage::addRows()
{
    form()->addText(u"bio"_s, tr("Presentation"), [this](const Id &id, const QVariant &value) {
        return save(id, value.toString(), form()->value(u"needs"_s).toString());
    })->setNote(tr("One line, printed in the programme."));
    form()->addLongText(u"needs"_s, tr("Needs"), [this](const Id &id, const QVariant &value) {
        return save(id, form()->value(u"bio"_s).toString(), value.toString());
    }, 3)->setNote(tr("Technology, travel, food: for those who prepare, never printed."));
    form()->addReadOnly(u"sessions"_s, tr("Speaks at"));
    form()->addStretch();
}

Result<void> SpeakersPage::save(const Id &person, const QString &bio, const QString &needs)
{
    return CourseStore(store()).setSpeakerNotes(person, bio, needs);
}

void SpeakersPage::read()
{
    fetch<QList<SpeakerRow>>(
        [](Database &db) -> Result<QList<SpeakerRow>> {
            const auto events = CourseStore::outlines(db);
            if (!events)
                return events.error();
            return speakerRows(*events);
        },
        [this](const QList<SpeakerRow> &speakers) { showRows(speakers); });
}

void SpeakersPage::showRow(const SpeakerRow &speaker)
{
    pane()->setTitle(speaker.name, tr("%n session(s)", nullptr, speaker.sessions));
    form()->load(speaker.id, {{u"bio"_s, speaker.bio}, {u"needs"_s, speaker.needs}, {u"sessions"_s, speaker.places.join(u'\n')}});
    // What is hidden for a protected person must not be written over unseen.
    form()->setReadOnly(speaker.protectedIdentity);
}

} // namespace lansnav
