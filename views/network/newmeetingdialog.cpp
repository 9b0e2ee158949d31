// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/newmeetingdialog.h"

#include "common/datefield.h"
#include "common/feedback.h"
#include "common/form.h"
#include "common/style.h"
#include "network/meetingform.h"
#include "network/networkstore.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

NewMeetingDialog::NewMeetingDialog(Store &store, const Network &network, QWidget *parent)
    : QDialog(parent), m_store(store), m_network(network.id)
{
    setWindowTitle(tr("New meeting of %1").arg(network.name));
    auto *layout = new QVBoxLayout(this);
    m_banner = new BannerBar(this);
    m_form = new Form(this);
    m_form->addField(u"when"_s, tr("When"), new DateTimeField);
    m_form->addText(u"title"_s, tr("Title"));
    m_form->addText(u"place"_s, tr("Place"));
    m_form->addText(u"link"_s, tr("Link"));
    auto *buttons = new QDialogButtonBox(this);
    auto *create = buttons->addButton(tr("Add meeting"), QDialogButtonBox::AcceptRole);
    style::makePrimary(create);
    create->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewMeetingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(m_banner);
    layout->addWidget(m_form);
    layout->addWidget(buttons);
    m_form->row(u"when"_s)->field()->control()->setFocus();
    resize(560, sizeHint().height());
}

void NewMeetingDialog::accept()
{
    FormRow *when = m_form->row(u"when"_s);
    const QString why = when->field()->inputError();
    const PlannedMeeting times = meetingtimes::fromField(when->field()->value());
    if (!why.isEmpty() || times.starts.isEmpty()) {
        when->setError(why.isEmpty() ? tr("Write the day, for example 14/5, and the times if they are known.") : why);
        when->field()->control()->setFocus();
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
