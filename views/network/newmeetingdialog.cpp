// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/newmeetingdialog.h"

#include "common/datefield.h"
#include "common/feedback.h"
#include "common/form.h"
#include "network/meetingform.h"
#include "network/networkstore.h"

using namespace Qt::StringLiterals;

namespace lansnav {

NewMeetingDialog::NewMeetingDialog(Store &store, const Network &network, QWidget *parent)
    : FormDialog(tr("New meeting of %1").arg(network.name), 560, parent), m_store(store), m_network(network.id)
{
    m_form->addField(u"when"_s, tr("When"), new DateTimeField);
    m_form->addText(u"title"_s, tr("Title"));
    m_form->addText(u"place"_s, tr("Place"));
    m_form->addText(u"link"_s, tr("Link"));
    layOut(tr("Add meeting"));
    m_form->row(u"when"_s)->field()->control()->setFocus();
}

void NewMeetingDialog::accept()
{
    const Field *when = m_form->row(u"when"_s)->field();
    const QString why = when->inputError();
    const PlannedMeeting times = meetingtimes::fromField(when->value());
    if (!why.isEmpty() || times.starts.isEmpty()) {
        refuse(u"when"_s, why.isEmpty() ? tr("Write the day, for example 14/5, and the times if they are known.") : why);
        return;
    }
    Meeting meeting;
    meeting.network = m_network;
    meeting.starts = times.starts;
    meeting.ends = times.ends;
    meeting.title = m_form->value(u"title"_s).toString();
    meeting.place = m_form->value(u"place"_s).toString();
    meeting.link = m_form->value(u"link"_s).toString();
    const Result<Id> id = NetworkStore(m_store).addMeeting(meeting);
    if (!m_banner->check(id))
        return;
    m_created = *id;
    QDialog::accept();
}

} // namespace lansnav
