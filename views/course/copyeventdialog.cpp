// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/copyeventdialog.h"

#include "common/datefield.h"
#include "common/elidedtext.h"
#include "common/feedback.h"
#include "common/form.h"
#include "common/style.h"
#include "course/clashreading.h"
#include "course/coursestore.h"
#include "course/rules.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// A year in the title moves along: "Training day 2026" becomes "Training day 2027".
QString nextTitle(const QString &title)
{
    static const QRegularExpression year(u"\\b(20\\d\\d)\\b"_s);
    const auto match = year.match(title);
    if (!match.hasMatch())
        return title;
    QString next = title;
    return next.replace(match.capturedStart(1), match.capturedLength(1), QString::number(match.captured(1).toInt() + 1));
}

} // namespace

CopyEventDialog::CopyEventDialog(Store &store, EventDetail detail, QWidget *parent) : QDialog(parent), m_store(store), m_detail(std::move(detail))
{
    setWindowTitle(tr("Copy %1 to next year").arg(elided::within(m_detail.event.title)));
    build();
    m_store.fetch<QList<DateRange>>(
        this, [](Database &db) { return schoolBreakDays(db); },
        [this](const Result<QList<DateRange>> &breaks) {
            if (!m_banner->check(breaks))
                return;
            m_breaks = *breaks;
            preview();
        });
    preview();
}

void CopyEventDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    m_banner = new BannerBar(this);
    m_form = new Form(this);
    m_form->addText(u"title"_s, tr("Title"));
    using Rule = EventCopyRequest::Rule;
    m_form->addCombo(u"rule"_s, tr("The dates"),
                     {{int(Rule::SameWeek), tr("Same weekday of the same week")}, {int(Rule::SameDate), tr("Same date")}, {int(Rule::FirstDay), tr("Begin on a day of my choice")}});
    m_form->addField(u"first"_s, tr("First day"), new DateField);
    m_form->load({}, {{u"title"_s, nextTitle(m_detail.event.title)}, {u"rule"_s, int(Rule::SameWeek)}});
    m_preview = new QLabel;
    m_preview->setObjectName(u"copyPreview"_s);
    style::wrap(*m_preview);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(this);
    auto *copy = buttons->addButton(tr("Make the copy"), QDialogButtonBox::AcceptRole);
    style::makePrimary(copy);
    copy->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &CopyEventDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &Form::edited, this, &CopyEventDialog::preview);
    layout->addWidget(m_banner);
    layout->addWidget(m_form);
    layout->addWidget(style::quiet(tr("Checklist, programme, questions and budget come along with dates moved; participants, speakers and what was done do not.")));
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    resize(600, 440);
}

EventCopy CopyEventDialog::plan() const
{
    EventCopyRequest request;
    for (const Session &session : m_detail.sessions)
        request.sessions.append({session.id, elided::within(CourseRules::sessionTitle(m_detail, session)), MeetingTime::fromIso(session.starts), MeetingTime::fromIso(session.ends)});
    const Event &event = m_detail.event;
    request.others = {{event.id, tr("Registration opens"), MeetingTime::fromIso(event.opens), {}}, {event.id, tr("Registration closes"), MeetingTime::fromIso(event.closes), {}}};
    for (const EventTask &task : m_detail.tasks)
        if (task.days)
            request.tasks.append({task.id, elided::within(task.text), *task.days});
    request.rule = EventCopyRequest::Rule(m_form->value(u"rule"_s).toInt());
    request.firstDay = qobject_cast<DateField *>(m_form->row(u"first"_s)->field())->date();
    request.breaks = m_breaks;
    return EventCopier::copy(request);
}

void CopyEventDialog::preview()
{
    m_form->row(u"first"_s)->setVisible(m_form->value(u"rule"_s).toInt() == int(EventCopyRequest::Rule::FirstDay));
    const EventCopy copy = plan();
    QStringList lines;
    if (!copy.sentence.isEmpty())
        lines << copy.sentence;
    constexpr qsizetype mostLines = 8;
    for (const CopiedDate &date : copy.sessions.mid(0, mostLines))
        if (!date.starts.isNull())
            lines << MeetingTime::rangeText(date.starts, date.ends);
    if (copy.sessions.size() > mostLines)
        lines << tr("… and %n more session(s)", nullptr, int(copy.sessions.size() - mostLines));
    for (const CopyNote &note : copy.notes.mid(0, mostLines))
        lines << tr("Note: %1").arg(note.sentence);
    m_preview->setText(lines.join(u'\n'));
}

void CopyEventDialog::accept()
{
    FormRow *first = m_form->row(u"first"_s);
    if (const QString why = first->field()->inputError(); !why.isEmpty()) {
        first->setError(why);
        return;
    }
    const EventCopy copy = plan();
    if (!m_detail.sessions.isEmpty() && copy.from.isValid() && !copy.to.isValid()) {
        first->setError(copy.sentence);
        first->field()->control()->setFocus();
        return;
    }
    const Id me = m_store.me();
    const Result<Id> id = CourseStore(m_store).copyEvent(m_detail, copy, m_form->value(u"title"_s).toString(), me.isNull() ? QList<Id>() : QList<Id>{me});
    if (!m_banner->check(id))
        return;
    m_created = *id;
    QDialog::accept();
}

} // namespace lansnav
