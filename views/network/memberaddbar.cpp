// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/memberaddbar.h"

#include "common/datefield.h"
#include "common/fields.h"
#include "common/style.h"
#include "network/networkpage.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lansnav {

MemberAddBar::MemberAddBar(Store &store, QWidget *parent)
    : QFrame(parent), m_store(store), m_person(new PersonField(&store, this)), m_seat(new ChoiceField({}, true, this)),
      m_kind(new ChoiceField(networkview::choices({MemberKind::Ordinary, MemberKind::Alternate}), false, this)),
      m_role(new TextField(this)), m_start(new DateField(DateField::Kind::Partial, this)), m_error(new QLabel(this))
{
    build();
    hide();
}

void MemberAddBar::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, measure::half);
    grid->setHorizontalSpacing(measure::grid);
    grid->setVerticalSpacing(measure::half);
    const auto add = [&](int row, int column, const QString &label, Field *field) {
        auto *text = style::quiet(label, this);
        text->setBuddy(field->control());
        field->control()->setAccessibleName(label);
        grid->addWidget(text, row, column);
        grid->addWidget(field, row + 1, column);
    };
    add(0, 0, tr("Person"), m_person);
    add(0, 1, tr("Represents"), m_seat);
    add(0, 2, tr("Kind"), m_kind);
    add(2, 0, tr("Role"), m_role);
    add(2, 1, tr("From"), m_start);
    m_person->control()->setObjectName(u"newMemberPerson"_s);
    m_error->setWordWrap(true);
    m_error->setForegroundRole(QPalette::BrightText);
    m_error->hide();
    grid->addWidget(m_error, 4, 0, 1, 3);
    m_add = new QPushButton(tr("Add"), this);
    m_add->setObjectName(u"addMemberNow"_s);
    m_add->setToolTip(tr("Add to the network (Enter)"));
    style::makePrimary(m_add);
    connect(m_add, &QPushButton::clicked, this, &MemberAddBar::add);
    grid->addWidget(m_add, 3, 2, Qt::AlignLeft);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 2);
}

void MemberAddBar::setNetwork(const NetworkDetail &network)
{
    if (network.network.id != m_network.id)
        turn(network.network.id);
    m_network = network.network;
    const QVariant chosen = m_seat->value();
    m_seat->setChoices(networkview::seatChoices(network));
    m_seat->setValue(chosen);
    m_seat->setVisible(m_network.represents != Represents::Nobody || !chosen.isNull());
}

bool MemberAddBar::hasBegun() const
{
    return !isHidden() && !m_person->text().trimmed().isEmpty();
}

void MemberAddBar::turn(const Id &network)
{
    auto *from = qobject_cast<QLineEdit *>(m_start->control());
    if (hasBegun())
        m_begun.insert(m_network.id, {m_person->content(), m_seat->value(), m_kind->value(), m_role->value(), from->text()});
    hide();
    setError({});
    m_person->setPerson({});
    m_seat->setValue(QVariant());
    const auto begun = m_begun.constFind(network);
    if (begun == m_begun.cend())
        return;
    m_person->setContent(begun->person);
    m_seat->setValue(begun->seat);
    m_kind->setValue(begun->kind);
    m_role->setValue(begun->role);
    // As if it was written again: what is no date is told of when it is added, as before.
    from->setText(begun->start);
    emit from->textEdited(begun->start);
    m_begun.erase(begun);
    show();
}

void MemberAddBar::start(const Id &seat)
{
    if (!hasBegun()) {
        startNext();
        m_seat->setValue(QVariant::fromValue(seat));
        return;
    }
    if (!seat.isNull())
        m_seat->setValue(QVariant::fromValue(seat));
    m_person->control()->setFocus();
}

void MemberAddBar::startNext()
{
    setError({});
    m_person->setPerson({});
    m_seat->setValue(QVariant::fromValue(Id()));
    m_kind->setValue(toCode(MemberKind::Ordinary));
    m_role->setValue(QString());
    m_start->setToday(m_store.environment().today());
    m_start->setDate(m_store.environment().today());
    show();
    m_person->control()->setFocus();
}

Membership MemberAddBar::membership() const
{
    Membership member;
    member.network = m_network.id;
    member.person = m_person->person();
    (networkview::usesSeats(m_network) ? member.seat : member.municipality) = m_seat->value().value<Id>();
    member.kind = memberKindFrom(m_kind->value().toString());
    member.role = m_role->value().toString();
    member.start = m_start->partialDate();
    return member;
}

void MemberAddBar::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void MemberAddBar::add()
{
    const Membership member = membership();
    for (const Field *field : std::initializer_list<const Field *>{m_person, m_seat, m_start}) {
        if (const QString why = field->inputError(); !why.isEmpty()) {
            setError(why);
            return;
        }
    }
    if (member.person.isNull()) {
        setError(tr("Choose the person: write part of the name, then pick or create."));
        m_person->control()->setFocus();
        return;
    }
    setError({});
    emit addRequested(member);
}

void MemberAddBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        add();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace lansnav
